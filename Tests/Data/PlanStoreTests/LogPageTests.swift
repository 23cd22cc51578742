import PlanModel
import PlanStore
import Testing
import Values

struct LogPageTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
    let writer = try fixture.writer()
    for number in 0..<6 {
      let draft = fixture.note(number == 0 ? nil : "lần \(number)", "lần \(number + 1)")
      _ = try writer.apply(draft, by: fixture.author(number.isMultiple(of: 2) ? "an" : "bình"))
    }
  }

  private func page(_ request: LogRequest) throws -> LogPage? {
    guard case .log(let page) = try fixture.reader().answer(.log(request), on: fixture.book.day)
    else { return nil }
    return page
  }

  @Test(arguments: [(10, 6, true), (6, 6, true), (5, 5, false), (0, 0, false)])
  func `the newest lines come, and whether there are more`(
    limit: Int, count: Int, isWhole: Bool
  ) throws {
    let page = try page(LogRequest(limit: limit))
    #expect(page?.rows.count == count)
    #expect(page?.isWhole == isWhole)
    #expect(page?.rows.first?.seq ?? 7 == 7)
  }

  @Test func `words and plan narrow it`() throws {
    #expect(try page(LogRequest(find: "binh", limit: 9))?.rows.map(\.seq) == [7, 5, 3])
    #expect(try page(LogRequest(find: "lần 6", limit: 9))?.rows.map(\.seq) == [7])
    #expect(try page(LogRequest(plan: "BN", limit: 9))?.rows.isEmpty == true)
    #expect(try page(LogRequest(plan: "BG", limit: 9))?.rows.count == 6)
  }
}
