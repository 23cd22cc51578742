public import PlanModel

/// What a returned sheet says that is new, each item to be accepted or left.
public struct SheetList: Equatable, Sendable {
  /// The sheet against the store.
  public let review: SheetReview
  /// The lines of the rows that are accepted.
  public private(set) var accepted: Set<Int> = []
  /// The place of the chosen item.
  public private(set) var selection = 0

  /// A list of which nothing is accepted yet.
  public init(_ review: SheetReview) {
    self.review = review
  }

  /// The chosen item.
  public var chosen: SheetItem? {
    review.items.indices.contains(selection) ? review.items[selection] : nil
  }

  /// The items accepted, in the order of the sheet.
  var taking: [SheetItem] { review.items.filter { accepted.contains($0.line) } }

  /// Chooses the item at a place, or the nearest.
  mutating func choose(_ index: Int) {
    selection = min(max(0, index), max(0, review.items.count - 1))
  }

  /// Accepts the chosen item, or no longer, and goes to the next; one that can not be taken stays
  /// as it is.
  mutating func toggle() {
    if let item = chosen, item.standing != .refused {
      if accepted.remove(item.line) == nil { accepted.insert(item.line) }
    }
    choose(selection + 1)
  }

  /// Accepts everything that clashes with nothing; when all of it is accepted, nothing.
  mutating func toggleAll() {
    let all = Set(review.changed.map(\.line))
    accepted = all.isSubset(of: accepted) ? accepted.subtracting(all) : accepted.union(all)
  }
}
