import ProgramTestSupport
import TestFiles
import Testing
import TestJSON

/// What can hardly be meant, or can not be, through the command line.
struct DoubtTests {
  private let program: Program

  init() throws {
    program = try Program()
    let made = try program.run("init --sample")
    try #require(made.code == 0, "\(made.errors)")
  }

  @Test(arguments: [
    ("due BG-A2 +10 --basis họp", "effectiveDue", "2026-11-30"),
    ("due BG-A2 thứ sáu tuần sau --basis họp", "effectiveDue", "2026-11-27"),
    ("due BG-A2 31/12 --basis họp", "due", "2026-12-31"),
    ("due BG-A2 cuối tháng --basis họp", "due", "2026-11-30"),
    ("extend BG-V8 quý I/2027", "due", "2027-03-31"), ("extend BG-V8 +10", "due", "2026-11-30"),
  ])
  func `deadlines take the days that every day is typed with`(
    line: String, field: String, day: String
  ) throws {
    let run = try program.run(line, on: "2026-11-20")
    #expect(run.code == 0, "\(run.errors)")
    let code = line.split(separator: " ")[1]
    #expect(try program.row(String(code), of: "tasks", on: "2026-11-20").text(field) == day)
  }

  @Test(arguments: [
    ("due BG-A2 30/6/2026 --basis họp", "30/06/2026 đã qua"),
    ("extend BG-V8 1/6/2024", "không sau hạn đang áp dụng"),
    ("extend BG-V8 31/12/2027 --ask", "sau khi đã hết hạn"),
    ("set BG-V8 done --on 1/1/2030", "ngày gửi kết quả 01/01/2030 chưa đến"),
    ("set BG-V8 done --product 1/QĐ --product-on 1/1/1990", "trước năm 2000"),
    ("set QN-V1 done --on 1/1/2020", "trước ngày ban hành kế hoạch"),
    ("measure DB-T6 12,5% --on 31/12/2025", "ghi bằng %"),
    ("measure DB-T6 -1 --on 31/12/2025", "số âm"),
    ("measure DB-T6 12 --on 31/12/1999", "trước năm 2000"),
    ("measure BG-T11 2,5 --on 31/12/2025", "số nguyên từ 1"),
    ("assign BG-A2 phối hợp BG-C25 --from 1/1/2035", "hơn một năm"),
  ])
  func `what can hardly be is saved, with a warning on the standard error`(
    line: String, why: String
  ) throws {
    let run = try program.run(line, on: "2026-11-20")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains("cảnh báo") && run.errors.contains(why), "\(run.errors)")
    #expect(run.errors.contains("vẫn đã ghi; nếu nhầm thì «dondoc undo»"), "\(run.errors)")
    #expect(try program.run("undo", on: "2026-11-20").code == 0)
  }

  @Test(arguments: [
    ("extend BG-V8 31/12/2026", "làm cho thành đúng hạn"),
    ("extend BG-V8 31/12/2026 --ask", "không cần xin gia hạn"),
  ])
  func `more time for work that is done is doubted`(line: String, why: String) throws {
    try program.run("set BG-V8 done", on: "2026-11-20")
    let run = try program.run(line, on: "2026-11-20")
    #expect(run.code == 0 && run.errors.contains(why), "\(run.errors)")
    try program.run("undo", on: "2026-11-20")
    try program.run("set BG-V8 done --on 30/9/2024", on: "2026-11-20")
    let early = try program.run(
      "extend BG-V8 31/12/2026 --decided-on 1/9/2024", on: "2026-11-20")
    #expect(early.code == 0 && !early.errors.contains(why), "\(early.errors)")
  }

  @Test(arguments: [
    ("set BG-V8 closed", 2, "--note"), ("set BG-V8 returned", 2, "--note"),
    ("set BG-V8 closed --note=", 2, "--note"),
    ("set BG-V8 paused", 2, "ghi thêm, như «dondoc set BG-V8 paused --note"),
    ("set BG-V7 BG-V8 paused --note=", 2, "BG-V7, BG-V8: «tạm dừng» cần lý do"),
    ("set BG-V8 done --on 30/9/0206", 2, "bốn chữ số của năm"),
    ("measure BG-Q1 1 --on 31/12/2025", 4, "dondoc rate BG-Q1"),
    ("measure BG-T9 14 --on 31/12/2025", 4, "«có» hoặc «chưa»"),
    ("measure DB-T6 có --on 31/12/2025", 4, "cần một số"),
    ("measure DB-T6 1 --on 31/12/2025 --new-series --same-series", 2, "chỉ giữ một"),
  ])
  func `what can not be is refused with the way out`(
    line: String, code: Int32, way: String
  ) throws {
    let run = try program.run(line, on: "2026-11-20")
    #expect(run.code == code)
    #expect(run.errors.contains(way), "\(run.errors)")
    #expect(try program.run("undo", on: "2026-11-20").code == 4)
  }

  @Test func `a target of yes or no takes the words`() throws {
    #expect(try program.run("measure BG-T9 đạt --on 31/12/2025").code == 0)
    #expect(try program.run("show BG-T9 --json").json().text("status") == "achieved")
  }

  @Test func `a correction keeps the source, and takes it away when that is said`() throws {
    func source() throws -> JSONNode? {
      try program.run("show DB-T6 --json").json()["observations"]?.elements.first?["source"]
    }
    try program.run("measure DB-T6 11 --on 31/12/2025 --source NGTK")
    try program.run("measure DB-T6 11,2 --on 31/12/2025")
    #expect(try source() == .text("NGTK"))
    try program.run("measure DB-T6 11,2 --on 31/12/2025 --source=")
    #expect(try source() == .null)
  }

  @Test func `the remark is named by what it is for, and a reason is one of its own`() throws {
    try program.run("set BG-V8 awaiting-confirmation")
    try program.run("return BG-V8 --note thiếu~dấu --user Nam")
    #expect(try program.run("show BG-V8").text.contains("lý do trả lại: thiếu dấu"))
    let taken = try program.run("set BG-V8 in-progress")
    #expect(taken.text.contains("BG-V8: việc bị trả lại (lý do: thiếu dấu) nay chuyển sang"))
    #expect(try program.run("undo").code == 0)
    let again = try program.run("set BG-V8 done")
    #expect(again.code == 0 && again.text.contains("chờ xác nhận"))
  }

  @Test func `a state that needs a reason is set without one only where its own stands`() throws {
    func note() throws -> String? { try program.run("show BG-V8 --json").json().text("note") }
    try program.run("set BG-V8 in-progress --note chờ~Sở~Tài~chính")
    for state in ["paused", "returned", "closed"] {
      let refused = try program.run("set BG-V8 \(state)")
      #expect(refused.code == 2 && refused.errors.contains("--note"), "\(refused.errors)")
      #expect(try note() == "chờ Sở Tài chính")
    }
    try program.run("set BG-V8 paused --note chờ~vốn")
    let again = try program.run("set BG-V8 paused")
    #expect(again.code == 0 && again.text.contains("không có gì thay đổi"), "\(again.errors)")
    #expect(try note() == "chờ vốn")
    // The reason of one state is none for another.
    #expect(try program.run("set BG-V8 closed").code == 2)
    #expect(try program.run("set BG-V8 paused --note=").code == 2)
    #expect(try note() == "chờ vốn")
    let several = try program.run("set BG-V7 BG-V8 paused")
    #expect(several.code == 2 && several.errors.contains("BG-V7: «tạm dừng» cần lý do"))
    #expect(try program.row("BG-V7", of: "tasks").text("state") == "unknown")
  }

  // MARK: Files

  @Test(arguments: [
    ("code,day,value\nDB-T6,31/12/1999,12", "ngày số liệu trước năm 2000"),
    ("code,day,value\nDB-T6,31/12/2030,12", "ngày số liệu chưa đến"),
    ("code,day,value\nDB-T6,31/12/2025,-1", "số âm"),
    ("code,day,value\nDB-T6,31/12/2025,\"12,5%\"", "ghi bằng %"),
    ("code,day,value\nDB-T6,31/12/2024,11\nDB-T6,31/12/2025,110", "chênh quá 5 lần"),
    ("plan,label,basis,due\nBG,Việc,CV 1,trước ngày 30/6/2026", "hạn 30/06/2026 đã qua"),
    ("plan,label,basis,due\nQN,Việc,CV 1,30/6/2023", "trước ngày ban hành kế hoạch"),
    ("plan,label,basis,due\nBG,Việc,CV 1,30/6/2126", "còn hơn 30 năm nữa"),
    ("title,issued\nKH mới,1/1/2030", "ngày ban hành 01/01/2030 chưa đến"),
    ("group,member,from\nHT-C2,Sở Mới,1/1/2035", "từ ngày 01/01/2035 còn hơn một năm nữa"),
  ])
  func `a row that can hardly be right is taken, with the doubt below it`(
    text: String, why: String
  ) throws {
    try program.home.write(Array((text + "\n").utf8), to: "in.csv")
    let file = program.home.file("in.csv")
    let trial = try program.run("import \(file) --dry-run", on: "2026-11-20")
    let run = try program.run("import \(file)", on: "2026-11-20")
    #expect(run.code == 0, "\(run.text)\(run.errors)")
    for text in [trial.text, run.text] {
      #expect(text.contains("      ! ") && text.contains(why), "\(text)")
      #expect(text.contains(", 1 cần xem lại (!)"), "\(text)")
    }
    // What is there already is not doubted again; tasks and plans without a code would be new.
    guard text.hasPrefix("code") || text.hasPrefix("group") else { return }
    #expect(!(try program.run("import \(file)", on: "2026-11-20").text.contains("!")))
  }

  @Test func `a list of members doubts days line by line, and the first day of all`() throws {
    let names = "Sở Một;;1/1/1990\nSở Hai;;1/3/2026\n"
    let run = try program.run("member HT-C2 import -", on: "2026-11-20", input: names)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.text.contains("      ! từ ngày 01/01/1990 trước năm 2000"), "\(run.text)")
    #expect(run.text.split(separator: "\n").count { $0.contains("!") } == 1)
    let all = try program.run("member HT-C2 add Sở~Ba --from 1/1/2035", on: "2026-11-20")
    #expect(all.code == 0 && all.errors.contains("còn hơn một năm nữa"), "\(all.errors)")
    let left = try program.run("member HT-C2 remove Sở~Hai --from 1/1/2035", on: "2026-11-20")
    #expect(left.code == 0 && left.errors.contains("ngày rời nhóm 01/01/2035"), "\(left.errors)")
  }

  // MARK: Several units

  @Test func `units get one later day in one change, all or none`() throws {
    try program.run("member HT-C2 add Sở~Một Sở~Hai Sở~Ba", on: "2026-11-20")
    let parts = try program.run("show HT-B1/2026 --json", on: "2026-11-20").json()["obligations"]
    let codes = try #require(parts?.elements.compactMap { $0.text("code") })
    try #require(codes.count == 3)
    let run = try program.run("extend \(codes[0]) \(codes[2]) quý I/2027", on: "2026-11-20")
    #expect(run.code == 0, "\(run.errors)")
    func extended() throws -> [String] {
      try codes.filter { code in
        try program.run("show \(code) --json", on: "2026-11-20").json()["part"]?
          .text("due") == "2027-03-31"
      }
    }
    #expect(try extended() == [codes[0], codes[2]])
    #expect(try program.run("undo", on: "2026-11-20").code == 0)
    #expect(try extended() == [])
    let slip = try program.run("extend \(codes[0]) HT-B1@HT-C99 31/3/2027", on: "2026-11-20")
    #expect(slip.code != 0 && slip.errors.contains("HT-B1@HT-C99"))
    #expect(try extended() == [])
  }

  @Test func `a deadline is not set for one unit alone`() throws {
    try program.run("member HT-C2 add Sở~Một", on: "2026-11-20")
    let run = try program.run("due HT-B1@HT-C28 quý I/2027 --basis họp", on: "2026-11-20")
    #expect(run.code == 4 && run.errors.contains("dondoc extend HT-B1@HT-C28"), "\(run.errors)")
  }

  @Test func `several tasks get one deadline`() throws {
    let run = try program.run("due BG-A2 BG-A3 quý I/2027 --basis họp", on: "2026-11-20")
    #expect(run.code == 0, "\(run.errors)")
    for code in ["BG-A2", "BG-A3"] {
      #expect(try program.row(code, of: "tasks", on: "2026-11-20").text("due") == "2027-03-31")
    }
    #expect(try program.run("undo").code == 0)
    #expect(try program.row("BG-A3", of: "tasks", on: "2026-11-20")["due"] == .null)
  }

  @Test(arguments: [
    ("measure XX-T1 1 --on 31/12/2025", "chỉ tiêu", "list targets"),
    ("rate XX-T1 needs-effort --note x", "chỉ tiêu", "list targets"),
    ("set XX-V1 done", "nhiệm vụ", "list tasks"), ("confirm XX-V1", "nhiệm vụ", "list tasks"),
    ("assign BG-V3 lead XX-C1 --basis x", "cơ quan", "list agencies"),
    ("succeed XX-C1 BG-C1 --on 1/3/2025", "cơ quan", "list agencies"),
    ("member XX-C1 add Sở", "cơ quan", "list agencies"),
    ("add task XX Việc", "kế hoạch", "list plans"),
    ("list tasks --plan XX", "kế hoạch", "list plans"),
    ("report full --plan XX", "kế hoạch", "list plans"),
    ("sheet --agency BG-C23 --plan XX", "kế hoạch", "list plans"),
    ("edit XX-V1 label=x", "mục", "list tasks"),
    ("show XX-V1", "mục", "list tasks"),
    ("remove XX-V1", "mục", "list tasks"),
    ("urge answer TD-9 --on 28/11", "văn bản đôn đốc", "urge list"),
  ])
  func `a code nothing has leads to the list of what was sought`(
    line: String, sort: String, list: String
  ) throws {
    let run = try program.run(line, on: "2026-11-20")
    #expect(run.code == 3, "\(run.errors)")
    #expect(run.errors.contains("không có \(sort)"), "\(run.errors)")
    #expect(run.errors.contains("dondoc \(list)»"), "\(run.errors)")
  }
}
