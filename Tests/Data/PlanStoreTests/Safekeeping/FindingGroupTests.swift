import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

/// Hundreds of things found, told in a few lines.
struct FindingGroupTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  /// Adds figures of one target, with values that are none.
  private func addDamagedFigures(_ count: Int) throws {
    try fixture.database().execute(
      """
      WITH number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number LIMIT \(count))
      INSERT INTO observation (id, target, day, value)
        SELECT printf('%032x', n + 1000), (SELECT id FROM target WHERE code = 'BG-T1'),
            date('2020-01-01', n || ' days'), 'nhiều' FROM number
      """)
  }

  private func lines(_ findings: [StoreFinding], _ sort: StoreFinding.Sort) -> [String] {
    StoreFinding.grouped(findings).filter { $0.sort == sort }.map(\.words.en)
  }

  @Test func `what a check finds of one sort is one line, and each is kept`() throws {
    try addDamagedFigures(400)
    let findings = try StoreFile.check(at: fixture.path)
    #expect(findings.count { $0.sort == .damage } == 400)
    #expect(
      lines(findings, .damage) == ["values can not be read: \"figure\" in 400 figures: BG-T1"])
  }

  @Test func `what a repair loses is told by kind and field, with the first few codes`() throws {
    try addDamagedFigures(3)
    let rows = (1...7).map { number in
      let id = SmallBook.id(500 + UInt64(number))
      return """
        INSERT INTO task (id, plan, code, ordinal, kind, label, text, due, is_strict, is_day_given)
          SELECT '\(id)', plan, 'BG-X\(number)', 90, 'task', 'x', 'x', 'hôm nay', 0, 1 FROM task
            WHERE code = 'BG-V8';
        """
    }
    try fixture.database().execute(rows.joined())
    let repair = try StoreFile.repair(at: fixture.path)
    #expect(repair.findings.count { $0.sort == .lost } == 10)
    #expect(
      lines(repair.findings, .lost) == [
        "lost: \"due\" in 7 tasks is damaged and left empty: BG-X1, BG-X2, BG-X3, BG-X4, BG-X5 and 2 more",
        "lost: 3 figures can not be saved: BG-T1",
      ])
    let task = try #require(repair.findings.first { $0.field == "due" })
    #expect(task.kind == .task && task.names.map(\.full) == ["BG-X1 (\(SmallBook.id(501)))"])
  }

  @Test func `of many records with few codes the codes are counted that are not told`() throws {
    let rows = (1...7).map { number in
      let id = SmallBook.id(500 + UInt64(number))
      return """
        INSERT INTO target (id, plan, code, ordinal, label, comparator, groups, is_context,
            is_upper_limit)
          SELECT '\(id)', plan, 'BG-X\(number)', 90, 'x', 'yes', '', 0, 0 FROM target
            WHERE code = 'BG-T1';
        INSERT INTO observation (id, target, day, value)
          VALUES (printf('%032x', \(2 * number + 900)), '\(id)', '2024-01-01', 'nhiều'),
            (printf('%032x', \(2 * number + 901)), '\(id)', '2024-02-01', 'nhiều');
        """
    }
    try fixture.database().execute(rows.joined())
    let told = StoreFinding.grouped(try StoreFile.check(at: fixture.path)).filter(\.isProblem)
    #expect(
      told.map(\.words) == [
        Words(
          "giá trị không đọc được: «số liệu» trong 14 số liệu: BG-X1, BG-X2, BG-X3, BG-X4, BG-X5 và 2 mã nữa",
          "values can not be read: \"figure\" in 14 figures: BG-X1, BG-X2, BG-X3, BG-X4, BG-X5 and 2 more codes"
        )
      ])
  }

  @Test func `one alone is told with its identity`() throws {
    try addDamagedFigures(1)
    let findings = try StoreFile.repair(at: fixture.path).findings.filter(\.isLoss)
    #expect(findings.count == 1 && StoreFinding.grouped(findings) == findings)
    #expect(findings[0].words.en.hasPrefix("lost: the figure of BG-T1 ("))
  }

  @Test func `what SQLite says of many pages is one line`() throws {
    try fixture.overwriteRootPage(of: "task")
    try fixture.overwriteRootPage(of: "task_plan")
    try fixture.overwriteRootPage(of: "plan_successor")
    let findings = try StoreFile.repair(at: fixture.path).findings
    #expect(lines(findings, .damage).count { $0.hasPrefix("the file is damaged (SQLite: ") } == 1)
  }
}
