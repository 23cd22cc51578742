import CommandTool
import PlanModel
import PlanStore
import Values
import VietnameseText

extension CommandRunner {
  /// Takes returned sheets in, one change each, and tells of each what became of it.
  ///
  /// All are read before any is written, so that a slip in a code named on the command line does not
  /// let through what was to be left out.
  func takeSheets(_ intake: SheetIntake) throws -> (String, ExitCode) {
    let asker =
      intake.asks ? SheetAsker(host: host, output: output, language: options.language) : nil
    let reader = try reader()
    let sheets = intake.paths.map { path in Result { try sheet(at: path, intake, reader) } }
    try checkCodes(intake, in: sheets, reader)
    var (text, code) = ("", ExitCode.done)
    for sheet in sheets {
      do {
        let (told, ended) = try take(review(of: sheet.get(), reader), intake, asker)
        text += told
        if ended != .done { code = ended }
      } catch {
        code = report(error)
      }
    }
    return (text, code)
  }

  private func checkCodes(
    _ intake: SheetIntake, in sheets: [Result<ReturnedSheet, any Error>], _ reader: StoreReader
  ) throws {
    guard !intake.accepted.isEmpty || !intake.left.isEmpty else { return }
    let reviews = try sheets.compactMap { try? $0.get() }.map { try review(of: $0, reader) }
    guard let code = intake.unknownCode(in: reviews) else { return }
    for case .failure(let error) in sheets { _ = report(error) }
    let shown = TextWidth.cleaned(code)
    throw CommandFailure(
      Words(
        "không phiếu nào có \(shown), chưa ghi gì; ghi mã như trong cột Mã của phiếu",
        "no sheet has \(shown), nothing was written; write a code as a sheet has it"),
      .unknownCode)
  }

  private func report(_ error: any Error) -> ExitCode {
    let failure = CommandFailure(error, calling: call)
    output.report(failure.words[options.language])
    return failure.code
  }

  private func sheet(
    at path: String, _ intake: SheetIntake, _ reader: StoreReader
  ) throws -> ReturnedSheet {
    let bytes = try fileBytes(path)
    do throws(UnreadableField) {
      var sheet = try SheetFile.sheet(of: bytes, at: path, intoDemo: reader.isDemo)
      (sheet.plan, sheet.period) = (intake.plan, intake.period)
      return sheet
    } catch {
      throw CommandFailure(error.words, .refused)
    }
  }

  /// What a sheet says against the store as it is now, which an earlier sheet may have changed.
  private func review(of sheet: ReturnedSheet, _ reader: StoreReader) throws -> SheetReview {
    guard case .sheetReview(let review) = try reader.answer(.sheetReview(sheet), on: day) else {
      throw StoreFailure.inputOutput(path: sheet.name, detail: "")
    }
    return review
  }

  private func take(
    _ review: SheetReview, _ intake: SheetIntake, _ asker: SheetAsker?
  ) throws -> (String, ExitCode) {
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
        && !($0.standing == .refused && intake.skipsRefused)
        && ($0.standing != .changed || intake.acceptsAll || intake.asks)
    }
    let ended = chosen.isEmpty ? untaken(review, intake) : try write(chosen, of: review)
    return (told + ended, isLeft ? .refused : .done)
  }

  private func write(_ items: [SheetItem], of review: SheetReview) throws -> String {
    let change = try make(SheetTaking(items, of: review.sheet), with: writer())
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
