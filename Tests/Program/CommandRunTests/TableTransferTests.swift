import ProgramTestSupport
import TestFiles
import Testing
import TestJSON

/// Tables that dondoc wrote, read back, and tables as spreadsheets of offices write them.
struct TableTransferTests {
  private let program: Program

  init() throws { program = try Program() }

  private func importing(
    _ bytes: [UInt8], _ flags: String = "", into other: Program? = nil
  ) throws -> ProgramRun {
    let program = other ?? program
    try program.home.write(bytes, to: "in.csv")
    return try program.run("import \(program.home.file("in.csv")) \(flags)")
  }

  private func importing(_ text: String, _ flags: String = "") throws -> ProgramRun {
    try importing(Array(text.utf8), flags)
  }

  // MARK: What dondoc wrote

  @Test(arguments: ["--sample", "--demo"])
  func `tables of every kind go into a store without them and come out byte for byte`(
    start: String
  ) throws {
    #expect(try program.run("init \(start)").code == 0)
    try program.run("add agency BG '=Sở~lạ --alias '=A;-B --yes")
    try program.run("set BG-V8 done --product 45/QĐ-UBND")
    let before = try program.run("export").bytes
    let folder = program.home.file("tables")
    #expect(try program.run("export \(folder) --csv").code == 0)
    let other = try Program()
    #expect(try other.run("init \(start == "--demo" ? start : "")").code == 0)
    if start == "--demo" {
      for plan in ["QN", "DL", "BG", "DB", "HT"] { try other.run("remove \(plan) --yes") }
    }
    let run = try other.run("import \(folder)")
    #expect(run.code == 0, "\(run.errors)\(run.text.suffix(400))")
    #expect(try other.run("export").bytes == before)
    #expect(try other.run("import \(folder)").text.contains("0 thêm, 0 sửa"))
    #expect(try other.run("undo").code == 0)
  }

  @Test func `tables of made-up figures do not get into a real store`() throws {
    #expect(try program.run("init --demo").code == 0)
    let figures = try program.run("export --csv --kind observation").bytes
    let other = try Program()
    #expect(try other.run("init --sample").code == 0)
    let run = try importing(figures, into: other)
    #expect(run.code == 4)
    #expect(run.errors.contains("minh họa"))
  }

  @Test func `a bad line of one table is named with its file, and nothing is written`() throws {
    #expect(try program.run("init --sample").code == 0)
    let folder = program.home.file("tables")
    #expect(try program.run("export \(folder) --csv").code == 0)
    let good = String(decoding: try program.home.read("tables/task.csv"), as: UTF8.self)
    let bad = good.replacing("BG-V8", with: "BG-V9")
    try program.home.write(Array(bad.utf8), to: "tables/task.csv")
    let other = try Program()
    #expect(try other.run("init").code == 0)
    let run = try other.run("import \(folder)")
    #expect(run.code == 4)
    #expect(run.text.contains("task.csv, dòng"))
    #expect(try other.run("list plans --json").text == "[]\n")
  }

  @Test func `lists give a store its plans, agencies, targets and tasks with their codes`() throws {
    #expect(try program.run("init --sample").code == 0)
    let other = try Program()
    #expect(try other.run("init").code == 0)
    for list in ["plans", "agencies", "targets", "tasks"] {
      // On this day every agency of the documents was still there.
      let table = try program.run("list \(list) --csv", on: "2025-01-01").bytes
      let run = try importing(table, into: other)
      #expect(run.code == 0, "\(list): \(run.errors)\(run.text.suffix(600))")
      let again = try importing(table, into: other)
      #expect(again.code == 0, "\(list): \(again.text.suffix(600))")
      #expect(again.text.contains("0 thêm, 0 sửa"), "\(again.text.suffix(300))")
      let codes = { (program: Program) in
        try program.run("list \(list) --json", on: "2025-01-01").json().elements.compactMap {
          $0.text("code")
        }
      }
      #expect(Set(try codes(other)).isSuperset(of: try codes(program)), "\(list)")
    }
    let fields = ["label", "comparator", "unit", "written", "indicator"]
    for code in ["DB-T6", "HT-T7", "BG-T2"] {
      let (old, new) = try (
        program.run("show \(code) --json").json(), other.run("show \(code) --json").json()
      )
      for field in fields { #expect(old.text(field) == new.text(field), "\(code) \(field)") }
    }
    let task = try other.run("show BG-V8 --json").json()
    #expect(task.text("due") == (try program.run("show BG-V8 --json").json().text("due")))
    #expect(task["lead"]?.elements.count == 1)
  }

  // MARK: What people write

  @Test func `a plan comes in with its sections, targets, tasks, group and members`() throws {
    #expect(try program.run("init").code == 0)
    let tables = [
      """
      mã;tên kế hoạch;địa phương;cấp;ngày ban hành
      BN;KH phát triển nhân lực;Bắc Ninh;cấp tỉnh;15/1/2026
      """,
      "kế hoạch;số mục;tiêu đề\nBN;I;Chỉ tiêu\nBN;II;Nhiệm vụ\n",
      """
      kế hoạch;mã;chỉ tiêu;mức phải đạt;năm;mục
      BN;BN-T5;Bác sĩ;tối thiểu 14 bác sĩ;2030;I
      BN;;Lao động;trên 70%;2030;I
      """,
      "kế hoạch;tên;thành viên\nBN;Các xã;\"Xã A; Xã B\"\n",
      "nhóm;thành viên;từ ngày\nBN-C1;Xã C;1/7/2026\nBN-C1;Xã A;\n",
      """
      kế hoạch;mã;nhiệm vụ;thời hạn;chủ trì;mục
      BN;;Ban hành;trong quý I/2027;Sở Nội vụ;II
      BN;BN-V9;Rà soát;trước ngày 30/6/2027;Các xã;II
      """,
    ]
    for table in tables {
      let run = try importing(table)
      #expect(run.code == 0, "\(table)\(run.errors)\(run.text)")
      let again = try importing(table)
      let isCoded = !table.contains(";;")
      #expect(!isCoded || again.text.contains("0 thêm, 0 sửa"), "\(again.text)")
      if again.text.contains("đã ghi") { try program.run("undo") }
    }
    let targets = try program.run("list targets --json").json().elements
    #expect(targets.compactMap { $0.text("code") }.sorted() == ["BN-T5", "BN-T6"])
    #expect(targets.allSatisfy { $0.text("section") == "I" })
    let tasks = try program.run("list tasks --json").json().elements
    #expect(tasks.compactMap { $0.text("code") }.sorted() == ["BN-V1", "BN-V9"])
    let members = try program.run("member BN-C1 list --json").json().elements
    #expect(members.compactMap { $0.text("name") } == ["Xã A", "Xã B", "Xã C"])
    #expect(try program.run("show BN-V9 --json").json()["obligations"]?.elements.count == 3)
  }

  @Test func `codes of a file are kept after the import was taken back`() throws {
    #expect(try program.run("init").code == 0)
    try program.run("add plan BN KH~mới --place Bắc~Ninh")
    let table = "plan,code,label\nBN,BN-G4,Việc\n"
    #expect(try importing(table).code == 0)
    try program.run("undo")
    #expect(try importing(table).code == 0)
    #expect(try program.run("show BN-G4 --json").code == 0)
    let twice = try importing("plan,code,label\nBN,BN-G5,Việc\nBN,bn-g5,Việc khác\n")
    #expect(twice.text.contains("có hai lần trong tệp"))
    let clash = try importing("plan,code,label\nBN,BN-G4,Việc khác\n")
    #expect(clash.code == 4)
    #expect(clash.text.contains("Việc → Việc khác"))
    #expect(try importing("plan,code,label\nBN,BN-G4,Việc khác\n", "--update").code == 0)
    #expect(try program.run("show BN-G4 --json").json().text("label") == "Việc khác")
  }

  @Test func `a row whose way out depends on the place is refused by its line, like any other`()
    throws
  {
    #expect(try program.run("init --sample").code == 0)
    let run = try importing("plan,code,label\nBG,BG-G98,Việc một\nBG,BG-G99,Việc hai\n")
    #expect(run.code == 4, "\(run.errors)")
    for line in ["dòng 2", "dòng 3"] { #expect(run.text.contains(line), "\(run.text)") }
    #expect(run.text.contains("ngoài văn bản gốc; ghi căn cứ"), "\(run.text)")
  }

  /// A table in an encoding of offices: «Niên giám thống kê» as the source of a figure.
  static let encodings: [(String, [UInt8])] = [
    (
      "UTF-16",
      [0xFF, 0xFE]
        + Array(figures("Niên giám thống kê").utf16).flatMap {
          [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        }
    ),
    (
      "UTF-16BE",
      [0xFE, 0xFF]
        + Array(figures("Niên giám thống kê").utf16).flatMap {
          [UInt8($0 >> 8), UInt8($0 & 0xFF)]
        }
    ),
    ("TCVN3", bytes("Ni\u{AA}n gi\u{B8}m th\u{E8}ng k\u{AA}")),
    ("VNI", bytes("Nie\u{E2}n gia\u{F9}m tho\u{E1}ng ke\u{E2}")),
    (
      "UTF-8, marks apart",
      Array(figures("Nie\u{302}n gia\u{301}m tho\u{302}\u{301}ng ke\u{302}").utf8)
    ),
  ]

  private static func figures(_ source: String) -> String {
    "code;day;value;source\r\nDB-T6;31/12/2025;11,2;\(source)\r\n"
  }

  private static func bytes(_ source: String) -> [UInt8] {
    figures(source).unicodeScalars.map { UInt8($0.value) }
  }

  @Test(arguments: encodings)
  func `a table is read in whatever encoding`(name: String, bytes: [UInt8]) throws {
    #expect(try program.run("init --sample").code == 0)
    let run = try importing(bytes)
    #expect(run.code == 0, "\(name): \(run.errors)\(run.text)")
    let figures = try program.run("export --csv --kind observation").text
    #expect(figures.contains("Niên giám thống kê"), "\(name): \(figures)")
  }

  @Test(arguments: [
    ("DB-T6;2025-12-31 00:00:00;11,2;", "11.2"), ("DB-T6;2025-12-31T00:00:00;11.2;", "11.2"),
    ("DB-T6;31/12/2025 0:00;1.234,5;", "1234.5"), ("'DB-T6;31/12/2025;11,2;'=1+1", "11.2"),
    (" db-t6 ;31/12/2025; 11,2 ;", "11.2"), ("DB-T6;31-12-2025;12.000;", "12000"),
  ])
  func `cells are read as spreadsheets leave them`(line: String, value: String) throws {
    #expect(try program.run("init --sample").code == 0)
    let run = try importing("code;day;value;source\r\n\(line)\r\n")
    #expect(run.code == 0, "\(run.errors)\(run.text)")
    let shown = try program.run("show DB-T6 --json").json()
    #expect(shown.number("observed") == value)
    #expect(shown.text("observedOn") == "2025-12-31")
  }
}
