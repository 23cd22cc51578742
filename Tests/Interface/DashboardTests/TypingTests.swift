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

  @Test func `every way to type and both tone styles can be chosen from a list`() throws {
    var driver = noteForm()
    driver.press(.escape)
    let choices: [(key: String, effect: Effect)] = [
      ("2", .rememberTyping(.telex)), ("3", .rememberTyping(.simpleTelex)),
      ("4", .rememberTyping(.vni)), ("1", .rememberTyping(nil)), ("6", .rememberTone(.new)),
      ("5", .rememberTone(.old)),
    ]
    for choice in choices {
      driver.press(.alt("k"))
      driver.type(choice.key)
      #expect(driver.takeEffects() == [choice.effect])
      #expect(driver.state.overlay == nil)
    }
    driver.press(.alt("k"))
    #expect(
      try #require(driver.picker).entries.filter { !$0.note.isEmpty }.map(\.id) == [
        "off", "tone-old",
      ])
  }

  @Test func `tone signs are written as the setting says`() {
    for (style, text) in [(ToneStyle.old, "hòa"), (.new, "hoà")] {
      var driver = DashboardDriver.demo {
        $0.typing = .telex
        $0.toneStyle = style
      }
      driver.type("3/hoaf")
      #expect(driver.state.tasks.browser.find.text == text)
    }
  }

  @Test func `Ctrl-R turns a word into the keys that were typed`() {
    var driver = DashboardDriver.demo { $0.typing = .telex }
    driver.type("3/test")
    #expect(driver.state.tasks.browser.find.text == "tét")
    driver.press(.control("r"))
    #expect(driver.state.tasks.browser.find.text == "test")
  }

  @Test func `a field that leaves typing to the terminal says so`() {
    var driver = DashboardDriver.demo { $0.typing = .telex }
    driver.press(.character("3"), .character("/"))
    func hints() -> String { String(driver.frame.grid[row: 39].map(\.character)) }
    #expect(hints().contains("Alt-Z bộ gõ: Telex"))
    driver.type("tie")
    driver.press(.backspace)
    driver.type("êng")
    #expect(driver.state.tasks.browser.find.text == "tiêng")
    #expect(hints().contains("Alt-Z bộ gõ: của máy"))
    driver.press(.escape, .character(":"))
    #expect(hints().contains("Alt-Z bộ gõ: Telex"))
    driver.type("ế")
    #expect(hints().contains("Alt-Z bộ gõ: của máy"))
  }

  @Test func `words to be found in the log and in a comparison are typed the same way`() {
    var driver = DashboardDriver.demo { $0.typing = .telex }
    driver.remember(Books.lastMonth, log: Changes.log)
    driver.type("6/ddeef asn")
    #expect(driver.state.history.browser.find.text == "đề án")
    driver.press(.escape, .character("3"), .character("w"))
    driver.type("20/10/2026")
    driver.press(.enter)
    driver.type("/ddeef asn")
    #expect(driver.state.comparison?.browser.find.text == "đề án")
  }

  @Test func `words to be found are typed the same way`() {
    var driver = DashboardDriver.demo()
    driver.press(.alt("z"))
    driver.type("3/ddeef asn")
    #expect(driver.state.tasks.browser.find.text == "đề án")
    #expect(driver.state.tasks.browser.list.count > 0)
  }
}
