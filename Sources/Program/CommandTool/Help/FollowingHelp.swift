import Values

extension CommandName {
  /// The help of the commands for what comes of work period by period.
  var followingHelp: CommandHelp { self == .answer ? Self.answerHelp : Self.reviewHelp }

  private static let reviewHelp = CommandHelp(
    usage: Words(
      """
      dondoc review MÃ… [--result CHỮ] [--difficulty CHỮ] [--cause CHỮ] [--proposal CHỮ]
                    [--answer-from CƠ_QUAN] [--period KỲ] [--by TÊN] [--agency CƠ_QUAN] [--on NGÀY]
      """,
      """
      dondoc review CODE… [--result TEXT] [--difficulty TEXT] [--cause TEXT] [--proposal TEXT]
                    [--answer-from AGENCY] [--period P] [--by NAME] [--agency AGENCY] [--on DAY]
      """),
    summary: Words("ghi kết quả, vướng mắc của kỳ", "tell the results of a period"),
    details: Words(
      """
      Không ghi chữ nào: đã xem, không có gì mới. Ghi lại trong cùng kỳ là sửa điều đã ghi;
      chữ trống («--difficulty ""») xóa điều đã ghi. MÃ là mã nhiệm vụ, phần việc hoặc chỉ tiêu.
      --period: 11/2026, «quý IV/2026», …; không ghi là kỳ báo cáo của kế hoạch đang diễn ra.
      --answer-from: cơ quan phải trả lời vướng mắc, ghi mã hoặc tên; trả lời bằng «dondoc answer».
      --by: người hoặc nơi báo cáo; --agency: cơ quan gửi báo cáo.
      Việc lâu chưa được rà soát: dondoc list tasks --needs not-updated.
      """,
      """
      Without any text: looked at, nothing new. Telling it again in the same period corrects it;
      an empty text (`--difficulty ""`) takes away what was told. CODE is that of a task, a part
      of one or a target.
      --period: 2026-11, 2026-Q4, …; without it the reporting period of the plan under way.
      --answer-from: who must answer the difficulty, by code or name; answer with `dondoc answer`.
      --by: the person or body that reports; --agency: the agency whose report it is.
      What nobody looked at for long: dondoc list tasks --needs not-updated.
      """))

  private static let answerHelp = CommandHelp(
    usage: Words(
      """
      dondoc answer MÃ CHỮ [--on NGÀY]
      dondoc answer MÃ --withdraw
      dondoc answer MÃ --grant | --refuse [--on NGÀY] [--by NGƯỜI] [--document SỐ]
      """,
      """
      dondoc answer CODE TEXT [--on DAY]
      dondoc answer CODE --withdraw
      dondoc answer CODE --grant | --refuse [--on DAY] [--by NAME] [--document NUMBER]
      """),
    summary: Words(
      "trả lời vướng mắc, đề nghị gia hạn", "answer a difficulty, or what more time was asked for"),
    details: Words(
      """
      Trả lời vướng mắc ghi gần nhất. --withdraw: bỏ câu trả lời, vướng mắc lại chờ trả lời.
      --grant, --refuse: đồng ý hoặc không đồng ý đề nghị gia hạn đang chờ, đúng ngày đã xin;
      ngày khác thì ghi bằng «dondoc extend». Phân công lại: «dondoc assign».
      Việc chờ ý kiến lãnh đạo: dondoc list tasks --needs decision.
      """,
      """
      Answers the latest difficulty. --withdraw takes the answer back; the difficulty waits again.
      --grant, --refuse: grants or refuses the later day that was asked for; for another day use
      `dondoc extend`. To reassign work: `dondoc assign`.
      What waits for a leader: dondoc list tasks --needs decision.
      """))
}
