import Cells
import PlanModel
import Values
import VietnameseText

/// The words in which lists and details show judged rows, the same on every screen.
struct RowWords {
  let language: Language
  let glyphs: Glyphs

  /// The role of a time class.
  static func role(of timeClass: TimeClass?) -> StyleRole {
    switch timeClass {
    case .overdue: .statusLate
    case .dueSoon: .statusRisk
    case .onTime: .statusOnTrack
    case .unreported: .statusUnknown
    case .doneOnTime, .doneUndated: .statusDone
    case .doneLate: .statusDoneLate
    case .paused: .statusPaused
    case .ongoing, .undated, .conditional, .upcoming, nil: .statusIdle
    }
  }

  /// The role of a target's status.
  static func role(of status: TargetStatus?) -> StyleRole {
    switch status {
    case .notMet, .regressing, .fellBelow: .statusLate
    case .verySlow: .statusRisk
    case .slow: .statusSlow
    case .onTrack: .statusOnTrack
    case .achieved, .overRange: .statusDone
    case .noData, .insufficient: .statusUnknown
    case .justStarted, .void, nil: .statusIdle
    }
  }

  /// The mark and the words of how a task stands, with its days.
  func standing(_ row: TaskRow) -> [Span] {
    let role = Self.role(of: row.timeClass)
    let words: String
    switch (row.timeClass, row.daysLeft) {
    case (nil, _): words = WorkState.closed.words[language]
    case (.onTime, _) where row.state == .awaitingConfirmation:
      words = WorkState.awaitingConfirmation.words[language]
    case (.overdue, .some(let days)):
      words = Words("quá hạn \(-days) ngày", "overdue \(-days) d")[language]
    case (.dueSoon, 0): words = Words("đến hạn hôm nay", "due today")[language]
    case (.dueSoon, .some(let days)):
      words = Words("còn \(days) ngày", "\(days) days left")[language]
    case (.unreported, _): words = WorkState.unknown.words[language]
    case (.onTime, .some(let days)):
      words = Words("còn \(days) ngày", "\(days) days left")[language]
    case (.undated, _): words = Words("chưa có thời hạn", "no deadline")[language]
    case (.conditional, _): words = Words("chờ hướng dẫn", "awaiting guidance")[language]
    case (.upcoming, _): words = Words("chưa đến kỳ", "not yet begun")[language]
    case (.doneUndated, _): words = WorkState.done.words[language]
    case (.some(let timeClass), _): words = timeClass.words[language]
    }
    return mark(role) + [Span(words, role)]
  }

  /// The mark and the words of how a task stands, in full.
  func fullStanding(_ row: TaskRow) -> [Span] {
    let role = Self.role(of: row.timeClass)
    let words = row.timeClass?.words[language] ?? WorkState.closed.words[language]
    let days = row.daysLeft.map { days in
      days < 0
        ? Words(" (\(-days) ngày)", " (\(-days) days)")[language]
        : Words(" (còn \(days) ngày)", " (\(days) days left)")[language]
    }
    return mark(role) + [Span(words + (days ?? ""), role)]
  }

  /// The mark and the words of how a target stands.
  func standing(_ row: TargetRow) -> [Span] {
    let role = Self.role(of: row.judgement.status)
    let words = row.judgement.status?.words[language] ?? Comparator.qualitative.sign[language]
    let stale = row.judgement.isStale ? [Span(Words(" (cũ)", " (old)")[language], .textDim)] : []
    return mark(role) + [Span(words, role)] + stale
  }

  private func mark(_ role: StyleRole) -> [Span] {
    [Span("\(glyphs.mark(role)) ", role)]
  }

  /// The last good day, or the words of the document where there is none.
  func due(_ row: TaskRow) -> Span {
    row.effectiveDue.map { Span($0.printed) } ?? Span(row.task.deadline.written ?? "", .textDim)
  }

  /// The agency that answers for a task, with how many stand beside it.
  func answerable(_ row: TaskRow) -> Span {
    guard let first = row.answerable else {
      return Span(Words("chưa rõ cơ quan", "nobody named")[language], .textDim)
    }
    let others = row.agencies.count { $0.role.isAnswerable } - 1
    let name = Self.shortName(first)
    return Span(others > 0 ? "\(name) +\(others)" : name)
  }

  /// The name of an agency with the abbreviations every office uses, for the columns of lists.
  static func shortName(_ agency: Agency) -> String {
    let abbreviations = [
      ("Ủy ban nhân dân", "UBND"), ("Hội đồng nhân dân", "HĐND"),
      ("Mặt trận Tổ quốc", "MTTQ"), ("chính trị - xã hội", "CT-XH"),
    ]
    return abbreviations.reduce(agency.name) { $0.replacing($1.0, with: $1.1) }
  }

  /// A number as the language writes it.
  func number(_ value: Decimal) -> String { VietnameseNumber.written(value, language) }

  /// What a target asks for, as "≥ 12 %" or "15–20 %".
  func goal(_ target: Target) -> String {
    let unit = target.unit.map { Self.shortUnit($0) } ?? ""
    guard let value = target.value else { return target.comparator.sign[language] }
    if target.comparator == .range, let upper = target.upper {
      return "\(number(value))–\(number(upper))\(unit)"
    }
    return "\(target.comparator.sign[language]) \(number(value))\(unit)"
  }

  /// The figure judged, or a sign that there is none.
  func observed(_ row: TargetRow) -> String {
    guard let figure = row.judgement.observed else { return "–" }
    guard row.target.comparator == .yes else { return number(figure.value) }
    return figure.value >= Decimal(1)
      ? Words("có", "yes")[language] : Words("chưa", "not yet")[language]
  }

  /// A unit short enough for a column: a share keeps its sign only.
  private static func shortUnit(_ unit: String) -> String {
    unit.hasPrefix("%") ? " %" : unit.hasPrefix("/") ? " \(unit.prefix { $0 != " " })" : ""
  }

  /// The figure and what is asked for, as "10,1 → ≥ 12 %".
  func figureAndGoal(_ row: TargetRow) -> [Span] {
    [
      Span(observed(row)), Span(" \(glyphs.marks.arrow) ", .textDim), Span(goal(row.target)),
    ]
  }

  /// The bar of the way covered; empty for a target without one.
  func bar(_ row: TargetRow, columns: Int) -> [Span] {
    if row.judgement.status?.isMet ?? false {
      return Bar(permille: 1_000).spans(columns: columns, glyphs: glyphs)
    }
    guard let covered = row.judgement.covered else { return [] }
    let scaled = covered.numerator.multipliedReportingOverflow(by: 1_000)
    guard !scaled.overflow else { return [] }
    let permille = Int(clamping: scaled.partialValue / covered.denominator)
    return Bar(permille: min(max(0, permille), 999)).spans(columns: columns, glyphs: glyphs)
  }

  /// How many of the items that fell due were done in time, as "3/4".
  func onTime(_ row: AgencyRow) -> String { "\(row.work[.doneOnTime])/\(row.work.fellDue)" }

  /// The months ahead with what falls due in each.
  func months(_ row: AgencyRow, largest: Int, columns: Int) -> [Span] {
    MonthStrip(
      row.monthsAhead.map { load in
        MonthStrip.Month(Self.label(of: load.month), load.items)
      }, largest: largest
    ).spans(columns: columns, glyphs: glyphs)
  }

  private static func label(of month: Period) -> String {
    let (year, number, _) = month.firstDay.parts
    return "\(number < 10 ? "0" : "")\(number)/\(year % 100 < 10 ? "0" : "")\(year % 100)"
  }
}
