import Cells
import Values
import VietnameseText

/// The words of the first-run question.
enum FirstRunStrings {
  static let title = Words("BẮT ĐẦU", "BEGIN")
  static let question = Words(
    "Chưa có kho dữ liệu. Bắt đầu với:", "There is no store yet. Begin with:")
  static let making = Words("đang tạo kho dữ liệu…", "making the store…")
  static let fivePlans = Words(
    "năm kế hoạch mẫu về đội ngũ trí thức (Quảng Ngãi, Đắk Lắk, Bắc Giang, Điện Biên, Hà Tĩnh)",
    "the five sample plans on the intelligentsia (Quảng Ngãi, Đắk Lắk, Bắc Giang, Điện Biên, Hà Tĩnh)"
  )
  static let empty = Words("kho trống, chưa có kế hoạch nào", "an empty store, without any plan")
  /// That a store was here of which there still is a copy.
  static func copies(_ count: Int, latest: String, _ program: String) -> Words {
    Words(
      "Ở đây từng có kho: còn \(count) bản sao lưu, gần nhất là \(latest). Để dùng lại, bấm q rồi chạy: \(program) restore \(latest)",
      "A store was here: there are copies (\(count)), the latest \(latest). To go back to it, press q and run: \(program) restore \(latest)"
    )
  }
  static let beginAnew = Words("Hoặc bắt đầu lại với:", "Or begin anew with:")
  static let hint = Words(
    "Enter chọn · ↑ ↓ đổi · q thoát", "Enter choose · ↑ ↓ change · q quit")
}

/// Draws the first-run question.
struct FirstRunView {
  let state: FirstRunState
  let language: Language
  let glyphs: Glyphs

  /// Draws the question in the middle of the screen.
  ///
  /// - Returns: The place of the choice marked.
  func draw(on grid: inout Grid, in body: Rect) -> Point? {
    let columns = min(76, body.columns - 4)
    var lines = question(columns)
    lines.append([])
    var cursorLine = 0
    for choice in FirstRunState.Choice.allCases {
      let isMarked = choice == state.choice
      if isMarked { cursorLine = lines.count }
      let mark = isMarked ? String(glyphs.marks.gutter) : " "
      let wrapped = SpanLine.wrapWords([Span(text(of: choice))], to: max(1, columns - 2))
      for (index, line) in wrapped.enumerated() {
        lines.append([Span(index == 0 ? "\(mark) " : "  ", .hintKey)] + line)
      }
    }
    lines.append([])
    let hint = state.isMaking ? FirstRunStrings.making : FirstRunStrings.hint
    lines += SpanLine.wrapWords([Span(hint[language], .hintText)], to: columns)
    let dialog = Dialog(
      FirstRunStrings.title[language], content: Size(columns: columns, rows: lines.count))
    let inside = dialog.draw(on: &grid, glyphs: glyphs)
    for (index, line) in lines.prefix(inside.rows).enumerated() {
      let isMarked = index == cursorLine
      grid.write(
        line, at: Point(column: inside.column, row: inside.row + index),
        emphasis: isMarked ? .selected : .none, limit: inside.columns)
    }
    return Point(column: inside.column, row: inside.row + cursorLine)
  }

  private func question(_ columns: Int) -> [[Span]] {
    guard let latest = state.copies.first else {
      return SpanLine.wrapWords(
        [Span(FirstRunStrings.question[language], .textStrong)], to: columns)
    }
    let copies = FirstRunStrings.copies(state.copies.count, latest: latest, state.program)[
      language]
    return SpanLine.wrapWords([Span(TextWidth.cleaned(copies), .messageWarning)], to: columns)
      + [[]]
      + SpanLine.wrapWords([Span(FirstRunStrings.beginAnew[language], .textStrong)], to: columns)
  }

  private func text(of choice: FirstRunState.Choice) -> String {
    switch choice {
    case .fivePlans: FirstRunStrings.fivePlans[language]
    case .empty: FirstRunStrings.empty[language]
    }
  }
}
