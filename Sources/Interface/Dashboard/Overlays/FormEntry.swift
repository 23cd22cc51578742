import PlanModel
import Values

/// What sending a form of one kind leads to.
protocol FormEntry: Equatable, Sendable {
  /// Reads what was typed.
  ///
  /// - Parameters:
  ///   - form: The form as it was sent; fields that can not be used are marked.
  ///   - state: The dashboard, for its language and day.
  /// - Returns: The change; `nil` when a field was marked.
  func command(from form: inout Form, in state: DashboardState) -> PlanCommand?

  /// Shows what was asked for, where the form changes nothing of what is stored.
  ///
  /// - Parameters:
  ///   - form: The form as it was sent; fields that can not be used are marked.
  ///   - state: The dashboard.
  /// - Returns: What is to be done about it, after which the form is closed; `nil` for a form that
  ///   leads to a change, or when a field was marked.
  func view(from form: inout Form, in state: inout DashboardState) -> [Effect]?

  /// What a person must agree to before the change is saved; `nil` for a change that is not asked
  /// about.
  func question(in state: DashboardState) -> Words?

  /// Whether what was typed is worth asking about before the form is left.
  var isAskedWhenLeft: Bool { get }

  /// Goes on after the change was saved and the form closed.
  ///
  /// - Parameters:
  ///   - change: What was saved.
  ///   - form: The form as it was sent.
  ///   - state: The dashboard.
  func follow(_ change: Change, _ form: Form, in state: inout DashboardState)

  /// What a field can be filled with from a list; `nil` for a field that has none.
  func list(for field: Form.FieldName, in state: DashboardState) -> PlanQuery?

  /// How what is typed into a field is read; `nil` where that needs no telling.
  func echo(of field: Form.Field, on today: Day) -> FieldEcho?
}

extension FormEntry {
  /// Most forms lead to a change.
  func view(from form: inout Form, in state: inout DashboardState) -> [Effect]? { nil }

  /// Most changes are of one item, which is in sight.
  func question(in state: DashboardState) -> Words? { nil }

  /// What is typed for a change is not lost without a question.
  var isAskedWhenLeft: Bool { true }

  /// Most forms are done once their change is saved.
  func follow(_ change: Change, _ form: Form, in state: inout DashboardState) {}

  /// Most fields are typed.
  func list(for field: Form.FieldName, in state: DashboardState) -> PlanQuery? { nil }

  /// Most texts are kept as they are typed.
  func echo(of field: Form.Field, on today: Day) -> FieldEcho? { nil }
}

/// Any entry, as a value that can be compared.
public struct AnyFormEntry: Equatable, Sendable {
  let entry: any FormEntry

  init(_ entry: any FormEntry) {
    self.entry = entry
  }

  /// Whether two entries are of one kind and equal.
  public static func == (first: AnyFormEntry, second: AnyFormEntry) -> Bool {
    first.entry.isEqual(to: second.entry)
  }
}

extension FormEntry {
  fileprivate func isEqual(to other: any FormEntry) -> Bool { (other as? Self) == self }
}
