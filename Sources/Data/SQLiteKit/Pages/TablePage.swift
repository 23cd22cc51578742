/// A page of the tree of a table: one with rows, or one that leads to other pages.
struct TablePage {
  /// Where a page leads to, and the largest rowid found there; `nil` for all that are larger.
  struct Child {
    let page: Int
    let last: Int64?
  }

  /// A row as it begins on a page: how long it is, and where it goes on.
  struct Cell {
    let rowID: Int64
    let size: Int
    let start: Int
  }

  /// Where the page leads to, by rising rowids; nothing for a page with rows.
  private(set) var children: [Child] = []
  /// The rows, by rising rowids.
  private(set) var cells: [Cell] = []
  /// Whether it has rows, or could have.
  let isLeaf: Bool

  /// Reads a page; `nil` for one that is none of a table, or not as SQLite writes them.
  ///
  /// - Parameters:
  ///   - bytes: The page.
  ///   - number: Its number.
  ///   - usable: How many bytes of it may be used.
  init?(_ bytes: [UInt8], number: Int, usable: Int) {
    // The first page begins with the head of the file.
    let head = number == 1 ? 100 : 0
    guard bytes.count >= usable, let count = bytes.number(at: head + 3, bytes: 2) else {
      return nil
    }
    switch bytes[head] {
    case 0x0D: isLeaf = true
    case 0x05: isLeaf = false
    default: return nil
    }
    // SQLite leaves no page with one way on, but for the first, which has less room than others.
    guard isLeaf || count > 0 || number == 1 else { return nil }
    let pointers = head + (isLeaf ? 8 : 12)
    let content = pointers + 2 * count
    guard content <= usable else { return nil }
    for index in 0..<count {
      guard let place = bytes.number(at: pointers + 2 * index, bytes: 2), place >= content,
        place < usable, isLeaf ? addRow(bytes, place, usable) : addChild(bytes, place, usable)
      else { return nil }
    }
    guard isLeaf || addLastChild(bytes, at: head + 8) else { return nil }
  }

  private mutating func addRow(_ bytes: [UInt8], _ place: Int, _ usable: Int) -> Bool {
    guard let size = bytes.varint(at: place, before: usable),
      let rowID = bytes.varint(at: size.end, before: usable), size.value >= 0,
      cells.last.map({ $0.rowID < rowID.value }) ?? true
    else { return false }
    cells.append(Cell(rowID: rowID.value, size: Int(size.value), start: rowID.end))
    return true
  }

  private mutating func addChild(_ bytes: [UInt8], _ place: Int, _ usable: Int) -> Bool {
    guard let page = bytes.number(at: place, bytes: 4),
      let last = bytes.varint(at: place + 4, before: usable)?.value, last < .max,
      children.last?.last.map({ $0 < last }) ?? true
    else { return false }
    children.append(Child(page: page, last: last))
    return true
  }

  private mutating func addLastChild(_ bytes: [UInt8], at place: Int) -> Bool {
    guard let page = bytes.number(at: place, bytes: 4) else { return false }
    children.append(Child(page: page, last: nil))
    return true
  }
}
