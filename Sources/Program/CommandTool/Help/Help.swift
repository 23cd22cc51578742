public import Values

/// The help of one command.
struct CommandHelp {
  /// How the command is written.
  let usage: Words
  /// What it does, in one line.
  let summary: Words
  /// What must be known beyond that.
  let details: Words
}

/// The help of the program and of its commands.
public enum Help {
  /// The help text.
  ///
  /// - Parameters:
  ///   - command: The command asked about; `nil` for the program as a whole.
  ///   - language: The language to write in.
  /// - Returns: Lines for a terminal 80 cells wide.
  public static func text(of command: CommandName?, _ language: Language) -> String {
    command.map { page(of: $0.help, language) } ?? overview(language)
  }

  private static func page(of help: CommandHelp, _ language: Language) -> String {
    let more = Words(
      "Tùy chọn chung cho mọi lệnh: xem «dondoc --help».",
      "Flags that go with every command: see `dondoc --help`.")
    let rest = [help.summary[language], help.details[language], more[language]]
    return HelpLayout.usage(help.usage[language]) + "\n"
      + HelpLayout.paragraphs(rest.filter { !$0.isEmpty }.joined(separator: "\n\n"))
  }

  private static func overview(_ language: Language) -> String {
    let column = (CommandName.allCases.map(\.rawValue.utf8.count).max() ?? 0) + 2
    let commands = CommandName.allCases.map { command in
      let space = String(repeating: " ", count: column - command.rawValue.utf8.count)
      return "  \(command.rawValue)\(space)\(command.help.summary[language])"
    }
    let head =
      Words(
        """
        dondoc: theo dõi, đôn đốc việc thực hiện kế hoạch

        dondoc [TÙY CHỌN]       mở bảng theo dõi
        dondoc LỆNH [TÙY CHỌN]  chạy một lệnh; «dondoc LỆNH --help» nói rõ hơn

        """,
        """
        dondoc: follow and urge the carrying-out of plans

        dondoc [FLAGS]          open the dashboard
        dondoc COMMAND [FLAGS]  run one command; `dondoc COMMAND --help` says more

        """)[language] + "\n" + commands.joined(separator: "\n") + "\n"
    return HelpLayout.lines(head) + HelpLayout.paragraphs(flags[language])
  }

  private static let flags = Words(
    """
    Tùy chọn chung, đứng ở đâu cũng được:
      --store TỆP     kho dữ liệu (DONDOC_STORE); nếu không: $XDG_DATA_HOME/dondoc/plans.db, \
    rồi ~/.local/share/dondoc/plans.db
      --sample        bản dùng thử của năm kế hoạch, không lưu
      --demo          như trên, thêm số liệu minh họa
      --today NGÀY    ngày tính đến (DONDOC_TODAY)
      --lang vi|en    ngôn ngữ
      --theme TÊN     bảng màu (DONDOC_THEME)
      --user TÊN      người cập nhật (DONDOC_USER); nếu không: tên đăng nhập
      --read-only     chỉ xem
      --plan MÃ, --agency CHỮ   mở bảng theo dõi ở một kế hoạch, một cơ quan
      --help, --version

    NGÀY: 2024-04-30, 30/4/2024; không có năm là năm nay, không có tháng là tháng này: 30/4, 15;
    cũng ghi được «hôm qua», +10, -3, «thứ sáu», «cuối tháng», «quý III/2024» (ngày cuối quý).

    Mã thoát: 0 xong, 1 không làm được, 2 lệnh ghi sai, 3 không có mã đó, 4 bị từ chối,
    5 có việc quá hạn hoặc đến hạn (chỉ «due --within»).
    """,
    """
    Flags for every command, anywhere on the line:
      --store FILE    the store (DONDOC_STORE); else $XDG_DATA_HOME/dondoc/plans.db, \
    else ~/.local/share/dondoc/plans.db
      --sample        a private copy of the five plans, not kept
      --demo          the same with made-up figures and states
      --today DAY     the as-of day (DONDOC_TODAY)
      --lang vi|en    the language
      --theme NAME    the theme (DONDOC_THEME)
      --user NAME     who makes changes (DONDOC_USER); else the login name
      --read-only     look only
      --plan CODE, --agency TEXT   open the dashboard on one plan, for one agency
      --help, --version

    DAY: 2024-04-30, 30/4/2024; without a year this year, without a month this month: 30/4, 15;
    also yesterday, +10, -3, friday, `cuối tháng`, `quý III/2024` (the last day of the quarter).

    Exit codes: 0 done, 1 failed, 2 usage, 3 unknown code, 4 refused,
    5 something is overdue or due (only `due --within`).
    """)
}

extension CommandName {
  /// The help of the command.
  var help: CommandHelp {
    switch self {
    case .list, .show, .history, .compare: readingHelp
    case .report: reportHelp
    case .sheet: sheetHelp
    case .closePeriod: Self.closePeriodHelp
    case .reopenPeriod: Self.reopenPeriodHelp
    case .set, .measure, .rate, .void, .undo, .redo, .holiday: changingHelp
    case .urge: Self.urgeHelp
    case .review, .answer: followingHelp
    case .extend, .due, .confirm, .giveBack, .member: obligationHelp
    case .assign, .succeed, .supersede: agenciesHelp
    case .add, .edit, .remove: ownWorkHelp
    case .export, .importFile: transferHelp
    case .initialise, .backup, .restore, .check, .doctor, .keys: careHelp
    case .theme, .text: textHelp
    }
  }
}
