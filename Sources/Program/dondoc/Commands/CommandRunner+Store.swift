import CommandTool
import PlanModel
import PlanStore
import Values

extension CommandRunner {
  /// Makes a store.
  func initialise() throws -> String {
    let path = try storePath()
    var contents = PlanContents()
    contents.holidays = Holiday.official
    if let trial = options.trial { contents = self.contents(of: trial).followed(from: day) }
    try StoreFile.create(at: .file(path), contents: contents, by: author)
    care.hasWritten = true
    let counts = (contents.plans.count, contents.targets.count, contents.tasks.count)
    return say(
      "đã tạo kho dữ liệu \(path): \(counts.0) kế hoạch, \(counts.1) chỉ tiêu, \(counts.2) nhiệm vụ",
      "made the store \(path): \(String(counting: counts.0, "plan")), \(String(counting: counts.1, "target")), \(String(counting: counts.2, "task"))"
    ) + "\n"
  }

  /// Copies the store to a new file.
  func backUp(to destination: String) throws -> String {
    let path = try storePath()
    if let failure = CommandFailure(
      puttingAt: destination, example: "dondoc-\(day).db", mayReplace: false)
    {
      throw failure
    }
    try StoreFile.backUp(from: path, to: destination)
    return say(
      "đã sao lưu \(path) ra \(destination)", "copied \(path) to \(destination)") + "\n"
  }

  /// Puts a copy in place of the store.
  func restore(_ copy: String, isAgreed: Bool) throws -> String {
    let path = try storePath()
    let restoration: Restoration
    do throws(StoreFailure) {
      restoration = try StoreFile.restore(copy, to: path, isAgreed: isAgreed, on: host.today)
    } catch {
      guard error == .missing(path: copy) else { throw error }
      throw CommandFailure(noCopy(copy, of: path), .failed)
    }
    care.hasWritten = true
    let number = restoration.lastChange
    let kept = restoration.keptAt.map {
      say("kho trước đó được giữ ở \($0)", "the store that was there is kept at \($0)") + "\n"
    }
    return say(
      "\(path) nay là bản sao lưu \(copy), đến lần cập nhật \(number)",
      "\(path) is now the backup \(copy), up to change \(number)") + "\n" + (kept ?? "")
  }

  /// Looks the store over for damage.
  func check(_ form: OutputForm) throws -> (String, ExitCode) {
    let path = try storePath()
    let findings = try StoreFile.check(at: path)
    let count = findings.filter(\.wantsRepair).count
    let isSound = count == 0 && !findings.contains(where: \.isDifference)
    if form == .json {
      return (FindingText.json(findings, of: path, options.language), isSound ? .done : .failed)
    }
    let verdict =
      count == 0
      ? noDamage(path, findings)
      : say(
        "\(path): \(count) vấn đề; cứu những gì còn đọc được bằng «\(call.program) check --repair», hoặc dùng lại bản sao lưu bằng «\(goingBack(from: path).vi)»",
        "\(path): \(String(counting: count, "problem")); save what can be read with `\(call.program) check --repair`, or go back to a backup with `\(goingBack(from: path).en)`"
      )
    return (lines(of: findings, then: [verdict]), isSound ? .done : .failed)
  }

  /// The line that goes back to the latest copy of a store that can not be read.
  func goingBack(from path: String) -> Words {
    options.callWithCopy(on: host).restoring(otherThan: path)
  }

  /// What there is to do about a store that no repair helps: nothing, or to see what is right where
  /// records and log differ.
  func noDamage(_ path: String, _ findings: [StoreFinding]) -> String {
    let count = findings.filter(\.isDifference).count
    guard count > 0 else {
      return say("\(path): không thấy hỏng", "\(path): no damage found")
    }
    let back = goingBack(from: path)
    return say(
      "\(path): \(count) chỗ khác với nhật ký, có thể do ổ đĩa lỗi; đối chiếu với văn bản gốc và «\(call.program) history MÃ», rồi nhập lại giá trị đúng, hoặc dùng lại bản sao lưu bằng «\(back.vi)»",
      "\(path): \(String(counting: count, "place")) unlike the log, perhaps by a failing disk; compare the documents and `\(call.program) history CODE`, and enter the right value again, or go back to a backup with `\(back.en)`"
    )
  }

  func lines(of findings: [StoreFinding], then more: [String]) -> String {
    (StoreFinding.grouped(findings).map { say($0.words.vi, $0.words.en) } + more).map { $0 + "\n" }
      .joined()
  }

  private func noCopy(_ copy: String, of path: String) -> Words {
    let others = copiesToGoBackTo(path).map { "; \($0)" }.joined()
    return Words(
      "không có bản sao lưu \(copy)\(others); kho tự sao lưu ra \(path).backup-NGÀY",
      "there is no backup \(copy)\(others); the store copies itself to \(path).backup-DAY")
  }

  /// The latest copies the store made of itself, in a line; none when there is no copy.
  func copiesToGoBackTo(_ path: String) -> [String] {
    let copies = DatedCopies.all(of: path)
    guard !copies.isEmpty else { return [] }
    let list = NameList(
      copies.map { copy in
        Words(
          "\(copy.path) (trước các cập nhật ngày \(copy.day.printed))",
          "\(copy.path) (from before the changes of \(copy.day.printed))")
      }, most: 3, counted: "bản"
    ).words
    return [say("bản sao lưu gần nhất: \(list.vi)", "the latest copies: \(list.en)")]
  }
}
