import PlanModel
import PlanStore
import Testing
import Values

struct ChangesInEffectTests {
  private let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  @Test func `what was changed and taken back was last changed before that`() throws {
    let writer = try fixture.writer()
    func author(_ day: Int) -> Author {
      Author(user: "an", uid: 1_000, at: "2024-05-03T02:15:00Z", day: fixture.book.day + day)
    }
    /// The day the item was last changed, as the list and the whole store tell it.
    func changedOn() throws -> Day? {
      let query = PlanQuery.tasks(ListRequest(filter: WorkFilter(find: "BG-V8")))
      guard case .tasks(let page) = try fixture.reader().answer(query, on: fixture.book.day + 9)
      else { return nil }
      return page.rows.first?.following.changedOn
    }
    #expect(try changedOn() == nil)
    _ = try writer.apply(fixture.note(nil, "một"), by: author(1))
    #expect(try changedOn() == fixture.book.day + 1)
    _ = try writer.apply(fixture.note("một", "hai"), by: author(2))
    #expect(try changedOn() == fixture.book.day + 2)
    _ = try writer.undo(by: author(3), anyone: false)
    #expect(try changedOn() == fixture.book.day + 1)
    _ = try writer.redo(by: author(4))
    #expect(try changedOn() == fixture.book.day + 4)
    _ = try writer.undo(by: author(5), anyone: false)
    _ = try writer.undo(by: author(6), anyone: false)
    #expect(try changedOn() == nil)
  }
}
