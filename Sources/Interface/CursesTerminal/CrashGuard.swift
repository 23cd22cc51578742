import Glibc

/// Gives the terminal back when the program dies of a signal that nothing can be done about.
///
/// A trap of the Swift runtime is such a signal too. The signal then takes its course, so that the
/// exit status tells of it.
struct CrashGuard: ~Copyable {
  private static let signals = [
    SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT,
  ]
  private static let stackSize = 65_536

  private let previous: SignalActions
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let stack: UnsafeMutableRawPointer

  /// Takes the signals over, if the options say so.
  ///
  /// - Parameters:
  ///   - settings: The settings that the input is given.
  ///   - type: The type of the terminal, which tells what is written to it.
  ///   - options: The descriptors of input and output.
  init(restoring settings: termios, _ type: TerminalType, _ options: TerminalOptions) {
    let bytes = type.restoring
    self.bytes = .allocate(capacity: bytes.count)
    _ = self.bytes.initialize(from: bytes)
    self.stack = .allocate(byteCount: Self.stackSize, alignment: 16)
    self.previous = SignalActions(of: options.takesSignals ? Self.signals : [])
    guard options.takesSignals else { return }
    will.initialize(
      to: Will(
        bytes: self.bytes.baseAddress, count: bytes.count, output: options.output,
        settings: settings,
        input: options.input, isInForce: true))
    useStack(flags: 0)
    for signal in Self.signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = restoreAndDie
      action.sa_flags = Int32(SA_ONSTACK) | Int32(bitPattern: UInt32(SA_NODEFER))
      sigaction(signal, &action, nil)
    }
  }

  /// Whether a death now finds the terminal in need; not so while the program is stopped.
  func setInForce(_ isInForce: Bool) {
    guard !previous.isEmpty else { return }
    will.pointee.isInForce = isInForce
  }

  /// Gives the signals back.
  func close() {
    if !previous.isEmpty {
      will.pointee.isInForce = false
      previous.restore()
      useStack(flags: Int32(SS_DISABLE))
    }
    bytes.deallocate()
    stack.deallocate()
  }

  private func useStack(flags: Int32) {
    var place = stack_t(ss_sp: stack, ss_flags: flags, ss_size: Self.stackSize)
    sigaltstack(&place, nil)
  }
}

/// What is left to do when the program dies.
private struct Will {
  var bytes: UnsafeMutablePointer<UInt8>?
  var count: Int
  var output: Int32
  var settings: termios
  var input: Int32
  var isInForce: Bool
}

/// The will of the one terminal that is open.
///
/// A signal handler reaches nothing but globals. This is memory that lives as long as the program;
/// it is written before the handlers are set, and by the loop's thread alone.
private nonisolated(unsafe) let will = UnsafeMutablePointer<Will>.allocate(capacity: 1)

private func restoreAndDie(_ signal: Int32) {
  if will.pointee.isInForce {
    will.pointee.isInForce = false
    _ = write(will.pointee.output, will.pointee.bytes, will.pointee.count)
    tcsetattr(will.pointee.input, TCSANOW, &will.pointee.settings)
  }
  var action = sigaction()
  action.__sigaction_handler.sa_handler = SIG_DFL
  sigaction(signal, &action, nil)
  raise(signal)
}
