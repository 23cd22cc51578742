import Testing
import VietnameseText

struct GeneratedTypingTests {
  /// What went wrong, each as a line that names the keys.
  private func mistakes(
    in family: SyllableTable.Family, _ keys: MethodKeys, _ style: ToneStyle,
    orders: (TypedSyllable) -> Set<String>
  ) -> [String] {
    let settings = TypingSettings(method: keys.method, toneStyle: style)
    var mistakes: [String] = []
    for syllable in SyllableTable.syllables(of: family, style) {
      for order in orders(syllable) {
        let typed = TypingEngine.replay(order, settings: settings)
        if typed != syllable.text { mistakes.append("\(order): \(typed), not \(syllable.text)") }
      }
    }
    return mistakes
  }

  @Test(arguments: SyllableTable.families, MethodKeys.allCases)
  func `every key order of every syllable gives the syllable`(
    family: SyllableTable.Family, keys: MethodKeys
  ) {
    #expect(mistakes(in: family, keys, .old) { $0.keyOrders(keys) } == [])
  }

  @Test(arguments: SyllableTable.families, MethodKeys.allCases)
  func `the new tone style moves the tone of open oa, oe and uy and no other`(
    family: SyllableTable.Family, keys: MethodKeys
  ) {
    let mistakes = mistakes(in: family, keys, .new) { syllable in
      syllable.hasTwoPlainVowels ? syllable.keyOrders(keys) : [syllable.plainOrder(keys)]
    }
    #expect(mistakes == [])
  }

  @Test(arguments: SyllableTable.families, MethodKeys.allCases)
  func `no syllable goes back to its keys when it ends`(
    family: SyllableTable.Family, keys: MethodKeys
  ) {
    let settings = TypingSettings(method: keys.method, restoresForeignWords: true)
    let lost = SyllableTable.syllables(of: family, .old).filter { syllable in
      TypingEngine.replay(syllable.plainOrder(keys), settings: settings) != syllable.text
    }
    #expect(lost.map(\.text) == [])
  }

  @Test(arguments: SyllableTable.families, MethodKeys.allCases)
  func `capitals stay where they are typed, whatever the case of the other keys`(
    family: SyllableTable.Family, keys: MethodKeys
  ) {
    let settings = TypingSettings(method: keys.method)
    for syllable in SyllableTable.syllables(of: family, .old) where syllable.tone == .nang {
      let order = syllable.plainOrder(keys)
      let capitals = TypingEngine.replay(order.uppercased(), settings: settings)
      #expect(capitals == syllable.text.uppercased())
      let name = order.prefix(1).uppercased() + order.dropFirst()
      let initial = syllable.text.prefix(1).uppercased() + syllable.text.dropFirst()
      #expect(TypingEngine.replay(name, settings: settings) == initial)
    }
  }

  @Test func `there are more syllables in the table than in the language`() {
    let texts = SyllableTable.families.flatMap { SyllableTable.syllables(of: $0, .old) }.map(\.text)
    #expect(Set(texts).count == texts.count)
    #expect(texts.count > 6_600)
  }
}
