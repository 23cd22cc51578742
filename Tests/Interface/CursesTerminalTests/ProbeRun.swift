import Glibc
import Testing

/// A run of the probe program in a terminal of its own.
final class ProbeRun {
  let pty: Pty
  let before: [UInt8]
  private(set) var output: [UInt8] = []
  private let process: pid_t
  private let log: Int32
  private var pending = ""
  private var isOver = false

  init(
    type: String = "xterm-256color", _ environment: [String: String] = [:],
    arguments: [String] = []
  ) throws {
    pty = try Pty()
    before = pty.settings
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    log = ends[0]
    var variables = ["TERM": type, "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
    variables.merge(environment) { $1 }
    process = try Self.start(on: pty.path, telling: ends[1], variables, arguments)
    close(ends[1])
  }

  deinit {
    close(log)
    guard !isOver else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  private static func start(
    on path: String, telling log: Int32, _ variables: [String: String], _ arguments: [String]
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    let newSession: Int16 = 0x80
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    var blocked = sigset_t()
    sigemptyset(&blocked)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_adddup2(&actions, log, 3)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var words = ([Self.program] + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var process: pid_t = 0
    let result = posix_spawn(&process, Self.program, &actions, &attributes, &words, &settings)
    try #require(result == 0, "no probe at \(Self.program)")
    return process
  }

  /// The probe lies beside the program that runs the tests.
  private static var program: String {
    var folder = Array(CommandLine.arguments[0].utf8)
    if let bundle = CommandLine.arguments.first(where: { $0.hasSuffix(".xctest") }) {
      folder = Array(bundle.utf8)
    }
    while let last = folder.last, last != UInt8(ascii: "/") { folder.removeLast() }
    return String(decoding: folder, as: UTF8.self) + "terminal-probe"
  }

  func send(_ text: String) { pty.send(text) }

  func signal(_ number: Int32) { kill(process, number) }

  /// The kernel's list of the files the probe has in memory.
  func loadedFiles() -> String {
    let file = open("/proc/\(process)/maps", O_RDONLY)
    defer { close(file) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(file, &buffer, buffer.count), count > 0 {
      text += buffer.prefix(count)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The next line the probe tells; what it writes to its terminal is kept meanwhile.
  func line() throws -> String {
    while true {
      if let end = pending.firstIndex(of: "\n") {
        let line = String(pending[..<end])
        pending.removeSubrange(...end)
        return line
      }
      try waitForInput([log, pty.master])
      output += pty.taken()
      readLog()
    }
  }

  private func readLog() {
    var state = pollfd(fd: log, events: Int16(POLLIN), revents: 0)
    guard poll(&state, 1, 0) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = read(log, &buffer, buffer.count)
    pending += count > 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : "end\n"
  }

  /// Lines until one that begins as told.
  func waitForLine(_ beginning: String) throws -> String {
    while true {
      let line = try line()
      if line.hasPrefix(beginning) { return line }
      try #require(line != "end", "the probe ended before “\(beginning)”")
    }
  }

  /// Waits for the end: the number of the signal it died of, or its status plus 1000.
  func ending() throws -> Int32 {
    while try line() != "end" {}
    var status: Int32 = 0
    try #require(waitpid(process, &status, 0) == process)
    isOver = true
    output += pty.taken()
    return status & 0x7F == 0 ? 1_000 + (status >> 8 & 0xFF) : status & 0x7F
  }

  /// Where a piece last occurs in what was written.
  func last(_ piece: String) -> Int? {
    let piece = Array(piece.utf8)
    guard output.count >= piece.count else { return nil }
    return (0...output.count - piece.count).last {
      output[$0..<$0 + piece.count].elementsEqual(piece)
    }
  }
}
