/// Lends what a search goes through, so that nothing is counted or checked for every part.
struct WordScan {
  /// The numbers of the parts of all rows, each less than the count of the marks.
  let units: UnsafeBufferPointer<UInt16>
  /// Where each text begins.
  let starts: UnsafeBufferPointer<UInt32>
  /// By the number of a part, its bits, and its first letter where it is a word.
  let marks: UnsafeBufferPointer<UInt64>, initials: UnsafeBufferPointer<UInt16>

  /// The bits of a text together.
  ///
  /// - Parameters:
  ///   - start: Where it begins.
  ///   - enough: Bits of which one is enough to look no further.
  /// - Returns: The bits, and where the text ends unless one was enough.
  @inline(__always)
  func look(from start: Int, until enough: UInt64 = 0) -> (bits: UInt64, end: Int) {
    var (bits, next) = (UInt64(0), start)
    while units[next] != 0, bits & enough == 0 {
      bits |= marks[Int(units[next])]
      next &+= 1
    }
    return (bits, next)
  }

  /// The bits of a text together, with that of a pair.
  ///
  /// - Parameter start: Where the text begins.
  /// - Returns: The bits, and where it ends.
  @inline(__always)
  func lookForPairs(from start: Int) -> (bits: UInt64, end: Int) {
    var (bits, before, next) = (UInt64(0), UInt64(0), start)
    while units[next] != 0 {
      let mark = marks[Int(units[next])]
      bits |= mark | ((before & PartMarks.first) &>> 2) & (mark &>> 1)
      before = mark
      next &+= 1
    }
    return (bits, next)
  }
}
