import ProgramTestSupport
import TestFiles
import TestJSON
import Testing

struct ReportTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test(arguments: ["overdue", "agencies", "targets", "deadlines", "full"])
  func `every report is written in every form`(kind: String) throws {
    for form in ["text", "md", "csv", "html"] {
      let run = try program.run("report \(kind) --plan BG --demo --format \(form)")
      #expect(run.code == 0 && run.errors.isEmpty)
      #expect(run.text.contains("20/11/2026") || run.text.contains("2026-11-20"))
      #expect(run.text.hasPrefix("\u{FEFF}") == (form == "csv"))
      #expect(run.text.hasPrefix("<!DOCTYPE html>") == (form == "html"))
    }
  }

  @Test func `the total of table A is the count of the list`() throws {
    let run = try program.run("report agencies --plan HT --demo --format csv")
    let total = try #require(run.text.split(separator: "\r\n").last).split(
      separator: ",", omittingEmptySubsequences: false)
    let rows = try program.run("list tasks --plan HT --demo --json").json().elements
    let followed = rows.filter { $0.text("timeClass") != nil }
    #expect(total[1] == "Tổng cộng")
    #expect(total[2] == "\(followed.count)")
    #expect(total[8] == "\(followed.count { $0.text("timeClass") == "overdue" })")
  }

  @Test func `the two letterheads are those of the plans`() throws {
    let party = try program.run("report full --plan BG --sample").text
    #expect(party.contains("ĐẢNG CỘNG SẢN VIỆT NAM") && party.contains("T/M BAN THƯỜNG VỤ"))
    #expect(party.contains("-BC/TU") && party.contains("I- TÌNH HÌNH CHUNG"))
    #expect(party.contains("- Bộ Chính trị,") && party.contains("- Lưu Văn phòng Tỉnh ủy."))
    let state = try program.run("report full --plan DL --sample").text
    #expect(state.contains("Độc lập - Tự do - Hạnh phúc"))
    #expect(state.contains("/BC-UBND") && state.contains("TM. ỦY BAN NHÂN DÂN"))
    #expect(state.contains("- TT Tỉnh ủy;") && state.contains("TỈNH ĐẮK LẮK"))
  }

  @Test func `the period is named, and without one is that of the report owed next`() throws {
    let asked = try program.run("report full --plan HT --sample --period 2026-H1 --format md")
    #expect(asked.text.contains("6 tháng đầu năm 2026"))
    #expect(asked.text.contains("số liệu đến hết ngày 20/11/2026"))
    // The report of Hà Tĩnh is owed on 5 December each year; Bắc Giang owes none by periods.
    #expect(
      try program.run("report full --plan HT --sample --format md").text.contains(
        "năm 2026 như sau"))
    #expect(try program.run("report full --plan BG --sample").text.contains("quý IV/2026"))
  }

  @Test func `an agency is urged about what it answers for`() throws {
    let run = try program.run("report overdue --agency bg-c3 --demo --format csv")
    #expect(run.code == 0)
    #expect(run.text.contains("(BG-V"))
    let all = try program.run("report overdue --plan BG --demo --format csv")
    #expect(run.text.split(separator: "\r\n").count <= all.text.split(separator: "\r\n").count)
    let text = try program.run("report overdue --agency bg-c3 --demo").text
    #expect(text.contains("CỦA BAN CÁN SỰ ĐẢNG ỦY BAN NHÂN DÂN TỈNH"))
    #expect(text.contains("Cập nhật đến hết ngày 20/11/2026"))
  }

  @Test func `work of a plan that is over is told only when the plan is named`() throws {
    try program.run("init --demo")
    #expect(try program.run("report overdue --agency BG-C3 --format csv").text.contains("(BG-V"))
    try program.run("supersede BG --on 1/1/2026 --basis 5/QĐ")
    for kind in ["overdue", "deadlines"] {
      let all = try program.run("report \(kind) --agency BG-C3 --format csv")
      #expect(all.code == 0 && !all.text.contains("BG-V"), "\(kind): \(all.text)")
      let named = try program.run("report \(kind) --agency BG-C3 --plan BG --format csv")
      #expect(named.text.contains("BG-V"), "\(kind)")
    }
  }

  @Test func `each agency that is to be urged gets a file of its own, named by its code`() throws {
    let folder = program.home.file("pl")
    let line = "report overdue --plan BG --demo --format html --out \(folder)"
    let run = try program.run("\(line) --all-agencies")
    #expect(run.code == 0, "\(run.errors)")
    let rows = try program.run("list tasks --plan BG --demo --json").json().elements
    let late = rows.filter { ["overdue", "due-soon", "unreported"].contains($0.text("timeClass")) }
    #expect(!late.isEmpty)
    let names = try program.home.names(in: "pl").sorted()
    #expect(!names.isEmpty && names.allSatisfy { $0.hasPrefix("don-doc-") })
    #expect(run.text.split(separator: "\n").count == names.count + 1)
    for row in late {
      let code = try #require(row.text("code"))
      let holders = try names.filter { name in
        String(decoding: try program.home.read("pl/\(name)"), as: UTF8.self).contains("(\(code)")
      }
      #expect(!holders.isEmpty, "\(code)")
    }
    #expect(try program.home.permissions(of: "pl/\(names[0])") == 0o600)
    // One file that is there keeps all from being written.
    program.home.delete("pl/\(names[0])")
    let refused = try program.run("\(line) --all-agencies")
    #expect(refused.code == 4 && refused.errors.contains("chưa ghi gì"))
    #expect(try program.home.names(in: "pl").sorted() == Array(names.dropFirst()))
    #expect(try program.run("\(line) --all-agencies --force").code == 0)
    #expect(try program.home.names(in: "pl").sorted() == names)
  }

  @Test func `deadlines go into a calendar`() throws {
    let run = try program.run("report deadlines --plan BG --demo --format ics --alarm 7")
    #expect(run.code == 0)
    #expect(run.text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(run.text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(run.text.contains("TRIGGER:-P6DT16H"))
    let reports = try program.run("report deadlines --plan HT --demo --format ics").text
    #expect(reports.contains("UID:HT-B1/2026@dondoc"))
    let later = try program.run("report deadlines --plan HT --demo --format ics", on: "2026-12-20")
    #expect(later.text.contains("UID:HT-B1/2027@dondoc"))
  }

  @Test(arguments: [
    ("report full --sample", 2), ("report full --plan XX --sample", 3), ("report", 2),
    ("report foo --plan BG --sample", 2), ("report full --plan BG --format pdf --sample", 2),
    ("report full --plan BG --format ics --sample", 2),
    ("report full --plan BG --period 2026-Q5", 2),
    ("report full --plan BG --period 2030 --sample", 2), ("report overdue --sample", 2),
    ("report targets --plan BG --agency BG-C3 --sample", 2),
    ("report overdue --agency xyzzy --sample", 3), ("report overdue --agency UBND --sample", 2),
    ("report overdue --plan BG --sample --all-agencies", 2),
    ("report full --plan BG --sample --all-agencies --out /tmp/x", 2),
    ("report overdue --agency BG-C3 --sample --all-agencies --out /tmp/x", 2),
    ("report overdue --plan XX --sample --all-agencies --out /tmp/x", 3),
    ("report deadlines --plan BG --alarm 3 --sample", 2),
    ("report deadlines --plan BG --format ics --alarm x --sample", 2),
    ("report full --plan BG --sample --out /nowhere/x.html", 1), ("report full --plan BG", 1),
  ])
  func `what can not be reported is refused in one line`(line: String, code: Int32) throws {
    let run = try program.run(line)
    #expect(run.code == code, "\(run.errors)")
    #expect(run.text.isEmpty)
    #expect(run.errors.hasPrefix("dondoc: "))
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}

/// Reports as files.
struct ReportFileTests {
  private let program: Program

  init() throws { program = try Program() }

  private func report(_ name: String, _ flags: String = "") throws -> ProgramRun {
    let path = program.home.file(name)
    return try program.run("report targets --plan DB --demo --out \(path) \(flags)")
  }

  @Test func `a file is for this account alone and holds what would be printed`() throws {
    #expect(try report("r.txt").code == 0)
    #expect(try program.home.permissions(of: "r.txt") == 0o600)
    let printed = try program.run("report targets --plan DB --demo").bytes
    #expect(try program.home.read("r.txt") == printed)
    #expect(try program.home.names().allSatisfy { !$0.hasSuffix(".new") })
  }

  @Test func `a file that is there is replaced only when asked`() throws {
    try program.home.write(Array("cũ".utf8), to: "r.txt")
    let refused = try report("r.txt")
    #expect(refused.code == 4 && refused.errors.contains("--force"))
    #expect(try program.home.read("r.txt") == Array("cũ".utf8))
    #expect(try report("r.txt", "--force").code == 0)
    #expect(try program.home.read("r.txt").count > 100)
    #expect(try program.home.names().allSatisfy { !$0.hasSuffix(".new") })
  }

  @Test func `a folder in the way is not replaced`() throws {
    let run = try program.run("report targets --plan DB --demo --force --out \(program.home.path)")
    #expect(run.code == 1 && run.errors.contains(program.home.path))
  }
}
