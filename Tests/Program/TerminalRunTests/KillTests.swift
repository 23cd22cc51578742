import Glibc
import ProgramTestSupport
import TerminalTestSupport
import Testing
import TestJSON

/// What was said to be done is there, whenever the program is killed.
struct KillTests {
  private let whole: WholeProgram

  init() throws {
    whole = try WholeProgram()
    try whole.commands.run("init --sample")
  }

  /// The notes that the log has of BG-V8.
  private func loggedNotes() throws -> Set<String> {
    let rows = try whole.commands.run("history BG-V8 --json").json().elements
    return Set(rows.filter { $0.text("field") == "note" }.compactMap { $0.text("new") })
  }

  private func expectSound() throws {
    let check = try whole.commands.run("check")
    #expect(check.code == 0, "\(check.text)\(check.errors)")
  }

  @Test func `every change that was printed outlives kill -9 at any moment`() throws {
    let usual = try ContinuousClock().measure {
      try whole.commands.run("set BG-V8 paused --note 0")
    }
    var random = DrawnNumbers(seed: 2)
    var acknowledged: Set<String> = []
    for change in 1...200 {
      let note = "lần~\(change)"
      // However long a change takes at the moment, some are killed before it and some once told.
      let limit =
        switch change % 4 {
        case 0: TerminalWindow.patience
        case 1: usual * random.next(below: 20) / 100
        default: usual * random.next(below: 150) / 100
        }
      let run = try whole.commands.runKilled("set BG-V8 paused --note \(note)", after: limit)
      if run.text.hasPrefix("BG-V8: ") { acknowledged.insert("lần \(change)") }
    }
    let lost = acknowledged.subtracting(try loggedNotes())
    #expect(lost.isEmpty, "\(lost.sorted())")
    // Both kinds must be among the kills, or they prove nothing.
    #expect(acknowledged.count > 10 && acknowledged.count < 200, "\(acknowledged.count)")
    try expectSound()
    #expect(try whole.commands.run("set BG-V8 paused --note sau~cùng").code == 0)
  }

  @Test func `every change the dashboard told of outlives kill -9 among further keys`() throws {
    for count in 1...5 {
      let window = try whole.terminal()
      try window.start()
      try window.waitForOverview()
      try window.go(to: "BG-V8", key: "3")
      try window.press("t", "7")
      try window.wait(for: "BG-V8 · tạm dừng")
      try window.press("C-u")
      try window.type("lần \(count)")
      try window.press("C-s")
      try window.wait(for: "Đã ghi BG-V8")
      try window.press(".", ".", "u", ".")
      try window.signal(SIGKILL)
      #expect(try window.ended() == 128 + SIGKILL)
      #expect(try loggedNotes().contains("lần \(count)"))
    }
    try expectSound()
  }
}

/// Numbers that look drawn by lot and are the same in every run.
struct DrawnNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next number, from 0.
  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, limit)))
  }
}
