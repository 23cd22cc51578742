import Glibc
import Testing

/// Everything that opens a terminal, one after the other, since ncurses has one state.
@Suite(.serialized)
struct CursesTests {
  struct TerminalTypeTests {
    @Test(arguments: [
      ("xterm-256color", [:], "256 unicode full"), ("xterm", [:], "8 unicode full"),
      ("screen-256color", [:], "256 unicode full"), ("vt100", [:], "0 unicode full"),
      ("linux", [:], "8 console full"), ("xterm-256color", ["NO_COLOR": "1"], "0 unicode full"),
      ("xterm-256color", ["NO_COLOR": ""], "256 unicode full"),
      ("xterm-256color", ["LC_ALL": "vi_VN.UTF-8"], "256 unicode full"),
      ("xterm-256color", ["LC_ALL": "", "LANG": ""], "256 unicode full"),
      ("xterm-256color", ["COLORTERM": "truecolor"], "256 unicode full"),
      ("xterm", ["COLORTERM": "24bit"], "256 unicode full"),
      ("xterm", ["COLORTERM": "yes"], "8 unicode full"),
      ("linux", ["COLORTERM": "truecolor"], "8 console full"),
      ("vt100", ["COLORTERM": "truecolor"], "0 unicode full"),
    ])
    func `a terminal tells what it can show`(
      type: String, environment: [String: String], can: String
    ) throws {
      let run = try ProbeRun(type: type, environment)
      #expect(try run.line() == "ready 80x24 \(can)")
      run.send("q")
      #expect(try run.ending() == 1_000)
      #expect(run.pty.settings == run.before)
    }

    @Test(arguments: [
      ("dumb", "can not place its cursor"), ("", "TERM is empty"), ("no-such", "“no-such”"),
      ("unknown", "“unknown”"),
    ])
    func `a terminal that will not do is refused in one line`(type: String, words: String) throws {
      let run = try ProbeRun(type: type)
      let line = try run.line()
      #expect(line.hasPrefix("failed ") && line.contains(words))
      #expect(try run.ending() == 1_003)
      #expect(run.pty.settings == run.before)
      #expect(run.output.isEmpty)
    }

    @Test func `a resize is followed`() throws {
      let run = try ProbeRun()
      _ = try run.waitForLine("ready")
      run.pty.resize(columns: 44, rows: 13)
      #expect(try run.waitForLine("event resize").contains("columns: 44, rows: 13"))
      run.send("q")
      #expect(try run.ending() == 1_000)
    }

    @Test func `the program carries ncurses with it`() throws {
      let run = try ProbeRun()
      _ = try run.waitForLine("ready")
      let libraries = run.loadedFiles()
      #expect(libraries.contains("libc.so"))
      #expect(!libraries.contains("libncurses") && !libraries.contains("libtinfo"))
      run.send("q")
      #expect(try run.ending() == 1_000)
    }

    @Test func `an Esc alone arrives at once, and later keys too`() throws {
      let run = try ProbeRun()
      _ = try run.waitForLine("ready")
      run.send("\u{1B}")
      #expect(try run.waitForLine("event") == "event key(Cells.Key.escape)")
      run.send("q")
      #expect(try run.ending() == 1_000)
    }
  }
}
