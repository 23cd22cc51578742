import PlanModel
import Values

/// The words of comparisons with an earlier day.
enum ComparisonStrings {
  static let keys = Words("Enter: so sánh · Esc bỏ", "Enter: compare · Esc leave")
  static let ask = Words("SO VỚI NGÀY", "COMPARE WITH A DAY")
  static let day = Words("Ngày", "Day")
  static let offer = Words("ví dụ 1/11, hôm qua, -7, cuối tháng trước", "such as 1/11, -7")
  static let introduction = Words(
    "Danh sách này so với tình hình cuối ngày đó: mục mới, mục không còn, mục thay đổi.",
    "This list against how it stood at the end of that day: what is new, gone, changed.")
  static let tooLate = Words(
    "ngày so sánh phải trước ngày tính đến", "the day must be before the as-of day")
  static let outcome = Words("Khác", "Differs")
  static let code = Words("Mã", "Code")
  static let name = Words("Tên", "Name")
  static let change = Words("Nay · trước", "Now · before")
  static let before = Words("trước:", "before:")
  static let empty = Words("–", "–")

  /// The title of all about the chosen row, with the results that a closed period left out.
  static func detail(_ state: ComparisonState) -> Words {
    guard let closing = state.closing else { return Words("TRƯỚC VÀ NAY", "BEFORE AND NOW") }
    let head = Words("LÚC CHỐT VÀ NAY", "AT CLOSING AND NOW")
    guard let last = closing.lastResults?.printed else { return head }
    return Words(
      "\(head.vi) · không tính kết quả gửi sau \(last)",
      "\(head.en) · without results sent after \(last)")
  }

  /// That nothing differs, of what is compared.
  static func none(_ state: ComparisonState) -> Words {
    guard let closing = state.closing else {
      return Words(
        "không có gì khác với ngày đó; bấm Esc để quay lại",
        "nothing differs from that day; press Esc to go back")
    }
    let since = ComparisonWords.since(state.since, closing)
    return Words(
      "không có gì khác \(since.vi); bấm Esc để quay lại",
      "nothing differs \(since.en); press Esc to go back")
  }

  static func title(_ state: ComparisonState, _ language: Language) -> String {
    let since =
      state.closing == nil
      ? Words("so với \(state.since.printed)", "since \(state.since.printed)")
      : Words("từ lúc chốt đến nay", "since closing")
    let head = Words(
      "\(state.list.words.vi.uppercased()) \(since.vi)",
      "\(state.list.words.en.uppercased()) \(since.en)")[language]
    guard let answer = state.answer else { return head }
    let counts = ComparisonRow.Outcome.allCases.map { outcome in
      "\(outcome.words[language]) \(answer.count(outcome))"
    }
    let same = Words("như cũ \(answer.unchanged)", "as before \(answer.unchanged)")[language]
    return ([head] + counts + [same]).joined(separator: " · ")
  }
}
