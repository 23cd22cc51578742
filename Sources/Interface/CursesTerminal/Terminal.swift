public import Cells
import CNcurses
import Glibc
public import Themes

/// The terminal the program runs in: cells go out, events come in.
///
/// There is one at a time, and one thread uses it. When it is closed or goes out of scope, and on
/// every way out that runs no code of the program, the terminal is given back as it was.
public struct Terminal: ~Copyable {
  /// The descriptor to wait on for keys.
  public let fileDescriptor: Int32
  let outputDescriptor: Int32
  let usesUnicode: Bool
  let font: ConsoleFont?
  let depth: ColourDepth
  let isConsole: Bool
  let hasOtherScreen: Bool
  let parts: CursesParts
  var settings: termios
  let relay: SignalRelay
  let crashGuard: CrashGuard
  var isOpen = true
  var hasReturned = false
  var decoder = KeyDecoder()
  var painter: Painter
  var themeGlyphs: GlyphLevel?

  /// Opens the terminal and clears its screen.
  ///
  /// - Parameter options: How to open it.
  /// - Throws: Why the terminal can not be used, in which case it is left as it was.
  public init(options: TerminalOptions = TerminalOptions()) throws(TerminalFailure) {
    try self.init(try TerminalReadiness(options: options))
  }

  /// Opens a terminal that was looked at before, and clears its screen.
  ///
  /// - Parameter readiness: What was found.
  /// - Throws: Why the terminal can not be used, in which case it is left as it was.
  public init(_ readiness: TerminalReadiness) throws(TerminalFailure) {
    let (options, type) = (readiness.options, readiness.type)
    // Until all is ready, what ncurses would do about a signal leaves the terminal half changed.
    let before = SignalRelay.holdSignals()
    defer { SignalRelay.releaseSignals(before) }
    let previous = options.takesSignals ? SignalRelay.currentActions() : SignalActions(of: [])
    // What can fail without a trace comes before the screen is taken over.
    let pipe = try SignalRelay.openPipe()
    let parts: CursesParts
    do throws(TerminalFailure) {
      parts = try CursesParts(type, options)
    } catch {
      for end in [pipe.reading, pipe.writing] { Glibc.close(end) }
      throw error
    }
    self.usesUnicode = readiness.usesUnicode
    self.parts = parts
    self.fileDescriptor = options.input
    self.outputDescriptor = options.output
    self.hasOtherScreen = type.hasOtherScreen
    self.isConsole = type.name == "linux"
    self.font = isConsole ? ConsoleFont(of: options.output) : nil
    self.depth = readiness.depth
    self.settings = readiness.settings
    self.painter = Painter(depth: depth, isDirect: type.isDirect)
    self.relay = SignalRelay(pipe, replacing: previous)
    self.crashGuard = CrashGuard(restoring: readiness.settings, type, options)
    start(usesMouse: options.usesMouse)
  }

  deinit {
    if isOpen { giveBack() }
  }

  /// Gives the terminal back; after that, the terminal paints nothing and has no events.
  ///
  /// A program that ends by `exit` has to close first, as that leaves no scope.
  public mutating func close() {
    guard isOpen else { return }
    isOpen = false
    giveBack()
  }

  /// A descriptor to wait on beside the terminal's: it is readable when a signal came, of which
  /// `readEvents` then tells.
  public var signalDescriptor: Int32 { relay.descriptor }

  /// The size of the screen.
  public var size: Size {
    guard isOpen else { return Size(columns: 0, rows: 0) }
    return Size(columns: Int(getmaxx(dd_stdscr())), rows: Int(getmaxy(dd_stdscr())))
  }

  /// What the terminal can show, with the signs the theme asks for where it can.
  public var capabilities: TerminalCapabilities {
    let text = textMode
    let own: GlyphLevel = text == .ascii ? .ascii : isConsole ? .console : .unicode
    let order: [GlyphLevel] = [.unicode, .console, .ascii]
    let glyphs = order.last { $0 == own || $0 == themeGlyphs } ?? own
    return TerminalCapabilities(depth: depth, glyphs: glyphs, text: text)
  }

  var textMode: TextMode {
    guard usesUnicode else { return .ascii }
    return font?.hasVietnamese == false ? .unaccented : .full
  }

  /// Changes how everything looks; the next frame is painted whole.
  public mutating func setTheme(_ theme: Theme) {
    let depth = depth
    themeGlyphs = theme.glyphs
    setStyles { role, emphasis in theme.style(role, emphasis, depth: depth) }
  }

  /// Changes how everything looks, from any source of styles.
  package mutating func setStyles(_ styles: @escaping (StyleRole, Emphasis) -> Style) {
    guard isOpen else { return }
    painter.setStyles(styles)
  }
}

/// What `newterm` makes.
struct CursesParts {
  let screen: OpaquePointer
  let keys: UnsafeMutablePointer<WINDOW>?
  let files: [UnsafeMutablePointer<FILE>]

  init(_ type: TerminalType, _ options: TerminalOptions) throws(TerminalFailure) {
    use_env(false)
    use_tioctl(true)
    guard let output = fdopen(dup(options.output), "w") else { throw .system(errno) }
    guard let input = fdopen(dup(options.input), "r") else {
      fclose(output)
      throw .system(errno)
    }
    self.files = [output, input]
    guard let screen = newterm(type.name, output, input) else {
      files.forEach { fclose($0) }
      throw .unknownType(type.name)
    }
    self.screen = screen
    self.keys = newpad(1, 1)
    set_escdelay(Int32(clamping: options.environment.escapeDelay ?? 25))
    gatherOutput()
  }

  /// Makes ncurses gather what it sends until a frame is complete.
  ///
  /// Until a program has left its screen once and come back, ncurses sends each movement of the
  /// cursor at once: a frame in some eighty pieces, which a slow line shows one by one. So it leaves
  /// once where nobody sees it, on the far side of a pseudoterminal of its own, before anything of
  /// what it sent has reached the real one; what takes the screen over is sent on the return.
  private func gatherOutput() {
    let output = fileno(files[0])
    let kept = fcntl(output, F_DUPFD_CLOEXEC, 3)
    let aside = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { for descriptor in [kept, aside] where descriptor >= 0 { Glibc.close(descriptor) } }
    guard kept >= 0, aside >= 0, dup2(aside, output) == output else { return }
    endwin()
    dup2(kept, output)
    doupdate()
  }

  /// Frees what `newterm` made, the terminal being given back before.
  func close() {
    endwin()
    delwin(keys)
    delscreen(screen)
    for file in files { fclose(file) }
  }
}
