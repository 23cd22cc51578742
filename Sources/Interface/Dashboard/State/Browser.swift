public import Cells
public import PlanModel
import VietnameseText

/// A list that can be narrowed by words, with all about the chosen row beside or below it.
public struct Browser<Row: CodedRow>: Equatable, Sendable {
  /// The list.
  public internal(set) var list: ListState<Row>
  /// The words the list is narrowed to.
  public internal(set) var find = TextField()
  /// Whether words are being typed.
  public internal(set) var isFinding = false
  /// Whether all about the chosen row takes the whole screen.
  public internal(set) var isDetailOpen = false
  /// How far that is scrolled.
  public internal(set) var detail = TextPosition()

  /// A browser of an empty list.
  public init(order: ListOrder = .need) {
    list = ListState(order: order)
  }

  /// Which rows are listed, out of those of the plan and agency shown.
  func filter(_ base: WorkFilter) -> WorkFilter {
    var filter = base
    filter.find = find.text
    return filter
  }

  /// What is looked for.
  var query: SearchQuery { SearchQuery(find.text) }

  /// Whether the list is narrowed.
  var isNarrowed: Bool { !find.text.isEmpty }

  /// Lists every row again.
  mutating func widen() {
    find = TextField()
    isFinding = false
    list.restart()
  }

  /// Lists every row again, with the same one chosen.
  mutating func widenAroundChoice() {
    let chosen = list.selected?.code
    widen()
    if let chosen { list.choose(code: chosen) }
  }
}

/// What browsers of any rows have in common.
protocol Browsing {
  var find: TextField { get }
  var isFinding: Bool { get }
  var isNarrowed: Bool { get }
  var isDetailOpen: Bool { get }
}

extension Browser: Browsing {}

/// What lists of any rows have in common.
protocol MovableList {
  var count: Int { get }
  var selection: Int { get }
  var scroll: ListScroll { get }
  var order: ListOrder { get set }
  var isReversed: Bool { get set }
  var isOrderChosen: Bool { get set }
  var isOrderRuling: Bool { get }
  mutating func move(by steps: Int)
  mutating func choose(_ index: Int)
  mutating func restart()
  mutating func settle(rows visible: Int)
  func request(_ filter: WorkFilter, window: Range<Int>) -> ListRequest
}

extension ListState: MovableList {}
