import ProgramTestSupport
import SQLiteKit
import TestFiles
import Testing
import TestJSON

/// Copies, damage and what the program does about them, as a person at the command line sees it.
struct SafekeepingTests {
  private let program: Program
  private static let store = ".local/share/dondoc/plans.db"

  init() throws {
    program = try Program()
    try program.run("init --sample")
  }

  /// The names of the store's own copies.
  private func copies() throws -> [String] {
    try program.home.names(in: ".local/share/dondoc").filter { $0.contains(".backup-") }
  }

  @Test func `the first change of a day leaves a copy of the store as it was`() throws {
    #expect(try program.run("doctor --lang en").text.contains("none yet; the latest 7 days stay"))
    try program.run("set BG-V8 done")
    let copy = try #require(try copies().first)
    #expect(copy.hasPrefix("plans.db.backup-2"))
    #expect(try program.home.permissions(of: ".local/share/dondoc/" + copy) == 0o600)
    let path = program.home.file(".local/share/dondoc/" + copy)
    #expect(try program.row("BG-V8", of: "tasks", "--store \(path)").text("state") == "unknown")
    #expect(try program.run("doctor").text.contains(copy))
  }

  @Test func `doctor names the copies that are none of days as well`() throws {
    #expect(try program.run("doctor --lang en").text.contains("other copies  "))
    try program.run("set BG-V8 done")
    let daily = try #require(try copies().first)
    let folder = ".local/share/dondoc/"
    try program.home.write(
      try program.home.read(folder + daily), to: folder + "plans.db.before-v6-1")
    try program.run("restore \(program.home.file(folder + daily)) --yes")
    let line = try #require(
      try program.run("doctor").text.split(separator: "\n").first { $0.contains("bản sao khác") })
    #expect(line.contains("2 bản: ") && line.contains("plans.db.before-v6-1"))
    #expect(line.contains("plans.db.before-restore-") && !line.contains(".backup-"), "\(line)")
  }

  @Test func `reading leaves no copy`() throws {
    try program.run("list tasks")
    try program.run("check")
    #expect(try copies() == [])
  }

  @Test func `a change is made although no copy can be, which is told`() throws {
    let store = String(repeating: "d", count: 225)
    let flag = "--store \(program.home.file(store))"
    try program.run("init --sample \(flag)")
    let run = try program.run("set BG-V8 done \(flag)")
    #expect(run.code == 0 && run.errors.contains("chưa sao chép được kho"), "\(run.errors)")
    #expect(try program.row("BG-V8", of: "tasks", flag).text("state") == "done")
  }

  @Test func `a member is taken out of a group only once the store is copied`() throws {
    try program.run("member HT-C2 add Đơn~vị~1")
    for copy in try copies() { program.home.delete(".local/share/dondoc/" + copy) }
    #expect(try program.run("member HT-C2 remove Đơn~vị~1").code == 0)
    #expect(try copies().count == 1)
  }

  @Test func `a backup is restored, newer changes only when that is agreed to`() throws {
    let copy = program.home.file("copy.db")
    try program.run("set BG-V8 done --note một")
    try program.run("backup \(copy)")
    try program.run("set BG-V8 paused --note hai")
    let refused = try program.run("restore \(copy)")
    #expect(refused.code == 4)
    #expect(refused.errors.contains("có 1 lần cập nhật mà bản sao lưu không có"))
    #expect(refused.errors.contains("--yes"))
    #expect(try program.row("BG-V8", of: "tasks").text("state") == "paused")
    let done = try program.run("restore \(copy) --yes")
    #expect(done.code == 0, "\(done.errors)")
    #expect(done.text.contains("nay là bản sao lưu"))
    #expect(try program.row("BG-V8", of: "tasks").text("state") == "done")
    let kept = try #require(
      try program.home.names(in: ".local/share/dondoc").first { $0.contains("before-restore") })
    let path = program.home.file(".local/share/dondoc/" + kept)
    #expect(try program.run("restore \(path)").code == 0)
    #expect(try program.row("BG-V8", of: "tasks").text("state") == "paused")
  }

  @Test func `of a backup that is not there the copies of the store are named`() throws {
    try program.run("set BG-V8 done")
    let run = try program.run("restore nofile")
    #expect(run.code == 1 && !run.errors.contains("dondoc init"))
    #expect(run.errors.contains("không có bản sao lưu nofile"))
    #expect(run.errors.contains(try #require(try copies().first)))
  }

  @Test(arguments: ["--sample", "--read-only"])
  func `a copy that would not be kept is not restored`(flag: String) throws {
    let copy = program.home.file("copy.db")
    try program.run("backup \(copy)")
    #expect(try program.run("restore \(copy) \(flag)").code == 4)
  }

  @Test func `a damaged store is told, saved into a new file and taken into use`() throws {
    try program.run("set BG-V8 done")
    let bytes = try program.home.read(Self.store)
    let marker = Array("BG-V8".utf8)
    let place = try #require(bytes.indices.last { bytes[$0...].starts(with: marker) })
    let page = place / 4_096 * 4_096
    let damaged = try program.home.damage(Self.store, page..<(page + 4_096))
    let check = try program.run("check")
    #expect(check.code == 1)
    #expect(check.text.contains("dondoc check --repair"))
    let repair = try program.run("check --repair")
    #expect(repair.text.contains("tệp bị hỏng (SQLite: "))
    #expect(repair.text.contains("plans.db được giữ nguyên"))
    #expect(repair.text.contains("bản sao lưu gần nhất: "))
    #expect(try program.home.read(Self.store) == damaged)
    let fresh = program.home.file(Self.store + ".repaired-1")
    #expect(try program.run("check --store \(fresh)").code == 0)
    let restored = try program.run("restore \(fresh) --yes")
    #expect(restored.code == 0, "\(restored.errors)")
    #expect(try program.run("check").code == 0)
  }

  @Test func `a sound store needs no repair`() throws {
    let repair = try program.run("check --repair")
    #expect(repair.code == 0)
    #expect(repair.text.contains("không thấy hỏng"))
  }

  @Test func `words that are made anew are told, and are no damage`() throws {
    let path = program.home.file(Self.store)
    try Connection(opening: path, mode: .readWrite).execute(
      """
      INSERT INTO words_state SELECT 1, 1, seq, at || ' ' || user FROM change;
      INSERT INTO task_words SELECT id, x'', x'', 2 FROM plan WHERE code = 'HT'
      """)
    let check = try program.run("check")
    #expect(check.code == 0)
    #expect(check.text.contains("bảng từ để tìm kiếm của kế hoạch HT bị sai"))
    #expect(check.text.hasSuffix("không thấy hỏng\n"))
    #expect(try !program.run("check").text.contains("bảng từ"))
  }

  @Test func `a limit on the size of files is told like a full disk, and passes`() throws {
    let note = String(repeating: "dài", count: 5_000)
    let run = try program.run("set BG-V8 done --note \(note)", fileLimit: 36_864)
    #expect(run.code == 1)
    #expect(run.errors.contains("đã đầy, thay đổi chưa được ghi"))
    #expect(run.errors.contains("chưa sao chép được kho"))
    #expect(try program.row("BG-V8", of: "tasks").text("state") == "unknown")
    #expect(try program.run("set BG-V8 done").code == 0)
    #expect(try program.run("check").code == 0)
  }

  /// The files of the store, without those SQLite keeps beside it while it is read.
  private func stores() throws -> [String] {
    try program.home.names(in: ".local/share/dondoc").filter {
      !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm")
    }
  }

  @Test(arguments: [16_384, 131_072])
  func `a sound store stays where it is when there is no room to restore a copy`(
    limit: Int
  ) throws {
    let copy = program.home.file("copy.db")
    try program.run("backup \(copy)")
    // Without a log the copy can be read where no file may grow, and the store can not.
    var bytes = try program.home.read("copy.db")
    (bytes[18], bytes[19]) = (1, 1)
    try program.home.write(bytes, to: "copy.db")
    try program.run("set BG-V8 done")
    let files = try stores()
    let run = try program.run("restore \(copy) --yes", fileLimit: limit)
    #expect(run.code == 1)
    #expect(run.errors.contains("kho giữ nguyên như trước"), "\(run.errors)")
    #expect(try stores() == files)
    #expect(try program.row("BG-V8", of: "tasks").text("state") == "done")
    #expect(try program.run("restore \(copy) --yes").code == 0)
  }

  @Test func `a damaged store stays where it is when there is no room for the new one`() throws {
    let copy = program.home.file("copy.db")
    try program.run("backup \(copy)")
    let bytes = try program.home.damage(Self.store, 8_192...)
    let run = try program.run("restore \(copy)", fileLimit: 131_072)
    #expect(run.code == 1)
    #expect(run.errors.contains("đã đầy"), "\(run.errors)")
    #expect(try program.home.read(Self.store) == bytes)
    #expect(try stores() == ["plans.db"])
    #expect(try program.run("restore \(copy)").code == 0)
    #expect(try program.run("check").code == 0)
  }

  @Test(arguments: ["list tasks", "check", "doctor"])
  func `where the store is gone, the copies of it are named`(command: String) throws {
    try program.run("set BG-V8 done")
    let copy = try #require(try copies().first)
    for name in try program.home.names(in: ".local/share/dondoc") where name != copy {
      program.home.delete(".local/share/dondoc/" + name)
    }
    let run = try program.run(command)
    let told = run.text + run.errors
    #expect(told.contains("dondoc restore \(program.home.file(".local/share/dondoc/" + copy))"))
    let restored = try program.run(
      "restore \(program.home.file(".local/share/dondoc/" + copy))")
    #expect(restored.code == 0, "\(restored.errors)")
    #expect(try program.row("BG-V8", of: "tasks").text("state") == "unknown")
  }

  @Test func `a store that was named is named in the way back to it`() throws {
    let path = program.home.file("kho chung.db")
    let flag = "--store \(program.home.file("kho~chung.db"))"
    try program.run("init --sample \(flag)")
    #expect(try program.run("set BG-V8 done \(flag)").code == 0)
    program.home.delete("kho chung.db")
    let run = try program.run("check \(flag)")
    #expect(run.errors.contains("«dondoc --store '\(path)' restore '\(path).backup-"))
    let named = run.errors.split(separator: "«dondoc ").dropFirst().first
    let command = try #require(named?.split(separator: "»").first)
    let restored = try program.run(shellWords: String(command))
    #expect(restored.code == 0, "\(restored.errors)")
    #expect(try program.row("BG-V8", of: "tasks", flag).text("state") == "unknown")
  }

  @Test(arguments: ["list tasks", "check"])
  func `the ways out of a damaged store can be copied, also where it was named`(
    command: String
  ) throws {
    let path = program.home.file("kho chung.db")
    let flag = "--store \(program.home.file("kho~chung.db"))"
    try program.run("init --demo \(flag)")
    try program.run("set BG-V8 done \(flag)")
    try Connection(opening: path, mode: .readWrite).execute(
      "UPDATE task SET recurrence = 'đôi khi' WHERE code = 'BG-V8'")
    let run = try program.run("\(command) \(flag)")
    let told = run.text + run.errors
    #expect(told.contains("«dondoc --store '\(path)' check --repair»"), "\(told)")
    #expect(told.contains("«dondoc --store '\(path)' restore '\(path).backup-"), "\(told)")
    let repair = try program.run("check --repair \(flag)")
    #expect(repair.text.contains("mất: «định kỳ» trong nhiệm vụ BG-V8 ("), "\(repair.text)")
    #expect(repair.text.contains("dùng: dondoc --store '\(path)' restore '\(path).repaired-1'"))
    let restored = try program.run(shellWords: "--store '\(path)' restore '\(path).repaired-1'")
    #expect(restored.code == 0, "\(restored.errors)")
    #expect(try program.run("check \(flag)").code == 0)
  }
}
