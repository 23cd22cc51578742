public import Cells
import CNcurses
public import Glibc
import Themes

extension Terminal {
  /// Sets the modes the program works in.
  mutating func start(usesMouse: Bool) {
    raw()
    noecho()
    nonl()
    keypad(parts.keys, true)
    nodelay(parts.keys, true)
    mouseinterval(0)
    for (sequence, code) in KeyCodes.own { define_key(sequence, code) }
    if depth > .none {
      start_color()
      use_default_colors()
    }
    def_prog_mode()
    setMouse(usesMouse)
    send(PrivateMode.on)
  }

  /// Asks for the mouse, or leaves it to the terminal's own selection of text.
  public mutating func setMouse(_ isOn: Bool) {
    guard isOpen else { return }
    mousemask(isOn ? dd_left_pressed | dd_wheel_up | dd_wheel_down : 0, nil)
  }

  /// Paints the whole screen anew with the next frame, over whatever got on it.
  public mutating func redrawAll() {
    guard isOpen else { return }
    painter.forget()
  }

  /// Gives the terminal back to the shell until the program is continued.
  ///
  /// Where no shell waits, the program goes on at once. `readEvents` tells of the return.
  public mutating func suspend() {
    guard isOpen else { return }
    leave()
    crashGuard.setInForce(false)
    relay.stop()
    crashGuard.setInForce(true)
    resume()
    hasReturned = true
    relay.wake()
  }

  /// Takes the terminal again after a stop.
  mutating func resume() {
    reset_prog_mode()
    resizeToTerminal()
    wnoutrefresh(dd_stdscr())
    doupdate()
    painter.forget()
    send(PrivateMode.on)
  }

  /// Follows the size the terminal has now; what is on the screen is no longer relied on.
  mutating func resizeToTerminal() {
    painter.forget()
    guard let size = Self.lineSize(of: outputDescriptor) else { return }
    resize_term(Int32(size.rows), Int32(size.columns))
  }

  /// The size that the line of a terminal tells, be it open or not; `nil` when it tells none.
  public static func lineSize(of descriptor: Int32 = STDOUT_FILENO) -> Size? {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0
    else { return nil }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// Puts the terminal back and frees what was taken.
  func giveBack() {
    leave()
    relay.close()
    crashGuard.close()
    parts.close()
  }

  private func leave() {
    send(PrivateMode.off)
    endwin()
    if !hasOtherScreen { send("\r\n") }
    var settings = settings
    tcsetattr(fileDescriptor, TCSANOW, &settings)
  }

  /// Writes past ncurses, which has nothing left to write itself at such times.
  private func send(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      _ = write(outputDescriptor, bytes.baseAddress, bytes.count)
    }
  }
}
