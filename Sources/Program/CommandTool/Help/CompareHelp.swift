import Values

extension CommandName {
  static let compareHelp = CommandHelp(
    usage: Words(
      """
      dondoc compare NGÀY [tasks|targets|agencies|plans] [--plan MÃ] [--agency CHỮ]
                     [--find CHỮ] [--json | --csv]
      dondoc compare --closed KỲ --plan MÃ [tasks|targets|agencies|plans]
      """,
      """
      dondoc compare DAY [tasks|targets|agencies|plans] [--plan CODE] [--agency TEXT]
                     [--find TEXT] [--json | --csv]
      dondoc compare --closed PERIOD --plan CODE [tasks|targets|agencies|plans]
      """),
    summary: Words("so với tình hình cuối một ngày trước", "tell what differs from an earlier day"),
    details: Words(
      """
      In mục mới, mục không còn, mục thay đổi, với giá trị cũ bên cạnh giá trị mới.
      Danh sách cũ tính đến NGÀY, danh sách hiện nay tính đến ngày của --today.
      --closed: so với số liệu lúc chốt kỳ, cả hai xét theo ngày của kỳ đã chốt; kết quả gửi sau \
      ngày đó mà kỳ không tính thì không phải là thay đổi.
      Không ghi danh sách nào thì so cả nhiệm vụ, chỉ tiêu, cơ quan và kế hoạch.
      JSON và CSV: mỗi trường thay đổi một dòng.
      """,
      """
      Prints what is new, gone or changed, with the old value beside the new one.
      The old list is judged on DAY, the list now on the as-of day.
      --closed: with the figures as the period was closed, both judged on its day; results sent \
      after it that the period leaves out are no change.
      Without the name of a list all four are compared.
      JSON and CSV: a row for each field that differs.
      """))
}
