public import Cells
public import PlanModel

/// A row known by a code.
public protocol CodedRow: Equatable, Sendable {
  /// The code of the row, which no other row of the list has.
  var code: String { get }
}

extension TaskRow: CodedRow {
  /// The code of the task.
  public var code: String { task.code }
}

extension TargetRow: CodedRow {
  /// The code of the target.
  public var code: String { target.code }
}

extension AgencyRow: CodedRow {
  /// The code of the agency.
  public var code: String { agency.code }
}

extension Part: CodedRow {}

/// A list of which only a stretch is held, with one row chosen.
public struct ListState<Row: CodedRow>: Equatable, Sendable {
  /// How many rows a request asks for.
  public static var windowLength: Int { 300 }
  /// How many it asks for while words are looked for: the next letter waits until they are read.
  public static var foundLength: Int { 60 }

  /// The rows held.
  public private(set) var rows: [Row] = []
  /// The place in the list of the first row held.
  public private(set) var first = 0
  /// How many rows the list has; `nil` until the first answer.
  public private(set) var total: Int?
  /// The place of the chosen row.
  public private(set) var selection = 0
  /// Which rows are in view.
  public private(set) var scroll = ListScroll()
  /// The column that orders the list.
  public var order: ListOrder
  /// Whether the order is turned round.
  public var isReversed = false
  /// Whether a person chose the order.
  public var isOrderChosen = false
  /// Whether the order rules over how well words are found: a person chose it or turned it round.
  public var isOrderRuling: Bool { isOrderChosen || isReversed }
  /// The number of the request whose answer is waited for.
  var awaited: Int?
  /// The code of the row that is to be chosen when the answer has it.
  private var wanted: String?
  /// The code of the row that was chosen when the answer was asked for.
  private var asked: String?
  /// The place that was chosen then.
  private var askedPlace = 0
  /// Whether only what is in view was asked for, and whether no more than that is held.
  private var asksBriefly = false
  private var isBrief = false
  /// Whether the list was turned back to its first row, whichever that will be.
  private var isRestarted = false
  /// Whether the last request failed; it is not made again until the person does something.
  private(set) var hasFailed = false
  /// Whether the rows could not be read, so that none does not mean that there is none.
  private(set) var isUnreadable = false

  /// An empty list in an order.
  public init(order: ListOrder = .need) {
    self.order = order
  }

  /// How many rows the list has, as far as known.
  public var count: Int { total ?? 0 }

  /// The row at a place, when it is held.
  public subscript(index: Int) -> Row? {
    (first..<first + rows.count).contains(index) ? rows[index - first] : nil
  }

  /// The chosen row, when it is held.
  ///
  /// There is none between going back to the first row and the answer that tells which that is.
  public var selected: Row? { isRestarted && awaited != nil ? nil : self[selection] }

  /// Whether the chosen row lies outside what is held, so that it must be asked for.
  var needsRows: Bool {
    awaited == nil && !hasFailed && total.map { $0 > 0 && selected == nil } ?? true
  }

  /// Whether more than what is in view is to be asked for, so that it is there when it is wanted.
  var needsRest: Bool { awaited == nil && isBrief && !hasFailed }

  /// Moves the choice by some rows, within the list.
  public mutating func move(by steps: Int) { choose(selection + steps) }

  /// Chooses the row at a place, held within the list.
  public mutating func choose(_ index: Int) {
    selection = min(max(0, index), max(0, count - 1))
    wanted = nil
    isRestarted = false
    hasFailed = false
  }

  /// Has a row chosen as soon as an answer holds it.
  mutating func choose(code: String) {
    wanted = code
    hasFailed = false
    if let index = rows.firstIndex(where: { $0.code == code }) { selection = first + index }
  }

  /// Goes back to the first row, as after a new filter.
  mutating func restart() {
    wanted = nil
    selection = 0
    scroll = ListScroll()
    isRestarted = true
    hasFailed = false
  }

  /// Becomes a list known to be empty.
  mutating func clear() {
    self = ListState(order: order)
    total = 0
  }

  /// Moves the view so that the chosen row is in it.
  ///
  /// A step over the edge moves it by half of what is in view: what follows is seen, and the next
  /// steps change two rows instead of all.
  mutating func settle(rows visible: Int) {
    if selection == scroll.offset + visible {
      scroll.show(selection + visible / 2, of: count, rows: visible)
    } else if selection == scroll.offset - 1 {
      scroll.show(selection - visible / 2, of: count, rows: visible)
    }
    scroll.show(selection, of: count, rows: visible)
  }

  /// The request for the rows about the chosen one; the first one, and that after each letter of a
  /// filter, is for what is in view alone.
  ///
  /// - Parameters:
  ///   - filter: Which rows the list has.
  ///   - visible: How many rows are in view; `nil` never asks for those alone.
  ///   - length: How many rows are asked for otherwise.
  /// - Returns: The request.
  mutating func request(
    _ filter: WorkFilter, visible: Int? = nil, length: Int = Self.windowLength
  ) -> ListRequest {
    asksBriefly = (total == nil || isRestarted) && visible != nil
    let most = filter.find.isEmpty ? length : min(length, Self.foundLength)
    let length = asksBriefly ? max(1, visible ?? 1) : most
    let start = max(0, selection - length / 2)
    asked = wanted ?? (isRestarted ? nil : selected?.code)
    askedPlace = selection
    hasFailed = false
    var request = request(filter, window: start..<start + length)
    request.locating = asked
    return request
  }

  /// The request for the first row of the list, whatever is chosen.
  func requestForBeginning(_ filter: WorkFilter) -> ListRequest {
    request(filter, window: 0..<1)
  }

  /// The request for a stretch of the list in its order.
  func request(_ filter: WorkFilter, window: Range<Int>) -> ListRequest {
    var request = ListRequest(
      filter: filter, order: order, isReversed: isReversed, window: window)
    request.isOrderChosen = isOrderRuling && !filter.find.isEmpty
    return request
  }

  /// Takes in the whole list at once.
  mutating func receive(whole all: [Row]) {
    let located = asked.flatMap { code in all.firstIndex { $0.code == code } }
    receive(ListPage(of: all, window: nil, located: located))
  }

  /// Stops waiting for a request that failed; an unknown number of rows becomes none.
  mutating func fail(_ request: Int) {
    guard awaited == request else { return }
    awaited = nil
    hasFailed = true
    failReading()
  }

  /// Takes in that the rows could not be read; those held stay.
  mutating func failReading() {
    total = total ?? 0
    isUnreadable = true
  }

  /// Takes in the answer to a request; a choice made since it was asked for stays.
  mutating func receive(_ page: ListPage<Row>) {
    let chosen = selected?.code
    let hasMoved = asked != nil && wanted == nil && chosen != asked
    rows = page.rows
    first = page.first
    total = page.total
    let found = rows.firstIndex { $0.code == chosen }.map { first + $0 }
    let place = hasMoved ? found : page.located
    selection = min(max(0, place ?? selection), max(0, page.total - 1))
    isBrief = asksBriefly && page.rows.count < page.total
    if page.located != nil { wanted = nil }
    isRestarted = false
    isUnreadable = false
    // An answer that lacks the row it was asked for would be asked for forever.
    hasFailed = selected == nil && selection == min(askedPlace, max(0, page.total - 1))
  }
}
