import Cells
public import PlanModel
import Values
import VietnameseText

/// What a change would do, shown before it is made, for a person to agree to.
public struct Review: Equatable, Sendable {
  /// What would be done.
  public let edits: [Edit]
  /// How far it is scrolled.
  public internal(set) var position = TextPosition()

  /// A review of some edits.
  public init(_ edits: [Edit]) {
    self.edits = edits
  }

  /// How many texts would change.
  var count: Int { edits.reduce(0) { $0 + $1.fields.count } }

  /// Scrolls by some lines, within what there is.
  mutating func scroll(by lines: Int, on size: Size, _ language: Language) {
    let all = self.lines(columns: Self.columns(on: size), language).count
    position.move(by: lines)
    position.hold(within: all, rows: Self.rows(on: size))
  }

  static func columns(on size: Size) -> Int { max(1, min(100, size.columns - 4)) }

  /// How many lines of it are in view, besides the line of keys.
  static func rows(on size: Size) -> Int { max(1, size.rows - 3) }

  /// The record, the field, and the words about each change before and after it.
  func lines(columns: Int, _ language: Language) -> [[Span]] {
    edits.flatMap { edit in
      edit.fields.flatMap { field -> [[Span]] in
        guard case (.text(let old), .text(let new)) = (field.old, field.new) else { return [] }
        let excerpt = RespelledExcerpt(old, new)
        let name = FieldWords.name(of: field.field, in: edit.kind)[language]
        let before = [Span(ReviewStrings.before[language], .textDim)] + excerpt.before
        let after = [Span(ReviewStrings.after[language], .textDim)] + excerpt.after
        return [[Span("\(edit.code) ", .headingFocus), Span(name, .textStrong)]]
          + SpanLine.wrapWords(before, to: columns) + SpanLine.wrapWords(after, to: columns)
      }
    }
  }
}

/// The words of the review of tone signs.
enum ReviewStrings {
  static let title = Words("CHUẨN HÓA DẤU THANH", "TONE SIGNS")
  static let before = Words("trước: ", "before: ")
  static let after = Words("sau: ", "after: ")
  static let reading = Words("đang rà chữ trong kho…", "looking through the store…")

  static func keys(_ count: Int) -> Words {
    Words("Enter: ghi \(count) chỗ · Esc: bỏ · ↑ ↓: xem", "Enter: save \(count) · Esc: leave · ↑ ↓")
  }

  static func nothing(_ style: ToneStyle) -> Words {
    let example = TypingStrings.name(style)
    return Words(
      "mọi chữ đã viết dấu \(example.vi)", "every tone sign is written the \(example.en) already")
  }

  static func done(_ count: Int) -> Words {
    Words("chuẩn hóa dấu thanh ở \(count) chỗ", "tone signs of \(String(counting: count, "text"))")
  }
}

/// The words of two spellings that differ, each with a few beside it.
struct RespelledExcerpt {
  let before: [Span]
  let after: [Span]

  private static let margin = 3

  init(_ old: String, _ new: String) {
    let (old, new) = (Self.words(old), Self.words(new))
    let places = zip(old, new).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
    let shown = Set(places.flatMap { ($0 - Self.margin)...($0 + Self.margin) })
    before = Self.spans(old, marking: places, shown)
    after = Self.spans(new, marking: places, shown)
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func spans(
    _ words: [String], marking places: [Int], _ shown: Set<Int>
  ) -> [Span] {
    let marked = Set(places)
    var spans: [Span] = []
    for (index, word) in words.enumerated() {
      guard shown.contains(index) else {
        if index == 0 || shown.contains(index - 1) { spans.append(Span("… ", .textDim)) }
        continue
      }
      spans.append(Span(word, marked.contains(index) ? .match : .text))
      spans.append(Span(" "))
    }
    return spans
  }
}

extension OverlayView {
  /// Draws what a change would do in the middle of the screen, and how to agree to it.
  func draw(_ review: Review, on grid: inout Grid) {
    let columns = Review.columns(on: grid.size)
    let lines = review.lines(columns: columns, language)
    let rows = min(lines.count, Review.rows(on: grid.size))
    let offset = review.position.offset(of: lines.count, rows: rows)
    let inside = Dialog(
      ReviewStrings.title[language], content: Size(columns: columns, rows: rows + 1),
      mark: ListScroll.mark(offset + rows - 1, of: lines.count)
    ).draw(on: &grid, glyphs: glyphs)
    for (index, line) in lines.dropFirst(offset).prefix(rows).enumerated() {
      grid.write(
        line, at: Point(column: inside.column, row: inside.row + index), limit: inside.columns)
    }
    grid.write(
      ReviewStrings.keys(review.count)[language],
      at: Point(column: inside.column, row: inside.row + inside.rows - 1), role: .hintText,
      limit: inside.columns)
  }
}
