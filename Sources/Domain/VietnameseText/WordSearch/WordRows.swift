/// Rows of a few texts each, given by the numbers of their parts, one row after the other.
package struct WordRows: Sendable {
  /// How many texts a row has.
  package let fields: Int
  /// The numbers of the parts of all rows, each text ended by 0.
  private(set) var units: [UInt16] = []
  /// Where each text begins, and where the last one ends.
  private(set) var starts: [UInt32] = [0]
  /// The largest number of all that were ever added.
  private(set) var largest: UInt16 = 0

  /// No rows yet, of some texts each.
  package init(fields: Int) { self.fields = fields }

  /// How many rows there are.
  package var count: Int { (starts.count - 1) / fields }

  /// The places of the texts of a row among those of all rows.
  @inline(__always)
  func texts(of row: Int) -> Range<Int> { row * fields..<(row + 1) * fields }

  /// Makes room for as many numbers as all rows will have.
  package mutating func reserve(units count: Int) { units.reserveCapacity(count) }

  /// Adds a row that begins at a place among others.
  ///
  /// - Parameters:
  ///   - numbers: The numbers of the parts of some rows.
  ///   - start: Where the row begins in these.
  /// - Returns: Whether it was added: all its texts end, where the numbers do at the latest.
  package mutating func append(
    _ numbers: UnsafeBufferPointer<UInt16>, from start: Int
  ) -> Bool {
    guard start >= 0, start <= numbers.count else { return false }
    let known = starts.count
    var (end, most) = (start, largest)
    while starts.count < known + fields {
      guard end < numbers.count, let next = UInt32(exactly: units.count + end + 1 - start) else {
        starts.removeSubrange(known...)
        return false
      }
      if numbers[end] == 0 { starts.append(next) }
      most = max(most, numbers[end])
      end += 1
    }
    units.append(contentsOf: UnsafeBufferPointer(rebasing: numbers[start..<end]))
    largest = most
    return true
  }

  /// Adds a row of texts.
  ///
  /// - Parameter texts: The numbers of the parts of each.
  /// - Returns: Whether it was added: no number is too large.
  package mutating func append(_ texts: [[Int]]) -> Bool {
    let row = texts.flatMap { $0 + [0] }.compactMap { UInt16(exactly: $0) }
    guard row.count == texts.reduce(texts.count, { $0 + $1.count }) else { return false }
    return row.withUnsafeBufferPointer { append($0, from: 0) }
  }

  /// Takes out the rows from one on.
  package mutating func remove(from row: Int) {
    guard row < count else { return }
    let first = texts(of: row).lowerBound
    units.removeSubrange(Int(starts[first])...)
    starts.removeSubrange((first + 1)...)
  }

  /// Adds a row in which nothing is found.
  package mutating func appendEmpty() { _ = append([[Int]](repeating: [], count: fields)) }
}
