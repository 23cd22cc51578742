/// What the room of a page of a tree is used for, be it of a table or of an index.
///
/// SQLite keeps account of all room behind the first cell: each byte is one of a cell, of a free
/// block, or of a rest too small for one. What is none of these belonged to a cell that the page no
/// longer counts, so that reading passes it over without an error.
struct PageRoom {
  /// The pages it leads to.
  private(set) var children: [Int] = []
  /// Whether all of it is accounted for.
  let isAccountedFor: Bool

  /// Reads a page; `nil` for one that is none of a tree, or whose cells are not all on it.
  ///
  /// - Parameters:
  ///   - bytes: The page.
  ///   - number: Its number.
  ///   - usable: How many bytes of it may be used.
  init?(_ bytes: [UInt8], number: Int, usable: Int) {
    // The first page begins with the head of the file.
    let head = number == 1 ? 100 : 0
    guard bytes.count >= usable, let kind = Kind(rawValue: bytes[head]),
      let count = bytes.number(at: head + 3, bytes: 2),
      let told = bytes.number(at: head + 5, bytes: 2)
    else { return nil }
    let pointers = head + (kind.isLeaf ? 8 : 12)
    // A page of 64 KiB without a cell can not write down where its end is.
    let start = told == 0 ? 65_536 : told
    guard start >= pointers + 2 * count, start <= usable else { return nil }
    var used = Int(bytes[head + 7])
    for index in 0..<count {
      guard let place = bytes.number(at: pointers + 2 * index, bytes: 2), place >= start,
        let size = kind.size(ofCellAt: place, bytes, usable), place + size <= usable
      else { return nil }
      used += size
      if !kind.isLeaf { children.append(bytes.number(at: place, bytes: 4) ?? 0) }
    }
    if !kind.isLeaf { children.append(bytes.number(at: head + 8, bytes: 4) ?? 0) }
    guard let free = Self.freeBlocks(of: bytes, first: head + 1, from: start, usable) else {
      return nil
    }
    isAccountedFor = used + free == usable - start
  }

  /// How many bytes the free blocks of a page take; `nil` when they are not one after the other.
  private static func freeBlocks(
    of bytes: [UInt8], first: Int, from start: Int, _ usable: Int
  ) -> Int? {
    var (total, end) = (0, start)
    guard var place = bytes.number(at: first, bytes: 2) else { return nil }
    while place != 0 {
      guard place >= end, let next = bytes.number(at: place, bytes: 2),
        let size = bytes.number(at: place + 2, bytes: 2), size >= 4, place + size <= usable
      else { return nil }
      (total, end, place) = (total + size, place + size, next)
    }
    return total
  }

  /// What a page has, as its first byte tells.
  private enum Kind: UInt8 {
    case indexBranch = 0x02, tableBranch = 0x05, indexLeaf = 0x0A, tableLeaf = 0x0D

    var isLeaf: Bool { self == .indexLeaf || self == .tableLeaf }

    /// How many bytes a cell takes; `nil` when it does not end on the page.
    func size(ofCellAt place: Int, _ bytes: [UInt8], _ usable: Int) -> Int? {
      var end = place + (isLeaf ? 0 : 4)
      if self != .tableBranch {
        guard let size = bytes.varint(at: end, before: usable) else { return nil }
        end = size.end
        if self == .tableLeaf {
          guard let rowID = bytes.varint(at: end, before: usable) else { return nil }
          end = rowID.end
        }
        guard let payload = Self.room(for: size.value, isOfTable: self == .tableLeaf, usable)
        else { return nil }
        end += payload
      } else {
        guard let rowID = bytes.varint(at: end, before: usable) else { return nil }
        end = rowID.end
      }
      // A smaller one could not become a free block.
      return max(4, end - place)
    }

    /// How many bytes of its contents, and of the number of the page they go on at, stand in a cell.
    private static func room(for size: Int64, isOfTable: Bool, _ usable: Int) -> Int? {
      guard size >= 0, size <= Int64(Int32.max) else { return nil }
      let local = LocalPayload(isOfTable: isOfTable, usable: usable).size(of: Int(size))
      return local < Int(size) ? local + 4 : local
    }
  }
}

/// How much of what a cell holds stands on the page of the cell, as the file format lays it down.
struct LocalPayload {
  private let most: Int
  private let least: Int
  private let usable: Int

  /// The measure for the pages of a table or an index.
  init(isOfTable: Bool, usable: Int) {
    most = isOfTable ? usable - 35 : (usable - 12) * 64 / 255 - 23
    least = (usable - 12) * 32 / 255 - 23
    self.usable = usable
  }

  /// How many bytes of so many stand there.
  func size(of size: Int) -> Int {
    guard size > most else { return size }
    let fitting = least + (size - least) % (usable - 4)
    return fitting <= most ? fitting : least
  }
}
