import PlanModel
import SamplePlans
import Testing
import Values

/// What the sample must say of a target.
struct TargetCase: Sendable, CustomTestStringConvertible {
  let code: String
  let comparator: Comparator
  let value: String?
  let upper: String?
  let unit: String?
  let year: Int?
  let written: String?

  init(
    _ code: String, _ comparator: Comparator, _ value: String?, to upper: String? = nil,
    _ unit: String?, _ year: Int?, _ written: String?
  ) {
    self.code = code
    self.comparator = comparator
    self.value = value
    self.upper = upper
    self.unit = unit
    self.year = year
    self.written = written
  }

  var testDescription: String { code }
}

struct SampleTargetsTests {
  private let sample = SampleLookup()

  static let cases: [TargetCase] = [
    TargetCase("QN-T3", .range, "15", to: "20", "%", 2030, "từ 15 - 20%"),
    TargetCase("QN-T4", .all, nil, "% cơ sở", nil, "mức chuẩn theo quy định cho tất cả các cơ sở"),
    TargetCase("QN-T5", .qualitative, nil, nil, 2030, "Đến năm 2030, tầm nhìn đến năm 2045"),
    TargetCase(
      "BG-T1", .atMost, "10", Target.rankUnit, 2030, "trong nhóm 10 tỉnh, thành phố"),
    TargetCase("BG-T2", .moreThan, "10", "% tuyển mới", 2030, "đạt trên 10%"),
    TargetCase("BG-T3", .moreThan, "90000", "người", 2030, "lên trên 90.000 người"),
    TargetCase("BG-T4", .approx, "5", "% dân số", 2030, "tỷ lệ khoảng 5%"),
    TargetCase("BG-T5", .atLeast, "0.5", "%", 2030, "đạt 0,5% trở lên"),
    TargetCase("BG-T7", .range, "2", to: "3", "tiến sĩ/ngành", 2030, "có từ 02 - 03 tiến sĩ"),
    TargetCase("BG-T9", .yes, nil, nil, 2030, "Thành lập"),
    TargetCase("BG-T12", .equal, "1", Target.rankUnit, 2045, "đứng đầu"),
    TargetCase("DB-T3", .lessThan, "58", "%", 2030, "thấp hơn 58%"),
    TargetCase("DB-T4", .moreThan, "16", "%", 2030, "đạt trên 16%"),
    TargetCase("DB-T5", .atLeast, "26", "%", 2030, "tối thiểu 26%"),
    TargetCase("DB-T6", .atLeast, "14", "bác sĩ/vạn dân", 2030, "tối thiểu 14 bác sĩ"),
    TargetCase("DB-T7", .atLeast, "3", "dược sĩ/vạn dân", 2030, "tối thiểu … 03 dược sĩ"),
    TargetCase("DB-T8", .atLeast, "33", "điều dưỡng/vạn dân", 2030, "tối thiểu … 33 điều dưỡng"),
    TargetCase("DB-T10", .equal, "25", "%", 2030, "25%"),
    TargetCase("DB-T12", .atLeast, "50", "%", 2030, "có từ 50%"),
    TargetCase("DB-T15", .perYear, nil, "công trình/năm", 2045, "Hàng năm"),
    TargetCase("HT-T1", .equal, "14", "bác sỹ/10.000 dân", 2030, "đạt 14 bác sỹ/10.000 người dân"),
    TargetCase("HT-T2", .atLeast, "1", "kíp/chuyên khoa", 2030, "có 01 kíp"),
    TargetCase("HT-T5", .range, "25", to: "30", "%", 2030, "có 25- 30%"),
    TargetCase("HT-T8", .range, "20", to: "25", "%", 2030, "có từ 20-25%"),
    TargetCase("HT-T11", .equal, "100", "%", 2045, "đạt 100%"),
    TargetCase("HT-T14", .all, nil, "%", 2030, nil),
  ]

  @Test(arguments: cases)
  func `a target asks for what the document asks for`(wanted: TargetCase) throws {
    let target = try sample.target(wanted.code)
    #expect(target.comparator == wanted.comparator)
    #expect(target.value?.description == wanted.value)
    #expect(target.upper?.description == wanted.upper)
    #expect(target.unit == wanted.unit)
    #expect(target.year == wanted.year)
    #expect(target.written == wanted.written)
  }

  @Test func `every target with a figure has the words that set it, a unit and a field`() {
    for target in sample.contents.targets where target.value != nil {
      #expect(target.written != nil && target.unit != nil, "\(target.code)")
    }
    #expect(sample.contents.targets.allSatisfy { $0.sector != nil })
  }

  @Test func `the doctors of science are asked of eight sectors each`() throws {
    #expect(try sample.target("BG-T7").groups.count == 8)
    #expect(sample.contents.targets.filter { !$0.groups.isEmpty }.map(\.code) == ["BG-T7"])
  }

  @Test(arguments: [
    ["DB-T6", "HT-T1"], ["QN-T3", "HT-T7", "HT-T8"], ["QN-T2", "HT-T6"], ["QN-T4", "HT-T13"],
    ["BG-T11", "HT-T16"], ["DB-T9", "HT-T3"], ["DB-T13", "HT-T9"],
  ])
  func `plans that measure the same share an indicator`(codes: [String]) throws {
    let indicators = try codes.map { try sample.target($0).indicator }
    #expect(Set(indicators).count == 1)
    let shared = try #require(indicators.first ?? nil)
    #expect(
      sample.contents.targets.filter { $0.indicator == shared }.map(\.code) == codes)
  }

  @Test func `targets that only look alike share nothing`() throws {
    for code in ["DB-T10", "HT-T5", "BG-T2", "HT-T10", "DB-T2", "HT-T4"] {
      #expect(try sample.target(code).indicator == nil)
    }
    #expect(sample.contents.indicators.count == 7)
  }

  @Test func `targets that belong together are linked`() throws {
    let targets = SamplePlans.contents.targets
    #expect(
      targets.filter { $0.sumGroup == "Cơ cấu lao động" }.map(\.code) == [
        "DB-T3", "DB-T4", "DB-T5",
      ])
    let share = try #require(targets.first { $0.code == "BG-T4" })
    #expect(share.shareOf == targets.first { $0.code == "BG-T3" }?.id)
    #expect(targets.count { $0.shareOf != nil } == 1 && targets.count { $0.sumGroup != nil } == 3)
  }
}
