import Cells
import CursesTerminal
import Glibc
import Testing
import Themes

extension CursesTests {
  struct PaintTests {
    private func options(
      _ pty: Pty, _ type: String = "xterm-256color", locales: [String] = ["C.UTF-8"]
    ) -> TerminalOptions {
      let environment = TerminalEnvironment(type: type, locales: locales)
      var options = TerminalOptions(environment: environment, usesMouse: false)
      options.input = pty.slave
      options.output = pty.slave
      options.takesSignals = false
      return options
    }

    private func frame(_ lines: [String], cursor: Point? = nil) -> Frame {
      var grid = Grid(size: Size(columns: 40, rows: 10))
      for (row, line) in lines.enumerated() { grid.write(line, at: Point(column: 0, row: row)) }
      return Frame(grid: grid, cursor: cursor)
    }

    private func held(_ terminal: borrowing Terminal, _ row: Int) -> String {
      var text = terminal.heldText(ofRow: row)
      while text.last == " " { text.removeLast() }
      return text
    }

    @Test func `letters of one and two columns arrive whole`() throws {
      let pty = try Pty(columns: 40, rows: 10)
      var terminal = try Terminal(options: options(pty))
      #expect(terminal.size == Size(columns: 40, rows: 10))
      terminal.paint(frame(["┌ Tiếng Việt ┐", "漢字 a", "x"]))
      #expect([0, 1, 2].map { held(terminal, $0) } == ["┌ Tiếng Việt ┐", "漢字 a", "x"])
      terminal.paint(frame(["┌ Tiếng Việt ┐", "a漢 b", "漢"]))
      #expect([0, 1, 2].map { held(terminal, $0) } == ["┌ Tiếng Việt ┐", "a漢 b", "漢"])
    }

    @Test func `a frame equal to the last sends nothing and a small change little`() throws {
      let pty = try Pty(columns: 40, rows: 10)
      var terminal = try Terminal(options: options(pty))
      let lines = (0..<10).map { "dòng \($0) của bảng nhiệm vụ" }
      terminal.paint(frame(lines))
      _ = pty.taken()
      terminal.paint(frame(lines))
      #expect(pty.taken().isEmpty)
      var changed = lines
      changed[4] = "dòng 4 của bảng nhiệm Vụ"
      terminal.paint(frame(changed))
      let bytes = pty.taken()
      #expect(!bytes.isEmpty && bytes.count < 20)
      terminal.redrawAll()
      terminal.paint(frame(changed))
      #expect(pty.taken().count > 200)
    }

    @Test func `a rehearsed frame is not sent, and the first one is whole after it`() throws {
      let pty = try Pty(columns: 40, rows: 10)
      var terminal = try Terminal(options: options(pty))
      let lines = (0..<10).map { "dòng \($0) của bảng nhiệm vụ" }
      _ = pty.taken()
      terminal.rehearse(frame(["đang đọc"] + lines.dropFirst(), cursor: Point(column: 2, row: 1)))
      #expect(pty.taken().isEmpty)
      terminal.paint(frame(lines))
      let sent = String(decoding: pty.taken(), as: UTF8.self)
      #expect(lines.allSatisfy { sent.contains($0) } && !sent.contains("đang đọc"))
      #expect(held(terminal, 0) == lines[0])
      terminal.close()
      terminal.rehearse(frame(lines))
    }

    @Test func `the cursor is where the frame wants it, or hidden`() throws {
      let pty = try Pty(columns: 40, rows: 10)
      var terminal = try Terminal(options: options(pty))
      terminal.paint(frame(["a"]))
      _ = pty.taken()
      terminal.paint(frame(["a"], cursor: Point(column: 6, row: 3)))
      let shown = String(decoding: pty.taken(), as: UTF8.self)
      #expect(shown.contains("[?25h") && shown.contains("[4;7H"))
      terminal.paint(frame(["a"]))
      #expect(String(decoding: pty.taken(), as: UTF8.self).contains("[?25l"))
    }

    @Test(arguments: [
      (["C"], "xterm-256color", TextMode.ascii, "DON DOC ~ 12 ?  + x"),
      (["C.UTF-8"], "linux", .full, "ĐÔN ĐỐC … 12 漢 ┐ x"),
      (["no-such", "C.UTF-8"], "vt100", .full, "ĐÔN ĐỐC … 12 漢 ┐ x"),
    ])
    func `without UTF-8 letters lose their marks and keep their places`(
      locales: [String], type: String, mode: TextMode, shown: String
    ) throws {
      let pty = try Pty(columns: 40, rows: 10)
      var terminal = try Terminal(options: options(pty, type, locales: locales))
      terminal.paint(frame(["ĐÔN ĐỐC … 12 漢 \(mode == .ascii ? "+" : "┐") x"]))
      #expect(held(terminal, 0) == shown)
      #expect(terminal.capabilities.text == mode)
      #expect((terminal.capabilities.text.notice == nil) == (mode == .full))
      #expect((terminal.capabilities.glyphs == .ascii) == (mode == .ascii))
    }

    @Test func `styles become colours and attributes`() throws {
      let pty = try Pty(columns: 40, rows: 10)
      var terminal = try Terminal(options: options(pty))
      terminal.setStyles { role, emphasis in
        Style(
          foreground: role == .text ? .indexed(203) : .standard,
          background: emphasis == .selected ? .indexed(17) : .standard, attributes: .bold)
      }
      terminal.paint(frame(["a"]))
      let plain = String(decoding: pty.taken(), as: UTF8.self)
      #expect(plain.contains("38;5;203") && !plain.contains("48;5;17"))
      var chosen = frame(["a"])
      chosen.grid.emphasize(Rect(column: 0, row: 0, columns: 1, rows: 1), .selected)
      terminal.paint(chosen)
      #expect(String(decoding: pty.taken(), as: UTF8.self).contains("48;5;17"))
    }

    @Test(arguments: [
      ("toi", "xterm-256color", "48;5;", GlyphLevel.unicode), ("16-mau", "linux", "[3", .console),
      ("ascii", "linux", "", .ascii), ("don-sac", "vt100", "", .unicode),
    ])
    func `a theme decides on colours and signs`(
      name: String, type: String, sequence: String, glyphs: GlyphLevel
    ) throws {
      let pty = try Pty(columns: 40, rows: 10)
      var terminal = try Terminal(options: options(pty, type))
      terminal.setTheme(try ThemeCatalogue().theme(named: name))
      terminal.paint(everyRole())
      let sent = String(decoding: pty.taken(), as: UTF8.self)
      #expect(sequence.isEmpty || sent.contains(sequence))
      #expect(terminal.capabilities.glyphs == glyphs)
      #expect(held(terminal, 0).hasPrefix("text"))
    }

    @Test func `themes may be changed again and again on a terminal with few colours`() throws {
      let pty = try Pty(columns: 40, rows: 10)
      var terminal = try Terminal(options: options(pty, "linux"))
      var first = ""
      for name in ["16-mau", "toi", "sang", "tuong-phan-cao", "don-sac", "16-mau"] {
        terminal.setTheme(try ThemeCatalogue().theme(named: name))
        _ = pty.taken()
        terminal.paint(everyRole())
        terminal.redrawAll()
        _ = pty.taken()
        terminal.paint(everyRole())
        let defaultColours = "\u{1B}[39;49m"
        let sent = String(decoding: pty.taken(), as: UTF8.self).replacing(defaultColours, with: "")
        if first.isEmpty { first = sent }
        #expect((sent == first) == (name == "16-mau"))
      }
    }

    /// Every meaning in every emphasis.
    private func everyRole() -> Frame {
      var grid = Grid(size: Size(columns: 40, rows: 10))
      for (index, role) in StyleRole.allCases.enumerated() {
        for (step, emphasis) in Emphasis.allCases.enumerated() {
          let place = Point(column: 13 * step + 4 * (index / 10), row: index % 10)
          grid.write(String(role.rawValue.prefix(4)), at: place, role: role, emphasis: emphasis)
        }
      }
      return Frame(grid: grid)
    }

    @Test func `a frame of another size is clipped or leaves the rest empty`() throws {
      let pty = try Pty(columns: 40, rows: 10)
      var terminal = try Terminal(options: options(pty))
      var large = Grid(size: Size(columns: 90, rows: 30))
      for row in 0..<30 {
        large.write(String(repeating: "ệ", count: 90), at: Point(column: 0, row: row))
      }
      terminal.paint(Frame(grid: large, cursor: Point(column: 80, row: 29)))
      #expect(held(terminal, 9) == String(repeating: "ệ", count: 40))
      large.write("漢", at: Point(column: 39, row: 3))
      terminal.paint(Frame(grid: large))
      #expect(held(terminal, 3) == String(repeating: "ệ", count: 39))
      #expect(held(terminal, 4) == String(repeating: "ệ", count: 40))
      terminal.paint(Frame(grid: Grid(size: Size(columns: 3, rows: 1))))
      #expect(held(terminal, 9) == "")
    }

    @Test func `keys are read without waiting`() throws {
      let pty = try Pty(columns: 40, rows: 10)
      var terminal = try Terminal(options: options(pty))
      #expect(terminal.readEvents() == [])
      pty.send(
        "tie\u{7F}êng\u{1B}[A\u{1B}OB\u{1B}[15~\u{1B}[200~Vie\u{323}\u{302}t\u{1B}[201~\u{8}")
      let expected: [TerminalEvent] = [
        .key(.character("t")), .key(.character("i")), .key(.character("e")), .key(.backspace),
        .key(.character("ê")), .key(.character("n")), .key(.character("g")), .key(.up),
        .key(.down), .key(.function(5)), .paste("Việt"), .key(.backspace),
      ]
      var events: [TerminalEvent] = []
      while events.count < expected.count {
        try waitForInput([pty.slave])
        events += terminal.readEvents()
      }
      #expect(events == expected)
    }

    @Test(arguments: ["xterm-256color", "linux", "screen-256color", "vt100"])
    func `both codes of Backspace are Backspace`(type: String) throws {
      let pty = try Pty(columns: 40, rows: 10)
      var terminal = try Terminal(options: options(pty, type))
      pty.send("\u{7F}\u{8}")
      var events: [TerminalEvent] = []
      while events.count < 2 {
        try waitForInput([pty.slave])
        events += terminal.readEvents()
      }
      #expect(events == [.key(.backspace), .key(.backspace)])
    }

    @Test func `a frame goes out in one piece`() throws {
      let run = try ProbeRun()
      _ = try run.waitForLine("ready")
      run.send("W")
      #expect(try run.waitForLine("pieces") == "pieces 1")
      run.send("q")
      #expect(try run.ending() == 1_000)
    }

    @Test func `the wheel and a press are told when the mouse is on`() throws {
      let pty = try Pty(columns: 40, rows: 10)
      var terminal = try Terminal(options: options(pty))
      terminal.setMouse(true)
      let click = "\u{1B}[<0;3;2M\u{1B}[<0;3;2m"
      pty.send("\u{1B}[<64;10;5M\u{1B}[<65;10;5M\(click)\(click)j")
      var events: [TerminalEvent] = []
      while events.last != .key(.character("j")) {
        try waitForInput([pty.slave])
        events += terminal.readEvents()
      }
      #expect(
        events == [
          .mouse(MouseEvent(.wheelUp, at: Point(column: 9, row: 4))),
          .mouse(MouseEvent(.wheelDown, at: Point(column: 9, row: 4))),
          .mouse(MouseEvent(.press, at: Point(column: 2, row: 1))),
          .mouse(MouseEvent(.doublePress, at: Point(column: 2, row: 1))), .key(.character("j")),
        ])
    }

    @Test func `closing gives the settings back and may be done twice`() throws {
      let pty = try Pty()
      let before = pty.settings
      var terminal = try Terminal(options: options(pty))
      #expect(pty.settings != before)
      terminal.close()
      terminal.close()
      #expect(pty.settings == before)
      #expect(terminal.size == Size(columns: 0, rows: 0))
      #expect(terminal.readEvents() == [])
      terminal.paint(frame(["a"]))
      terminal.redrawAll()
      terminal.setTheme(try ThemeCatalogue().theme(named: "toi"))
      terminal.suspend()
    }

    @Test func `the line tells its size before it is opened, and a file tells none`() throws {
      let pty = try Pty(columns: 101, rows: 37)
      #expect(Terminal.lineSize(of: pty.slave) == Size(columns: 101, rows: 37))
      pty.resize(columns: 0, rows: 0)
      #expect(Terminal.lineSize(of: pty.slave) == nil)
      let descriptor = open("/dev/null", O_RDWR)
      defer { close(descriptor) }
      #expect(Terminal.lineSize(of: descriptor) == nil)
    }

    @Test func `a file is no terminal`() throws {
      let descriptor = open("/dev/null", O_RDWR)
      defer { close(descriptor) }
      var options = TerminalOptions(environment: TerminalEnvironment(type: "xterm"))
      options.input = descriptor
      options.output = descriptor
      #expect(throws: TerminalFailure.notATerminal) { _ = try Terminal(options: options) }
    }
  }
}
