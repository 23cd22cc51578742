import TestRandom
import Testing
import VietnameseText

struct TypingPropertyTests {
  /// Keys as people mix them: mostly of Vietnamese words, some of none.
  private static let alphabet = Array("aaaeeooouuwwiiyddsfrxjzngthcmpkqbklv")
  private static let digits = Array("0123456789")

  private func randomKey(
    _ random: inout SeededRandom, _ settings: TypingSettings
  ) -> Character {
    let isDigit = settings.method == .vni && Int.random(in: 0..<3, using: &random) == 0
    let keys = isDigit ? Self.digits : Self.alphabet
    let key = keys[Int.random(in: 0..<keys.count, using: &random)]
    let isCapital = Int.random(in: 0..<6, using: &random) == 0
    return isCapital ? Character(key.uppercased()) : key
  }

  private static let allSettings = TypingMethod.allCases.flatMap { method in
    ToneStyle.allCases.flatMap { style in
      [false, true].map {
        TypingSettings(method: method, toneStyle: style, restoresForeignWords: $0)
      }
    }
  }

  /// The letters of a text without tones, which Backspace may move.
  private func toneless(_ text: String) -> [Character] {
    text.map { VietnameseLetter($0)?.withoutTone.character ?? $0 }
  }

  @Test(arguments: allSettings)
  func `the keys of a word make the word after any mix of keys and Backspaces`(
    settings: TypingSettings
  ) {
    var random = SeededRandom(seed: 5)
    for _ in 0..<300 {
      var engine = TypingEngine(settings: settings)
      for _ in 0..<20 {
        if Int.random(in: 0..<4, using: &random) == 0 {
          engine.deleteBackward()
        } else {
          engine.type(randomKey(&random, settings))
        }
        var again = TypingEngine(settings: settings)
        for key in engine.keys { again.type(key) }
        #expect(again.text == engine.text, "keys \(engine.keys)")
        #expect(again.finishedText == engine.finishedText, "keys \(engine.keys)")
      }
    }
  }

  @Test(arguments: allSettings)
  func `Backspace takes exactly one letter and no mark of another`(settings: TypingSettings) {
    var random = SeededRandom(seed: 6)
    for _ in 0..<1000 {
      var engine = TypingEngine(settings: settings)
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        engine.type(randomKey(&random, settings))
      }
      let keys = engine.keys
      while !engine.text.isEmpty {
        let before = engine.text
        engine.deleteBackward()
        #expect(toneless(engine.text) == toneless(before).dropLast(), "\(keys) at \(before)")
      }
      #expect(engine.isEmpty)
    }
  }

  @Test(arguments: allSettings)
  func `a session shows the word of its engine and text before it stays`(settings: TypingSettings) {
    var random = SeededRandom(seed: 7)
    for _ in 0..<200 {
      var session = TypingSession(text: "Số 15 của ", settings: settings)
      var engine = TypingEngine(settings: settings)
      for _ in 0..<15 {
        let key = randomKey(&random, settings)
        engine.type(key)
        session.type(key)
        #expect(session.text == "Số 15 của " + engine.text)
        #expect(session.cursor == session.text.count)
      }
    }
  }

  @Test(arguments: allSettings)
  func `no keys at all bring it down`(settings: TypingSettings) {
    var random = SeededRandom(seed: 8)
    let odd: [Character] = [
      "⌫", "␣", " ", "\n", "\r\n", "\u{1B}", "\u{301}", "ế", "e\u{302}\u{301}", "漢", "👍🏽", "[", "_",
      "M", "1", "H", "2", "O", "w", "W", "đ", "\u{0}",
    ]
    for _ in 0..<300 {
      var keys = ""
      for _ in 0..<30 {
        let isOdd = Bool.random(using: &random)
        keys.append(isOdd ? odd.randomElement(using: &random) ?? " " : randomKey(&random, settings))
      }
      let text = TypingEngine.replay(keys, settings: settings)
      #expect(!text.contains("⌫"))
    }
  }

  @Test(arguments: ["M1 ", "B12 ", "H2O ", "A1 ", "CO2 ", "Q9 ", "1", "11111 "])
  func `capitals and digits with restoring on do no harm`(keys: String) {
    let settings = TypingSettings(method: .vni, restoresForeignWords: true)
    let text = TypingEngine.replay(keys, settings: settings)
    #expect(text.hasSuffix(" ") == keys.hasSuffix(" "))
  }

  @Test(arguments: TypingMethod.allCases)
  func `ten thousand keys without a space are taken`(method: TypingMethod) {
    let settings = TypingSettings(method: method, restoresForeignWords: true)
    let keys = String(repeating: "thuwowngf", count: 1_112)
    let text = TypingEngine.replay(keys, settings: settings)
    #expect(text.hasSuffix("thuwowngf"))
    var session = TypingSession(settings: settings)
    for key in keys { session.type(key) }
    for _ in 0..<keys.count { session.deleteBackward() }
    #expect(session.text == "")
  }
}
