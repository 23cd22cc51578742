import CommandTool
import PlanModel
import PlanStore
import Values
import VietnameseText

extension CommandRunner {
  /// Sets the state of tasks in one change; what is odd about it goes to the standard error.
  func set(_ request: SetRequest) throws -> String {
    let writer = try writer()
    let expected = request.expectedVersion.flatMap { version in
      request.codes.first.map { (code: ItemCode($0).item, version: version) }
    }
    let (change, outcome) = try writer.make(
      request.move.command.rawValue, by: author, reading: request.reach, expecting: expected
    ) { scene throws(StoreFailure) in try work(request, in: scene) }
    let remarks = try outcome.get()
    guard let change else { return unchanged(request) }
    for doubt in remarks.doubts { warn(written: doubt) }
    noteMade(change, writer)
    let notes = remarks.consequences.map(call.naming).map {
      say("lưu ý: \($0.vi)", "note: \($0.en)") + "\n"
    }
    let awaited = lookedAfterwards { try stillAwaited(request, reader()) }
    return lines(of: change) + notes.joined() + (awaited ?? "")
  }

  /// What a person is told beside what was changed.
  private struct Remarks {
    /// What is odd; what follows from it.
    var doubts: [Words] = [], consequences: [Words] = []
  }

  /// The edits of a request, and what is odd about it or why it can not be carried out.
  private func work(
    _ request: SetRequest, in scene: ChangeScene
  ) throws(StoreFailure) -> (edits: [Edit], report: Result<Remarks, CommandFailure>) {
    var edits: [Edit] = []
    var remarks = Remarks()
    var (seen, lacking): (Set<String>, [String]) = ([], [])
    for code in request.codes {
      let (row, parts): (TaskRow, [Part])
      do throws(CommandFailure) {
        (row, parts) = try chosen(code, request, scene.judged)
      } catch {
        return ([], .failure(error))
      }
      let issued = scene.judged.plans.first { $0.plan.code == row.plan }?.plan.issued
      for part in parts where seen.insert(part.code).inserted {
        var update = request.update(of: part.obligation, on: day)
        if request.product != nil {
          update.name(product: update.product, among: scene.judged.plans.map(\.plan))
        }
        if request.sentOn == nil { update.sendWithDocument(since: part.obligation) }
        // A reason that stands already may stay as it is.
        if update.state.needsReason, update.note == nil { lacking.append(part.code) }
        guard let edit = try update.edit(of: part, newID: scene.newID(), by: author) else {
          continue
        }
        edits.append(edit)
        let odd = update.dayDoubts(over: part.obligation, issued: issued, on: day)
        if !odd.isEmpty { remarks.doubts.append(Words(odd, of: part.code)) }
        let told = update.consequences(over: part)
        if !told.isEmpty { remarks.consequences.append(Words(told, of: part.code)) }
      }
    }
    guard lacking.isEmpty else {
      return ([], .failure(CommandFailure(request.missingReason(of: lacking), calling: call)))
    }
    return (edits, .success(remarks))
  }

  /// A warning for each task that is done while what it is made from is incomplete.
  private func stillAwaited(_ request: SetRequest, _ reader: StoreReader) throws -> String {
    guard request.state == .done else { return "" }
    return try request.codes.map { code in
      guard case .task(let detail?) = try reader.answer(.task(code), on: day) else { return "" }
      return detail.row.awaited.filter { !$0.isComplete }.map { work in
        say("lưu ý: ", "note: ") + say(PartWords.awaited(work).vi, PartWords.awaited(work).en)
          + "\n"
      }.joined()
    }.joined()
  }

  /// The change in a line for each record it touched.
  func lines(of change: Change) -> String {
    let isUndo = change.command == CommandWords.undo
    return change.edits.map { edit in
      TextWidth.cleaned(
        FieldWords.sentence(for: [edit], isUndo: isUndo, language: options.language)) + "\n"
    }.joined()
  }

  /// The task and the parts of it that a code names: those of the period it names, else those that
  /// are owed on the day.
  private func chosen(
    _ typed: String, _ request: SetRequest, _ judged: JudgedBook
  ) throws(CommandFailure) -> (TaskRow, [Part]) {
    let code = ItemCode(typed)
    guard case .task(let detail?)? = judged.answer(.task(code.description)) else {
      throw notATask(code, typed, judged)
    }
    do throws(PartChoiceFailure) {
      return (detail.row, try request.parts(named: code, of: detail.row))
    } catch {
      throw CommandFailure(error.words(for: typed), error.exitCode)
    }
  }

  private func notATask(
    _ code: ItemCode, _ typed: String, _ judged: JudgedBook
  ) -> CommandFailure {
    guard case .target(_?)? = judged.answer(.target(code.item)) else {
      return CommandFailure(StoreFailure.unknownCode(typed), calling: call)
    }
    return CommandFailure(
      Words(
        "\(typed) là chỉ tiêu, không có tình trạng; nhập số liệu bằng «dondoc measure»",
        "\(typed) is a target and has no state; enter a figure with `dondoc measure`"),
      .unknownCode)
  }

  private func unchanged(_ request: SetRequest) -> String {
    let codes = request.codes.map { ItemCode($0).description }.joined(separator: ", ")
    return say(
      "\(codes): không có gì thay đổi, đã là «\(request.state.words.vi)»",
      "\(codes): nothing changed, it is \"\(request.state.words.en)\" already") + "\n"
  }
}

extension SetRequest {
  /// The items named, whatever they are, and all plans where one of them may be the product.
  fileprivate var reach: QueryScope {
    let items = codes.map { ItemCode($0).item }.flatMap { code in
      [QueryScope.Root.itemsOfTask(code), .target(code)]
    }
    return QueryScope(roots: Set(items + (product == nil ? [] : [.plans])))
  }
}

extension SetRequest.Move {
  /// The command that asks for it.
  var command: CommandName {
    switch self {
    case .set: .set
    case .confirm: .confirm
    case .giveBack: .giveBack
    }
  }
}
