import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct ConfirmationTests {
  private static let day = Day.of("2026-11-20")

  private func part(_ state: WorkState, reportedBy: String? = nil) throws -> Part {
    let book = Book.make { book in
      book.task("BG-V7", .due("2026-12-31"))
      book.part(state, sentOn: .of("2026-11-10"))
      book.contents.obligations[0].reportedBy = reportedBy
    }
    return try #require(book.parts(of: book.contents.tasks[0], on: Self.day).first)
  }

  private func fields(
    _ part: Part, to state: WorkState, by user: String, reportedBy: String? = nil
  ) throws(StoreFailure) -> [String: FieldValue] {
    var update = WorkUpdate(of: part.obligation)
    update.move(to: state, on: Self.day)
    if let reportedBy { update.reportedBy = reportedBy }
    let edit = try update.edit(of: part, newID: .of(900), by: .of(user))
    return Dictionary(
      uniqueKeysWithValues: (edit?.fields ?? []).filter { $0.old != $0.new }
        .map { ($0.field, $0.new) })
  }

  @Test func `whoever says that a result was sent has reported it, unless another is named`() throws
  {
    let own = try fields(try part(.inProgress), to: .awaitingConfirmation, by: "lan")
    #expect(own["reported_by"] == .text("lan"))
    let named = try fields(
      try part(.inProgress), to: .awaitingConfirmation, by: "lan", reportedBy: "Sở Y tế")
    #expect(named["reported_by"] == .text("Sở Y tế"))
    let again = try fields(
      try part(.returned, reportedBy: "nam"), to: .awaitingConfirmation, by: "lan")
    #expect(again["reported_by"] == .text("lan"))
    let returned = try part(.returned, reportedBy: "Sở Y tế")
    let kept = try fields(returned, to: .awaitingConfirmation, by: "lan", reportedBy: "Sở Y tế")
    #expect(kept["state"] == .text("awaiting-confirmation"))
    // It stays as it was, and is not the person who sends it again.
    #expect(kept["reported_by"] == nil)
  }

  @Test(
    arguments: [("lan", "nam", true), ("lan", "lan", false), (nil, "lan", true)]
      as [(String?, String, Bool)])
  func `a result is confirmed by another than the one who reported it`(
    reporter: String?, confirmer: String, isAllowed: Bool
  ) throws {
    let part = try part(.awaitingConfirmation, reportedBy: reporter)
    guard isAllowed else {
      #expect(throws: StoreFailure.self) { try fields(part, to: .done, by: confirmer) }
      return
    }
    let said = try fields(part, to: .done, by: confirmer)
    #expect(said["confirmed_by"] == .text(confirmer))
    #expect(said["confirmed_on"] == .text("2026-11-20"))
    #expect(said["sent_on"] == nil)
  }

  @Test func `what was returned is done again only once another confirms it`() throws {
    let returned = try part(.returned, reportedBy: "lan")
    let again = try fields(returned, to: .done, by: "Lan")
    #expect(again["state"] == .text("awaiting-confirmation"))
    #expect(again["sent_on"] == .text("2026-11-20"))
    #expect(again["confirmed_by"] == nil)
    let other = try fields(returned, to: .done, by: "nam")
    #expect(other["state"] == .text("done"))
    #expect(other["confirmed_by"] == .text("nam"))
    let resumed = try fields(returned, to: .inProgress, by: "lan")
    #expect(resumed["reported_by"] == nil)
    let afterwards = try fields(
      try part(.inProgress, reportedBy: "lan"), to: .done, by: "lan")
    #expect(afterwards["state"] == .text("awaiting-confirmation"))
  }

  @Test func `a hub that names who sent a result may confirm it itself`() throws {
    let sent = try part(.awaitingConfirmation, reportedBy: "Sở Y tế")
    #expect(try fields(sent, to: .done, by: "lan")["confirmed_by"] == .text("lan"))
  }

  @Test func `work that is taken up again is neither reported nor confirmed`() throws {
    let back = try fields(
      try part(.awaitingConfirmation, reportedBy: "lan"), to: .inProgress, by: "lan")
    #expect(back["reported_by"] == FieldValue.none)
    let returned = try fields(
      try part(.awaitingConfirmation, reportedBy: "lan"), to: .returned, by: "nam")
    #expect(returned["reported_by"] == nil)
    let straight = try fields(try part(.inProgress), to: .done, by: "lan")
    #expect(straight["confirmed_by"] == nil)
    #expect(straight["reported_by"] == nil)
  }

  @Test(arguments: [("qn", "140-KH/TU"), ("140-kh/tu", "140-KH/TU")])
  func `a product that is a plan of the store is tied to it`(typed: String, product: String) {
    var plan = Plan(id: .of(7), code: "QN", title: "KH")
    plan.number = "140-KH/TU"
    plan.issued = .of("2024-04-17")
    var update = WorkUpdate(of: Obligation(id: .of(1), task: .of(2)))
    update.name(product: typed, among: [plan])
    #expect(update.productPlan == .of(7))
    #expect(update.product == product)
    #expect(update.productOn == .of("2024-04-17"))
    update.name(product: "45/QĐ-UBND", among: [plan])
    #expect(update.productPlan == nil)
    #expect(update.product == "45/QĐ-UBND")
  }
}

extension Author {
  /// A person on the day of the tests.
  static func of(_ user: String) -> Author {
    Author(user: user, uid: 1_000, at: "2026-11-20T02:15:00Z", day: .of("2026-11-20"))
  }
}
