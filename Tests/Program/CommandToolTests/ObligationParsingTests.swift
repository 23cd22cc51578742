import CommandTool
import PlanModel
import Testing
import Values

struct ObligationParsingTests {
  private func command(_ line: String...) throws(UsageError) -> Command? {
    let invocation = try Invocation.parse(
      line, environment: ["HOME": "/home/lan"], today: Day("2026-11-20") ?? Day(number: 0))
    guard case .command(let command, _) = invocation else { return nil }
    return command
  }

  private func made(_ command: Command?) -> (any PlannedChange)? {
    guard case .make(let planned)? = command else { return nil }
    return planned.change
  }

  @Test func `a later day is read with who asked and who decided`() throws {
    var expected = DeadlineExtension(of: "bg-v8", to: Day("2026-12-31") ?? Day(number: 0))
    expected.decidedBy = "Chủ tịch"
    expected.document = "120/UBND-TH"
    let found = made(
      try command(
        "extend", "bg-v8", "31/12/2026", "--decided-by", "Chủ tịch", "--document", "120/UBND-TH"))
    #expect(found as? DeadlineExtension == expected)
    let asked = made(try command("extend", "BG-V8", "quý", "I/2027", "--ask"))
    #expect((asked as? DeadlineExtension)?.decision == .asked)
    #expect((asked as? DeadlineExtension)?.newDue == Day("2027-03-31"))
  }

  @Test(arguments: [
    ["extend", "BG-V8"], ["extend", "BG-V8", "sớm"],
    ["extend", "BG-V8", "31/12/2026", "--ask", "--refuse"],
    ["extend", "BG-V8", "31/12/2026", "--ask", "--decided-by", "x"],
    ["due", "BG-A2", "quý I/2027"], ["due", "BG-A2", "--basis", "họp"],
    ["due", "BG-A2", "quý I/2027", "--from", "1/1/2027", "--basis", "họp"],
    ["confirm"], ["return", "BG-V7"], ["member", "HT-C2"], ["member", "HT-C2", "move"],
    ["member", "HT-C2", "add"], ["member", "HT-C2", "import"],
  ])
  func `what is missing or at odds is refused with the way out`(line: [String]) {
    #expect(throws: UsageError.self) {
      _ = try Invocation.parse(
        line, environment: ["HOME": "/home/lan"], today: Day("2026-11-20") ?? Day(number: 0))
    }
  }

  @Test func `a deadline is read as words, or as the day a review is counted from`() throws {
    let words = made(try command("due", "DL-A7", "trong", "quý", "I/2027", "--basis", "họp"))
    #expect(
      words as? DeadlineSetting
        == DeadlineSetting(of: "DL-A7", .words("trong quý I/2027"), basis: "họp"))
    let anchor = made(try command("due", "QN-B2", "--from", "24/11/2023", "--basis", "NQ 45"))
    #expect((anchor as? DeadlineSetting)?.time == .anchor(Day("2023-11-24") ?? Day(number: 0)))
  }

  @Test func `results are confirmed and sent back as moves of what awaits`() throws {
    guard case .set(let confirm)? = try command("confirm", "BG-V7", "BG-V8", "--on", "1/11/2026"),
      case .set(let back)? = try command("return", "BG-V7", "--note", "thiếu phụ lục")
    else {
      Issue.record("no request")
      return
    }
    #expect(confirm.move == .confirm)
    #expect(confirm.codes == ["BG-V7", "BG-V8"])
    #expect(confirm.confirmedOn == Day("2026-11-01"))
    #expect(confirm.sentOn == nil)
    #expect(back.move == .giveBack)
    #expect(back.state == .returned)
    #expect(back.note == "thiếu phụ lục")
  }

  @Test func `members are named on the line or in a file`() throws {
    guard
      case .member(let add)? = try command(
        "member", "ht-c2", "add", "Sở Y tế", "Sở Tài chính", "--from", "1/3/2026"),
      case .member(let read)? = try command("member", "HT-C2", "import", "-", "--dry-run")
    else {
      Issue.record("no request")
      return
    }
    #expect(add.work == .add(["Sở Y tế", "Sở Tài chính"]))
    #expect(add.from == Day("2026-03-01"))
    #expect(add.isChange)
    #expect(read.work == .read(path: "-"))
    #expect(!read.isChange)
  }
}
