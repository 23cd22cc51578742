public import Cells
public import Testing

/// The signs of a grid, a line for each row, without the spaces at the ends.
public func picture(of grid: Grid) -> String {
  lines(of: grid) { cells in
    String(cells.filter { $0.width > 0 }.map(\.character))
  }
}

/// The signs of a screen, a line for each row, without the spaces at the ends.
public func picture(of frame: Frame) -> String { picture(of: frame.grid) }

/// What the cells of a grid mean, one letter for each cell that shows something.
///
/// The letters are those of `letter(of:)`; empty cells of ordinary text are spaces.
public func roles(of grid: Grid) -> String {
  lines(of: grid) { cells in
    String(cells.map { $0.character == " " && $0.role == .text ? " " : letter(of: $0.role) })
  }
}

/// Which cells of a grid lie in a chosen row: `#` chosen, `+` chosen in another pane.
public func emphases(of grid: Grid) -> String {
  lines(of: grid) { cells in
    String(
      cells.map { cell in
        switch cell.emphasis {
        case .none: " "
        case .selected: "#"
        case .selectedIdle: "+"
        }
      })
  }
}

/// The letter that stands for a role in pictures of roles.
public func letter(of role: StyleRole) -> Character {
  switch role {
  case .text: "t"
  case .textDim: "d"
  case .textStrong: "s"
  case .heading: "h"
  case .headingFocus: "H"
  case .border: "b"
  case .borderFocus: "B"
  case .match: "m"
  case .hintKey: "k"
  case .hintText: "n"
  case .field: "f"
  case .fieldOffer: "o"
  case .fieldError: "e"
  case .messageInfo: "i"
  case .messageWarning: "w"
  case .messageError: "E"
  case .demo: "D"
  case .barValue: "v"
  case .barRest: "r"
  case .loadLow: "1"
  case .loadMiddle: "2"
  case .loadHigh: "3"
  case .statusLate: "!"
  case .statusRisk: "^"
  case .statusSlow: "<"
  case .statusOnTrack: "*"
  case .statusDone: "x"
  case .statusDoneLate: "~"
  case .statusUnknown: "?"
  case .statusIdle: "-"
  case .statusPaused: "="
  }
}

/// Expects a screen to look like a picture.
///
/// - Parameters:
///   - frame: The screen.
///   - picture: Its rows; a missing row at the end is an empty one.
///   - sourceLocation: Where the expectation stands.
public func expectPicture(
  _ frame: Frame, _ picture: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  expectPicture(frame.grid, picture, sourceLocation: sourceLocation)
}

/// Expects a grid to look like a picture.
///
/// - Parameters:
///   - grid: The grid.
///   - picture: Its rows; a missing row at the end is an empty one.
///   - sourceLocation: Where the expectation stands.
public func expectPicture(
  _ grid: Grid, _ picture: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let shown = ScreenTestSupport.picture(of: grid)
  #expect(shown == withoutEnd(picture), "\n\(shown)\n", sourceLocation: sourceLocation)
}

/// Where a grid breaks the rule that a wide sign has its hidden half beside it; empty when nowhere.
public func brokenSigns(in grid: Grid) -> [Point] {
  var broken: [Point] = []
  for row in 0..<grid.size.rows {
    var expected: UInt8?
    for (column, cell) in grid[row: row].enumerated() {
      let isHalf = cell.width == 0
      if isHalf != (expected == 0) { broken.append(Point(column: column, row: row)) }
      expected = cell.width == 2 ? 0 : nil
    }
    if expected == 0 { broken.append(Point(column: grid.size.columns, row: row)) }
  }
  return broken
}

private func lines(of grid: Grid, _ line: (ArraySlice<Cell>) -> String) -> String {
  let rows = (0..<grid.size.rows).map { withoutSpaces(line(grid[row: $0])) }
  return withoutEnd(rows.joined(separator: "\n"))
}

private func withoutSpaces(_ line: String) -> String {
  String(line.reversed().drop { $0 == " " }.reversed())
}

private func withoutEnd(_ text: String) -> String {
  String(text.reversed().drop { $0 == "\n" }.reversed())
}
