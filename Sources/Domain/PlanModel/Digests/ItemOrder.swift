package import Values

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
