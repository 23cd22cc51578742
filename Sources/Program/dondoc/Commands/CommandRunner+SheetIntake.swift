import CommandTool
import PlanModel
import PlanStore
import Values
import VietnameseText

extension CommandRunner {
  /// Takes returned sheets in, one change each, and tells of each what became of it.
  func takeSheets(_ intake: SheetIntake) throws -> (String, ExitCode) {
    let asker =
      intake.asks ? SheetAsker(host: host, output: output, language: options.language) : nil
    var (text, code) = ("", ExitCode.done)
    for path in intake.paths {
      do {
        let (told, ended) = try take(path, intake, asker)
        text += told
        if ended != .done { code = ended }
      } catch {
        let failure = CommandFailure(error)
        output.report(failure.words[options.language])
        code = failure.code
      }
    }
    return (text, code)
  }

  private func take(
    _ path: String, _ intake: SheetIntake, _ asker: SheetAsker?
  ) throws -> (String, ExitCode) {
    let bytes = try fileBytes(path)
    let reader = try reader()
    var sheet: ReturnedSheet
    do throws(UnreadableField) {
      sheet = try SheetFile.sheet(of: bytes, at: path, intoDemo: reader.isDemo)
    } catch {
      throw CommandFailure(error.words, .refused)
    }
    (sheet.plan, sheet.period) = (intake.plan, intake.period)
    guard case .sheetReview(let review) = try reader.answer(.sheetReview(sheet), on: day) else {
      return ("", .failed)
    }
    guard let asker else { return try takeChosen(of: review, intake) }
    let accepted = asker.accepted(of: review, leaving: intake.left)
    let ended = accepted.isEmpty ? untaken(review, intake) : try write(accepted, of: review)
    return (ended, review.count(.refused) > 0 ? .refused : .done)
  }

  /// Takes in what was named on the command line, and says how to take in the rest.
  private func takeChosen(
    of review: SheetReview, _ intake: SheetIntake
  ) throws -> (String, ExitCode) {
    let chosen = intake.chosen(of: review)
    let told = SheetText.written(review, options.language)
    if intake.isRehearsal {
      let words = say("  chạy thử, chưa ghi gì", "  a trial run, nothing was written")
      return (told + words + "\n", review.count(.refused) > 0 ? .refused : .done)
    }
    let isLeft = review.items.contains {
      !chosen.contains($0) && !intake.left.contains($0.code)
        && ($0.standing != .changed || intake.acceptsAll || intake.asks)
    }
    let ended = chosen.isEmpty ? untaken(review, intake) : try write(chosen, of: review)
    return (told + ended, isLeft ? .refused : .done)
  }

  private func write(_ items: [SheetItem], of review: SheetReview) throws -> String {
    let writer = try StoreWriter(.file(try storePath()))
    let change = try writer.make(SheetTaking(items, of: review.sheet), by: author)
    return say("  đã ghi:", "  written:") + "\n" + (change.map(lines) ?? "")
  }

  /// Why nothing of a sheet was written, and what to do about it.
  private func untaken(_ review: SheetReview, _ intake: SheetIntake) -> String {
    let refused = review.count(.refused) > 0
    let words: Words
    if review.items.isEmpty {
      words = Words("không có gì mới", "nothing is new")
    } else if review.items.allSatisfy({ $0.standing == .refused }) {
      words = Words(
        "chưa ghi gì; sửa phiếu theo các dòng trên", "nothing was written; mend the sheet as told")
    } else if intake.acceptsAll, refused, !intake.skipsRefused {
      words = Words(
        "chưa ghi gì vì có dòng không nhận; sửa phiếu, hoặc thêm --skip-bad để nhận phần còn lại",
        "nothing was written because of the rows refused; mend them, or add --skip-bad for the rest"
      )
    } else if review.count(.changed) == 0 {
      words = Words(
        "chưa ghi gì; xung đột chỉ ghi khi nêu rõ mã: --accept MÃ,…",
        "nothing was written; conflicts are only taken when named: --accept CODE,…")
    } else {
      words = Words(
        "chưa ghi gì; thêm --accept-all, hoặc --accept MÃ,… để nhận từng việc",
        "nothing was written; add --accept-all, or --accept CODE,… for single items")
    }
    return say("  \(words.vi)", "  \(words.en)") + "\n"
  }
}
