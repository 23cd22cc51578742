extension SortKey {
  /// The elements in the order of their keys; elements with equal keys keep their order.
  ///
  /// - Parameters:
  ///   - elements: What is to be put in order.
  ///   - key: The key of an element, made once for each, as one of the keys of this type.
  /// - Returns: The same elements, sorted.
  public static func sorted<Element>(
    _ elements: [Element], by key: (Element) -> [UInt8]
  ) -> [Element] {
    var arena = KeyArena(capacity: elements.count)
    for element in elements { arena.append(key(element)) }
    return elements.indices.sorted { arena.isAscending($0, $1) }.map { elements[$0] }
  }
}

/// Keys side by side as big-endian words, which compare eight bytes at a time.
private struct KeyArena {
  private var words: [UInt64] = []
  /// Where the words of each key begin, and where those of the last one end.
  private var starts = [0]
  /// The bytes of each key, which tell zeros at its end from padding.
  private var lengths: [Int] = []

  init(capacity: Int) {
    words.reserveCapacity(capacity * 6)
    starts.reserveCapacity(capacity + 1)
  }

  mutating func append(_ key: [UInt8]) {
    var word: UInt64 = 0
    for (index, byte) in key.enumerated() {
      word = word << 8 | UInt64(byte)
      if index & 7 == 7 {
        words.append(word)
        word = 0
      }
    }
    if key.count & 7 != 0 { words.append(word << UInt64((8 - key.count & 7) * 8)) }
    starts.append(words.count)
    lengths.append(key.count)
  }

  func isAscending(_ first: Int, _ second: Int) -> Bool {
    var (left, right) = (starts[first], starts[second])
    let (leftEnd, rightEnd) = (starts[first + 1], starts[second + 1])
    while left < leftEnd, right < rightEnd {
      if words[left] != words[right] { return words[left] < words[right] }
      left += 1
      right += 1
    }
    return (lengths[first], first) < (lengths[second], second)
  }
}
