import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// The words of the five plans' targets, and those a person types.
struct TargetExpressionTests {
  /// The words, the comparator, the value or both ends of a range, and the unit.
  static let words: [(String, Comparator, [String], String?)] = [
    ("đạt trên 10%", .moreThan, ["10"], "%"),
    ("lên trên 90.000 người", .moreThan, ["90000"], "người"),
    ("tỷ lệ khoảng 5%", .approx, ["5"], "%"),
    ("đạt 0,5% trở lên", .atLeast, ["0.5"], "%"),
    ("đạt 12% trở lên", .atLeast, ["12"], "%"),
    ("có từ 02 - 03 tiến sĩ", .range, ["2", "3"], "tiến sĩ"),
    ("lên trên 30 doanh nghiệp", .moreThan, ["30"], "doanh nghiệp"),
    ("thấp hơn 58%", .lessThan, ["58"], "%"),
    ("tối thiểu 26%", .atLeast, ["26"], "%"),
    ("tối thiểu 14", .atLeast, ["14"], nil),
    ("tối thiểu 14 bác sĩ", .atLeast, ["14"], "bác sĩ"),
    ("100%", .equal, ["100"], "%"),
    ("25%", .equal, ["25"], "%"),
    ("có từ 50%", .atLeast, ["50"], "%"),
    ("đạt 14 bác sỹ/10.000 người dân", .equal, ["14"], "bác sỹ/10.000 người dân"),
    ("có 01 kíp", .atLeast, ["1"], "kíp"),
    ("đạt 50%", .equal, ["50"], "%"),
    ("có 25- 30%", .range, ["25", "30"], "%"),
    ("Từ 15-20%", .range, ["15", "20"], "%"),
    ("từ 15 - 20%", .range, ["15", "20"], "%"),
    ("từ 15% đến 20%", .range, ["15", "20"], "%"),
    ("từ 10% trở lên", .atLeast, ["10"], "%"),
    ("đạt 100%", .equal, ["100"], "%"),
    ("nhóm 10", .atMost, ["10"], "thứ hạng"),
    ("trong 10 tỉnh dẫn đầu", .atMost, ["10"], "thứ hạng"),
    ("đứng đầu", .equal, ["1"], "thứ hạng"),
    ("đứng thứ 5", .atMost, ["5"], "thứ hạng"),
    ("thứ hạng ≤ 10", .atMost, ["10"], "thứ hạng"),
    ("hạng ≤10", .atMost, ["10"], "thứ hạng"),
    ("tăng số lượng", .rise, [], nil),
    ("nhóm dẫn đầu", .leading, [], nil),
    ("tất cả", .all, [], nil),
    ("có", .yes, [], nil),
    ("Thành lập và xây dựng", .yes, [], nil),
    ("Hàng năm có công trình", .perYear, [], nil),
    ("mỗi năm 5 công trình", .perYear, ["5"], "công trình"),
    ("định tính", .qualitative, [], nil),
    // As people type.
    (">= 14", .atLeast, ["14"], nil),
    ("≥14", .atLeast, ["14"], nil),
    ("<58%", .lessThan, ["58"], "%"),
    ("> 70", .moreThan, ["70"], nil),
    ("không quá 5%", .atMost, ["5"], "%"),
    ("toi thieu 14", .atLeast, ["14"], nil),
    ("tren 70%", .moreThan, ["70"], "%"),
    ("5% trở xuống", .atMost, ["5"], "%"),
    ("14", .equal, ["14"], nil),
    ("at least 14", .atLeast, ["14"], nil),
    ("-1,5 điểm", .equal, ["-1.5"], "điểm"),
    // "trên" and "dưới" behind the number speak of people, not of the number.
    ("50% trên đại học", .equal, ["50"], "% trên đại học"),
    ("15 - 20% dưới 40 tuổi", .range, ["15", "20"], "% dưới 40 tuổi"),
    ("từ 03 tháng trở lên", .atLeast, ["3"], "tháng"),
  ]

  @Test(arguments: words)
  func `words are read as the document means them`(
    text: String, comparator: Comparator, values: [String], unit: String?
  ) throws {
    let goal = try TargetExpression(text)
    #expect(goal.comparator == comparator)
    #expect([goal.value, goal.upper].compactMap(\.self) == values.map { .of($0) })
    #expect(goal.unit == unit)
    #expect(goal.written == text)
    #expect(goal.year == nil)
  }

  @Test(arguments: [
    ("trên 70% đến năm 2030", 2030, "70"), ("tối thiểu 14 vào năm 2027", 2027, "14"),
    ("đạt 50% năm 2045", 2045, "50"),
  ])
  func `a year at the end is the year of the target`(
    text: String, year: Int, value: String
  ) throws {
    let goal = try TargetExpression(text)
    #expect(goal.year == year)
    #expect(goal.value == .of(value))
  }

  @Test(arguments: [
    "", "  ", "một số ngành", "nhiều", "trên đại học 50%", "tối thiểu 14 bác sĩ, 03 dược sĩ",
    "tối thiểu 14; 03", "trên 15 - 20%", "20 - 15%", "trên 70% trở lên", "1.2.3", "chất lượng",
    "thứ hạng > 10", "tối thiểu", "%",
  ])
  func `what is not certain is refused with a way out`(text: String) {
    #expect {
      try TargetExpression(text)
    } throws: { error in
      (error as? UnreadableField)?.words.vi.contains(";") ?? false
    }
  }
}
