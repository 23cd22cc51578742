import Cells
import PlanModel
import Values

/// The line of what waits for a person: counts of tasks, each of which opens its list.
struct AttentionLine {
  let counts: AttentionCounts
  let language: Language

  /// The kinds in the order of the line, without the late items, which the count of work tells.
  private static let kinds: [Attention] = [
    .reassign, .dueSoon, .awaitingConfirmation, .extensionAsked, .difficulty, .returned,
    .answerOverdue, .awaitingAnswer, .recommendationDue, .notReported, .missingInformation,
    .notUpdated, .decision,
  ]

  /// The kinds for which something waits, with what is said of each.
  private var said: [(kind: Attention, span: Span)] {
    Self.kinds.filter { counts[$0] > 0 }.map { kind in
      // Of the reports of the current period it matters how many there should be.
      let all = kind == .notReported ? "/\(counts.reports)" : ""
      let words = Self.words(of: kind)[language]
      let unit = Self.unit(of: kind, counts[kind])[language]
      return (kind, Span("\(words) \(counts[kind])\(all)\(unit)", Self.role(of: kind)))
    }
  }

  /// The segments of the line.
  var segments: [[Span]] { segments(under: OverviewStrings.attention) }

  private func segments(under title: Words) -> [[Span]] {
    let head = Span("\(title[language])  ", .heading)
    guard let first = said.first else {
      return [[head, Span(OverviewStrings.nothingWaits[language], .textDim)]]
    }
    return [[head, first.span]] + said.dropFirst().map { [$0.span] }
  }

  /// The line in some columns, with how many kinds it has no room for; `nil` when nothing waits.
  func short(columns: Int, _ glyphs: Glyphs) -> [Span]? {
    guard !said.isEmpty else { return nil }
    let separator = Span(" \(glyphs.marks.separator) ", .textDim)
    let segments = segments(under: OverviewStrings.shortAttention)
    let lines = (1...segments.count).reversed().lazy.map { count in
      let left = segments.count - count
      let more =
        left == 0 ? [] : [[Span(OverviewStrings.moreWaits(left)[language], .textDim)]]
      return Array((segments.prefix(count) + more).joined(separator: [separator]))
    }
    return lines.first { $0.columns <= columns }
      ?? segments[0].cut(to: columns, ellipsis: glyphs.marks.ellipsis)
  }

  /// What the count under a place of a drawn row tells of.
  ///
  /// - Parameters:
  ///   - column: The column from the beginning of the row.
  ///   - row: The row as it was drawn.
  /// - Returns: The kind; `nil` beside the counts.
  func kind(at column: Int, of row: [Span]) -> Attention? {
    var end = 0
    let span = row.first { span in
      end += [span].columns
      return column < end
    }
    return said.first { $0.span.text == span?.text }?.kind
  }

  private static func words(of kind: Attention) -> Words {
    kind == .reassign ? OverviewStrings.reassign : kind.words
  }

  /// What is counted, where the register counts something else under the same words.
  private static func unit(of kind: Attention, _ count: Int) -> Words {
    guard kind == .awaitingAnswer || kind == .answerOverdue else { return Words("", "") }
    return Words(" nhiệm vụ", count == 1 ? " task" : " tasks")
  }

  private static func role(of kind: Attention) -> StyleRole {
    switch kind {
    case .reassign, .overdue, .answerOverdue: .statusLate
    case .dueSoon, .recommendationDue: .statusRisk
    case .unreported: .statusUnknown
    case .awaitingConfirmation, .returned, .extensionAsked, .difficulty, .decision: .statusSlow
    case .notReported, .awaitingAnswer, .missingInformation, .notUpdated: .text
    }
  }
}
