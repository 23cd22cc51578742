import Testing
import VietnameseText

struct TypingSessionTests {
  private func session(_ text: String = "", restoring: Bool = false) -> TypingSession {
    TypingSession(text: text, settings: TypingSettings(restoresForeignWords: restoring))
  }

  private func type(_ keys: String, in session: inout TypingSession) {
    for key in keys { session.type(key) }
  }

  @Test func `text goes in where the cursor is`() {
    var session = session("quan thuế")
    session.moveCursor(to: 0)
    type("Cow ", in: &session)
    #expect(session.text == "Cơ quan thuế")
    #expect(session.cursor == 3)
  }

  @Test func `moving the cursor ends the word`() {
    var session = session()
    type("hoa", in: &session)
    session.moveCursor(to: 3)
    type("f", in: &session)
    #expect(session.text == "hoaf")
    #expect(session.word == 3..<4)
  }

  @Test func `the cursor stays inside the text`() {
    var session = session("ba")
    session.moveCursor(to: 99)
    #expect(session.cursor == 2)
    session.moveCursor(to: -1)
    #expect(session.cursor == 0)
    session.deleteBackward()
    session.deleteForward()
    #expect(session.text == "a")
  }

  @Test func `Backspace over a space goes back into the word`() {
    var session = session()
    type("toan ", in: &session)
    session.deleteBackward()
    type("s", in: &session)
    #expect(session.text == "toán")
  }

  @Test func `a restored word is not gone back into`() {
    var session = session(restoring: true)
    type("wifi ", in: &session)
    session.deleteBackward()
    type("s", in: &session)
    #expect(session.text == "wifis")
  }

  @Test func `Enter restores a foreign word and a cursor key does not`() {
    var entered = session(restoring: true)
    type("web", in: &entered)
    var moved = entered
    entered.endWord()
    moved.moveCursor(to: 0)
    #expect(entered.text == "web")
    #expect(moved.text == "ưeb")
  }

  @Test func `the keys of a word can be had back`() {
    var session = session("một ")
    type("tesst", in: &session)
    session.restoreKeys()
    #expect(session.text == "một tesst")
    type("s", in: &session)
    #expect(session.text == "một tessts")
  }

  @Test func `the burst of an input method is taken as it means it`() {
    var session = session()
    type("tie", in: &session)
    session.deleteBackward()
    type("êng", in: &session)
    #expect(session.text == "tiêng")
    for _ in 0..<3 { session.deleteBackward() }
    type("ếng", in: &session)
    #expect(session.text == "tiếng")
    #expect(session.hasSteppedAside)
  }

  @Test func `once stepped aside keys stand for themselves until typing is set again`() {
    var session = session()
    type("ố as ", in: &session)
    #expect(session.text == "ố as ")
    session.settings = TypingSettings()
    type("as", in: &session)
    #expect(session.text == "ố as á")
    #expect(!session.hasSteppedAside)
  }

  @Test(arguments: ["e\u{302}\u{301}", "\u{EA}\u{301}", "e\u{301}\u{302}"])
  func `letters that come in pieces are put together`(pieces: String) {
    var whole = session()
    for piece in pieces { whole.type(piece) }
    #expect(whole.text.unicodeScalars.count == 1)
    var single = session()
    for scalar in pieces.unicodeScalars { single.type(Character(scalar)) }
    #expect(single.text.unicodeScalars.elementsEqual("\u{1EBF}".unicodeScalars))
    #expect(single.hasSteppedAside)
  }

  @Test func `a mark without a letter is dropped`() {
    var session = session()
    session.type("\u{301}")
    #expect(session.text == "")
  }

  @Test func `pasted text is taken as it is, in one scalar a letter`() {
    var session = session()
    type("ba ", in: &session)
    session.paste("hoas Vie\u{302}\u{323}t")
    #expect(session.text.unicodeScalars.elementsEqual("ba hoas Việt".unicodeScalars))
    #expect(!session.hasSteppedAside)
    type("s", in: &session)
    #expect(session.text == "ba hoas Việts")
  }

  @Test func `without settings it is a plain text buffer`() {
    var session = TypingSession(text: "a")
    type("as ếw", in: &session)
    #expect(session.text == "aas ếw")
    #expect(!session.hasSteppedAside)
    session.deleteBackward()
    #expect(session.text == "aas ế")
  }

  @Test func `a space in a line of keys is a space`() {
    #expect(TypingEngine.replay("ba␣mej", settings: TypingSettings()) == "ba mẹ")
    #expect(TypingEngine.replay("Đà lajt", settings: TypingSettings()) == "Đà lạt")
  }
}
