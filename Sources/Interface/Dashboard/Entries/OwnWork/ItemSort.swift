import Cells
import PlanModel
import Values

/// What can be added from the dashboard.
enum ItemSort: String, CaseIterable, Sendable {
  case task, target, section, agency, group, plan

  /// The kind of its record.
  var kind: RecordKind {
    switch self {
    case .plan: .plan
    case .section: .section
    case .target: .target
    case .task: .task
    case .agency, .group: .agency
    }
  }

  /// The fields asked for, in order.
  var fields: [(name: String, use: Form.FieldUse)] {
    switch self {
    case .plan:
      [
        ("title", .prose), ("place", .prose), ("code", .plain), ("number", .plain),
        ("issued", .day), ("issuer", .prose), ("signer", .prose), ("level", .prose),
        ("letterhead", .prose), ("parents", .names),
      ]
    case .section: [("title", .prose), ("number", .plain)]
    case .target:
      [
        ("label", .prose), ("goal", .prose), ("year", .plain), ("section", .prose),
        ("baseline", .plain), ("baseline_on", .day), ("groups", .names), ("parent", .plain),
        ("sector", .prose), ("added_basis", .prose),
      ]
    case .task:
      [
        ("label", .prose), ("lead", .names), ("deadline", .prose), ("coordinating", .names),
        ("executing", .names), ("section", .prose), ("text", .prose), ("kind", .prose),
        ("added_basis", .prose),
      ]
    case .agency: [("name", .prose), ("aliases", .names), ("kind", .prose), ("place", .prose)]
    case .group: [("name", .prose), ("members", .names), ("aliases", .names)]
    }
  }

  /// The fields that keep what was typed for the item that is entered next.
  var kept: Set<String> {
    switch self {
    case .target: ["plan", "year", "section", "parent", "sector", "added_basis"]
    case .task: ["plan", "lead", "section", "kind", "added_basis"]
    case .agency, .group: ["plan", "place"]
    case .plan, .section: ["plan"]
    }
  }

  /// The field without which there is no item.
  var needed: String {
    switch self {
    case .plan, .section: "title"
    case .target, .task: "label"
    case .agency, .group: "name"
    }
  }
}
