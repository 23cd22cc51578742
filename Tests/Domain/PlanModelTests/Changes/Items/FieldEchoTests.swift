import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// What is told of a text while it is typed.
struct FieldEchoTests {
  private static let today = Day.of("2026-11-20")

  @Test(arguments: [
    ("goal", RecordKind.target, "tối thiểu 14 bác sĩ", ": ≥ 14 bác sĩ"),
    ("deadline", .task, "trong quý I/2027", "hạn 31/03/2027"),
    ("issued", .plan, "10/11/2026", "đọc là Thứ Ba 10/11/2026"),
    ("baseline", .target, "90.000", "đọc là: 90.000"),
    ("level", .plan, "cap tinh", "đọc là: cấp tỉnh"),
  ])
  func `what can be read is read out`(
    field: String, kind: RecordKind, typed: String, shown: String
  ) {
    guard
      case .reading(let words, let doubt)? = FieldInput.echo(
        of: typed, for: field, of: kind, on: Self.today)
    else {
      Issue.record("«\(typed)» was not read")
      return
    }
    #expect(words.vi.hasPrefix("đọc là") && words.vi.hasSuffix(shown), "\(words.vi)")
    #expect(doubt == nil)
  }

  @Test(arguments: [
    ("deadline", RecordKind.task, "30/6/2026", "thời hạn 30/06/2026 đã qua"),
    ("deadline", .task, "30/6/2126", "thời hạn 30/06/2126 còn hơn 30 năm nữa"),
    ("issued", .plan, "1/1/2030", "ngày ban hành 01/01/2030 chưa đến"),
    ("valid_from", .agency, "1/1/2030", "từ ngày 01/01/2030 còn hơn một năm nữa"),
  ])
  func `a day that can hardly be right is doubted`(
    field: String, kind: RecordKind, typed: String, why: String
  ) {
    guard
      case .reading(_, let doubt)? = FieldInput.echo(
        of: typed, for: field, of: kind, on: Self.today)
    else {
      Issue.record("«\(typed)» was not read")
      return
    }
    #expect(doubt?.vi == why)
  }

  @Test func `what recurs may have begun`() {
    let echo = FieldInput.echo(
      of: "trước ngày 05/12 hằng năm", for: "deadline", of: .task, on: Self.today)
    guard case .reading(_, nil)? = echo else {
      Issue.record("\(String(describing: echo))")
      return
    }
  }

  @Test(arguments: [
    ("goal", RecordKind.target, "tối th"), ("deadline", .task, "tr"), ("issued", .plan, "30/"),
    ("baseline", .target, "mấy"), ("level", .plan, "cấp t"), ("year", .target, "hai"),
    ("is_complete", .plan, "c"),
  ])
  func `an unfinished text is met with how it may be written, whatever it is`(
    field: String, kind: RecordKind, typed: String
  ) {
    let echo = FieldInput.echo(of: typed, for: field, of: kind, on: Self.today)
    guard case .unread(let words)? = echo else {
      Issue.record("\(String(describing: echo))")
      return
    }
    #expect(words.vi.hasPrefix("chưa đọc được; "))
    #expect(!words.vi.contains("«\(typed)»"))
  }

  @Test(arguments: [
    ("goal", RecordKind.target, "14 bác sĩ, 03 dược sĩ", "có nhiều mức"),
    ("deadline", .task, "thường xuyên; báo cáo trong quý II/2027", "có 2 thời hạn"),
    ("deadline", .task, "quý III và quý IV/2027", "nêu nhiều thời hạn"),
    ("deadline", .task, "31/2/2027", "không có trên lịch"),
  ])
  func `what is understood and can not be is told at once`(
    field: String, kind: RecordKind, typed: String, why: String
  ) {
    guard
      case .unread(let words)? = FieldInput.echo(
        of: typed, for: field, of: kind, on: Self.today)
    else {
      Issue.record("«\(typed)» was read")
      return
    }
    #expect(words.vi.contains(why), "\(words.vi)")
  }

  @Test(arguments: ["", "  "])
  func `nothing is told of nothing`(typed: String) {
    for field in ["goal", "baseline_on", "baseline"] {
      #expect(FieldInput.echo(of: typed, for: field, of: .target, on: Self.today) == nil)
    }
    #expect(FieldInput.echo(of: "Sở Y tế", for: "label", of: .task, on: Self.today) == nil)
  }
}
