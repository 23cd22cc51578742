import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import PlanModelTestSupport
import ScreenTestSupport
import Testing
import Values

/// What the round starts from where something was told of the period before.
extension RoundTests {
  /// A book of which an item has a result and a difficulty of the month before.
  private static func bookWithReport(result: String = "đã họp") -> JudgedBook {
    book { book in
      var report = ProgressReport(
        id: book.newID(), item: .work(task: book.contents.tasks[1].id, member: nil, period: nil),
        for: .month(2026, 10), day: Self.day - 30, by: "An")
      report.result = result
      report.difficulty = "thiếu vốn"
      report.difficultyState = .open
      report.answerFrom = "Sở Tài chính"
      book.contents.progressReports.append(report)
    }
  }

  @Test func `the result starts from that of the period before, what is not asked for does not`()
    throws
  {
    var driver = driver(Self.bookWithReport())
    let screen = picture(of: driver.frame)
    for text in ["Kết quả tháng 10/2026 (An, 21/10/2026): đã họp", "thiếu vốn (chờ Sở Tài chính"] {
      #expect(screen.contains(text), "\(text)")
    }
    driver.press(.character("r"))
    let form = picture(of: driver.frame)
    #expect(form.contains("trước: tháng 10/2026 (An, 21/10/2026): thiếu vốn"))
    #expect(form.contains("lấy từ tháng 10/2026 (An, 21/10/2026) "), "\(form)")
    driver.type(" lần 2")
    driver.press(.enter)
    let entry = try #require(entries(driver.takeEffects()).first)
    #expect(entry.result == "đã họp lần 2")
    #expect(entry.difficulty == "" && entry.answerFrom == "")
    #expect(entry.period == .month(2026, 11))
    driver.send(Self.saved())
    #expect(try round(driver).chosen?.code == "BG-V1")
  }

  @Test
  func `of a long result of the period before the beginning can be read, and its end changed`()
    throws
  {
    let text =
      "đã trình dự thảo lần hai, \(String(repeating: "đang lấy ý kiến, ", count: 8))sẽ ban hành"
    var driver = driver(Self.bookWithReport(result: text))
    driver.press(.character("r"))
    let form = picture(of: driver.frame)
    #expect(form.contains("lấy từ tháng 10/2026 (An, 21/10/2026): đã trình"), "\(form)")
    #expect(form.contains("sẽ ban hành "), "\(form)")
    driver.type(" quý I")
    #expect(picture(of: driver.frame).contains("lấy từ tháng 10/2026"))
    driver.press(.enter)
    #expect(try #require(entries(driver.takeEffects()).first).result == "\(text) quý I")
  }

  @Test func `a difficulty told again does not sign the result of the period before`() throws {
    var driver = driver(Self.bookWithReport())
    driver.press(.character("v"))
    #expect(picture(of: driver.frame).contains("trước: tháng 10/2026 (An, 21/10/2026): đã họp"))
    driver.press(.control("s"))
    let entry = try #require(entries(driver.takeEffects()).first)
    #expect(entry.result == "")
    #expect(entry.difficulty == "thiếu vốn" && entry.answerFrom == "Sở Tài chính")
  }
}
