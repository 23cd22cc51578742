import ProgramTestSupport
import TestFiles
import Testing
import TestJSON

/// Urging and the register of following, through the command line.
struct UrgeTests {
  private let program: Program
  private let day = "2026-11-20"

  init() throws {
    program = try Program()
    let made = try program.run("init --sample", on: day)
    try #require(made.code == 0, "\(made.errors)")
  }

  private func register(_ flags: String = "", on day: String? = nil) throws -> [JSONNode] {
    try program.run("urge list \(flags) --json", on: day ?? self.day).json().elements
  }

  @Test(arguments: [
    ("29/11/2026", "hạn trả lời 29/11/2026 là ngày nghỉ, làm việc lại từ Thứ Hai 30/11/2026"),
    ("1/1/2027", "hạn trả lời 01/01/2027 là ngày nghỉ"), ("30/11/2026", nil),
  ])
  func `a day off to answer by is remarked on`(answerBy: String, remark: String?) throws {
    let run = try program.run(
      "urge BG-V15 --document 120/UBND-TH --answer-by \(answerBy)", on: day)
    #expect(run.code == 0, "\(run.errors)")
    #expect(remark.map(run.errors.contains) ?? run.errors.isEmpty, "\(run.errors)")
    let edited = try program.run("edit TD-1 answerBy=\(answerBy)", on: day)
    #expect(edited.errors.isEmpty, "nothing changed: \(edited.errors)")
    let moved = try program.run("edit TD-1 answerBy=6/12/2026", on: day)
    #expect(moved.errors.contains("hạn trả lời 06/12/2026 là ngày nghỉ"), "\(moved.errors)")
  }

  @Test func `each agency gets a letter of its own, in one change that one undo takes back`() throws
  {
    let run = try program.run(
      "urge DL-A1 DL-A2 DL-A3 BG-V15 --document 120/UBND-TH --answer-by 30/11/2026", on: day)
    #expect(run.code == 0, "\(run.errors)")
    let acts = try register()
    #expect(
      acts.map { $0.text("addressee") }.reversed() == [
        "Sở Khoa học và Công nghệ", "Sở Tài chính", "Ban Tổ chức Tỉnh ủy Bắc Ninh",
      ])
    #expect(acts.allSatisfy { $0.text("document") == "120/UBND-TH" })
    #expect(acts.allSatisfy { $0.text("standing") == "awaiting-answer" })
    let items = acts.flatMap { $0["items"]?.elements ?? [] }
    #expect(items.count == 4)
    #expect(try register("--plan BG").count == 1)
    #expect(try register(on: "2026-12-01").allSatisfy { $0.text("standing") == "answer-overdue" })
    let late = try program.run("list tasks --needs answer-overdue --json", on: "2026-12-01").json()
    #expect(late.elements.contains { $0.text("code") == "BG-V15" })
    #expect(try program.run("undo", on: day).code == 0)
    #expect(try register().isEmpty)
  }

  @Test func `a letter that asks for no answer is sent, and settled once one comes`() throws {
    try program.run("urge BG-V15", on: day)
    #expect(try register().first?.text("standing") == "sent")
    #expect(try program.run("urge list", on: day).text.contains("đã gửi, không hẹn trả lời"))
    try program.run("urge answer TD-1 --on 25/11/2026 --note đang~làm", on: day)
    #expect(try register().first?.text("standing") == "settled")
  }

  @Test func `the register names the store in the command that enters an outcome`() throws {
    let flag = "--store \(program.home.file("khác.db"))"
    try program.run("init --sample \(flag)", on: day)
    try program.run("urge BG-V8 \(flag)", on: day)
    try program.run("urge recommend TD-1 bố~trí~kinh~phí \(flag)", on: day)
    let list = try program.run("urge list \(flag)", on: day)
    #expect(list.text.contains("«dondoc \(flag) urge done MÃ SỐ»"), "\(list.text)\(list.errors)")
  }

  @Test func `an answer, a conclusion and a recommendation are entered and taken back`() throws {
    #expect(
      try program.run("urge BG-V15 --kind kiểm~tra --answer-by 30/11/2026", on: day).code == 0)
    #expect(try program.run("urge answer TD-1 --on 25/11/2026 --note đang~làm", on: day).code == 0)
    #expect(try program.run("urge conclude TD-1 còn~chậm", on: day).code == 0)
    #expect(
      try program.run("urge recommend TD-1 bố~trí~kinh~phí --due 31/12/2026", on: day).code == 0)
    let act = try #require(try register().first)
    #expect(act.text("kind") == "inspection")
    #expect(act.text("answer") == "đang làm" && act.text("answeredOn") == "2026-11-25")
    #expect(act.text("conclusion") == "còn chậm")
    #expect(act.text("standing") == "recommending")
    #expect(act["recommendations"]?.elements.first?.text("due") == "2026-12-31")
    let table = try program.run("urge list", on: day).text
    let line = try #require(table.split(separator: "\n").last { $0.hasPrefix("TD-1") })
    #expect(
      line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
        == "TD-1 1 bố trí kinh phí 31/12/2026 chưa thực hiện")
    let words = "urge reword TD-1 1 bố~trí~đủ~kinh~phí"
    #expect(try program.run("\(words) --due 30/6/2027", on: day).code == 0)
    #expect(try program.run("urge reword TD-1 1 --due 31/7/2027", on: day).code == 0)
    let asked = try #require(try register().first?["recommendations"]?.elements.first)
    #expect(asked.text("text") == "bố trí đủ kinh phí" && asked.text("due") == "2027-07-31")
    #expect(try program.run("urge reword TD-1 1", on: day).code == 2)
    #expect(try program.run("urge reword TD-1 1 --due 1/1/2026", on: day).code == 4)
    #expect(try program.run("urge reword TD-1 2 khác", on: day).code == 4)
    #expect(try program.run("undo", on: day).code == 0 && program.run("undo", on: day).code == 0)
    #expect(
      try register().first?["recommendations"]?.elements.first?.text("text") == "bố trí kinh phí")
    #expect(try program.run("urge done TD-1 1 --product 45/BC", on: day).code == 0)
    #expect(try register().first?.text("standing") == "settled")
    #expect(try program.run("urge done TD-1 2", on: day).code == 4)
    let told = try program.run("urge remove TD-1", on: day)
    #expect(told.code == 4 && told.errors.contains("--yes"))
    #expect(try program.run("urge remove BG-V15 --yes", on: day).code == 3)
    #expect(try program.run("urge remove TD-1 --yes", on: day).code == 0)
    #expect(try register().isEmpty)
  }

  @Test func `what was entered is corrected and taken out, each with one undo`() throws {
    #expect(
      try program.run("urge BG-V15 BG-V16 --agency BG-C1 --document 120/UBND", on: day).code == 0)
    let edit = try program.run(
      "edit TD-1 document=121/UBND-TH ai~đó=x", on: day)
    #expect(edit.code == 4 && edit.errors.contains("không có ô"))
    let run = try program.run(
      "edit TD-1 document=121/UBND-TH hạn~trả~lời=30/11 kind=kiểm~tra items=BG-V15", on: day)
    #expect(run.code == 0, "\(run.errors)")
    let act = try #require(try register().first)
    #expect(act.text("document") == "121/UBND-TH" && act.text("answerBy") == "2026-11-30")
    #expect(act.text("kind") == "inspection")
    #expect(act["items"]?.elements.count == 1)
    #expect(try program.run("edit TD-1 nơi~nhận=Sở~Nội~vụ document=", on: day).code == 0)
    #expect(try register().first?.text("addressee") == "Sở Nội vụ")
    #expect(try register().first?.text("document") == nil)
    #expect(try program.run("undo", on: day).code == 0)
    #expect(try program.run("undo", on: day).code == 0)
    #expect(try register().first?.text("document") == "120/UBND")
    #expect(try register().first?["items"]?.elements.count == 2)
    #expect(try program.run("edit TD-1 answer_by=1/1/2026", on: day).code == 4)
    #expect(try program.run("edit TD-9 document=1", on: day).code == 3)
    let refused = try program.run("remove TD-1", on: day)
    #expect(refused.code == 4 && refused.errors.contains("vẫn giữ nguyên"))
    #expect(try program.run("remove TD-1 --yes", on: day).code == 0)
    #expect(try register().isEmpty)
    #expect(try program.run("undo", on: day).code == 0)
    #expect(try register().count == 1)
  }

  @Test func `letters of several acts go into a folder, a file for each`() throws {
    #expect(try program.run("urge DL-A1 DL-A2 BG-V15", on: day).code == 0)
    let acts = try register().compactMap { $0.text("code") }.sorted()
    let folder = program.home.file("thu")
    let line = "urge letter \(acts.joined(separator: " ")) --format html"
    #expect(try program.run(line, on: day).code == 2)
    let run = try program.run("\(line) --out \(folder)", on: day)
    #expect(run.code == 0, "\(run.errors)")
    let names = acts.map { "don-doc-\($0).html" }
    #expect(try program.home.names(in: "thu").sorted() == names)
    #expect(try program.run("\(line) --out \(folder)", on: day).code == 4)
    #expect(try program.run("\(line) --out \(folder) --force", on: day).code == 0)
  }

  @Test func `a letter about a target says so, and lists it`() throws {
    #expect(try program.run("urge BG-T1 BG-V15 --agency BG-C1", on: day).code == 0)
    let text = try program.run("urge letter TD-1", on: day).text
    let letter = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(letter.contains("còn 1 nhiệm vụ, 1 chỉ tiêu cần đôn đốc"))
    let label = try #require(try program.row("BG-T1", of: "targets").text("label"))
    let annex = try program.run("urge letter TD-1 --format md", on: day).text
    #expect(annex.contains(label) && annex.contains("BG-V15"))
  }

  @Test func `an agency is urged about all that is late of its work`() throws {
    let run = try program.run("urge --agency HT-C4 --document 7/VP", on: "2027-01-10")
    #expect(run.code == 0, "\(run.errors)")
    let acts = try register(on: "2027-01-10")
    #expect(acts.map { $0.text("agency") } == ["HT-C4"])
  }

  @Test func `the letter has words for what was given and for what was asked for`() throws {
    #expect(
      try program.run("urge BG-V15 --document 120/UBND-TH --answer-by 30/11/2026", on: day).code
        == 0)
    let letter = try program.run("urge letter TD-1", on: day).text
    #expect(letter.contains("120/UBND-TH"))
    #expect(letter.contains("Đề nghị Ban Tổ chức Tỉnh ủy Bắc Ninh"))
    #expect(letter.contains("TỈNH ỦY BẮC NINH") && letter.contains("Bắc Ninh, ngày 20 tháng 11"))
    #expect(letter.contains("BG-V15"))
    let html = try program.run("urge letter TD-1 --format html", on: day).text
    #expect(html.contains("<table"))
    #expect(try program.run("urge letter TD-9", on: day).code == 3)
  }

  @Test func `a letter printed again tells how things stood on its own day`() throws {
    #expect(
      try program.run("set BG-V15 not-started", on: "2026-11-18").code == 0)
    #expect(try program.run("urge BG-V15 --document 120/UBND-TH", on: day).code == 0)
    func letter(on day: String) throws -> String {
      try program.run("urge letter TD-1", on: day).text.split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    let first = try letter(on: day)
    #expect(try program.run("set BG-V15 done --product 9/QĐ", on: "2026-12-20").code == 0)
    let again = try letter(on: "2027-01-10")
    #expect(again == first)
    #expect(again.contains("đến hết ngày 20/11/2026") && !again.contains("9/QĐ"))
  }

  @Test(arguments: [
    ("urge", 2), ("urge BG-V99", 3), ("urge BG-V15 --kind phạt", 2), ("urge answer TD-7", 3),
    ("urge answer", 2), ("urge BG-G1", 4), ("urge recommend TD-1", 2), ("urge done TD-1 một", 2),
    ("urge BG-V15 --on 20/11/2026 --answer-by 1/11/2026", 4), ("urge letter TD-1 --format doc", 2),
  ])
  func `what can not be is refused with its exit status`(line: String, code: Int) throws {
    let run = try program.run(line, on: day)
    #expect(run.code == Int32(code), "\(run.errors)")
    #expect(try register().isEmpty)
  }

  @Test func `the register is a table for people and a file for spreadsheets`() throws {
    #expect(try program.run("urge BG-V15 --document =1+1", on: day).code == 0)
    let text = try program.run("urge list", on: day).text
    #expect(text.contains("sổ theo dõi, đôn đốc: 1 lần · đã gửi, không hẹn trả lời 1 lần"))
    try program.run("urge BG-V16 --on 1/11/2026 --answer-by 10/11/2026", on: day)
    let late = try program.run("urge list", on: day).text
    #expect(late.contains("2 lần · quá hạn trả lời 1 lần (1 nhiệm vụ) · đã gửi"))
    #expect(!late.contains("chờ trả lời"))
    let csv = try program.run("urge list --csv", on: day).text
    #expect(csv.contains("code,kind,day,agency,addressee"))
    #expect(csv.contains("'=1+1"))
  }
}
