/// The pages of a database that hold nothing any more, as it lists them.
struct FreePages {
  /// The pages.
  private(set) var numbers: Set<Int> = []
  /// Whether the list could be followed to its end, and has as many pages as the head of the file
  /// tells of.
  private(set) var isWhole = false

  /// Follows the list as far as it goes.
  init(in pages: DatabasePages) {
    guard let head = pages.page(1), let count = head.number(at: 36, bytes: 4),
      var trunk = head.number(at: 32, bytes: 4)
    else { return }
    while trunk != 0 {
      guard insert(trunk, in: pages), let page = pages.page(trunk),
        let next = page.number(at: 0, bytes: 4), let listed = page.number(at: 4, bytes: 4),
        listed <= pages.usable / 4 - 2
      else { return }
      for place in 0..<listed {
        guard let number = page.number(at: 8 + 4 * place, bytes: 4), insert(number, in: pages)
        else { return }
      }
      trunk = next
    }
    isWhole = numbers.count == count
  }

  /// Takes a page in, unless it is none or was met before.
  private mutating func insert(_ number: Int, in pages: DatabasePages) -> Bool {
    number > 1 && number <= pages.count && numbers.insert(number).inserted
  }
}
