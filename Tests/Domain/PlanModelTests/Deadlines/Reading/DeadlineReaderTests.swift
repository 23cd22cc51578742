import PlanModel
import Testing
import Values

/// What a text must be read as, in short: `by` a day, `before` a strict one, `from` a start, the
/// code of a recurrence, `if` a condition; `words` when there is none of these.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  let text: String
  let year: Int?
  let wanted: [String]

  init(_ text: String, year: Int? = nil, _ wanted: String...) {
    self.text = text
    self.year = year
    self.wanted = wanted
  }

  var testDescription: String { text }

  static func summary(_ deadline: Deadline) -> String {
    var parts: [String] = []
    if let starts = deadline.starts { parts.append("from \(starts)") }
    if let due = deadline.due { parts.append("\(deadline.isStrict ? "before" : "by") \(due)") }
    if let recurrence = deadline.recurrence {
      parts.append(recurrence.description + (deadline.isDayGiven ? "" : " (no day)"))
      if deadline.isStrict, deadline.due == nil { parts.append("strict") }
    }
    if let condition = deadline.condition { parts.append("if \(condition)") }
    return parts.isEmpty ? "words" : parts.joined(separator: ", ")
  }
}

struct DeadlineReaderTests {
  private func check(_ row: ReadingCase) throws {
    let reading = try DeadlineReader.read(row.text, year: row.year)
    #expect(reading.all.map(ReadingCase.summary) == row.wanted)
    #expect(reading.all.allSatisfy { $0.written == row.text })
  }

  @Test(arguments: [
    ReadingCase("Thường xuyên", "continuous"), ReadingCase("Thường xuyên.", "continuous"),
    ReadingCase("Thời gian thực hiện: Thường xuyên.", "continuous"),
    ReadingCase("thường xuyên kiểm tra, đôn đốc", "continuous"),
    ReadingCase("Hoàn thành **trong tháng 04/2024**", "by 2024-04-30"),
    ReadingCase("05 năm tổ chức sơ kết", "every-5-years"),
    ReadingCase("10 năm tổng kết", "every-10-years"),
    ReadingCase("05 năm tổ chức sơ kết, 10 năm tổng kết", "every-5-years", "every-10-years"),
    ReadingCase("định kỳ báo cáo", "periodic"), ReadingCase("Định kỳ", "periodic"),
    ReadingCase("định kỳ tham mưu sơ kết, tổng kết", "periodic"),
    ReadingCase("Hàng năm", "yearly 12-31 (no day)"),
    ReadingCase("Hằng năm", "yearly 12-31 (no day)"),
    ReadingCase("Hàng năm tiếp tục dành", "yearly 12-31 (no day)"),
    ReadingCase("Hằng năm tổ chức", "yearly 12-31 (no day)"),
    ReadingCase("kế hoạch công tác hàng năm", "yearly 12-31 (no day)"),
    ReadingCase("Thường xuyên nắm bắt", "continuous"),
    ReadingCase("thực hiện từ quý II/2024", "from 2024-04-01, continuous"),
    ReadingCase("thực hiện thường xuyên", "continuous"),
    ReadingCase("hoàn thành trong tháng 4/2024", "by 2024-04-30"),
    ReadingCase("hoàn thành trong năm 2024", "by 2024-12-31"),
    ReadingCase("ban hành các văn bản trong quý III/2024", "by 2024-09-30"),
    ReadingCase(
      "hoàn thành trong quý III/2024 và theo chỉ đạo, hướng dẫn của Trung ương",
      "by 2024-09-30, if theo chỉ đạo, hướng dẫn của Trung ương"),
    ReadingCase("*(hoàn thành trong quý III/2024)*", "by 2024-09-30"),
    ReadingCase("hoàn thành trong năm 2025", "by 2025-12-31"),
    ReadingCase(
      "xây dựng kế hoạch trong quý II/2024 và thực hiện thường xuyên", "by 2024-06-30",
      "continuous"),
    ReadingCase("hoàn thành trong quý IV/2024", "by 2024-12-31"),
    ReadingCase(
      "theo chỉ đạo, hướng dẫn của Trung ương", "if theo chỉ đạo, hướng dẫn của Trung ương"),
    ReadingCase("hoàn thành trước 30/6/2024", "before 2024-06-30"),
    ReadingCase("Khẩn trương", "words"), ReadingCase("theo quy định", "words"),
    ReadingCase("Định kỳ hàng năm (trước ngày 05/12)", "yearly 12-05, strict"),
    ReadingCase("định kỳ hằng năm (trước ngày 10/12)", "yearly 12-10, strict"),
    ReadingCase("chủ động", "words"), ReadingCase("kịp thời", "words"),
  ])
  func `the times of the five plans are read`(row: ReadingCase) throws { try check(row) }

  @Test(arguments: [
    ReadingCase("a) Đến hết năm 2025", "by 2025-12-31"),
    ReadingCase("Đến năm 2030", "by 2030-12-31"),
    ReadingCase("Đến hết năm 2045", "by 2045-12-31"),
    ReadingCase(
      "trước ngày 01/6 và 15/11 hằng năm", "yearly 06-01, strict", "yearly 11-15, strict"),
    ReadingCase(
      "định kỳ **trước ngày 01/6 và 15/11 hằng năm ***(hoặc đột xuất khi có yêu cầu)",
      "yearly 06-01, strict", "yearly 11-15, strict"),
    ReadingCase("Thường xuyên, hằng năm", "continuous"),
    ReadingCase("Quí IV-2025", "by 2025-12-31"), ReadingCase("Quí IV- 2025", "by 2025-12-31"),
    ReadingCase("Theo kế hoạch công tác tư pháp hàng năm", "yearly 12-31 (no day)"),
    ReadingCase(
      "Theo Kế hoạch bồi dưỡng công chức, viên chức hàng năm", "yearly 12-31 (no day)"),
    ReadingCase("Giai đoạn 2026-2030 và những năm tiếp theo", "from 2026-01-01, continuous"),
    ReadingCase("Thường xuyên, theo yêu cầu nhiệm vụ", "continuous"),
    ReadingCase("Từ 01/7/2025", "from 2025-07-01, continuous"),
    ReadingCase("Tháng 12/2025", "by 2025-12-31"),
    ReadingCase("xong trong tháng 12/2025", "by 2025-12-31"),
    ReadingCase("hằng năm (trước ngày 15 tháng 11)", "yearly 11-15, strict"),
    ReadingCase(
      "hằng năm (trước ngày 15 tháng 11) hoặc theo đề nghị để tổng hợp, báo cáo theo quy định",
      "yearly 11-15, strict"),
    ReadingCase("thời kỳ 2021 - 2030, tầm nhìn đến năm 2050", "from 2021-01-01, by 2030-12-31"),
    ReadingCase("Trong giai đoạn 2026 - 2030", "from 2026-01-01, by 2030-12-31"),
  ])
  func `the times of other plans are read`(row: ReadingCase) throws { try check(row) }

  @Test(arguments: [
    ReadingCase("trong tháng 4 năm 2024", "by 2024-04-30"),
    ReadingCase("tháng tư năm 2024", "by 2024-04-30"),
    ReadingCase("Tháng 2, năm 2024", "by 2024-02-29"), ReadingCase("trong 2/2025", "by 2025-02-28"),
    ReadingCase("quý 3 năm 2024", "by 2024-09-30"), ReadingCase("Quý III-2024", "by 2024-09-30"),
    ReadingCase("Q3/2024", "by 2024-09-30"), ReadingCase("quý III/24", "by 2024-09-30"),
    ReadingCase("6 tháng đầu năm 2024", "by 2024-06-30"),
    ReadingCase("sáu tháng cuối năm 2024", "by 2024-12-31"),
    ReadingCase("trong 06 tháng đầu năm 2025", "by 2025-06-30"),
    ReadingCase("9 tháng đầu năm 2025", "by 2025-09-30"),
    ReadingCase("nửa đầu năm 2025", "by 2025-06-30"),
    ReadingCase("nửa cuối năm 2025", "by 2025-12-31"),
    ReadingCase("giữa năm 2025", "by 2025-06-30"),
    ReadingCase("giữa tháng 9/2024", "by 2024-09-15"),
    ReadingCase("cuối tháng 2/2024", "by 2024-02-29"),
    ReadingCase("cuối quý III/2024", "by 2024-09-30"),
    ReadingCase("cuối năm 2025", "by 2025-12-31"),
    ReadingCase("ngày cuối cùng của tháng 9/2024", "by 2024-09-30"),
    ReadingCase("đầu năm 2025", "by 2025-01-01"), ReadingCase("đầu tháng 3/2025", "by 2025-03-01"),
    ReadingCase("từ đầu năm 2025", "from 2025-01-01, continuous"),
    ReadingCase("ngày 30/6/2024", "by 2024-06-30"), ReadingCase("30.6.2024", "by 2024-06-30"),
    ReadingCase("30-6-24", "by 2024-06-30"), ReadingCase("2024-06-30", "by 2024-06-30"),
    ReadingCase("trong ngày 30 tháng 6 năm 2024", "by 2024-06-30"),
    ReadingCase("đến ngày 30/6/2024", "by 2024-06-30"),
    ReadingCase("đến hết ngày 30/6/2024", "by 2024-06-30"),
    ReadingCase("đến hết tháng 6/2024", "by 2024-06-30"), ReadingCase("đến 2030", "by 2030-12-31"),
    ReadingCase("chậm nhất ngày 30/6/2024", "by 2024-06-30"),
    ReadingCase("chậm nhất là ngày 30/6/2024", "by 2024-06-30"),
    ReadingCase("chậm nhất trong quý III/2024", "by 2024-09-30"),
    ReadingCase("không quá ngày 30/6/2024", "by 2024-06-30"),
    ReadingCase("hạn cuối: 30/6/2024", "by 2024-06-30"),
    ReadingCase("xong trước 30/6/2024", "before 2024-06-30"),
    ReadingCase("trước ngày 30 tháng 6 năm 2024", "before 2024-06-30"),
    ReadingCase("chậm nhất trước ngày 30/6/2024", "before 2024-06-30"),
    ReadingCase("trước quý II/2025", "before 2025-04-01"),
    ReadingCase("trước tháng 6/2025", "before 2025-06-01"),
    ReadingCase("trước năm 2026", "before 2026-01-01"),
    ReadingCase("trước ngày 29/2/2024", "before 2024-02-29"),
    ReadingCase("từ nay đến năm 2030", "by 2030-12-31"),
    ReadingCase("từ năm 2024 đến năm 2030", "from 2024-01-01, by 2030-12-31"),
    ReadingCase("từ năm 2025 trở đi", "from 2025-01-01, continuous"),
    ReadingCase("năm 2025 và các năm tiếp theo", "from 2025-01-01, continuous"),
    ReadingCase("giai đoạn 2024 - 2030", "from 2024-01-01, by 2030-12-31"),
    ReadingCase("năm 2026 – 2027", "from 2026-01-01, by 2027-12-31"),
    ReadingCase("2024-2030", "from 2024-01-01, by 2030-12-31"),
    ReadingCase("từ tháng 4 đến tháng 6/2024", "from 2024-04-01, by 2024-06-30"),
    ReadingCase("tháng 04 - 06/2024", "from 2024-04-01, by 2024-06-30"),
    ReadingCase("quý III - IV/2024", "from 2024-07-01, by 2024-12-31"),
    ReadingCase("từ 01/7 đến 30/9/2024", "from 2024-07-01, by 2024-09-30"),
    ReadingCase("từ quý II/2024 đến trước ngày 30/6/2025", "from 2024-04-01, before 2025-06-30"),
  ])
  func `days, periods and stretches of time are read`(row: ReadingCase) throws { try check(row) }

  @Test(arguments: [
    ReadingCase("hằng quý", "quarterly (no day)"), ReadingCase("hàng tháng", "monthly (no day)"),
    ReadingCase("mỗi năm một lần", "yearly 12-31 (no day)"),
    ReadingCase("01 lần/năm", "yearly 12-31 (no day)"),
    ReadingCase("2 lần/năm", "half-yearly (no day)"),
    ReadingCase("6 tháng một lần", "half-yearly (no day)"),
    ReadingCase("06 tháng/lần", "half-yearly (no day)"),
    ReadingCase("định kỳ 6 tháng", "half-yearly (no day)"),
    ReadingCase("6 tháng, năm", "half-yearly (no day)", "yearly 12-31 (no day)"),
    ReadingCase(
      "hằng tháng, 6 tháng và năm", "monthly (no day)", "half-yearly (no day)",
      "yearly 12-31 (no day)"),
    ReadingCase("trước ngày 20 hằng tháng", "monthly 20, strict"),
    ReadingCase("hằng tháng (trước ngày 20)", "monthly 20, strict"),
    ReadingCase("ngày 5 và ngày 20 hằng tháng", "monthly 05", "monthly 20"),
    ReadingCase("trước ngày 15 của tháng cuối quý", "quarterly 15, strict"),
    ReadingCase("hằng quý, chậm nhất ngày 15 tháng cuối quý", "quarterly 15"),
    ReadingCase(
      "trước ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm", "yearly 06-15, strict",
      "yearly 12-15, strict"),
    ReadingCase("tháng 12 hằng năm", "yearly 12-31"), ReadingCase("quý I hằng năm", "yearly 03-31"),
    ReadingCase("trước tháng 12 hằng năm", "yearly 12-01, strict"),
    ReadingCase("cuối tháng 2 hằng năm", "yearly 02-29"),
    ReadingCase("cuối năm, hằng năm", "yearly 12-31"),
    ReadingCase("hằng năm đến năm 2030", "by 2030-12-31, yearly 12-31 (no day)"),
    ReadingCase(
      "hằng năm (trước ngày 15/11), giai đoạn 2026 - 2030",
      "from 2026-01-01, before 2030-12-31, yearly 11-15"),
    ReadingCase("thường xuyên đến năm 2030", "by 2030-12-31, continuous"),
    ReadingCase("thường xuyên từ năm 2025", "from 2025-01-01, continuous"),
    ReadingCase("sơ kết 3 năm", "every-3-years"),
    ReadingCase("tổng kết 10 năm thực hiện", "every-10-years"),
    ReadingCase("định kỳ 5 năm", "every-5-years"), ReadingCase("05 năm một lần", "every-5-years"),
    ReadingCase("năm năm sơ kết", "every-5-years"),
    ReadingCase("mười năm tổng kết", "every-10-years"),
    ReadingCase(
      "ban hành trong quý I/2025, báo cáo hằng năm", "by 2025-03-31", "yearly 12-31 (no day)"),
    ReadingCase(
      "thực hiện thường xuyên; xây dựng kế hoạch trong quý II/2024", "by 2024-06-30", "continuous"),
    ReadingCase(
      "lập kế hoạch trong quý II/2024, hoàn thành trước ngày 31/12/2024", "by 2024-06-30",
      "before 2024-12-31"),
  ])
  func `times that come back are read`(row: ReadingCase) throws { try check(row) }

  @Test(arguments: [
    ReadingCase("theo hướng dẫn của Trung ương", "if theo hướng dẫn của Trung ương"),
    ReadingCase("theo chỉ đạo", "if theo chỉ đạo"),
    ReadingCase("khi có hướng dẫn", "if khi có hướng dẫn"), ReadingCase("khi", "if khi"),
    ReadingCase("sau khi Quốc hội thông qua", "if sau khi Quốc hội thông qua"),
    ReadingCase("Sau khi có Quy chế của TW", "if Sau khi có Quy chế của TW"),
    ReadingCase("Theo Kế hoạch riêng", "if Theo Kế hoạch riêng"),
    ReadingCase(
      "theo chỉ đạo của Thủ tướng (tại Thông báo số 160/TB-VPCP, ngày 28/4/2023)",
      "if theo chỉ đạo của Thủ tướng"),
    ReadingCase(
      "khi có hướng dẫn, hoàn thành trong quý III/2024",
      "by 2024-09-30, if khi có hướng dẫn, hoàn thành"),
    ReadingCase(
      "khi Luật Đất đai năm 2024 có hiệu lực", "if khi Luật Đất đai năm 2024 có hiệu lực"),
    ReadingCase("định kỳ, khi có yêu cầu", "periodic, if khi có yêu cầu"),
    ReadingCase("kịp thời, theo quy định", "words"), ReadingCase("đột xuất", "words"),
    ReadingCase("trong thời gian tới", "words"),
    ReadingCase(
      "hoàn thành 02 đề án theo Nghị quyết số 45-NQ/TW ngày 24/11/2023 trong năm 2025",
      "by 2025-12-31"),
  ])
  func `conditions and words without a day are kept`(row: ReadingCase) throws { try check(row) }

  @Test(arguments: [
    ReadingCase("trong quý III", year: 2024, "by 2024-09-30"),
    ReadingCase("trước ngày 30/6", year: 2024, "before 2024-06-30"),
    ReadingCase("trong năm", year: 2024, "by 2024-12-31"),
    ReadingCase("cuối năm", year: 2024, "by 2024-12-31"),
    ReadingCase("6 tháng đầu năm", year: 2024, "by 2024-06-30"),
    ReadingCase("tháng 4 - 6", year: 2024, "from 2024-04-01, by 2024-06-30"),
    ReadingCase("trong quý III/2025", year: 2024, "by 2025-09-30"),
    ReadingCase("trước ngày 29/2", year: 2024, "before 2024-02-29"),
  ])
  func `the year of the plan stands in where none is named`(row: ReadingCase) throws {
    try check(row)
  }
}
