import Glibc
import Synchronization
import TestFiles

/// A tmux server of one test, with one window.
final class TmuxServer: Sendable {
  private let folder: String
  private let name: String
  private let answers = Atomic<Int>(0)

  /// A server that is not running yet.
  ///
  /// - Parameters:
  ///   - folder: The folder its socket and its answers go to.
  ///   - name: A name that no other server of that folder has.
  init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }

  /// Runs a command of tmux.
  ///
  /// - Parameter arguments: The command and its arguments.
  /// - Returns: What it printed.
  /// - Throws: That there is no tmux, or what tmux had to say.
  @discardableResult
  func run(_ arguments: [String]) throws -> String {
    // A file and not a pipe, whose end a program started meanwhile could inherit and keep open.
    let path = "\(folder)/\(name).\(answers.add(1, ordering: .relaxed).newValue)"
    defer { unlink(path) }
    let process = try start(["tmux", "-u", "-L", name, "-f", "/dev/null"] + arguments, to: path)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let output = String(decoding: try TemporaryFolder.read(path: path), as: UTF8.self)
    guard status == 0 else {
      throw TmuxFailure(message: "tmux \(arguments.joined(separator: " ")): \(output)")
    }
    return output
  }

  private func start(_ words: [String], to output: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    // The server outlives this call and must keep nothing open that others wait for.
    for inherited: Int32 in 3..<256 { posix_spawn_file_actions_addclose(&actions, inherited) }
    var attributes = Self.attributes
    defer { posix_spawnattr_destroy(&attributes) }
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let variables = ["PATH=\(path)", "LC_ALL=C.UTF-8", "TMUX_TMPDIR=\(folder)"]
    let wordPointers = words.map { strdup($0) } + [nil]
    let variablePointers = variables.map { strdup($0) } + [nil]
    defer { (wordPointers + variablePointers).forEach { free($0) } }
    var process: pid_t = 0
    let error = posix_spawnp(
      &process, "tmux", &actions, &attributes, wordPointers, variablePointers)
    guard error == 0 else { throw TmuxFailure(startError: error) }
    return process
  }

  /// No signal is blocked: threads of tests block some, and a server that did so would not end.
  private static var attributes: posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var blocked = sigset_t()
    sigemptyset(&blocked)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    return attributes
  }
}

/// Why tmux did not do what a test asked of it.
public struct TmuxFailure: Error, CustomStringConvertible {
  /// The reason, with a way out when tmux is missing.
  public let description: String

  init(message: String) { description = message }

  init(startError: Int32) {
    let reason = String(cString: strerror(startError))
    description =
      "tmux could not be started (\(reason)); whole runs are tested in it, so install it: "
      + "apt-get install tmux"
  }
}
