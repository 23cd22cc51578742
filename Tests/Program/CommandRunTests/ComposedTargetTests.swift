import ProgramTestSupport
import TestFiles
import TestJSON
import Testing

/// Targets of one's own that are made of several, or that each of some groups must meet.
struct ComposedTargetTests {
  private let program: Program

  init() throws {
    program = try Program()
    try #require(try program.run("init").code == 0)
    try #require(try program.run("add plan BN KH~nhân~lực --place Bắc~Ninh").code == 0)
  }

  private func run(_ line: String) throws {
    let run = try program.run(line, on: "2026-11-20")
    try #require(run.code == 0, "\(line): \(run.errors)")
  }

  private func shown(_ code: String) throws -> JSONNode {
    try program.run("show \(code) --json", on: "2026-11-20").json()
  }

  @Test func `a goal of several values is entered as one target with a condition for each`() throws
  {
    let several = try program.run("add target BN Y~tế tối~thiểu~14~bác~sĩ,~3~dược~sĩ")
    #expect(several.code == 2 && several.errors.contains("«Chỉ tiêu mẹ»"))
    try run("add target BN Nhân~lực~y~tế tất~cả --year 2030")
    try run("add target BN Bác~sĩ tối~thiểu~14 --parent BN-T1")
    try run("add target BN Dược~sĩ tối~thiểu~3 --parent bn-t1")
    try run("measure BN-T2 15 --on 31/10/2026")
    try run("measure BN-T3 2 --on 31/10/2026")
    let text = try program.run("show BN-T1", on: "2026-11-20").text
    #expect(text.contains("1/2 chỉ tiêu thành phần đạt"), "\(text)")
    try run("measure BN-T3 3 --on 15/11/2026")
    #expect(try shown("BN-T1").text("status") == "achieved")
    #expect(try program.run("add target BN Lạ tối~thiểu~1 --parent BN-T9").code == 3)
  }

  @Test func `a target of groups is met by each of them`() throws {
    try run("add target BN Trên~đại~học trên~50% --groups cấp~tỉnh;cấp~xã")
    try run("measure BN-T1 60% --on 31/10/2026 --group cấp~tỉnh")
    try run("measure BN-T1 40% --on 31/10/2026 --group cấp~xã")
    #expect(try shown("BN-T1").text("status") != "achieved")
    try run("measure BN-T1 55% --on 15/11/2026 --group cấp~xã")
    #expect(try shown("BN-T1").text("status") == "achieved")
  }

  @Test func `a file may name a target of an earlier row as the parent`() throws {
    let text = """
      plan,label,goal,parent,code
      BN,Nhân lực y tế,tất cả,,BN-T1
      BN,Bác sĩ,tối thiểu 14,BN-T1,
      BN,Dược sĩ,tối thiểu 3,BN-T1,

      """
    try program.home.write(Array(text.utf8), to: "in.csv")
    try run("import \(program.home.file("in.csv"))")
    try run("measure BN-T2 15 --on 31/10/2026")
    #expect(
      try program.run("show BN-T1", on: "2026-11-20").text.contains("1/2 chỉ tiêu thành phần đạt"))
  }
}
