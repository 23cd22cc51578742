import Cells
import Dashboard
import Testing

@Suite struct `Keys while an input method is on` {
  /// Keys as they come, and what they ask for.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let keys: [Key]
    let commands: [Command?]
    init(_ name: String, _ keys: [Key], _ commands: [Command?]) {
      (testDescription, self.keys, self.commands) = (name, keys, commands)
    }
  }

  static let cases = [
    Case("a plain letter", [.character("u")], [.undo]),
    Case("Telex dd, sent whole", [.character("đ")], [nil]),
    Case("Telex dd, corrected", [.backspace, .character("đ")], [nil, nil]),
    Case("Telex w", [.character("ư")], [nil]),
    Case("a large Đ", [.character("Đ")], [nil]),
    Case(
      "u and s: undone once, not twice", [.character("u"), .backspace, .character("ú")],
      [.undo, nil, nil]),
    Case("ú sent whole", [.character("ú")], [.undo]),
    Case(
      "VNI o and 2", [.character("o"), .backspace, .character("ò")], [.chooseAgency, nil, nil]),
    Case("ộ sent whole", [.character("ộ")], [.chooseAgency]),
    Case("Backspace alone", [.backspace, .backspace], [nil, nil]),
    Case(
      "the letter after the corrected one counts",
      [.backspace, .character("ú"), .character("u")], [nil, nil, .undo]),
    Case("an ASCII key after Backspace counts", [.backspace, .character("j")], [nil, .down]),
    Case("a vowel that is no command", [.character("í")], [nil]),
    Case("other scripts", [.character("ж"), .character("中"), .character("ñ")], [nil, nil, nil]),
    Case("signs", [.character("…"), .character("«"), .character("🙂")], [nil, nil, nil]),
  ]

  @Test(arguments: cases)
  func `commands are looked up by the bare letter and none is run twice`(row: Case) {
    var interpreter = KeyInterpreter()
    #expect(row.keys.map { interpreter.command(for: $0) } == row.commands)
  }

  @Test func `that one is on is noticed by letters no key makes`() {
    var interpreter = KeyInterpreter()
    for key: Key in [.character("u"), .backspace, .character("…"), .enter] {
      _ = interpreter.command(for: key)
    }
    #expect(!interpreter.hasSeenInputMethod)
    _ = interpreter.command(for: .character("ư"))
    #expect(interpreter.hasSeenInputMethod)
  }

  @Test func `every key of the table asks for its command`() {
    for command in Command.allCases {
      for key in command.entry.keys {
        var interpreter = KeyInterpreter()
        #expect(interpreter.command(for: key) == command)
      }
    }
  }
}
