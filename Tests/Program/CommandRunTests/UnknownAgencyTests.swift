import ProgramTestSupport
import Testing

/// Words of a filter that name no agency, which an empty list alone would not tell.
struct UnknownAgencyTests {
  private let program: Program

  init() throws {
    program = try Program()
    _ = try program.run("init --demo")
  }

  @Test(arguments: [
    "list tasks", "list tasks --json", "list agencies", "list agencies --not-reported",
    "due --within 30", "urge list", "compare 1/11/2026", "report overdue", "sheet",
  ])
  func `an agency that nobody has is told`(line: String) throws {
    let run = try program.run("\(line) --agency xyzzy")
    #expect(run.code == 3 && run.text.isEmpty, "\(run.text)")
    #expect(run.errors.contains("có mã hoặc tên «xyzzy»; xem mã bằng «dondoc list agencies»"))
  }

  @Test func `agencies with words near to those typed are named`() throws {
    let run = try program.run("list tasks --agency noi~vuj --plan BG")
    #expect(run.code == 3, "\(run.text)")
    #expect(run.errors.contains("«noi vuj»; gần giống: "), "\(run.errors)")
    #expect(run.errors.contains("Sở Nội vụ"))
    let code = try program.run("list tasks --agency BG-C3O").errors
    #expect(code.contains("gần giống: BG-C3 "), "\(code)")
  }

  @Test func `an agency without what is asked for is no unknown one`() throws {
    let run = try program.run("list tasks --agency BG-C3 --plan DB")
    #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(try program.run("due --within 0 --agency BG-C3 --plan DB").code == 0)
  }
}
