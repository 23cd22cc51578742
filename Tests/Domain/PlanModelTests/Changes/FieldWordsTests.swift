import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct FieldWordsTests {
  @Test func `a change of state is said in one line`() {
    let old = Obligation(id: .of(5), task: .of(1))
    var new = old
    new.state = .done
    new.product = "45/QĐ-UBND"
    new.productOn = .of("2024-09-12")
    let edits = [old.edit(to: new, code: "BG-V8")].compactMap(\.self)
    #expect(
      FieldWords.sentence(for: edits, language: .vi)
        == "BG-V8: tình trạng chưa có thông tin → đã hoàn thành, "
        + "sản phẩm 45/QĐ-UBND, ngày văn bản 12/09/2024")
    #expect(
      FieldWords.sentence(for: edits.map(\.inverse), language: .en)
        == "BG-V8: state done → unknown, product 45/QĐ-UBND → (empty), "
        + "day of document 12/09/2024 → (empty)")
  }

  @Test func `each code is named once, and links between records are not`() {
    let first = Obligation(id: .of(5), task: .of(1), member: .of(7))
    var second = Obligation(id: .of(6), task: .of(2))
    second.note = "x"
    let edits = [first.insertion(code: "BG-V1"), second.insertion(code: "BG-V2")]
    #expect(
      FieldWords.sentence(for: edits, language: .en)
        == "BG-V1: state unknown, BG-V2: state unknown, note x")
    #expect(FieldWords.sentence(for: [], language: .vi).isEmpty)
  }

  @Test func `a figure is said with its day, grade and source`() {
    let edit = Measurement(
      value: .of("14"), day: .of("2025-12-31"), source: "Sở Y tế", grade: .preliminary
    ).edit(for: .made(.atLeast, "14"), newID: .of(9))
    let sentence = FieldWords.sentence(for: [edit], language: .vi)
    for piece in [
      "XX-T1: ", "ngày số liệu 31/12/2025", "số liệu 14",
      "nguồn Sở Y tế", "loại số liệu sơ bộ",
    ] {
      #expect(sentence.contains(piece))
    }
    #expect(!sentence.contains("phân tổ"))
  }

  @Test(arguments: [
    (FieldValue.none, RecordKind.obligation, "note", "(trống)"),
    (.whole(3), .task, "ordinal", "3"),
    (.text("returned"), .obligation, "state", "trả lại, yêu cầu hoàn thiện"),
    (.text("?"), .obligation, "state", "?"), (.text("done"), .obligation, "note", "done"),
    (.text("estimate"), .observation, "grade", "ước tính"),
    (.text("2024-04-30"), .obligation, "sent_on", "30/04/2024"),
    (.whole(1), .plan, "in_force", "có"), (.whole(0), .observation, "starts_series", "không"),
    (.text("90000.5"), .target, "value", "90.000,5"),
    (.text("lead"), .assignment, "role", "chủ trì"),
    (.text("nd09"), .plan, "reporting_rule", "theo Nghị định 09/2019/NĐ-CP (chốt ngày 14)"),
    (.text("a\nb"), .agency, "aliases", "a; b"),
  ])
  func `a value is said as a person reads it`(
    value: FieldValue, kind: RecordKind, field: String, text: String
  ) {
    #expect(FieldWords.text(of: value, field: field, in: kind, language: .vi) == text)
  }

  @Test(arguments: [
    ("thêm nhiệm vụ «Đề án»", "added the task «Đề án»", true),
    ("xóa nhiệm vụ «Đề án»", "removed the task «Đề án»", false),
  ])
  func `the making of an item is one phrase`(vi: String, en: String, isMade: Bool) {
    let task = PlanTask(
      id: .of(1), plan: .of(2), code: "BG-V20", ordinal: 1, kind: .task, label: "Đề án")
    let edit = task.insertion(code: task.code)
    let edits = [isMade ? edit : edit.inverse]
    #expect(FieldWords.sentence(for: edits, language: .vi) == "BG-V20: \(vi)")
    #expect(FieldWords.sentence(for: edits, language: .en) == "BG-V20: \(en)")
  }

  @Test func `every field a person sees has a name in both languages`() {
    let types: [any StoredRecord.Type] = [
      Plan.self, PlanSection.self, Indicator.self, Target.self, PlanTask.self, Agency.self,
      Membership.self, Assignment.self, Succession.self, Obligation.self, Observation.self,
      Extension.self, Rating.self, ProgressReport.self, FollowUp.self, FollowUpItem.self,
      FollowUpRecommendation.self, ClosedPeriod.self, Holiday.self,
    ]
    for type in types {
      for field in type.fieldNames where !FieldWords.isLink(field, of: type.kind) {
        let name = FieldWords.name(of: field, in: type.kind)
        #expect(name.vi != field, "\(type.kind) \(field)")
        #expect(!name.en.contains("_"), "\(type.kind) \(field)")
      }
    }
  }

  @Test(arguments: [
    ("period", RecordKind.obligation, "kỳ", "period"),
    ("period", .closedPeriod, "kỳ đã chốt số liệu", "closed period"),
    ("as_of", .closedPeriod, "số liệu đến ngày", "as of"),
  ])
  func `a field is called by what it is for records of its kind`(
    field: String, kind: RecordKind, vi: String, en: String
  ) {
    #expect(FieldWords.name(of: field, in: kind) == Words(vi, en))
  }

  @Test func `the first word on a period begins from no information`() {
    var part = Obligation(id: .of(1), task: .of(2), period: .year(2026))
    part.state = .done
    #expect(
      FieldWords.sentence(for: [part.insertion(code: "HT-B1/2026")], language: .vi)
        == "HT-B1/2026: kỳ năm 2026, tình trạng chưa có thông tin → đã hoàn thành")
  }

  @Test func `a conflict tells the fields on which the versions differ`() {
    func conflict(_ field: String, _ found: String) -> FieldConflict {
      FieldConflict(
        kind: .obligation, code: "BG-V8", field: field, expected: .none, found: .text(found),
        wanted: .text("12/KH"))
    }
    let words = StoreFailure.conflict([conflict("note", "12/KH"), conflict("product", "45/QĐ")])
      .words
    #expect(words.vi.contains("sản phẩm: hiện là «45/QĐ»"))
    #expect(!words.vi.contains("ghi chú"))
    #expect(StoreFailure.conflict([conflict("note", "12/KH")]).words.en.contains("note"))
  }

  @Test func `an edit that only moves an item to another section says so`() {
    let old = PlanTask(
      id: .of(1), plan: .of(2), code: "BG-V8", ordinal: 1, kind: .task, label: "Việc")
    var new = old
    new.section = .of(9)
    let edits = [old.edit(to: new, code: "BG-V8")].compactMap(\.self)
    #expect(FieldWords.sentence(for: edits, language: .vi) == "BG-V8: đổi «mục»")
  }

  @Test func `taking a change back says what is gone and what is back`() {
    func undone(_ edits: [Edit], _ language: Language = .vi) -> String {
      FieldWords.sentence(for: edits.map(\.inverse), isUndo: true, language: language)
    }
    let task = PlanTask(
      id: .of(1), plan: .of(2), code: "BG-V8", ordinal: 1, kind: .task, label: "Việc")
    let added = task.insertion(code: "BG-V8"), removed = task.removal(code: "BG-V8")
    #expect(undone([added]) == "BG-V8: không còn nhiệm vụ «Việc» đã thêm")
    #expect(undone([added], .en) == "BG-V8: the added task «Việc» is gone")
    #expect(undone([removed]) == "BG-V8: có lại nhiệm vụ «Việc» đã xóa")
    let closed = ClosedPeriod(
      id: .of(4), plan: .of(2), period: .quarter(2026, 3),
      days: .of("2026-07-01") ... .of("2026-09-30"), asOf: .of("2026-09-30"),
      closedOn: .of("2026-10-05"), by: "Lan", seq: 3, rule: .sent)
    #expect(undone([closed.insertion(code: "BG")]).contains("quý III/2026 lại mở"))
    #expect(undone([closed.removal(code: "BG")]).hasSuffix("quý III/2026 lại là kỳ đã chốt"))
    let figure = Measurement(value: .of("14"), day: .of("2025-12-31"), grade: .preliminary)
      .edit(for: .made(.atLeast, "14"), newID: .of(9))
    let gone = undone([figure])
    #expect(gone.hasPrefix("XX-T1: không còn «") && gone.contains("số liệu 14"), "\(gone)")
    #expect(!gone.contains("(trống)"))
    // What a part goes back to is told by its fields, whether it keeps a record or not.
    var part = Obligation(id: .of(5), task: .of(1))
    part.state = .done
    #expect(
      undone([part.insertion(code: "BG-V8")])
        == "BG-V8: tình trạng đã hoàn thành → chưa có thông tin")
    let many = (0..<30).map { number in
      Agency(id: .of(number), code: "BN-C\(number)", name: "Sở", kind: .state)
        .insertion(code: "BN-C\(number)")
    }
    #expect(undone(many) == "BN: không còn 30 cơ quan, đơn vị đã thêm")
  }

  @Test func `a change of many records names no empty code`() {
    let edits = (0..<30).map { number in
      Agency(id: .of(number), code: "", name: "Sở", kind: .state)
        .insertion(code: number == 0 ? "" : "BN-C\(number)")
    }
    #expect(FieldWords.sentence(for: edits, language: .vi) == "BN: thêm 30 cơ quan, đơn vị")
  }
}
