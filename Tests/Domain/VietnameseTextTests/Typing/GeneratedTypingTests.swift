import Testing
import VietnameseText

struct GeneratedTypingTests {
  @Test(arguments: SyllableTable.families, MethodKeys.allCases)
  func `every key order of every syllable gives the syllable, in both tone styles`(
    family: SyllableTable.Family, keys: MethodKeys
  ) {
    for style in ToneStyle.allCases {
      let settings = TypingSettings(method: keys.method, toneStyle: style)
      #expect(TypingOracle.mistakes(in: family, keys, settings) == [])
    }
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
    #expect(texts.count > 14_000)
    let orders = SyllableTable.families.flatMap { SyllableTable.syllables(of: $0, .old) }
      .reduce(0) { count, syllable in
        count + MethodKeys.allCases.reduce(0) { $0 + syllable.keyOrders($1).count }
      }
    #expect(orders > 125_000)
  }
}
