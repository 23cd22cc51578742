import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

/// What the form of a state offers by itself, and what is asked before something goes again.
struct StateFormTests {
  private func part(_ driver: DashboardDriver) throws -> Part {
    try #require(driver.state.tasks.browser.list.selected?.allParts.first)
  }

  @Test func `the day of sending follows the document until a person types one`() throws {
    var driver = DashboardDriver.task("BG-V8")
    driver.press(.character("t"), .character("5"))
    #expect(driver.typed(.sentOn) == "20/11/2026")
    #expect(picture(of: driver.frame).contains("quá hạn 781 ngày"))
    driver.press(.enter)
    driver.type("15/9/2024")
    #expect(driver.typed(.sentOn) == "15/09/2024")
    #expect(!picture(of: driver.frame).contains("quá hạn 781 ngày"))
    driver.press(.enter)
    driver.type("16/10/2024")
    #expect(picture(of: driver.frame).contains("tính là quá hạn 16 ngày"))
    driver.press(.backTab, .control("u"))
    driver.type("1/9/2024")
    #expect(driver.typed(.sentOn) == "16/10/2024")
  }

  @Test func `why work was sent back is told, and not kept for what is done`() throws {
    var driver = DashboardDriver.demo()
    driver.go(to: "3", finding: "BG-V6")
    let part = try part(driver)
    let reason = try #require(part.obligation.note)
    driver.press(.character("t"), .character("5"))
    #expect(driver.typed(.note) == "")
    #expect(picture(of: driver.frame).contains("trước, khi trả lại"))
    driver.press(.control("s"))
    guard case .save(.make(let planned))? = driver.takeEffects().first,
      let saying = planned.change as? PartSaying
    else {
      Issue.record("nothing is saved")
      return
    }
    #expect(saying.update.note == nil && !reason.isEmpty)
  }

  @Test func `a removal is made again once its person agrees to what goes`() {
    var driver = DashboardDriver.demo()
    let words = Words("xóa kế hoạch HT", "removes the plan HT")
    driver.press(.control("r"))
    #expect(driver.takeEffects() == [.save(.redo)])
    driver.send(.saved(.failure(.unconfirmed(words))))
    #expect(driver.state.notice?.text == words.vi)
    #expect(driver.takeEffects().isEmpty)
    driver.press(.enter)
    #expect(driver.takeEffects() == [.save(.redoAgreed(words))])
  }
}
