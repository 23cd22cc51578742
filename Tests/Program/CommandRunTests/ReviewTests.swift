import ProgramTestSupport
import Testing
import TestJSON

/// Results and difficulties of a period, through the command line.
struct ReviewTests {
  private let program: Program

  init() throws {
    program = try Program()
    let made = try program.run("init --sample --today 2026-09-15")
    try #require(made.code == 0, "\(made.errors)")
  }

  private func results(_ code: String) throws -> [JSONNode] {
    try program.run("show \(code) --json").json()["results"]?.elements ?? []
  }

  @Test func `what is told of a period is shown, corrected and taken back`() throws {
    let told = try program.run(
      "review BG-V8 DB-T6 --result đã_trình --difficulty thiếu_vốn --answer-from HT-C4 --by Hà")
    #expect(told.code == 0)
    for code in ["BG-V8", "DB-T6"] {
      let result = try #require(try results(code).first)
      #expect(result.text("period") == "2026-11" && result.text("by") == "Hà")
      #expect(result.text("result") == "đã_trình")
      #expect(result.text("difficultyState") == "open")
    }
    let text = try program.run("show BG-V8").text
    #expect(text.contains("tháng 11/2026 (Hà, 20/11/2026)"))
    #expect(text.contains("thiếu_vốn (chờ"))
    #expect(try program.run("review BG-V8 --result đã_ban_hành").code == 0)
    #expect(try results("BG-V8").count == 1)
    #expect(try results("BG-V8").first?.text("difficulty") == "thiếu_vốn")
    #expect(try program.run("undo").code == 0)
    #expect(try results("BG-V8").first?.text("result") == "đã_trình")
    #expect(try program.run("undo").code == 0)
    #expect(try results("BG-V8").isEmpty)
  }

  @Test func `nothing new is noted once a day, in the month of the day`() throws {
    let first = try program.run("review BG-V8 BG-V7")
    #expect(first.text.contains("BG-V8: đã rà soát tháng 11/2026, không thay đổi"))
    #expect(try program.run("review BG-V8").text.contains("không có gì thay đổi"))
    #expect(try program.run("review BG-V8 --today 2026-12-02").code == 0)
    #expect(try results("BG-V8").map { $0.text("period") } == ["2026-12", "2026-11"])
    #expect(
      try program.run("show BG-V8 --json").json().text("reviewedOn") == "2026-12-02")
  }

  @Test func `a difficulty is answered, and waits again when the answer is withdrawn`() throws {
    #expect(try program.run("answer BG-V8 đồng_ý").code == 4)
    try program.run("review BG-V8 --difficulty thiếu_vốn")
    #expect(try program.run("answer BG-V8 đồng_ý bố_trí --on 21/11/2026").code == 0)
    let answered = try #require(try results("BG-V8").first)
    #expect(answered.text("difficultyState") == "answered")
    #expect(answered.text("answer") == "đồng_ý bố_trí")
    #expect(answered.text("answeredOn") == "2026-11-21")
    #expect(try program.run("answer BG-V8 --withdraw").code == 0)
    #expect(try results("BG-V8").first?.text("difficultyState") == "open")
  }

  @Test func `more time that was asked for is granted as asked, or refused`() throws {
    func extensions() throws -> [JSONNode] {
      try program.run("show BG-V8 --json").json()["extensions"]?.elements ?? []
    }
    #expect(try program.run("answer BG-V8 --grant").code == 4)
    try program.run("extend BG-V8 31/12/2026 --ask --asked-by Sở~Nội~vụ")
    let waiting = try program.run("list tasks --needs decision --json").json().elements
    #expect(waiting.contains { $0.text("code") == "BG-V8" })
    let granted = try program.run("answer BG-V8 --grant --by Chủ~tịch --document 9/UBND")
    #expect(granted.code == 0, "\(granted.errors)")
    let record = try #require(try extensions().last)
    #expect(record.text("decision") == "granted" && record.text("newDue") == "2026-12-31")
    #expect(try program.row("BG-V8", of: "tasks").text("effectiveDue") == "2026-12-31")
    #expect(try program.run("undo").code == 0)
    #expect(try program.run("answer BG-V8 --refuse --on 20/11/2026").code == 0)
    #expect(try extensions().last?.text("decision") == "refused")
    #expect(try program.run("answer BG-V8 --refuse").code == 4)
  }

  @Test(arguments: [
    ("review", 2), ("review BG-V99", 3), ("review BG-V8 BG-V99", 3), ("review BG-V8 --period x", 2),
    ("review BG-V8 --period 2027-01", 4), ("review BG-V8 --agency BG-C99", 3), ("answer", 2),
    ("answer BG-V8", 2), ("answer BG-V8 đồng_ý --withdraw", 2),
    ("answer BG-V8 đồng_ý --grant", 2), ("answer BG-V8 --grant --refuse", 2),
    ("answer BG-V8 đồng_ý --by Hà", 2), ("answer BG-V8 --grant --withdraw", 2),
  ])
  func `what can not be told is refused, and nothing is noted`(line: String, code: Int32) throws {
    #expect(try program.run(line).code == code)
    #expect(try results("BG-V8").isEmpty)
  }

  @Test func `what nobody looked at for a whole month is listed`() throws {
    func count(_ day: String) throws -> Int {
      try program.run("list tasks --plan BG --needs not-updated --json --today \(day)").json()
        .elements.count
    }
    #expect(try count("2026-10-31") == 0)
    let before = try count("2026-11-01")
    #expect(before > 0)
    try program.run("review BG-V8 --today 2026-11-01")
    #expect(try count("2026-11-01") == before - 1)
  }
}
