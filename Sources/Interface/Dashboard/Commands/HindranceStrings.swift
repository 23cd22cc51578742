import Values

/// Why commands can not be carried out where a person is.
enum HindranceStrings {
  static let choosePlanFirst = Words(
    "chọn một kế hoạch trước (phím c)", "choose a plan first (key c)")
  static let chooseTaskFirst = Words("chọn một nhiệm vụ trước", "choose a task first")
  static let emptyStore = Words("kho chưa có kế hoạch", "the store has no plan yet")
  static let chooseTargetFirst = Words("chọn một chỉ tiêu trước", "choose a target first")
  static let noFigure = Words(
    "chỉ tiêu định tính, không có số liệu; bấm n để ký nhận định",
    "an objective in words has no figure; press n to judge it")
  static let noWordsInCalendar = Words(
    "lịch không tìm theo chữ; bấm 3 để tìm nhiệm vụ",
    "the calendar has no words to find; press 3 for tasks")
  static let openAgencies = Words(
    "mở danh sách cơ quan trước (phím 4)", "open the agencies first (key 4)")
  static let openCalendar = Words("mở lịch trước (phím 5)", "open the calendar first (key 5)")
  static let nothingToEdit = Words(
    "kho chưa có gì để sửa; bấm a để thêm", "there is nothing to edit yet; press a to add")
  static let ownOrder = Words("danh sách này có thứ tự riêng", "this list has an order of its own")
  static let openListToSort = Words(
    "mở danh sách trước (phím 2, 3, 4)", "open a list first (keys 2, 3, 4)")
  static let notNarrowed = Words("danh sách không bị lọc", "the list is not filtered")
  static let noTheme = Words("không có bảng màu nào để chọn", "there is no theme to choose")
  static let openListToCompare = Words(
    "mở một danh sách trước (phím 1, 2, 3, 4)", "open a list first (keys 1, 2, 3, 4)")
}
