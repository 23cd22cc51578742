import Glibc
import ProgramTestSupport
import TestFiles
import Testing
import TestJSON

struct ProgramTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `the dashboard without a terminal ends in one line`() throws {
    for line in ["", "--sample", "--lang en"] {
      let run = try program.run(line)
      #expect(run.code == 2)
      #expect(run.text.isEmpty)
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func `a plan the store does not have is refused before the dashboard opens`() throws {
    for line in ["--sample --plan XX", "--plan XX"] {
      if line.hasPrefix("--plan") { try program.run("init --sample") }
      let run = try program.run(line)
      #expect(run.code == 3)
      #expect(run.errors.contains("XX"))
    }
    // One that is there only lacks a terminal.
    #expect(try program.run("--plan bg").code == 2)
  }

  @Test func `CSV opens in a spreadsheet`() throws {
    let run = try program.run("list tasks --sample --csv")
    #expect(run.bytes.starts(with: [0xEF, 0xBB, 0xBF] + Array("code,plan,section,".utf8)))
    #expect(run.bytes.suffix(2) == [0x0D, 0x0A])
  }

  @Test func `a store is private to its account`() throws {
    try program.run("init")
    #expect(try program.home.permissions(of: ".local/share/dondoc") == 0o700)
    #expect(try program.home.permissions(of: ".local/share/dondoc/plans.db") == 0o600)
    #expect(try program.run("list plans --json").text == "[]\n")
  }

  @Test func `the store lies where the environment says`() throws {
    try program.run("init", variables: ["XDG_DATA_HOME=\(program.home.path)/data"])
    #expect(try program.home.permissions(of: "data/dondoc/plans.db") == 0o600)
    try program.run("init", variables: ["DONDOC_STORE=\(program.home.path)/other.db"])
    #expect(try program.home.permissions(of: "other.db") == 0o600)
  }

  @Test func `a backup is a store, and is never overwritten`() throws {
    try program.run("init --sample")
    try program.run("set BG-V8 done")
    let copy = program.home.file("copy.db")
    #expect(try program.run("backup \(copy)").code == 0)
    #expect(try program.row("BG-V8", of: "tasks", "--store \(copy)").text("state") == "done")
    #expect(try program.run("backup \(copy)").code == 4)
    #expect(try program.run("check --store \(copy)").code == 0)
  }

  @Test func `a file that is no store stays as it is`() throws {
    try program.home.write(Array("xin chào, đây không phải kho".utf8), to: "note.txt")
    let path = program.home.file("note.txt")
    #expect(try program.run("list plans --store \(path)").code == 1)
    #expect(try program.run("set BG-V8 done --store \(path)").code == 1)
    #expect(try program.home.read("note.txt") == Array("xin chào, đây không phải kho".utf8))
  }

  @Test func `a result that can not be printed is a failure`() throws {
    let run = try program.run("list tasks --sample --json", outputPath: "/dev/full")
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("dondoc: không in được kết quả"))
  }

  @Test func `a reader who has seen enough is no failure`() throws {
    let run = try program.runUnread("list tasks --sample --json")
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
  }

  @Test func `a file of an old encoding is read, and the guess told apart from it`() throws {
    try program.home.write(Array("Sở Y tế".utf8), to: "a.txt")
    let run = try program.run("text decode \(program.home.file("a.txt"))")
    #expect(run.text == "Sở Y tế\n")
    #expect(run.errors == "dondoc: bảng mã UTF-8, 2/2 từ có dấu đúng\ndondoc:   | Sở Y tế\n")
  }

  @Test func `an old file is previewed, and read as another encoding where the guess is wrong`()
    throws
  {
    let bytes: [UInt8] = [0x56, 0x69, 0xD6, 0x74, 0x20, 0x4E, 0x61, 0x6D, 0x0A]
    try program.home.write(bytes, to: "abc.txt")
    let path = program.home.file("abc.txt")
    let preview = try program.run("text decode \(path) --preview")
    #expect(preview.text.hasPrefix("bảng mã TCVN3, 1/1 từ có dấu đúng\n  | Việt Nam\n"))
    #expect(preview.errors.isEmpty)
    let chosen = try program.run("text decode \(path) --encoding viscii")
    #expect(chosen.text != "Việt Nam\n")
    #expect(chosen.errors.contains("bảng mã VISCII"))
    #expect(try program.run("text decode \(path) --encoding latin9").code == 2)
  }

  @Test func `rows are listed with the best found first`() throws {
    let rows = try program.run("list tasks --sample --find hđnd --json").json().elements
    let query = ["HĐND", "Hội đồng nhân dân"]
    #expect(rows.count > 1)
    let first = try #require(rows.first?.text("text"))
    #expect(query.contains { first.contains($0) })
  }

  @Test func `help and version are printed`() throws {
    #expect(try program.run("--version").text == "dondoc 0.1.0\n")
    #expect(try program.run("set --help --lang en").text.hasPrefix("dondoc set CODE"))
  }

  @Test func `the dashboard without a terminal says so in one line`() throws {
    let run = try program.run("")
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("dondoc: "))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func `doctor tells of store, user and day`() throws {
    let text = try program.run("doctor --lang en").text
    #expect(text.contains("\(program.home.path)/.local/share/dondoc/plans.db"))
    #expect(text.contains("Lan ("))
    #expect(text.contains("Friday 20/11/2026"))
    #expect(text.contains("there is no store"))
  }

  @Test func `themes are listed and looked over`() throws {
    #expect(try program.run("theme list").text.hasPrefix("toi\nsang\n"))
    try program.home.write(Array("nonsense".utf8), to: "a.theme")
    let run = try program.run("theme check \(program.home.file("a.theme"))")
    #expect(run.code == 1)
    #expect(run.text.contains("a.theme:1:"))
  }

  @Test(arguments: [
    ("text fold", "Đắk Lắk\nSở Y tế\n", "dak lak\nso y te\n"),
    ("text width", "Đắk\n\nHo\u{300}a\n", "3\n0\n3\n"),
    ("text match dak", "Đắk Lắk\nHà Tĩnh\n", "yes marks\nno\n"),
    ("text match sĩ", "bác sĩ\nbác sỹ\nsi\nSì\n", "yes exact\nyes i/y\nyes tone\nyes tone\n"),
    ("text tones", "hoà, Thuỷ sản, quý\n", "hòa, Thủy sản, quý\n"),
    ("text tones --tone new", "hòa, khỏe\n", "hoà, khoẻ\n"),
    ("text sort", "IX. a\nII. b\nPhường 10\nPhường 2\n", "II. b\nIX. a\nPhường 2\nPhường 10\n"),
    ("text sort", "Đà\nDa\nBà\n", "Bà\nDa\nĐà\n"),
    ("text sort --order names", "Trần Văn An\nLê Bình\nĐỗ An\n", "Đỗ An\nTrần Văn An\nLê Bình\n"),
    ("text type", "Cow quan\nHaf␣Tixnh\n", "Cơ quan\nHà Tĩnh\n"),
    ("text type --method vni", "Ha2\n", "Hà\n"), ("text fold", "", ""),
    ("text fold", "không có dòng cuối", "khong co dong cuoi\n"),
  ])
  func `text is worked on line by line`(line: String, input: String, output: String) throws {
    #expect(try program.run(line, input: input).text == output)
  }
}
