import Glibc
import Testing

/// A terminal without a screen: what a program writes to it can be read, and keys sent.
final class Pty {
  let master: Int32
  let slave: Int32

  init(columns: Int = 80, rows: Int = 24) throws {
    var ends: (Int32, Int32) = (-1, -1)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&ends.0, &ends.1, nil, nil, &size) == 0)
    (master, slave) = ends
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    hangUp()
    close(slave)
  }

  private var isOpen = true

  /// The name by which a program opens it.
  var path: String {
    let askForNumber: UInt = 0x8004_5430
    var number: Int32 = -1
    _ = ioctl(master, askForNumber, &number)
    return "/dev/pts/\(number)"
  }

  /// Takes the terminal away, as a closed window does.
  func hangUp() {
    guard isOpen else { return }
    isOpen = false
    close(master)
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) { _ = write(master, bytes, bytes.count) }

  /// What was written to it and not yet taken.
  func taken() -> [UInt8] {
    var taken: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while isOpen {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      taken += buffer.prefix(count)
    }
    return taken
  }

  /// The settings as the kernel keeps them.
  var settings: [UInt8] {
    var settings = [UInt8](repeating: 0, count: 64)
    return ioctl(slave, UInt(TCGETS), &settings) == 0 ? settings : []
  }
}

/// How long a test waits for what must come, in milliseconds; far longer than any machine should
/// need, as it ends only tests that fail.
let patience: Int32 = 180_000

/// Waits until one of some descriptors can be read.
func waitForInput(_ descriptors: [Int32]) throws {
  var states = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  try #require(poll(&states, UInt(states.count), patience) > 0, "nothing came in time")
}
