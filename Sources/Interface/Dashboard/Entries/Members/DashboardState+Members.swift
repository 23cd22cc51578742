import Cells
import PlanModel
import Values

extension DashboardState {
  /// The groups whose members can be entered from where the keyboard is.
  var focusedGroups: [Agency] {
    if let agency = focusedAgency?.agency { return agency.kind == .group ? [agency] : [] }
    guard let task = focusedTask else { return [] }
    var seen: Set<String> = []
    return task.agencies.filter { $0.role.isAnswerable && $0.agency.kind == .group }
      .map(\.agency).filter { seen.insert($0.code).inserted }
  }

  /// Opens the members of the group that has the keyboard, or asks which group.
  mutating func editMembers() -> [Effect] {
    let groups = focusedGroups
    guard groups.count != 1, let first = groups.first else {
      return groups.first.map { openMembers(of: $0.code, named: $0.name) } ?? []
    }
    overlay = .picker(
      Picker(
        .choice(AnyPickerChoice(GroupChoice())), title: MemberStrings.chooseGroup[setting.language],
        entries: groups.map { Picker.Entry($0.code, label: $0.name, note: $0.code) },
        selected: first.code))
    return []
  }

  mutating func openMembers(of code: String, named name: String) -> [Effect] {
    let task = focusedAgency == nil ? focusedTask?.code : nil
    let list = PasteList(group: code, title: name, task: task)
    overlay = .paste(list)
    return loadPreview(of: list)
  }

  /// Takes in what the lines come to.
  mutating func receivePreview(_ preview: MemberPreview?) {
    guard case .paste(var list) = overlay else { return }
    list.preview = preview
    overlay = .paste(list)
  }

  /// Gives a key to the list of names.
  mutating func press(_ key: Key, in list: PasteList) -> [Effect] {
    var list = list
    let before = (list.lines, list.firstDay(on: setting.today))
    switch key {
    case .escape:
      leaveOverlay()
      return []
    case .tab, .down: list.go(by: 1)
    case .backTab, .up: list.go(by: -1)
    case .control("s"): return saveMembers(list)
    case .enter:
      guard list.place == .name, list.takeField() else { return saveMembers(list) }
    case .control("u") where list.place == .name && list.field.text.isEmpty: list.takeBack()
    default:
      switch list.place {
      case .name: _ = list.field.handle(key)
      case .day:
        list.isBadDay = false
        _ = list.from.handle(key)
      case .standing:
        if [.left, .right, .character(" ")].contains(key) { list.isNothingHandedIn.toggle() }
      }
    }
    overlay = .paste(list)
    return (list.lines, list.firstDay(on: setting.today)) == before ? [] : loadPreview(of: list)
  }

  /// Takes in pasted text.
  mutating func paste(_ text: String, in list: PasteList) -> [Effect] {
    var list = list
    list.paste(text)
    overlay = .paste(list)
    return loadPreview(of: list)
  }

  private mutating func saveMembers(_ list: PasteList) -> [Effect] {
    var list = list
    list.takeField()
    let day = list.firstDay(on: setting.today)
    list.isBadDay = list.hasDay && day == nil
    if list.isBadDay { list.place = .day }
    overlay = .paste(list)
    guard !list.isBadDay, !list.lines.isEmpty else { return [] }
    return save(.make(AnyPlannedChange(list.joining(from: day))))
  }
}

/// Which of the groups of a task is meant.
private struct GroupChoice: PickerChoice {
  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    state.openMembers(of: entry.id, named: entry.label)
  }
}
