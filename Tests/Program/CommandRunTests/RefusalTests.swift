import ProgramTestSupport
import Testing
import TestJSON

struct RefusalTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test(arguments: ["list tasks", "show BG", "history", "set BG-V8 done", "undo", "check"])
  func `without a store a command fails and names init`(line: String) throws {
    let run = try program.run(line)
    #expect(run.code == 1)
    #expect(run.text.isEmpty)
    #expect(run.errors.contains("dondoc init"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    "set BG-V8 done --sample", "measure DB-T6 1 --on 1/1/2025 --demo", "undo --sample",
    "backup b.db --sample", "set BG-V8 done --read-only", "undo --read-only",
  ])
  func `what would not be kept is refused`(line: String) throws {
    try program.run("init --sample")
    #expect(try program.run(line).code == 4)
  }

  @Test func `a store is never overwritten`() throws {
    #expect(try program.run("init --sample").code == 0)
    let again = try program.run("init --demo")
    #expect(again.code == 4)
    #expect(try program.run("list plans --json").json().elements.count == 5)
  }

  @Test(arguments: [
    ("show XX-V1", 3), ("show BG-V8/2026", 3), ("set XX-V1 done", 3), ("set BG-V8 XX-V1 done", 3),
    ("measure XX-T1 1 --on 1/1/2025", 3), ("history XX-V1", 3), ("list tasks --plan XX", 3),
    ("set BG-V8 done --expect 99", 4), ("undo", 4), ("redo", 4), ("redo --yes", 4), ("frob", 2),
    ("set", 2),
    ("list tasks --today 31/2/2024", 2), ("theme check nowhere.theme", 1),
    ("list plans --store /nowhere/x.db", 1),
  ])
  func `a run ends with the code of its failure`(line: String, code: Int32) throws {
    try program.run("init --sample")
    let run = try program.run(line)
    #expect(run.code == code, "\(run.errors)")
    #expect(run.text.isEmpty)
    #expect(run.errors.hasPrefix("dondoc: "))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func `a dashboard of a plan that is not there names where plans are listed`() throws {
    try program.run("init --sample")
    let run = try program.run("--plan XX")
    #expect(run.code == 3 && run.errors.contains("dondoc list plans"), "\(run.errors)")
  }

  @Test func `commands named in a trial are for the private copy, which needs no store`() throws {
    let unknown = try program.run("--sample show XX-V1")
    #expect(unknown.code == 3)
    #expect(unknown.errors.contains("«dondoc --sample list tasks»"), "\(unknown.errors)")
    let refused = try program.run("--sample set BG-V8 done")
    #expect(refused.code == 4)
    #expect(refused.errors.contains("«dondoc init --sample»"), "\(refused.errors)")
  }

  @Test func `one unknown code leaves all codes as they were`() throws {
    try program.run("init --sample")
    try program.run("set BG-V8 XX-V1 done")
    #expect(try program.row("BG-V8", of: "tasks").text("state") == "unknown")
  }

  @Test func `only the version that was seen is changed`() throws {
    try program.run("init --sample")
    let seen = try #require(try program.row("BG-V8", of: "tasks").number("version"))
    #expect(try program.run("set BG-V8 in-progress --expect \(seen)").code == 0)
    let late = try program.run("set BG-V8 done --expect \(seen)")
    #expect(late.code == 4)
    #expect(try program.row("BG-V8", of: "tasks").text("state") == "in-progress")
  }

  @Test func `another person's change is taken back only with --all`() throws {
    try program.run("init --sample")
    try program.run("set BG-V8 done --user An")
    #expect(try program.run("undo").code == 4)
    #expect(try program.run("undo --all").code == 0)
  }

  @Test func `errors are in the language of the person`() throws {
    #expect(try program.run("list tasks").errors.hasPrefix("dondoc: chưa có kho dữ liệu"))
    #expect(try program.run("list tasks --lang en").errors.hasPrefix("dondoc: there is no store"))
    #expect(try program.run("--lang en frob").errors.hasPrefix("dondoc: there is no command"))
  }
}
