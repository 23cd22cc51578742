public import Cells
public import Values

/// What the table of commands says of one: its words, its keys and its heading.
public struct CommandEntry: Sendable {
  /// What it does, in a few words.
  public let label: Words
  /// The shortest word for it, for the line of hints; `nil` keeps it out of that line.
  public let hint: Words?
  /// The keys that ask for it, the one to show first.
  public let keys: [Key]
  /// The heading it stands under.
  public let group: Command.Group
}

extension Command {
  /// The entry of the command in the one table that feeds keys, hints, help and palette.
  public var entry: CommandEntry {
    switch self {
    case .up: moving("lên một dòng", "up a row", [.up, .character("k")])
    case .down: moving("xuống một dòng", "down a row", [.down, .character("j")])
    case .pageUp: moving("lên một trang", "up a page", [.pageUp, .control("b")])
    case .pageDown: moving("xuống một trang", "down a page", [.pageDown, .control("f")])
    case .halfPageUp: moving("lên nửa trang", "up half a page", [.control("u")])
    case .halfPageDown: moving("xuống nửa trang", "down half a page", [.control("d")])
    case .top: moving("về đầu danh sách", "to the first row", [.home, .character("g")])
    case .bottom: moving("đến cuối danh sách", "to the last row", [.end, .character("G")])
    case .nextPane:
      moving(
        "sang khung kế tiếp", "to the next pane", [.tab, .right], hint: Words("khung", "pane"))
    case .previousPane: moving("về khung trước", "to the pane before", [.backTab, .left])
    case .open:
      moving("mở mục đang chọn", "open the chosen item", [.enter], hint: Words("mở", "open"))
    case .back: moving("quay lại", "go back", [.escape], hint: Words("quay lại", "back"))
    case .showOverview: moving("tổng quan", "overview", [.character("1")])
    case .showTargets: moving("danh sách chỉ tiêu", "list of targets", [.character("2")])
    case .showTasks: moving("danh sách nhiệm vụ", "list of tasks", [.character("3")])
    case .showAgencies: moving("danh sách cơ quan, đơn vị", "list of agencies", [.character("4")])
    case .showCalendar: moving("lịch", "calendar", [.character("5")])
    case .showHistory: moving("nhật ký cập nhật", "log of changes", [.character("6")])
    case .previousScreen: moving("màn hình trước", "screen before", [.character("[")])
    case .nextScreen: moving("màn hình kế tiếp", "next screen", [.character("]")])
    default: otherEntry
    }
  }

  private var otherEntry: CommandEntry {
    switch self {
    case .find:
      listing("tìm theo chữ", "find words", ["/", "f"], hint: Words("tìm", "find"))
    case .choosePlan:
      listing("chọn kế hoạch", "choose a plan", ["c"], hint: Words("kế hoạch", "plan"))
    case .chooseAgency:
      listing("chọn cơ quan, đơn vị", "choose an agency", ["o"], hint: Words("cơ quan", "agency"))
    case .chooseAttention:
      listing(
        "lọc việc cần xử lý", "list what waits for somebody", ["l"],
        hint: Words("cần xử lý", "to do"))
    case .listDecisions:
      listing("việc xin ý kiến lãnh đạo", "what waits for a decision", ["y"])
    case .rollUp:
      listing(
        "gộp theo cơ quan kế thừa", "count for those that took over", ["H"],
        hint: Words("gộp kế thừa", "by heirs"))
    case .sort: listing("sắp xếp theo cột", "sort by column", ["s"], hint: Words("sắp xếp", "sort"))
    case .reverse: listing("đảo thứ tự", "turn the order round", ["S"])
    case .clearFilter:
      listing("bỏ lọc", "show all again", ["x"], hint: Words("bỏ lọc", "show all"))
    case .mark:
      marking(
        "đánh dấu, bỏ đánh dấu", "mark, unmark", [.character(" ")],
        hint: Words("đánh dấu", "mark"))
    case .markDown: marking("đánh dấu xuống dưới", "mark downwards", [.shiftDown])
    case .markUp: marking("đánh dấu lên trên", "mark upwards", [.shiftUp])
    case .markRange:
      marking("đánh dấu từ dấu trước đến đây", "mark from the last mark to here", [.character("-")])
    case .markAll:
      marking("đánh dấu hoặc bỏ cả danh sách", "mark or unmark the whole list", [.character("*")])
    case .compare:
      listing(
        "so với một ngày trước", "compare with an earlier day", ["w"],
        hint: Words("so với ngày", "compare"))
    case .weigh:
      listing(
        "tải công việc có trọng số (chủ trì 1, phối hợp 0,3)",
        "weigh the work (lead 1, partner 0.3)", ["W"])
    case .listMissingReports:
      listing("cơ quan chưa báo cáo kỳ này", "who has not reported this period", ["B"])
    case .switchView:
      listing(
        "lịch: tháng hoặc dòng thời gian", "calendar: month or timeline", ["v"],
        hint: Words("cách xem", "view"))
    case .review:
      updating(
        "rà soát kỳ: lần lượt từng việc, từng chỉ tiêu", "review round: one item after the other",
        [.character("r")], hint: Words("rà soát", "review"))
    case .nextState:
      updating(
        "chuyển sang tình trạng kế tiếp", "move to the next state", [.character(".")],
        hint: Words("tình trạng tiếp", "next state"))
    case .pickState:
      updating(
        "chọn tình trạng, ghi sản phẩm, ghi chú", "pick a state, product, note",
        [.character("t")], hint: Words("tình trạng", "state"))
    case .measure:
      updating(
        "nhập số liệu", "enter a figure", [.character("m")], hint: Words("số liệu", "figure"))
    case .rate:
      updating(
        "ký nhận định về chỉ tiêu", "sign a judgement of a target", [.character("n")],
        hint: Words("nhận định", "judgement"))
    case .void:
      updating(
        "chỉ tiêu không còn đối tượng", "the object of a target is gone", [.alt("v")])
    case .extendDeadline:
      updating(
        "gia hạn, đặt thời hạn", "extend or set a deadline", [.character("h")],
        hint: Words("hạn", "deadline"))
    case .editMembers: updating("thành viên của nhóm", "members of a group", [.character("M")])
    case .assign:
      updating(
        "phân công, phân công lại", "assign, reassign", [.character("p")],
        hint: Words("phân công", "assign"))
    case .urge:
      updating(
        "nhắc việc: đôn đốc, kiểm tra, khen thưởng, chấn chỉnh", "urge, inspect, commend, correct",
        [.character("N")], hint: Words("đôn đốc", "urge"))
    case .listRegister:
      listing("sổ theo dõi, đôn đốc; ghi trả lời", "register of following; enter answers", ["L"])
    case .decidePlan:
      updating(
        "xác nhận hoặc kết thúc hiệu lực kế hoạch", "confirm or end the plan",
        [.character("V")], hint: Words("hiệu lực", "in force"))
    case .normaliseTones:
      updating(
        "chuẩn hóa vị trí dấu thanh (xem trước rồi ghi)", "put tone signs in place (shown first)",
        [.alt("c")])
    case .takeSheet:
      updating(
        "nhận phiếu báo cáo của cơ quan", "take an agency's sheet in", [.alt("n")])
    case .add:
      updating(
        "thêm kế hoạch, mục, chỉ tiêu, nhiệm vụ, cơ quan", "add a plan, target, task, agency",
        [.character("a")], hint: Words("thêm", "add"))
    case .edit:
      updating(
        "sửa hoặc xóa mục đang chọn", "edit or remove the chosen item", [.character("e")],
        hint: Words("sửa", "edit"))
    case .report:
      updating(
        "lập báo cáo, chốt số liệu kỳ", "write reports, close a period", [.character("b")],
        hint: Words("báo cáo", "report"))
    case .undo:
      updating(
        "hoàn tác thay đổi gần nhất của mình", "undo your latest change", [.character("u")],
        hint: Words("hoàn tác", "undo"))
    case .redo: updating("làm lại thay đổi vừa hoàn tác", "redo what was undone", [.control("r")])
    case .help:
      program("trợ giúp", "help", [.character("?"), .function(1)], hint: Words("trợ giúp", "help"))
    case .palette:
      program(
        "tìm và chạy lệnh", "find and run a command", [.character(":")],
        hint: Words("lệnh", "command"))
    case .cycleTyping:
      program(
        "bộ gõ trong ô nhập: tắt, Telex, VNI", "typing in fields: off, Telex, VNI",
        [.alt("z")])
    case .chooseTyping:
      program(
        "chọn bộ gõ, kiểu dấu thanh (hòa, hoà)", "choose typing and tone signs", [.alt("k")])
    case .chooseTheme: program("chọn bảng màu", "choose a theme", [.character("T")])
    case .reload: program("đọc lại dữ liệu", "read the data again", [.character("R")])
    case .redraw: program("vẽ lại màn hình", "draw the screen again", [.control("l")])
    case .suspend: program("tạm ra dòng lệnh", "to the shell for a while", [.control("z")])
    default:
      program(
        "thoát", "quit", [.character("q"), .control("c"), .function(10)],
        hint: Words("thoát", "quit"))
    }
  }

  private func moving(
    _ vi: String, _ en: String, _ keys: [Key], hint: Words? = nil
  ) -> CommandEntry {
    CommandEntry(label: Words(vi, en), hint: hint, keys: keys, group: .moving)
  }

  private func listing(
    _ vi: String, _ en: String, _ keys: [Character], hint: Words? = nil
  ) -> CommandEntry {
    CommandEntry(
      label: Words(vi, en), hint: hint, keys: keys.map { .character($0) }, group: .listing)
  }

  private func marking(
    _ vi: String, _ en: String, _ keys: [Key], hint: Words? = nil
  ) -> CommandEntry {
    CommandEntry(label: Words(vi, en), hint: hint, keys: keys, group: .listing)
  }

  private func updating(
    _ vi: String, _ en: String, _ keys: [Key], hint: Words? = nil
  ) -> CommandEntry {
    CommandEntry(label: Words(vi, en), hint: hint, keys: keys, group: .updating)
  }

  private func program(
    _ vi: String, _ en: String, _ keys: [Key], hint: Words? = nil
  ) -> CommandEntry {
    CommandEntry(label: Words(vi, en), hint: hint, keys: keys, group: .program)
  }
}
