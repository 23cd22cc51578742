import Values

extension CommandName {
  /// The help of `sheet`.
  var sheetHelp: CommandHelp {
    CommandHelp(
      usage: Words(
        """
        dondoc sheet --agency CHỮ [--plan MÃ] [--period KỲ] [--out TỆP]
        dondoc sheet --all-agencies --out THƯ_MỤC
        dondoc sheet import TỆP… [--dry-run] [--accept MÃ,… | --accept-all] [--except MÃ,…]
        """,
        """
        dondoc sheet --agency TEXT [--plan CODE] [--period PERIOD] [--out FILE]
        dondoc sheet --all-agencies --out FOLDER
        dondoc sheet import FILE… [--dry-run] [--accept CODE,… | --accept-all] [--except CODE,…]
        """),
      summary: Words(
        "xuất phiếu để cơ quan điền, nhận phiếu gửi trả",
        "write sheets for agencies to fill in, take them in"),
      details: Words(
        """
        Phiếu có các việc chưa xong mà cơ quan chủ trì, thực hiện và các chỉ tiêu mà cơ quan
        từng cung cấp số liệu; thêm chỉ tiêu khác bằng --targets MÃ,…. --format csv (mặc định,
        để điền và nhận lại), text, md, html (để in). --force ghi đè tệp đã có.
        Nhận phiếu: nêu từng nội dung khác với kho. Ở cửa sổ dòng lệnh thì hỏi từng việc; không
        thì chỉ ghi khi có --accept-all hoặc --accept. «Đã hoàn thành» của cơ quan là chờ xác
        nhận. Việc mà kho đã sửa sau khi xuất phiếu thì nêu cả hai bên, chỉ ghi khi ghi rõ mã
        ở --accept. Có dòng hỏng thì --accept-all không ghi gì (mã thoát 4), trừ khi thêm
        --skip-bad. Mã ở --accept, --except mà không phiếu nào có thì không ghi gì (mã thoát 3).
        Kết quả, vướng mắc, nguyên nhân, đề xuất vào báo cáo kỳ của cơ quan. Mỗi phiếu
        là một thay đổi, hoàn tác được bằng «dondoc undo».
        """,
        """
        A sheet has the work not done that the agency leads or carries out, and the targets it
        gave figures for; ask for others with --targets CODE,…. --format csv (the usual one, to
        be filled in and taken back), text, md, html (to be printed). --force replaces files.
        Taking in tells each thing that differs from the store. At a terminal each item is
        asked about; else only --accept-all or --accept write. "Done" of an agency awaits
        confirmation. Of what was changed in the store since, both versions are told, and it is
        only written when --accept names its code. With a bad row --accept-all writes nothing
        (exit 4), unless --skip-bad. A code of --accept or --except that no sheet has keeps all
        from being written (exit 3). Result, difficulty, cause and proposal go into the agency's
        report for the period. A sheet is one change for `dondoc undo`.
        """))
  }
}
