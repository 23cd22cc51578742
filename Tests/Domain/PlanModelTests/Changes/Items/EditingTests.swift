import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct EditingTests {
  private let scene = ItemScene { book in
    book.plan("BN")
    book.target("BN-T1", .atLeast, "14") { $0.unit = "bác sĩ" }
    book.task("BN-V1", .due("2027-03-31"))
    let agency = book.agency("BN-C1", "Sở Nội vụ")
    book.assign(.lead, to: agency)
    book.part(.inProgress)
    book.task("BN-V2")
    book.contents.tasks[1].waitsOn = book.contents.tasks[0].id
  }

  /// A field in the words of a person, and the line the change says.
  static let edits: [(String, String, String, String)] = [
    (
      "BN-T1", "goal", "trên 15%",
      "BN-T1: cách so sánh ≥ → >, nguyên văn trên 15%, mục tiêu 14 → 15, đơn vị tính bác sĩ → %"
    ),
    (
      "BN-T1", "goal", "trên 15",
      "BN-T1: cách so sánh ≥ → >, nguyên văn trên 15, mục tiêu 14 → 15"
    ),
    (
      "BN-T1", "goal", "trong nhóm 10",
      "BN-T1: cách so sánh ≥ → ≤, nguyên văn trong nhóm 10, mục tiêu 14 → 10, đơn vị tính bác sĩ → thứ hạng"
    ),
    (
      "BN-T1", "goal", "có",
      "BN-T1: cách so sánh ≥ → có, nguyên văn có, mục tiêu 14 → (trống), đơn vị tính bác sĩ → (trống)"
    ),
    ("BN-T1", "mức", "tối thiểu 14 bác sĩ", "BN-T1: nguyên văn tối thiểu 14 bác sĩ"),
    ("BN-T1", "Năm", "2031", "BN-T1: năm 2030 → 2031"),
    ("bn-t1", "don vi tinh", "", "BN-T1: đơn vị tính bác sĩ → (trống)"),
    ("BN-T1", "baselineOn", "31/12/2020", "BN-T1: ngày số liệu gốc 31/12/2020"),
    ("BN-T1", "is_context", "có", "BN-T1: chỉ nêu bối cảnh không → có"),
    (
      "BN-V1", "thời hạn", "trước ngày 30/6/2027",
      "BN-V1: thời hạn nguyên văn trước ngày 30/6/2027, hạn 31/03/2027 → 30/06/2027, phải xong trước ngày hạn không → có"
    ),
    ("BN-V1", "label", "Tên mới", "BN-V1: nhiệm vụ Việc BN-V1 → Tên mới"),
    ("BN-C1", "aliases", "SNV; Nội vụ", "BN-C1: tên khác SNV; Nội vụ"),
    ("BN", "level", "cấp tỉnh", "BN: cấp cấp tỉnh"),
    ("BN", "entered whole", "yes", "BN: đã nhập đủ theo văn bản không → có"),
  ]

  @Test(arguments: edits)
  func `fields are named and filled in as people do`(
    code: String, field: String, text: String, said: String
  ) throws {
    let change = EditFields(code: code, fields: [TypedField(field, text)])
    #expect(try scene.said(change) == said)
  }

  @Test func `a goal that is no place in an order any more loses its unit`() throws {
    let ranked = ItemScene { book in
      book.plan("BN")
      book.target("BN-T1", .atMost, "10") { $0.unit = Target.rankUnit }
    }
    let plain = try ranked.edits(
      EditFields(code: "BN-T1", fields: [TypedField("goal", "tối thiểu 5")]))
    #expect(plain.first?.fields.contains { $0.field == "unit" && $0.new == .none } ?? false)
  }

  @Test(arguments: [
    ("BN-T1", "màu", "đỏ"), ("BN-T1", "label", ""), ("BN-T1", "year", "hai nghìn"),
    ("BN-T1", "baseline_on", "31/2/2026"), ("BN-T1", "goal", "nhiều"),
    ("BN-T1", "parent", "BN-T1"), ("BN-V1", "waits_on", "BN-V1"), ("BN", "level", "cấp trời"),
    ("BN-C1", "code", "BN-C9"), ("BN-T1", "parent", "BN-T99"), ("BN-X1", "label", "A"),
    ("BN#1", "title", "A"),
  ])
  func `what can not be so is refused`(code: String, field: String, text: String) {
    #expect(throws: StoreFailure.self) {
      try scene.edits(EditFields(code: code, fields: [TypedField(field, text)]))
    }
  }

  @Test func `an edit that says what is there already changes nothing`() throws {
    let change = EditFields(code: "BN-T1", fields: [TypedField("unit", "bác sĩ")])
    #expect(try scene.edits(change).isEmpty)
  }

  @Test func `an edit compares only the fields it sets with what was seen`() throws {
    let seen = SeenItem(scene.contents.targets[0])
    var later = scene
    later.contents.targets[0].label = "Người khác sửa"
    later.contents.targets[0].unit = "người"
    let change = EditItem(
      code: "BN-T1", inputs: try typed(.target, ["unit": "bác sĩ/vạn dân"]), seen: seen)
    let edit = try #require(try later.edits(change).first)
    #expect(edit.fields.map(\.field) == ["unit"])
    #expect(edit.fields.first?.old == .text("bác sĩ"))
  }

  // MARK: Removing

  @Test func `removing asks, and names and counts what goes`() throws {
    #expect {
      try scene.edits(RemoveItem(code: "BN-V1"))
    } throws: { error in
      guard case StoreFailure.unconfirmed(let words) = error else { return false }
      return words.vi.contains("«Việc BN-V1»") && words.vi.contains("1 phân công, 1 phần việc")
        && words.vi.contains("1 nhiệm vụ ở lại, không còn gắn với mục bị xóa: BN-V2")
    }
  }

  @Test func `agreeing to what was told removes just that`() throws {
    var change = RemoveItem(code: "BN-V1")
    var told: Words?
    do { _ = try scene.edits(change) } catch StoreFailure.unconfirmed(let words) { told = words }
    change = change.agreed(to: try #require(told))
    let edits = try scene.edits(change)
    #expect(edits.map(\.action) == [.set, .remove, .remove, .remove])
    #expect(edits.map(\.kind) == [.task, .obligation, .assignment, .task])
    var later = scene
    later.contents.obligations.append(
      Obligation(id: .of(99), task: later.contents.tasks[0].id, period: .year(2026)))
    #expect(throws: StoreFailure.self) { try later.edits(change) }
  }

  @Test func `a plan goes with everything in it and the agencies only it had`() throws {
    var scene = scene
    scene.contents.agencies.append(
      Agency(id: .of(70), code: "BN-C2", name: "Dùng chung", kind: .state))
    scene.contents.plans.append(Plan(id: .of(71), code: "HT", title: "Khác"))
    let other = PlanTask(
      id: .of(72), plan: .of(71), code: "HT-V1", ordinal: 1, kind: .task, label: "Việc")
    scene.contents.tasks.append(other)
    scene.contents.assignments.append(
      Assignment(id: .of(73), task: .of(72), agency: .of(70), role: .lead, ordinal: 1))
    let edits = try scene.edits(RemoveItem(code: "BN", isConfirmed: true))
    let gone = edits.filter { $0.action == .remove }.map(\.code)
    #expect(Set(gone) == ["BN", "BN-T1", "BN-V1", "BN-V2", "BN-C1"])
    #expect(edits.last?.kind == .plan)
  }

  @Test func `a group that has work in another plan keeps its members`() throws {
    let scene = ItemScene { book in
      book.plan("HT")
      let group = book.agency("HT-C1", "Các xã", kind: .group)
      let member = book.agency("HT-C2", "Xã A")
      book.contents.memberships.append(
        Membership(id: book.newID(), group: group, member: member))
      book.agency("HT-C3", "Sở Y tế")
      book.task("XX-V1", .due("2026-12-31"))
      book.assign(.executing, to: group)
    }
    let edits = try scene.edits(RemoveItem(code: "HT", isConfirmed: true))
    #expect(edits.map(\.code) == ["HT-C3", "HT"])
  }

  @Test(arguments: [
    ("reporting", "quý", "quarter"), ("level", "tỉnh", "province"), ("letterhead", "dang", "party"),
  ])
  func `a choice may be named by the words that only it has`(
    field: String, typed: String, code: String
  ) throws {
    #expect(
      try FieldInput.read(typed, for: field, of: .plan) == [.value(field: field, .text(code))])
    #expect(throws: UnreadableField.self) {
      try FieldInput.read("tháng", for: "reporting", of: .plan)
    }
  }
}
