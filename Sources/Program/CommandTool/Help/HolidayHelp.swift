import Values

extension CommandName {
  static let holidayHelp = CommandHelp(
    usage: Words(
      """
      dondoc holiday list [NĂM] [--json | --csv]
      dondoc holiday add NGÀY "DỊP" [--working] --source CHỮ
      dondoc holiday remove NGÀY
      """,
      """
      dondoc holiday list [YEAR] [--json | --csv]
      dondoc holiday add DAY "OCCASION" [--working] --source TEXT
      dondoc holiday remove DAY
      """),
    summary: Words("ngày nghỉ lễ và ngày làm bù", "holidays and made-up working days"),
    details: Words(
      """
      Thời hạn rơi vào ngày nghỉ chuyển sang ngày làm việc kế tiếp, trừ «trước ngày …».
      --working: ngày làm bù. --source: văn bản thông báo.
      Ngày đã có trong lịch thì được sửa. Mọi thay đổi đều hoàn tác được.
      Ngày chưa có thông báo được tính theo luật và ghi rõ như vậy.
      """,
      """
      A deadline on a day off moves to the next working day, except "before" a day.
      --working: a made-up working day. --source: the announcement.
      A day that is in the calendar already is corrected. Every change can be undone.
      Days not announced yet are computed from the law, and say so.
      """))
}
