import Values

extension CommandName {
  /// The help of the commands that carry contents out and in.
  var transferHelp: CommandHelp { self == .export ? Self.exportHelp : Self.importHelp }

  private static let exportHelp = CommandHelp(
    usage: Words(
      """
      dondoc export [TỆP] [--json] [--force]
      dondoc export THƯ_MỤC --csv [--force]
      dondoc export --csv --kind LOẠI
      """,
      """
      dondoc export [FILE] [--json] [--force]
      dondoc export FOLDER --csv [--force]
      dondoc export --csv --kind KIND
      """),
    summary: Words("xuất toàn bộ kho ra JSON hoặc CSV", "write the whole store as JSON or CSV"),
    details: Words(
      """
      JSON có mọi mục, trừ nhật ký; kho không đổi thì hai lần xuất cho tệp giống hệt nhau.
      CSV: mỗi loại một tệp trong thư mục, hoặc một loại ra màn hình.
      LOẠI: plan, section, target, task, agency, observation, … --force ghi đè tệp đã có.
      Không ghi TỆP, hoặc TỆP là «-»: in ra màn hình.
      """,
      """
      JSON has every record, the log left out; the same contents give the same bytes.
      CSV: a file for each kind in the folder, or one kind on the output.
      KIND: plan, section, target, task, agency, observation, … --force replaces files.
      Without FILE, or with `-` for it, it goes to the standard output.
      """))

  private static let importHelp = CommandHelp(
    usage: Words(
      "dondoc import TỆP|THƯ_MỤC [--dry-run] [--skip-bad] [--update]",
      "dondoc import FILE|FOLDER [--dry-run] [--skip-bad] [--update]"),
    summary: Words(
      "nhập tệp đã xuất, hoặc bảng CSV do cơ quan lập",
      "take in exports, or CSV tables of your own"),
    details: Words(
      """
      Nhập được mọi tệp do «dondoc export» hoặc «dondoc list … --csv» ghi ra; mã trong tệp giữ \
      nguyên. Bảng tự lập có các cột sau (trong ngoặc là cột có thể thêm):
        số liệu     code, day, value (source, grade, breakdown)
        chỉ tiêu    plan, label, goal
        nhiệm vụ    plan, label (deadline, lead, coordinating, section, basis)
        kế hoạch    title
        mục         plan, title
        cơ quan     plan, name
        thành viên  group, member
      Tên cột tiếng Việt cũng được; dấu ngăn cách là phẩy, chấm phẩy hoặc tab.
      Kết quả in ra từng dòng. Có dòng bị từ chối thì không ghi gì (mã thoát 4), trừ khi có \
      --skip-bad. --update: chỗ khác với kho thì lấy theo tệp. --dry-run: chạy thử, chưa ghi gì.
      Mỗi lần nhập là một thay đổi, hoàn tác được bằng «dondoc undo».
      """,
      """
      Takes whatever `dondoc export` or `dondoc list … --csv` wrote; codes in a file are kept. \
      Tables of your own have these columns, in brackets those they may have as well:
        figures   code, day, value (source, grade, breakdown)
        targets   plan, label, goal
        tasks     plan, label (deadline, lead, coordinating, section, basis)
        plans     title
        sections  plan, title
        agencies  plan, name
        members   group, member
      Vietnamese names of columns do as well; cells are parted by commas, semicolons or tabs.
      What becomes of each line is printed. With a line refused nothing is written (exit 4), \
      unless --skip-bad. --update: the file's in place of what differs. --dry-run: writes \
      nothing and says what would be done. An import is one change for `dondoc undo`.
      """))
}
