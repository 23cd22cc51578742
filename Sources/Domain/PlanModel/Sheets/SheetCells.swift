import Values
import VietnameseText

/// Reads the cells an agency filled in, and notes each that can not be used.
struct SheetCells {
  private let row: ReturnedSheet.Row
  private let today: Day
  /// Whether the spreadsheet turned days into month/day/year.
  private let isTurned: Bool
  /// What is wrong, cell by cell.
  private(set) var faults: [Words] = []
  /// How cells were read that could be read otherwise.
  private(set) var remarks: [Words] = []

  /// The most letters of a cell.
  static let mostLetters = 4_000

  init(_ row: ReturnedSheet.Row, today: Day, isTurned: Bool) {
    self.row = row
    self.today = today
    self.isTurned = isTurned
  }

  /// The text of a cell; `nil` for an empty one, and for one that can not be used.
  mutating func text(_ column: SheetColumn) -> String? {
    let raw = row[column]
    guard raw.utf8.count <= Self.mostLetters * 4, raw.count <= Self.mostLetters else {
      refuse(
        column,
        Words(
          "dài quá \(Self.mostLetters) chữ; rút gọn lại",
          "is longer than \(Self.mostLetters) letters; shorten it"))
      return nil
    }
    let text = TextWidth.cleaned(raw).trimmed
    guard !text.isEmpty else { return nil }
    guard !Self.isFormula(text) else {
      refuse(
        column,
        Words(
          "có công thức hoặc lỗi «\(FieldText.shown(text))»; dán giá trị thay cho công thức",
          "has a formula or an error \"\(FieldText.shown(text))\"; paste the value in its place"))
      return nil
    }
    return text
  }

  /// Whether a spreadsheet would run the text, or printed it because it could not.
  private static func isFormula(_ text: String) -> Bool {
    text.hasPrefix("=") || text.hasPrefix("@")
      || ["#REF!", "#VALUE!", "#NAME?", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"].contains(text)
      || text.hasPrefix("Err:") || text.allSatisfy { $0 == "#" }
  }

  /// A day that has come.
  mutating func day(_ column: SheetColumn) -> Day? {
    guard let text = text(column) else { return nil }
    return pastDay(column, text, SheetDay.read(text))
  }

  /// The day a figure holds for: a day, or the last one of a period.
  mutating func lastDay(_ column: SheetColumn) -> Day? {
    guard let text = text(column) else { return nil }
    return pastDay(column, text, SheetDay.readLast(text))
  }

  private mutating func pastDay(_ column: SheetColumn, _ text: String, _ day: Day?) -> Day? {
    let shown = FieldText.shown(text)
    guard let day else {
      refuse(
        column,
        Words(
          "«\(shown)» không phải ngày trên lịch; viết ngày/tháng/năm như 15/11/2026",
          "\"\(shown)\" is no day of the calendar; write day/month/year like 15/11/2026"))
      return nil
    }
    if isTurned, SheetDay.turned(text) != nil {
      refuse(
        column,
        Words(
          "bảng tính đã đảo ngày thành tháng/ngày/năm (xem cột «Ngày hạn»); ghi lại \(shown) thành năm-tháng-ngày như 2026-11-15",
          "the spreadsheet turned days into month/day/year (see \"Due\"); write \(shown) as year-month-day like 2026-11-15"
        ))
      return nil
    }
    guard day <= today else {
      refuse(
        column,
        Words(
          "«\(shown)» đọc là \(day.printed), sau ngày nhận phiếu \(today.printed)",
          "\"\(shown)\" is read as \(day.printed), after \(today.printed) when it came"))
      return nil
    }
    if SheetDay.isSerial(text) {
      remark(
        column,
        Words(
          "ô ghi số \(shown), đọc là ngày \(day.printed)",
          "the cell has the number \(shown), read as \(day.printed)"))
    }
    return day
  }

  /// The state a cell names.
  mutating func state(_ column: SheetColumn) -> WorkState? {
    guard let text = text(column) else { return nil }
    guard let state = Self.state(named: text) else {
      refuse(
        column,
        Words(
          "«\(FieldText.shown(text))»: ghi «chưa thực hiện», «đang thực hiện» hoặc «đã hoàn thành»; lời khác ghi vào cột «Kết quả thực hiện»",
          "\"\(FieldText.shown(text))\": write `not started`, `in progress` or `done`; other words go into \"Result\""
        ))
      return nil
    }
    switch state {
    case .notStarted, .inProgress, .awaitingConfirmation, .done, .paused: return state
    case .unknown, .returned, .closed:
      refuse(
        column,
        Words(
          "«\(state.words.vi)» do nơi theo dõi ghi, phiếu không ghi được",
          "only those who follow the work say \"\(state.words.en)\""))
      return nil
    }
  }

  /// A figure of a target.
  mutating func figure(
    _ column: SheetColumn, of target: Target
  ) -> (value: Decimal, form: Measurement.Form)? {
    guard let text = text(column) else { return nil }
    do throws(UnreadableField) {
      return try FieldText.figure(text, of: target)
    } catch {
      refuse(column, error.words)
      return nil
    }
  }

  /// Notes that a cell can not be used.
  mutating func refuse(_ column: SheetColumn, _ words: Words) {
    faults.append(Self.about(column, words))
  }

  /// Notes how a cell was read.
  mutating func remark(_ column: SheetColumn, _ words: Words) {
    remarks.append(Self.about(column, words))
  }

  private static func about(_ column: SheetColumn, _ words: Words) -> Words {
    Words(
      "cột «\(column.words.vi)»: \(words.vi)", "column \"\(column.words.en)\": \(words.en)")
  }

  // MARK: - Words of states

  /// What agencies write for states besides their own words.
  private static let otherWords: [String: WorkState] = [
    "hoan thanh": .done, "xong": .done, "da xong": .done, "completed": .done, "da hoan tat": .done,
    "dang lam": .inProgress, "dang trien khai": .inProgress,
    "dang trien khai thuc hien": .inProgress,
    "chua lam": .notStarted, "chua trien khai": .notStarted, "da gui": .awaitingConfirmation,
  ]

  /// The state some words name.
  static func state(named text: String) -> WorkState? {
    let wanted = key(text)
    let named = WorkState.allCases.first { state in
      [state.rawValue, state.words.vi, state.words.en].map(key).contains(wanted)
    }
    return named ?? otherWords[wanted]
  }

  private static func key(_ text: String) -> String {
    fold(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
