import Cells
import PlanModel
import Values

extension DashboardState {
  /// The line with the program, the plan, whether figures are made up, and the day.
  ///
  /// On a narrow screen the weekday goes first, then the program, then the title of the plan.
  func drawHeader(on grid: inout Grid, in rect: Rect) {
    let language = setting.language
    let date = setting.today.printed
    let demo = setting.isDemo ? "\(ChromeStrings.demo[language])  " : ""
    let program = Span("\(ChromeStrings.program[language])   ", .headingFocus)
    func right(_ day: String) -> [Span] { [Span(demo, .demo), Span(day, .textStrong)] }
    let full = right("\(setting.today.weekday.name[language]) \(date)")
    let names = planNames.map { Span($0, .textStrong) }
    let wanted: [(left: [Span], right: [Span])] =
      [([program, names[0]], full), ([program, names[0]], right(date))]
      + (rect.columns < Self.narrow ? names : [names[0]]).map { ([$0], right(date)) }
    let chosen =
      wanted.first { $0.left.columns + 2 + $0.right.columns <= rect.columns }
      ?? wanted[wanted.count - 1]
    let room = max(0, rect.columns - chosen.right.columns - 2)
    grid.write(
      chosen.left.cut(to: room, ellipsis: setting.glyphs.marks.ellipsis),
      at: Point(column: rect.column, row: rect.row))
    grid.write(
      chosen.right,
      at: Point(column: rect.column + rect.columns - chosen.right.columns, row: rect.row))
  }

  /// Below so many columns a plan is called by its place alone rather than cut.
  private static let narrow = 60

  /// The names of the screens, and beside them what kind of store it is and whose work is shown.
  func drawTabs(on grid: inout Grid, in rect: Rect) {
    let used = hasStore ? tabBar.draw(on: &grid, in: rect, glyphs: setting.glyphs) : 0
    let room = max(0, rect.columns - used - 2)
    let wanted = [notices(ChromeStrings.trial), notices(ChromeStrings.shortTrial)]
    let notices = fitting(wanted.first { $0.columns <= room } ?? wanted[1], in: room)
    grid.write(
      notices, at: Point(column: rect.column + rect.columns - notices.columns, row: rect.row))
  }

  private func notices(_ trial: Words) -> [Span] {
    let language = setting.language
    let notices = [
      setting.isTrial ? trial[language] : nil,
      setting.isReadOnly ? ChromeStrings.readOnly[language] : nil, agencyName, planStanding,
    ].compactMap { $0 }
    return notices.enumerated().map { Span(($0 == 0 ? "" : "  ") + $1, .messageWarning) }
  }

  /// The first of some notices, and of the others those of which enough to be read has room.
  private func fitting(_ notices: [Span], in room: Int) -> [Span] {
    let first = Array(notices.prefix(1)).cut(to: room, ellipsis: setting.glyphs.marks.ellipsis)
    return notices.dropFirst().reduce(into: first) { shown, notice in
      let left = room - shown.columns
      guard [notice].columns <= left || left >= Self.readable else { return }
      shown += [notice].cut(to: left, ellipsis: setting.glyphs.marks.ellipsis)
    }
  }

  /// Of a notice that is cut to fewer columns nobody knows what it says.
  private static let readable = 12

  /// What is said of the plan shown when it is over or in doubt, on every screen.
  private var planStanding: String? {
    guard let row = planShown, row.standing != .current else { return nil }
    return row.standing.words[setting.language]
  }

  /// The name of the one agency whose work is shown, or the words it is found by.
  var agencyName: String? {
    guard let agency else { return nil }
    let row = overview.agencies.rows.first { $0.code == agency.filter.uppercased() }
    return row.map { RowWords.shortName($0.agency) } ?? agency.name
  }

  /// What the plan is called, from the longest to the shortest.
  private var planNames: [String] {
    guard hasStore else { return [""] }
    guard let plan else {
      return [ChromeStrings.allPlans, ChromeStrings.all].map { $0[setting.language] }
    }
    guard let row = planShown else { return [plan] }
    guard let place = row.plan.place else { return [row.plan.title] }
    return ["\(place) · \(row.plan.title)", place]
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

  /// The message, wrapped into at most three rows of which the last is the one given.
  func drawMessage(on grid: inout Grid, in rect: Rect) {
    guard let message, !rect.isEmpty else { return }
    let role = message.kind.role
    let lines = SpanLine.wrapWords([Span(message.text, role)], to: rect.columns)
    let shown = lines.prefix(Self.messageRows)
    for (index, line) in shown.enumerated() {
      let row = rect.row - shown.count + 1 + index
      grid.fill(Rect(column: rect.column, row: row, columns: rect.columns, rows: 1))
      let isCut = index == shown.count - 1 && lines.count > shown.count
      let text = isCut ? line + [Span(" \(lines[index + 1].first?.text ?? "")", role)] : line
      grid.write(
        text.cut(to: rect.columns, ellipsis: setting.glyphs.marks.ellipsis),
        at: Point(column: rect.column, row: row))
    }
  }

  private static let messageRows = 3

  /// The message where what lies over the screen hides its line.
  var hiddenMessage: Message? {
    switch overlay {
    case .ticks: message
    case .round: OverlayView.roundHidesMessages(on: size) ? message : nil
    case .form, .picker, .paste, .review, .sheet, nil: nil
    }
  }

  /// Whether a text is read whole in the lines of messages.
  func fitsAsMessage(_ text: String) -> Bool {
    SpanLine.wrapWords([Span(text)], to: max(1, size.columns)).count <= Self.messageRows
  }
}

extension Message.Kind {
  /// How a message of the kind is drawn.
  var role: StyleRole {
    switch self {
    case .info: .messageInfo
    case .warning: .messageWarning
    case .error: .messageError
    }
  }
}
