import VietnameseText

/// A syllable written by hand from a table, with the ways to type it: the oracle of the tests.
struct TypedSyllable: Sendable {
  /// The letters, each with its mark and the tone on the one that carries it.
  let letters: [VietnameseLetter]

  var text: String { String(letters.map(\.character)) }
  var tone: Tone { letters.map(\.tone).first { $0 != .ngang } ?? .ngang }
  /// Where the tone is, or for ngang the last vowel.
  var carrier: Int {
    letters.firstIndex { $0.tone != .ngang } ?? letters.lastIndex(where: \.isVowel) ?? 0
  }
  private var lastVowel: Int { letters.lastIndex(where: \.isVowel) ?? 0 }

  /// When the key of a mark or tone is typed.
  enum Moment: CaseIterable {
    /// Right after its letter.
    case atOnce
    /// After the last vowel.
    case afterVowels
    /// After the last letter.
    case atEnd
  }

  /// How the two horns of ươ are typed.
  enum Horns: CaseIterable {
    case both, onlyFirst, onlySecond
  }

  /// Every order of the keys: each kind of key at each moment, tone before marks and after them.
  func keyOrders(_ keys: MethodKeys) -> Set<String> {
    var orders: Set<String> = []
    for marks in moments(if: letters.contains { $0.mark != .none && $0.mark != .stroke }) {
      for stroke in moments(if: letters.first?.mark == .stroke) {
        for toneMoment in moments(if: tone != .ngang) {
          for horns in hasTwoHorns ? Horns.allCases : [.both] {
            let style = Style(marks: marks, stroke: stroke, tone: toneMoment, horns: horns)
            orders.insert(typed(with: keys, style, toneFirst: false))
            orders.insert(typed(with: keys, style, toneFirst: true))
          }
        }
      }
    }
    return orders
  }

  /// The order of textbooks: marks beside their letters, the tone last.
  func plainOrder(_ keys: MethodKeys) -> String {
    let style = Style(marks: .atOnce, stroke: .atOnce, tone: .atEnd, horns: .both)
    return typed(with: keys, style, toneFirst: false)
  }

  /// Whether two vowels without a mark stand together, where the tone styles might differ.
  var hasTwoPlainVowels: Bool {
    zip(letters, letters.dropFirst()).contains {
      $0.isVowel && $0.mark == .none && $1.isVowel && $1.mark == .none
    }
  }

  private var hasTwoHorns: Bool { letters.filter { $0.mark == .horn }.count == 2 }

  private func moments(if matters: Bool) -> [Moment] {
    matters ? Moment.allCases : [.atOnce]
  }

  struct Style {
    let marks: Moment
    let stroke: Moment
    let tone: Moment
    let horns: Horns
  }

  private func typed(with keys: MethodKeys, _ style: Style, toneFirst: Bool) -> String {
    var typed = ""
    for (index, letter) in letters.enumerated() {
      typed.unicodeScalars.append(letter.base)
      if isSecondOfPair(index) { typed += keys.keyParting(letter) }
      var marks = ""
      for (other, marked) in letters.enumerated() where marked.mark != .none {
        let moment = marked.mark == .stroke ? style.stroke : style.marks
        guard index == self.index(of: moment, for: other), isTyped(other, style) else { continue }
        marks += keys.mark(marked)
      }
      let isToneHere = tone != .ngang && index == self.index(of: style.tone, for: carrier)
      let toneKey = isToneHere ? keys.tone(tone) : ""
      typed += toneFirst ? toneKey + marks : marks + toneKey
    }
    return typed
  }

  /// Whether the letter repeats the one before it, as in xoong.
  private func isSecondOfPair(_ index: Int) -> Bool {
    index > 0 && letters[index].base == "o" && letters[index - 1].base == "o"
  }

  private func index(of moment: Moment, for letter: Int) -> Int {
    switch moment {
    case .atOnce: letter
    case .afterVowels: max(lastVowel, letter)
    case .atEnd: letters.count - 1
    }
  }

  /// Whether a mark has a key of its own: one key is enough for both horns of ươ.
  private func isTyped(_ index: Int, _ style: Style) -> Bool {
    guard letters[index].mark == .horn else { return true }
    let isSecond = index > 0 && letters[index - 1].mark == .horn && letters[index].base == "o"
    let isFirst =
      index + 1 < letters.count && letters[index + 1].mark == .horn
      && letters[index].base == "u"
    guard isFirst || isSecond else { return true }
    if style.marks != .atOnce { return isSecond }
    switch style.horns {
    case .both: return true
    case .onlyFirst: return isFirst
    case .onlySecond: return isSecond
    }
  }
}

/// The keys of Telex or VNI, written down apart from the module.
enum MethodKeys: CaseIterable {
  case telex, vni

  var method: TypingMethod { self == .telex ? .telex : .vni }

  func tone(_ tone: Tone) -> String {
    switch (self, tone) {
    case (_, .ngang): ""
    case (.telex, .huyen): "f"
    case (.telex, .hoi): "r"
    case (.telex, .nga): "x"
    case (.telex, .sac): "s"
    case (.telex, .nang): "j"
    case (.vni, .huyen): "2"
    case (.vni, .hoi): "3"
    case (.vni, .nga): "4"
    case (.vni, .sac): "1"
    case (.vni, .nang): "5"
    }
  }

  /// The key that keeps two equal vowels apart where two such keys would make one with a mark.
  func keyParting(_ letter: VietnameseLetter) -> String {
    self == .telex ? String(letter.base) : ""
  }

  func mark(_ letter: VietnameseLetter) -> String {
    switch (self, letter.mark) {
    case (_, .none): ""
    case (.telex, .circumflex): String(letter.base)
    case (.telex, .breve), (.telex, .horn): "w"
    case (.telex, .stroke): "d"
    case (.vni, .circumflex): "6"
    case (.vni, .horn): "7"
    case (.vni, .breve): "8"
    case (.vni, .stroke): "9"
    }
  }
}
