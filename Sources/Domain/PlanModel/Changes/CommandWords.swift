public import Values

/// The words for the commands that made the changes of the log.
public enum CommandWords {
  /// The command of changes that take another back.
  public static let undo = "undo"

  /// What a command does, as an office says it; the name itself for one this version does not know.
  public static func words(of command: String) -> Words {
    table[command].map { Words($0, command) } ?? Words(command, command)
  }

  private static let table = [
    "init": "tạo kho dữ liệu", "import": "nhập từ tệp", "sheet": "nhận phiếu",
    "set": "ghi tình trạng", "measure": "nhập số liệu", "rate": "đánh giá",
    "void": "không tính chỉ tiêu", "due": "đặt thời hạn", "extend": "gia hạn",
    "confirm": "xác nhận", "return": "trả lại", "member": "sửa thành viên nhóm",
    "assign": "phân công", "succeed": "tiếp nhận", "supersede": "thay thế kế hoạch",
    "add": "thêm", "edit": "sửa", "remove": "xóa", "review": "rà soát", "answer": "ghi trả lời",
    "urge": "đôn đốc", "follow": "ghi sổ theo dõi", "close-period": "chốt kỳ",
    "reopen-period": "mở lại kỳ", "holiday": "sửa lịch làm việc",
    "normalize-tones": "chuẩn hóa dấu", undo: "hoàn tác", "redo": "làm lại",
  ]
}
