import Values

/// What the figures of a small and of a large store may be.
///
/// A text has one line for each figure: its name, the most milliseconds it may take in the large
/// store, and how many times that of the small store; lines that begin with `#` say nothing.
public struct BenchmarkLimits: Equatable, Sendable {
  /// The limits of one figure.
  public struct Line: Equatable, Sendable {
    /// The name of the figure.
    public let name: String
    /// The most milliseconds in the large store.
    public let milliseconds: Int
    /// How many times the figure of the small store; a millisecond counts as nothing.
    public let times: Int
  }

  /// The limits, in the order they were read.
  public let lines: [Line]

  /// Reads limits.
  ///
  /// - Parameter text: The text.
  /// - Throws: ``BenchmarkCommand/UsageError`` with the line that is not understood.
  public init(_ text: String) throws(BenchmarkCommand.UsageError) {
    var lines: [Line] = []
    for written in text.split(separator: "\n") where !written.hasPrefix("#") {
      let words = written.split(separator: " ")
      guard words.count == 3, let milliseconds = Int(words[1]), let times = Int(words[2]) else {
        throw BenchmarkCommand.UsageError(reason: "not a limit: \(written)")
      }
      lines.append(Line(name: String(words[0]), milliseconds: milliseconds, times: times))
    }
    self.lines = lines
  }

  /// What is over its limit, one line each; none when all is within.
  ///
  /// - Parameters:
  ///   - small: The figures of the small store.
  ///   - large: The figures of the large store.
  /// - Returns: Also a line for each limit without a figure.
  public func exceeded(
    small: [(name: String, time: Duration)], large: [(name: String, time: Duration)]
  ) -> [String] {
    lines.compactMap { line in
      guard let slow = large.first(where: { $0.name == line.name })?.time,
        let quick = small.first(where: { $0.name == line.name })?.time
      else { return "\(line.name): not measured" }
      if slow > .milliseconds(line.milliseconds) {
        return "\(line.name): \(slow), at most \(line.milliseconds) ms"
      }
      if slow > quick * line.times + .milliseconds(1) {
        return "\(line.name): \(slow), at most \(line.times) times \(quick)"
      }
      return nil
    }
  }
}
