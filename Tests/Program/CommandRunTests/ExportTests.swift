import Glibc
import ProgramTestSupport
import SQLiteKit
import TestFiles
import Testing

/// Files that an export makes, whole or not at all.
struct ExportTests {
  private static let store = ".local/share/dondoc/plans.db"
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
    for kind in ["observation", "task"] {
      let piped = try program.runPiped("export --csv --kind \(kind)")
      #expect(piped.bytes == (try program.home.read("tables/\(kind).csv")))
    }
    let again = try program.run("export \(program.home.file("tables")) --csv")
    #expect(again.code == 4 && again.errors.contains("tables/plan.csv"), "\(again.errors)")
    #expect(try program.run("export --csv").code == 2)
  }

  @Test func `an export replaces files once that is asked for`() throws {
    try program.makeStore()
    let (file, folder) = (program.home.file("out.json"), program.home.file("tables"))
    try program.home.write([1, 2, 3], to: "out.json", mode: 0o640)
    let refused = try program.run("export \(file)")
    #expect(refused.code == 4 && refused.errors.contains("--force"), "\(refused.errors)")
    #expect(try program.home.read("out.json") == [1, 2, 3])
    #expect(try program.run("export \(file) --force").code == 0)
    #expect(try program.home.read("out.json") == program.exported())
    #expect(try program.home.permissions(of: "out.json") == 0o640)
    #expect(try program.run("export \(folder) --csv --force").code == 0)
    let table = try program.home.read("tables/plan.csv")
    try program.home.write([], to: "tables/plan.csv")
    let again = try program.run("export \(folder) --csv")
    #expect(again.code == 4 && again.errors.contains("tệp nữa"), "\(again.errors)")
    #expect(try program.run("export \(folder) --csv --force").code == 0)
    #expect(try program.home.read("tables/plan.csv") == table)
  }

  @Test(arguments: ["", "-wal", "-shm", ".copy"])
  func `a store is never written over, nor is anybody told how`(ending: String) throws {
    try program.makeStore()
    let store = ".local/share/dondoc/plans.db"
    try program.home.write(program.home.read(store), to: store + ".copy")
    if ending.hasPrefix("-") { try program.home.write([1, 2], to: store + ending) }
    let path = program.home.file(store + ending)
    let before = try program.home.read(store + ending)
    for line in [
      "export \(path)", "export \(path) --force", "report targets --plan BG --out \(path) --force",
    ] {
      let run = try program.run("--store \(program.home.file(store + ".copy")) " + line)
      #expect(run.code != 0 && run.errors.contains("đây là kho dữ liệu"), "\(line): \(run.errors)")
      #expect(!run.errors.contains("--force"), "\(run.errors)")
    }
    #expect(try program.home.read(store + ending) == before)
  }

  @Test func `a dash is the output, and the input of what takes files in`() throws {
    try program.makeStore()
    let printed = try program.run("export -")
    #expect(printed.code == 0)
    #expect(printed.bytes == (try program.exported()))
    #expect(try program.run("report overdue --plan BG --out -").text.contains("QUÁ HẠN"))
    #expect(try program.run("export - --csv").code == 2)
    let backup = try program.run("backup -")
    #expect(backup.code == 2 && backup.errors.contains("ghi tên tệp"), "\(backup.errors)")
    #expect(!(try program.home.names()).contains("-"))
    let taken = try program.run("import - --dry-run", input: printed.text)
    #expect(taken.code == 0, "\(taken.errors)")
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
    let path = program.home.file(Self.store)
    try Connection(opening: path, mode: .readWrite).execute(
      "UPDATE holiday SET day = '2026-02-30' WHERE id = (SELECT max(id) FROM holiday)")
    let file = program.home.file("out")
    for run in [
      try program.run("export"), try program.run("export \(file)"), try program.runPiped("export"),
      try program.runPiped("export", fileLimit: 40_960), try program.run("export \(file) --csv"),
      try program.runPiped("export --csv --kind plan"),
    ] { #expect(run.code == 1 && run.text.isEmpty, "\(run.text.prefix(200))") }
    #expect(try program.home.names(in: ".").filter { $0.hasPrefix("out") } == ["output"])
  }

  @Test func `an export that is killed leaves no file`() throws {
    try program.makeStore("init --demo")
    let file = program.home.file("out.json")
    var kills = 0
    // On a busy machine it may end before anyone looks; then the file is whole.
    for _ in 0..<200 where kills < 3 {
      let run = try program.runKilled("export \(file)") { holdsNamelessFile($0) }
      let names = try program.home.names(in: ".").filter { $0.hasPrefix("out.json") }
      if run.code == -SIGKILL {
        kills += 1
        #expect(names == [])
      } else {
        #expect(run.code == 0 && names == ["out.json"])
        program.home.delete("out.json")
      }
    }
    #expect(kills == 3)
  }

  /// Whether a process has a file open that holds something and has no name.
  private func holdsNamelessFile(_ process: pid_t) -> Bool {
    let folder = "/proc/\(process)/fd"
    return ((try? TemporaryFolder.names(at: folder)) ?? []).contains { name in
      var facts = stat()
      return stat("\(folder)/\(name)", &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
        && facts.st_nlink == 0 && facts.st_size > 0
    }
  }

  @Test func `a reader who takes long keeps nobody from the store`() throws {
    try program.makeStore("init --demo")
    let expected = try program.exported()
    let path = program.home.file(Self.store)
    let export = try ChildProgram("dondoc", ["export", "--store", path])
    var lines = export.lines(1)
    #expect(try program.run("set BG-V8 done").code == 0)
    #expect(try !program.home.read(Self.store + "-wal").isEmpty)
    let other = try Connection(opening: path, mode: .readWrite, busyTimeout: .zero)
    #expect(try other.checkpoint(.truncate) == 0)
    #expect(try program.home.read(Self.store + "-wal").isEmpty)
    lines += export.lines()
    #expect(export.end() == 0)
    // It is still of the moment at which it began.
    #expect(Array(lines.map { $0 + "\n" }.joined().utf8) == expected)
  }

  @Test func `an export is printed to a pipe also where no file has room for it`() throws {
    try program.makeStore("init --demo")
    var expected = try program.exported()
    for limit in [nil, 100_000] {
      let run = try program.runPiped("export", fileLimit: limit)
      #expect(run.code == 0 && run.bytes == expected, "\(run.errors)")
      #expect(try program.home.names(in: ".local/share/dondoc").allSatisfy { !$0.contains("new") })
    }
    let trial = try program.runPiped("export --demo")
    expected = try program.exported("--demo")
    #expect(trial.code == 0 && trial.bytes == expected)
  }
}
