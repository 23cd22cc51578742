extension Glyphs {
  /// Signs that the fonts of terminal programs have.
  public static let unicode = Glyphs(
    level: .unicode, lines: .light,
    marks: Marks(
      gutter: "▌", marked: "*", markedGutter: "#", ascending: "↑", descending: "↓", arrow: "→",
      ellipsis: "…", separator: "·"),
    barFull: "█", barPartial: ["▏", "▎", "▍", "▌", "▋", "▊", "▉"], barRest: "·",
    chart: ChartMarks(
      hasDots: true, point: "●", bound: "─", marked: "⠒", dashed: "⠒", dotted: "⠂",
      samples: ["●⠒⠒", "⠒ ⠒", "⠂⠂⠂"]),
    status: StatusMarks(
      late: "!", risk: "▲", slow: "◆", onTrack: "●", done: "✔", doneLate: "±", unknown: "?",
      idle: "○", paused: "‖"))

  /// Signs that the Vietnamese fonts of the Linux console have: no eighths, no ticks.
  public static let console = Glyphs(
    level: .console, lines: .light,
    marks: Marks(
      gutter: ">", marked: "*", markedGutter: "#", ascending: "↑", descending: "↓", arrow: "→",
      ellipsis: "…", separator: "·"),
    barFull: "█", barPartial: ["▒"], barRest: "·",
    chart: ChartMarks(
      hasDots: false, point: "●", bound: "─", marked: "▒", dashed: "░", dotted: "·",
      samples: ["●▒▒", "░░░", "· ·"]),
    status: StatusMarks(
      late: "!", risk: "▲", slow: "♦", onTrack: "●", done: "■", doneLate: "±", unknown: "?",
      idle: "°", paused: "║"))

  /// Signs of ASCII alone.
  public static let ascii = Glyphs(
    level: .ascii,
    lines: Lines(
      horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
      bottomRight: "+", rightJoin: "+"),
    marks: Marks(
      gutter: ">", marked: "*", markedGutter: "#", ascending: "^", descending: "v", arrow: "->",
      ellipsis: "...", separator: "-"),
    barFull: "#", barPartial: ["-"], barRest: ".",
    chart: ChartMarks(
      hasDots: false, point: "O", bound: "=", marked: "*", dashed: "-", dotted: ".",
      samples: ["O**", "---", ". ."]),
    status: StatusMarks(
      late: "!", risk: "^", slow: "<", onTrack: "*", done: "+", doneLate: "~", unknown: "?",
      idle: "o", paused: "="))
}

extension Glyphs.Lines {
  static let light = Glyphs.Lines(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
    bottomRight: "┘", rightJoin: "┤")
}
