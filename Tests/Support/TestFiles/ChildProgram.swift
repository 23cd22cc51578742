public import Glibc

/// A second program, built beside this one, that runs until it ends or is killed.
public final class ChildProgram {
  /// Why a program could not be started.
  public struct Failure: Error {
    /// The number the system gave.
    public let number: Int32
  }

  private var process: pid_t = 0
  private let output: Int32
  private var unread: [UInt8] = []
  private var status: Int32?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - name: The name of a program in the folder of this one.
  ///   - arguments: What it is told.
  ///   - log: A new file for what it prints on the standard error; `nil` to print it on that of
  ///     this program.
  /// - Throws: Why it could not be started.
  public init(_ name: String, _ arguments: [String], log: String? = nil) throws(Failure) {
    let path = try Self.path(of: name)
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure(number: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    if let log {
      posix_spawn_file_actions_addopen(
        &actions, STDERR_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    let result = posix_spawn(&process, path, &actions, nil, &words, environ)
    for word in words { free(word) }
    posix_spawn_file_actions_destroy(&actions)
    close(ends[1])
    output = ends[0]
    guard result == 0 else {
      process = 0
      throw Failure(number: result)
    }
  }

  deinit {
    kill()
    close(output)
  }

  /// Where a program lies that is built beside this one.
  public static func path(of name: String) throws(Failure) -> String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { throw Failure(number: errno) }
    let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
  }

  /// Waits for the next lines it prints.
  ///
  /// - Parameter count: How many are wanted; `nil` for all until it ends.
  /// - Returns: The lines; fewer when it ended before.
  public func lines(_ count: Int? = nil) -> [String] {
    var lines: [String] = []
    while lines.count < count ?? .max {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        lines.append(String(decoding: unread[..<end], as: UTF8.self))
        unread.removeFirst(end + 1)
      } else if !readMore() {
        break
      }
    }
    return lines
  }

  private func readMore() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = read(output, &buffer, buffer.count)
    guard count > 0 else { return false }
    unread += buffer[..<count]
    return true
  }

  /// Ends it at once, as a loss of power would, and waits until it is gone.
  public func kill() {
    // The number 0 would stand for this program and all it was started with.
    guard status == nil, process > 0 else { return }
    Glibc.kill(process, SIGKILL)
    _ = end()
  }

  /// Waits until it has ended by itself.
  ///
  /// - Returns: Its exit code; the number of the signal below 0 when one ended it.
  public func end() -> Int32 {
    if let status { return status }
    let code = Self.end(of: process)
    status = code
    return code
  }

  /// Waits until a process that this one started has ended.
  ///
  /// - Returns: Its exit code; the number of the signal below 0 when one ended it.
  public static func end(of process: pid_t) -> Int32 {
    var raw: Int32 = 0
    while waitpid(process, &raw, 0) < 0, errno == EINTR {}
    return raw & 0x7F == 0 ? (raw >> 8) & 0xFF : -(raw & 0x7F)
  }
}

/// Lets other programs run for a time too short to sleep.
public func spin(nanoseconds: Int) {
  func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
  let end = now() + nanoseconds
  while now() < end {}
}
