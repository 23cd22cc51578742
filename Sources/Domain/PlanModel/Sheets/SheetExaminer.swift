import Values
import VietnameseText

/// Holds the rows of a returned sheet against the store.
struct SheetExaminer {
  private let judged: JudgedBook
  private let sheet: ReturnedSheet
  private let repeated: [String: [Int]]
  private let lastChange: Int
  /// Whether days came back as month/day/year, as those the sheet went out with tell.
  private let isTurned: Bool
  /// The agency the first row names whose lock fits.
  let agency: Agency?

  init(_ judged: JudgedBook, _ sheet: ReturnedSheet) {
    self.judged = judged
    self.sheet = sheet
    let coded = sheet.rows.filter { !$0[.code].isEmpty }
    repeated = Dictionary(grouping: coded) { ItemCode($0[.code]).description }
      .mapValues { $0.map(\.line) }.filter { $0.value.count > 1 }
    lastChange = judged.book.lastChange
    let slips = coded.map { SheetSlip(judged, $0) }
    let named = slips.lazy.compactMap(\.key?.agency).first
    agency = judged.agencies.first { $0.agency.code == named }?.agency
    isTurned = zip(coded, slips).contains { row, slip in
      guard case .part(let part, _)? = slip.subject, let due = part.due else { return false }
      return SheetDay.read(row[.due]) != due && SheetDay.turned(row[.due]) == due
    }
  }

  /// Every row that says something new or can not be taken.
  var review: SheetReview {
    var (items, unchanged): ([SheetItem], Int) = ([], 0)
    for row in sheet.rows {
      if row[.code].isEmpty, !row.isFilled { continue }
      if let item = examine(row).item { items.append(item) } else { unchanged += 1 }
    }
    return SheetReview(sheet: sheet, agency: agency, items: items, unchanged: unchanged)
  }

  /// A row against the store.
  ///
  /// - Returns: How it stands, `nil` when it says nothing new; and what it would change.
  func examine(_ row: ReturnedSheet.Row) -> (item: SheetItem?, work: SheetRowWork?) {
    do throws(SheetFault) {
      let (lock, work) = try work(of: row)
      guard let work else { return (nil, nil) }
      let differences = work.differences(on: judged.day)
      guard !differences.isEmpty else { return (nil, nil) }
      let later = laterChange(of: work, lock)
      let clashes = clashes(of: work, row, isChanged: later != nil)
      let item = SheetItem(
        line: row.line, code: work.subject.code, label: work.subject.label,
        standing: later == nil && clashes.isEmpty ? .changed : .conflict,
        differences: differences, later: later,
        remarks: clashes + work.said.remarks + work.doubts(on: judged.day))
      return (item, work)
    } catch {
      let code = TextWidth.cut(TextWidth.cleaned(row[.code]), to: 40)
      let item = SheetItem(
        line: row.line, code: code, label: "", standing: .refused, differences: [],
        later: nil, remarks: error.words)
      return (item, nil)
    }
  }

  // MARK: - Checks

  private func work(
    of row: ReturnedSheet.Row
  ) throws(SheetFault) -> (SheetLock?, SheetRowWork?) {
    let slip = SheetSlip(judged, row)
    guard let key = slip.key, let lock = SheetLock(row[.lock]) else {
      // What the agency left empty says nothing, whatever became of the item since.
      if slip.isMoved, !row.isFilled { return (nil, nil) }
      throw slip.fault
    }
    try checkOrigin(row, key, lock)
    guard row.isFilled else { return (lock, nil) }
    guard let agency, let subject = slip.subject, let period = SheetPeriod.read(key.period) else {
      throw slip.fault
    }
    if case .part(_, let task) = subject,
      !judged.parts(of: task, owedBy: agency).contains(where: { $0.code == subject.code }),
      ItemCode(subject.code).period == nil
    {
      throw SheetFault(
        Words(
          "nay không còn là việc của \(agency.name); xem chi tiết \(subject.code)",
          "it is no longer owed by \(agency.name); see \(subject.code)"))
    }
    let said = try SheetSaid(row, about: subject, on: judged.day, isTurned: isTurned)
    return (
      lock,
      SheetRowWork(
        subject: subject, said: said, agency: agency, period: period, book: judged.book,
        plans: judged.plans.map(\.plan))
    )
  }

  /// Refuses rows of other sheets, stores, plans and periods, and rows that stand twice.
  private func checkOrigin(
    _ row: ReturnedSheet.Row, _ key: SheetLock.Key, _ lock: SheetLock
  ) throws(SheetFault) {
    if let lines = repeated[key.code] {
      let list = lines.map(String.init).joined(separator: ", ")
      throw SheetFault(
        Words(
          "mã này có ở các dòng \(list); giữ một dòng", "the code stands on lines \(list); keep one"
        ))
    }
    if lock.version > lastChange {
      throw SheetFault(
        Words(
          "phiếu này xuất từ kho dữ liệu khác; nhận vào kho đã xuất phiếu",
          "the sheet was written from another store; take it into that one"))
    }
    if let agency, agency.code != key.agency {
      throw SheetFault(
        Words(
          "dòng này của cơ quan khác (\(key.agency)); mỗi phiếu chỉ của một cơ quan",
          "this row is of another agency (\(key.agency)); a sheet is of one agency"))
    }
    if let plan = sheet.plan, plan != key.plan {
      throw SheetFault(
        Words(
          "dòng này của kế hoạch \(key.plan), đang nhận cho \(plan)",
          "this row is of the plan \(key.plan), and \(plan) is taken in"))
    }
    if let period = sheet.period, period.description != key.period {
      let own = Period(key.period)?.words ?? Words(key.period, key.period)
      throw SheetFault(
        Words(
          "phiếu của kỳ \(own.vi), đang nhận kỳ \(period.words.vi)",
          "the sheet is for \(own.en), and \(period.words.en) is taken in"))
    }
  }

  /// The change of the store made since the sheet was written.
  private func laterChange(of work: SheetRowWork, _ lock: SheetLock?) -> SheetItem.LaterChange? {
    let version = work.version
    guard let lock, version > lock.version else { return nil }
    return SheetItem.LaterChange(seq: version, day: judged.book.changeDays.day(of: version))
  }

  /// What else does not go with what the sheet was written from.
  private func clashes(
    of work: SheetRowWork, _ row: ReturnedSheet.Row, isChanged: Bool
  ) -> [Words] {
    guard !isChanged else {
      let isNewer = work.report.map { $0.agency == agency?.id } ?? false
      return isNewer && !work.said.texts.isEmpty ? [Self.older] : []
    }
    guard work.said.tellsState, let now = work.subject.state,
      let told = SheetCells.state(named: row[.state]), told != now
    else { return [] }
    return [
      Words(
        "khi xuất phiếu là «\(told.words.vi)», nay là «\(now.words.vi)»",
        "it was \"\(told.words.en)\" on the sheet and is \"\(now.words.en)\" now")
    ]
  }

  private static let older = Words(
    "đã nhận phiếu của cơ quan cho kỳ này sau khi phiếu này xuất ra; phiếu này có thể là bản cũ",
    "a sheet for this period was taken in after this one was written; this may be an older one")
}
