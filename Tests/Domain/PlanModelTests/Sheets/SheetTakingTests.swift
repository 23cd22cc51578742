import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// What a returned sheet changes, worked out against the store at the moment of the change.
struct SheetTakingTests {
  private let scene = ItemScene { book in
    let agency = book.agency("BG-C1", "Sở Tài chính")
    book.task("BG-V1", .due("2026-12-31"))
    book.assign(.lead, to: agency)
    book.part(.inProgress)
    book.task("BG-V2", .due("2026-12-31"))
    book.assign(.coordinating, to: agency)
    let group = book.agency("BG-C2", "Các sở", kind: .group)
    let other = book.agency("BG-C3", "Sở Y tế")
    book.contents.memberships += [agency, other].map {
      Membership(id: book.newID(), group: group, member: $0)
    }
    book.task("BG-V3", .due("2026-12-31"))
    book.assign(.executing, to: group)
    book.target("BG-T1", .atLeast, "10")
    book.figure("8", on: "2025-12-31") { $0.source = "Báo cáo của Sở Tài chính" }
    book.target("BG-T2", .atLeast, "10")
  }

  private func judged(_ scene: ItemScene) -> JudgedBook {
    JudgedBook(PlanBook(scene.contents), on: ItemScene.day)
  }

  private func sheet() throws -> AgencySheet {
    guard case .sheet(let sheet?)? = judged(scene).answer(.sheet(SheetRequest(agency: "BG-C1")))
    else { throw Missing() }
    return sheet
  }

  private struct Missing: Error {}

  private func returned(
    _ code: String, _ filled: [SheetColumn: String]
  ) throws -> ReturnedSheet {
    let sheet = try sheet()
    let row = try #require(sheet.rows.first { $0.code == code })
    let cells: [SheetColumn: String] = [
      .code: row.code, .plan: row.plan, .agency: sheet.agency.code, .state: row.state.vi,
      .period: SheetPeriod.text(row.period, .vi), .lock: row.lock.text,
    ]
    return ReturnedSheet(
      name: "a.csv", rows: [.init(line: 5, cells: cells.merging(filled) { $1 })])
  }

  private func review(_ sheet: ReturnedSheet, _ scene: ItemScene) throws -> SheetReview {
    guard case .sheetReview(let review)? = judged(scene).answer(.sheetReview(sheet)) else {
      throw Missing()
    }
    return review
  }

  @Test func `a sheet has the parts the agency owes itself and the figures it told before`() throws
  {
    #expect(try sheet().rows.map(\.code) == ["BG-V1", "BG-V3@BG-C1", "BG-T1"])
  }

  @Test func `the agencies that owe something are those whose sheet has rows`() throws {
    let random = (1...6).map { JudgedBook(RandomBook.make(seed: $0), on: ItemScene.day) }
    for judged in random + [judged(scene)] {
      for plan in [nil, "BG", "XX", "YY"] as [String?] {
        guard case .sheetAgencies(let codes)? = judged.answer(.sheetAgencies(plan: plan)) else {
          throw Missing()
        }
        let agencies = judged.agencies.map(\.agency).filter { $0.kind != .group }
        let owing = agencies.filter { agency in
          let request = SheetRequest(agency: agency.code, plan: plan)
          guard case .sheet(let sheet?)? = judged.answer(.sheet(request)) else { return false }
          return !sheet.rows.isEmpty
        }
        #expect(codes == owing.map(\.code))
      }
    }
  }

  @Test func `done in a sheet waits for confirmation, reported by the agency`() throws {
    let sheet = try returned("BG-V1", [.newState: "hoàn thành", .result: "Xong phần một"])
    let review = try review(sheet, scene)
    #expect(review.items.map(\.standing) == [.changed])
    let edits = try scene.edits(SheetTaking(review.items, of: sheet))
    let fields = Dictionary(
      edits.flatMap(\.fields).map { ($0.field, $0.new) }
    ) { first, _ in first }
    #expect(fields["state"] == .text("awaiting-confirmation"))
    #expect(fields["reported_by"] == .text("Sở Tài chính"))
    #expect(fields["result"] == .text("Xong phần một"))
  }

  /// The day of a figure is that written, also where the year in it could be read as a period.
  @Test(arguments: [
    ("ngày 15 tháng 6 năm 2026", "2026-06-15"), ("15 Jun 2026", "2026-06-15"),
    ("15/6/2026", "2026-06-15"), ("46188", "2026-06-15"), ("quý II/2026", "2026-06-30"),
    ("tháng 6 năm 2026", "2026-06-30"), ("2024", "2024-12-31"), ("năm 2024", "2024-12-31"),
  ])
  func `a figure in a sheet counts for its day`(written: String, day: String) throws {
    let sheet = try returned("BG-T1", [.value: "9", .figureDay: written])
    let edits = try scene.edits(SheetTaking(try review(sheet, scene).items, of: sheet))
    #expect(edits.first { $0.kind == .observation }?.new("day") == .text(day))
  }

  @Test func `what changed between the look and the change is refused`() throws {
    let sheet = try returned("BG-V1", [.newState: "hoàn thành"])
    let seen = try review(sheet, scene).items
    var later = scene
    later.contents.obligations[0].state = .paused
    #expect(try review(sheet, later).items.map(\.standing) == [.conflict])
    #expect(throws: StoreFailure.self) { try later.edits(SheetTaking(seen, of: sheet)) }
    let both = try review(sheet, later).items
    #expect(try !later.edits(SheetTaking(both, of: sheet)).isEmpty)
  }
}
