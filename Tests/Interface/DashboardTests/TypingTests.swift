import Cells
import Dashboard
import DashboardTestSupport
import Testing
import VietnameseText

struct TypingTests {
  private func noteForm() -> DashboardDriver {
    var driver = DashboardDriver.demo()
    driver.type("3t5")
    driver.press(.tab, .tab, .tab)
    return driver
  }

  @Test func `one key goes on from off to Telex, to VNI and back, and is remembered`() {
    var driver = noteForm()
    for method in [TypingMethod.telex, .vni, nil] {
      driver.press(.alt("z"))
      #expect(driver.takeEffects() == [.rememberTyping(method)])
      #expect(driver.state.setting.typing == method)
    }
  }

  @Test func `a note is typed in Telex and the hint says so`() throws {
    var driver = noteForm()
    driver.press(.control("u"), .alt("z"))
    driver.type("Cow quan thuwjc hieejn")
    guard case .form(let form) = driver.state.overlay else {
      Issue.record("no form")
      return
    }
    #expect(form.fields.last?.text.text == "Cơ quan thực hiện")
  }

  @Test func `days are taken as they are typed`() {
    var driver = DashboardDriver.demo()
    driver.press(.alt("z"), .alt("z"))
    driver.type("3t5")
    driver.press(.tab, .control("u"))
    driver.type("15/9/2024")
    guard case .form(let form) = driver.state.overlay else {
      Issue.record("no form")
      return
    }
    #expect(form.fields[1].text.text == "15/9/2024")
  }

  @Test func `a foreign word goes back to its keys when the field is left`() {
    var driver = noteForm()
    driver.press(.control("u"), .alt("z"))
    driver.type("windows")
    driver.press(.tab)
    guard case .form(let form) = driver.state.overlay else {
      Issue.record("no form")
      return
    }
    #expect(form.fields.last?.text.text == "windows")
  }

  @Test func `words to be found are typed the same way`() {
    var driver = DashboardDriver.demo()
    driver.press(.alt("z"))
    driver.type("3/ddeef asn")
    #expect(driver.state.tasks.browser.find.text == "đề án")
    #expect(driver.state.tasks.browser.list.count > 0)
  }
}
