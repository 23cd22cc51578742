import PlanModel
import Values

extension DashboardState {
  /// Why a command can not be carried out now; `nil` when it can.
  func hindrance(to command: Command) -> Words? {
    switch command {
    case .nextState, .pickState, .extendDeadline:
      if focusedTask == nil {
        return Words("chọn một nhiệm vụ trước", "choose a task first")
      }
      return changeHindrance
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
    case .editMembers:
      return focusedGroups.isEmpty ? MemberStrings.noGroup : changeHindrance
    case .undo, .redo: return changeHindrance
    case .sort, .reverse:
      return screen == .overview
        ? Words(
          "mở danh sách trước (phím 2, 3, 4)", "open a list first (keys 2, 3, 4)") : nil
    case .clearFilter:
      return isNarrowed ? nil : Words("danh sách không bị lọc", "the list is not filtered")
    case .choosePlan, .chooseAgency:
      return plans.isEmpty ? Words("kho chưa có kế hoạch", "the store has no plan yet") : nil
    case .chooseTheme:
      return setting.themes.isEmpty
        ? Words("không có bảng màu nào để chọn", "there is no theme to choose") : nil
    default: return nil
    }
  }

  private var changeHindrance: Words? {
    if isSaving { return ChromeStrings.saving }
    return setting.isReadOnly ? StoreFailure.readOnly.words : nil
  }

  private var isNarrowed: Bool { agency != nil || hasWords }
}
