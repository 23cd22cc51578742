import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import PlanModelTestSupport
import ScreenTestSupport
import Testing
import Values

/// Giving to others what several bodies left in one task.
struct ReassigningTests {
  private static let day = Day.of("2025-08-01")

  /// A task that two bodies carried out which have both ended, and one that is there.
  private func driver(tasks: Int = 1) -> DashboardDriver {
    let book = Book.make { book in
      let bodies = ["Huyện ủy Ea Kar", "Huyện ủy Krông Pắc"].enumerated().map { index, name in
        book.agency("DL-C\(index + 1)", name, kind: .party)
      }
      for index in book.contents.agencies.indices {
        book.contents.agencies[index].validTo = .of("2025-06-30")
      }
      book.agency("DL-C3", "Đảng ủy phường Buôn Ma Thuột", kind: .party)
      for number in 1...tasks {
        book.task("DL-V\(number)", .due("2025-12-31"))
        for body in bodies { book.assign(.executing, to: body) }
      }
    }
    var driver = DashboardDriver(judged: JudgedBook(book, on: Self.day), plan: "DL")
    driver.press(.character("3"), .character("p"))
    return driver
  }

  private func made(_ effects: [Effect]) -> Reassign? {
    effects.compactMap { effect -> Reassign? in
      guard case .save(.make(let planned)) = effect else { return nil }
      return planned.change as? Reassign
    }.last
  }

  private static let change = SavedChange.made(
    Change(
      seq: 7, author: Author(user: "lan", uid: 1_000, at: "2025-08-01T02:15:00Z", day: day),
      command: "assign", effect: .original, undoes: nil, edits: []))

  @Test func `one key walks through all that left something, and says which`() {
    var driver = driver()
    #expect(driver.picker?.title.hasSuffix("Huyện ủy Ea Kar (1/2)") == true)
    driver.type("Buon Ma")
    driver.press(.enter)
    #expect(
      made(driver.takeEffects())
        == Reassign(.task("DL-V1", lost: "DL-C1"), to: .known("DL-C3")))
    driver.send(.saved(.success(Self.change)))
    #expect(driver.picker?.title.hasSuffix("Huyện ủy Krông Pắc (2/2)") == true)
    driver.type("Buon Ma")
    driver.press(.enter)
    #expect(
      made(driver.takeEffects())
        == Reassign(.task("DL-V1", lost: "DL-C2"), to: .known("DL-C3")))
    driver.send(.saved(.success(Self.change)))
    #expect(driver.picker == nil)
  }

  @Test(arguments: [(2, false), (3, true)])
  func `everything an agency left is given once that is agreed to`(
    tasks: Int, isAskedAbout: Bool
  ) {
    var driver = driver(tasks: tasks)
    driver.type("Buon Ma")
    driver.press(.control("a"))
    let wanted = Reassign(.everything(lost: "DL-C1"), to: .known("DL-C3"))
    if isAskedAbout {
      #expect(made(driver.takeEffects()) == nil)
      #expect(
        driver.state.notice?.text
          == "Giao cả 3 việc của Huyện ủy Ea Kar cho Đảng ủy phường Buôn Ma Thuột?")
      driver.press(.enter)
    }
    #expect(made(driver.takeEffects()) == wanted)
  }

  @Test func `the walk ends with Esc, and a failure does not go on`() {
    var driver = driver()
    driver.type("Buon Ma")
    driver.press(.enter)
    driver.send(.saved(.failure(.busy(path: "x"))))
    #expect(driver.picker == nil)
    driver.press(.escape, .character("p"), .escape)
    #expect(driver.picker == nil)
  }

  @Test func `a role is taken away from the list of agencies`() throws {
    var driver = DashboardDriver.task("BG-A6")
    driver.press(.character("p"), .character("5"))
    driver.type("BG-C23")
    driver.press(.control("x"))
    guard case .save(.make(let planned))? = driver.takeEffects().last else {
      Issue.record("nothing was saved")
      return
    }
    let change = try #require(planned.change as? AssignRole)
    #expect(change.codes == ["BG-A6"] && change.role == .coordinating)
    #expect(change.agency == "BG-C23" && change.isWithdrawn)
  }

  @Test func `a role is taken away from many tasks once that is agreed to`() throws {
    var driver = DashboardDriver(judged: Books.sample, size: .wide, plan: "BG")
    driver.press(.character("3"), .shiftDown, .shiftDown, .character("p"), .character("5"))
    driver.type("BG-C23")
    driver.press(.control("x"))
    #expect(driver.takeEffects().isEmpty)
    let asked = "Thôi giao Ủy ban nhân dân tỉnh Bắc Ninh vai trò «phối hợp» cho 3 mục:"
    #expect(driver.state.notice?.text.hasPrefix(asked) == true)
    var left = driver
    left.press(.escape)
    #expect(left.takeEffects().isEmpty && left.state.marks.count == 3)
    driver.press(.enter)
    let made = driver.madeChange(AssignRole.self)
    let change = try #require(made)
    #expect(change.codes == driver.state.marks.inOrder && change.isWithdrawn)
  }

  @Test(arguments: [(1, false), (2, false), (3, true)])
  func `what many tasks come to is asked of the store before a role is given in them`(
    count: Int, isAsked: Bool
  ) throws {
    var driver = DashboardDriver(judged: Books.sample, size: .wide, plan: "BG")
    driver.press(.character("3"), .character(" "))
    for _ in 1..<count { driver.press(.character(" ")) }
    driver.press(.character("p"), .character("3"))
    driver.type("BG-C23")
    driver.press(.control("r"), .control("s"))
    #expect(driver.state.notice == nil)
    let made = driver.madeChange(AssignRole.self)
    let change = try #require(made)
    #expect(change.codes.count == count && change.role == .lead && change.replaces)
    #expect(change.isAskedFirst == isAsked)
    let words = Words("Giao Sở A (BG-C1) chủ trì 3 việc: BG-V1.", "Make A lead")
    driver.send(.saved(.failure(.unconfirmed(words))))
    #expect(driver.state.notice?.text == words.vi)
    driver.press(.enter)
    #expect(driver.madeChange(AssignRole.self)?.agreed == words)
  }
}
