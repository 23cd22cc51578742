import Values

/// What a row of a sheet is about, as the store has it.
enum SheetSubject {
  /// A part of a task.
  case part(Part, of: TaskRow)
  /// A target.
  case target(TargetRow)

  /// The code.
  var code: String {
    switch self {
    case .part(let part, _): part.code
    case .target(let row): row.target.code
    }
  }

  /// The code of the plan.
  var plan: String {
    switch self {
    case .part(_, let row): row.plan
    case .target(let row): row.plan
    }
  }

  /// The item in short.
  var label: String {
    switch self {
    case .part(_, let row): row.task.label
    case .target(let row): row.target.label
    }
  }

  /// What reports know it by.
  var item: FollowedItem {
    switch self {
    case .part(let part, _): FollowedItem(part.obligation)
    case .target(let row): .target(row.target.id)
    }
  }

  /// The state of the work; `nil` for a target.
  var state: WorkState? {
    if case .part(let part, _) = self { part.obligation.state } else { nil }
  }
}

/// What a row says, read from its cells.
struct SheetSaid {
  /// The state; a result that was sent waits to be confirmed.
  var state: WorkState?
  var sentOn: Day?
  var product: String?
  var productOn: Day?
  /// The columns of words that are filled in.
  var texts: [SheetColumn: String] = [:]
  /// The figure of a target.
  var figure: Measurement?
  /// How cells were read that could be read otherwise.
  var remarks: [Words] = []

  /// The columns of words, in their order.
  static let textColumns: [SheetColumn] = [.result, .difficulty, .cause, .proposal]

  /// Whether it says anything of the state, the day sent or the product.
  var tellsState: Bool { state != nil || sentOn != nil || product != nil || productOn != nil }

  /// Reads a row.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - subject: What it is about.
  ///   - today: The day the sheet came.
  ///   - isTurned: Whether the spreadsheet turned days into month/day/year.
  /// - Throws: ``SheetFault`` with every cell that can not be used.
  init(
    _ row: ReturnedSheet.Row, about subject: SheetSubject, on today: Day, isTurned: Bool
  ) throws(SheetFault) {
    var cells = SheetCells(row, today: today, isTurned: isTurned)
    for column in Self.textColumns {
      if let text = cells.text(column) { texts[column] = text }
    }
    switch subject {
    case .part(let part, _): readState(&cells, row, of: part.obligation)
    case .target(let row): readFigure(&cells, of: row.target)
    }
    Self.refuseForeign(to: subject, in: row, &cells)
    guard cells.faults.isEmpty else { throw SheetFault(cells.faults) }
    remarks = cells.remarks
  }

  private mutating func readState(
    _ cells: inout SheetCells, _ row: ReturnedSheet.Row, of owed: Obligation
  ) {
    let said = cells.state(.newState)
    state = said == .done ? .awaitingConfirmation : said
    sentOn = cells.day(.sentOn)
    product = cells.text(.product)
    productOn = cells.day(.productOn)
    let isSent = [.awaitingConfirmation, .done].contains(state ?? owed.state)
    if sentOn != nil, !isSent, row[.newState].isEmpty || state != nil {
      cells.refuse(
        .sentOn,
        Words(
          "có ngày gửi mà tình hình chưa phải «đã hoàn thành»",
          "there is a day sent, but the state is not \"done\""))
    }
  }

  private mutating func readFigure(_ cells: inout SheetCells, of target: Target) {
    let day = cells.lastDay(.figureDay)
    let value = cells.figure(.value, of: target)
    let source = cells.text(.source)
    if let day, let value {
      figure = Measurement(value: value.value, day: day, source: source)
      figure?.form = value.form
    } else if cells.faults.isEmpty, day != nil || value != nil || source != nil {
      let missing: SheetColumn = value == nil ? .value : .figureDay
      cells.refuse(
        missing,
        Words(
          "số liệu cần cả kỳ và giá trị; cột này còn trống",
          "a figure needs its period and its value; this one is empty"))
    }
  }

  /// Refuses what is filled in for the other kind of row.
  private static func refuseForeign(
    to subject: SheetSubject, in row: ReturnedSheet.Row, _ cells: inout SheetCells
  ) {
    let isTarget = subject.state == nil
    let foreign: [SheetColumn] =
      isTarget
      ? [.newState, .sentOn, .product, .productOn] : [.figureDay, .value, .source]
    for column in foreign where !row[column].isEmpty {
      cells.refuse(
        column,
        Words(
          isTarget
            ? "dòng này là chỉ tiêu; ghi số liệu vào cột «Giá trị»"
            : "dòng này là nhiệm vụ, không có số liệu; ghi vào cột «Kết quả thực hiện»",
          isTarget
            ? "this row is a target; write its figure into \"Value\""
            : "this row is work and has no figure; write it into \"Result\""))
    }
  }
}

/// Why a row can not be taken.
struct SheetFault: Error {
  /// The reasons, each with the way out.
  let words: [Words]

  init(_ words: [Words]) {
    self.words = words
  }

  init(_ words: Words) {
    self.words = [words]
  }
}
