import Values

extension CommandName {
  /// The help of the commands that change a store.
  var changingHelp: CommandHelp {
    switch self {
    case .measure: Self.measureHelp
    case .rate: Self.rateHelp
    case .void: Self.voidHelp
    case .undo: Self.undoHelp
    case .redo: Self.redoHelp
    case .holiday: Self.holidayHelp
    default: Self.setHelp
    }
  }

  private static let setHelp = CommandHelp(
    usage: Words(
      """
      dondoc set MÃ… TÌNH_TRẠNG [--product CHỮ] [--product-on NGÀY] [--on NGÀY]
                 [--note CHỮ] [--reported-by TÊN] [--all] [--expect SỐ]
      """,
      """
      dondoc set CODE… STATE [--product TEXT] [--product-on DAY] [--on DAY]
                 [--note TEXT] [--reported-by NAME] [--all] [--expect VERSION]
      """),
    summary: Words("đặt tình trạng nhiệm vụ", "set the state of tasks"),
    details: Words(
      """
      TÌNH_TRẠNG là mã (not-started, in-progress, done, …) hoặc chữ («đã hoàn thành»).
      --product, --product-on: số và ngày văn bản; --on: ngày gửi kết quả, không ghi thì theo
      ngày văn bản, hoặc hôm nay.
      Không ghi --note thì ghi chú giữ nguyên; để trống («--note ""») là xóa điều đã ghi.
      closed, paused và returned phải có lý do, ghi ở --note và đi cùng tình trạng ấy.
      Nhiệm vụ có nhiều phần việc: ghi mã của phần việc, hoặc --all cho tất cả;
      mã có @ ở cuối («HT-B1/2026@») là phần chung, ngoài các thành viên.
      --expect: chỉ ghi nếu mục còn ở bản đã xem (trường «version»).
      """,
      """
      STATE is a code (not-started, in-progress, done, …) or the words («đã hoàn thành»).
      --product, --product-on: number and day of the document; --on: the day the result was
      sent, that of the document or today when not given.
      Without --note a note stays as it is; an empty text (`--note ""`) takes away what was
      written. closed, paused and returned need a reason, which goes into --note and goes with
      that state.
      A task with several parts: write the code of the part, or --all for all of them;
      a code that ends with @ ("HT-B1/2026@") is the task as a whole, beside its members.
      --expect: only if the item is still at the version seen (field `version`).
      """))

  private static let undoHelp = CommandHelp(
    usage: Words("dondoc undo [--all]", "dondoc undo [--all]"),
    summary: Words("hoàn tác thay đổi mới nhất của mình", "take back your newest change"),
    details: Words(
      "--all: thay đổi mới nhất của bất kỳ ai. Nhật ký giữ cả hai.",
      "--all: anyone's newest change. The log keeps both."))

  private static let redoHelp = CommandHelp(
    usage: Words("dondoc redo [--yes]", "dondoc redo [--yes]"),
    summary: Words("làm lại thay đổi vừa hoàn tác", "make the change again that was taken back"),
    details: Words(
      """
      Chỉ làm lại được khi từ lúc hoàn tác chưa tự mình thay đổi gì khác. Xóa lại một mục thì nêu
      những gì mất theo; --yes là đồng ý.
      """,
      """
      Only while you made no other change since. Removing an item again tells what goes with it;
      --yes agrees.
      """))
}
