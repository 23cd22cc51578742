package import Values
import VietnameseText

/// The items in which words are found, in their order.
///
/// A letter may find most items of a store, of which a screen shows a few: only the stretch asked
/// for is put in order.
package struct FoundItems: Sendable {
  private let all: ItemOrder
  /// How well each item is found, by its place.
  private let ranks: [UInt8]
  /// By a rank, which group the items with it are in; ``none`` for those not found.
  ///
  /// The groups follow each other among what is found; within each, items stand in the order of the
  /// list.
  private let groups: [UInt8]
  /// Where each group ends among what is found.
  private let ends: [Int]
  private let isReversed: Bool

  private static let none = UInt8.max

  /// What was found among some items.
  ///
  /// - Parameters:
  ///   - ranks: How well each item is found, by its place.
  ///   - all: The items, in the order of the list.
  ///   - isReversed: Whether that order is turned round, as far as items have what it goes by.
  ///   - isRanked: Whether those found best stand first, and only such as are found as well as
  ///     others in the order of the list.
  package init(_ ranks: [UInt8], among all: ItemOrder, isReversed: Bool, isRanked: Bool) {
    (self.all, self.ranks, self.isReversed) = (all, ranks, isReversed)
    var counts = [Int](repeating: 0, count: Int(UInt8.max) + 1)
    ranks.withUnsafeBufferPointer { ranks in
      counts.withUnsafeMutableBufferPointer { counts in
        all.eachPlace(isReversed: false) { place in
          counts[Int(ranks[place])] += 1
          return true
        }
      }
    }
    var (groups, ends) = ([UInt8](repeating: Self.none, count: counts.count), [Int]())
    for rank in 0..<Int(WordSearch.notFound) where counts[rank] > 0 {
      if isRanked || ends.isEmpty { ends.append(ends.last ?? 0) }
      groups[rank] = UInt8(ends.count - 1)
      ends[ends.count - 1] += counts[rank]
    }
    (self.groups, self.ends) = (groups, ends)
  }

  /// No items.
  package static var nothing: FoundItems {
    FoundItems([], among: ItemOrder([], [], valued: 0), isReversed: false, isRanked: false)
  }

  /// How many were found.
  package var count: Int { ends.last ?? 0 }

  /// Those of a range of what was found, as far as there are any.
  package subscript(range: Range<Int>) -> [RecordID] {
    let wanted = range.clamped(to: 0..<count)
    var shares = zip([0] + ends, ends).map { Share(of: wanted, in: $0..<$1) }
    var found = [Int](repeating: 0, count: wanted.count)
    var missing = found.count
    guard missing > 0 else { return [] }
    eachFound { place, group in
      guard let next = shares[group].next() else { return true }
      found[next] = place
      missing -= 1
      return missing > 0
    }
    return found.map { all.items[$0] }
  }

  /// The place of an item among what was found; `nil` when it was not.
  package func place(of item: RecordID) -> Int? {
    guard let wanted = all.items.firstIndex(of: item) else { return nil }
    let own = Int(groups[Int(ranks[wanted])])
    guard own < ends.count else { return nil }
    var (before, isThere) = (own == 0 ? 0 : ends[own - 1], false)
    eachFound { place, group in
      isThere = place == wanted
      if !isThere, group == own { before += 1 }
      return !isThere
    }
    return isThere ? before : nil
  }

  /// Hands over the places of what was found, in the order of the list, each with its group, until one
  /// is enough.
  @inline(__always)
  private func eachFound(_ isMoreWanted: (_ place: Int, _ group: Int) -> Bool) {
    ranks.withUnsafeBufferPointer { ranks in
      groups.withUnsafeBufferPointer { groups in
        all.eachPlace(isReversed: isReversed) { place in
          let group = groups[Int(ranks[place])]
          return group == Self.none || isMoreWanted(place, Int(group))
        }
      }
    }
  }
}

/// What a range of all that was found takes of one group.
private struct Share {
  /// How many items of the group come before it, and how many it takes.
  private var passed: Int, left: Int
  /// Where in the range the next of these stands.
  private var place: Int

  init(of range: Range<Int>, in group: Range<Int>) {
    let part = range.clamped(to: group)
    (passed, left) = (part.lowerBound - group.lowerBound, part.count)
    place = part.lowerBound - range.lowerBound
  }

  /// Where in the range the next item of the group stands; `nil` for one that is not in it.
  mutating func next() -> Int? {
    if passed > 0 {
      passed -= 1
      return nil
    }
    guard left > 0 else { return nil }
    left -= 1
    place += 1
    return place - 1
  }
}
