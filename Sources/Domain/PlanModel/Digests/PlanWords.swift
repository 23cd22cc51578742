package import Values
package import VietnameseText

/// The texts of the items of a plan as the numbers of their parts, in which words are found without
/// looking at every letter.
///
/// They say nothing that the texts do not say. A store may keep them until an item is changed.
package struct PlanWords: Equatable, Sendable {
  /// For each item its identity, and where its numbers begin.
  package let items: [UInt8]
  /// The numbers of the parts of all fields, each field ended by 0.
  package let units: [UInt8]
  /// How many bytes a number takes: 2 or 4.
  package let width: Int

  /// Words that were kept.
  package init(items: [UInt8], units: [UInt8], width: Int) {
    self.items = items
    self.units = units
    self.width = width
  }

  /// The words of some items.
  ///
  /// - Parameters:
  ///   - texts: The fields of each item.
  ///   - numbers: The numbers of parts, which learns of new ones.
  package init(
    of texts: [(id: RecordID, fields: [String])], _ numbers: inout PartNumbers
  ) {
    var (items, units) = ([UInt8](), [Int]())
    for (id, fields) in texts {
      let parts = fields.compactMap { WordParts.parts(of: $0) }
      let isKnown = parts.count == fields.count
      for half in [id.high, id.low] { Self.append(half, to: &items) }
      Self.append(isKnown ? UInt32(units.count) : Self.unread, to: &items)
      guard isKnown else { continue }
      for field in parts { units += field.map { numbers.number(of: $0) } + [0] }
    }
    width = units.contains { $0 > UInt16.max } ? 4 : 2
    self.items = items
    self.units =
      width == 2 ? Self.bytes(units, as: UInt16.self) : Self.bytes(units, as: UInt32.self)
  }

  /// What stands for the place of an item whose texts are not taken apart.
  private static let unread = UInt32.max
  /// How many bytes are kept of an item.
  private static let itemLength = 20

  private static func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number) { bytes += $0 }
  }

  private static func bytes<Unit: FixedWidthInteger>(_ numbers: [Int], as _: Unit.Type) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * MemoryLayout<Unit>.size)
    for number in numbers { append(Unit(truncatingIfNeeded: number), to: &bytes) }
    return bytes
  }

  /// The form of the bytes, which another order of bytes in a machine's numbers makes another one.
  package static let form = 1.littleEndian
}

// MARK: - Reading

extension PlanWords {
  /// An item, and where its numbers begin; `nil` when its texts are to be read.
  package struct Item: Equatable, Sendable {
    /// The item.
    package let id: RecordID
    let start: Int?
  }

  /// The items, in the order they were stored.
  package var allItems: [Item] {
    items.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count - Self.itemLength + 1, by: Self.itemLength).map { place in
        let start = bytes.loadUnaligned(fromByteOffset: place + 16, as: UInt32.self)
        return Item(
          id: RecordID(
            high: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self),
            low: bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self)),
          start: start == Self.unread ? nil : Int(start))
      }
    }
  }

  /// Lends the numbers of the parts of all items, where each takes two bytes; else none.
  func withShortNumbers<Result>(_ body: (UnsafeBufferPointer<UInt16>) -> Result) -> Result {
    (width == 2 ? units : []).withUnsafeBytes { body($0.bindMemory(to: UInt16.self)) }
  }

  /// The numbers of the parts of all items.
  private var numbers: [UInt32] {
    width == 2 ? Self.numbers(units, as: UInt16.self) : Self.numbers(units, as: UInt32.self)
  }

  private static func numbers<Unit: FixedWidthInteger>(
    _ bytes: [UInt8], as _: Unit.Type
  ) -> [UInt32] {
    bytes.withUnsafeBytes { bytes in
      let count = bytes.count / MemoryLayout<Unit>.size
      return [UInt32](unsafeUninitializedCapacity: count) { numbers, written in
        for place in 0..<count {
          numbers[place] = UInt32(
            truncatingIfNeeded: bytes.loadUnaligned(
              fromByteOffset: place * MemoryLayout<Unit>.size, as: Unit.self))
        }
        written = count
      }
    }
  }

  /// The fields of each item put together again from their parts; `nil` for an item whose texts are
  /// to be read, or whose numbers say nothing.
  package func texts(_ list: WordList, fields count: Int) -> [(id: RecordID, fields: [[String]]?)] {
    let numbers = numbers
    return allItems.map { item in
      guard let start = item.start, start <= numbers.count else { return (item.id, nil) }
      let fields = numbers[start...].split(
        separator: 0, maxSplits: count, omittingEmptySubsequences: false
      ).prefix(count).map { field in field.compactMap { list.part(Int($0)) } }
      return (item.id, fields)
    }
  }
}

/// The numbers of the parts of texts.
package struct PartNumbers {
  private var numbers: [String: Int]
  private var next: Int
  /// The parts that had no number before, in the order of their numbers.
  package private(set) var fresh: [String] = []

  /// The numbers of some parts, from 1 on.
  package init(_ parts: [String]) {
    numbers = Dictionary(parts.enumerated().map { ($1, $0 + 1) }) { first, _ in first }
    next = parts.count + 1
  }

  /// The parts that had no number before, which are then no longer fresh.
  mutating func takeFresh() -> [String] {
    defer { fresh = [] }
    return fresh
  }

  mutating func number(of part: String) -> Int {
    if let number = numbers[part] { return number }
    defer { next += 1 }
    numbers[part] = next
    fresh.append(part)
    return next
  }
}
