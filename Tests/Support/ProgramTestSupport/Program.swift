import Glibc
public import TestFiles
public import TestJSON
import Testing

/// What a run of the program left.
public struct ProgramRun: Sendable {
  /// The exit code; the number of the signal below 0 when one ended it.
  public let code: Int32
  /// What it printed.
  public let bytes: [UInt8]
  /// What it printed on the standard error.
  public let errors: String

  /// What it printed, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What it printed, as JSON.
  public func json() throws -> JSONNode { try #require(JSONNode.read(text)) }
}

/// The built program, with a home of its own that nothing else uses.
public final class Program: Sendable {
  /// The home of the runs.
  public let home: TemporaryFolder

  /// The program with a new, empty home.
  public init() throws { home = try TemporaryFolder() }

  /// The file of the program, which lies beside the program of the tests.
  public static let path = (try? ChildProgram.path(of: "dondoc")) ?? "dondoc"

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - line: The arguments, separated by spaces; `~` stands for a space within one.
  ///   - day: The day of the run.
  ///   - input: What it reads.
  ///   - variables: Further variables of the environment.
  ///   - outputPath: Where it prints, instead of a file that is read afterwards.
  ///   - fileLimit: The most bytes it may write to one file.
  ///   - memoryLimit: The most bytes of memory it may have.
  ///   - descriptorLimit: The most files it may have open.
  /// - Returns: What the run left.
  /// - Throws: What kept the program from being started.
  @discardableResult
  public func run(
    _ line: String, on day: String = "2026-11-20", input: String = "",
    variables: [String] = [], outputPath: String? = nil,
    fileLimit: Int? = nil, memoryLimit: Int? = nil, descriptorLimit: Int? = nil
  ) throws -> ProgramRun {
    let environment = environment(on: day) + variables
    try home.write(Array(input.utf8), to: "input")
    let output = outputPath ?? home.file("output")
    let code = try spawn(
      Self.arguments(line), environment,
      files: [(0, home.file("input")), (1, output), (2, home.file("errors"))],
      limits: Self.limits(file: fileLimit, memory: memoryLimit, descriptors: descriptorLimit))
    return ProgramRun(
      code: code, bytes: outputPath == nil ? try home.read("output") : [],
      errors: String(decoding: try home.read("errors"), as: UTF8.self))
  }

  /// What has the shell keep a program within limits.
  static func limits(file: Int?, memory: Int?, descriptors: Int?) -> String {
    // It counts the size of files by 512 bytes and memory by 1024.
    (file.map { "ulimit -f \($0 / 512); " } ?? "")
      + (memory.map { "ulimit -v \($0 / 1_024); " } ?? "")
      + (descriptors.map { "ulimit -n \($0); " } ?? "")
  }

  /// The arguments of a line; `~` stands for a space within one.
  static func arguments(_ line: String) -> [String] {
    line.split(separator: " ").map {
      $0.split(separator: "~", omittingEmptySubsequences: false).joined(separator: " ")
    }
  }

  /// The environment of a run.
  func environment(on day: String) -> [String] {
    ["HOME=\(home.path)", "DONDOC_TODAY=\(day)", "DONDOC_USER=Lan", "TZ=America/New_York"]
  }

  /// Runs the program with an output nobody reads.
  public func runUnread(_ line: String) throws -> ProgramRun {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    try home.write([], to: "input")
    let code = try spawn(
      line.split(separator: " ").map(String.init), ["HOME=\(home.path)"],
      files: [(0, home.file("input")), (2, home.file("errors"))], output: ends[1])
    return ProgramRun(
      code: code, bytes: [], errors: String(decoding: try home.read("errors"), as: UTF8.self))
  }

  /// Runs it with arguments as a shell writes them, which need not be text.
  public func run(shellWords words: String) throws -> ProgramRun {
    try home.write([], to: "input")
    let code = try spawn(
      [], environment(on: "2026-11-20"),
      files: [(0, home.file("input")), (1, home.file("output")), (2, home.file("errors"))],
      limits: "set -- \(words); ")
    return ProgramRun(
      code: code, bytes: try home.read("output"),
      errors: String(decoding: try home.read("errors"), as: UTF8.self))
  }

  /// Whether the system lets programs see a folder as one of a disk that can only be read.
  public static let hasReadOnlyDisks = Glibc.system("unshare -rm true 2>/dev/null") == 0

  /// Runs the program where a folder of the home lies on a disk that can only be read.
  ///
  /// - Parameters:
  ///   - line: The arguments, as ``run(_:on:input:variables:outputPath:fileLimit:memoryLimit:descriptorLimit:)``
  ///     takes them.
  ///   - folder: The name of the folder in the home.
  /// - Returns: What the run left.
  /// - Throws: What kept the program from being started.
  public func run(_ line: String, onReadOnlyDisk folder: String) throws -> ProgramRun {
    try home.write([], to: "input")
    let code = try spawn(
      Self.arguments(line), environment(on: "2026-11-20"),
      files: [(0, home.file("input")), (1, home.file("output")), (2, home.file("errors"))],
      limits: Self.mounting(home.file(folder)))
    return ProgramRun(
      code: code, bytes: try home.read("output"),
      errors: String(decoding: try home.read("errors"), as: UTF8.self))
  }

  /// What has the shell start the rest of its line where a folder can only be read.
  static func mounting(_ folder: String) -> String {
    let mount = "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\""
    return "exec unshare -rm sh -c '\(mount)' '\(folder)' \"$0\" \"$@\"; "
  }

  /// Starts the program with its files and waits for its end.
  private func spawn(
    _ arguments: [String], _ environment: [String], files: [(Int32, String)],
    output: Int32? = nil, limits: String = ""
  ) throws -> Int32 {
    ChildProgram.end(
      of: try start(arguments, environment, files: files, output: output, limits: limits))
  }

  /// Starts the program with its files.
  func start(
    _ arguments: [String], _ environment: [String], files: [(Int32, String)],
    output: Int32? = nil, limits: String = ""
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, path) in files {
      let mode = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(&actions, descriptor, path, mode, 0o600)
    }
    if let output { posix_spawn_file_actions_adddup2(&actions, output, 1) }
    let limiter = ["/bin/sh", "-c", limits + "exec \"$0\" \"$@\""]
    let words = (limits.isEmpty ? [] : limiter) + [Self.path] + arguments
    let argumentPointers = words.map { strdup($0) } + [nil]
    let environmentPointers = environment.map { strdup($0) } + [nil]
    defer { (argumentPointers + environmentPointers).forEach { free($0) } }
    var process: pid_t = 0
    let error = posix_spawn(
      &process, words[0], &actions, nil, argumentPointers, environmentPointers)
    try #require(error == 0, "\(Self.path): \(String(cString: strerror(error)))")
    return process
  }
}

extension Program {
  /// The one row of a list that has a code.
  public func row(
    _ code: String, of list: String, on day: String = "2026-11-20", _ flags: String = ""
  ) throws -> JSONNode {
    let rows = try run("list \(list) --json \(flags)", on: day).json().elements
    return try #require(rows.first { $0.text("code") == code })
  }
}
