import Glibc
import Testing

extension CursesTests {
  struct WayOutTests {
    /// A way out: the keys or the signal that lead to it, and how the program ends.
    static let ways: [(String, Int32, [Int32])] = [
      ("q", 0, [1_000]), ("", SIGINT, [1_004]), ("", SIGTERM, [1_004]), ("", SIGHUP, [1_004]),
      ("", SIGSEGV, [SIGSEGV]), ("", SIGABRT, [SIGABRT]), ("", SIGBUS, [SIGBUS]),
      ("", SIGFPE, [SIGFPE]), ("", SIGQUIT, [SIGQUIT]), ("T", 0, [SIGILL, SIGTRAP]),
      ("O", 0, [SIGSEGV, SIGBUS]),
    ]

    @Test(arguments: ways)
    func `every way out gives the terminal back`(
      keys: String, signal: Int32, endings: [Int32]
    ) throws {
      let run = try ProbeRun()
      _ = try run.waitForLine("ready")
      #expect(run.pty.settings != run.before)
      if signal == 0 { run.send(keys) } else { run.signal(signal) }
      #expect(endings.contains(try run.ending()))
      #expect(run.pty.settings == run.before)
      expectMainScreen(run)
    }

    @Test func `a closed window ends the program`() throws {
      let run = try ProbeRun()
      _ = try run.waitForLine("ready")
      run.pty.hangUp()
      #expect(try run.waitForLine("event") == "event ended(Cells.Ending.hangUp)")
      #expect(try run.ending() == 1_004)
    }

    @Test(arguments: ["\u{1A}", "S"])
    func `a stopped program leaves the terminal right and comes back`(key: String) throws {
      let run = try ProbeRun(arguments: ["supervise"])
      _ = try run.waitForLine("ready")
      let working = run.pty.settings
      run.send(key)
      _ = try run.waitForLine("stopped")
      #expect(run.pty.settings == run.before)
      expectMainScreen(run)
      run.pty.resize(columns: 60, rows: 20)
      run.send("\n")
      #expect(try run.waitForLine("event resize").contains("columns: 60, rows: 20"))
      #expect(try run.waitForLine("event") == "event resumed")
      try expectWorking(run, working)
    }

    @Test func `a program stopped without warning comes back too`() throws {
      let run = try ProbeRun(arguments: ["supervise"])
      _ = try run.waitForLine("ready")
      let working = run.pty.settings
      run.send("P")
      _ = try run.waitForLine("stopped")
      run.send("\n\r")
      #expect(try run.waitForLine("event resumed") == "event resumed")
      try expectWorking(run, working)
    }

    /// The program has its screen and modes again, and gives them back once more.
    private func expectWorking(_ run: ProbeRun, _ working: [UInt8]) throws {
      #expect(run.pty.settings == working)
      run.send("a")
      _ = try run.waitForLine("event key")
      for mode in ["?1049", "?2004", "?1004", "1000"] {
        let on = try #require(run.last(mode + "h"))
        #expect(on > run.last(mode + "l") ?? -1, "\(mode)")
      }
      run.send("q")
      #expect(try run.ending() == 1_000)
      #expect(run.pty.settings == run.before)
      expectMainScreen(run)
    }

    /// The main screen, a cursor, and neither mouse nor paste marks are what was written last.
    private func expectMainScreen(_ run: ProbeRun) {
      for (on, off) in [
        ("\u{1B}[?1049h", "\u{1B}[?1049l"), ("\u{1B}[?25l", "\u{1B}[?25h"),
        ("\u{1B}[?2004h", "\u{1B}[?2004l"), ("\u{1B}[?1004h", "\u{1B}[?1004l"),
        ("1000h", "1000l"), ("\u{1B}[?1h", "\u{1B}[?1l"),
      ] {
        guard let switchedOn = run.last(on) else { continue }
        #expect(run.last(off) ?? -1 > switchedOn, "\(on.dropFirst())")
      }
      #expect(run.last("\u{1B}[?1049l") != nil)
      #expect(run.last("\u{1B}[?25h") != nil)
    }
  }
}
