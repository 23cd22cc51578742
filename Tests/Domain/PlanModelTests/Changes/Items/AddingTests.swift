import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct AddingTests {
  private let scene = ItemScene { book in
    book.plan("BN")
    book.task("BN-V7")
    book.target("BN-T2", .atLeast, "5")
    book.agency("BN-C1", "Sở Nội vụ")
    book.agency("BN-C2", "Sở Tài chính")
  }

  private func task(
    _ fields: KeyValuePairs<String, String>, _ holders: [NamedHolders] = [],
    isConfirmed: Bool = false
  ) throws -> AddTask {
    AddTask(
      plan: "bn", inputs: try typed(.task, fields), holders: holders, isConfirmed: isConfirmed)
  }

  // MARK: Codes

  @Test func `a task is coded by what is said of it`() throws {
    let lead = [NamedHolders(.lead, "BN-C1")]
    let cases: [(AddTask, String)] = [
      (try task(["label": "Việc", "deadline": "trong quý I/2027"], lead), "BN-V8"),
      (try task(["label": "Việc", "kind": "báo cáo"], lead), "BN-B1"),
      (try task(["label": "Việc"], lead), "BN-A1"), (try task(["label": "Việc"]), "BN-G1"),
    ]
    for (change, code) in cases { #expect(try scene.edits(change).first?.code == code) }
  }

  @Test func `the code of a removed item is not given out again`() throws {
    var scene = scene
    scene.loggedCodes = ["BN-V9", "BN-T12", "XX", "BN-V10/2026"]
    let timed = try task(["label": "Việc", "deadline": "30/6/2027"])
    #expect(try scene.edits(timed).last?.code == "BN-V10")
    let target = AddTarget(
      plan: "BN", inputs: try typed(.target, ["label": "Bác sĩ", "goal": "tối thiểu 14"]))
    #expect(try scene.edits(target).last?.code == "BN-T13")
    #expect(throws: StoreFailure.self) {
      try scene.edits(AddPlan(code: "XX", inputs: try typed(.plan, ["title": "Mới"])))
    }
  }

  @Test func `an objective in words has a code of its own sort`() throws {
    let target = AddTarget(
      plan: "BN", inputs: try typed(.target, ["label": "Đội ngũ mạnh", "goal": "định tính"]))
    #expect(try scene.edits(target).last?.code == "BN-Q1")
  }

  @Test(arguments: [
    ("Tỉnh Bắc Giang", "BG"), ("Bắc Ninh", "BN2"), ("Thành phố Quảng Ngãi", "QN"),
    ("Đắk Lắk", "DL"), ("", "KPTN"),
  ])
  func `a plan without a code gets the first letters of its place, or of its title`(
    place: String, code: String
  ) throws {
    let plan = AddPlan(
      inputs: try typed(.plan, ["title": "KH phát triển nhân lực", "place": place]))
    let made = try scene.edits(plan).first?.code
    #expect(made == code)
  }

  @Test func `a plan is followed from the day it is entered, so that no period is passed over`()
    throws
  {
    var added = ItemScene { book in
      book.plan("MM")
      book.task("MM-B1", .every(.monthly))
    }
    func classes(on day: String) -> [TimeClass?] {
      let book = JudgedBook(PlanBook(added.contents), on: .of(day))
      return book.tasks.map(\.timeClass)
    }
    let plan = AddPlan(inputs: try typed(.plan, ["title": "KH mới"]))
    let from = try added.edits(plan).first?.new("followed_from")
    #expect(from == .text(ItemScene.day.description))
    #expect(classes(on: "2026-12-01") == [.onTime])
    added.contents.plans[0].followedFrom = ItemScene.day
    #expect(classes(on: "2026-12-01") == [.unreported])
    let earlier = AddPlan(
      inputs: try typed(.plan, ["title": "KH cũ", "followed_from": "1/1/2026"]))
    #expect(try added.edits(earlier).first?.new("followed_from") == .text("2026-01-01"))
  }

  @Test(arguments: ["BN", "bn", "1A", "Đ1", "A-B", "", "ABCDEFGHIJKLM", "A B"])
  func `a code that is taken or is none is refused`(code: String) throws {
    let plan = AddPlan(code: code, inputs: try typed(.plan, ["title": "Mới"]))
    #expect(throws: StoreFailure.self) { try scene.edits(plan) }
  }

  // MARK: What is said

  @Test func `the change tells how goal and deadline were read`() throws {
    let target = AddTarget(
      plan: "BN",
      inputs: try typed(.target, ["label": "Bác sĩ", "goal": "tối thiểu 14 bác sĩ năm 2030"]))
    #expect(try scene.said(target) == "BN-T3: thêm chỉ tiêu «Bác sĩ», ≥ 14 bác sĩ")
    #expect(try scene.edits(target).last?.new("year") == .whole(2030))
    let task = try task(
      ["label": "Ban hành", "deadline": "trong quý I/2027"],
      [NamedHolders(.lead, "snv"), NamedHolders(.coordinating, "sở tài chính")])
    #expect(
      try scene.said(task)
        == "BN-V8: thêm nhiệm vụ «Ban hành», hạn 31/03/2027, chủ trì Sở Nội vụ, phối hợp sở tài chính"
    )
  }

  @Test(
    arguments: [
      ("UBND xã Đồng Tâm", "commune"), ("Phường Kinh Bắc", "commune"),
      ("Đặc khu Lý Sơn", "commune"),
      ("UBND huyện Tiên Du", "district"), ("Thị xã Quế Võ", "district"), ("Sở Y tế", "province"),
      ("Ban Tổ chức Tỉnh ủy", "province"), ("Quân khu 1", nil), ("Hội Nhà văn", nil),
    ] as [(String, String?)])
  func `the level of a new agency is the one its name tells`(name: String, level: String?) throws {
    let edits = try scene.edits(
      try task(["label": "Việc"], [NamedHolders(.lead, name)], isConfirmed: true))
    let made = try #require(edits.first { $0.kind == .agency })
    #expect(made.new("level") == (level.map { FieldValue.text($0) } ?? FieldValue.none))
    let added = try scene.edits(
      AddAgency(owner: "BN", inputs: try typed(.agency, ["name": "\(name) mới"])))
    #expect(added.first?.new("level") == (level.map { FieldValue.text($0) } ?? FieldValue.none))
  }

  @Test(arguments: ["Sở KHCN", "Sở KH&CN", "skhcn", "Sở Khoa học & Công nghệ"])
  func `a usual short form names the agency that is there`(short: String) throws {
    let scene = ItemScene { book in
      book.plan("BN")
      book.agency("BN-C1", "Sở Khoa học và Công nghệ")
    }
    let edits = try scene.edits(try task(["label": "Việc"], [NamedHolders(.lead, short)]))
    #expect(!edits.contains { $0.kind == .agency })
  }

  @Test func `agencies of other places are offered, and never taken for those of the plan`() throws
  {
    let scene = ItemScene { book in
      book.plan("BN")
      book.contents.plans[0].place = "Bắc Ninh"
      for (code, place) in [("DL-C4", "Đắk Lắk"), ("HT-C1", "Hà Tĩnh")] {
        book.agency(code, "Sở Nội vụ")
        book.contents.agencies[book.contents.agencies.count - 1].place = place
      }
    }
    let asked = try task(["label": "Việc"], [NamedHolders(.lead, "Sở Nội vụ")])
    #expect {
      try scene.edits(asked)
    } throws: { error in
      guard case StoreFailure.unconfirmed(let words) = error else { return false }
      return words.vi.contains("nếu là DL-C4 Sở Nội vụ (Đắk Lắk); HT-C1")
    }
    let agreed = try task(
      ["label": "Việc"], [NamedHolders(.lead, "Sở Nội vụ")], isConfirmed: true)
    let made = try scene.edits(agreed).filter { $0.kind == .agency }
    #expect(made.map(\.code) == ["BN-C1"])
  }

  @Test func `what is missing is named`() throws {
    let changes: [any PlannedChange] = [
      try task([:]), AddTarget(plan: "BN", inputs: try typed(.target, ["label": "A"])),
      AddTarget(plan: "BN", inputs: try typed(.target, ["goal": "có"])),
      AddPlan(code: "MM", inputs: []), AddSection(plan: "BN", title: ""),
      AddAgency(owner: "BN", inputs: []),
    ]
    for change in changes {
      #expect {
        try scene.edits(change)
      } throws: { error in
        if case StoreFailure.refused(let words) = error { words.vi.contains("cần") } else { false }
      }
    }
    #expect(throws: StoreFailure.unknownCode("ZZ", .plan)) {
      try scene.edits(AddSection(plan: "ZZ", title: "A"))
    }
  }

  @Test func `two deadlines in one text are two tasks`() {
    #expect(throws: UnreadableField.self) {
      try FieldInput.read(
        "xây dựng kế hoạch trong quý II/2024 và thực hiện thường xuyên", for: "deadline",
        of: .task)
    }
  }

  // MARK: What is not there yet

  @Test func `an agency that is not there is asked for, then added in the same change`() throws {
    let holders = [NamedHolders(.lead, "Sở Y tế; BN-C1"), NamedHolders(.executing, "SỞ Y TẾ")]
    #expect {
      try scene.edits(try task(["label": "Việc"], holders))
    } throws: { error in
      guard case StoreFailure.unconfirmed(let words) = error else { return false }
      return words.vi.contains("1 cơ quan, đơn vị: «Sở Y tế»")
    }
    let edits = try scene.edits(try task(["label": "Việc"], holders, isConfirmed: true))
    #expect(edits.map(\.kind) == [.agency, .task, .assignment, .assignment, .assignment])
    #expect(edits.map(\.code) == ["BN-C3", "BN-A1", "BN-A1", "BN-A1", "BN-A1"])
    #expect(edits[2].new("agency") == edits[4].new("agency"))
  }

  @Test func `a name that several have is refused with their codes`() throws {
    var scene = scene
    scene.contents.agencies.append(
      Agency(id: .of(70), code: "HT-C9", name: "Sở Y tế", kind: .state))
    scene.contents.agencies.append(
      Agency(id: .of(71), code: "DB-C9", name: "Sở Y tế", kind: .state))
    #expect {
      try scene.edits(try task(["label": "Việc"], [NamedHolders(.lead, "sở y tế")]))
    } throws: { error in
      guard case StoreFailure.hindered(let words) = error else { return false }
      return words.inDashboard.vi.contains("HT-C9") && words.onCommandLine.vi.contains("DB-C9")
    }
    scene.contents.agencies.append(
      Agency(id: .of(72), code: "BN-C9", name: "Sở Y tế", kind: .state))
    let edits = try scene.edits(try task(["label": "Việc"], [NamedHolders(.lead, "sở y tế")]))
    #expect(edits.last?.new("agency") == FieldValue(RecordID.of(72)))
  }

  @Test func `a section is found by its number or heading, or added`() throws {
    var scene = scene
    let plan = scene.contents.plans[0].id
    scene.contents.sections = [
      PlanSection(id: .of(80), plan: plan, ordinal: 1, number: "III", title: "Nhiệm vụ"),
      PlanSection(id: .of(81), plan: plan, ordinal: 2, number: "III", title: "Tổ chức"),
    ]
    for (text, id) in [("tổ chức", 81), ("III Nhiệm vụ", 80), ("#2", 81)] as [(String, UInt64)] {
      let edits = try scene.edits(try task(["label": "Việc", "section": text]))
      #expect(edits.last?.new("section") == FieldValue(RecordID.of(id)))
    }
    #expect(throws: StoreFailure.self) {
      try scene.edits(try task(["label": "Việc", "section": "III"], isConfirmed: true))
    }
    let added = try scene.edits(
      try task(["label": "Việc", "section": "IV.1 Kiểm tra"], isConfirmed: true))
    #expect(added.first?.new("number") == .text("IV.1"))
    #expect(added.first?.new("title") == .text("Kiểm tra"))
    #expect(added.first?.new("ordinal") == .whole(3))
  }

  @Test func `a group is added with thirty-four members in one change`() throws {
    let names = (1...34).map { "Sở số \($0)" }.joined(separator: "; ")
    let group = AddAgency(
      owner: "BN", inputs: try typed(.agency, ["name": "Các sở, ngành"]), members: names,
      isConfirmed: true)
    let edits = try scene.edits(group)
    #expect(edits.count == 1 + 34 + 34)
    #expect(edits.first?.new("kind") == .text("group"))
    #expect(Set(edits.filter { $0.kind == .agency }.map(\.code)).count == 35)
  }

  @Test func `a section put before others moves them on`() throws {
    var scene = scene
    let plan = scene.contents.plans[0].id
    scene.contents.sections = (1...3).map {
      PlanSection(id: .of(80 + UInt64($0)), plan: plan, ordinal: $0, number: nil, title: "M\($0)")
    }
    let edits = try scene.edits(AddSection(plan: "BN", title: "Mới", place: 2))
    #expect(edits.map { $0.new("ordinal") } == [.whole(4), .whole(3), .whole(2)])
  }

  // MARK: Plans entered whole

  @Test func `what is added to a whole plan needs a basis`() throws {
    var scene = scene
    scene.contents.plans[0].isComplete = true
    #expect(throws: StoreFailure.self) { try scene.edits(try task(["label": "Việc"])) }
    #expect(throws: StoreFailure.self) {
      try scene.edits(
        AddTarget(plan: "BN", inputs: try typed(.target, ["label": "A", "goal": "có"])))
    }
    let edits = try scene.edits(
      try task(["label": "Việc", "added_basis": "Thông báo 12-TB/TU"]))
    #expect(edits.last?.new("added_basis") == .text("Thông báo 12-TB/TU"))
  }
}
