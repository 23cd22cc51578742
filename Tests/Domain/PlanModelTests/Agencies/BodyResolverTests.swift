import PlanModelTestSupport
import Testing
import Values

@testable import PlanModel

/// A succession of a test: from, to, day, and whether it is certain.
struct Step: Sendable {
  let from: Int
  let to: Int?
  let day: String
  var isApplied = true
  var scope: String?

  init(
    _ from: Int, _ to: Int?, on day: String = "2025-03-01", applied isApplied: Bool = true,
    scope: String? = nil
  ) {
    self.from = from
    self.to = to
    self.day = day
    self.isApplied = isApplied
    self.scope = scope
  }
}

/// Who answers on a day for what was given to the first agency.
struct BodyCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let steps: [Step]
  /// The last days of agencies, by number.
  var ends: [Int: String] = [:]
  /// What is expected on some days; 0 for nobody.
  let expected: [(day: String, agency: Int)]

  init(
    _ name: String, _ steps: [Step], ends: [Int: String] = [:],
    _ expected: [(day: String, agency: Int)]
  ) {
    testDescription = name
    self.steps = steps
    self.ends = ends
    self.expected = expected
  }
}

struct BodyResolverTests {
  static let cases: [BodyCase] = [
    BodyCase("nothing happens", [], [("2020-01-01", 1), ("2030-01-01", 1)]),
    BodyCase(
      "it ends and nobody takes over", [], ends: [1: "2025-06-30"],
      [("2025-06-29", 1), ("2025-06-30", 1), ("2025-07-01", 0)]),
    BodyCase(
      "renamed", [Step(1, 2)], [("2025-02-28", 1), ("2025-03-01", 2), ("2030-01-01", 2)]),
    BodyCase(
      "renamed, with its last day given", [Step(1, 2)], ends: [1: "2025-02-28"],
      [("2025-02-28", 1), ("2025-03-01", 2)]),
    BodyCase(
      "the heir is known before it takes over", [Step(1, 2, on: "2025-07-01")],
      ends: [1: "2025-02-28"],
      [("2025-02-28", 1), ("2025-03-01", 0), ("2025-07-01", 2)]),
    BodyCase(
      "two after another", [Step(1, 2), Step(2, 3, on: "2025-07-01")],
      [("2025-02-28", 1), ("2025-06-30", 2), ("2025-07-01", 3)]),
    BodyCase(
      "the heir ends without heir", [Step(1, 2)], ends: [2: "2025-06-30"],
      [("2025-06-30", 2), ("2025-07-01", 0)]),
    BodyCase(
      "split, both certain", [Step(1, 2), Step(1, 3)],
      [("2025-02-28", 1), ("2025-03-01", 0)]),
    BodyCase(
      "split, one certain and one proposed",
      [Step(1, 2, scope: "công nghệ thông tin"), Step(1, 3, applied: false, scope: "báo chí")],
      ends: [1: "2025-02-28"], [("2025-02-28", 1), ("2025-03-01", 0)]),
    BodyCase(
      "a certain heir of some functions does not answer for the others",
      [Step(1, 2, scope: "công nghệ thông tin")], ends: [1: "2025-02-28"], [("2025-03-01", 0)]),
    BodyCase(
      "some functions move and the agency goes on",
      [Step(1, 2, scope: "giáo dục nghề nghiệp")], [("2025-03-01", 1)]),
    BodyCase(
      "only proposed", [Step(1, 2, applied: false)], ends: [1: "2025-02-28"],
      [("2025-03-01", 0)]),
    BodyCase(
      "a proposal alone ends nothing", [Step(1, 2, applied: false)], [("2025-03-01", 1)]),
    BodyCase(
      "dissolved", [Step(1, nil)], [("2025-02-28", 1), ("2025-03-01", 0)]),
    BodyCase(
      "dissolved, and an heir confirmed later", [Step(1, nil), Step(1, 2)],
      [("2025-03-01", 2)]),
    BodyCase(
      "the same heir twice is one heir",
      [Step(1, 2), Step(1, 2, applied: false, scope: "thi đua")], [("2025-03-01", 2)]),
    BodyCase(
      "a circle ends", [Step(1, 2), Step(2, 1)], [("2025-02-28", 1), ("2025-03-01", 0)]),
    BodyCase("an heir the store lacks", [Step(1, 9)], [("2025-03-01", 0)]),
  ]

  @Test(arguments: cases)
  func `an agency is answered for by`(wanted: BodyCase) {
    let book = Self.book(wanted)
    for (text, number) in wanted.expected {
      let id = book.contents.agencies[0].id
      let body = BodyResolver(book: book, day: .of(text)).body(of: id)
      let expected = number == 0 ? nil : book.contents.agencies[number - 1].id
      #expect(body == expected, "\(text)")
      #expect(BodiesOnDay(book, on: .of(text))[id] == expected, "\(text)")
    }
  }

  private static func book(_ wanted: BodyCase) -> PlanBook {
    Book.make { book in
      let ids = (1...3).map { book.agency("BG-C\($0)", "Cơ quan \($0)") }
      for (number, day) in wanted.ends {
        book.contents.agencies[number - 1].validTo = .of(day)
      }
      for step in wanted.steps {
        let heir = step.to.map { $0 <= ids.count ? ids[$0 - 1] : RecordID.of(999) }
        book.succeed(
          ids[step.from - 1], heir, on: step.day, applied: step.isApplied, scope: step.scope)
      }
    }
  }

  @Test(
    arguments: [
      ("2025-06-30", ["2025-06-30", "2025-12-31"], true),
      ("2025-12-31", ["2025-06-30", "2025-12-31"], true),
      ("2026-01-01", ["2025-06-30", "2025-12-31"], false), ("2026-01-01", [], true),
      ("2026-01-01", ["2025-06-30", nil], true),
    ] as [(String, [String?], Bool)])
  func `a group ends with the last of its members`(
    day: String, ends: [String?], isThere: Bool
  ) {
    let book = Book.make { book in
      let group = book.agency("BG-C1", "Các huyện", kind: .group)
      for (number, end) in ends.enumerated() {
        let member = book.agency("BG-C\(number + 2)", "Huyện \(number)")
        book.contents.agencies[number + 1].validTo = end.map { .of($0) }
        book.contents.memberships.append(
          Membership(id: book.newID(), group: group, member: member))
      }
    }
    let group = book.contents.agencies[0].id
    #expect((BodyResolver(book: book, day: .of(day)).body(of: group) == group) == isThere)
  }

  @Test func `a member that was renamed keeps its group alive`() {
    let book = Book.make { book in
      let group = book.agency("BG-C1", "Các sở", kind: .group)
      let (old, new) = (book.agency("BG-C2", "Sở cũ"), book.agency("BG-C3", "Sở mới"))
      book.contents.memberships.append(Membership(id: book.newID(), group: group, member: old))
      book.succeed(old, new, on: "2025-03-01")
    }
    let group = book.contents.agencies[0].id
    #expect(BodyResolver(book: book, day: .of("2025-04-01")).body(of: group) == group)
  }

  @Test func `proposals lead through what has ended to what is there`() {
    let book = Book.make { book in
      let ids = (1...4).map { book.agency("BG-C\($0)", "Cơ quan \($0)") }
      book.contents.agencies[0].validTo = .of("2025-02-28")
      book.contents.agencies[1].validTo = .of("2025-06-30")
      book.succeed(ids[0], nil, on: "2025-03-01")
      book.succeed(ids[0], ids[1], on: "2025-03-01", applied: false)
      book.succeed(ids[1], ids[2], on: "2025-07-01", applied: false)
      book.succeed(ids[0], ids[3], on: "2025-03-01", applied: false)
    }
    func codes(_ day: String) -> [String] {
      BodyResolver(book: book, day: .of(day)).proposals(for: book.contents.agencies[0].id)
        .map(\.body.code)
    }
    #expect(codes("2025-02-28") == [])
    #expect(codes("2025-04-01") == ["BG-C2", "BG-C4"])
    #expect(codes("2025-08-01") == ["BG-C4", "BG-C3"])
  }
}
