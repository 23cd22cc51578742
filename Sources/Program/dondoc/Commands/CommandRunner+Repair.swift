import CommandTool
import PlanModel
import PlanStore
import Values

extension CommandRunner {
  /// Saves what can be read of a damaged store into a new file.
  func repair(_ form: OutputForm) throws -> (String, ExitCode) {
    let path = try storePath()
    let repair: Repair
    do throws(StoreFailure) {
      repair = try StoreFile.repair(at: path)
    } catch {
      switch error {
      case .damaged: throw CommandFailure(nothingSaved(of: path), .failed)
      case .notAStore: throw CommandFailure(noTrace(in: path), .failed)
      case .readOnlyDisk: throw CommandFailure(noRoomBeside(path), .failed)
      case .busy: throw CommandFailure(inUse(path), .failed)
      default: throw error
      }
    }
    if form == .json {
      let text = FindingText.json(
        repair.findings, of: path, options.language, saved: repair.saved, at: repair.path)
      return (text, isClean(repair) ? .done : .failed)
    }
    guard let fresh = repair.path, let saved = repair.saved else {
      let lines = lines(of: repair.findings, then: [noDamage(path, repair.findings)])
      return (lines, isClean(repair) ? .done : .failed)
    }
    let isWhole = !repair.hasLosses
    let verdicts =
      [told(saved), isWhole ? say("không mất gì", "nothing is lost") : nil, kept(fresh, path)]
      .compactMap(\.self)
    let ways = isWhole ? [using(fresh)] : ways(past: fresh, with: saved, of: path)
    let differences =
      repair.findings.contains(where: \.isDifference) ? [noDamage(fresh, repair.findings)] : []
    return (
      lines(of: repair.findings, then: verdicts + differences + ways),
      isClean(repair) ? .done : .failed
    )
  }

  /// Whether nothing is lost, nor otherwise than the log says.
  private func isClean(_ repair: Repair) -> Bool {
    !repair.hasLosses && !repair.findings.contains(where: \.isDifference)
  }

  /// How much is in the new file.
  private func told(_ saved: StoreCounts) -> String {
    guard !saved.haveNoRecords else {
      return say(
        "KHÔNG cứu được kế hoạch, chỉ tiêu, nhiệm vụ, cơ quan nào; chỉ đọc được \(saved.changes) lần cập nhật trong nhật ký",
        "NO plan, target, task or agency could be saved; only \(String(counting: saved.changes, "change")) of the log could be read"
      )
    }
    let list = saved.words
    return say(
      "cứu được: \(list.map(\.vi).joined(separator: ", "))",
      "saved: \(list.map(\.en).joined(separator: ", "))")
  }

  private func kept(_ fresh: String, _ path: String) -> String {
    say(
      "đã chép ra \(fresh); kho hỏng \(path) được giữ nguyên",
      "copied to \(fresh); the damaged store \(path) stays as it is")
  }

  private func using(_ fresh: String) -> String {
    let restoring = "\(call.program) restore \(ProgramCall.shellWord(fresh))"
    return say(
      "xem: \(call.program(on: fresh)); dùng: \(restoring)",
      "to look: \(call.program(on: fresh)); to use it: \(restoring)")
  }

  /// What to do where something is lost: a copy of the store has more, if there is one.
  private func ways(past fresh: String, with saved: StoreCounts, of path: String) -> [String] {
    let copies = copiesToGoBackTo(path)
    let back = goingBack(from: path)
    if saved.haveNoRecords {
      return [
        say(
          "đừng dùng tệp này thay kho; dùng lại bản sao lưu: \(back.vi)",
          "do not use this file as the store; go back to a backup: \(back.en)"),
        say(
          "xem nhật ký còn lại: \(call.program(on: fresh)) history",
          "what is left of the log: \(call.program(on: fresh)) history"),
      ] + copies
    }
    let losses = say(
      "những dòng «mất» ở trên không cứu được", "what is `lost` above could not be saved")
    guard !copies.isEmpty else { return [losses, using(fresh)] }
    let better = say(
      "bản sao lưu có thể đủ hơn, so hai bên trước khi chọn: \(back.vi)",
      "a backup may have more, compare the two before choosing: \(back.en)")
    return [losses, using(fresh), better] + copies
  }

  private func nothingSaved(of path: String) -> Words {
    let (back, copies) = (goingBack(from: path), copiesInSentence(path))
    return Words(
      "không cứu được gì từ \(path): tệp hỏng đến mức không đọc được dòng nào, nên không tạo tệp mới; tệp hỏng được giữ nguyên; dùng lại bản sao lưu bằng «\(back.vi)»\(copies)",
      "nothing could be saved from \(path): not one row of it can be read, so no new file was made, and the damaged one stays as it is; go back to a backup with `\(back.en)`\(copies)"
    )
  }

  private func noTrace(in path: String) -> Words {
    let (back, copies) = (goingBack(from: path), copiesInSentence(path))
    return Words(
      "\(path) không có dấu vết nào của kho dữ liệu dondoc nên không cứu được gì; tệp được giữ nguyên; chọn tệp khác bằng «--store TỆP», hoặc dùng lại bản sao lưu bằng «\(back.vi)»\(copies)",
      "\(path) shows no trace of a store of dondoc, so there is nothing to save, and it stays as it is; name another with `--store FILE`, or go back to a backup with `\(back.en)`\(copies)"
    )
  }

  /// That others change the store all the while, so that no repair has all of one moment.
  private func inUse(_ path: String) -> Words {
    Words(
      "chương trình khác đang cập nhật \(path) nên chưa cứu được; kho được giữ nguyên; đóng các cửa sổ dondoc đang mở kho này rồi làm lại «\(call.program) check --repair»",
      "other programs are changing \(path), so it could not be repaired, and it stays as it is; close every dondoc that has it open and try `\(call.program) check --repair` again"
    )
  }

  /// That the new file can not be made beside the store, and how the store gets where one can.
  ///
  /// A backup would be no way out, as it is made of no store that is damaged.
  private func noRoomBeside(_ path: String) -> Words {
    let (vi, en) = (copying(path, to: "~/kho-hong"), copying(path, to: "~/damaged-store"))
    return Words(
      "kho \(path) bị hỏng, mà ổ đĩa chứa kho đang ở chế độ chỉ đọc nên không tạo được tệp mới cạnh kho; chép tệp kho sang ổ đĩa ghi được rồi cứu ở đó: «\(vi)»",
      "the store \(path) is damaged, and its disk is mounted read-only, so no new file can be made beside it; copy the file to a disk that can be written and save it there: `\(en)`"
    )
  }

  /// The line that copies a store, with the changes that stand only in its log, into a new folder
  /// and repairs the copy.
  private func copying(_ path: String, to folder: String) -> String {
    let files = StoreFile.files(of: path)
    let name = files.first?.split(separator: "/").last.map(String.init) ?? path
    let copy = "\(folder)/\(ProgramCall.shellWord(name))"
    return
      "mkdir -m 700 \(folder) && cp \(files.map(ProgramCall.shellWord).joined(separator: " ")) \(folder)/ && dondoc --store \(copy) check --repair"
  }

  private func copiesInSentence(_ path: String) -> String {
    let copies = copiesToGoBackTo(path)
    return "; "
      + (copies.first
        ?? say("không thấy bản sao lưu nào cạnh kho", "no copy of it was found beside the store"))
  }
}
