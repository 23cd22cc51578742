import CommandTool
import PlanModel
import PlanStore
import Values
import VietnameseText

extension CommandRunner {
  /// Sets the state of tasks in one change.
  func set(_ request: SetRequest) throws -> String {
    let writer = try StoreWriter(.file(try storePath()))
    let reader = try reader()
    let plans = request.product == nil ? [] : try planRows(reader).map(\.plan)
    var edits: [Edit] = []
    var rows: [TaskRow] = []
    var seen: Set<String> = []
    for code in request.codes {
      let (row, parts) = try parts(named: code, request, reader)
      rows.append(row)
      for part in parts where seen.insert(part.code).inserted {
        var update = request.update(of: part.obligation, on: day)
        if request.product != nil { update.name(product: update.product, among: plans) }
        if let edit = try update.edit(of: part, newID: writer.newID(), by: author) {
          edits.append(edit)
        }
      }
    }
    guard !edits.isEmpty else { return try unchanged(request, rows) }
    let expected = request.expectedVersion.flatMap { version in
      rows.first.map { (code: $0.task.code, version: version) }
    }
    let change = try writer.apply(
      ChangeDraft(command: request.move.command.rawValue, edits: edits), by: author,
      expecting: expected)
    return lines(of: change) + (try stillAwaited(request, reader))
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
    change.edits.map { edit in
      TextWidth.cleaned(FieldWords.sentence(for: [edit], language: options.language)) + "\n"
    }.joined()
  }

  /// The task and the parts of it that a code names: those of the period it names, else those that
  /// are owed on the day.
  private func parts(
    named typed: String, _ request: SetRequest, _ reader: StoreReader
  ) throws -> (TaskRow, [Part]) {
    let code = ItemCode(typed)
    guard case .task(let detail?) = try reader.answer(.task(code.description), on: day) else {
      throw try notATask(code, typed, reader)
    }
    do throws(PartChoiceFailure) {
      return (detail.row, try request.parts(named: code, of: detail.row))
    } catch {
      throw CommandFailure(error.words(for: typed), error.exitCode)
    }
  }

  private func notATask(
    _ code: ItemCode, _ typed: String, _ reader: StoreReader
  ) throws -> CommandFailure {
    guard case .target(_?) = try reader.answer(.target(code.item), on: day) else {
      return CommandFailure(StoreFailure.unknownCode(typed))
    }
    return CommandFailure(
      Words(
        "\(typed) là chỉ tiêu, không có tình trạng; nhập số liệu bằng «dondoc measure»",
        "\(typed) is a target and has no state; enter a figure with `dondoc measure`"),
      .unknownCode)
  }

  private func unchanged(_ request: SetRequest, _ rows: [TaskRow]) throws(StoreFailure) -> String {
    if let expected = request.expectedVersion, let row = rows.first, row.version != expected {
      throw .versionChanged(code: row.task.code, expected: expected, found: row.version)
    }
    let codes = request.codes.map { ItemCode($0).description }.joined(separator: ", ")
    return say(
      "\(codes): không có gì thay đổi, đã là «\(request.state.words.vi)»",
      "\(codes): nothing changed, it is \"\(request.state.words.en)\" already") + "\n"
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
