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
    var edits: [Edit] = []
    var rows: [TaskRow] = []
    var seen: Set<String> = []
    for code in request.codes {
      let (row, parts) = try parts(named: code, request, reader)
      rows.append(row)
      edits += parts.filter { seen.insert($0.code).inserted }.compactMap { part in
        request.update(of: part.obligation, on: day).edit(of: part, newID: writer.newID())
      }
    }
    guard !edits.isEmpty else { return try unchanged(request, rows) }
    let expected = request.expectedVersion.flatMap { version in
      rows.first.map { (code: $0.task.code, version: version) }
    }
    let change = try writer.apply(
      ChangeDraft(command: CommandName.set.rawValue, edits: edits), by: author,
      expecting: expected)
    return lines(of: change)
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
