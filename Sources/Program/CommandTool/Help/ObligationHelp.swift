import Values

extension CommandName {
  /// The help of the commands for deadlines, confirmation and members.
  var obligationHelp: CommandHelp {
    switch self {
    case .extend: Self.extendHelp
    case .due: Self.dueHelp
    case .confirm: Self.confirmHelp
    case .giveBack: Self.returnHelp
    default: Self.memberHelp
    }
  }

  private static let extendHelp = CommandHelp(
    usage: Words(
      """
      dondoc extend MÃ… HẠN_MỚI [--ask | --refuse] [--asked-by TÊN] [--asked-on NGÀY]
                 [--decided-by TÊN] [--decided-on NGÀY] [--document SỐ] [--reason CHỮ]
      """,
      """
      dondoc extend CODE… NEW_DUE [--ask | --refuse] [--asked-by NAME] [--asked-on DAY]
                 [--decided-by NAME] [--decided-on DAY] [--document NUMBER] [--reason TEXT]
      """),
    summary: Words("ghi gia hạn, xin gia hạn", "enter a later day granted or asked for"),
    details: Words(
      """
      Hạn trong văn bản giữ nguyên; các lần gia hạn ghi nối tiếp nhau; quá hạn hay không được nêu cả theo hạn gốc và theo hạn mới.
      --ask: mới xin, chưa quyết định; --refuse: không đồng ý; không ghi tùy chọn nào là đồng ý.
      Quyết định về lần xin trước được ghi vào chính lần xin đó.
      Việc định kỳ: ghi mã của kỳ (HT-B1/2026), của một đơn vị (HT-B1/2026@HT-C7).
      Nhiều việc, nhiều đơn vị cùng một hạn mới: ghi liền các mã; ghi hết hoặc không ghi gì.
      """,
      """
      The day of the document stays; extensions form a chain, and both judgements are shown.
      --ask: asked for and undecided; --refuse: refused; neither: granted.
      A decision about a day asked for before is written to that asking.
      Recurring work: write the code of the period (HT-B1/2026), of one unit (HT-B1/2026@HT-C7).
      Several tasks or units with one new day: write their codes in a row; all are entered or none.
      """))

  private static let dueHelp = CommandHelp(
    usage: Words(
      """
      dondoc due MÃ… THỜI_HẠN --basis CHỮ
      dondoc due MÃ… --from NGÀY --basis CHỮ
      dondoc due --within SỐ_NGÀY [--plan MÃ] [--agency CHỮ] [--json | --csv]
      """,
      """
      dondoc due CODE… DEADLINE --basis TEXT
      dondoc due CODE… --from DAY --basis TEXT
      dondoc due --within DAYS [--plan CODE] [--agency TEXT] [--json | --csv]
      """),
    summary: Words(
      "đặt thời hạn ngoài văn bản gốc; liệt kê việc đến hạn",
      "set a deadline the document lacks; list what falls due"),
    details: Words(
      """
      THỜI_HẠN bằng lời như trong văn bản: «trong quý I/2027», «trước ngày 30/6/2027», hoặc như
      mọi ngày khác: 30/6, +10, «thứ sáu», «cuối tháng».
      --from: ngày lấy làm mốc của việc sơ kết, tổng kết tính theo số năm.
      Việc đã có thời hạn trong văn bản thì không đặt lại; dùng «dondoc extend».

      --within: liệt kê việc quá hạn và việc đến hạn trong số ngày đó, kể cả hôm nay.
      Không có việc nào thì không in gì, mã thoát 0; có việc thì mã thoát 5. Đặt trong
      cron thì thư chỉ được gửi khi có việc:
        30 7 * * 1-5  dondoc due --within 30 --plan BG
      Với --json, không có việc nào thì in [].
      """,
      """
      DEADLINE in the words of documents: "trong quý I/2027", "trước ngày 30/6/2027", or as any
      other day: 30/6, +10, friday, "cuối tháng".
      --from: the day a review after so many years is counted from.
      A task whose document has a deadline is refused; use `dondoc extend`.

      --within: list what is overdue and what falls due in so many days, today
      included. Without any, nothing is printed and the exit code is 0; with some it
      is 5. So with cron a mail comes only when there is something:
        30 7 * * 1-5  dondoc due --within 30 --plan BG
      With --json, none is printed as [].
      """))

  private static let confirmHelp = CommandHelp(
    usage: Words(
      "dondoc confirm MÃ… [--on NGÀY] [--all]", "dondoc confirm CODE… [--on DAY] [--all]"),
    summary: Words("xác nhận kết quả đã gửi", "confirm results that were sent"),
    details: Words(
      """
      Chỉ xác nhận việc đang chờ xác nhận, và do người khác người báo cáo xác nhận.
      --on: ngày xác nhận; --all: mọi phần việc đang chờ của nhiệm vụ.
      """,
      """
      Only results that await confirmation, by another than the one who reported them.
      --on: the day of it; --all: every part of the task that awaits confirmation.
      """))

  private static let returnHelp = CommandHelp(
    usage: Words(
      "dondoc return MÃ… --note LÝ_DO [--all]", "dondoc return CODE… --note REASON [--all]"),
    summary: Words("trả lại kết quả, yêu cầu hoàn thiện", "send results back to be completed"),
    details: Words(
      "Việc trả lại tính là chưa xong; lý do là bắt buộc.",
      "What is sent back counts as not done; the reason is needed."))

  private static let memberHelp = CommandHelp(
    usage: Words(
      """
      dondoc member NHÓM add TÊN… [--from NGÀY] [--state T] [--task MÃ] [--yes]
      dondoc member NHÓM import TỆP|- [--from NGÀY] [--state T] [--task MÃ] [--yes] [--dry-run]
      dondoc member NHÓM remove TÊN… [--from NGÀY]
      dondoc member NHÓM list [--json | --csv]
      """,
      """
      dondoc member GROUP add NAME… [--from DAY] [--state S] [--task CODE] [--yes]
      dondoc member GROUP import FILE|- [--from DAY] [--state S] [--task CODE] [--yes] [--dry-run]
      dondoc member GROUP remove NAME… [--from DAY]
      dondoc member GROUP list [--json | --csv]
      """),
    summary: Words("thành viên của nhóm cơ quan", "the members of a group"),
    details: Words(
      """
      Mỗi thành viên có phần việc riêng. Tên đã có trong kho thì dùng lại; tên mới
      thì thêm cơ quan với mã tiếp theo.
      Tệp: mỗi dòng một tên, hoặc «tên;mã;từ ngày».
      --state: tình trạng hiện nay của phần việc còn trong hạn: not-started (mặc
      định, chưa đơn vị nào nộp; qua hạn là quá hạn) hoặc unknown (chưa có thông tin,
      không tính quá hạn).
      --task: chỉ ghi cho một việc, kể cả đã qua hạn (HT-B1, HT-B1/2026).
      --yes: đồng ý mở lại việc đã xong vì thành viên mới còn nợ phần việc.
      remove: thôi là thành viên từ NGÀY (mặc định hôm nay); phần việc đã qua vẫn giữ.
      """,
      """
      Each member owes a part of its own. A name the store knows is used; a new one is added
      with the next code. File: a name a line, or `name;code;from`.
      --state: how the parts still in time stand now: not-started (when not given: none has
      handed in; past the day they are overdue) or unknown (no information, never late).
      --task: only of this work, also when past its day (HT-B1, HT-B1/2026).
      --yes: agrees that finished work is open again because those that join owe a part of it.
      remove: no member from DAY on (today when not given); earlier parts stay.
      """))
}
