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
  /// The demonstration as it could have stood a month before.
  static let lastMonth: JudgedBook = {
    var contents = SamplePlans.demo(on: day)
    for index in contents.obligations.indices where index.isMultiple(of: 7) {
      contents.obligations[index].state = .unknown
      contents.obligations[index].product = nil
      contents.obligations[index].sentOn = nil
    }
    contents.tasks.removeAll { $0.code == "BG-V3" }
    return JudgedBook(PlanBook(contents), on: day - 31)
  }()
  /// The same a month after the district level ended.
  static let reorganised = JudgedBook(
    PlanBook(SamplePlans.contents), on: Day("2025-08-01") ?? Day(number: 0))
  /// A store with nothing in it.
  static let empty = JudgedBook(PlanBook(PlanContents()), on: day)
}

extension Books {
  /// A plan with two thousand tasks without a deadline, in the order of their codes.
  static let big = JudgedBook(bigBook(2_000), on: day)

  static func bigBook(_ count: Int, without left: Int? = nil) -> PlanBook {
    var contents = PlanContents()
    let plan = RecordID(high: 1, low: 0)
    contents.plans = [Plan(id: plan, code: "XX", title: "KH thử")]
    contents.tasks = (0..<count).filter { $0 != left }.map { index in
      PlanTask(
        id: RecordID(high: 2, low: UInt64(index)), plan: plan, code: "XX-V\(index)",
        ordinal: index, kind: .task, label: "Việc số \(index)")
    }
    return PlanBook(contents)
  }

  /// The sample with one task that is owed by two agencies, each for itself.
  static let shared = JudgedBook(
    {
      var contents = SamplePlans.contents
      let task = contents.tasks.first { $0.code == "BG-V8" }?.id ?? RecordID(high: 0, low: 0)
      contents.obligations += contents.agencies.prefix(2).enumerated().map { index, agency in
        Obligation(id: RecordID(high: 9, low: UInt64(index)), task: task, member: agency.id)
      }
      return PlanBook(contents)
    }(), on: day)
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

  /// A dashboard on a task nobody has said anything of.
  static func task(_ code: String) -> DashboardDriver {
    var driver = DashboardDriver(judged: Books.sample, plan: "BG")
    driver.go(to: "3", finding: code)
    return driver
  }

  /// The list to choose from that lies over the screen.
  var picker: Picker? {
    guard case .picker(let picker) = state.overlay else { return nil }
    return picker
  }

  /// The form that lies over the screen.
  var form: Form? {
    guard case .form(let form) = state.overlay else { return nil }
    return form
  }

  /// What is typed in a field of the form.
  func typed(_ name: Form.FieldName) -> String? {
    form?.fields.first { $0.name == name }?.text.text
  }

  /// The code of the chosen task of the list of tasks.
  var chosenTask: String? { state.tasks.browser.list.selected?.code }

  /// Goes down in the list to choose from, to its first entry that is wanted; to the last where
  /// none is.
  mutating func choose(_ isWanted: (Picker.Entry) -> Bool) {
    while let chosen = picker?.chosen, !isWanted(chosen) {
      press(.down)
      guard picker?.chosen != chosen else { return }
    }
  }

  /// Goes to one row of a list, as by hand.
  mutating func go(to screen: Character, finding text: String) {
    press(.character(screen), .character("/"))
    type(text)
    press(.enter)
  }
}
