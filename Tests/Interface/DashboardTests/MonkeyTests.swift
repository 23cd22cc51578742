import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import TestRandom
import Testing
import Values

@Suite struct `Whatever comes` {
  private static let keys: [Key] =
    Command.allCases.flatMap { $0.entry.keys }.filter {
      ![.control("c"), .control("z"), .control("l")].contains($0)
    }
    + "abcdtđúư/ 59,.%".map { .character($0) }
    + [.backspace, .delete, .control("s"), .control("w"), .insert, .alt("x"), .function(5)]
    + Array(repeating: .escape, count: 12) + Array(repeating: .enter, count: 6)

  private func event(_ random: inout SeededRandom) -> TerminalEvent {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<75: .key(Self.keys.randomElement(using: &random) ?? .escape)
    case 75..<80:
      .resize(
        Size(
          columns: Int.random(in: 0...130, using: &random),
          rows: Int.random(in: 0...45, using: &random)))
    case 80..<82: .paste("dán 漢字\u{1B}[31m\u{200D}\u{301}\n" + String(repeating: "ệ", count: 40))
    case 82..<84: .focus(true)
    default:
      .mouse(
        MouseEvent(
          [.press, .doublePress, .wheelUp, .wheelDown].randomElement(using: &random) ?? .press,
          at: Point(
            column: Int.random(in: -2...130, using: &random),
            row: Int.random(in: -2...45, using: &random))))
    }
  }

  private func expectSound(_ driver: DashboardDriver, _ step: Int) {
    #expect(driver.state.problem == nil, "\(step)")
    #expect(driver.state.drawingProblem(isThorough: true) == nil, "\(step)")
  }

  @Test(arguments: [
    (UInt64(1), true, true), (2, true, true), (3, false, true), (4, false, false),
  ])
  func `five thousand random events do no harm`(seed: UInt64, isDemo: Bool, hasStore: Bool) {
    var random = SeededRandom(seed: seed)
    var driver = DashboardDriver(
      judged: isDemo ? Books.demo : Books.empty, hasStore: hasStore, size: .usual, plan: "BG")
    driver.remember(Books.lastMonth, log: Changes.log)
    for step in 0..<5_000 {
      driver.send(.event(event(&random)))
      for effect in driver.takeEffects() {
        switch effect {
        case .save:
          driver.send(
            .saved(
              step.isMultiple(of: 2)
                ? .success(.made(Changes.change)) : .failure(.conflict([Changes.conflict]))))
        case .makeStore: driver.send(.storeMade(.success(true)))
        default: break
        }
      }
      if step.isMultiple(of: 10) { expectSound(driver, step) }
    }
  }

  static let sides: [Size] = [1, 2, 3, 7, 29, 30, 31, 40, 59, 60, 80, 100, 120, 150, 200]
    .flatMap { columns in [1, 2, 7, 8, 9, 12, 19, 20, 24, 40, 60].map { (columns, $0) } }
    .map { Size(columns: $0.0, rows: $0.1) }

  @Test(arguments: Scene.allCases)
  func `every screen follows every size and back`(scene: Scene) {
    var driver = scene.driver(.usual)
    let before = (driver.state.overlay, driver.state.notice)
    let picture = picture(of: driver.frame)
    for (step, size) in Self.sides.enumerated() {
      driver.resize(size.columns, size.rows)
      expectSound(driver, step)
    }
    driver.resize(80, 24)
    #expect(driver.state.overlay == before.0)
    #expect(driver.state.notice == before.1)
    #expect(ScreenTestSupport.picture(of: driver.frame) == picture)
  }

  @Test func `a form is typed on while the screen changes its size`() {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("t"), .character("5"))
    for letter in "45/QĐ-UBND" {
      driver.resize(40, 8)
      driver.type(String(letter))
      driver.resize(200, 60)
    }
    #expect(driver.typed(.product) == "45/QĐ-UBND")
  }

  @Test func `control characters of the data never reach the screen`() {
    var contents = Books.big.book.contents
    contents.plans[0].title = "KH\u{1B}]0;x\u{7}\nthử"
    contents.tasks[0].label = "Việc \u{1B}[2J\u{202E}số\t0\u{0}"
    contents.tasks[0].text = "Dòng một\u{1B}[?1049l\r\nDòng hai"
    var driver = DashboardDriver(PlanBook(contents), on: Books.day, plan: "XX")
    for keys: [Key] in [[], [.character("3")], [.enter], [.escape, .character("t")]] {
      for key in keys { driver.press(key) }
      let grid = driver.frame.grid
      for row in 0..<grid.size.rows {
        #expect(
          grid[row: row].allSatisfy { cell in
            cell.character.unicodeScalars.allSatisfy {
              $0.properties.generalCategory != .control && $0 != "\u{202E}"
            }
          })
      }
    }
  }
}
