/// The pages that stand in a write-ahead log, as its last whole transaction left them: that may be one
/// which the transaction of the reader does not see.
struct LoggedPages {
  /// The pages, by their numbers.
  private(set) var pages: [Int: [UInt8]] = [:]
  /// How many pages the database has after that transaction; `nil` when the log has none.
  private(set) var count: Int?

  private static let headerSize = 32, frameHeaderSize = 24
  private static let magic = 0x377F_0682
  /// A log that is larger is not read; programs empty theirs when it has some megabytes.
  private static let largest = 1 << 28

  /// Reads the log of a database; `nil` when there is one that can not be read.
  ///
  /// One of other pages, or that does not begin as it should, counts as empty, as it does for SQLite.
  ///
  /// - Parameters:
  ///   - database: The database, inside of a transaction.
  ///   - pageSize: The size of its pages.
  init?(of database: DatabaseHandle, pageSize: Int) {
    let size = database.size(of: .log)
    guard size >= Self.headerSize else { return }
    guard size <= Self.largest else { return nil }
    guard let log = database.bytes(of: .log, at: 0, count: size) else { return nil }
    read(log, pageSize)
  }

  private mutating func read(_ log: [UInt8], _ pageSize: Int) {
    guard let magic = log.number(at: 0, bytes: 4), magic & ~1 == Self.magic,
      log.number(at: 8, bytes: 4) == pageSize
    else { return }
    var sum = LogSum(isBigEndian: magic & 1 == 1)
    sum.add(log[0..<24])
    guard sum.isWritten(in: log, at: 24) else { return }
    let salt = log[16..<24]
    var uncommitted: [Int: [UInt8]] = [:]
    var place = Self.headerSize
    while place + Self.frameHeaderSize + pageSize <= log.count {
      let start = place + Self.frameHeaderSize
      let page = log[start..<(start + pageSize)]
      sum.add(log[place..<(place + 8)])
      sum.add(page)
      guard log[(place + 8)..<(place + 16)].elementsEqual(salt),
        sum.isWritten(in: log, at: place + 16), let number = log.number(at: place, bytes: 4),
        let total = log.number(at: place + 4, bytes: 4)
      else { return }
      uncommitted[number] = Array(page)
      if total > 0 {
        pages.merge(uncommitted) { $1 }
        (count, uncommitted) = (total, [:])
      }
      place = start + pageSize
    }
  }
}

/// The running sum by which a write-ahead log tells what was written whole.
private struct LogSum {
  let isBigEndian: Bool
  private var first: UInt32 = 0, second: UInt32 = 0

  init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

  /// Adds bytes, a multiple of eight.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { words in
      for place in stride(from: 0, to: words.count - 7, by: 8) {
        let (one, other) = (word(words, place), word(words, place + 4))
        first &+= one &+ second
        second &+= other &+ first
      }
    }
  }

  private func word(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt32 {
    let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)
    return isBigEndian ? UInt32(bigEndian: word) : UInt32(littleEndian: word)
  }

  /// Whether the sum stands at a place of the log.
  func isWritten(in log: [UInt8], at place: Int) -> Bool {
    log.number(at: place, bytes: 4) == Int(first)
      && log.number(at: place + 4, bytes: 4) == Int(second)
  }
}
