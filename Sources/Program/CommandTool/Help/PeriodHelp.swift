import Values

extension CommandName {
  static let closePeriodHelp = CommandHelp(
    usage: Words(
      """
      dondoc close-period KỲ --plan MÃ [--as-of NGÀY]
      dondoc close-period [--plan MÃ] [--json | --csv]
      """,
      """
      dondoc close-period PERIOD --plan CODE [--as-of DAY]
      dondoc close-period [--plan CODE] [--json | --csv]
      """),
    summary: Words("chốt số liệu một kỳ báo cáo", "make the figures of a period final"),
    details: Words(
      """
      Báo cáo của kỳ đã chốt lấy số liệu như lúc chốt, về sau sửa gì cũng không đổi.
      --as-of: ngày xét trong hạn, quá hạn; không ghi: ngày cuối kỳ, hoặc hôm nay nếu kỳ chưa hết.
      Kết quả gửi sau ngày đó không tính là xong trong kỳ, dù đã nhập trước khi chốt.
      Không ghi KỲ: xem các kỳ đã chốt. Mở lại bằng «dondoc reopen-period», hoặc hoàn tác.
      Xem đã có gì thay đổi từ lúc chốt: «dondoc compare --closed KỲ --plan MÃ».
      """,
      """
      The report of a closed period is made from the figures as they were then, whatever is \
      changed later.
      --as-of: the day on which work is in time or overdue; without it, the last day of the \
      period, or today while it lasts.
      Results sent after that day are not done in the period, even where they were entered before.
      Without PERIOD: lists what is closed. Reopen with `dondoc reopen-period`, or undo.
      To see what changed since: `dondoc compare --closed PERIOD --plan CODE`.
      """))

  static let reopenPeriodHelp = CommandHelp(
    usage: Words(
      "dondoc reopen-period KỲ --plan MÃ", "dondoc reopen-period PERIOD --plan CODE"),
    summary: Words("mở lại một kỳ đã chốt", "reopen a closed period"),
    details: Words(
      """
      Báo cáo của kỳ lại theo số liệu hiện có. Hoàn tác thì kỳ được chốt như trước.
      """,
      """
      The report of the period follows the store again. Undo closes it as it was.
      """))
}
