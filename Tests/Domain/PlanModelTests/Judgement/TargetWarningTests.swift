import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct TargetWarningTests {
  // MARK: - Shares that add up

  private func shares(_ figures: [[String?]]) -> [TargetRow] {
    let asked: [(Comparator, String)] = [(.lessThan, "58"), (.moreThan, "16"), (.atLeast, "26")]
    let book = Book.make { book in
      for (index, ask) in asked.enumerated() {
        book.target("DB-T\(index + 3)", ask.0, ask.1) { target in
          target.sumGroup = "cơ cấu lao động"
          target.unit = "%"
        }
        for (year, day) in figures.enumerated() {
          if let figure = day[index] { book.figure(figure, on: "\(2024 + year)-12-31") }
        }
      }
    }
    return JudgedBook(book, on: .of("2026-01-01")).targets
  }

  @Test(arguments: [
    (["57", "17", "26"], [true, true, true]), (["58", "16", "26"], [false, false, true]),
  ])
  func `shares that add up to a hundred are judged one by one`(figures: [String], met: [Bool]) {
    let rows = shares([figures])
    #expect(rows.map { $0.judgement.status?.isMet ?? false } == met)
    #expect(rows.allSatisfy { $0.warnings.isEmpty })
  }

  @Test func `shares that add up to 101 say so on each of them`() {
    for row in shares([["57", "17", "27"]]) {
      #expect(
        row.warnings.map(\.words.vi)
          == [
            "tại ngày 31/12/2024, DB-T3, DB-T4, DB-T5 cộng lại bằng 101, không bằng 100"
          ])
      #expect(row.warnings.map(\.code) == ["sum"])
      #expect(row.judgement.status?.isMet == true)
    }
  }

  @Test(arguments: [("26.1", 0), ("25.9", 0), ("26.11", 3), ("25.89", 3)])
  func `a tenth of a point is a matter of rounding`(last: String, warned: Int) {
    #expect(shares([["57", "17", last]]).count { !$0.warnings.isEmpty } == warned)
  }

  @Test func `only days that have all the shares are added up`() {
    #expect(shares([["57", "17", "26"], ["57", "17", nil]]).allSatisfy { $0.warnings.isEmpty })
    let rows = shares([["57", "17", "27"], ["57", "17", "26"]])
    #expect(rows.allSatisfy { $0.warnings.count == 1 })
  }

  // MARK: - A count and its share

  private func pair(_ counts: [String], _ shares: [String], goals: Bool = true) -> [TargetRow] {
    let book = Book.make { book in
      let count = book.target("BG-T3", .moreThan, goals ? "90000" : nil)
      for (year, figure) in counts.enumerated() {
        book.figure(figure, on: "\(2023 + year)-12-31")
      }
      book.target("BG-T4", .approx, goals ? "5" : nil) { target in
        target.shareOf = count
        target.unit = "%"
      }
      for (year, figure) in shares.enumerated() {
        book.figure(figure, on: "\(2023 + year)-12-31")
      }
    }
    return JudgedBook(book, on: .of("2026-01-01")).targets
  }

  @Test(arguments: [
    (["72100"], ["3.85"], 0), (["72100"], ["3.0"], 2), (["72100"], ["0"], 0), (["0"], ["3"], 2),
    (["99000"], ["5"], 0), (["99001"], ["5"], 2), (["72100"], [], 0),
  ])
  func `a count and its share imply one whole, near that of the goals`(
    counts: [String], shares: [String], warned: Int
  ) {
    #expect(pair(counts, shares).count { !$0.warnings.isEmpty } == warned)
  }

  @Test func `the warning names both wholes`() {
    let row = pair(["72100"], ["3"])[1]
    #expect(
      row.warnings.map(\.words.vi) == [
        "số liệu BG-T3, BG-T4 ngày 31/12/2023 suy ra tổng số 2.403.333; mục tiêu thì suy ra "
          + "1.800.000"
      ])
  }

  @Test func `without goals the figures of the day before are held against`() {
    #expect(pair(["70000", "72000"], ["3.5", "3.6"], goals: false)[0].warnings.isEmpty)
    let row = pair(["70000", "72000"], ["3.5", "2.4"], goals: false)[0]
    #expect(row.warnings.first?.words.vi.hasSuffix("ngày 31/12/2023 thì suy ra 2.000.000") == true)
  }

  // MARK: - Single figures

  @Test func `groups without a figure, drafts and figures that can not be are named`() {
    let book = Book.make { book in
      book.target("BG-T7", .range, "2") { target in
        target.upper = .of("3")
        target.groups = ["y tế", "giáo dục"]
      }
      book.figure("2", on: "2025-12-31") { $0.breakdown = "y tế" }
      book.target("BG-T8", .atLeast, "14")
      book.figure("9", on: "2024-12-31")
      book.figure("12", on: "2025-06-30") { $0.verification = .draft }
      book.target("BG-T9", .atLeast, "50") { $0.unit = "%" }
      book.figure("101", on: "2025-12-31")
      book.target("BG-T10", .atMost, "10") { $0.unit = Target.rankUnit }
      book.figure("2.5", on: "2025-12-31")
    }
    let rows = JudgedBook(book, on: .of("2026-01-01")).targets
    #expect(
      rows.map { $0.warnings.map(\.words.vi) } == [
        ["chưa có số liệu của nhóm: giáo dục"],
        ["số liệu ngày 30/06/2025 là dự thảo, chưa dùng để đánh giá"],
        ["tỷ lệ nằm ngoài khoảng 0–100%"], ["thứ hạng phải là số nguyên từ 1 trở lên"],
      ])
  }

  @Test(arguments: [
    ("60", "2026-01-01", [], "%"), ("101", "2026-01-01", ["share-out-of-range"], "%"),
    ("-1", "2026-01-01", ["share-out-of-range", "other-sign"], "%"),
    ("100.01", "2026-01-01", ["share-out-of-range"], "%"), ("100", "2026-01-01", [], "%"),
    ("50", "2026-01-02", ["day-ahead"], "%"), ("250", "2026-01-01", [], "người"),
    ("251", "2026-01-01", ["far-from-last"], "người"), ("10", "2026-01-01", [], "người"),
    ("9", "2026-01-01", ["far-from-last"], "người"), ("0", "2026-01-01", ["far-from-last"], ""),
    ("-50", "2026-01-01", ["negative", "other-sign"], "người"),
    ("40", "2026-01-01", [], Target.rankUnit),
    ("40.5", "2026-01-01", ["no-rank"], Target.rankUnit),
    ("900", "2024-06-30", [], "người"),
  ])
  func `what is entered is held against what can be and what was before`(
    value: String, day: String, doubts: [String], unit: String
  ) {
    let book = Book.make { book in
      book.target("BG-T1", .atLeast, "90") { $0.unit = unit }
      book.figure("50", on: "2024-12-31")
    }
    let today = Day.of("2026-01-01")
    let row = JudgedBook(book, on: today).targets[0]
    let figure = Measurement(value: .of(value), day: .of(day))
    #expect(FigureDoubt.doubts(about: figure, for: row, on: today).map(\.code) == doubts)
  }

  @Test func `the first figure of a new series is held against nothing`() {
    let book = Book.make { book in
      book.target("BG-T1", .atLeast, "90")
      book.figure("50", on: "2024-12-31")
    }
    let row = JudgedBook(book, on: .of("2026-01-01")).targets[0]
    let figure = Measurement(value: .of("900"), day: .of("2025-12-31"), startsSeries: true)
    #expect(FigureDoubt.doubts(about: figure, for: row, on: .of("2026-01-01")).isEmpty)
  }
}
