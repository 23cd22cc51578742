import ProgramTestSupport
import TestFiles
import TestJSON
import Testing

/// A store on a disk that is mounted for reading, which is no matter of the account's permissions.
@Suite(.enabled(if: Program.hasReadOnlyDisks))
struct ReadOnlyDiskTests {
  private let program: Program
  private static let folder = ".local/share/dondoc"

  init() throws {
    program = try Program()
    try program.run("init --sample")
  }

  @Test(arguments: ["set BG-V8 done", "undo"])
  func `a change is refused because of the disk`(line: String) throws {
    let run = try program.run(line, onReadOnlyDisk: Self.folder)
    #expect(run.code == 1)
    #expect(run.errors.contains("đang ở chế độ chỉ đọc"), "\(run.errors)")
    #expect(!run.errors.contains("không có quyền"), "\(run.errors)")
  }

  @Test func `a store can not be made there either`() throws {
    let path = program.home.file(Self.folder + "/other.db")
    let run = try program.run("init --store \(path)", onReadOnlyDisk: Self.folder)
    #expect(run.code == 1 && run.errors.contains("đang ở chế độ chỉ đọc"), "\(run.errors)")
  }

  @Test func `the store is read`() throws {
    let run = try program.run("list plans --json", onReadOnlyDisk: Self.folder)
    #expect(run.code == 0, "\(run.errors)")
    #expect(try run.json().elements.count == 5)
  }
}
