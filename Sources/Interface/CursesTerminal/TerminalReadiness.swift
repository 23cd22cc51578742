import CNcurses
import Glibc
public import Themes

/// What has to be known of a terminal before it can be opened; nothing is written to it.
public struct TerminalReadiness {
  let options: TerminalOptions
  /// Its settings, to be put back.
  let settings: termios
  let type: TerminalType
  /// Whether a locale of the machine knows UTF-8; it is the one in force.
  let usesUnicode: Bool

  /// How many colours it shows.
  public var depth: ColourDepth {
    type.depth(refusesColour: options.environment.refusesColour)
  }

  /// Looks at a terminal.
  ///
  /// - Parameter options: How it is to be opened.
  /// - Throws: Why it can not be used.
  public init(options: TerminalOptions = TerminalOptions()) throws(TerminalFailure) {
    self.options = options
    var settings = termios()
    guard isatty(options.output) == 1, tcgetattr(options.input, &settings) == 0 else {
      throw .notATerminal
    }
    self.settings = settings
    type = try TerminalType.best(for: options.environment, on: options.output)
    usesUnicode = LocaleSelection.select(from: options.environment.locales)
  }
}
