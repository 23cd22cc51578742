import PlanModel
import Testing
import Values

struct UnreadableDeadlineTests {
  private func reason(_ text: String, year: Int? = nil) -> UnreadableDeadline.Reason? {
    do {
      let reading = try DeadlineReader.read(text, year: year)
      Issue.record("\(text) was read as \(reading.all.map(ReadingCase.summary))")
      return nil
    } catch {
      #expect(error.written == text)
      #expect(error.asWritten == Deadline(written: text))
      for words in [error.words.vi, error.words.en] { #expect(words.contains(text)) }
      return error.reason
    }
  }

  @Test(arguments: [
    "ngày 30/2/2024", "trước 29/2/2025", "31/4/2024", "31.6.2024", "ngày 31 tháng 9 năm 2024",
    "31-11-2024", "0/5/2024", "32/1/2024", "2024-13-01", "tháng 13/2024", "tháng 0/2024",
    "trong 13/2024", "quý V/2024", "quý 5/2024", "quý 0 năm 2024", "cuối tháng 13/2024",
    "từ tháng 4 đến tháng 13/2024", "trước ngày 30/2 hằng năm", "trước ngày 32 hằng tháng",
    "quý III - V/2024",
  ])
  func `a day or period the calendar does not have is refused`(text: String) {
    #expect(reason(text) == .noSuchDay)
    #expect(reason(text, year: 2024) == .noSuchDay)
  }

  @Test(arguments: [
    "trong quý III", "tháng 4", "trước ngày 30/6", "ngày 30 tháng 6", "trong năm", "cuối năm",
    "giữa năm", "6 tháng đầu năm", "từ quý II", "từ tháng 4 đến tháng 6",
  ])
  func `a year that nobody names is asked for`(text: String) {
    #expect(reason(text) == .noYear)
  }

  @Test(arguments: [
    "trước ngày 20", "cuối tháng", "cuối quý", "giữa tháng", "ngày 15 hằng năm",
    "hằng quý, ngày 20",
  ])
  func `a day without its month is refused`(text: String) {
    #expect(reason(text, year: 2024) == .noMonth)
  }

  @Test(arguments: [
    "từ năm 2030 đến năm 2024", "giai đoạn 2030 - 2024", "từ tháng 10 đến tháng 3/2025",
    "từ quý II/2024 đến trước tháng 4/2024",
  ])
  func `what ends before it begins is refused`(text: String) {
    #expect(reason(text) == .backwards)
  }

  @Test(arguments: [
    "quý III và quý IV/2024", "30/6/2024; 15/7/2024", "tháng 6/2024 hoặc trong tháng 7/2024",
  ])
  func `several days that may each be meant are refused`(text: String) {
    #expect(reason(text) == .several)
  }

  @Test(arguments: [
    "trong 30 ngày", "trong vòng 15 ngày làm việc", "sau 3 tháng", "trước kỳ họp cuối năm 2024",
    "trong năm học 2024-2025", "nhiệm kỳ 2025 - 2030", "tuần 3 tháng 4/2024", "hằng tuần",
    "giữa nhiệm kỳ", "giữa quý III/2024", "3 lần/năm", "tháng 6, 9 năm 2024", "trong quý này",
    "cuối năm nay", "tháng sau", "năm sau", "ngày … tháng … năm 2024", "sau năm 2025",
    "hằng quý, trước ngày 5 tháng đầu quý sau", "6 tháng, 9 tháng, năm", "trong quý III/2024 và 15",
    "khoảng 2025", "Quý Ⅲ/2024", "१५/६/२०२४", "trong 05 năm", "quý",
    "9 tháng một lần", "20/11",
  ])
  func `words that may tell a time and are not understood are refused`(text: String) {
    switch reason(text) {
    case .unknown, .noYear: break
    case let other: Issue.record("\(text): \(String(describing: other))")
    }
  }

  @Test(arguments: [
    "báo cáo UBND tỉnh", "Sở Tư pháp", "Việt Nam", "hàng hóa", "quy hoạch", "sau đại học",
    "sơ kết, tổng kết", "100% cán bộ",
  ])
  func `words of something else name no time`(text: String) {
    #expect(reason(text) == .noTime)
  }

  @Test(arguments: ["", " ", "\n\t", "()", "./."])
  func `nothing is no deadline`(text: String) {
    #expect(throws: UnreadableDeadline.self) { try DeadlineReader.read(text) }
  }

  @Test func `an error names what it did not understand and a way out`() {
    do {
      _ = try DeadlineReader.read("hoàn thành trong tuần 3 năm 2024")
      Issue.record("it was read")
    } catch {
      #expect(error.reason == .unknown("trong tuần 3"))
      #expect(
        error.words.vi
          == "«hoàn thành trong tuần 3 năm 2024» có chỗ không hiểu: «trong tuần 3»; ghi ngày, "
          + "tháng, quý hoặc năm, như «trong quý III/2024»")
    }
  }

  @Test func `words as long as a document are refused at once, and quoted in short`() {
    let text = String(repeating: "trong quý III/2024, ", count: 50_000)
    let failure = #expect(throws: UnreadableDeadline.self) { try DeadlineReader.read(text) }
    #expect(failure.map { $0.words.vi.count < 600 && $0.words.en.count < 600 } ?? false)
  }
}
