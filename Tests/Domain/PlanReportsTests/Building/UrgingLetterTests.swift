import PlanModel
import PlanModelTestSupport
import PlanReports
import Testing
import Values

struct UrgingLetterTests {
  private static let day = Day.of("2026-11-20")

  /// A letter to one agency about work that is late and work without a deadline.
  private func letter(
    _ mode: AssignmentMode, _ language: Language = .vi, number: String? = "120/UBND-TH",
    plan adjust: (inout Plan) -> Void = { _ in }
  ) throws -> Report {
    var book = Book()
    book.plan("BG")
    adjust(&book.contents.plans[0])
    let agency = book.agency("BG-C1", "Hội Nông dân tỉnh")
    book.task("BG-V1", .due("2026-10-31"))
    book.part(.inProgress)
    book.assign(.lead, to: agency)
    book.task("BG-V2")
    book.assign(.lead, to: agency)
    for index in book.contents.assignments.indices { book.contents.assignments[index].mode = mode }
    let judged = JudgedBook(PlanBook(book.contents), on: Self.day)
    var act = FollowUp(id: .of(900), code: "TD-1", kind: .urging, day: Self.day)
    act.addressee = "Hội Nông dân tỉnh"
    act.document = number
    act.answerBy = Self.day + 10
    return Report(
      letterOf: act,
      from: ReportSource(
        plan: nil, agency: judged.agencies.first?.agency, tasks: judged.tasks,
        plans: judged.plans, period: nil, asOf: Self.day, language: language, isDemo: false))
  }

  private func paragraphs(_ report: Report) -> [String] {
    report.sheets.flatMap(\.blocks).compactMap { block in
      if case .paragraph(let text) = block { text } else { nil }
    }
  }

  private static func ofState(_ plan: inout Plan) {
    plan.issuer = "UBND tỉnh Hà Tĩnh"
    plan.place = "Hà Tĩnh"
    plan.number = "123/KH-UBND"
  }

  @Test func `what was reported on without a state is not said to be without information`() throws {
    var book = Book()
    book.plan("BG")
    let agency = book.agency("BG-C1", "Hội Nông dân tỉnh")
    for code in ["BG-V1", "BG-V2"] {
      book.task(code, .due("2026-10-31"))
      book.assign(.lead, to: agency)
    }
    func text() -> String {
      let judged = JudgedBook(PlanBook(book.contents), on: Self.day)
      return ReportMarkdown.written(
        Report(
          letterOf: FollowUp(id: .of(900), code: "TD-1", kind: .urging, day: Self.day),
          from: ReportSource(
            plan: nil, agency: judged.agencies.first?.agency, tasks: judged.tasks,
            plans: judged.plans, period: nil, asOf: Self.day, language: .vi, isDemo: false)))
    }
    #expect(text().contains("trong đó 2 đã qua hạn, chưa có thông tin (Phụ lục"))
    let task = book.contents.tasks[1].id
    var report = ProgressReport(
      id: book.newID(), item: .work(task: task, member: nil, period: nil),
      for: .month(2026, 11), day: Self.day, by: "an")
    report.result = "đã gửi thẩm định"
    book.contents.progressReports = [report]
    let told = "đã qua hạn, chưa rõ đã hoàn thành hay quá hạn"
    #expect(text().contains("trong đó 1 đã qua hạn, chưa có thông tin, 1 \(told) (Phụ lục"))
    #expect(text().contains("Nhiệm vụ \(told) (2)"))
    book.contents.tasks.removeFirst()
    #expect(!text().contains("chưa có thông tin"))
  }

  @Test func `a letter of the State has its head, number, day, recipients and signature`() throws {
    let text = ReportText.written(try letter(.given, plan: Self.ofState))
    for words in [
      "ỦY BAN NHÂN DÂN", "TỈNH HÀ TĨNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc", "Số: 120/UBND-TH", "Hà Tĩnh, ngày 20 tháng 11 năm 2026",
      "V/v đôn đốc", "Kính gửi: Hội Nông dân tỉnh", "Nơi nhận:", "- Như trên;", "- Lưu: VT.",
      "TM. ỦY BAN NHÂN DÂN",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test func `a letter of the Party has the form of the Party`() throws {
    let text = ReportText.written(
      try letter(.given, number: nil) { plan in
        plan.letterhead = .party
        plan.issuer = "Ban Thường vụ Tỉnh ủy Bắc Giang"
        plan.number = "140-KH/TU"
      })
    for words in [
      "ĐẢNG CỘNG SẢN VIỆT NAM", "TỈNH ỦY BẮC GIANG", "-CV/TU", "- Như trên,", "- Lưu Văn phòng.",
      "T/M BAN THƯỜNG VỤ",
    ] { #expect(text.contains(words), "\(words)") }
    #expect(text.contains("Kính gửi: Hội Nông dân tỉnh") && !text.contains("CỘNG HÒA"))
  }

  @Test func `what the annex goes with is filled in as far as it is known`() throws {
    func annexed(_ report: Report) -> String? {
      if case .annex(_, _, let lines)? = report.sheets.last?.head { lines.first } else { nil }
    }
    #expect(
      annexed(try letter(.given, plan: Self.ofState))
        == "(Kèm theo Văn bản số 120/UBND-TH ngày 20/11/2026 của Ủy ban nhân dân tỉnh Hà Tĩnh)")
    #expect(
      annexed(try letter(.given, number: nil))
        == "(Kèm theo Văn bản số ……… ngày 20/11/2026 của ………)")
  }

  /// A letter to a group about one report that some of its three units have handed in.
  private func letterToGroup(handedIn: Int, untold: Int = 0) throws -> String {
    var book = Book()
    let group = book.agency("BG-C1", "Các sở, ban, ngành", kind: .group)
    let units = ["Sở A", "Sở B", "Sở C"].enumerated().map { index, name in
      book.agency("BG-C\(index + 2)", name)
    }
    for unit in units {
      let id = book.newID()
      book.contents.memberships.append(Membership(id: id, group: group, member: unit))
    }
    book.task("BG-V1", .due("2026-10-31"))
    book.assign(.executing, to: group)
    for (index, unit) in units.enumerated() {
      book.part(
        index < handedIn ? .done : index < 3 - untold ? .notStarted : .unknown,
        sentOn: index < handedIn ? Self.day - 60 : nil,
        member: unit)
    }
    let judged = JudgedBook(PlanBook(book.contents), on: Self.day)
    var act = FollowUp(id: .of(900), code: "TD-1", kind: .urging, day: Self.day)
    act.addressee = "Các sở, ban, ngành"
    let report = Report(
      letterOf: act,
      from: ReportSource(
        plan: nil, agency: judged.agencies.first { $0.agency.id == group }?.agency,
        tasks: judged.tasks, plans: judged.plans, period: nil, asOf: Self.day, language: .vi,
        isDemo: false))
    return ReportText.written(report).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `a letter to a group names the units behind, and no state nobody told`() throws {
    let text = try letterToGroup(handedIn: 1)
    #expect(text.contains("Kính gửi: Các sở, ban, ngành (Sở B, Sở C)"))
    #expect(text.contains("2/3: Sở B, Sở C"))
    #expect(text.contains("đã nộp 1/3") && !text.contains("đang thực hiện"))
    #expect(text.contains("Đề nghị các sở, ban, ngành tập trung thực hiện nhiệm vụ nêu trên"))
    #expect(text.contains("đến hết ngày 20/11/2026, các sở, ban, ngành còn 1 nhiệm vụ"))
  }

  @Test func `units nobody has spoken of are not said to owe anything`() throws {
    let some = try letterToGroup(handedIn: 1, untold: 1)
    #expect(some.contains("đã nộp 1/3; chưa có thông tin 1/3"))
    #expect(some.contains("quá hạn 1/3: Sở B"))
    let none = try letterToGroup(handedIn: 0, untold: 3)
    #expect(!none.contains("đã nộp") && !none.contains("chưa nộp"))
    #expect(none.contains("chưa có thông tin 3/3: Sở A, Sở B, Sở C"))
  }

  @Test func `a group of which no unit has handed in is addressed as a whole`() throws {
    let text = try letterToGroup(handedIn: 0)
    #expect(text.contains("Kính gửi: Các sở, ban, ngành Qua theo dõi, đến hết ngày 20/11/2026"))
    #expect(text.contains("0/3"), "\(text)")
  }

  /// A letter to a body about the work of two others, of itself, and of nobody known.
  private func letterAboutOthers(_ tasks: Set<String>, _ language: Language = .vi) throws -> Report
  {
    var book = Book()
    let body = book.agency("BG-C1", "Văn phòng Ủy ban nhân dân tỉnh")
    let others = [book.agency("BG-C2", "Sở Nội vụ"), book.agency("BG-C3", "Sở Y tế")]
    for (index, owner) in [others[0], others[0], others[1], body, nil].enumerated() {
      book.task("BG-V\(index + 1)", .due("2026-10-31"))
      book.part(.inProgress)
      if let owner { book.assign(.lead, to: owner) }
    }
    let judged = JudgedBook(PlanBook(book.contents), on: Self.day)
    var act = FollowUp(id: .of(900), code: "TD-1", kind: .urging, day: Self.day)
    act.addressee = "Văn phòng Ủy ban nhân dân tỉnh"
    return Report(
      letterOf: act,
      from: ReportSource(
        plan: nil, agency: judged.agencies.first { $0.agency.id == body }?.agency,
        tasks: judged.tasks.filter { tasks.contains($0.task.code) }, plans: judged.plans,
        period: nil, asOf: Self.day, language: language, isDemo: false))
  }

  private static let opening = "Qua theo dõi, đến hết ngày 20/11/2026, "
  private static let office = "Văn phòng Ủy ban nhân dân tỉnh"

  private struct OthersCase: Sendable {
    let codes: Set<String>
    let owing: String
    let asked: String

    init(_ codes: String..., owing: String, asked: String) {
      (self.codes, self.owing, self.asked) = (Set(codes), owing, asked)
    }
  }

  private static let othersCases = [
    OthersCase(
      "BG-V1", "BG-V2",
      owing: "còn 2 nhiệm vụ cần đôn đốc, trong đó 2 quá hạn (Phụ lục kèm theo). Cơ quan, đơn vị "
        + "chịu trách nhiệm: Sở Nội vụ.",
      asked: "đôn đốc các cơ quan, đơn vị chịu trách nhiệm tập trung thực hiện các nhiệm vụ"),
    OthersCase(
      "BG-V1", "BG-V3", "BG-V4", "BG-V5",
      owing: "còn 4 nhiệm vụ cần đôn đốc, trong đó 4 quá hạn (Phụ lục kèm theo). Cơ quan, đơn vị "
        + "chịu trách nhiệm: Sở Nội vụ (1 nhiệm vụ), Sở Y tế (1 nhiệm vụ), Văn phòng Ủy ban nhân dân "
        + "tỉnh (1 nhiệm vụ). Còn 1 nhiệm vụ chưa rõ cơ quan, đơn vị chịu trách nhiệm.",
      asked: "thực hiện phần việc của mình và đôn đốc các cơ quan, đơn vị khác tập trung thực hiện "
        + "các nhiệm vụ"),
    OthersCase(
      "BG-V5",
      owing:
        "còn 1 nhiệm vụ cần đôn đốc, trong đó 1 quá hạn (Phụ lục kèm theo). Chưa rõ cơ quan, đơn "
        + "vị chịu trách nhiệm.", asked: "tập trung thực hiện nhiệm vụ"),
    OthersCase(
      "BG-V4",
      owing: "\(office) còn 1 nhiệm vụ cần đôn đốc, trong đó 1 quá hạn (Phụ lục kèm theo).",
      asked: "tập trung thực hiện nhiệm vụ"),
  ]

  @Test(arguments: othersCases)
  private func `a common addressee is not said to have the work of others`(
    expected: OthersCase
  ) throws {
    let report = try letterAboutOthers(expected.codes)
    #expect(
      paragraphs(report) == [
        Self.opening + expected.owing,
        "Đề nghị \(Self.office) \(expected.asked) nêu trên, báo cáo kết quả, khó khăn, vướng mắc (nếu có) bằng "
          + "văn bản./.",
      ])
    guard case .annex(_, let title, _)? = report.sheets.last?.head else { return }
    #expect(title.hasSuffix(" CỦA \(Self.office.uppercased())") == (expected.codes == ["BG-V4"]))
  }

  @Test func `what was given is to be done and reported on by the day`() throws {
    #expect(
      paragraphs(try letter(.given)) == [
        "Qua theo dõi, đến hết ngày 20/11/2026, Hội Nông dân tỉnh còn 2 nhiệm vụ cần đôn đốc, "
          + "trong đó 1 quá hạn (Phụ lục kèm theo).",
        "Đề nghị Hội Nông dân tỉnh tập trung thực hiện các nhiệm vụ nêu trên, báo cáo kết quả, "
          + "khó khăn, vướng mắc (nếu có) bằng văn bản chậm nhất là ngày 30/11/2026./.",
      ])
  }

  @Test func `a body that was asked is asked again, politely`() throws {
    #expect(
      paragraphs(try letter(.requested)).last
        == "Trân trọng đề nghị Hội Nông dân tỉnh quan tâm, phối hợp thực hiện các nội dung nêu "
        + "trên và thông tin kết quả chậm nhất là ngày 30/11/2026 để tổng hợp./.")
    #expect(try #require(paragraphs(try letter(.requested, .en)).last).contains("kindly asked"))
  }

  @Test func `the annex lists every item of the letter, also those without a deadline`() throws {
    let tables = try letter(.given).tables
    #expect(tables.map(\.title) == ["Nhiệm vụ quá hạn (1)", "Nhiệm vụ khác (1)"])
  }
}
