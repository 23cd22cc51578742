import Glibc

/// A second program that runs until it ends or is killed.
final class Child {
  /// Why a program could not be started.
  struct Failure: Error {
    let number: Int32
  }

  private var process: pid_t = 0
  private let output: Int32
  private var unread: [UInt8] = []
  private var isRunning = true

  /// Starts the probe, which is built into the folder of the tests.
  init(_ arguments: [String]) throws {
    let path = try Self.folder() + "/store-probe"
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure(number: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    let result = posix_spawn(&process, path, &actions, nil, &words, environ)
    for word in words { free(word) }
    posix_spawn_file_actions_destroy(&actions)
    close(ends[1])
    output = ends[0]
    guard result == 0 else { throw Failure(number: result) }
  }

  deinit {
    kill()
    close(output)
  }

  private static func folder() throws -> String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { throw Failure(number: errno) }
    let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
  }

  /// Waits for the next lines it prints.
  ///
  /// - Parameter count: How many are wanted; `nil` for all until it ends.
  /// - Returns: The lines; fewer when it ended before.
  func lines(_ count: Int? = nil) -> [String] {
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
  func kill() {
    guard isRunning else { return }
    isRunning = false
    Glibc.kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }
}
