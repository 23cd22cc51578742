import PlanModelTestSupport
import Testing
import Values

@testable import PlanStore

/// Rows that are kept while somebody looks for something.
struct KeptRowsTests {
  private static let day = Day.of("2026-11-20")
  private static let ids = (0..<400).map { RecordID(high: 1, low: UInt64($0)) }
  private var kept = KeptRows<RecordID>()

  private mutating func read(
    _ ids: ArraySlice<RecordID>, on day: Day = day, version: Int64 = 1
  ) -> [RecordID] {
    let missing = kept.missing(Array(ids), on: day, version)
    kept.keep(missing, by: \.self, page: Array(ids))
    return missing
  }

  @Test mutating func `a row is read once, until the store or the day is another one`() {
    #expect(read(Self.ids[0..<30]).count == 30)
    #expect(read(Self.ids[10..<40]) == Array(Self.ids[30..<40]))
    #expect(read(Self.ids[0..<40]) == [])
    #expect(read(Self.ids[0..<3], version: 2) == Array(Self.ids[0..<3]))
    #expect(read(Self.ids[0..<3], on: Self.day + 1, version: 2).count == 3)
    #expect(Set(kept.rows.keys) == Set(Self.ids[0..<3]))
  }

  @Test mutating func `those of the page stay where there are too many`() {
    for start in stride(from: 0, to: 390, by: 10) {
      let page = Self.ids[start..<min(400, start + 20)]
      _ = read(page)
      #expect(kept.rows.count <= KeptRows<RecordID>.most)
      #expect(page.allSatisfy { kept.rows[$0] == $0 })
    }
    _ = read(Self.ids[...])
    #expect(kept.rows.count == 400)
    kept.removeAll()
    #expect(read(Self.ids[0..<1]).count == 1)
  }
}
