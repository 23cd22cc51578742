public import Values

/// Where a person reads a message, and acts on it.
public enum MessagePlace: Sendable {
  /// At the command line, where the way out is a command or a flag.
  case commandLine
  /// In the dashboard, where it is a key or the field of a form.
  case dashboard
}

/// A message whose way out depends on where it is read.
public struct PlacedWords: Equatable, Sendable {
  /// The message at the command line.
  public let onCommandLine: Words
  /// The message in the dashboard.
  public let inDashboard: Words

  /// A message that is put together for each place.
  init(onCommandLine: Words, inDashboard: Words) {
    (self.onCommandLine, self.inDashboard) = (onCommandLine, inDashboard)
  }

  /// A message.
  ///
  /// - Parameters:
  ///   - reason: What went wrong.
  ///   - onCommandLine: The way out at the command line.
  ///   - inDashboard: The way out in the dashboard.
  public init(_ reason: Words, onCommandLine: Words, inDashboard: Words) {
    func joined(_ way: Words) -> Words {
      Words("\(reason.vi); \(way.vi)", "\(reason.en); \(way.en)")
    }
    self.onCommandLine = joined(onCommandLine)
    self.inDashboard = joined(inDashboard)
  }

  /// A message that is the same wherever it is read.
  init(_ words: Words) {
    self.init(onCommandLine: words, inDashboard: words)
  }

  /// The message where it is read.
  public subscript(_ place: MessagePlace) -> Words {
    switch place {
    case .commandLine: onCommandLine
    case .dashboard: inDashboard
    }
  }
}
