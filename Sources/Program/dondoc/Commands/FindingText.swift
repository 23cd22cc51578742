import CommandTool
import PlanModel
import PlanStore
import Values

/// What a check or a repair of a store found, for programs.
enum FindingText {
  /// Every finding by itself, and what came of a repair, as one JSON object.
  ///
  /// - Parameters:
  ///   - findings: What was found.
  ///   - path: The store.
  ///   - language: The language of the sentences.
  ///   - saved: What is in the file a repair made.
  ///   - fresh: That file; `nil` when none was made.
  /// - Returns: The text, with a line end.
  static func json(
    _ findings: [StoreFinding], of path: String, _ language: Language, saved: StoreCounts? = nil,
    at fresh: String? = nil
  ) -> String {
    JSONText.written(
      .record([
        RowField("store", .text(path)),
        RowField("sound", .flag(!findings.contains { $0.wantsRepair || $0.isDifference })),
        RowField("repaired", fresh.map { .text($0) } ?? .none),
        RowField("saved", saved.map(counts) ?? .none),
        RowField("findings", .list(findings.map { row($0, language) })),
      ]))
  }

  private static func counts(_ saved: StoreCounts) -> RowValue {
    .record([
      RowField("plans", .whole(saved[.plan])), RowField("targets", .whole(saved[.target])),
      RowField("tasks", .whole(saved[.task])), RowField("agencies", .whole(saved[.agency])),
      RowField("figures", .whole(saved[.observation])), RowField("changes", .whole(saved.changes)),
    ])
  }

  private static func row(_ finding: StoreFinding, _ language: Language) -> RowValue {
    .record([
      RowField("sort", .text(finding.sort.rawValue)),
      RowField("kind", finding.kind.map { .text($0.rawValue) } ?? .none),
      RowField("field", finding.field.map { .text($0) } ?? .none),
      RowField("names", .list(finding.names.map { .text($0.full) })),
      RowField("words", .text(finding.words[language])),
    ])
  }
}
