import CommandTool
import PlanModel
import PlanStore
import Values
import VietnameseText

extension CommandRunner {
  /// Enters a figure of a target and says how it was read; what is odd about it goes to the
  /// standard error.
  func measure(_ code: String, _ measured: Measurement) throws -> String {
    let writer = try writer()
    guard case .target(let detail?) = try reader().answer(.target(code), on: day) else {
      throw try notATarget(code)
    }
    let target = detail.row.target
    var figure = measured
    figure.breakdown = try part(measured.breakdown, of: target)
    let read = reading(figure, of: target)
    guard let change = try make(FigureEntering(figure, of: target.code), with: writer) else {
      return read + say(": số liệu này đã có, không ghi thêm", ": known already, nothing changed")
        + "\n"
    }
    return read + "\n" + lines(of: change)
  }

  /// The group of a target that a text names.
  private func part(_ typed: String?, of target: Target) throws -> String? {
    guard let typed, !typed.isEmpty else { return nil }
    if let part = target.part(named: typed) { return part }
    let groups = target.groups.joined(separator: ", ")
    throw CommandFailure(
      Words(
        "\(target.code) không có nhóm «\(typed)»; các nhóm: \(groups)",
        "\(target.code) has no group \"\(typed)\"; its groups: \(groups)"),
      .usage)
  }

  /// The number as it was read, with its unit, its day and the year of the target.
  private func reading(_ figure: Measurement, of target: Target) -> String {
    let number = VietnameseNumber.written(figure.value, options.language)
    let unit = target.unit.map { " \($0)" } ?? ""
    let part = figure.breakdown.map { ", \($0)" } ?? ""
    let vi = target.year.map { ", chỉ tiêu đến năm \($0)" } ?? ""
    let en = target.year.map { ", target for \($0)" } ?? ""
    let later =
      figure.day > day
      ? say("; sau ngày tính đến nên chưa được xét", "; after the as-of day, so not judged yet")
      : ""
    return say(
      "\(target.code)\(part): đọc là \(number)\(unit), ngày \(figure.day.printed)\(vi)",
      "\(target.code)\(part): read as \(number)\(unit), on \(figure.day.printed)\(en)") + later
  }

  private func notATarget(_ code: String) throws -> CommandFailure {
    guard case .task(_?) = try reader().answer(.task(code), on: day) else {
      return CommandFailure(StoreFailure.unknownCode(code, .target), calling: call)
    }
    return CommandFailure(
      Words(
        "\(code) là nhiệm vụ, không có số liệu; đặt tình trạng bằng «dondoc set»",
        "\(code) is a task and has no figures; set its state with `dondoc set`"),
      .unknownCode)
  }
}
