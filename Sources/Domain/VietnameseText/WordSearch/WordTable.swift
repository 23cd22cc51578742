/// Rows that are found by their own texts and by names that they share with others.
package struct WordTable: Sendable {
  /// The texts of the rows themselves.
  let rows: WordRows
  /// The names, a text each.
  let names: WordRows
  /// The places of the names of all rows, and which of them are those of each row.
  private(set) var links: [UInt32] = []
  private(set) var linksOfRows: [Range<UInt32>]
  /// The texts of rows, and the names, that are not given by numbers but searched letter by letter.
  let texts: [Int: [String]], nameTexts: [Int: String]

  /// A table of which no row has a name yet.
  ///
  /// - Parameters:
  ///   - rows: The texts of the rows.
  ///   - texts: The texts of rows that are to be searched letter by letter, by their places.
  ///   - names: The names.
  ///   - nameTexts: The names that are to be searched letter by letter, by their places.
  package init(
    _ rows: WordRows, texts: [Int: [String]], names: WordRows, nameTexts: [Int: String]
  ) {
    (self.rows, self.texts, self.names, self.nameTexts) = (rows, texts, names, nameTexts)
    linksOfRows = [Range<UInt32>](repeating: 0..<0, count: rows.count)
  }

  /// Gives a row its names.
  ///
  /// - Parameters:
  ///   - row: The place of the row.
  ///   - places: The places of the names; what is no place is left out.
  package mutating func link(_ row: Int, _ places: some Sequence<Int>) {
    let start = UInt32(links.count)
    for place in places where place >= 0 && place < names.count { links.append(UInt32(place)) }
    linksOfRows[row] = start..<UInt32(links.count)
  }

  /// How many rows there are.
  package var count: Int { rows.count }
}

// MARK: - Searching

extension WordSearch {
  /// How well each row of a table is found.
  ///
  /// - Parameters:
  ///   - table: The table, whose numbers are those of the list of the search.
  ///   - earlier: What a query found of which this one is a continuation, as it was returned: rows
  ///     not found then are not looked at again.
  ///   - share: Does the parts of a work, perhaps some at the same time, and returns what each gave;
  ///     by itself one after the other.
  /// - Returns: For each row its rank, the best first from 0; `nil` when the numbers of the table
  ///   are not those of the list.
  package func ranks(
    of table: WordTable, among earlier: [UInt8]? = nil, sharing share: WorkSharing? = nil
  ) -> [UInt8]? {
    guard knows(table.rows), knows(table.names) else { return nil }
    let names = findings(of: table)
    let wanted = earlier?.count == table.count ? earlier : nil
    guard let share else { return ranks(of: table, 0..<table.count, names, among: wanted) }
    let found = share { part, count in
      let rows = table.count * part / count..<table.count * (part + 1) / count
      return self.ranks(of: table, rows, names, among: wanted)
    }
    return Array(found.joined())
  }

  /// Has a work done in parts: each is told its place among all, and how many these are.
  package typealias WorkSharing = (_ work: @Sendable (_ part: Int, _ count: Int) -> [UInt8]) ->
    [[UInt8]]

  private func ranks(
    of table: WordTable, _ rows: Range<Int>, _ names: [WordFinding], among wanted: [UInt8]?
  ) -> [UInt8] {
    var ranks = [UInt8](repeating: Self.notFound, count: rows.count)
    scan(table.rows) { scan in
      for row in rows where wanted.map({ $0[row] != Self.notFound }) ?? true {
        var finding = finding(inNamesOf: row, table, names)
        look(at: scan, table.rows.texts(of: row), &finding)
        for text in table.texts.isEmpty ? [] : table.texts[row] ?? [] { look(at: text, &finding) }
        ranks[row - rows.lowerBound] = finding.rankOfRow
      }
    }
    return ranks
  }

  private func scan(_ rows: WordRows, _ body: (WordScan) -> Void) {
    rows.units.withUnsafeBufferPointer { units in
      rows.starts.withUnsafeBufferPointer { starts in
        marks.bits.withUnsafeBufferPointer { marks in
          list.initials.withUnsafeBufferPointer {
            body(WordScan(units: units, starts: starts, marks: marks, initials: $0))
          }
        }
      }
    }
  }

  @inline(__always)
  private func finding(
    inNamesOf row: Int, _ table: WordTable, _ names: [WordFinding]
  ) -> WordFinding {
    var finding = emptyFinding
    for link in table.linksOfRows[row] { finding.add(names[Int(table.links[Int(link)])]) }
    return finding
  }

  /// The rank of a row that is not found.
  package static let notFound = WordPattern.none

  private func findings(of table: WordTable) -> [WordFinding] {
    var findings = [WordFinding](repeating: emptyFinding, count: table.names.count)
    scan(table.names) { scan in
      for name in findings.indices { look(at: scan, table.names.texts(of: name), &findings[name]) }
    }
    for (name, text) in table.nameTexts where findings.indices.contains(name) {
      look(at: text, &findings[name])
    }
    return findings
  }

  private func knows(_ rows: WordRows) -> Bool { Int(rows.largest) < list.count }
}
