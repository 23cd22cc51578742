import CommandTool
import PlanModel
import Testing
import Values
import VietnameseText

private func parse(
  _ line: String, _ environment: [String: String] = ["HOME": "/home/a"]
) throws(UsageError) -> Invocation {
  try Invocation.parse(line.split(separator: " ").map(String.init), environment: environment)
}

private func options(_ change: (inout Options) -> Void = { _ in }) -> Options {
  var options = Options(storePath: "/home/a/.local/share/dondoc/plans.db")
  change(&options)
  return options
}

private func set(
  _ codes: [String], _ state: WorkState, _ change: (inout SetRequest) -> Void
)
  -> Command
{
  var request = SetRequest(codes: codes, state: state)
  change(&request)
  return .set(request)
}

struct ParsingTests {
  @Test(arguments: [
    ("list plans", Command.list(.plans, WorkFilter(), .text)),
    ("list targets --json", .list(.targets, WorkFilter(), .json)),
    ("list tasks --csv", .list(.tasks, WorkFilter(), .csv)),
    ("list AGENCIES", .list(.agencies, WorkFilter(), .text)),
    ("--json list targets --plan bg", .list(.targets, WorkFilter(plan: "BG"), .json)),
    ("list --plan=db tasks", .list(.tasks, WorkFilter(plan: "DB"), .text)),
    ("list tasks --agency BG-C4", .list(.tasks, WorkFilter(agency: "BG-C4"), .text)),
    ("list tasks --find giảng", .list(.tasks, WorkFilter(find: "giảng"), .text)),
    ("list tasks --state done", .list(.tasks, WorkFilter(state: .done), .text)),
    ("list tasks --state đã-hoàn-thành", .list(.tasks, WorkFilter(state: .done), .text)),
    ("list tasks --state Not-Started", .list(.tasks, WorkFilter(state: .notStarted), .text)),
    ("list tasks --time overdue", .list(.tasks, WorkFilter(timeClass: .overdue), .text)),
    ("list tasks --time qua-han", .list(.tasks, WorkFilter(timeClass: .overdue), .text)),
    ("list tasks --time TRONG-HẠN", .list(.tasks, WorkFilter(timeClass: .onTime), .text)),
    ("show BG-V8", .show(code: "BG-V8", .text)),
    ("show bg-v8 --json", .show(code: "bg-v8", .json)),
    ("show -- --json", .show(code: "--json", .text)),
    ("history", .history(code: nil, .text)),
    ("history BG-V8 --json", .history(code: "BG-V8", .json)),
    ("undo", .undo(anyone: false)), ("undo --all", .undo(anyone: true)),
    ("redo", .redo(isConfirmed: false)), ("redo --yes", .redo(isConfirmed: true)),
    ("backup b.db", .backup(to: "b.db")), ("check", .check(.text)),
    ("check --json", .check(.json)), ("check --repair", .repair(.text)),
    ("check --json --repair", .repair(.json)),
    ("restore b.db", .restore(from: "b.db", isAgreed: false)),
    ("restore b.db --yes", .restore(from: "b.db", isAgreed: true)), ("doctor", .doctor),
    ("keys", .keys), ("init", .initialise), ("theme list", .themeList),
    ("theme check a.theme", .themeCheck(path: "a.theme")),
    ("text fold", .text(.fold)), ("text width", .text(.width)),
    ("text match dak", .text(.match(query: "dak"))),
    ("text sort", .text(.sort(.dictionary))), ("text sort --order names", .text(.sort(.names))),
    ("text decode old.txt", .text(.decode(path: "old.txt", as: nil, isPreview: false))),
    (
      "text decode old.txt --encoding tcvn3 --preview",
      .text(.decode(path: "old.txt", as: .tcvn3, isPreview: true))
    ),
    ("text tones", .text(.tones(.old))), ("text tones --tone new", .text(.tones(.new))),
    ("text type", .text(.type(.telex, .old, restoresRawKeys: false))),
    (
      "text type --method VNI --tone new --restore on",
      .text(.type(.vni, .new, restoresRawKeys: true))
    ),
  ])
  func `a command is read`(line: String, command: Command) throws {
    #expect(try parse(line) == .command(command, options()))
  }

  @Test(arguments: [
    ("set BG-V8 done", set(["BG-V8"], .done) { _ in }),
    ("set BG-V8 đã hoàn thành", set(["BG-V8"], .done) { _ in }),
    ("set BG-V8 da hoan thanh", set(["BG-V8"], .done) { _ in }),
    ("set BG-V8 trả lại --note thiếu", set(["BG-V8"], .returned) { $0.note = "thiếu" }),
    ("set bg-v5 BG-V6 in progress", set(["bg-v5", "BG-V6"], .inProgress) { _ in }),
    ("set BG-V5 bg-v5 paused", set(["BG-V5"], .paused) { _ in }),
    ("set BG-V5 paused --all", set(["BG-V5"], .paused) { $0.isForAllParts = true }),
    ("set BG-V5 closed --note trùng", set(["BG-V5"], .closed) { $0.note = "trùng" }),
    (
      "set BG-V8 done --product 45/QĐ-UBND --product-on 30/4/2024 --on 2024-05-02",
      set(["BG-V8"], .done) {
        $0.product = "45/QĐ-UBND"
        $0.productOn = Day(2024, 4, 30)
        $0.sentOn = Day(2024, 5, 2)
      }
    ),
    ("set BG-V8 unknown --note=", set(["BG-V8"], .unknown) { $0.note = "" }),
    ("set BG-V8 done --expect 3", set(["BG-V8"], .done) { $0.expectedVersion = 3 }),
    (
      "set HT-B1/2026@HT-C4 awaiting-confirmation --on=1.12.2026",
      set(["HT-B1/2026@HT-C4"], .awaitingConfirmation) { $0.sentOn = Day(2026, 12, 1) }
    ),
  ])
  func `what is to be set is read`(line: String, command: Command) throws {
    #expect(try parse(line) == .command(command, options()))
  }

  @Test(arguments: [
    ("measure DB-T6 11,2 --on 31/12/2025", "11.2", nil as String?, nil as Grade?),
    ("measure DB-T6 -0,5 --on 31/12/2025", "-0.5", nil, nil),
    (
      "measure DB-T6 --on=2025-12-31 --source NGTK 14.5 --grade sơ-bộ", "14.5", "NGTK", .preliminary
    ),
    ("measure DB-T6 90.000 --on 31-12-2025 --grade official", "90000", nil, .official),
  ])
  func `a figure is read`(line: String, value: String, source: String?, grade: Grade?) throws {
    let figure = Measurement(
      value: try #require(Decimal(value)), day: try #require(Day(2025, 12, 31)), source: source,
      grade: grade)
    #expect(try parse(line) == .command(.measure(code: "DB-T6", figure), options()))
  }

  @Test(arguments: [("một vạn", 10_000), ("mot van", 10_000), ("mười bốn", 14)])
  func `a figure can be said in words`(typed: String, value: Int) throws {
    let invocation = try Invocation.parse(
      ["measure", "BG-T3", typed, "--on", "31/12/2025"], environment: [:])
    guard case .command(.measure(_, let figure), _) = invocation else {
      Issue.record("no figure")
      return
    }
    #expect(figure.value == Decimal(value))
  }

  @Test func `what else is known of a figure is read`() throws {
    let figure = Measurement(
      value: Decimal(2), day: try #require(Day(2025, 12, 31)), breakdown: "Y tế",
      verification: .verified, startsSeries: true)
    let line = [
      "measure", "BG-T7", "2", "--on", "31/12/2025", "--group", "Y tế", "--verification",
      "đã xác minh", "--new-series",
    ]
    let read = try Invocation.parse(line, environment: ["HOME": "/home/a"])
    #expect(read == .command(.measure(code: "BG-T7", figure), options()))
  }

  @Test(arguments: [
    ("rate DB-T6 needs-effort", Outlook.needsEffort), ("rate DB-T6 khả năng đạt", .likely),
    ("rate DB-T6 kho dat", .unlikely),
  ])
  func `a judgement is read by its code or its words`(line: String, outlook: Outlook) throws {
    let rating = TargetRating(code: "DB-T6", outlook: outlook)
    #expect(try parse(line) == .command(.make(AnyPlannedChange(rating)), options()))
  }

  @Test func `the end of an object needs a reason`() throws {
    let void = TargetVoiding(code: "HT-T8", reason: "Luật-72/2025/QH15")
    #expect(
      try parse("void HT-T8 --reason Luật-72/2025/QH15")
        == .command(.make(AnyPlannedChange(void)), options()))
    #expect(throws: UsageError.self) { try parse("void HT-T8") }
    #expect(throws: UsageError.self) { try parse("rate DB-T6 tốt") }
  }

  @Test(arguments: [
    ("", options()), ("--sample", options { $0.trial = .sample }),
    ("--demo --plan bg", options { ($0.trial, $0.plan) = (.demo, "BG") }),
    ("--agency sở-y-tế --read-only", options { ($0.agency, $0.isReadOnly) = ("sở-y-tế", true) }),
    ("--store x.db", options { $0.storePath = "x.db" }),
    ("--today 3/5/2024", options { $0.today = Day(2024, 5, 3) }),
    ("--lang EN", options { $0.language = .en }),
    ("--theme sang --user Lan", options { ($0.theme, $0.user) = ("sang", "Lan") }),
  ])
  func `no command means the dashboard`(line: String, expected: Options) throws {
    #expect(try parse(line) == .dashboard(expected))
  }

  @Test func `what the flags leave open, the environment says`() throws {
    let environment = [
      "HOME": "/home/a", "DONDOC_STORE": "/s.db", "DONDOC_TODAY": "2024-05-03",
      "DONDOC_USER": "Lan", "DONDOC_THEME": "sang",
    ]
    let said = options {
      ($0.storePath, $0.today, $0.user, $0.theme) = ("/s.db", Day(2024, 5, 3), "Lan", "sang")
    }
    #expect(try parse("", environment) == .dashboard(said))
    let flagged = options {
      ($0.storePath, $0.today, $0.user, $0.theme) = ("t.db", Day(2024, 1, 1), "An", "toi")
    }
    #expect(
      try parse("--store t.db --today 1/1/2024 --user An --theme toi", environment)
        == .dashboard(flagged))
  }

  @Test func `text is taken with one scalar for a letter`() throws {
    let typed = "list tasks --find Ha\u{300}".split(separator: " ").map(String.init)
    guard
      case .command(.list(_, let filter, _), _) = try Invocation.parse(typed, environment: [:])
    else {
      Issue.record("no list")
      return
    }
    #expect(Array(filter.find.unicodeScalars) == Array("Hà".unicodeScalars))
  }

  @Test(arguments: [
    ("--help", Invocation.help(nil, .vi)), ("-h", .help(nil, .vi)), ("help", .help(nil, .vi)),
    ("help set --lang en", .help(.set, .en)), ("set --help", .help(.set, .vi)),
    ("init --sample --help", .help(.initialise, .vi)), ("--version", .version),
    ("list --version", .version),
  ])
  func `help and version come before everything else`(line: String, expected: Invocation) throws {
    #expect(try parse(line) == expected)
  }

  @Test func `init takes what the store begins with, and may name the store`() throws {
    let expected = options { ($0.storePath, $0.trial) = ("x.db", .demo) }
    #expect(try parse("init --demo --store x.db") == .command(.initialise, expected))
  }

  @Test(arguments: [
    ("cuối tháng", "2026-11-30"), ("-3", "2026-11-17"), ("thu sau", "2026-11-20"),
    ("quý III/2024", "2024-09-30"), ("30/6", "2026-06-30"), ("2024-05-02", "2024-05-02"),
    ("yesterday", "2026-11-19"),
  ])
  func `a day may be told from the day of the run`(typed: String, wanted: String) throws {
    let actual = try #require(Day("2026-11-20"))
    let day = try #require(Day(wanted))
    let invocation = try Invocation.parse(
      ["set", "BG-V8", "done", "--on", typed, "--product-on=\(typed)"],
      environment: ["HOME": "/home/a"], today: actual)
    let request = set(["BG-V8"], .done) {
      $0.sentOn = day
      $0.productOn = day
    }
    #expect(invocation == .command(request, options()))
    let judged = try Invocation.parse(
      ["list", "tasks", "--today", typed], environment: ["HOME": "/home/a"], today: actual)
    #expect(judged == .command(.list(.tasks, WorkFilter(), .text), options { $0.today = day }))
  }

  @Test(arguments: [
    (["add", "plan", "BN", "KH", "--issued", "30/4"], "30/4/2026"),
    (["add", "target", "BN", "Chỉ tiêu", ">= 5", "--baseline-on", "30/6"], "30/6/2026"),
  ])
  func `a day of what is added may be told from the day of the run`(
    line: [String], day: String
  )
    throws
  {
    let read = try [line, line.dropLast() + [day]].map {
      try Invocation.parse($0, environment: ["HOME": "/home/a"], today: Day("2026-11-20"))
    }
    #expect(read[0] == read[1])
  }

  @Test(arguments: [("+10", "2026-11-30"), ("30/6", "2026-06-30")])
  func `so may the deadline of a task`(typed: String, due: String) throws {
    let invocation = try Invocation.parse(
      ["add", "task", "BN", "Việc", "--due", typed], environment: ["HOME": "/home/a"],
      today: Day("2026-11-20"))
    guard case .command(.make(let planned), _) = invocation, let task = planned.change as? AddTask
    else {
      Issue.record("\(invocation)")
      return
    }
    #expect(task.inputs.contains(.value(field: "due", .text(due))))
  }

  @Test func `days are told from the as-of day where one is given`() throws {
    let invocation = try Invocation.parse(
      ["measure", "DB-T6", "11,2", "--on", "cuối quý", "--today", "1/3/2025"],
      environment: ["HOME": "/home/a"], today: Day("2026-11-20"))
    guard case .command(.measure(_, let figure), _) = invocation else {
      Issue.record("\(invocation)")
      return
    }
    #expect(figure.day.description == "2025-03-31")
  }
}
