/// A row as it stands on a page of a table, by no declaration of columns.
public struct StoredRow: Equatable, Sendable {
  /// Its number in the table.
  public let rowID: Int64
  /// The values of its columns; of a column that holds the rowid, ``SQLiteValue/null``.
  public let values: [SQLiteValue]

  /// A row.
  public init(rowID: Int64, values: [SQLiteValue]) {
    (self.rowID, self.values) = (rowID, values)
  }
}

extension DatabasePages {
  /// The rows of a page, as far as they can be read.
  ///
  /// - Parameters:
  ///   - number: The number of a page.
  ///   - isOther: Whether a page has another use than to go on with a row.
  ///   - used: The pages on which rows go on that were read before; each belongs to one row. Those of
  ///     these rows are added.
  /// - Returns: The rows; none for a page that has no rows of a table. One is left out that goes on
  ///   where nothing of it can be, or has a text that is none.
  func rows(
    on number: Int, avoiding isOther: (Int) -> Bool, _ used: inout Set<Int>
  ) -> [StoredRow] {
    guard let bytes = page(number), let page = TablePage(bytes, number: number, usable: usable)
    else { return [] }
    return page.cells.compactMap { cell in
      payload(of: cell, on: bytes, isOther, &used).flatMap(RecordFormat.values(of:)).map {
        StoredRow(rowID: cell.rowID, values: $0)
      }
    }
  }

  /// All bytes of a row, with those that stand on further pages.
  private func payload(
    of cell: TablePage.Cell, on bytes: [UInt8], _ isOther: (Int) -> Bool,
    _ used: inout Set<Int>
  ) -> [UInt8]? {
    // No row is longer than all pages, so that a damaged length asks for no memory.
    guard cell.size <= count * usable else { return nil }
    let local = LocalPayload(isOfTable: true, usable: usable).size(of: cell.size)
    guard cell.start + local <= usable else { return nil }
    var payload = Array(bytes[cell.start..<(cell.start + local)])
    guard local < cell.size else { return payload }
    guard var next = bytes.number(at: cell.start + local, bytes: 4) else { return nil }
    while payload.count < cell.size {
      // Were a page read for one row after another, a small file could ask for any time and memory.
      guard !isOther(next), used.insert(next).inserted, let page = page(next),
        let following = page.number(at: 0, bytes: 4)
      else { return nil }
      payload += page[4..<min(usable, 4 + cell.size - payload.count)]
      next = following
    }
    return next == 0 ? payload : nil
  }
}
