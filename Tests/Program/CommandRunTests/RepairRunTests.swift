import ProgramTestSupport
import SQLiteKit
import TestFiles
import TestJSON
import Testing

/// What a person is told of a store that little or nothing can be saved of.
struct RepairRunTests {
  private let program: Program
  private static let store = ".local/share/dondoc/plans.db"

  init() throws {
    program = try Program()
    try program.run("init --sample")
  }

  @Test func `a store that lost all but its log is not taken for a mended one`() throws {
    try program.run("set BG-V8 done")
    for page in try pagesButOfTheLog() {
      try program.home.damage(Self.store, (page - 1) * 4_096..<page * 4_096)
    }
    let repair = try program.run("check --repair")
    #expect(repair.code == 1)
    #expect(repair.text.contains("KHÔNG cứu được kế hoạch, chỉ tiêu, nhiệm vụ, cơ quan nào"))
    #expect(repair.text.contains("đừng dùng tệp này thay kho"))
    #expect(repair.text.contains("dùng lại bản sao lưu: dondoc restore"))
    let fresh = program.home.file(Self.store + ".repaired-1")
    #expect(!repair.text.contains("dùng: dondoc restore \(fresh)"))
    let restored = try program.run("restore \(fresh)")
    #expect(restored.code == 4)
    #expect(restored.errors.contains("bản sao lưu này không có kế hoạch"), "\(restored.errors)")
  }

  @Test func `of a store with nothing to be read, the copies of it are named`() throws {
    try program.run("set BG-V8 done")
    try program.home.damage(Self.store, 100...)
    for ending in ["-wal", "-shm"] { program.home.delete(Self.store + ending) }
    let repair = try program.run("check --repair")
    #expect(repair.code == 1 && repair.text.isEmpty)
    #expect(repair.errors.contains("không cứu được gì từ "), "\(repair.errors)")
    #expect(repair.errors.contains("tệp hỏng được giữ nguyên"))
    #expect(repair.errors.contains("bản sao lưu gần nhất: "))
    #expect(repair.errors.contains("«dondoc restore "))
  }

  @Test func `hundreds of losses are a few lines, and in JSON each stands by itself`() throws {
    for page in try pages(where: "name = 'section'") {
      try program.home.damage(Self.store, (page - 1) * 4_096..<page * 4_096)
    }
    let repair = try program.run("check --repair")
    let lines = repair.text.split(separator: "\n").filter { $0.hasPrefix("mất: «mục» trong ") }
    #expect(lines.count == 2, "\(repair.text)")
    #expect(lines.allSatisfy { $0.contains(" và ") && $0.hasSuffix(" bản ghi nữa") }, "\(lines)")
    let json = try program.run("check --repair --json")
    #expect(json.code == 1)
    let told = try json.json()
    #expect(told["sound"] == .flag(false) && told["saved"]?.number("tasks") == "153")
    #expect(try program.home.names(in: ".local/share/dondoc").contains("plans.db.repaired-2"))
    let lost = told["findings"]?.elements.filter { $0.text("sort") == "lost" } ?? []
    #expect(lost.count > 100)
    #expect(lost.allSatisfy { $0["names"]?.elements.count ?? 0 > 0 })
    let check = try program.run("check --json")
    #expect(try check.code == 1 && check.json()["repaired"] == .null)
  }

  /// The numbers of the pages of all tables and indexes but those of the log, whose contents are
  /// moved into the file before.
  private func pagesButOfTheLog() throws -> [Int] {
    try pages(where: "name IN (SELECT name FROM sqlite_schema WHERE tbl_name NOT LIKE 'change%')")
  }

  private func pages(where condition: String) throws -> [Int] {
    let store = try Connection(opening: program.home.file(Self.store), mode: .readWrite)
    try store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let pages = try store.column("SELECT pageno FROM dbstat WHERE \(condition)")
    return pages.compactMap { if case .integer(let page) = $0 { Int(page) } else { nil } }
  }

  @Test(arguments: ["check --repair", "check", "list plans", "init"])
  func `a folder named as the store is told so, and leads to no circle`(command: String) throws {
    let folder = program.home.file(".local/share")
    let run = try program.run("\(command) --store \(folder)")
    #expect(run.code == 1)
    #expect(run.errors.contains("là thư mục") && !run.errors.contains("--repair"), "\(run.errors)")
    #expect(run.errors.contains("«--store \(folder)/plans.db»"))
  }

  @Test func `of a file that never was a store, a repair does not lead back to itself`() throws {
    try program.home.write(Array("ghi chú".utf8), to: "note.txt")
    let flag = "--store \(program.home.file("note.txt"))"
    #expect(try program.run("list plans \(flag)").errors.contains("check --repair"))
    let run = try program.run("check --repair \(flag)")
    #expect(run.code == 1 && !run.errors.contains("--repair"), "\(run.errors)")
    #expect(run.errors.contains("không có dấu vết nào của kho dữ liệu"))
    #expect(run.errors.contains("--store TỆP") && run.errors.contains("restore TỆP"))
  }
}
