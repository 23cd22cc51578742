import ProgramTestSupport
import TestFiles
import Testing
import TestJSON

/// Changes of every sort at random, held against what they can be taken back to.
struct RandomCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    let made = try program.run("init --sample")
    try #require(made.code == 0, "\(made.errors)")
    try program.home.write(
      Array("code,day,value\nDB-T7,31/12/2024,5\nDB-T7,31/12/2025,6\n".utf8), to: "in.csv")
  }

  /// A line for every sort of change there is; `№` stands for a number that is new each time.
  private static let commands = [
    "add plan P№ KH~mới --place Nơi~№", "add section DB IV Mục~№ --before 1",
    "add task BG Việc~№ --lead BG-C1;Sở~№ --basis CV~№ --yes",
    "add task DL Việc~№ --due trong~quý~I/2027 --basis CV~№",
    "add target HT Chỉ~tiêu~№ tối~thiểu~№ --basis CV~№ --section Mục~№ --yes",
    "add agency QN Các~đơn~vị~№ --members A~№;B~№;C~№ --yes",
    "edit BG-V8 label=Tên~№ deadline=trước~ngày~30/6/2027", "edit DB-T6 goal=trên~№ unit=người",
    "edit DB level=cấp~tỉnh is_complete=không", "edit DB-T6 indicator=Chỉ~số~№ --yes",
    "edit DL-C2 aliases=A~№;B~№", "edit HT#1 title=Mục~№",
    "remove BG-V8 --yes", "remove DB-T6 --yes", "remove DL#1 --yes", "remove HT-C4 --yes",
    "remove DB-V1 --yes", "remove QN --yes",
    "set BG-V8 done --product №/QĐ", "set HT-V1 awaiting-confirmation --reported-by An",
    "confirm HT-V1", "return HT-V1 --note lý~do~№",
    "set DB-V2 paused --note chờ~№", "set DB-V2 closed --note thôi~№",
    "measure DB-T6 № --on 31/12/2025", "measure DB-T6 № --on 31/12/2024 --grade sơ~bộ",
    "rate DB-T7 needs-effort --note №", "void DB-T8 --reason lý~do~№",
    "extend BG-V7 15/12/2027 --document №/UBND --reason chờ", "extend BG-V7 31/12/2028 --ask",
    "due DL-A7 trong~quý~I/2027 --basis KL~№", "due QN-B3 --from 1/1/2026 --basis KL~№",
    "assign BG-V6 lead BG-C22 --basis QĐ~№", "assign BG-V5 coordinating BG-C24 --replace",
    "succeed DL-C2 DL-C3 --on 1/3/2025 --basis NQ~№", "succeed DL-C4 --form dissolved",
    "supersede HT --on 1/6/2026 --basis QĐ~№", "supersede QN BG --on 1/1/2026",
    "supersede DL --in-force", "holiday add 5/8/2027 Nghỉ~№ --source QĐ~№",
    "holiday remove 2/9/2026", "member HT-C2 add Đơn~vị~№", "member HT-C2 remove Đơn~vị~8",
    "member QN-C5 add Đơn~vị~A;Đơn~vị~B --from 1/7/2026", "import IN --update", "import IN",
    "assign BG-V6 BG-V5 BG-V4 lead BG-C22 --basis QĐ~№ --replace",
    "review BG-V8 --result đã~trình~№ --difficulty thiếu~№", "review DB-T6 HT-V1 --result số~№",
    "answer BG-V8 đã~bố~trí~№", "urge BG-V15 --document №/VP --answer-by 30/12/2026",
    "urge BG-V15 BG-V8 --kind kiểm~tra", "urge answer LAST --on 20/11/2026 --note ý~№",
    "urge conclude LAST còn~chậm~№", "urge recommend LAST bố~trí~№ --due 31/12/2026",
    "urge remove LAST --yes", "close-period 2026-Q3 --plan BG", "reopen-period 2026-Q3 --plan BG",
  ]

  /// Makes changes at random, as many as are tried but for those refused; the lines that changed
  /// something.
  private func change(
    _ count: Int, _ state: inout UInt64, on day: String = "2026-11-20"
  ) throws -> [String] {
    var made: [String] = []
    for number in 1...count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let command = Self.commands[Int((state >> 33) % UInt64(Self.commands.count))]
      if try isMade(command, number, on: day) { made.append(command) }
    }
    return made
  }

  private func isMade(_ command: String, _ number: Int, on day: String) throws -> Bool {
    let line = command.replacing("IN", with: program.home.file("in.csv"))
      .replacing("№", with: "\(number)")
    let run = try program.run(try withLastAct(line), on: day)
    #expect([0, 3, 4].contains(run.code), "\(line): \(run.errors)")
    return run.code == 0 && !run.text.contains("không có gì")
  }

  /// The line with the act of following that was registered last, as codes are never used again.
  private func withLastAct(_ line: String) throws -> String {
    guard line.contains("LAST") else { return line }
    let acts = try program.run("urge list --json").json().elements
    return line.replacing("LAST", with: acts.first?.text("code") ?? "TD-1")
  }

  /// Takes back all that was done, then does it again.
  private func check(_ made: Int, since before: [UInt8]) throws {
    let after = try program.exported()
    for _ in 0..<made {
      let run = try program.run("undo")
      #expect(run.code == 0, "\(run.errors)")
    }
    #expect(try program.exported() == before)
    for _ in 0..<made { try program.run("redo --yes") }
    #expect(try program.exported() == after)
  }

  @Test func `each sort of change is taken back and done again to the byte`() throws {
    for (number, command) in Self.commands.enumerated() {
      let before = try program.exported()
      // What a change needs first; it is taken back with it.
      let needed = Self.needs.first { command.hasPrefix($0.command) }?.first
      var made = 0
      if let needed, try isMade(needed, number, on: "2026-11-20") { made += 1 }
      let isDone = try isMade(command, number + 1, on: "2026-11-20")
      #expect(isDone, "\(command) does nothing")
      if isDone { made += 1 }
      try check(made, since: before)
      for _ in 0..<made { try program.run("undo") }
    }
  }

  private static let needs: [(command: String, first: String)] = [
    ("confirm", "set HT-V1 awaiting-confirmation --reported-by An"),
    ("return", "set HT-V1 awaiting-confirmation --reported-by An"),
    ("member HT-C2 remove", "member HT-C2 add Đơn~vị~8"),
    ("answer BG-V8", "review BG-V8 --difficulty thiếu~kinh~phí"),
    ("urge answer", "urge BG-V15 --document 1/VP"),
    ("urge conclude", "urge BG-V15 --document 1/VP"),
    ("urge recommend", "urge BG-V15 --document 1/VP"),
    ("urge remove", "urge BG-V15 --document 1/VP"),
    ("reopen-period", "close-period 2026-Q3 --plan BG"),
  ]

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `undoing random changes gives back the same bytes`(seed: UInt64) throws {
    var state = seed
    let before = try program.exported()
    let made = try change(30, &state)
    #expect(made.count > 8)
    try check(made.count, since: before)
  }

  @Test(arguments: [5, 6] as [UInt64])
  func `a day compared with is as a copy of that day has it`(seed: UInt64) throws {
    var state = seed
    #expect(try change(16, &state, on: "2026-11-18").count > 4)
    let copy = program.home.file("copy-\(seed).db")
    try #require(try program.run("backup \(copy)", on: "2026-11-18").code == 0)
    #expect(try change(16, &state, on: "2026-11-20").count > 4)
    for list in ["tasks", "targets", "agencies"] {
      let then = try rows("list \(list) --json --store \(copy)", on: "2026-11-18")
      let now = try rows("list \(list) --json", on: "2026-11-20")
      let compared = try program.run("compare 18/11/2026 \(list) --json").json().elements
      let codes = { (change: String) in
        Set(compared.filter { $0.text("change") == change }.compactMap { $0.text("code") })
      }
      #expect(codes("new") == Set(now.keys).subtracting(then.keys), "\(list)")
      #expect(codes("gone") == Set(then.keys).subtracting(now.keys), "\(list)")
      for row in compared where row.text("change") == "changed" && row.text("field") == "state" {
        let code = row.text("code") ?? ""
        #expect(row.text("old") == then[code]?.text("state"), "\(code)")
        #expect(row.text("new") == now[code]?.text("state"), "\(code)")
      }
      let moved = then.filter { $1.text("state") != (now[$0] ?? $1).text("state") }.map(\.key)
      let told = compared.filter {
        $0.text("change") == "changed" && $0.text("field") == "state"
      }.compactMap { $0.text("code") }
      #expect(Set(told) == Set(moved), "\(list)")
    }
  }

  /// The rows of a list by their codes.
  private func rows(_ line: String, on day: String) throws -> [String: JSONNode] {
    let rows = try program.run(line, on: day).json().elements
    return Dictionary(rows.map { ($0.text("code") ?? "", $0) }) { first, _ in first }
  }
}
