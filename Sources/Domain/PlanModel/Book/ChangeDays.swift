public import Values

/// The days the changes of a log count for.
public struct ChangeDays: Sendable {
  /// Where a run of changes of one day begins.
  private var runs: [(seq: Int, day: Day)] = []

  /// The days of an empty log.
  public init() {}

  /// Notes that a change, later than all before, counts for another day than the one before it.
  public mutating func begin(_ day: Day, with seq: Int) {
    runs.append((seq, day))
  }

  /// The day a change counts for; `nil` for a number before the first.
  public func day(of seq: Int) -> Day? {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].seq <= seq { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : runs[low - 1].day
  }
}

// MARK: - Bytes

extension ChangeDays {
  func write(to bytes: inout DigestWriter) {
    bytes.write(runs.count)
    for run in runs {
      bytes.write(signed: Int64(run.seq))
      bytes.write(signed: Int64(run.day.number))
    }
  }

  init(from bytes: inout RecordBytesReader) throws(RecordBytesReader.Damage) {
    for _ in 0..<(try bytes.length()) {
      let seq = Int(try bytes.number())
      begin(Day(number: Int(try bytes.number())), with: seq)
    }
  }
}
