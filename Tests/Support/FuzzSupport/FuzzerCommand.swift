/// What `dondoc-fuzzer` is asked to do.
public struct FuzzerCommand: Equatable, Sendable {
  /// The names of the readers that are to read; all of them when none was named.
  public private(set) var readers: [String] = []
  /// How long each of them is guided, in seconds.
  public private(set) var seconds = 60
  /// A folder that keeps what was new to the readers, each in a folder of its own, and from which
  /// the next run goes on; `nil` to forget it.
  public private(set) var corpus: String?
  /// A file to be read once by the one reader named, in place of anything else.
  public private(set) var input: String?

  /// Why the arguments say nothing that can be done.
  public struct UsageError: Error, Equatable {
    /// The reason, in one line.
    public let reason: String
  }

  /// How the program is used.
  public static let usage = """
    usage: dondoc-fuzzer [READER…] [--seconds N] [--corpus FOLDER]
           dondoc-fuzzer READER --input FILE

    Built with `swift build --sanitize fuzzer -Xswiftc -DCOVERAGE_GUIDED`, it has each READER (all
    by default) read for N seconds (60 by default) what libFuzzer makes of the inputs of the
    project, guided by the code they reach, and prints what came of it as JSON. An input that ends
    the program, takes 20 seconds or is not read as it must be is kept in a file, which it names,
    and the exit code is 1. FOLDER keeps the inputs that reached new code. Built without, it only
    has the readers read the inputs of the project. --input has one reader read one file.

    readers: \(FuzzTarget.all.map(\.name).joined(separator: " "))
    """

  /// Reads arguments, the name of the program left out.
  ///
  /// - Parameter arguments: The arguments.
  /// - Throws: Why they say nothing that can be done.
  public init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--seconds": seconds = try Self.seconds(rest.popFirst())
      case "--corpus": corpus = try Self.value(of: argument, rest.popFirst())
      case "--input": input = try Self.value(of: argument, rest.popFirst())
      default:
        guard FuzzTarget.all.contains(where: { $0.name == argument }) else {
          throw UsageError(reason: "no reader \"\(argument)\"")
        }
        readers.append(argument)
      }
    }
    guard input == nil || readers.count == 1 else {
      throw UsageError(reason: "--input needs the name of one reader")
    }
    if readers.isEmpty { readers = FuzzTarget.all.map(\.name) }
  }

  private static func seconds(_ typed: String?) throws(UsageError) -> Int {
    guard let seconds = typed.flatMap({ Int($0) }), (1...86_400).contains(seconds) else {
      throw UsageError(reason: "--seconds needs a number from 1 to 86400")
    }
    return seconds
  }

  private static func value(of flag: String, _ typed: String?) throws(UsageError) -> String {
    guard let typed else { throw UsageError(reason: "\(flag) needs a value") }
    return typed
  }
}
