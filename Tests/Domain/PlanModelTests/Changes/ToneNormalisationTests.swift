import PlanModel
import PlanModelTestSupport
import Testing
import Values
import VietnameseText

struct ToneNormalisationTests {
  private let book = Book.make { book in
    book.agency("BG-C1", "Sở Thuỷ lợi")
    book.task("BG-V1", label: "Khánh hòa, khoẻ mạnh")
    book.part(.done, product: "Đề án xã hội hoá")
    book.target("BG-T1", .atLeast, "14") {
      $0.label = "Hoà giải"
      $0.written = "hoà giải"
    }
  }

  private func said(_ style: ToneStyle) -> [String] {
    ToneNormalisation.edits(of: book, to: style).flatMap { edit in
      edit.fields.map { "\(edit.code) \($0.field) \(text($0.old)) → \(text($0.new))" }
    }
  }

  private func text(_ value: FieldValue) -> String {
    if case .text(let text) = value { text } else { "?" }
  }

  @Test func `every text of a person's own is told with what it would become`() {
    #expect(
      said(.old) == [
        "BG-T1 label Hoà giải → Hòa giải",
        "BG-V1 label Khánh hòa, khoẻ mạnh → Khánh hòa, khỏe mạnh",
        "BG-V1 text Khánh hòa, khoẻ mạnh → Khánh hòa, khỏe mạnh",
        "BG-V1 product Đề án xã hội hoá → Đề án xã hội hóa", "BG-C1 name Sở Thuỷ lợi → Sở Thủy lợi",
      ])
  }

  @Test func `words quoted from a document stay as they are written`() {
    #expect(!said(.old).contains { $0.contains("written") })
    #expect(
      said(.new) == [
        "BG-V1 label Khánh hòa, khoẻ mạnh → Khánh hoà, khoẻ mạnh",
        "BG-V1 text Khánh hòa, khoẻ mạnh → Khánh hoà, khoẻ mạnh",
      ])
  }

  @Test func `the edits make every text as the style has it, and nothing is left to do`()
    throws
  {
    let edits = ToneNormalisation.edits(of: book, to: .old)
    #expect(Set(edits.map(\.record)).count == edits.count)
    for edit in edits {
      for field in edit.fields {
        let new = text(field.new)
        #expect(normalizingTones(new, to: .old) == new)
        #expect(fold(new) == fold(text(field.old)))
      }
    }
  }

  @Test func `a query answers with them`() {
    let judged = JudgedBook(book, on: .of("2024-09-01"))
    #expect(
      judged.answer(.respellings(.old))
        == .respellings(ToneNormalisation.edits(of: book, to: .old)))
  }
}
