public import Cells
import CNcurses
import Glibc

extension Terminal {
  /// The most codes taken at a time, so that a flood of input can not keep a frame from being shown.
  private static let mostCodes = 65_536

  /// What happened since the last call, in order; it never waits.
  ///
  /// A stop signal stops the program within this call. When the terminal is gone, each call says so.
  public mutating func readEvents() -> [TerminalEvent] {
    guard isOpen else { return [] }
    var events = newsOfSignals()
    decoder.now = Self.milliseconds()
    var count = 0
    while count < Self.mostCodes {
      let code = wgetch(parts.keys)
      guard code != ERR else { break }
      count += 1
      if code == KEY_MOUSE { acceptMouse() } else { decoder.accept(code) }
    }
    events += decoder.finish()
    if count == 0, isGone, !events.contains(.ended(.hangUp)) { events.append(.ended(.hangUp)) }
    return events
  }

  private mutating func newsOfSignals() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    for news in relay.news() {
      switch news {
      case .interrupt: events.append(.ended(.interrupt))
      case .terminate: events.append(.ended(.terminate))
      case .hangUp: events.append(.ended(.hangUp))
      case .resized:
        resizeToTerminal()
        events.append(.resize(size))
      case .stop: suspend()
      case .resumed:
        endwin()
        resume()
        hasReturned = true
      }
    }
    guard hasReturned else { return events }
    hasReturned = false
    return events + [.resize(size), .resumed]
  }

  /// Takes what the mouse did: a slow line brings several actions at once, which ncurses tells as one
  /// code and hands out from the last to the first.
  private mutating func acceptMouse() {
    var actions: [MEVENT] = []
    var event = MEVENT()
    while getmouse(&event) == OK { actions.append(event) }
    for action in actions.reversed() { accept(action) }
  }

  private mutating func accept(_ event: MEVENT) {
    let point = Point(column: Int(event.x), row: Int(event.y))
    if event.bstate & dd_left_pressed != 0 { decoder.accept(button: 0, at: point) }
    if event.bstate & dd_wheel_up != 0 { decoder.accept(button: 64, at: point) }
    if event.bstate & dd_wheel_down != 0 { decoder.accept(button: 65, at: point) }
  }

  /// Whether no key can come any more: the line was hung up, or the input is at its end.
  private var isGone: Bool {
    var state = pollfd(fd: fileDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&state, 1, 0) > 0 else { return false }
    if Int32(state.revents) & (POLLHUP | POLLERR | POLLNVAL) != 0 { return true }
    var waiting: Int32 = 0
    return ioctl(fileDescriptor, UInt(FIONREAD), &waiting) == 0 && waiting == 0
  }

  private static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
  }
}
