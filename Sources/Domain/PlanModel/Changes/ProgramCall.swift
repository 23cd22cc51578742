public import Values

/// How the program is called in the shell, so that a command named in a message can be copied and
/// works on the store that the message is about.
public struct ProgramCall: Equatable, Sendable {
  /// The beginning of a line that uses the store of the run.
  public let program: String
  /// The beginning of a line for a store that is kept, also where the run looks at a private copy.
  public let lasting: String
  /// Where the message is read.
  public var place = MessagePlace.commandLine
  private let usual: String?
  private let copy: String?

  /// A call that names a store unless it is the usual one.
  ///
  /// - Parameters:
  ///   - store: The store of the run; `nil` where there is none.
  ///   - usual: The store the program uses when none is named; `nil` where it knows of none.
  ///   - copy: The latest copy to go back to, if any.
  public init(store: String?, usual: String?, copy: String? = nil) {
    self.usual = usual
    self.copy = copy
    program = store.map { Self.program(on: $0, usual) } ?? Self.name
    lasting = program
  }

  /// A call on a private copy that is not kept.
  ///
  /// - Parameter flag: The flag that asks for the copy, as `--sample`.
  public init(trial flag: String) {
    (usual, copy) = (nil, nil)
    program = "\(Self.name) \(flag)"
    lasting = Self.name
  }

  /// A call by the name alone, where nothing is known of stores.
  public static let byName = ProgramCall(store: nil, usual: nil)

  /// The same, for messages that are read in the dashboard.
  public static let inDashboard = {
    var call = byName
    call.place = .dashboard
    return call
  }()

  /// What a person does before a command can be run: in the dashboard it is left first.
  public var leaving: Words {
    switch place {
    case .commandLine: Words("", "")
    case .dashboard: Words("bấm q để thoát rồi ", "press q to leave, then ")
    }
  }

  /// The beginning of a line that uses a store.
  public func program(on path: String) -> String { Self.program(on: path, usual) }

  /// The line that goes back to the latest copy of the store of the run, or to a file to be named.
  ///
  /// - Parameter path: A file that can not be read, and is no way out.
  /// - Returns: The line, in which the file to be named is a word of the language.
  public func restoring(otherThan path: String) -> Words {
    guard let copy, copy != path else {
      return Words("\(program) restore TỆP", "\(program) restore FILE")
    }
    let line = "\(program) restore \(Self.shellWord(copy))"
    return Words(line, line)
  }

  /// A message in which each command, in quotation marks of its language and beginning with its
  /// verb, is one for the store of the run.
  public func naming(_ message: Words) -> Words {
    guard program != Self.name else { return message }
    return Words(naming(message.vi, after: "«"), naming(message.en, after: "`"))
  }

  private func naming(_ text: String, after mark: Character) -> String {
    var rest = text[...]
    var named = ""
    while let place = rest.firstIndex(of: mark) {
      named += rest[...place]
      rest = rest[place...].dropFirst()
      guard rest.hasPrefix("\(Self.name) "),
        rest.dropFirst(Self.name.count + 1).first?.isLetter == true
      else { continue }
      named += program
      rest = rest.dropFirst(Self.name.count)
    }
    return named + rest
  }

  /// A text as one word of a line for the shell, in quotes where it needs them.
  public static func shellWord(_ text: String) -> String {
    let isPlain = text.allSatisfy { letter in
      letter.isLetter || letter.isNumber || "/._-+,:@%".contains(letter)
    }
    guard !isPlain || text.isEmpty else { return text }
    return
      "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }

  private static let name = "dondoc"

  private static func program(on path: String, _ usual: String?) -> String {
    path == usual ? name : "\(name) --store \(shellWord(path))"
  }
}
