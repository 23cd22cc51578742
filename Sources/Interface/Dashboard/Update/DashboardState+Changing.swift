import Cells
import PlanModel
import Values

extension DashboardState {
  /// Carries out a command that changes what is stored.
  mutating func change(_ command: Command) -> [Effect] {
    switch command {
    case .undo: return save(.undo)
    case .redo: return save(.redo)
    case .assign: return startAssigning()
    case .decidePlan: return decidePlan()
    case .measure:
      if let target = focusedTarget { overlay = .form(measureForm(target)) }
      return []
    case .rate, .void:
      if let row = focusedTarget {
        overlay = .form(command == .rate ? ratingForm(row) : voidForm(row))
      }
      return []
    default: return changeState(command)
    }
  }

  private mutating func changeState(_ command: Command) -> [Effect] {
    guard markedTasks.isEmpty else {
      overlay = .picker(markedStatePicker(markedTasks, isNext: command == .nextState))
      return []
    }
    guard let row = focusedTask else { return [] }
    guard row.allParts.count == 1, let part = row.allParts.first else {
      return openTicks(of: row)
    }
    guard command == .nextState else {
      overlay = .picker(statePicker(part))
      return []
    }
    guard let next = part.obligation.state.next else {
      message = Message(.warning, FormStrings.noNextState[setting.language])
      return []
    }
    return next == .done ? pick(next, for: part) : say(next, of: part)
  }

  func statePicker(_ part: Part) -> Picker {
    let language = setting.language
    let isAwaiting = part.obligation.state == .awaitingConfirmation
    let replies = [
      Picker.Entry(WorkState.done.rawValue, key: "x", label: FormStrings.confirm[language]),
      Picker.Entry(WorkState.returned.rawValue, key: "r", label: FormStrings.giveBack[language]),
    ]
    let entries = WorkState.allCases.enumerated().map { index, state in
      Picker.Entry(state.rawValue, key: String(index + 1), label: state.words[language])
    }
    return Picker(
      .state(part), title: "\(FormStrings.state[language]) · \(part.code)",
      entries: (isAwaiting ? replies : []) + entries,
      selected: isAwaiting ? replies[0].id : part.obligation.state.rawValue, isFiltered: false)
  }

  private mutating func say(_ state: WorkState, of part: Part) -> [Effect] {
    var update = WorkUpdate(of: part.obligation)
    update.move(to: state, on: setting.today)
    update.sendWithDocument(since: part.obligation)
    return save(.say(update, of: part))
  }

  /// Asks for what belongs to a state, before it is said of a part.
  mutating func pick(_ state: WorkState, for part: Part) -> [Effect] {
    var update = WorkUpdate(of: part.obligation)
    update.move(to: state, on: setting.today)
    update.sendWithDocument(since: part.obligation)
    overlay = .form(stateForm(update, of: part))
    return []
  }
}
