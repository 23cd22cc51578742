import Foundation
import ProgramTestSupport
import SQLiteKit
import TestFiles
import TestJSON
import Testing

/// A store on a disk that is mounted for reading, which is no matter of the account's permissions.
///
/// Where the system lets nobody mount a folder for reading, it is a container, which has such folders.
struct ReadOnlyDiskTests {
  private let program: Program
  private static let folder = ".local/share/dondoc"

  init() throws {
    program = try Program()
    try program.run("init --sample")
  }

  @Test(arguments: ["set BG-V8 done", "undo"])
  func `a change is refused because of the disk`(line: String) throws {
    guard Program.hasReadOnlyDisks else { return try expectNoStoreInContainer() }
    let run = try program.run(line, onReadOnlyDisk: Self.folder)
    #expect(run.code == 1)
    #expect(run.errors.contains("đang ở chế độ chỉ đọc"), "\(run.errors)")
    #expect(!run.errors.contains("không có quyền"), "\(run.errors)")
  }

  @Test func `a store can not be made there either`() throws {
    guard Program.hasReadOnlyDisks else { return try expectNoStoreInContainer() }
    let path = program.home.file(Self.folder + "/other.db")
    let run = try program.run("init --store \(path)", onReadOnlyDisk: Self.folder)
    #expect(run.code == 1 && run.errors.contains("đang ở chế độ chỉ đọc"), "\(run.errors)")
  }

  @Test func `one of an earlier layout says that it is to be written once`() throws {
    guard Program.hasReadOnlyDisks else { return try expectNoStoreInContainer() }
    try Connection(opening: program.home.file(Self.folder + "/plans.db"), mode: .readWrite)
      .execute(
        """
        DROP TABLE opening_slice; DROP TABLE overview_digest; ALTER TABLE closed_period DROP COLUMN rule;
        PRAGMA user_version = 5
        """)
    let run = try program.run("list plans", onReadOnlyDisk: Self.folder)
    #expect(run.code == 1 && run.errors.contains("phiên bản dondoc trước"), "\(run.errors)")
    #expect(run.errors.contains("backup TỆP»"), "\(run.errors)")
    #expect(try program.run("list plans --json").json().elements.count == 5)
  }

  @Test func `a damaged one is saved by a copy on another disk, with the line to do it`() throws {
    guard Program.hasReadOnlyDisks else { return try expectNoStoreInContainer() }
    let store = Self.folder + "/plans.db"
    let damaged = try program.home.damage(store, 8_192..<12_288)
    let backup = try program.run("backup \(program.home.file("x.db"))", onReadOnlyDisk: Self.folder)
    #expect(backup.code == 1 && backup.errors.contains("check --repair"), "\(backup.errors)")
    let repair = try program.run("check --repair", onReadOnlyDisk: Self.folder)
    #expect(repair.code == 1 && !repair.errors.contains(" backup "), "\(repair.errors)")
    let line = try #require(repair.errors.split { "«»".contains($0) }.dropFirst().first)
    #expect(line.hasPrefix("mkdir -m 700 ~/kho-hong && cp \(program.home.file(store)) ~/kho-hong/"))
    #expect(line.hasSuffix("dondoc --store ~/kho-hong/plans.db check --repair"))
    #expect(try program.home.read(store) == damaged)
  }

  /// Expects that a store can not be made in a folder that the container has for reading alone.
  private func expectNoStoreInContainer() throws {
    let mounts = try String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)
    let fields = mounts.split(separator: "\n").map { $0.split(separator: " ") }
    let folder = try #require(
      fields.first { $0.count > 3 && $0[3].split(separator: ",").contains("ro") && isFolder($0[1]) }
    )
    let run = try program.run("init --store \(folder[1])/other.db")
    #expect(run.code == 1 && run.errors.contains("đang ở chế độ chỉ đọc"), "\(run.errors)")
  }

  private func isFolder(_ path: Substring) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: String(path), isDirectory: &isFolder)
      && isFolder.boolValue
  }

  @Test func `the store is read`() throws {
    guard Program.hasReadOnlyDisks else { return try expectNoStoreInContainer() }
    let run = try program.run("list plans --json", onReadOnlyDisk: Self.folder)
    #expect(run.code == 0, "\(run.errors)")
    #expect(try run.json().elements.count == 5)
  }
}
