public import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import SamplePlans
import Values
public import Testing

/// The books the tests of the dashboard look at, each judged once.
enum Books {
  /// The as-of day of the tests.
  static let day = Day("2026-11-20") ?? Day(number: 0)
  /// The five plans with made-up figures.
  static let demo = JudgedBook(PlanBook(SamplePlans.demo(on: day)), on: day)
  /// The five plans as the documents have them.
  static let sample = JudgedBook(PlanBook(SamplePlans.contents), on: day)
  /// A store with nothing in it.
  static let empty = JudgedBook(PlanBook(PlanContents()), on: day)
}

extension Size: CustomTestStringConvertible {
  /// Columns by rows.
  public var testDescription: String { "\(columns)x\(rows)" }

  static let wide = Size(columns: 120, rows: 40)
  static let usual = Size(columns: 80, rows: 24)
  static let small = Size(columns: 40, rows: 12)
}

extension DashboardDriver {
  /// A dashboard on the plan of Bắc Giang with made-up figures.
  static func demo(
    _ size: Size = .wide, plan: String? = "BG",
    adjust: (inout DashboardState.Setting) -> Void = { _ in }
  ) -> DashboardDriver {
    DashboardDriver(judged: Books.demo, size: size, plan: plan) { setting in
      setting.isDemo = true
      adjust(&setting)
    }
  }

  /// A dashboard on one row of a list, as after choosing it by hand.
  mutating func go(to screen: Character, finding text: String) {
    press(.character(screen), .character("/"))
    type(text)
    press(.enter)
  }
}
