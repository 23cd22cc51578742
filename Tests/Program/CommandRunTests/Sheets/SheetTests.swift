import Glibc
import ProgramTestSupport
import TestFiles
import Testing
import TestJSON

/// Sheets written, filled in and taken back.
struct SheetTests {
  private let program: Program

  init() throws {
    program = try Program()
    try #require(try program.run("init --sample").code == 0)
  }

  private func sheet(_ flags: String = "") throws -> SheetTable {
    let run = try program.run("sheet --agency BG-C23 \(flags)")
    try #require(run.code == 0, "\(run.errors)")
    return SheetTable(run.text)
  }

  private func taking(
    _ text: String, _ flags: String = "--accept-all", as name: String = "in.csv"
  ) throws -> ProgramRun {
    try program.home.write(Array(text.utf8), to: name)
    return try program.run("sheet import \(program.home.file(name)) \(flags)")
  }

  // MARK: - Out

  @Test func `a sheet has what the agency itself owes, each row with its lock`() throws {
    let table = try sheet()
    let codes = table.rows[(table.head + 1)...].map { $0[0] }
    #expect(codes.contains("BG-V6") && codes.contains("BG-V8"))
    #expect(!codes.contains { $0.hasPrefix("HT") })
    #expect(table["BG-V8", "Ngày hạn"] == "30/09/2024")
    #expect(table["BG-V8", "Kỳ báo cáo"] == "kỳ tháng 11/2026")
    #expect(table["BG-V8", "Khóa"].hasPrefix("v0-"))
    try program.run("set BG-V8 done")
    #expect(try sheet().rows.contains { $0[0] == "BG-V8" } == false)
  }

  @Test func `sheets for all agencies go into a folder, one for each that owes something`() throws {
    let folder = program.home.file("sheets")
    #expect(try program.run("sheet --all-agencies --out \(folder)").code == 0)
    let text = String(decoding: try program.home.read("sheets/BG-C23.csv"), as: UTF8.self)
    #expect(SheetTable(text).rows == (try sheet().rows))
    #expect(try program.run("sheet --all-agencies --out \(folder)").code == 4)
    #expect(try program.run("sheet --all-agencies --out \(folder) --force").code == 0)
    #expect(try program.run("sheet --all-agencies").code == 2)
  }

  @Test func `where one sheet is there already, none is written`() throws {
    let folder = program.home.file("sheets")
    #expect(try program.run("sheet --all-agencies --out \(folder)").code == 0)
    let all = try TemporaryFolder.names(at: folder)
    let last = try #require(all.last)
    let other = program.home.file("others")
    try program.run("sheet --agency \(last.dropLast(4)) --out \(program.home.file("one.csv"))")
    try #require(mkdir(other, 0o700) == 0)
    try program.home.write(program.home.read("one.csv"), to: "others/\(last)")
    let run = try program.run("sheet --all-agencies --out \(other)")
    #expect(run.code == 4 && run.errors.contains(last))
    #expect(try TemporaryFolder.names(at: other) == [last])
  }

  @Test func `a sheet is printed as a paper to be filled in by hand`() throws {
    let text = try program.run("sheet --agency BG-C23 --format text").text
    #expect(text.contains("PHIẾU BÁO CÁO"))
    #expect(text.contains("(BG-V8)"))
    #expect(text.contains("Khó khăn vướng mắc:"))
    #expect(try program.run("sheet --agency BG-C23 --format html").text.contains("<table"))
    #expect(try program.run("sheet --agency BG-C23 --lang en").text.contains("Present state"))
  }

  // MARK: - Back

  @Test func `work whose deadline was moved since is told of, and only where it is filled in`()
    throws
  {
    var table = try sheet()
    let code = "BG-V9"
    try #require(table.rows.contains { $0[0] == code })
    #expect(try program.run("due \(code) hằng quý --basis họp").code == 0)
    table["BG-V8", "Kết quả thực hiện"] = "đã trình"
    let untouched = try taking(table.text())
    #expect(untouched.code == 0, "\(untouched.text)")
    #expect(!untouched.text.contains(code))
    table[code, "Kết quả thực hiện"] = "đã họp"
    let filled = try taking(table.text())
    #expect(filled.code == 4 && filled.text.contains("đã đổi sau khi xuất phiếu"), "\(filled.text)")
    #expect(filled.text.contains("\(code)/2026-Q4"))
    table["BG-V7", "Kết quả thực hiện"] = "đã trình lần hai"
    let rest = try taking(table.text(), "--accept-all --skip-bad")
    #expect(rest.code == 0 && rest.text.contains("đã ghi"), "\(rest.text)")
  }

  @Test func `what an agency says goes into the store as one change`() throws {
    let before = try program.run("export").bytes
    var table = try sheet("--targets BG-T2")
    table["BG-V8", "Tình hình thực hiện"] = "Đã hoàn thành"
    table["BG-V8", "Ngày gửi"] = "15/11/2026"
    table["BG-V8", "Sản phẩm (số văn bản)"] = "12/QĐ-UBND"
    table["BG-V8", "Kết quả thực hiện"] = "Đã ban hành quy chế"
    table["BG-V6", "Khó khăn vướng mắc"] = "Chưa bố trí kinh phí"
    table["BG-T2", "Kỳ số liệu"] = "quý III/2026"
    table["BG-T2", "Giá trị"] = "11,5"
    let run = try taking(table.text())
    #expect(run.code == 0, "\(run.text)\(run.errors)")
    #expect(run.text.contains("3 nội dung mới, 0 xung đột, 0 dòng không nhận"))
    let row = try program.row("BG-V8", of: "tasks")
    #expect(row.text("state") == "awaiting-confirmation")
    #expect(row.text("sentOn") == "2026-11-15")
    #expect(row.text("product") == "12/QĐ-UBND")
    #expect(try program.run("show BG-T2 --json").json().text("observedOn") == "2026-09-30")
    let log = try program.run("history --json").json().elements
    #expect(Set(log.compactMap { $0.number("seq") }).count == 1)
    #expect(log.contains { $0.text("new") == "Đã ban hành quy chế" })
    // The agency reported it, so that the one who typed it in may confirm it.
    #expect(try program.run("confirm BG-V8").code == 0)
    #expect(try program.run("undo").code == 0)
    #expect(try program.run("undo").code == 0)
    #expect(try program.run("export").bytes == before)
  }

  @Test func `a sheet taken in twice says nothing new the second time`() throws {
    var table = try sheet()
    table["BG-V8", "Tình hình thực hiện"] = "đang thực hiện"
    table["BG-V8", "Kết quả thực hiện"] = "Đã họp"
    #expect(try taking(table.text()).code == 0)
    let again = try taking(table.text())
    #expect(again.code == 0)
    #expect(again.text.contains("không có gì mới"))
  }

  @Test(arguments: [",", ";", "\t"], ["\r\n", "\n", "\r"])
  func `a sheet comes back in any form a spreadsheet saves`(
    _ separator: String, _ lineEnd: String
  ) throws {
    var table = try sheet()
    table["BG-V8", "Kết quả thực hiện"] = "Đã họp; \"đã\" chốt, gồm:\n- một"
    // Blank rows at the end, and the columns in another order.
    table.rows += [[""], Array(repeating: "", count: table.rows[table.head].count)]
    for index in table.rows.indices where index >= table.head { table.rows[index].reverse() }
    let run = try taking(table.text(separator, lineEnd: lineEnd, quotesAll: lineEnd == "\n"))
    #expect(run.code == 0, "\(run.text)\(run.errors)")
    #expect(run.text.contains("1 nội dung mới, 0 xung đột, 0 dòng không nhận"))
    #expect(run.text.contains("Đã họp; \"đã\" chốt, gồm: - một"))
  }

  @Test(arguments: [
    ("15/11/2026", "15/11/2026"), ("15/11/26", "15/11/2026"), ("15-Nov-26", "15/11/2026"),
    ("04-thg11-26", "04/11/2026"), ("2026-11-15 00:00:00", "15/11/2026"),
    ("46000", "09/12/2025"), ("ngày 5 tháng 11 năm 2026", "05/11/2026"),
    ("5 thg 11 2026", "05/11/2026"),
  ])
  func `days come in whatever form spreadsheets give them`(
    _ typed: String, _ read: String
  ) throws {
    var table = try sheet()
    table["BG-V8", "Tình hình thực hiện"] = "xong"
    table["BG-V8", "Ngày gửi"] = typed
    let run = try taking(table.text(), "--dry-run")
    #expect(run.text.contains("ngày gửi: (chưa có) → \(read)"), "\(run.text)")
  }

  @Test func `headings are known in either language`() throws {
    var table = SheetTable(try program.run("sheet --agency BG-C23 --lang en").text)
    table["BG-V8", "New state"] = "done"
    let run = try taking(table.text())
    #expect(run.code == 0, "\(run.text)\(run.errors)")
    #expect(try program.row("BG-V8", of: "tasks").text("state") == "awaiting-confirmation")
  }

  // MARK: - What changed meanwhile

  @Test func `what the store changed since is a conflict until its code is named`() throws {
    var table = try sheet()
    try program.run("set BG-V8 in-progress")
    table["BG-V8", "Tình hình thực hiện"] = "đã hoàn thành"
    table["BG-V6", "Kết quả thực hiện"] = "Đã họp"
    let run = try taking(table.text())
    #expect(run.code == 4)
    #expect(run.text.contains("XUNG ĐỘT: BG-V8"))
    #expect(
      run.text.contains(
        "kho đã sửa mục này sau khi xuất phiếu: Lan, 20/11/2026 (lần cập nhật"))
    #expect(run.text.contains("tình trạng: đang thực hiện → chờ xác nhận"))
    #expect(try program.row("BG-V8", of: "tasks").text("state") == "in-progress")
    let named = try taking(table.text(), "--accept BG-V8")
    #expect(named.code == 0, "\(named.text)\(named.errors)")
    #expect(try program.row("BG-V8", of: "tasks").text("state") == "awaiting-confirmation")
  }

  @Test func `an older sheet does not overwrite a newer one`() throws {
    var old = try sheet()
    old["BG-V8", "Kết quả thực hiện"] = "Đang soạn"
    var new = try sheet()
    new["BG-V8", "Kết quả thực hiện"] = "Đã trình"
    #expect(try taking(new.text(), as: "new.csv").code == 0)
    let run = try taking(old.text(), as: "old.csv")
    #expect(run.code == 4)
    #expect(run.text.contains("phiếu này có thể là bản cũ"))
    #expect(run.text.contains("kết quả: Đã trình → Đang soạn"))
  }

  @Test func `several sheets are a change each, and a bad one does not stop the others`() throws {
    var table = try sheet()
    table["BG-V8", "Kết quả thực hiện"] = "Đã họp"
    try program.home.write(Array(table.text().utf8), to: "a.csv")
    try program.home.write([], to: "bad.csv")
    var other = SheetTable(try program.run("sheet --agency HT-C1").text)
    other["HT-B3", "Kết quả thực hiện"] = "Đã nhắc"
    try program.home.write(Array(other.text().utf8), to: "b.csv")
    let paths = ["a.csv", "bad.csv", "b.csv"].map(program.home.file).joined(separator: " ")
    let run = try program.run("sheet import \(paths) --accept-all")
    #expect(run.code == 4)
    #expect(run.errors.contains("bad.csv: tệp trống"))
    let log = try program.run("history --json").json().elements
    #expect(Set(log.compactMap { $0.number("seq") }).count == 2)
  }

  @Test(arguments: ["--accept-all --except BG-V66", "--accept BG-V8,BG-V66", "--except BG-V66"])
  func `a code that no sheet has lets nothing through`(flags: String) throws {
    var table = try sheet()
    table["BG-V6", "Kết quả thực hiện"] = "Một"
    table["BG-V8", "Kết quả thực hiện"] = "Hai"
    let run = try taking(table.text(), flags)
    #expect(run.code == 3)
    #expect(run.errors.contains("BG-V66"))
    #expect(try program.run("history --json").text == "[]\n")
    // A row of the sheet that says nothing new may be named.
    #expect(try taking(table.text(), "--accept-all --except BG-V9").code == 0)
  }

  @Test func `single items are accepted and left out, and bad rows passed over on demand`() throws {
    var table = try sheet()
    table["BG-V6", "Kết quả thực hiện"] = "Một"
    table["BG-V8", "Kết quả thực hiện"] = "Hai"
    table["BG-V9", "Ngày gửi"] = "31/2/2026"
    #expect(try taking(table.text(), "").code == 4)
    #expect(try program.run("history --json").text == "[]\n")
    let run = try taking(table.text(), "--accept-all --skip-bad --except BG-V6")
    #expect(run.code == 0)
    let log = try program.run("history --json").json().elements
    #expect(Set(log.compactMap { $0.text("code") }) == ["BG-V8"])
  }
}
