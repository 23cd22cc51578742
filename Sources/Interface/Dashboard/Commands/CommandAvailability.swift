import PlanModel
import Values

extension DashboardState {
  /// Why a command can not be carried out now; `nil` when it can.
  func hindrance(to command: Command) -> Words? {
    switch command {
    case .decidePlan:
      guard plan != nil else {
        return Words("chọn một kế hoạch trước (phím c)", "choose a plan first (key c)")
      }
      return changeHindrance
    case .mark, .markDown, .markUp, .markRange, .markAll:
      return focusedMarks == nil || isDetailOpen ? MarkStrings.noList : nil
    case .nextState, .pickState, .assign, .extendDeadline:
      if focusedTask == nil, markedTasks.isEmpty {
        return Words("chọn một nhiệm vụ trước", "choose a task first")
      }
      return changeHindrance
    case .urge: return urgingSubject == nil ? UrgeStrings.nothingOfOne : changeHindrance
    case .listRegister:
      return plans.isEmpty ? Words("kho chưa có kế hoạch", "the store has no plan yet") : nil
    case .measure:
      guard let target = focusedTarget else {
        return Words("chọn một chỉ tiêu trước", "choose a target first")
      }
      if target.target.comparator == .qualitative || target.target.comparator == .leading {
        return Words(
          "chỉ tiêu định tính, không có số liệu", "an objective in words has no figure")
      }
      return changeHindrance
    case .rate, .void:
      return focusedTarget == nil
        ? Words("chọn một chỉ tiêu trước", "choose a target first") : changeHindrance
    case .review:
      if plans.isEmpty {
        return Words("kho chưa có kế hoạch", "the store has no plan yet")
      }
      return changeHindrance
    case .editMembers:
      return focusedGroups.isEmpty ? MemberStrings.noGroup : changeHindrance
    case .undo, .redo, .normaliseTones: return changeHindrance
    case .takeSheet: return plans.isEmpty ? SheetStrings.needsPlans : changeHindrance
    case .find where place == .calendar:
      return Words(
        "lịch không tìm theo chữ; bấm 3 để tìm nhiệm vụ",
        "the calendar has no words to find; press 3 for tasks")
    case .compare: return comparisonHindrance
    case .weigh:
      return place == .agencies
        ? nil : Words("mở danh sách cơ quan trước (phím 4)", "open the agencies first (key 4)")
    case .listMissingReports:
      return plans.isEmpty ? Words("kho chưa có kế hoạch", "the store has no plan yet") : nil
    case .switchView:
      return place == .calendar
        ? nil : Words("mở lịch trước (phím 5)", "open the calendar first (key 5)")
    case .add: return changeHindrance
    case .report:
      return plans.isEmpty ? Words("kho chưa có kế hoạch", "the store has no plan yet") : nil
    case .edit:
      if editChoices.isEmpty {
        return Words(
          "kho chưa có gì để sửa; bấm a để thêm", "there is nothing to edit yet; press a to add")
      }
      return changeHindrance
    case .sort, .reverse:
      if [.calendar, .history, .comparison].contains(place) {
        return Words("danh sách này có thứ tự riêng", "this list has an order of its own")
      }
      return place == .overview
        ? Words(
          "mở danh sách trước (phím 2, 3, 4)", "open a list first (keys 2, 3, 4)") : nil
    case .clearFilter:
      return isNarrowed ? nil : Words("danh sách không bị lọc", "the list is not filtered")
    case .rollUp:
      return place == .agencies
        ? nil
        : Words("mở danh sách cơ quan trước (phím 4)", "open the list of agencies first (key 4)")
    case .choosePlan, .chooseAgency, .chooseAttention, .listDecisions:
      return plans.isEmpty ? Words("kho chưa có kế hoạch", "the store has no plan yet") : nil
    case .chooseTheme:
      return setting.themes.isEmpty
        ? Words("không có bảng màu nào để chọn", "there is no theme to choose") : nil
    default: return nil
    }
  }

  private var comparisonHindrance: Words? {
    if place == .calendar || place == .history {
      return Words(
        "mở một danh sách trước (phím 1, 2, 3, 4)", "open a list first (keys 1, 2, 3, 4)")
    }
    return plans.isEmpty ? Words("kho chưa có kế hoạch", "the store has no plan yet") : nil
  }

  private var changeHindrance: Words? {
    if isSaving { return ChromeStrings.saving }
    return setting.isReadOnly ? StoreFailure.readOnly.words : nil
  }

  private var isNarrowed: Bool {
    agency != nil || hasWords || place == .tasks && tasks.attention != nil
  }
}
