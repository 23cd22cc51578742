import VietnameseText

/// Ways to type that break one rule each, to show that the oracle sees it.
enum BrokenEngine: CaseIterable {
  /// Every tone where the other style writes it.
  case otherToneStyle
  /// A tone on the first vowel of a closed syllable: tóan.
  case toneOnFirstVowel
  /// A tone on the u of qu and the i of gi.
  case toneOnGlide
  /// Hỏi and ngã taken for one another.
  case swappedTones
  /// Tones only beside their vowel, not behind a consonant.
  case noLateTone
  /// Marks only beside their vowel.
  case noLateMark
  /// One horn for a closed uo: truơng.
  case oneHorn
  /// No ă after o: hoặc becomes hoạc with a w.
  case noBreveAfterGlide
  /// đ only from two d in a row.
  case noLateStroke
  /// A rhyme that the table lacks: yê after u.
  case missingRhyme
  /// Stopped syllables without nặng.
  case noHeavyStop

  /// What the engine makes of keys.
  func type(_ keys: String, _ settings: TypingSettings) -> String {
    let isTelex = settings.method == .telex
    let text = TypingEngine.replay(keys, settings: settings)
    switch self {
    case .otherToneStyle:
      return normalizingTones(text, to: settings.toneStyle == .old ? .new : .old)
    case .toneOnFirstVowel: return Self.movingTone(in: text) { $0.firstIndex(where: \.isVowel) }
    case .toneOnGlide: return Self.movingTone(in: text, to: Self.glide)
    case .swappedTones: return swapping(isTelex ? ("r", "x") : ("3", "4"), keys, settings)
    case .noLateTone: return leavingLast(of: isTelex ? "frxsj" : "12345", keys, settings)
    case .noLateMark: return leavingLast(of: isTelex ? "aeow" : "678", keys, settings)
    case .oneHorn: return Self.replacing("ư", "u", before: "ơ", in: text)
    case .noBreveAfterGlide: return Self.replacing("ă", "a", after: "o", in: text)
    case .noLateStroke: return leavingLast(of: isTelex ? "d" : "9", keys, settings)
    case .missingRhyme: return Self.letters(text).contains("u", "y", "ê") ? keys : text
    case .noHeavyStop:
      let stops: Set<Character> = ["c", "h", "p", "t"]
      let isHeavy = Self.letters(text).contains { $0.tone == .nang }
      return isHeavy && text.last.map(stops.contains) ?? false ? keys : text
    }
  }

  private func swapping(
    _ pair: (Character, Character), _ keys: String, _ settings: TypingSettings
  ) -> String {
    let swapped = keys.enumerated().map { index, key in
      guard index > 0 else { return key }
      return key == pair.0 ? pair.1 : key == pair.1 ? pair.0 : key
    }
    return TypingEngine.replay(String(swapped), settings: settings)
  }

  /// Types keys, of which the last stands for itself if it is one of some behind a consonant.
  private func leavingLast(
    of wanted: String, _ keys: String, _ settings: TypingSettings
  ) -> String {
    let text = TypingEngine.replay(keys, settings: settings)
    guard let last = keys.last, wanted.contains(last), let before = keys.dropLast().last,
      !"aeiouy".contains(before), before != "d" || last != "d"
    else { return text }
    return TypingEngine.replay(String(keys.dropLast()), settings: settings) + String(last)
  }

  private static func letters(_ text: String) -> [VietnameseLetter] {
    text.compactMap(VietnameseLetter.init)
  }

  private static func text(_ letters: [VietnameseLetter]) -> String {
    String(letters.map(\.character))
  }

  private static func movingTone(
    in text: String, to place: ([VietnameseLetter]) -> Int?
  ) -> String {
    var letters = letters(text)
    guard let toned = letters.firstIndex(where: { $0.tone != .ngang }), let place = place(letters),
      let moved = letters[place].withoutTone.with(tone: letters[toned].tone), place != toned
    else { return text }
    letters[toned] = letters[toned].withoutTone
    letters[place] = moved
    return Self.text(letters)
  }

  private static func glide(_ letters: [VietnameseLetter]) -> Int? {
    guard letters.count > 2, letters[2].isVowel else { return nil }
    let onset = (letters[0].base, letters[1].withoutTone.character)
    return onset == ("q", "u") || onset == ("g", "i") ? 1 : nil
  }

  private static func replacing(
    _ wrong: Character, _ right: Character, before next: Character? = nil,
    after previous: Character? = nil, in text: String
  ) -> String {
    var letters = letters(text)
    let bare = letters.map(\.withoutTone.character)
    for index in letters.indices where bare[index] == wrong {
      if let next, index + 1 == bare.count || bare[index + 1] != next { continue }
      if let previous, index == 0 || bare[index - 1] != previous { continue }
      letters[index] =
        VietnameseLetter(right)?.with(tone: letters[index].tone) ?? letters[index]
    }
    return Self.text(letters)
  }
}

extension [VietnameseLetter] {
  /// Whether some letters, tones aside, follow one another.
  fileprivate func contains(_ wanted: Character...) -> Bool {
    let bare = map(\.withoutTone.character)
    return bare.indices.contains { bare[$0...].starts(with: wanted) }
  }
}
