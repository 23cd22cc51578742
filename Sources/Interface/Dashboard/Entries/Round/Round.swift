public import PlanModel
import Values

/// A review round under way: one item at a time, in the order it was opened in.
public struct Round: Equatable, Sendable {
  /// What is asked about, as it was read last; what left the list since stays as it was.
  public private(set) var items: [ReviewItem]
  /// The place of the item asked about; that after the last one when nothing is left to ask.
  public private(set) var place: Int
  /// The codes of those that were looked at and left the answer, or are not in it yet.
  private var settled: Set<String> = []
  /// The code of the item about which something is being saved.
  var saving: String?

  /// A round of some items.
  ///
  /// - Parameters:
  ///   - items: What is asked about, in order.
  ///   - code: Where a person was when they left an earlier round.
  init(_ items: [ReviewItem], resumingAt code: String?) {
    self.items = items
    place = items.firstIndex { $0.code == code } ?? -1
    if !items.indices.contains(place) || items[place].isReviewed { goOn() }
  }

  /// The item asked about; `nil` when nothing is left to ask.
  public var chosen: ReviewItem? { items.indices.contains(place) ? items[place] : nil }

  /// How many items nobody has looked at in the period yet.
  public var left: Int { items.count { !isReviewed($0) } }

  /// The period of the round, where all plans in it have the same.
  var period: Period? {
    guard let first = items.first?.period, items.allSatisfy({ $0.period == first }) else {
      return nil
    }
    return first
  }

  /// Whether somebody looked at an item in its period.
  func isReviewed(_ item: ReviewItem) -> Bool { item.isReviewed || settled.contains(item.code) }

  /// Goes to the next item nobody has looked at, from the end on to the first one left.
  mutating func goOn() {
    let next = items.indices.first { $0 > place && !isReviewed(items[$0]) }
    place = next ?? items.firstIndex { !isReviewed($0) } ?? items.count
  }

  /// Goes some items on or back, whether they were looked at or not.
  mutating func move(by steps: Int) {
    place = min(max(0, place + steps), max(0, items.count - 1))
  }

  /// Goes back to the item of which something was taken back, when the round has it; whether it was
  /// looked at is again as the store tells it.
  mutating func goBack(to code: String) {
    settled.remove(code)
    place = items.firstIndex { $0.code == code } ?? place
  }

  /// Takes in that something was saved about the item it was being saved for, and goes on.
  mutating func finish() {
    guard let saving else { return }
    settled.insert(saving)
    self.saving = nil
    if chosen?.code == saving { goOn() }
  }

  /// Takes in the items as they are now.
  mutating func receive(_ now: [ReviewItem]) {
    let byCode = Dictionary(now.map { ($0.code, $0) }) { first, _ in first }
    settled = Set(items.map(\.code).filter { byCode[$0] == nil })
    items = items.map { byCode[$0.code] ?? $0 }
  }
}
