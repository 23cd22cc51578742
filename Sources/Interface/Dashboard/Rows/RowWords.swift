import Cells
import PlanModel
import Values
import VietnameseText

/// The words in which lists and details show judged rows, the same on every screen.
struct RowWords {
  let language: Language
  let glyphs: Glyphs
  /// How the program is called on the store.
  var program = ProgramCall.byName.program

  /// What stands behind the name of an item that is not in the document; nothing for others.
  func added(_ basis: String?) -> [Span] {
    guard basis != nil else { return [] }
    return [Span(" (\(Words("ngoài văn bản gốc", "not in the document")[language]))", .textDim)]
  }

  /// How often somebody was urged about a task, before its name, until it is done or answered.
  func urging(_ row: TaskRow) -> [Span] {
    guard row.timeClass.map({ !$0.isDone }) ?? false, let urging = row.following.urging,
      urging.isAnswered != true
    else { return [] }
    let said = Words("[đôn đốc \(urging.count)] ", "[urged \(urging.count)] ")
    return [Span(said[language], .statusSlow)]
  }

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
    standing(
      row.timeClass, row.daysLeft, row.state,
      next: row.isDueByNextWorkingDay ? row.effectiveDue : nil)
  }

  /// The mark and the words of a class, with the days left and the state; the last good day where
  /// it comes by the next working day.
  func standing(
    _ timeClass: TimeClass?, _ daysLeft: Int?, _ state: WorkState, next due: Day? = nil
  ) -> [Span] {
    let role = Self.role(of: timeClass)
    let words: String
    switch (timeClass, daysLeft) {
    case (nil, _): words = WorkState.closed.words[language]
    case (.onTime, _) where state == .awaitingConfirmation:
      words = Words("chờ xác nhận", "to be confirmed")[language]
    case (.overdue, .some(let days)):
      words = Words("quá hạn \(-days) ngày", "overdue \(-days) d")[language]
    case (.dueSoon, .some(let days)), (.onTime, .some(let days)):
      if let due {
        words = dueNext(due, days)
        break
      }
      words = Words("còn \(days) ngày", "\(String(counting: days, "day")) left")[language]
    case (.unreported, _): words = WorkState.unknown.words[language]
    case (.undated, _): words = Words("chưa có thời hạn", "no deadline")[language]
    case (.conditional, _): words = Words("chờ hướng dẫn", "awaiting guidance")[language]
    case (.upcoming, _): words = Words("chưa đến kỳ", "not yet begun")[language]
    case (.doneUndated, _): words = WorkState.done.words[language]
    case (.doneOnTime, _): words = Words("xong đúng hạn", "done on time")[language]
    case (.doneLate, _): words = Words("xong quá hạn", "done late")[language]
    case (.some(let timeClass), _): words = timeClass.words[language]
    }
    return mark(role) + [Span(words, role)]
  }

  /// What is due by the next working day, with that day by its name.
  private func dueNext(_ due: Day, _ days: Int) -> String {
    let day = due.weekday.name
    switch days {
    case 0: return Words("đến hạn hôm nay", "due today")[language]
    case 1: return Words("đến hạn ngày mai", "due tomorrow")[language]
    case 2...6: return Words("đến hạn \(day.vi)", "due \(day.en)")[language]
    default:
      return Words("đến hạn \(due.printed.prefix(5))", "due \(due.printed.prefix(5))")[language]
    }
  }

  /// The mark and the words of how a task stands, in full.
  func fullStanding(_ row: TaskRow) -> [Span] {
    let role = Self.role(of: row.timeClass)
    let words = PartWords.standing(of: row)[language]
    guard !row.isHandedIn else { return mark(role) + [Span(words, role)] }
    let days = row.daysLeft.map { days in
      switch days {
      case ..<0: Words(" (\(-days) ngày)", " (\(String(counting: -days, "day")))")[language]
      case 0: Words(" (hạn hôm nay)", " (due today)")[language]
      case _ where row.isDueByNextWorkingDay:
        Words(
          " (hạn ngày làm việc tới, còn \(days) ngày)",
          " (due by the next working day, \(String(counting: days, "day")) left)")[language]
      default: Words(" (còn \(days) ngày)", " (\(String(counting: days, "day")) left)")[language]
      }
    }
    return mark(role) + [Span(words + (days ?? ""), role)]
  }

  /// What a leader is to decide of a task.
  func reasonsToDecide(_ row: TaskRow) -> [Span] {
    let said = Attention.reasons(toDecide: row).map { reason in
      switch reason {
      case .reassign: OverviewStrings.reassign[language]
      case .extensionAsked:
        row.extensionAsked.map { asked in
          Words("hạn mới \(asked.newDue.printed)", "until \(asked.newDue.printed)")[language]
        } ?? reason.words[language]
      default: reason.words[language]
      }
    }
    return [Span(said.joined(separator: ", "), .statusSlow)]
  }

  func mark(_ role: StyleRole) -> [Span] {
    [Span("\(glyphs.mark(role)) ", role)]
  }

  /// The last good day; the words of a document without one are for the detail.
  func due(_ row: TaskRow) -> Span {
    Span(row.effectiveDue?.printed ?? "–", row.effectiveDue == nil ? .textDim : .text)
  }

  /// How many units, or parts, of a task are done, before its name; nothing for a single one.
  func progress(_ row: TaskRow) -> [Span] {
    let (done, all) = row.progress
    return all > 1 ? [Span("\(done)/\(all) ", .textStrong)] : []
  }

  /// The agency that answers for a task, with how many stand beside it; the units that are behind,
  /// where it is given to several.
  func answerable(_ row: TaskRow) -> Span {
    if row.mustBeReassigned { return Span(Attention.reassign.words[language], .statusRisk) }
    guard let first = row.answerable else {
      return Span(Words("chưa rõ cơ quan", "nobody named")[language], .textDim)
    }
    if let units = PartWords.unitsBehind(row, most: PartWords.mostNames) {
      return Span(Self.abbreviated(units[language]))
    }
    if let unlisted = PartWords.unlisted(row) { return Span(unlisted[language]) }
    let others = row.agencies.count { $0.role.isAnswerable } - 1
    let name = Self.shortName(first)
    return Span(others > 0 ? "\(name) +\(others)" : name)
  }

  /// The name of an agency with the abbreviations every office uses, for the columns of lists.
  static func shortName(_ agency: Agency) -> String { abbreviated(agency.name) }

  private static func abbreviated(_ names: String) -> String {
    abbreviations.reduce(names) { $0.abbreviated($1.long, to: $1.short) }
  }

  private static let abbreviations: [(long: [UInt8], short: String)] = [
    ("Ủy ban nhân dân", "UBND"), ("Hội đồng nhân dân", "HĐND"), ("Mặt trận Tổ quốc", "MTTQ"),
    ("chính trị - xã hội", "CT-XH"),
  ].map { (Array($0.0.utf8), $0.1) }

  /// A number as the language writes it.
  func number(_ value: Decimal) -> String { VietnameseNumber.written(value, language) }

  /// How many of the items that fell due were done in time, as "3/4"; a dash when none fell due.
  func onTime(_ row: AgencyRow) -> Span {
    row.work.fellDue > 0
      ? Span("\(row.work[.doneOnTime])/\(row.work.fellDue)") : Span("–", .textDim)
  }
}

extension String {
  /// The text with the first occurrence of some words put shorter.
  ///
  /// Names are drawn for every row of every frame, and comparing bytes costs a hundredth of what
  /// comparing letters does; the words and stored names are both in composed form.
  fileprivate func abbreviated(_ words: [UInt8], to short: String) -> String {
    let bytes = Array(utf8)
    guard bytes.count >= words.count,
      let start = (0...bytes.count - words.count).first(where: { bytes[$0...].starts(with: words) })
    else { return self }
    return String(decoding: bytes[..<start], as: UTF8.self) + short
      + String(decoding: bytes[(start + words.count)...], as: UTF8.self)
  }
}
