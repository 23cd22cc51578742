import Glibc

/// Turns signals into bytes of a pipe, so that the program's loop hears of them between two frames.
///
/// Only one relay is on at a time, as only one terminal is open.
struct SignalRelay: ~Copyable {
  /// What a signal says to the program.
  enum News {
    case interrupt, terminate, hangUp, stop, resumed, resized
  }

  /// Readable when a signal came.
  let descriptor: Int32
  private let writing: Int32
  private let previous: SignalActions

  private static let news: [(Int32, News)] = [
    (SIGWINCH, .resized), (SIGTSTP, .stop), (SIGCONT, .resumed), (SIGINT, .interrupt),
    (SIGTERM, .terminate), (SIGHUP, .hangUp),
  ]

  /// What the signals of a relay do now, to be put back later.
  static func currentActions() -> SignalActions { SignalActions(of: news.map(\.0)) }

  /// Holds signals back until they are released, so that none comes before it is taken over.
  ///
  /// - Returns: What was held back before.
  static func holdSignals() -> sigset_t {
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    for signal in news.map(\.0) + [SIGQUIT] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    return before
  }

  /// Lets signals come again, those too that came meanwhile.
  static func releaseSignals(_ before: sigset_t) {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Opens a pipe whose ends never block and are not handed on to other programs.
  static func openPipe() throws(TerminalFailure) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(errno) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    return (ends[0], ends[1])
  }

  /// Takes signals over, except those that were to be ignored.
  ///
  /// - Parameters:
  ///   - pipe: The ends of a pipe, which the relay then owns.
  ///   - previous: What the signals did before; without any, none is taken over.
  init(_ pipe: (reading: Int32, writing: Int32), replacing previous: SignalActions) {
    self.descriptor = pipe.reading
    self.writing = pipe.writing
    self.previous = previous
    guard !previous.isEmpty else { return }
    mailbox.pointee = writing
    for (signal, _) in Self.news where !previous.ignores(signal) {
      flags[Int(signal)] = 0
      Self.take(signal)
    }
  }

  /// What came since the last call, each once.
  func news() -> [News] {
    var bytes: [UInt8] = Array(repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) == bytes.count {}
    return Self.news.compactMap { signal, news in
      guard mailbox.pointee == writing, flags[Int(signal)] != 0 else { return nil }
      flags[Int(signal)] = 0
      return news
    }
  }

  /// Stops the program's group as if nothing had been taken over, until it is continued.
  ///
  /// Where nobody can continue it, a program is started with the signal ignored, or the system
  /// ignores it.
  func stop() {
    guard !previous.ignores(SIGTSTP) else { return }
    signal(SIGTSTP, SIG_DFL)
    kill(0, SIGTSTP)
    guard mailbox.pointee == writing else { return }
    Self.take(SIGTSTP)
    flags[Int(SIGCONT)] = 0
  }

  /// Makes the descriptor readable without a signal.
  func wake() {
    var byte: UInt8 = 0
    _ = write(writing, &byte, 1)
  }

  /// Gives the signals back and closes the pipe.
  func close() {
    if mailbox.pointee == writing { mailbox.pointee = -1 }
    previous.restore()
    _ = Glibc.close(writing)
    _ = Glibc.close(descriptor)
  }

  private static func take(_ signal: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = note
    action.sa_flags = SA_RESTART
    sigaction(signal, &action, nil)
  }
}

/// What some signals do, to be put back later.
struct SignalActions {
  private var actions: [(Int32, sigaction)] = []

  /// Remembers what some signals do now.
  init(of signals: [Int32]) {
    for signal in signals {
      var action = sigaction()
      if sigaction(signal, nil, &action) == 0 { actions.append((signal, action)) }
    }
  }

  /// Whether there is nothing to put back.
  var isEmpty: Bool { actions.isEmpty }

  /// Whether a signal was to be ignored, as `nohup` asks for.
  func ignores(_ signal: Int32) -> Bool {
    actions.contains { number, action in
      number == signal && Self.address(action) == Self.address(ignoring: ())
    }
  }

  /// Puts back what the signals did.
  func restore() {
    for (signal, action) in actions {
      var action = action
      sigaction(signal, &action, nil)
    }
  }

  private static func address(_ action: sigaction) -> Int {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
  }

  private static func address(ignoring: Void) -> Int {
    unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

// A signal handler reaches nothing but globals. These are two pieces of memory that live as long
// as the program; the handler and the loop write single words of them, so no lock is needed, and
// none would be allowed in a handler.

/// The pipe's writing end; -1 when no relay is on.
private nonisolated(unsafe) let mailbox: UnsafeMutablePointer<Int32> = {
  let word = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  word.initialize(to: -1)
  return word
}()

/// Which signals came, by number.
private nonisolated(unsafe) let flags: UnsafeMutablePointer<Int32> = {
  let words = UnsafeMutablePointer<Int32>.allocate(capacity: 65)
  words.initialize(repeating: 0, count: 65)
  return words
}()

private func note(_ signal: Int32) {
  let number = errno
  flags[Int(signal)] = 1
  var byte = UInt8(truncatingIfNeeded: signal)
  if mailbox.pointee >= 0 { _ = write(mailbox.pointee, &byte, 1) }
  errno = number
}
