public import Values

/// Why the terminal can not be used.
public enum TerminalFailure: Error, Equatable, Sendable {
  /// Input or output is a file, a pipe or nothing.
  case notATerminal
  /// `TERM` is unset or empty.
  case noType
  /// The terminfo database has no such type.
  case unknownType(String)
  /// The type has no way to move the cursor, as `dumb` and printing terminals.
  case fixedCursor(String)
  /// A system call failed, with its error number.
  case system(Int32)

  /// One line that says so, with a way out.
  public var words: Words {
    switch self {
    case .notATerminal:
      Words(
        "Cần chạy trong cửa sổ dòng lệnh; để lấy dữ liệu, dùng «dondoc list».",
        "This needs a terminal; for output to a file or a pipe use “dondoc list”.")
    case .noType:
      Words(
        "Chưa biết loại màn hình (TERM trống); thử: TERM=xterm-256color dondoc",
        "The terminal's type is not known (TERM is empty); try: TERM=xterm-256color dondoc")
    case .unknownType(let name):
      Words(
        "Máy này không có mô tả màn hình «\(name)»; thử: TERM=xterm-256color dondoc",
        "This machine has no description of terminal “\(name)”; try: TERM=xterm-256color dondoc")
    case .fixedCursor(let name):
      Words(
        "Màn hình loại «\(name)» không đặt được con trỏ; thử: TERM=vt100 dondoc",
        "A terminal of type “\(name)” can not place its cursor; try: TERM=vt100 dondoc")
    case .system(let number):
      Words(
        "Không mở được màn hình (lỗi hệ thống \(number)).",
        "The terminal could not be opened (system error \(number)).")
    }
  }
}
