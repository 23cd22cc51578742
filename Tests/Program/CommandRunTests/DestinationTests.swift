import Glibc
import ProgramTestSupport
import TestFiles
import TestJSON
import Testing

/// Where files can be put, and what is said where they can not.
struct DestinationTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.run("init --sample")
  }

  @Test(arguments: ["backup", "report full --plan BG --out"])
  func `a folder, or one that is not there, is named with a way out`(command: String) throws {
    let folder = try program.run("\(command) \(program.home.path)")
    #expect(folder.code == 1)
    #expect(folder.errors.contains("\(program.home.path) là thư mục; ghi cả tên tệp"))
    let missing = try program.run("\(command) \(program.home.file("không-có"))/x")
    #expect(missing.code == 1)
    #expect(missing.errors.contains("không có thư mục \(program.home.file("không-có"))"))
  }

  @Test(arguments: [
    ("import /không/có.csv", "không có tệp hoặc thư mục này"),
    ("export /proc/x.json", "không có tệp hoặc thư mục này"),
    ("export /dev/null/x.json", "đường dẫn đi qua một tệp"),
    ("member HT-C2 import /không/có", "không có tệp hoặc thư mục này"),
  ])
  func `why a file can not be read or written is said in Vietnamese`(
    line: String, reason: String
  ) throws {
    let run = try program.run(line)
    #expect(run.code == 1)
    #expect(run.errors.contains(reason), "\(run.errors)")
  }

  @Test func `a change that can not be told is said to be made`() throws {
    let run = try program.run("set BG-V9 in-progress", outputPath: "/dev/full")
    #expect(run.code == 1 && run.errors.contains("đã ghi, nhưng không in được"), "\(run.errors)")
    #expect(run.errors.hasSuffix("không chạy lại lệnh, xem bằng «dondoc history»\n"))
    #expect(try program.row("BG-V9", of: "tasks").text("state") == "in-progress")
    for line in [
      "set BG-V9 in-progress", "member HT-C2 add Sở~A --dry-run", "member HT-C2 list",
    ] {
      let run = try program.run(line, outputPath: "/dev/full")
      #expect(run.code == 1 && !run.errors.contains("đã ghi"), "\(line): \(run.errors)")
    }
    let list = try program.run("list plans", outputPath: "/dev/full")
    #expect(list.code == 1 && !list.errors.contains("đã ghi"))
  }

  @Test func `a store that is made though it can not be told is not to be made again`() throws {
    let path = program.home.file("mới.db")
    let run = try program.run("init --sample --store \(path)", outputPath: "/dev/full")
    #expect(run.code == 1, "\(run.errors)")
    #expect(run.errors.contains("xem bằng «dondoc --store \(path) history»"), "\(run.errors)")
  }

  @Test func `with few open files a change is made and said so, or is not made`() throws {
    var warned = 0
    for limit in 5...20 {
      let before = try program.row("BG-V9", of: "tasks").number("version")
      let run = try program.run("set BG-V9 done --note lần~\(limit)", descriptorLimit: limit)
      let after = try program.row("BG-V9", of: "tasks").number("version")
      #expect((run.code == 0) == (after != before), "\(limit): \(run.code) \(run.errors)")
      guard run.code == 0, run.errors.contains("chưa xem được") else { continue }
      warned += 1
      #expect(run.text.contains("lần \(limit)"))
      #expect(run.errors.contains("đã ghi thay đổi, nhưng"), "\(run.errors)")
    }
    #expect(warned > 0)
  }

  @Test func `what is there stays, and nobody is told to name another store`() throws {
    let copy = program.home.file("copy.db")
    #expect(try program.run("backup \(copy)").code == 0)
    let again = try program.run("backup \(copy)")
    #expect(again.code == 4)
    #expect(again.errors.contains("đã có tệp \(copy), không ghi đè; chọn tên khác"))
    #expect(!again.errors.contains("--store"))
    let report = program.home.file("x.txt")
    #expect(try program.run("report full --plan BG --out \(report)").code == 0)
    #expect(try program.run("report full --plan BG --out \(report)").errors.contains("--force"))
    #expect(try program.run("report full --plan BG --out \(report) --force").code == 0)
  }

  @Test func `a file replaced keeps its place behind a link, and its readers`() throws {
    try program.home.write(Array("cũ".utf8), to: "shared.txt", mode: 0o664)
    #expect(chmod(program.home.file("shared.txt"), 0o664) == 0)
    let link = program.home.file("link.txt")
    #expect(symlink(program.home.file("shared.txt"), link) == 0)
    #expect(try program.run("report full --plan BG --out \(link) --force").code == 0)
    #expect(try program.home.read("shared.txt").count > 1_000)
    #expect(try program.home.permissions(of: "shared.txt") == 0o664)
  }

  @Test func `a pipe or a device is not replaced by a file`() throws {
    let pipe = program.home.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let run = try program.run("report full --plan BG --out \(pipe) --force")
    #expect(run.code == 1)
    #expect(run.errors.contains("không phải tệp thường"), "\(run.errors)")
    var facts = stat()
    #expect(stat(pipe, &facts) == 0 && facts.st_mode & S_IFMT == S_IFIFO)
  }

  @Test func `arguments that are not UTF-8 are refused before anything is changed`() throws {
    let before = try program.run("history").text
    let run = try program.run(shellWords: #"set BG-V9 in-progress --note "$(printf 'Ch\255')""#)
    #expect(run.code == 2)
    #expect(run.errors.contains("không ở bảng mã UTF-8"), "\(run.errors)")
    #expect(try program.run("history").text == before)
  }

  @Test func `a theme that is not there is said, with those there are, and stops nothing`() throws {
    let run = try program.run("list plans --theme zzz")
    #expect(run.code == 0)
    #expect(run.text.contains("BG"))
    #expect(run.errors.contains("không có bảng màu «zzz»") && run.errors.contains("toi"))
    #expect(try program.run("list plans --theme toi").errors.isEmpty)
  }
}
