import Glibc

/// What the environment says about the terminal and the person's wishes.
public struct TerminalEnvironment: Equatable, Sendable {
  /// The terminal's type, `TERM`.
  public var type: String?
  /// Whether colour is unwanted: `NO_COLOR` is set and not empty.
  public var refusesColour: Bool
  /// Whether the terminal says it shows more colours than its type has: `COLORTERM` is `truecolor`
  /// or `24bit`.
  public var claimsManyColours: Bool
  /// How long an Esc may wait for the rest of a key, in milliseconds: `ESCDELAY`.
  public var escapeDelay: Int?
  /// The locales to try for UTF-8, from the first; the empty name is the environment's own.
  public var locales: [String]

  /// The locales tried when nothing else is said.
  public static let usualLocales = ["", "C.UTF-8", "en_US.UTF-8", "vi_VN.UTF-8"]

  /// An environment with the usual locales.
  ///
  /// - Parameters:
  ///   - type: The terminal's type.
  ///   - refusesColour: Whether colour is unwanted.
  ///   - claimsManyColours: Whether it says it shows more colours than its type has.
  ///   - escapeDelay: How long an Esc may wait, in milliseconds.
  ///   - locales: The locales to try for UTF-8.
  public init(
    type: String?, refusesColour: Bool = false, claimsManyColours: Bool = false,
    escapeDelay: Int? = nil, locales: [String] = usualLocales
  ) {
    self.type = type
    self.refusesColour = refusesColour
    self.claimsManyColours = claimsManyColours
    self.escapeDelay = escapeDelay
    self.locales = locales
  }

  /// The environment the program was started in.
  public static var process: TerminalEnvironment {
    TerminalEnvironment(
      type: value("TERM"), refusesColour: value("NO_COLOR") != nil,
      claimsManyColours: ["truecolor", "24bit"].contains(value("COLORTERM")),
      escapeDelay: value("ESCDELAY").flatMap { Int($0) })
  }

  private static func value(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}

/// How a terminal is opened.
public struct TerminalOptions: Equatable, Sendable {
  /// What the environment says.
  public var environment: TerminalEnvironment
  /// The descriptor keys are read from.
  public var input: Int32
  /// The descriptor the screen is written to.
  public var output: Int32
  /// Whether the mouse is asked for.
  public var usesMouse: Bool
  /// Whether signals are taken over, so that every way out restores the terminal.
  public var takesSignals: Bool

  /// The options of a program that has the terminal to itself.
  ///
  /// - Parameters:
  ///   - environment: What the environment says.
  ///   - usesMouse: Whether the mouse is asked for.
  public init(environment: TerminalEnvironment = .process, usesMouse: Bool = true) {
    self.environment = environment
    self.usesMouse = usesMouse
    self.input = 0
    self.output = 1
    self.takesSignals = true
  }
}
