import CommandTool
import PlanModel
import PlanStore
import Values
import VietnameseText

extension CommandRunner {
  /// Enters a figure of a target and says how it was read.
  func measure(_ code: String, _ figure: Measurement) throws -> String {
    let writer = try StoreWriter(.file(try storePath()))
    guard case .target(let detail?) = try reader().answer(.target(code), on: day) else {
      throw try notATarget(code)
    }
    let target = detail.row.target
    let read = reading(figure, of: target)
    guard let edit = figure.edit(for: detail.row, newID: writer.newID()) else {
      return read + say(": số liệu này đã có, không ghi thêm", ": known already, nothing changed")
        + "\n"
    }
    let change = try writer.apply(
      ChangeDraft(
        command: CommandName.measure.rawValue,
        edits: [edit]), by: author, expecting: nil)
    return read + "\n" + lines(of: change)
  }

  /// The number as it was read, with its unit, its day and the year of the target.
  private func reading(_ figure: Measurement, of target: Target) -> String {
    let number = VietnameseNumber.written(figure.value, options.language)
    let unit = target.unit.map { " \($0)" } ?? ""
    let vi = target.year.map { ", chỉ tiêu đến năm \($0)" } ?? ""
    let en = target.year.map { ", target for \($0)" } ?? ""
    let later =
      figure.day > day
      ? say("; sau ngày tính đến nên chưa được xét", "; after the as-of day, so not judged yet")
      : ""
    return say(
      "\(target.code): đọc là \(number)\(unit), ngày \(figure.day.printed)\(vi)",
      "\(target.code): read as \(number)\(unit), on \(figure.day.printed)\(en)") + later
  }

  private func notATarget(_ code: String) throws -> CommandFailure {
    guard case .task(_?) = try reader().answer(.task(code), on: day) else {
      return CommandFailure(StoreFailure.unknownCode(code))
    }
    return CommandFailure(
      Words(
        "\(code) là nhiệm vụ, không có số liệu; đặt tình trạng bằng «dondoc set»",
        "\(code) is a task and has no figures; set its state with `dondoc set`"),
      .unknownCode)
  }

  /// Makes a change and says what it did.
  func make(_ planned: any PlannedChange) throws -> String {
    let writer = try StoreWriter(.file(try storePath()))
    guard let change = try writer.make(planned, by: author) else {
      return say("không có gì thay đổi", "nothing changed") + "\n"
    }
    return lines(of: change)
  }

  /// Takes back the newest change.
  func undo(anyone: Bool) throws -> String {
    let writer = try StoreWriter(.file(try storePath()))
    let change = try writer.undo(by: author, anyone: anyone)
    let number = change.undoes.map { " \($0)" } ?? ""
    return say("đã hoàn tác lần cập nhật\(number)", "took back change\(number)") + "\n"
      + lines(of: change)
  }

  /// Makes the change again that was taken back last.
  func redo() throws -> String {
    let writer = try StoreWriter(.file(try storePath()))
    let change = try writer.redo(by: author)
    return say("đã làm lại", "made again") + "\n" + lines(of: change)
  }
}
