import PlanModel
import Values

/// The words of the screen of tasks.
enum TasksStrings {
  static let title = Words("NHIỆM VỤ", "TASKS")
  static let detail = Words("CHI TIẾT NHIỆM VỤ", "TASK")
  static let none = Words(
    "chưa có nhiệm vụ nào; bấm a để thêm", "there is no task yet; press a to add one")
  static let toDecide = Words("Xin ý kiến về", "To decide")

  /// What the head of the list says of the tasks that are no longer followed.
  static func ofWhichClosed(_ count: Int) -> Words {
    Words(" · trong đó kết thúc theo dõi \(count)", " · of which closed \(count)")
  }

  static let code = Words("Mã", "Code")
  static let standing = Words("Tình hình", "Standing")
  static let state = Words("Tình trạng", "State")
  static let due = Words("Hạn", "Due")
  static let task = Words("Nhiệm vụ", "Task")
  static let agency = Words("Cơ quan", "Agency")
  static let plan = Words("Kế hoạch", "Plan")
  static let section = Words("Mục", "Section")
  static let written = Words("Thời hạn trong văn bản", "Deadline as written")
  static let noTime = Words("văn bản không nêu thời hạn", "the document names no time")
  static let lastDay = Words("Ngày cuối còn hạn", "Last good day")
  static let starts = Words("Bắt đầu", "Starts")
  static let condition = Words("Phụ thuộc", "Depends on")
  static let recurrence = Words("Lặp lại", "Repeats")
  static let period = Words("Kỳ đang theo dõi", "Period followed")
  static let product = Words("Sản phẩm", "Product")
  static let noProduct = Words("chưa ghi; bấm t để bổ sung", "not told; press t to add it")
  static let sentOn = Words("Ngày gửi", "Day sent")
  static let urging = Words("Đôn đốc", "Urged")
  static let parts = Words("Phần việc", "Parts")
  static let originalDay = Words("Hạn gốc", "Day of the document")
  static let extended = Words("Gia hạn", "Extension")
  static let byEachDay = Words("So với các hạn", "By each day")
  static let madeFrom = Words("Làm từ", "Made from")
  static let addMembers = Words("bấm M để nhập", "press M to list them")
  static let requested = Words("đề nghị, không phải giao", "asked, not given")
  static let nobody = Words(
    "văn bản không nêu cơ quan thực hiện", "the document names no agency for it")
  static let added = Words("Ngoài văn bản gốc, căn cứ", "Not in the document, on the basis of")

  /// The columns a list of tasks can be ordered by.
  static let orders: [(order: ListOrder, words: Words)] = [
    (.need, Words("mức độ cần xử lý", "need")), (.due, due), (.status, state), (.agency, agency),
    (.name, task), (.code, Words("thứ tự trong văn bản", "order of the document")),
  ]
}
