import Values

extension CommandName {
  static let measureHelp = CommandHelp(
    usage: Words(
      """
      dondoc measure MÃ GIÁ_TRỊ --on NGÀY [--source CHỮ] [--grade LOẠI] [--group NHÓM]
                     [--verification MỨC] [--new-series | --same-series]
      """,
      """
      dondoc measure CODE VALUE --on DAY [--source TEXT] [--grade G] [--group GROUP]
                     [--verification V] [--new-series | --same-series]
      """),
    summary: Words("nhập số liệu của một chỉ tiêu", "enter a figure of a target"),
    details: Words(
      """
      Dấu phẩy là dấu thập phân: 11,2. Dấu chấm chỉ ngăn hàng nghìn khi đủ ba chữ số: 90.000.
      LOẠI: estimate (ước tính), preliminary (sơ bộ), official (chính thức).
      NHÓM: tên hoặc số thứ tự của nhóm mà chỉ tiêu đặt ra, như «Y tế».
      MỨC: draft (dự thảo, chưa dùng để đánh giá), reported (đã báo cáo), verified (đã xác minh).
      --new-series: chuỗi số liệu mới, không so được với số liệu trước đó; --same-series bỏ điều đó.
      Chỉ tiêu có hay chưa: ghi «có» hoặc «chưa» thay cho số.
      Nhập lại số liệu của cùng ngày là sửa: điều không nêu giữ nguyên, «--source ""» xóa nguồn.
      Số liệu khác thường vẫn được ghi, kèm cảnh báo.
      """,
      """
      The comma is decimal: 11,2. Points group only before three digits each: 90.000.
      G: estimate, preliminary, official.
      GROUP: the name or the place of a group the target names, as «Y tế».
      V: draft (not judged yet), reported, verified.
      --new-series: a new series, which can not be compared with the figures before;
      --same-series takes that back. Where a target asks yes or no, write yes or no.
      A figure of the same day again is a correction: what is not said stays, `--source ""`
      takes the source away. An odd figure is saved all the same, with a warning.
      """))

  static let rateHelp = CommandHelp(
    usage: Words(
      "dondoc rate MÃ MỨC [--note CHỮ] [--on NGÀY]",
      "dondoc rate CODE RATING [--note TEXT] [--on DAY]"),
    summary: Words("ký nhận định về một chỉ tiêu", "sign a judgement of a target"),
    details: Words(
      """
      MỨC: likely (khả năng đạt), needs-effort (cần tập trung chỉ đạo), unlikely (khó đạt).
      Nhận định ghi tên người cập nhật (--user) và ngày; kết quả tính từ số liệu giữ nguyên.
      """,
      """
      RATING: likely, needs-effort, unlikely.
      It is signed by the user (--user) and the day; what figures say stays as it is.
      """))

  static let voidHelp = CommandHelp(
    usage: Words(
      "dondoc void MÃ --reason CHỮ", "dondoc void CODE --reason TEXT"),
    summary: Words("chỉ tiêu không còn đối tượng", "say that the object of a target is gone"),
    details: Words(
      """
      CHỮ nêu lý do và văn bản. Chỉ tiêu không còn tính vào «đạt k/n».
      Để trống («--reason ""») là tính lại chỉ tiêu.
      """,
      """
      TEXT gives the reason and the document. The target leaves the count of targets met.
      An empty text (`--reason ""`) takes it back.
      """))
}
