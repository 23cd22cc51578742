import PlanModel
import TestRandom
import Testing
import Values
import VietnameseText

/// What words find, of which only the stretch asked for is put in order.
struct FoundItemsTests {
  private static let items = (0..<60).map { RecordID(high: 7, low: UInt64($0)) }

  /// What was found in the order it is to have, put in order as a whole.
  private static func expected(
    _ ranks: [UInt8], _ places: [Int], valued: Int, isReversed: Bool, isRanked: Bool
  ) -> [RecordID] {
    let turned = isReversed ? places[..<valued].reversed() + places[valued...] : places
    let listed = turned.filter { ranks[$0] != WordSearch.notFound }
    guard isRanked else { return listed.map { items[$0] } }
    return (0..<WordSearch.notFound).flatMap { rank in
      listed.filter { ranks[$0] == rank }.map { items[$0] }
    }
  }

  @Test func `each stretch is that of all that was found, in every order`() {
    var random = SeededRandom(seed: 77)
    for round in 0..<200 {
      let places = Self.items.indices.shuffled(using: &random).dropLast(round % 30)
      let last = [UInt8(1), 3, 40, 254][round % 4]
      let ranks = Self.items.map { _ in
        random.happens(40) ? WordSearch.notFound : UInt8.random(in: 0...last, using: &random)
      }
      let valued = random.below(places.count + 1)
      let order = ItemOrder(Self.items, Array(places), valued: valued)
      for (isReversed, isRanked) in [(false, true), (true, true), (false, false), (true, false)] {
        let found = FoundItems(ranks, among: order, isReversed: isReversed, isRanked: isRanked)
        let expected = Self.expected(
          ranks, Array(places), valued: valued, isReversed: isReversed, isRanked: isRanked)
        #expect(found.count == expected.count)
        #expect(found[0..<found.count] == expected)
        let start = random.below(found.count + 3)
        let range = start..<start + random.below(12)
        #expect(found[range] == Array(expected.dropFirst(start).prefix(range.count)))
        for item in Self.items { #expect(found.place(of: item) == expected.firstIndex(of: item)) }
      }
    }
  }

  @Test func `nothing has no stretch and no places`() {
    let nothing = FoundItems.nothing
    #expect(nothing.count == 0)
    #expect(nothing[0..<9] == [])
    #expect(nothing.place(of: Self.items[0]) == nil)
  }
}
