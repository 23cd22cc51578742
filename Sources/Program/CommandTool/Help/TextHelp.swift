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
      dondoc text tones [--tone old|new]
      dondoc text decode TỆP [--encoding BẢNG_MÃ] [--preview]
      """,
      """
      dondoc text type [--method telex|vni] [--tone old|new] [--restore on|off]
      dondoc text fold | width | sort [--order dictionary|names] | match QUERY
      dondoc text tones [--tone old|new]
      dondoc text decode FILE [--encoding E] [--preview]
      """),
    summary: Words("xử lý chữ tiếng Việt theo dòng", "work on Vietnamese text line by line"),
    details: Words(
      """
      Đọc từng dòng ở đầu vào, in từng dòng ra.
      type: phím gõ thành chữ (⌫ là phím xóa lùi, ␣ là dấu cách). fold: bỏ dấu.
      match: «yes BẬC» (exact, tone, marks, i/y) hoặc «no». width: số ô chữ chiếm.
      sort: theo từ điển, xét xong âm tiết đầu rồi mới đến âm tiết sau; names: theo tên.
      tones: chuẩn hóa vị trí dấu thanh (old: hòa, new: hoà).
      decode: đọc tệp mã cũ (TCVN3, VNI-Windows, VISCII, windows-1258), in ra UTF-8;
      bảng mã đoán được và vài dòng đầu in ở đầu ra lỗi. --preview: chỉ xem trước.
      """,
      """
      Reads lines from the input and prints a line for each.
      type: keys into text (⌫ is Backspace, ␣ a space). fold: without marks.
      match: `yes TIER` (exact, tone, marks, i/y) or `no`. width: the cells a line takes.
      sort: as dictionaries do, the first syllable before the second; names: by given name.
      tones: puts tone signs where they belong (old: hòa, new: hoà).
      decode: reads a file in an old encoding (TCVN3, VNI-Windows, VISCII, windows-1258) as
      UTF-8; the guess and its first lines go to the error output. --preview: only these.
      """))
}
