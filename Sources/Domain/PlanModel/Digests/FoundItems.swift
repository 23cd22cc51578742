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
  /// By a rank, which of the stretches the items with it are in; ``none`` for those not found.
  private let stretches: [UInt8]
  /// Where each stretch ends among what is found.
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
    var (stretches, ends) = ([UInt8](repeating: Self.none, count: counts.count), [Int]())
    for rank in 0..<Int(WordSearch.notFound) where counts[rank] > 0 {
      if isRanked || ends.isEmpty { ends.append(ends.last ?? 0) }
      stretches[rank] = UInt8(ends.count - 1)
      ends[ends.count - 1] += counts[rank]
    }
    (self.stretches, self.ends) = (stretches, ends)
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
    // By a stretch, how many of its items are passed over, how many are wanted, and where they go.
    var (passed, left, next) = ([Int](), [Int](), [Int]())
    for (index, end) in ends.enumerated() {
      let own = (index == 0 ? 0 : ends[index - 1])..<end
      let part = wanted.clamped(to: own)
      passed.append(part.isEmpty ? .max : part.lowerBound - own.lowerBound)
      left.append(part.count)
      next.append(part.lowerBound - wanted.lowerBound)
    }
    var found = [Int](repeating: 0, count: wanted.count)
    var missing = found.count
    guard missing > 0 else { return [] }
    eachFound { place, stretch in
      guard passed[stretch] == 0 else {
        passed[stretch] -= 1
        return true
      }
      guard left[stretch] > 0 else { return true }
      found[next[stretch]] = place
      left[stretch] -= 1
      next[stretch] += 1
      missing -= 1
      return missing > 0
    }
    return found.map { all.items[$0] }
  }

  /// The place of an item among what was found; `nil` when it was not.
  package func place(of item: RecordID) -> Int? {
    guard let wanted = all.items.firstIndex(of: item) else { return nil }
    let own = Int(stretches[Int(ranks[wanted])])
    guard own < ends.count else { return nil }
    var (before, isThere) = (own == 0 ? 0 : ends[own - 1], false)
    eachFound { place, stretch in
      isThere = place == wanted
      if !isThere, stretch == own { before += 1 }
      return !isThere
    }
    return isThere ? before : nil
  }

  /// Hands over the places of what was found, in the order of the list, each with its stretch, until
  /// one is enough.
  @inline(__always)
  private func eachFound(_ isMoreWanted: (_ place: Int, _ stretch: Int) -> Bool) {
    ranks.withUnsafeBufferPointer { ranks in
      stretches.withUnsafeBufferPointer { stretches in
        all.eachPlace(isReversed: isReversed) { place in
          let stretch = stretches[Int(ranks[place])]
          return stretch == Self.none || isMoreWanted(place, Int(stretch))
        }
      }
    }
  }
}

/// Items, and the order in which a list has some of them.
package struct ItemOrder: Sendable {
  /// The items, at their places.
  let items: [RecordID]
  /// The places of the items that the list has, in its order.
  private let places: [UInt32]
  /// How many of the first of them have what the order goes by: only these are turned round.
  private let valued: Int

  /// Items in an order.
  ///
  /// - Parameters:
  ///   - items: The items.
  ///   - places: The places of those that the list has, in its order, each once.
  ///   - valued: How many of the first of these have what the order goes by.
  package init(_ items: [RecordID], _ places: [Int], valued: Int) {
    self.items = items
    self.places = places.map { UInt32(truncatingIfNeeded: $0) }
    self.valued = valued
  }

  /// Hands over the places of the items that the list has, in its order or turned round, until one
  /// is enough.
  @inline(__always)
  func eachPlace(isReversed: Bool, _ isMoreWanted: (Int) -> Bool) {
    let turned = isReversed ? valued : 0
    places.withUnsafeBufferPointer { places in
      for index in places.indices {
        let place = places[index < turned ? turned - 1 - index : index]
        guard isMoreWanted(Int(place)) else { return }
      }
    }
  }
}
