import ProgramTestSupport
import TerminalTestSupport
import Testing
import TestJSON

/// A month's work of one person: a review round over all plans of the demonstration.
struct ReviewRoundTests {
  private let whole: WholeProgram

  init() throws { whole = try WholeProgram() }

  /// Types keys, and counts them: each letter is one, and so is each named key.
  private final class Typist {
    let window: TerminalWindow
    private(set) var keys = 0

    init(_ window: TerminalWindow) { self.window = window }

    func press(_ names: String...) throws {
      keys += names.count
      try window.press(names[0])
      for name in names.dropFirst() { try window.press(name) }
    }

    func type(_ text: String) throws {
      keys += text.count
      try window.type(text)
      try window.wait(for: String(text.suffix(12)))
    }

    /// How many items the round has left, once it has so many or fewer.
    @discardableResult
    func left(_ count: Int? = nil) throws -> Int {
      var found = 0
      try window.wait("\(count.map { "\($0)" } ?? "some") left") { screen in
        guard let number = Self.left(in: screen) else { return false }
        found = number
        return count == nil || number == count
      }
      return found
    }

    private static func left(in screen: String) -> Int? {
      // What is told of an item may say "còn" as well.
      screen.split(separator: "còn ").dropFirst().last {
        $0.drop(while: \.isNumber).hasPrefix("/")
      }.flatMap { Int($0.prefix(while: \.isNumber)) }
    }
  }

  @Test func `a month of all plans takes at most 3,500 keys, one for nothing new`() throws {
    #expect(try whole.commands.run("init --demo --today 2026-11-20").code == 0)
    let window = try whole.terminal(.init(120, 40))
    try window.start("--today 2026-11-20")
    try window.waitForOverview()
    let typist = Typist(window)
    try typist.press("r")
    try window.wait(for: "RÀ SOÁT KỲ THÁNG 11/2026")
    let all = try typist.left()
    #expect(all >= 100)
    // A fifth of the items has something to tell, in a sentence; each tenth a difficulty as well.
    for number in 1...(all / 5) {
      let before = typist.keys
      try typist.press("r")
      try window.wait(for: "Kết quả", "Nguyên nhân")
      try typist.type("đã họp liên ngành, thống nhất dự thảo lần \(number)")
      if number.isMultiple(of: 2) {
        try typist.press("Tab")
        try typist.type("chưa bố trí được kinh phí \(number)")
      }
      try typist.press("Enter")
      try typist.left(all - number)
      #expect(typist.keys - before <= 90)
    }
    let told = all / 5
    let states = typist.keys
    for number in 1...3 {
      try typist.press("t")
      try window.wait(for: "3  đang thực hiện")
      try typist.press("3")
      try window.wait(for: "Ghi chú")
      try typist.press("Enter")
      try typist.left(all - told - number)
    }
    #expect(typist.keys - states == 9)
    // Esc and r leave the round and come back to the same item.
    try typist.press("Escape")
    try window.waitForAbsence(of: "RÀ SOÁT KỲ")
    try typist.press("r")
    try typist.left(all - told - 3)
    // Everything else is as it was, one key each.
    let unchanged = typist.keys
    for _ in 0..<(all - told - 3) { try typist.press("Enter") }
    try window.wait(for: "ĐÃ RÀ SOÁT HẾT")
    #expect(typist.keys - unchanged == all - told - 3)
    #expect(typist.keys <= 3_500, "\(typist.keys) keys for \(all) items")
    try typist.press("Escape")
    try window.waitForAbsence(of: "RÀ SOÁT HẾT")
    try window.quit()
    #expect(try whole.commands.run("check").code == 0)
    let history = try whole.commands.run("history --json").json().elements
    #expect(Set(history.map { $0.number("seq") }).count == all)
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `a repeated figure takes four keys, and undo goes back to its item`(
    columns: Int, rows: Int
  ) throws {
    #expect(try whole.commands.run("init --demo --today 2026-11-20").code == 0)
    let codes = try whole.commands.run("list tasks --plan BG --json").json().elements
    #expect(codes.count == 45)
    let window = try whole.terminal(.init(columns, rows))
    try window.start("--plan BG --today 2026-11-20 --lang en")
    try window.wait(for: "1 ")
    let typist = Typist(window)
    try typist.press("r")
    try window.wait(for: "REVIEW ROUND")
    // Targets stand before the last items of work; the first of them is gone to.
    var steps = 0
    while try !window.stillScreen().contains("BG-T") {
      try typist.press("Down")
      steps += 1
      try #require(steps < 60)
    }
    let before = typist.keys
    try typist.press("m")
    try window.wait(for: "Figure")
    try typist.press("Enter", "Enter", "Enter")
    try window.wait(for: "/49 left")
    #expect(typist.keys - before <= 6)
    try window.waitForAbsence(of: "49/49 left")
    try typist.press("u")
    try window.wait(for: "49/49 left", "BG-T")
    try typist.press("Escape")
    try window.waitForAbsence(of: "REVIEW ROUND")
    try window.quit()
  }
}
