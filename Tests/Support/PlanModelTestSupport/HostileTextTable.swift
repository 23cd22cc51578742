/// Texts that do harm where they are shown, stored or run as they are.
public enum HostileText {
  /// What a terminal would take for commands: colours, titles, the clipboard (OSC 52), other
  /// screens, questions it answers by itself, control characters of one byte and of two.
  public static let commands = [
    "Sở\u{1B}[31mNội vụ\u{1B}[0m", "tên\u{1B}]0;chiếm tiêu đề\u{7}",
    "\u{1B}]52;c;cm0gLXJmIC8=\u{7}",
    "\u{1B}[?1049h\u{1B}[2J", "\u{1B}[6n\u{1B}[c\u{1B}P$q\"p\u{1B}\\", "\u{9B}31m\u{9D}0;x\u{9C}",
    "a\rb\u{8}\u{8}\u{8}c", "chuông\u{7}\u{7}\u{7}", "\u{0}đầu\u{0}giữa\u{0}", "\u{1B}",
    "\u{1B}]8;;http://x/\u{1B}\\nhấn\u{1B}]8;;\u{1B}\\", "\u{E}\u{F}\u{1B}(0lqk\u{1B}(B",
  ]

  /// What hides or disguises text: directions of writing, joiners, letters of no width, marks
  /// without a letter or heaped up, code points that stand for nothing.
  public static let disguises = [
    "đã \u{202E}gnoht hnàoh\u{202C} xong", "a\u{2066}b\u{2069}\u{200F}c\u{200E}",
    "x\u{200B}y\u{200D}z\u{FEFF}",
    "\u{301}\u{301}\u{301}", "e" + String(repeating: "\u{302}\u{301}", count: 60),
    "\u{FFFE}\u{E000}\u{10FFFF}",
    "👨‍👩‍👧‍👦🇻🇳👍🏽", "漢字かな한글", "\u{2028}\u{2029}\u{85}", "\u{E0041}\u{E0042}", "ﷺ", "\u{115F}\u{1160}",
  ]

  /// What spreadsheets would run, and what SQL, shells, formats and paths would.
  public static let formulas = [
    "=HYPERLINK(\"http://x\";\"xem\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1",
    "'; DROP TABLE task; --", "\" OR 1=1 --", "%s%n%x", "$(touch /tmp/x)`id`", "../../etc/passwd",
    "; = ,\t\"'\\", "\r\n\"\n",
  ]

  /// Long texts: one word, many words, many lines.
  public static let long = [
    String(repeating: "ệ", count: 3_000), String(repeating: "đôn đốc ", count: 700),
    String(repeating: "dòng\n", count: 500),
  ]

  /// All of them.
  public static let all = commands + disguises + formulas + long + ["", " ", "\n"]
}
