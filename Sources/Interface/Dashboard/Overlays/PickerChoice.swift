import Cells
import PlanModel
import Values

/// What choosing from a list of one kind leads to.
protocol PickerChoice: Equatable, Sendable {
  /// What is to be chosen from, out of an answer that was asked for when the list was opened.
  ///
  /// - Returns: `nil` when the answer is not the one that was asked for.
  func entries(from answer: PlanAnswer, in language: Language) -> [Picker.Entry]?

  /// Does what choosing an entry does; the list is closed already.
  ///
  /// - Returns: What is to be done about it, in order.
  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect]

  /// Does what choosing the marked entries together does; the list is closed already.
  ///
  /// - Returns: What is to be done about it, in order.
  func choose(marked: [Picker.Entry], in state: inout DashboardState) -> [Effect]

  /// Does what a key of the list's own does with the chosen entry; the list is closed already.
  ///
  /// - Returns: What is to be done about it; `nil` for a key that means nothing of its own.
  func choose(
    _ entry: Picker.Entry, by key: Key, in state: inout DashboardState
  ) -> [Effect]?

  /// Goes back to what the list was opened from; the list is closed already.
  func leave(in state: inout DashboardState)
}

extension PickerChoice {
  /// A list whose entries are there from the beginning asks for nothing.
  func entries(from answer: PlanAnswer, in language: Language) -> [Picker.Entry]? { nil }

  /// In most lists one entry is chosen.
  func choose(marked: [Picker.Entry], in state: inout DashboardState) -> [Effect] { [] }

  /// Most lists have no keys of their own.
  func choose(
    _ entry: Picker.Entry, by key: Key, in state: inout DashboardState
  ) -> [Effect]? { nil }

  /// Most lists are opened from the screen.
  func leave(in state: inout DashboardState) {}
}

/// Any choice, as a value that can be compared.
public struct AnyPickerChoice: Equatable, Sendable {
  let choice: any PickerChoice

  init(_ choice: any PickerChoice) {
    self.choice = choice
  }

  /// Whether two choices are of one kind and equal.
  public static func == (first: AnyPickerChoice, second: AnyPickerChoice) -> Bool {
    first.choice.isEqual(to: second.choice)
  }
}

extension PickerChoice {
  fileprivate func isEqual(to other: any PickerChoice) -> Bool { (other as? Self) == self }
}
