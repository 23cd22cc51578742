import ProgramTestSupport
import TestFiles
import Testing
import TestJSON

/// Contents carried out of a store and in again.
struct TransferTests {
  private let program: Program

  init() throws { program = try Program() }

  private func importing(_ text: String, _ flags: String = "") throws -> ProgramRun {
    try program.home.write(Array(text.utf8), to: "in.csv")
    return try program.run("import \(program.home.file("in.csv")) \(flags)")
  }

  @Test func `where one table is there already, none is written`() throws {
    try program.makeStore()
    let folder = program.home.file("tables")
    try program.run("export \(folder) --csv --kind section")
    let before = try program.home.read("tables/section.csv")
    let run = try program.run("export \(folder) --csv")
    #expect(run.code == 4 && run.errors.contains("section.csv"))
    #expect(try TemporaryFolder.names(at: folder) == ["section.csv"])
    #expect(try program.home.read("tables/section.csv") == before)
  }

  // MARK: Round trips

  @Test func `the sample goes into an empty store and comes out byte for byte`() throws {
    try program.makeStore()
    let before = try program.exported()
    try program.home.write(before, to: "all.json")
    let other = try Program()
    #expect(try other.run("init").code == 0)
    let run = try other.run("import \(program.home.file("all.json"))")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try other.run("export").bytes == before)
    let again = try other.run("import \(program.home.file("all.json"))")
    #expect(again.text.contains("0 thêm, 0 sửa"))
    #expect(again.text.contains("không có gì mới"))
    #expect(try other.run("undo").code == 0)
    #expect(try other.run("list plans --json").text == "[]\n")
  }

  @Test func `a demo store that lost its plans gets them back byte for byte`() throws {
    try program.makeStore("init --demo")
    let before = try program.exported()
    try program.home.write(before, to: "all.json")
    for plan in ["QN", "DL", "BG", "DB", "HT"] {
      #expect(try program.run("remove \(plan) --yes").code == 0)
    }
    #expect(try program.run("list tasks --json").text == "[]\n")
    let run = try program.run("import \(program.home.file("all.json"))")
    #expect(run.code == 0, "\(run.errors) \(run.text.suffix(300))")
    #expect(try program.exported() == before)
  }

  @Test func `made-up figures do not get into a real store`() throws {
    try program.makeStore("init --demo")
    try program.home.write(try program.exported(), to: "demo.json")
    let other = try Program()
    #expect(try other.run("init").code == 0)
    let run = try other.run("import \(program.home.file("demo.json"))")
    #expect(run.code == 4)
    #expect(run.errors.contains("minh họa"))
  }

  // MARK: Figures in bulk

  @Test func `figures come in whatever way a spreadsheet writes them`() throws {
    try program.makeStore()
    let files = [
      "code,day,value,source\nDB-T6,2025-12-31,11.2,Niên giám\n",
      "\u{FEFF}Mã;Ngày;Số liệu;Nguồn\r\nDB-T6;31/12/2025;\"11,2\";Niên giám\r\n",
      "ma\tngay\tso lieu\tnguon\ndb-t6\t31-12-2025\t11,2\tNiên giám",
      "\"chỉ tiêu\",\"ngày số liệu\",\"value\",\"nguon\"\n\"DB-T6\",\"31/12/2025\",\"11,2\",\"Niên giám\"\n",
    ]
    for text in files {
      let run = try importing(text)
      #expect(run.code == 0, "\(run.errors)\(run.text)")
      #expect(run.text.contains("dòng 2  DB-T6  thêm: số liệu 11,2"), "\(text)")
      #expect(try program.run("show DB-T6 --json").json().number("observed") == "11.2")
      #expect(try program.run("undo").code == 0)
    }
  }

  @Test func `a trial run says just what the real one does, and writes nothing`() throws {
    try program.makeStore()
    let text = "code,day,value\nDB-T6,31/12/2025,\"11,2\"\nDB-T7,31/12/2025,3\n"
    let before = try program.exported()
    let trial = try importing(text, "--dry-run")
    #expect(try program.exported() == before)
    #expect(trial.code == 0)
    let real = try importing(text)
    let lines = { (run: ProgramRun) in run.text.split(separator: "\n").dropLast().map(String.init) }
    #expect(lines(trial) == lines(real))
    #expect(real.text.contains("2 thêm, 0 sửa, 0 như cũ, 0 bị từ chối; đã ghi"))
    #expect(try importing(text).text.contains("0 thêm, 0 sửa, 2 như cũ"))
    // One import is one change.
    #expect(try program.run("undo").code == 0)
    #expect(try program.exported() == before)
  }

  @Test func `a figure that differs is refused with both, and taken with --update`() throws {
    try program.makeStore()
    try program.run("measure DB-T6 11,2 --on 31/12/2025")
    let text = "code,day,value\nDB-T6,31/12/2025,\"11,5\"\n"
    let run = try importing(text)
    #expect(run.code == 4)
    #expect(run.text.contains("số liệu 11,2 → 11,5"))
    #expect(try importing(text, "--update").code == 0)
    #expect(try program.run("show DB-T6 --json").json().number("observed") == "11.5")
  }

  @Test func `bad lines are passed over when that is asked for`() throws {
    try program.makeStore()
    let text = "code,day,value\nDB-T6,31/12/2025,11\nXX-T1,31/12/2025,1\n"
    #expect(try importing(text).code == 4)
    #expect(try program.run("show DB-T6 --json").json()["observed"] == .null)
    let run = try importing(text, "--skip-bad")
    #expect(run.code == 0)
    #expect(run.text.contains("1 thêm, 0 sửa, 0 như cũ, 1 bị từ chối; đã ghi"))
  }

  @Test func `tasks and agencies come in with their partners and codes`() throws {
    try program.makeStore("init")
    try program.run("add plan BN KH~phát~triển --place Bắc~Ninh")
    let agencies = "kế hoạch;tên;loại;tên khác\nBN;Sở Nội vụ;;SNV\nBN;Sở Y tế;;\nBN;Sở Nội vụ;;\n"
    let first = try importing(agencies)
    #expect(first.code == 0, "\(first.errors)\(first.text)")
    #expect(first.text.contains("2 thêm, 0 sửa, 1 như cũ"))
    let tasks = """
      plan;label;deadline;lead;coordinating;section
      BN;Ban hành kế hoạch;trong quý I/2027;snv;Sở Y tế; II Nhiệm vụ
      BN;Báo cáo;trước ngày 05/12 hằng năm;Sở Nội vụ;Sở Mới;II Nhiệm vụ
      """
    let run = try importing(tasks)
    #expect(run.code == 0, "\(run.errors)\(run.text)")
    #expect(run.text.contains("dòng 2  BN-V1"))
    let shown = try program.run("show BN-V1 --json").json()
    #expect(shown.text("due") == "2027-03-31")
    #expect(shown["lead"]?.elements.count == 1)
    #expect(try program.run("list tasks --json").json().elements.count == 2)
    #expect(try program.run("list agencies --json").json().elements.count == 3)
  }

  // MARK: Bad files

  /// A file, and what is said of it.
  static let bad: [(String, String)] = [
    ("", "tệp trống"), ("\n\n  \n", "tệp trống"), ("\0\u{1}\u{2}", "không phải tệp văn bản"),
    ("code,day,value\n", "chỉ có dòng tên cột"),
    ("mã,màu,value\nDB-T6,đỏ,1\n", "không có cột «màu»"),
    ("code,value\nDB-T6,1\n", "thiếu cột «day»"),
    ("day,value\n31/12/2025,1\n", "thiếu cột «code»"),
    ("code,day\nDB-T6,31/12/2025\n", "thiếu cột «value»"),
    ("code,code,day,value\nA,B,31/12/2025,1\n", "có hai cột «code»"),
    ("xin chào\n", "không có cột «xin chào»"), ("code,source\nDB-T6,x\n", "không rõ bảng này"),
    (
      "code,day,value\nXX-T9,31/12/2025,1\n",
      "không có chỉ tiêu nào mang mã «XX-T9»; xem mã bằng «dondoc list targets»"
    ),
    ("code,day,value\nDB-T6,31/2/2025,1\n", "«31/2/2025» không phải ngày"),
    ("code,day,value\nDB-T6,,1\n", "không phải ngày"),
    ("code,day,value\nDB-T6,31/12/2025,nhiều\n", "«nhiều» không phải số"),
    ("code,day,value\nDB-T6,31/12/2025,\n", "không phải số"),
    ("code,day,value\nDB-T6,31/12/2025,1,2\n", "dòng có 4 ô, bảng có 3 cột"),
    ("code,day,value\nDB-T6,31/12/2025,1\nDB-T6,31/12/2025,2\n", "dòng trước của tệp"),
    ("code,day,value,grade\nDB-T6,31/12/2025,1,chắc\n", "chọn một trong"),
    ("code,day,value\n\"DB-T6,31/12/2025,1\n", "không đóng"),
    ("code,day,value\nBG-V8,31/12/2025,1\n", "không có chỉ tiêu nào mang mã"),
    ("code,day,value\nBG-Q1,31/12/2025,1\n", "dondoc rate BG-Q1"),
    ("code,day,value\nBG-Q1,31/12/2025,tốt\n", "dondoc rate BG-Q1"),
    ("code,day,value\nBG-T9,31/12/2025,14\n", "ghi «có» hoặc «chưa»"),
    ("code,day,value\nBG-T9,31/12/2025,sắp xong\n", "ghi «có» hoặc «chưa»"),
    ("code,day,value\nDB-T6,31/12/2025,có\n", "DB-T6 cần một số"),
    (
      "plan,label\nZZ,Việc\n", "không có kế hoạch nào mang mã «ZZ»; xem mã bằng «dondoc list plans»"
    ),
    ("plan,label\nBG,Việc\n", "ngoài văn bản gốc"),
    ("plan,label,basis,due\nBG,Việc,CV 1,đầu thế kỷ\n", "thời hạn"),
    ("plan,label,basis,code\nBG,Việc,CV 1,BG-V8\n", "khác với trong kho: "),
    ("plan,label,basis\nBG,,CV 1\n", "cần ghi tên nhiệm vụ"),
    ("label\nViệc\n", "thiếu cột «plan»"),
    ("plan,name,kind\nBG,Sở Mới,cơ quan lạ\n", "chọn một trong"),
    ("{", "JSON hỏng ở dòng 1"), ("{\"format\": \"khác\"}", "không phải tệp do «dondoc export»"),
    ("[]", "không phải tệp do «dondoc export»"),
    ("{\"format\": \"dondoc\", \"layout\": 99}", "phiên bản dondoc khác"),
    ("{\"format\": \"dondoc\",\n\"layout\": 2,\n\"tasks\": []}", "không có loại mục «tasks»"),
    ("{\"format\": \"dondoc\", \"layout\": 2, \"plan\": [{}]}", "thiếu «id»"),
    ("{\"format\": \"dondoc\", \"layout\": 2, \"plan\": [{\"id\": \"1\"}]}", "thiếu «id»"),
    (
      "{\"format\": \"dondoc\", \"layout\": 2, \"plan\": [{\"id\": \"00000000000000000000000000000001\"}]}",
      "«mã» thiếu"
    ),
    (
      "{\"format\": \"dondoc\", \"layout\": 2, \"indicator\": [{\"id\": \"00000000000000000000000000000001\", \"name\": 5}]}",
      "không đúng kiểu"
    ),
    (
      "{\"format\": \"dondoc\", \"layout\": 2, \"indicator\": [{\"id\": \"00000000000000000000000000000001\", \"màu\": \"đỏ\"}]}",
      "ô «màu»"
    ),
    (
      "{\"format\": \"dondoc\", \"layout\": 2, \"section\": [{\"id\": \"00000000000000000000000000000001\", \"ordinal\": 99999999999}]}",
      "không đúng kiểu"
    ),
    ("plan,label,basis,code\nBG,Việc,CV 1,DB-V99\n", "không phải mã của BG"),
    ("plan,label,basis,code\nBG,Việc,CV 1,BG-V0\n", "không phải mã của BG"),
    ("plan,label,basis,code\nBG,Việc,CV 1,BG-T1\n", "là của chỉ tiêu"),
    ("plan,label,goal,basis\nBG,Mức,hai mươi,CV 1\n", "không hiểu chắc"),
    ("plan,label,goal\nBG,,tối thiểu 5\n", "cần ghi tên chỉ tiêu"),
    ("group,member\nBG-C1,Sở Mới\n", "không có nhóm nào mang mã"),
    ("group,member\nBG-C99,Sở Mới\n", "không có nhóm nào mang mã"),
    ("group,member,from\nHT-C2,Sở Mới,31/2/2026\n", "không phải ngày"),
    ("plan,title\nBG,\n", "cần ghi tiêu đề"), ("title,level\nKH mới,cấp lạ\n", "chọn một trong"),
    ("title,code\nKH mới,B-N\n", "mã kế hoạch"),
    ("id,name,demo\n7,Chỉ số,false\n", "32 chữ số hex"),
    (
      "id,plan,ordinal,number,title\n00000000000000000000000000000001,ZZ,1,,A\n",
      "«ZZ» không có trong kho và trong tệp"
    ),
    (
      "id,plan,ordinal,number,title\n00000000000000000000000000000001,BG,một,,A\n",
      "không phải số nguyên"
    ),
    (String(repeating: "[", count: 100_000), "lồng nhau quá sâu"),
    (
      "{\"format\": \"dondoc\", \"layout\": 2,\n\"indicator\": [{\"name\": \"A\", \"name\": \"B\"}]}",
      "JSON hỏng ở dòng 2: tên «name» có hai lần trong một mục"
    ),
    ("{\"format\": \"dondoc\", \"format\": \"dondoc\"}", "tên «format» có hai lần"),
    ("{\"a\": \"\\x\"}", "JSON hỏng"), ("{\"a\": 1e999999}", "JSON hỏng"),
  ]

  @Test func `a bad file is told of, and nothing changes`() throws {
    try program.makeStore()
    let before = try program.exported()
    for (text, message) in Self.bad {
      let run = try importing(text)
      #expect(run.code == 4, "\(text.prefix(60))")
      let said = run.errors + run.text
      #expect(said.contains(message), "\(text.prefix(60)): \(said.prefix(300))")
      #expect(said.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    }
    #expect(try program.exported() == before)
    #expect(try program.run("import nowhere.csv").code == 1)
  }

  @Test func `a file of tens of megabytes is refused by its size`() throws {
    try program.makeStore()
    let big = Array("code,day,value\n".utf8) + [UInt8](repeating: 0x20, count: 33 << 20)
    try program.home.write(big, to: "big.csv")
    let run = try program.run("import \(program.home.file("big.csv"))")
    #expect(run.code == 4)
    #expect(run.errors.contains("32 MB"))
  }
}
