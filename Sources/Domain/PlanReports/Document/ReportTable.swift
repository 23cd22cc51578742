public import Values

/// A table of a report.
public struct ReportTable: Equatable, Sendable {
  /// What the table is called; `nil` where the head of its sheet says so.
  public let title: String?
  /// The columns.
  public let columns: [Column]
  /// The rows, each with a cell for each column.
  public let rows: [[Cell]]
  /// The row of sums below all others.
  public let total: [Cell]?

  /// A table.
  public init(
    title: String? = nil, columns: [Column], rows: [[Cell]], total: [Cell]? = nil
  ) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.total = total
  }

  /// The same table under a title.
  func titled(_ title: String) -> ReportTable {
    ReportTable(title: title, columns: columns, rows: rows, total: total)
  }

  /// A column.
  public struct Column: Equatable, Sendable {
    /// The heading.
    public let title: String
    /// The heading over this column and its neighbours of the same one.
    public let group: String?
    /// Whether the cells hold numbers.
    public let isNumber: Bool
    /// The share of the width it takes beside the others.
    public let weight: Int

    /// A column.
    public init(_ title: String, in group: String? = nil, isNumber: Bool = false, weight: Int) {
      self.title = title
      self.group = group
      self.isNumber = isNumber
      self.weight = weight
    }

    /// The heading with the one over it, for forms that have room for one only.
    public var fullTitle: String { group.map { "\($0): \(title)" } ?? title }
  }

  /// A cell.
  public enum Cell: Equatable, Sendable {
    /// Text on one line.
    case text(String)
    /// A number of things.
    case whole(Int)
    /// A day.
    case day(Day)
    /// How many of how many.
    case share(Int, of: Int)
    /// Room to be filled by hand, after what is known.
    case toFill(after: String?)
    /// Nothing, because there can be nothing.
    case nothing
  }
}

extension ReportTable.Column {
  /// The groups over some columns, each with how many of them it spans.
  static func groups(over columns: [Self]) -> [(title: String?, count: Int)] {
    columns.reduce(into: []) { groups, column in
      if let last = groups.last, let title = last.title, title == column.group {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((column.group, 1))
      }
    }
  }
}
