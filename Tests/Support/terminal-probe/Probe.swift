import Cells
import CursesTerminal
import Glibc
import Themes
import Values

/// Shows a screen until `q` is pressed, the terminal is gone or a signal says so.
enum Probe {
  static func run() -> Int32 {
    do {
      var terminal = try Terminal()
      return loop(&terminal)
    } catch {
      report("failed \(error.words.en)")
      return 3
    }
  }

  private static func loop(_ terminal: inout Terminal) -> Int32 {
    show(on: &terminal)
    let can = terminal.capabilities
    report(
      "ready \(describe(terminal.size)) \(can.depth.rawValue) \(can.glyphs.rawValue) \(can.text)")
    while true {
      wait(for: terminal)
      for event in terminal.readEvents() {
        report("event \(event)")
        if let status = answer(event, &terminal) { return status }
      }
      show(on: &terminal)
    }
  }

  private static func answer(_ event: TerminalEvent, _ terminal: inout Terminal) -> Int32? {
    switch event {
    case .ended: return 4
    case .key(.character("q")): return 0
    case .key(.character("T")): trap()
    case .key(.character("O")): report("\(deepest(below: 0))")
    case .key(.character("S")): kill(getpid(), SIGTSTP)
    case .key(.character("P")): kill(getpid(), SIGSTOP)
    case .key(.control("z")): terminal.suspend()
    case .key(.control("l")): terminal.redrawAll()
    case .key(.character("M")): terminal.setMouse(false)
    case .key(.character("W")): report("pieces \(pieces(of: &terminal))")
    default: break
    }
    return nil
  }

  private static func show(on terminal: inout Terminal) {
    var grid = Grid(size: terminal.size)
    grid.write("ĐÔN ĐỐC \(describe(terminal.size))", at: Point(column: 0, row: 0), role: .heading)
    grid.write("漢字 Việt", at: Point(column: 3, row: 1), emphasis: .selected)
    terminal.paint(Frame(grid: grid))
  }

  /// In how many pieces a frame goes out in which the cursor has to be moved a lot.
  private static func pieces(of terminal: inout Terminal) -> Int {
    var grid = Grid(size: terminal.size)
    for row in 0..<grid.size.rows {
      grid.write("Hạn \(row)", at: Point(column: 2, row: row), role: .heading)
      grid.write("│", at: Point(column: grid.size.columns - 2, row: row))
    }
    let before = writes()
    terminal.paint(Frame(grid: grid))
    return writes() - before
  }

  /// How often the program has written so far, as the kernel counts it.
  private static func writes() -> Int {
    let file = open("/proc/self/io", O_RDONLY)
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1_024)
    let count = read(file, &bytes, bytes.count)
    let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
    let line = lines.first { $0.hasPrefix("syscw: ") }
    return line.flatMap { Int($0.dropFirst("syscw: ".count)) } ?? -1
  }

  private static func wait(for terminal: borrowing Terminal) {
    var descriptors = [
      pollfd(fd: terminal.fileDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal.signalDescriptor, events: Int16(POLLIN), revents: 0),
    ]
    _ = poll(&descriptors, 2, -1)
  }

  private static func describe(_ size: Size) -> String { "\(size.columns)x\(size.rows)" }

  /// Uses up the stack.
  @inline(never)
  private static func deepest(below depth: Int) -> Int {
    depth < 0 ? depth : max(depth, deepest(below: depth + 1) ^ depth)
  }

  private static func trap() {
    let empty = Array(CommandLine.arguments.dropFirst(99))
    report(empty[0])
  }
}

/// Tells the test something.
func report(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(3, bytes, bytes.count)
}
