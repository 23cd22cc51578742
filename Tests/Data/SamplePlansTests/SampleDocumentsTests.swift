import PlanModel
import SamplePlans
import Testing
import Values

struct SampleDocumentsTests {
  private let sample = SampleLookup()

  @Test func `a plan says only what is printed on it`() throws {
    let city = try sample.plan("QN")
    #expect(city.number == "140-KH/TU")
    #expect(city.issued == (try day("2024-04-17")))
    #expect(city.level == .district && city.letterhead == .party)
    let others = sample.contents.plans.filter { $0.code != "QN" }
    #expect(others.allSatisfy { $0.number == nil && $0.issued == nil && $0.level == .province })
    #expect(sample.contents.plans.allSatisfy { $0.isInForce == nil && $0.successor == nil })
    let unsigned = try sample.plan("HT")
    #expect(unsigned.signer == nil && unsigned.recipients.isEmpty)
  }

  @Test(arguments: [("QN", 9, 2), ("DL", 11, 3), ("BG", 8, 2), ("DB", 9, 2), ("HT", 0, 3)])
  func `a plan has its recipients and the documents above it`(
    code: String, recipients: Int, parents: Int
  ) throws {
    let plan = try sample.plan(code)
    #expect(plan.recipients.count == recipients)
    #expect(plan.parents.count == parents)
  }

  @Test(arguments: [
    ("QN", Letterhead.party), ("DL", .state), ("BG", .party), ("DB", .party), ("HT", .state),
  ])
  func `a plan has its letterhead`(code: String, letterhead: Letterhead) throws {
    #expect(try sample.plan(code).letterhead == letterhead)
  }

  @Test(arguments: [("QN", 17), ("DL", 18), ("BG", 23), ("DB", 23), ("HT", 14)])
  func `a plan has its sections in order`(code: String, count: Int) throws {
    let plan = try sample.plan(code).id
    let sections = sample.contents.sections.filter { $0.plan == plan }
    #expect(sections.map(\.ordinal) == Array(1...count))
    #expect(sections.allSatisfy { $0.number != nil && !$0.title.isEmpty })
  }

  @Test func `two sections of QN are numbered III`() throws {
    let plan = try sample.plan("QN").id
    let third = sample.contents.sections.filter { $0.plan == plan && $0.number == "III" }
    #expect(third.map(\.title) == ["Nhiệm vụ và giải pháp", "Tổ chức thực hiện"])
  }

  @Test func `items are numbered in the order of the document`() {
    for plan in sample.contents.plans {
      let tasks = sample.contents.tasks.filter { $0.plan == plan.id }
      #expect(tasks.map(\.ordinal) == Array(1...tasks.count))
      let order = Dictionary(
        uniqueKeysWithValues: sample.contents.sections.map { ($0.id, $0.ordinal) })
      let sections = tasks.compactMap { $0.section.flatMap { order[$0] } }
      // The last paragraph of DL stands under the heading of the whole part.
      #expect(sections.dropLast() == sections.dropLast().sorted()[...])
    }
  }

  @Test func `codes have one form and are given once`() {
    let items = sample.contents.targets.map(\.code) + sample.contents.tasks.map(\.code)
    let codes = items + sample.contents.agencies.map(\.code)
    #expect(codes.allSatisfy { $0.wholeMatch(of: /(QN|DL|BG|DB|HT)-(T|Q|V|B|A|G|C)\d+/) != nil })
    #expect(Set(codes).count == codes.count)
  }

  @Test func `agencies have a place unless they are central, and names people type`() {
    let agencies = sample.contents.agencies
    #expect(agencies.allSatisfy { ($0.place == nil) == ($0.level == .central) })
    #expect(agencies.allSatisfy { !$0.aliases.isEmpty })
    let interior = agencies.filter { $0.name == "Sở Nội vụ" }
    #expect(interior.map(\.place) == ["Đắk Lắk", "Hà Tĩnh"])
  }
}

struct SampleTextTests {
  private let contents = SamplePlans.contents

  /// Every text of the sample, and of the demonstration as well.
  private func texts() throws -> [String] {
    let demo = SamplePlans.demo(on: try day("2026-11-20"))
    let records: [[FieldValue]] =
      demo.plans.map(\.fieldValues) + demo.sections.map(\.fieldValues)
      + demo.indicators.map(\.fieldValues) + demo.targets.map(\.fieldValues)
      + demo.tasks.map(\.fieldValues) + demo.obligations.map(\.fieldValues)
      + demo.assignments.map(\.fieldValues) + demo.agencies.map(\.fieldValues)
      + demo.observations.map(\.fieldValues)
    return records.joined().compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  @Test func `labels fit a row of a list`() {
    let labels = contents.targets.map(\.label) + contents.tasks.map(\.label)
    #expect(labels.filter { $0.count > 60 || $0.isEmpty } == [])
    #expect(contents.plans.map(\.title).filter { $0.count > 60 } == [])
  }

  @Test func `labels of one plan differ`() {
    for plan in contents.plans {
      let labels = contents.tasks.filter { $0.plan == plan.id }.map(\.label)
      #expect(Set(labels).count == labels.count)
    }
  }

  @Test func `texts say more than labels and end in a full stop`() {
    #expect(contents.tasks.filter { $0.text == $0.label || !$0.text.hasSuffix(".") } == [])
  }

  /// All letters of Vietnamese have a composed form, so a mark of its own means another form.
  @Test func `texts are composed, without control characters or odd spaces`() throws {
    for text in try texts() {
      #expect(
        text.unicodeScalars.allSatisfy { scalar in
          let category = scalar.properties.generalCategory
          return scalar == "\n"
            || ![.control, .format, .nonspacingMark, .lineSeparator, .paragraphSeparator]
              .contains(category) && (category != .spaceSeparator || scalar == " ")
        }, "\(text)")
      #expect(!text.contains("  ") && !text.hasPrefix(" ") && !text.hasSuffix(" "), "\(text)")
    }
  }

  @Test func `records are read back from their fields`() throws {
    for task in contents.tasks {
      var reader = FieldReader(PlanTask.self, id: task.id, values: task.fieldValues)
      #expect(try PlanTask(id: task.id, fields: &reader) == task)
    }
    for target in contents.targets {
      var reader = FieldReader(Target.self, id: target.id, values: target.fieldValues)
      #expect(try Target(id: target.id, fields: &reader) == target)
    }
    for agency in contents.agencies {
      var reader = FieldReader(Agency.self, id: agency.id, values: agency.fieldValues)
      #expect(try Agency(id: agency.id, fields: &reader) == agency)
    }
  }
}
