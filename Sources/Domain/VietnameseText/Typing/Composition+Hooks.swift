extension Composition {
  /// Puts the horn or the breve where the vowels take one of the marks, or takes it back.
  mutating func putHook(_ marks: Set<LetterMark>, by key: Unicode.Scalar) -> Bool {
    for changes in hookCandidates(marks) {
      let isInPlace = changes.allSatisfy { letters[$0.index].mark == $0.mark }
      guard isInPlace else {
        if commit(changes, by: key) { return true }
        continue
      }
      if changes.contains(where: { implied.contains($0.index) }) {
        return commit(changes, by: key)
      }
      takeBackHook(changes.map(\.index), by: key)
      return true
    }
    return false
  }

  /// What the key could do, best first.
  private func hookCandidates(_ marks: Set<LetterMark>) -> [[MarkChange]] {
    let vowels = TypedSyllableParts(syllable).vowels
    var candidates: [[MarkChange]] = []
    if marks.contains(.horn) {
      if let first = vowels.dropLast().first(where: isPair) { candidates.append(pair(at: first)) }
      for base in ["o", "u"] as [Unicode.Scalar] {
        if let index = vowels.first(where: { letters[$0].base == base }) {
          candidates.append([MarkChange(index: index, mark: .horn)])
        }
      }
    }
    if marks.contains(.breve), let index = vowels.first(where: { letters[$0].base == "a" }) {
      candidates.append([MarkChange(index: index, mark: .breve)])
    }
    return candidates
  }

  private func isPair(at index: Int) -> Bool {
    letters[index].base == "u" && letters[index + 1].base == "o"
  }

  /// Both horns where a letter follows or the first is there already, else that of ơ: thuở, huơ.
  private func pair(at index: Int) -> [MarkChange] {
    let second = MarkChange(index: index + 1, mark: .horn)
    guard index + 2 < letters.count || letters[index].mark == .horn else { return [second] }
    return [MarkChange(index: index, mark: .horn), second]
  }

  private mutating func takeBackHook(_ indices: [Int], by key: Unicode.Scalar) {
    guard let index = indices.first(where: { lone.contains($0) }),
      let letter = VietnameseLetter(scalar: key)
    else { return takeBack(indices, by: key) }
    removeMarks(indices, by: key)
    noteUndo(by: key) { [start] in $0 == .tone(syllable: start) }
    tone = .ngang
    settleTone()
    letters[index] = letters[index].isUppercase ? letter.uppercased : letter.lowercased
    guard index == letters.count - 1 else { return appendUndoing(key) }
    mode = .literal
    keys.append(TypedKey(scalar: key, role: .undone))
  }
}
