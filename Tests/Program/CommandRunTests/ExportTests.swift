import ProgramTestSupport
import SQLiteKit
import TestFiles
import Testing

/// Files that an export makes, whole or not at all.
struct ExportTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `an export never overwrites, and tables have a file for each kind`() throws {
    try program.makeStore()
    let file = program.home.file("out.json")
    #expect(try program.run("export \(file)").code == 0)
    #expect(try program.run("export \(file)").code == 4)
    #expect(try program.home.read("out.json") == program.exported())
    #expect(try program.run("export \(program.home.file("tables")) --csv").code == 0)
    let table = String(decoding: try program.home.read("tables/target.csv"), as: UTF8.self)
    #expect(table.contains("DB-T6"))
    let figures = try program.run("export --csv --kind observation")
    #expect(figures.text.hasPrefix("\u{FEFF}id,target,day,value"))
    #expect(figures.text.split(separator: "\r\n").first?.hasSuffix(",demo") ?? false)
    #expect(try program.run("export --csv").code == 2)
  }

  @Test func `an export that ends in the middle leaves no file`() throws {
    try program.makeStore("init --demo")
    let file = program.home.file("out.json")
    let run = try program.run("export \(file)", fileLimit: 100_000)
    #expect(run.code == 1 && run.errors.contains("out.json"), "\(run.errors)")
    #expect(try program.home.names(in: ".").allSatisfy { !$0.hasPrefix("out.json") })
    #expect(try program.exported().count > 100_000)
  }

  @Test func `of a store that can not be read to its end nothing is printed, and no file made`()
    throws
  {
    try program.makeStore()
    let path = program.home.file(".local/share/dondoc/plans.db")
    try Connection(opening: path, mode: .readWrite).execute(
      "UPDATE holiday SET day = '2026-02-30' WHERE id = (SELECT max(id) FROM holiday)")
    let file = program.home.file("out.json")
    for command in ["export", "export \(file)"] {
      let run = try program.run(command)
      #expect(run.code == 1 && run.text.isEmpty, "\(run.text.prefix(200))")
    }
    #expect(try program.home.names(in: ".").allSatisfy { !$0.hasPrefix("out.json") })
  }
}
