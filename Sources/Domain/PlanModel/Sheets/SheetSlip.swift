import Values
import VietnameseText

/// Whether the locked cells of a row are as they went out, and if not, which one was changed.
struct SheetSlip {
  private let judged: JudgedBook
  private let row: ReturnedSheet.Row
  private let lock: SheetLock?
  private let read: SheetLock.Key
  /// What the code names; `nil` when nothing has it.
  let subject: SheetSubject?
  /// What the row is about, when its lock fits; `nil` when a locked cell was changed.
  let key: SheetLock.Key?

  init(_ judged: JudgedBook, _ row: ReturnedSheet.Row) {
    self.judged = judged
    self.row = row
    let lock = SheetLock(row[.lock])
    let code = ItemCode(row[.code]).description
    let subject = Self.subject(code, in: judged)
    let state = subject?.state == nil ? nil : SheetCells.state(named: row[.state])
    let read = SheetLock.Key(
      code: code, plan: ItemCode(row[.plan]).item, agency: ItemCode(row[.agency]).item,
      period: SheetPeriod.read(row[.period])?.description ?? "", state: state)
    self.subject = subject
    (self.lock, self.read) = (lock, read)
    key = lock?.fits(read) ?? false ? read : nil
  }

  private static func subject(_ code: String, in judged: JudgedBook) -> SheetSubject? {
    if let row = judged.targets.first(where: { $0.target.code == code }) { return .target(row) }
    let named = try? judged.named(code)
    return named.flatMap { row, parts in
      parts.first { $0.code == code }.map { .part($0, of: row) }
    }
  }

  /// What was changed, and the way out.
  var fault: SheetFault {
    if row[.code].isEmpty {
      return SheetFault(
        Words(
          "có nội dung nhưng ô mã trống (ô gộp?); bỏ gộp ô, chép lại mã theo phiếu gửi đi",
          "something is filled in, but the code is empty (merged cells?); unmerge and copy the code"
        ))
    }
    guard let lock else {
      return SheetFault(
        Words(
          "ô «Khóa» trống hoặc bị sửa; chép lại theo phiếu gửi đi",
          "the lock is empty or was changed; copy it from the sheet as it went out"))
    }
    if isMoved { return moved }
    if subject == nil, original(lock) == nil {
      return SheetFault(
        Words(
          "không có mã này trong kho; chép lại mã theo phiếu gửi đi",
          "nothing has this code; copy the code from the sheet as it went out"))
    }
    return changedCell(lock) ?? Self.unclear
  }

  /// Whether the row is as it went out, though nothing has its code any more.
  var isMoved: Bool {
    guard subject == nil, let lock else { return false }
    var key = read
    key.state = SheetCells.state(named: row[.state])
    return lock.fits(key) || lock.fits(read)
  }

  /// That what the row is about is no longer owed as it was when the sheet went out.
  private var moved: SheetFault {
    let item = ItemCode(read.code).item
    guard let task = judged.tasks.first(where: { $0.task.code == item }) else {
      return SheetFault(
        Words(
          "mục này đã bị xóa khỏi kho sau khi xuất phiếu; xem nhật ký cập nhật của \(item)",
          "the item was removed after the sheet was written; see the log of \(item)"))
    }
    let now = task.allParts.prefix(3).map(\.code).joined(separator: ", ")
    return SheetFault(
      Words(
        "thời hạn của việc này đã đổi sau khi xuất phiếu, nay là \(now); ghi thẳng vào việc này hoặc xuất phiếu mới",
        "its deadline was changed after the sheet was written, it is \(now) now; enter it there, or write a new sheet"
      ))
  }

  private static let unclear = SheetFault(
    Words(
      "mã, kế hoạch, cơ quan hoặc kỳ của dòng đã bị sửa; chép lại theo phiếu gửi đi",
      "the code, plan, agency or period of the row was changed; copy it from the sheet as it went out"
    ))

  /// The one cell that, put back, makes the lock fit.
  private func changedCell(_ lock: SheetLock) -> SheetFault? {
    if let code = original(lock) {
      return SheetFault(
        Words(
          "mã bị sửa, dòng này vốn là \(code); ghi lại mã",
          "the code was changed, the row was \(code); put it back"))
    }
    if let state = first(of: WorkState.allCases, lock, { $0.state = $1 }) {
      return SheetFault(
        Words(
          "cột «Tình trạng hiện nay» bị sửa (vốn là «\(state.words.vi)»); ghi tình hình mới vào cột «Tình hình thực hiện»",
          "\"Present state\" was changed (it was \"\(state.words.en)\"); write the new one into \"New state\""
        ))
    }
    if let agency = first(of: judged.agencies.map(\.agency.code), lock, { $0.agency = $1 }) {
      return SheetFault(
        Words(
          "mã cơ quan bị sửa, phiếu xuất cho \(agency)",
          "the agency was changed, the sheet is of \(agency)"))
    }
    if let plan = first(of: judged.plans.map(\.plan.code), lock, { $0.plan = $1 }) {
      return SheetFault(
        Words(
          "cột kế hoạch bị sửa, dòng này thuộc \(plan)",
          "the plan was changed, the row belongs to \(plan)"))
    }
    if let period = first(of: Self.periods(about: judged.day), lock, { $0.period = $1.description })
    {
      return SheetFault(
        Words(
          "kỳ báo cáo bị sửa, phiếu xuất cho kỳ \(period.words.vi)",
          "the period was changed, the sheet is for \(period.words.en)"))
    }
    return nil
  }

  /// The code the row went out with, when only that was changed.
  private func original(_ lock: SheetLock) -> String? {
    guard let agency = judged.agencies.first(where: { $0.agency.code == read.agency })?.agency
    else { return nil }
    let owed = judged.tasks.flatMap { row in
      judged.parts(of: row, owedBy: agency).map { (code: $0.code, isTarget: false) }
    }
    let candidates = owed + judged.targets.map { (code: $0.target.code, isTarget: true) }
    let told = SheetCells.state(named: row[.state])
    return first(of: candidates, lock) { key, candidate in
      key.code = candidate.code
      key.state = candidate.isTarget ? nil : told
    }?.code
  }

  private func first<Candidate>(
    of candidates: [Candidate], _ lock: SheetLock,
    _ put: (inout SheetLock.Key, Candidate) -> Void
  ) -> Candidate? {
    candidates.first { candidate in
      var key = read
      put(&key, candidate)
      return key != read && lock.fits(key)
    }
  }

  /// The periods a sheet can be for that was sent within a year.
  private static func periods(about day: Day) -> [Period] {
    (day.year - 1...day.year + 1).flatMap { year in
      [.year(year)] + (1...2).map { .half(year, $0) } + (1...4).map { .quarter(year, $0) }
        + (1...12).map { .month(year, $0) }
    }
  }
}
