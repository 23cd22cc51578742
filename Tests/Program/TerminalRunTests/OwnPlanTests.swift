import ProgramTestSupport
import TerminalTestSupport
import TestFiles
import Testing
import TestJSON

/// A new user's own plan, typed in from nothing.
struct OwnPlanTests {
  private let whole: WholeProgram

  init() throws { whole = try WholeProgram() }

  /// Types keys, and counts them: each letter is one, and so is each named key.
  private final class Typist {
    let window: TerminalWindow
    private(set) var letters = 0
    private(set) var commands = 0

    init(_ window: TerminalWindow) { self.window = window }

    func type(_ text: String) throws {
      letters += text.count
      try window.type(text)
      try window.wait("«\(text.suffix(12))»") { $0.contains(String(text.suffix(12))) }
    }

    func press(_ keys: String...) throws {
      for key in keys {
        commands += 1
        try window.press(key)
      }
    }

    /// Leaves the form; a key right behind Esc would be taken for one with Alt.
    func leave() throws {
      try press("Escape")
      try window.wait("no form") { !$0.contains("THÊM") && !$0.contains("Tìm: ") }
    }

    /// Saves the form and waits for what is said of it.
    func save(_ news: String) throws {
      try press("C-s")
      try window.wait(for: news)
    }
  }

  @Test(arguments: [(120, 40), (80, 24)])
  func `a plan of two targets and three tasks is typed in and all on the overview`(
    columns: Int, rows: Int
  ) throws {
    let window = try whole.terminal(.init(columns, rows))
    try window.start()
    try window.wait(for: "kho trống")
    let typist = Typist(window)
    try typist.press("Down", "Enter")
    try window.wait(for: "bấm a để thêm")
    try typist.press("a", "Enter")
    try window.wait(for: "THÊM KẾ HOẠCH")
    try typist.type("KH phát triển nhân lực")
    try typist.press("Enter")
    try typist.type("Bắc Ninh")
    try typist.save("Đã ghi BN")

    try typist.press("a", "2")
    try window.wait(for: "THÊM CHỈ TIÊU · BN")
    try typist.type("Bác sĩ trên một vạn dân")
    try typist.press("Enter")
    try typist.type("tối thiểu 14")
    try typist.press("Enter")
    try typist.type("2030")
    try typist.save("Đã ghi BN-T1")
    try typist.type("Lao động qua đào tạo")
    try typist.press("Enter")
    try typist.type("trên 70%")
    try typist.save("Đã ghi BN-T2")
    try typist.leave()

    try addGroup(typist)
    try addTasks(typist)
    try setState(typist)

    try typist.press("1")
    try window.wait("the overview with all of it") { screen in
      ["Bác sĩ trên một", "Lao động qua", "Ban hành kế hoạch", "31/03/2027"]
        .allSatisfy(screen.contains)
    }
    try window.quit()
    let tasks = try whole.commands.run("list tasks --json").json().elements
    #expect(tasks.map { $0.text("code") } == ["BN-V1", "BN-A1", "BN-A2"])
    #expect(tasks.first?.text("state") == "in-progress")
    #expect(try whole.commands.run("list targets --json").json().elements.count == 2)
    #expect(try whole.commands.run("list agencies --json").json().elements.count == 36)
    // Besides the words themselves, few keys are needed; the list of 34 is pasted.
    #expect(typist.commands <= 40, "\(typist.commands) keys and \(typist.letters) letters")
    #expect(typist.letters <= 200, "\(typist.letters) letters")
  }

  /// A group of 34 members from a list that was copied, a name on each line.
  private func addGroup(_ typist: Typist) throws {
    let window = typist.window
    try typist.press("a", "5")
    try window.wait(for: "THÊM NHÓM CƠ QUAN")
    try typist.type("Các xã, phường")
    try typist.press("Enter")
    try window.paste((1...34).map { "Xã số \($0)" }.joined(separator: "\n"))
    try window.wait(for: "Xã số 34")
    try typist.press("C-s")
    try window.wait(for: "34 cơ quan, đơn vị")
    try typist.press("Enter")
    try window.wait(for: "Đã ghi BN-C")
    try typist.leave()
  }

  private func addTasks(_ typist: Typist) throws {
    let window = typist.window
    try typist.press("a", "1")
    try window.wait(for: "THÊM NHIỆM VỤ · BN")
    try typist.type("Ban hành kế hoạch")
    try typist.press("Enter")
    try typist.type("Sở Nội vụ")
    try typist.press("Enter")
    try typist.type("trong quý I/2027")
    try typist.press("C-s")
    try window.wait(for: "«Sở Nội vụ»")
    try typist.press("Enter")
    try window.wait(for: "Đã ghi BN-V1")
    // The lead stays for the next one.
    try typist.type("Rà soát đội ngũ")
    try typist.save("Đã ghi BN-A1")
    try typist.type("Lập kế hoạch của xã")
    try typist.press("Enter", "C-u")
    try typist.type("BN-C1")
    try typist.save("Đã ghi BN-A2")
    try typist.leave()
  }

  private func setState(_ typist: Typist) throws {
    let window = typist.window
    try typist.press("3", "/")
    try typist.type("BN-V1")
    try typist.press("Enter")
    try window.wait(for: " 1/1 ─")
    try typist.press(".")
    try window.wait(for: "chưa thực hiện")
    try typist.press(".")
    try window.wait(for: "đang thực hiện")
    try typist.leave()
  }

  @Test func `an item is removed after a yes, and brought back`() throws {
    try whole.commands.run("init --sample")
    let window = try whole.dashboard()
    try window.go(to: "BG-V8", key: "3")
    try window.press("e")
    try window.wait(for: "xóa nhiệm vụ BG-V8")
    try window.press("4")
    try window.wait(for: "XÁC NHẬN", "phân công")
    try window.press("Enter")
    try window.wait(for: "Đã ghi")
    try window.press("u")
    try window.wait(for: "Đã hoàn tác")
    try window.quit()
    #expect(try whole.commands.run("show BG-V8 --json").code == 0)
  }
}
