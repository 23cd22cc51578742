/// Which pages of a database the trees of its tables lead to, and where they lead no further.
public struct PageCensus {
  /// The rowids of each table whose rows stand on pages that are not found any more: what leads to
  /// them is damaged.
  public private(set) var gaps: [String: [ClosedRange<Int64>]] = [:]
  /// Whether it is known of every page if it is free, so that each other one that nothing leads to
  /// belongs to a tree that is damaged.
  public private(set) var knowsFreePages = false
  /// The pages with rows that no tree leads to and that are not free.
  public private(set) var unreachedLeaves: [Int] = []
  /// The tables and indexes that may have had more than reading them gives, without any error: of
  /// which a page has room that nothing accounts for, or leads where it should not.
  public private(set) var hiding: Set<String> = []
  /// By which table each page was met, and between which rowids.
  private var owners: [Int: Place] = [:]

  /// The pages on which rows go on that were handed out.
  private var used: Set<Int> = []

  private let free: Set<Int>

  private struct Place {
    let table: String
    let page: Int
    let range: ClosedRange<Int64>
  }

  /// Looks at all pages.
  ///
  /// - Parameters:
  ///   - pages: The pages of a database.
  ///   - roots: The first page of each table with rowids, by its name.
  ///   - indexes: The first page of each index, and of each table without rowids.
  public init(of pages: DatabasePages, roots: [String: Int], indexes: [String: Int] = [:]) {
    let free = FreePages(in: pages)
    self.free = free.numbers
    var isFreeListTrue = free.isWhole
    var open = roots.map {
      Place(table: $0.key, page: $0.value, range: Int64.min...Int64.max)
    }
    while let place = open.popLast() {
      isFreeListTrue = isFreeListTrue && !free.numbers.contains(place.page)
      open += visit(place, pages)
    }
    var ofIndexes: [Int: String] = [:]
    for (name, root) in indexes { visit(index: name, from: root, pages, &ofIndexes) }
    knowsFreePages = isFreeListTrue && free.numbers.isDisjoint(with: ofIndexes.keys)
    unreachedLeaves = pages.numbers.filter { number in
      guard owners[number] == nil, !free.numbers.contains(number), !pages.isLockPage(number),
        let bytes = pages.page(number),
        let page = TablePage(bytes, number: number, usable: pages.usable)
      else { return false }
      return page.isLeaf && !page.cells.isEmpty
    }
  }

  /// The rows of a page that nothing leads to, as far as they can be read.
  ///
  /// Of rows that go on on the same pages only the first is had, as one of them was led astray; so a
  /// page can be asked for once.
  public mutating func rows(on page: Int, of pages: DatabasePages) -> [StoredRow] {
    let (owners, free) = (owners, free)
    return pages.rows(on: page, avoiding: { owners[$0] != nil || free.contains($0) }, &used)
  }

  /// Takes a page in, and gives the pages it leads to.
  private mutating func visit(_ place: Place, _ pages: DatabasePages) -> [Place] {
    if let other = owners[place.page] {
      // One of the two was led astray, and what it should lead to is not found.
      gaps[other.table, default: []].append(other.range)
      gaps[place.table, default: []].append(place.range)
      hiding.formUnion([other.table, place.table])
      return []
    }
    guard let bytes = pages.page(place.page),
      let page = TablePage(bytes, number: place.page, usable: pages.usable),
      let children = children(of: page, in: place)
    else {
      gaps[place.table, default: []].append(place.range)
      if pages.hasKind(0x05, 0x0D, place.page) { hiding.insert(place.table) }
      return []
    }
    if PageRoom(bytes, number: place.page, usable: pages.usable)?.isAccountedFor != true {
      hiding.insert(place.table)
    }
    owners[place.page] = place
    return children
  }

  /// Looks whether reading an index may pass something over without an error.
  ///
  /// - Parameters:
  ///   - index: Its name.
  ///   - root: Its first page.
  ///   - pages: All pages.
  ///   - met: By which index each page was met; the pages of this one are added.
  private mutating func visit(
    index: String, from root: Int, _ pages: DatabasePages, _ met: inout [Int: String]
  ) {
    var open = [root]
    while let number = open.popLast() {
      guard owners[number] == nil, met[number] == nil else {
        hiding.formUnion([index, met[number] ?? index])
        continue
      }
      met[number] = index
      // SQLite reads no page of another kind, and says so.
      guard pages.hasKind(0x02, 0x0A, number), let bytes = pages.page(number) else { continue }
      let room = PageRoom(bytes, number: number, usable: pages.usable)
      if room?.isAccountedFor != true { hiding.insert(index) }
      open += room?.children ?? []
    }
  }

  /// The places a page leads to; `nil` when its rowids are none of those it is to have.
  private func children(of page: TablePage, in place: Place) -> [Place]? {
    var first = place.range.lowerBound
    guard page.cells.allSatisfy({ place.range.contains($0.rowID) }) else { return nil }
    var places: [Place] = []
    for child in page.children {
      let last = child.last ?? place.range.upperBound
      guard first <= last, last <= place.range.upperBound else { return nil }
      places.append(Place(table: place.table, page: child.page, range: first...last))
      // Only the last child may reach the largest number.
      first = last < .max ? last + 1 : last
    }
    return places
  }
}

extension DatabasePages {
  /// Whether SQLite takes a page for one that leads to others, or for a leaf, by its first byte.
  fileprivate func hasKind(_ branch: UInt8, _ leaf: UInt8, _ number: Int) -> Bool {
    guard let kind = page(number)?[number == 1 ? 100 : 0] else { return false }
    return kind == branch || kind == leaf
  }
}
