import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct MeasurementTests {
  private static let today = Day.of("2026-01-01")

  private func row(_ fill: (inout Book) -> Void) -> TargetRow {
    JudgedBook(Book.make(fill), on: Self.today).targets[0]
  }

  // MARK: - Corrections

  private func corrected(
    _ figure: Measurement, from adjust: (inout Observation) -> Void
  ) -> [String: FieldValue] {
    let row = row { book in
      book.target("BG-T3", .moreThan, "90000")
      book.figure("74700", on: "2025-12-31", adjust: adjust)
    }
    let fields = figure.edit(for: row, newID: .of(99))?.fields ?? []
    return Dictionary(uniqueKeysWithValues: fields.map { ($0.field, $0.new) })
  }

  @Test func `another value is no longer verified, the same one stays so`() {
    let other = Measurement(value: .of("74800"), day: .of("2025-12-31"))
    #expect(
      corrected(other) { $0.verification = .verified } == [
        "value": .text("74800"), "verification": .text("reported"),
      ])
    #expect(corrected(other) { $0.verification = .reported } == ["value": .text("74800")])
    let same = Measurement(value: .of("74700"), day: .of("2025-12-31"), source: "NGTK")
    #expect(corrected(same) { $0.verification = .verified } == ["source": .text("NGTK")])
  }

  @Test func `what a correction does not say of grade and series stays`() {
    let other = Measurement(value: .of("1"), day: .of("2025-12-31"))
    let changed = corrected(other) { figure in
      figure.grade = .official
      figure.startsSeries = true
    }
    #expect(changed == ["value": .text("1")])
  }

  @Test func `a source and a break are kept by a correction, and taken away when that is said`() {
    func adjust(_ figure: inout Observation) {
      figure.source = "NGTK"
      figure.startsSeries = true
    }
    var figure = Measurement(value: .of("1"), day: .of("2025-12-31"))
    #expect(corrected(figure, from: adjust) == ["value": .text("1")])
    figure.source = ""
    figure.startsSeries = false
    #expect(
      corrected(figure, from: adjust)
        == ["value": .text("1"), "source": FieldValue.none, "starts_series": .whole(0)])
  }

  @Test func `a figure of a group stands beside that of the whole`() {
    let row = row { book in
      book.target("BG-T7", .range, "2") { $0.groups = ["Y tế"] }
      book.figure("1", on: "2025-12-31")
    }
    let figure = Measurement(value: .of("2"), day: .of("2025-12-31"), breakdown: "Y tế")
    #expect(figure.edit(for: row, newID: .of(99))?.action == .insert)
  }

  @Test(arguments: [
    ("Y tế", "Y tế"), ("y te", "Y tế"), ("3", "Y tế"), ("giao", "Giáo dục"), ("khoa hoc c", nil),
    ("khoa", "Khoa học, công nghệ"), ("0", nil), ("5", nil), ("công", nil), ("x", nil),
    ("-9223372036854775808", nil),
  ])
  func `a group is named by its place, its name or the beginning of it`(
    typed: String, group: String?
  ) {
    var target = Target.made(.range, "2")
    target.groups = ["Giáo dục", "Khoa học, công nghệ", "Y tế", "Công nghiệp"]
    if typed == "công" { target.groups.append("Công nghệ thông tin") }
    #expect(target.part(named: typed) == group)
    target.groups = []
    #expect(target.part(named: typed) == typed)
  }

  // MARK: - Judgements of people

  private func edits(_ change: any PlannedChange, ratings: [Rating] = []) throws -> [Edit] {
    let book = Book.make { book in
      book.target("DB-T6", .atLeast, "14")
      let target = book.contents.targets[0].id
      book.contents.ratings = ratings.map { rating in
        var copy = rating
        copy.target = target
        return copy
      }
    }
    let author = Author(user: "Lan", uid: 1_000, at: "2026-01-01T01:00:00Z", day: Self.today)
    let scene = ChangeScene(JudgedBook(book, on: Self.today), author: author) { .of(99) }
    return try change.edits(in: scene)
  }

  private func rating(_ signer: String, on day: String) -> Rating {
    Rating(id: .of(50), target: .of(1), day: .of(day), outlook: .likely, signer: signer)
  }

  @Test func `a judgement is signed by who makes the change, on its day`() throws {
    let made = try edits(TargetRating(code: "db-t6", outlook: .unlikely, note: "thiếu biên chế"))
    var reader = FieldReader(Rating.self, id: .of(99), values: made[0].fields.map(\.new))
    let rating = try Rating(id: .of(99), fields: &reader)
    #expect(made.map(\.action) == [.insert])
    #expect(rating.signer == "Lan" && rating.day == Self.today)
    #expect(rating.outlook == .unlikely && rating.note == "thiếu biên chế")
  }

  @Test(arguments: [
    ("Lan", "2026-01-01", Edit.Action.set), ("Hà", "2026-01-01", .insert),
    ("Lan", "2025-12-31", .insert),
  ])
  func `only one's own judgement of the day is corrected`(
    signer: String, day: String, action: Edit.Action
  ) throws {
    let change = TargetRating(code: "DB-T6", outlook: .needsEffort)
    #expect(try edits(change, ratings: [rating(signer, on: day)]).map(\.action) == [action])
  }

  @Test func `the newest judgement stands first, and none of later days`() {
    let row = row { book in
      let target = book.target("DB-T6", .atLeast, "14")
      for (index, day) in ["2025-06-01", "2025-12-01", "2026-02-01"].enumerated() {
        book.contents.ratings.append(
          Rating(
            id: .of(UInt64(70 + index)), target: target, day: .of(day), outlook: .likely,
            signer: "Lan"))
      }
    }
    #expect(row.ratings.map(\.day) == [.of("2025-12-01"), .of("2025-06-01")])
    #expect(row.judgement.status == .noData)
  }

  @Test func `the end of an object is said, taken back, and refused of what is no target`() throws {
    let void = try edits(TargetVoiding(code: "DB-T6", reason: "cấp huyện kết thúc hoạt động"))
    #expect(void[0].fields.map(\.field) == ["void_reason"])
    #expect(try edits(TargetVoiding(code: "DB-T6", reason: nil)).isEmpty)
    #expect(throws: StoreFailure.unknownCode("DB-V1", .target)) {
      try edits(TargetVoiding(code: "DB-V1", reason: "x"))
    }
  }
}
