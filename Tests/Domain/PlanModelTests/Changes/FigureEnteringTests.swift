import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct FigureEnteringTests {
  private static let today = Day.of("2026-11-20")

  private func scene(_ fill: (inout Book) -> Void) -> ChangeScene {
    ChangeScene(
      JudgedBook(Book.make(fill), on: Self.today), author: .of("lan"), makeID: { .of(5_000) })
  }

  private func scene(_ comparator: Comparator, _ value: String?, unit: String?) -> ChangeScene {
    scene { book in
      book.target("BG-T3", comparator, value) { $0.unit = unit }
      if comparator != .qualitative { book.figure("0.5", on: "2025-12-31") }
    }
  }

  private func entering(_ typed: String, on day: String = "2026-06-30") throws -> FigureEntering {
    let read = try #require(FigureText.read(typed))
    var figure = Measurement(value: read.value, day: .of(day))
    figure.form = read.form
    return FigureEntering(figure, of: "bg-t3")
  }

  @Test(arguments: [
    ("12,5%", "bác sĩ/vạn dân", "tính bằng «bác sĩ/vạn dân»"), ("12,5 %", nil, "không phải tỷ lệ"),
    ("-1", "tổ chức", "số âm"), ("101", "% dân số", "0–100"), ("-1", "%", "0–100"),
    ("0", "thứ hạng", "số nguyên từ 1"), ("1,5", "thứ hạng", "số nguyên từ 1"),
  ])
  func `what can hardly be is told, and saved once agreed to`(
    typed: String, unit: String?, why: String
  ) throws {
    let scene = scene(unit == "thứ hạng" ? .atMost : .atLeast, "10", unit: unit)
    let change = try entering(typed)
    try expectDoubted(change, in: scene, because: why)
  }

  @Test(arguments: [("1", "%"), ("0,6 %", "% dân số"), ("2", "tổ chức")])
  func `a figure like any other is entered`(typed: String, unit: String) throws {
    #expect(try entering(typed).edits(in: scene(.atLeast, "10", unit: unit)).count == 1)
  }

  @Test(arguments: [
    (Comparator.yes, "14", "«có» hoặc «chưa»"), (.yes, "0,5", "«có» hoặc «chưa»"),
    (.qualitative, "1", "dondoc rate BG-T3"), (.qualitative, "có", "dondoc rate BG-T3"),
    (.atLeast, "có", "cần một số"),
  ])
  func `what a target can not have is refused`(
    comparator: Comparator, typed: String, why: String
  ) throws {
    let scene = scene(comparator, comparator == .atLeast ? "10" : nil, unit: nil)
    let change = try entering(typed)
    #expect {
      try change.edits(in: scene)
    } throws: { error in
      guard case .hindered(let words) = error as? StoreFailure else { return false }
      return words.onCommandLine.vi.contains(why)
    }
  }

  @Test func `in the dashboard a key judges an objective in words`() throws {
    let scene = scene(.qualitative, nil, unit: nil)
    let change = try entering("1")
    let failure = #expect(throws: StoreFailure.self) { try change.edits(in: scene) }
    let told = try #require(failure?.words(calling: .inDashboard))
    #expect(told.vi.hasSuffix("không có số liệu; ghi nhận định bằng phím n"))
    #expect(!told.en.contains("dondoc"))
  }

  @Test(arguments: ["có", "Đạt", "yes", "1"])
  func `yes is one`(typed: String) throws {
    let edits = try entering(typed).edits(in: scene(.yes, nil, unit: nil))
    #expect(edits.flatMap(\.fields).first { $0.field == "value" }?.new == .text("1"))
  }

  // MARK: - Who was there first

  private func edits(_ adjust: (inout FigureEntering) -> Void) throws -> [Edit] {
    let scene = scene(.atLeast, "10", unit: nil)
    var change = try entering("0,7", on: "2025-12-31")
    adjust(&change)
    return try change.edits(in: scene)
  }

  @Test func `of two who enter a figure for a day the second corrects the first`() throws {
    #expect(try edits { _ in }.map(\.action) == [.set])
  }

  @Test func `a figure that has come since a person looked is not written over`() throws {
    let edits = try edits { $0.seen = .nothing }
    // The record is there already, so that the store shows both versions.
    #expect(edits.map(\.action) == [.insert])
    #expect(edits.first?.record != .of(5_000))
  }

  @Test func `what a person corrects must be what they saw`() throws {
    let edits = try edits { change in
      var seen = Observation(
        id: .of(77), target: .of(1), day: .of("2025-12-31"), value: .of("0.4"))
      seen.verification = nil
      change.seen = .figure(seen)
    }
    #expect(edits.first?.fields.first { $0.field == "value" }?.old == .text("0.4"))
  }
}
