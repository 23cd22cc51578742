import ProgramTestSupport
import TestFiles
import Testing

/// Sheets that came back broken: each is told what is wrong, and nothing is changed.
struct BrokenSheetTests {
  private let program: Program
  private let table: SheetTable

  init() throws {
    program = try Program()
    try #require(try program.run("init --sample").code == 0)
    let run = try program.run("sheet --agency BG-C23 --targets BG-T2")
    try #require(run.code == 0, "\(run.errors)")
    table = SheetTable(run.text)
  }

  @Test(arguments: BrokenSheet.all)
  func `a broken sheet changes nothing and is told why`(_ broken: BrokenSheet) throws {
    let before = try program.run("export").bytes
    try program.home.write(broken.bytes(table), to: "sheet.csv")
    let path = program.home.file("sheet.csv")
    let run = try program.run("sheet import \(path) --accept-all \(broken.flags)")
    #expect(run.code == 4, "\(run.text)\(run.errors)")
    #expect((run.text + run.errors).contains(broken.answer), "\(run.text)\(run.errors)")
    #expect(try program.run("export").bytes == before)
    #expect(try program.run("history --json").text == "[]\n")
  }

  @Test func `there are forty and more, each of another kind`() {
    #expect(Set(BrokenSheet.all.map(\.name)).count >= 40)
    #expect(Set(BrokenSheet.all.map(\.name)).count == BrokenSheet.all.count)
  }

  @Test func `the sheet as it went out says nothing new`() throws {
    try program.home.write(Array(table.text().utf8), to: "sheet.csv")
    let run = try program.run("sheet import \(program.home.file("sheet.csv")) --accept-all")
    #expect(run.code == 0)
    #expect(run.text.contains("không có gì mới"))
  }

  @Test func `a folder and a file that is not there are named`() throws {
    let folder = try program.run("sheet import \(program.home.path) --accept-all")
    #expect(folder.code == 1)
    #expect(folder.errors.contains("là thư mục"))
    let none = try program.run("sheet import \(program.home.file("none.csv")) --accept-all")
    #expect(none.code == 1)
    #expect(none.errors.contains("không đọc được"))
  }

  @Test func `a sheet of made-up figures or of another store is not taken in`() throws {
    let demo = try Program()
    try #require(try demo.run("init --demo").code == 0)
    let made = try demo.run("sheet --agency BG-C23").text
    try program.home.write(Array(made.utf8), to: "demo.csv")
    let run = try program.run("sheet import \(program.home.file("demo.csv")) --accept-all")
    #expect(run.code == 4)
    #expect(run.errors.contains("số liệu minh họa"))

    let other = try Program()
    try #require(try other.run("init --sample").code == 0)
    try other.run("set HT-B3 in-progress")
    var sheet = SheetTable(try other.run("sheet --agency BG-C23").text)
    sheet["BG-V8", "Kết quả thực hiện"] = "Đã họp"
    try program.home.write(Array(sheet.text().utf8), to: "other.csv")
    let foreign = try program.run("sheet import \(program.home.file("other.csv")) --accept-all")
    #expect(foreign.code == 4)
    #expect(foreign.text.contains("phiếu này xuất từ kho dữ liệu khác"))
  }
}
