import Testing
import VietnameseText

/// The generator is only worth something if it sees a rule that is broken.
struct OracleTests {
  @Test(arguments: BrokenEngine.allCases, MethodKeys.allCases)
  func `an engine with one rule broken is found out`(broken: BrokenEngine, keys: MethodKeys) {
    let settings = TypingSettings(method: keys.method)
    let isFound = SyllableTable.families.contains { family in
      !TypingOracle.mistakes(in: family, keys, settings, limit: 1, engine: broken.type).isEmpty
    }
    #expect(isFound)
  }

  @Test(arguments: MethodKeys.allCases)
  func `an engine set to the other tone style is found out`(keys: MethodKeys) {
    let isFound = SyllableTable.families.contains { family in
      !TypingOracle.mistakes(
        in: family, keys, TypingSettings(method: keys.method, toneStyle: .new), limit: 1
      ) { TypingEngine.replay($0, settings: TypingSettings(method: $1.method, toneStyle: .old)) }
      .isEmpty
    }
    #expect(isFound)
  }
}
