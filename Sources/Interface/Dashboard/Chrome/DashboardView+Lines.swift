import Cells
import PlanModel
import Values

extension DashboardState {
  /// The line with the program, the plan, what kind of store it is, and the day.
  func drawHeader(on grid: inout Grid, in rect: Rect) {
    let language = setting.language
    let day = "\(setting.today.weekday.name[language]) \(setting.today.printed)"
    let short = setting.today.printed
    let shownDay = rect.columns >= 60 ? day : short
    let right = notices + [Span(shownDay, .textStrong)]
    let room = max(0, rect.columns - right.columns - 2)
    let plan = Span(planName, .textStrong)
    let left =
      rect.columns >= 60
      ? [Span("\(ChromeStrings.program[language])   ", .headingFocus), plan] : [plan]
    grid.write(
      left.cut(to: room, ellipsis: setting.glyphs.marks.ellipsis),
      at: Point(column: rect.column, row: rect.row))
    grid.write(
      right, at: Point(column: rect.column + rect.columns - right.columns, row: rect.row))
  }

  private var notices: [Span] {
    let language = setting.language
    var notices: [Span] = []
    if setting.isDemo { notices.append(Span(ChromeStrings.demo[language], .demo)) }
    if setting.isTrial, size.columns >= 80 {
      notices.append(Span(ChromeStrings.trial[language], .messageWarning))
    }
    if setting.isReadOnly {
      notices.append(Span(ChromeStrings.readOnly[language], .messageWarning))
    }
    if let agency = agency, size.columns >= 80 {
      notices.append(Span(agency.name, .messageWarning))
    }
    return notices.flatMap { [$0, Span("  ")] }
  }

  private var planName: String {
    guard hasStore else { return "" }
    guard let plan else { return ChromeStrings.allPlans[setting.language] }
    guard let row = plans.first(where: { $0.plan.code == plan }) else { return plan }
    let place = row.plan.place.map { "\($0) · " } ?? ""
    return place + row.plan.title
  }

  /// The message, where it has a line of its own, and the hints.
  func drawFooter(on grid: inout Grid, layout: ScreenLayout) {
    guard layout.message.isEmpty else {
      drawMessage(on: &grid, in: layout.message)
      drawHints(on: &grid, in: layout.footer)
      return
    }
    if message == nil {
      drawHints(on: &grid, in: layout.footer)
    } else {
      drawMessage(on: &grid, in: layout.footer)
    }
  }

  /// The message; one too long for its line is cut, and told whole in a notice by the update.
  func drawMessage(on grid: inout Grid, in rect: Rect) {
    guard let message, !rect.isEmpty else { return }
    let role: StyleRole =
      switch message.kind {
      case .info: .messageInfo
      case .warning: .messageWarning
      case .error: .messageError
      }
    grid.write(
      [Span(message.text, role)].cut(to: rect.columns, ellipsis: setting.glyphs.marks.ellipsis),
      at: Point(column: rect.column, row: rect.row))
  }

  /// As many hints as fit whole; help comes before all others, so that it is always there.
  func drawHints(on grid: inout Grid, in rect: Rect) {
    var spans: [Span] = []
    for command in hints {
      guard let hint = command.entry.hint, let key = command.entry.keys.first else { continue }
      let gap = spans.isEmpty ? "" : "  "
      let piece = [
        Span(gap + key.name(setting.language), .hintKey),
        Span(" " + hint[setting.language], .hintText),
      ]
      guard spans.columns + piece.columns <= rect.columns else { continue }
      spans += piece
    }
    grid.write(spans, at: Point(column: rect.column, row: rect.row))
  }

  /// The commands to hint at, the most useful here first.
  private var hints: [Command] {
    let all = Command.allCases.filter { $0.entry.hint != nil && hindrance(to: $0) == nil }
    let first: [Command] =
      focusedTarget == nil ? [.help, .pickState, .nextState] : [.help, .measure]
    let last: [Command] = [.quit]
    let middle = all.filter { !first.contains($0) && !last.contains($0) }
    return first.filter(all.contains) + [.find, .undo]
      + middle.filter { $0 != .find && $0 != .undo }
      + last
  }
}
