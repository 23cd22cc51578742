import ProgramTestSupport
import SQLiteKit
import TestFiles
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
    for page in try firstPages() {
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

  /// The numbers of the first pages of all tables and indexes but those of the log, whose contents
  /// are moved into the file before.
  private func firstPages() throws -> [Int] {
    let store = try Connection(opening: program.home.file(Self.store), mode: .readWrite)
    try store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let pages = try store.column(
      "SELECT rootpage FROM sqlite_schema WHERE rootpage > 0 AND tbl_name NOT LIKE 'change%'")
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
