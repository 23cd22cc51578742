import ProgramTestSupport
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
    ("set BG-V8 paused", "lý do tạm dừng"),
    ("measure DB-T6 12,5% --on 31/12/2025", "ghi bằng %"),
    ("measure DB-T6 -1 --on 31/12/2025", "không thể âm"),
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
    #expect(try program.run("undo", on: "2026-11-20").code == 0)
  }

  @Test(arguments: [
    ("set BG-V8 closed", 2, "--note"), ("set BG-V8 returned", 2, "--note"),
    ("set BG-V8 closed --note=", 2, "--note"),
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
    let again = try program.run("set BG-V8 done")
    #expect(again.code == 0 && again.text.contains("chờ xác nhận"))
    try program.run("set BG-V8 paused")
    #expect(try program.run("show BG-V8 --json").json()["note"] == .null)
  }
}
