import Values

extension CommandName {
  /// The help of the commands for themes and text.
  var textHelp: CommandHelp { self == .theme ? Self.themeHelp : Self.linesHelp }

  private static let themeHelp = CommandHelp(
    usage: Words(
      "dondoc theme list\ndondoc theme check TỆP", "dondoc theme list\ndondoc theme check FILE"),
    summary: Words(
      "liệt kê bảng màu, kiểm tra tệp bảng màu", "list the themes, look a theme file over"),
    details: Words(
      "Lỗi và chỗ khó đọc được nêu kèm tên tệp và số dòng.",
      "Errors and poor contrast are named with file and line."))

  private static let linesHelp = CommandHelp(
    usage: Words(
      """
      dondoc text type [--method telex|vni] [--tone old|new] [--restore on|off]
      dondoc text fold | width | sort [--order dictionary|names] | match CHỮ
      dondoc text decode TỆP
      """,
      """
      dondoc text type [--method telex|vni] [--tone old|new] [--restore on|off]
      dondoc text fold | width | sort [--order dictionary|names] | match QUERY
      dondoc text decode FILE
      """),
    summary: Words("xử lý chữ tiếng Việt theo dòng", "work on Vietnamese text line by line"),
    details: Words(
      """
      Đọc từng dòng ở đầu vào, in từng dòng ra.
      type: phím gõ thành chữ (⌫ là phím xóa lùi, ␣ là dấu cách). fold: bỏ dấu.
      match: «yes BẬC» hoặc «no». width: số ô chữ chiếm.
      decode: đọc tệp mã cũ (TCVN3, VNI, VISCII, windows-1258), in ra UTF-8.
      """,
      """
      Reads lines from the input and prints a line for each.
      type: keys into text (⌫ is Backspace, ␣ a space). fold: without marks.
      match: `yes TIER` or `no`. width: the cells a line takes.
      decode: reads a file in an old encoding (TCVN3, VNI, VISCII, windows-1258) as UTF-8.
      """))
}
