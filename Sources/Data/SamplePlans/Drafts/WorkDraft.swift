import PlanModel
import Values

/// An item of work as its data file states it.
struct WorkDraft: Sendable {
  /// The code without that of the plan: V timed, B report, A assigned, G neither.
  let code: String
  /// The key of the section it stands in.
  let section: String
  /// What is to be done, short enough for a list.
  let label: String
  /// What is to be done, in full.
  let text: String
  /// When it is owed.
  let deadline: Deadline
  /// Who does what, in the order of the document.
  let roles: [RoleDraft]
  /// The code of the item it is made from, without that of the plan.
  let waitsOn: String?

  init(
    _ code: String, in section: String, _ label: String, _ text: String,
    when deadline: Deadline = Deadline(), from waitsOn: String? = nil,
    _ roles: [RoleDraft] = []
  ) {
    self.code = code
    self.section = section
    self.label = label
    self.text = text
    self.deadline = deadline
    self.roles = roles
    self.waitsOn = waitsOn
  }

  /// Whether it is work or a report, which its code tells.
  var kind: TaskKind { code.hasPrefix("B") ? .report : .task }
}

/// That an agency has a role in an item of work.
struct RoleDraft: Sendable {
  /// What it does.
  let role: Role
  /// The code of the agency without that of the plan.
  let agency: String
  /// The name as the document writes it.
  let written: String
  /// Whether the work is given or asked for.
  var mode = AssignmentMode.given

  static func directing(_ agency: String, _ written: String) -> RoleDraft {
    RoleDraft(role: .directing, agency: agency, written: written)
  }
  static func leading(_ agency: String, _ written: String) -> RoleDraft {
    RoleDraft(role: .leading, agency: agency, written: written)
  }
  static func lead(_ agency: String, _ written: String) -> RoleDraft {
    RoleDraft(role: .lead, agency: agency, written: written)
  }
  static func requested(_ agency: String, _ written: String) -> RoleDraft {
    RoleDraft(role: .lead, agency: agency, written: written, mode: .requested)
  }
  static func executing(_ agency: String, _ written: String) -> RoleDraft {
    RoleDraft(role: .executing, agency: agency, written: written)
  }
  static func coordinating(_ agency: String, _ written: String) -> RoleDraft {
    RoleDraft(role: .coordinating, agency: agency, written: written)
  }
  static func monitoring(_ agency: String, _ written: String) -> RoleDraft {
    RoleDraft(role: .monitoring, agency: agency, written: written)
  }
  static func receiving(_ agency: String, _ written: String) -> RoleDraft {
    RoleDraft(role: .receiving, agency: agency, written: written)
  }
  static func copied(_ agency: String, _ written: String) -> RoleDraft {
    RoleDraft(role: .copied, agency: agency, written: written)
  }
  static func via(_ agency: String, _ written: String) -> RoleDraft {
    RoleDraft(role: .via, agency: agency, written: written)
  }
}
