import Values

extension CommandName {
  /// The help of the commands that carry contents out and in.
  var transferHelp: CommandHelp { self == .export ? Self.exportHelp : Self.importHelp }

  private static let exportHelp = CommandHelp(
    usage: Words(
      """
      dondoc export [TỆP] [--json]
      dondoc export THƯ_MỤC --csv
      dondoc export --csv --kind LOẠI
      """,
      """
      dondoc export [FILE] [--json]
      dondoc export FOLDER --csv
      dondoc export --csv --kind KIND
      """),
    summary: Words("xuất toàn bộ kho ra JSON hoặc CSV", "write the whole store as JSON or CSV"),
    details: Words(
      """
      JSON có mọi mục, trừ nhật ký; nội dung như nhau thì tệp như nhau từng byte.
      CSV: mỗi loại một tệp trong thư mục, hoặc một loại ra màn hình.
      LOẠI: plan, section, target, task, agency, observation, … Không ghi đè tệp đã có.
      """,
      """
      JSON has every record, the log left out; the same contents give the same bytes.
      CSV: a file for each kind in the folder, or one kind on the output.
      KIND: plan, section, target, task, agency, observation, … Never overwrites a file.
      """))

  private static let importHelp = CommandHelp(
    usage: Words(
      "dondoc import TỆP [--dry-run] [--skip-bad] [--update]",
      "dondoc import FILE [--dry-run] [--skip-bad] [--update]"),
    summary: Words(
      "nhập tệp JSON đã xuất, hoặc bảng CSV số liệu, nhiệm vụ, cơ quan",
      "take in exported JSON, or CSV of figures, tasks, agencies"),
    details: Words(
      """
      Cột số liệu: code, day, value, source, grade, breakdown. Nhiệm vụ: plan, label, text,
      deadline, section, kind, lead, executing, coordinating, basis. Cơ quan: plan hoặc
      place, name, kind, aliases, members. Tên cột tiếng Việt cũng được.
      Báo cáo từng dòng. Có dòng bị từ chối thì không ghi gì (mã thoát 4), trừ khi có
      --skip-bad. --update: chỗ khác với kho thì lấy theo tệp. --dry-run: không ghi, nói
      đúng điều sẽ làm. Mỗi lần nhập là một thay đổi, «dondoc undo» lấy lại tất cả.
      """,
      """
      Columns of figures: code, day, value, source, grade, breakdown. Tasks: plan, label,
      text, deadline, section, kind, lead, executing, coordinating, basis. Agencies: plan
      or place, name, kind, aliases, members.
      A report line by line. With a line refused nothing is written (exit 4), unless
      --skip-bad. --update: the file's in place of what differs. --dry-run: writes nothing
      and says what would be done. An import is one change for `dondoc undo`.
      """))
}
