import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

/// The register of following, and what is done with its acts.
struct RegisterTests {
  private func opened(
    _ book: JudgedBook = Books.register, _ size: Size = .wide, isReadOnly: Bool = false
  ) -> DashboardDriver {
    var driver = DashboardDriver(judged: book, size: size, plan: "BG") {
      $0.whyReadOnly = isReadOnly ? .readOnly : nil
    }
    driver.press(.character("L"))
    return driver
  }

  @Test func `the register is a list, the newest first, with late answers marked`() throws {
    let driver = opened()
    let entries = try #require(driver.picker?.entries)
    #expect(
      entries[0].label
        == "3 lần · quá hạn trả lời 1 lần (1 nhiệm vụ) · chờ trả lời 1 lần (1 nhiệm vụ)")
    #expect(entries.dropFirst().map(\.id) == ["TD-2", "TD-1", "TD-3"])
    #expect(driver.picker?.chosen?.id == "TD-2")
    let lines = picture(of: driver.frame).split(separator: "\n").map(String.init)
    let late = try #require(lines.first { $0.contains("TD-1") })
    #expect(late.contains("! 11/10/2026  đôn đốc   Ban cán sự đảng UBND tỉnh  BG-V15"))
    #expect(late.contains("quá hạn trả lời 20 ngày"))
    let waiting = try #require(lines.first { $0.contains("TD-2") })
    #expect(!waiting.contains("!") && waiting.contains("chờ trả lời đến 25/11/2026"))
    #expect(lines.contains { $0.contains("TD-3") && $0.contains("trả lời 29/09/2026") })
  }

  @Test func `columns stand below each other`() throws {
    let lines = picture(of: opened().frame).split(separator: "\n").filter {
      $0.contains(" TD-") && $0.contains("Ban cán sự")
    }
    let places = lines.map { $0.split(separator: "Ban cán sự")[0].count }
    #expect(places.count == 3 && Set(places).count == 1)
  }

  @Test(arguments: ["BG-V15", "121/ubnd", "can su"])
  func `an act is found by its items, its document and whom it turns to`(words: String) {
    var driver = opened()
    driver.type(words)
    #expect(driver.picker?.shown.isEmpty == false)
  }

  @Test func `an answer is entered from the register, and Esc goes back to it`() throws {
    var driver = opened()
    driver.type("TD-1")
    driver.press(.enter)
    #expect(driver.picker?.title == "TD-1")
    var left = driver
    left.press(.escape)
    #expect(left.picker?.title.hasPrefix("SỔ THEO DÕI") == true)
    #expect(left.picker?.chosen?.id == "TD-1")
    driver.press(.character("1"), .enter)
    driver.type("đang làm")
    driver.press(.enter)
    #expect(
      Changes.planned(by: &driver) as? FollowUpAnswer
        == FollowUpAnswer(to: "TD-1", on: Books.day, "đang làm"))
  }

  @Test func `a recommendation is added with its day and its outcome entered`() throws {
    var driver = opened()
    driver.type("TD-3")
    driver.press(.enter, .character("3"))
    driver.type("bố trí kinh phí")
    driver.press(.enter)
    driver.type("cuối tháng")
    driver.press(.control("s"))
    #expect(
      Changes.planned(by: &driver) as? RecommendationAddition
        == RecommendationAddition(
          to: "TD-3", RecommendationDetails("bố trí kinh phí", due: Day(2026, 11, 30))))
  }

  @Test func `an answer does not hide that something is still to be carried out`() throws {
    let driver = opened(Books.recommended)
    let line = try #require(driver.picker?.entries.first { $0.id == "TD-3" })
    #expect(line.note == "trả lời 29/09/2026, còn 2 kiến nghị chưa thực hiện")
  }

  @Test func `a recommendation is corrected, and only what was edited is saved`() throws {
    var driver = opened(Books.recommended)
    driver.type("TD-3")
    driver.press(.enter)
    driver.choose { $0.label.hasPrefix("kiến nghị 2") }
    driver.press(.character("e"))
    #expect(driver.form?.title == "TD-3 · sửa kiến nghị")
    #expect(driver.form?.fields.first?.text.text == "bố trí kinh phí")
    driver.type(" năm 2027")
    driver.press(.control("s"))
    var edit = RecommendationEdit(of: "TD-3", 2)
    edit.text = "bố trí kinh phí năm 2027"
    #expect(Changes.planned(by: &driver) as? RecommendationEdit == edit)
  }

  @Test func `from an act of the register its items are opened`() {
    var driver = opened()
    driver.press(.enter, .end)
    for _ in 0..<8 { driver.press(.character("j")) }
    driver.press(.enter)
    #expect(driver.chosenTask == "BG-V15")
    #expect(driver.state.tasks.browser.isDetailOpen)
  }

  @Test(arguments: [true, false])
  func `what was entered is corrected in a filled form, and only what was edited is saved`(
    fromList: Bool
  ) throws {
    var driver = opened()
    driver.type("TD-1")
    if fromList { driver.press(.control("e")) } else { driver.press(.enter, .character("e")) }
    let form = try #require(driver.form)
    #expect(form.title == "TD-1 · sửa nội dung đã ghi")
    #expect(
      form.fields.map(\.text.text) == [
        "120/UBND-TH", "11/10/2026", "31/10/2026", "đôn đốc", "Ban cán sự đảng UBND tỉnh", "",
        "BG-V15", "", "", "", "",
      ])
    driver.press(.end, .backspace, .control("u"))
    driver.type("121/UBND-TH")
    driver.press(.tab, .tab, .control("u"))
    driver.type("5/11/2026")
    driver.press(.control("s"))
    let edit = try #require(Changes.planned(by: &driver) as? EditItem)
    #expect(edit.code == "TD-1" && edit.seen?.kind == .followUp)
    #expect(
      edit.inputs == [
        .value(field: "document", .text("121/UBND-TH")),
        .value(field: "answer_by", .text("2026-11-05")),
      ])
  }

  @Test func `an act is taken out of the register once that is agreed to`() throws {
    var driver = opened()
    driver.press(.enter, .character("x"))
    #expect(Changes.planned(by: &driver) as? RemoveItem == RemoveItem(code: "TD-2"))
    let words = Words("xóa lần theo dõi", "removes")
    driver.send(.saved(.failure(.unconfirmed(words))))
    #expect(driver.state.notice?.text == "xóa lần theo dõi")
    driver.press(.enter)
    var agreed = RemoveItem(code: "TD-2")
    agreed.agreed = words
    #expect(Changes.planned(by: &driver) as? RemoveItem == agreed)
  }

  @Test func `a store that is only read shows the register and changes nothing`() {
    var driver = opened(isReadOnly: true)
    driver.press(.control("e"))
    #expect(driver.form == nil)
    driver = opened(isReadOnly: true)
    driver.press(.enter, .character("e"))
    #expect(driver.form == nil)
    #expect(driver.state.message?.kind == .warning)
    driver = opened(Books.recommended, isReadOnly: true)
    driver.type("TD-3")
    driver.press(.enter)
    driver.choose { $0.label.hasPrefix("kiến nghị") }
    driver.press(.enter)
    #expect(driver.state.overlay == nil && driver.state.message?.kind == .warning)
    driver = opened(isReadOnly: true)
    driver.press(.enter, .character("4"))
    #expect(driver.form?.title == "VĂN BẢN, PHỤ LỤC TD-2")
    #expect(driver.takeEffects().isEmpty)
  }
}

extension Books {
  /// The register with three recommendations of its answered act, of which one is carried out.
  static let recommended = JudgedBook(
    {
      var contents = register.book.contents
      let act = contents.followUps.first { $0.code == "TD-3" }?.id ?? RecordID(high: 0, low: 0)
      for (ordinal, doneOn) in [(1, nil), (2, day), (3, nil)] as [(Int, Day?)] {
        var asked = FollowUpRecommendation(
          id: RecordID(high: 13, low: UInt64(ordinal)), followUp: act, ordinal: ordinal,
          text: "bố trí kinh phí")
        asked.doneOn = doneOn
        contents.recommendations.append(asked)
      }
      return PlanBook(contents)
    }(), on: day)
}
