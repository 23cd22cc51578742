import Values
import VietnameseText

/// Gives codes to new items; none that an item has or had.
struct ItemCodes {
  private var used: Set<String>

  /// Codes for a store.
  init(in scene: ChangeScene) throws(StoreFailure) {
    used = try scene.usedCodes()
  }

  /// The code after the highest there is or was: `BN-T3`.
  ///
  /// - Parameters:
  ///   - plan: The code that begins it.
  ///   - letter: The sort of item.
  /// - Returns: The code, which is not given out again.
  mutating func next(_ plan: String, _ letter: String) -> String {
    let prefix = "\(plan)-\(letter)"
    let highest = used.reduce(0) { highest, code in
      guard code.hasPrefix(prefix) else { return highest }
      return max(highest, Int(code.dropFirst(prefix.count)) ?? 0)
    }
    let code = "\(prefix)\(highest + 1)"
    used.insert(code)
    return code
  }

  /// The code a file gives an item, once removed items of that code are no hindrance: a file that
  /// was taken in, taken back and mended keeps its codes.
  ///
  /// - Parameters:
  ///   - typed: The code in the file.
  ///   - plan: The code that begins it; `nil` where any plan may.
  /// - Returns: The code, which is not given out again.
  /// - Throws: ``StoreFailure/refused(_:)`` when it is no code of the plan.
  mutating func kept(_ typed: String, plan: String?) throws(StoreFailure) -> String {
    let code = ItemCode(typed).description
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    let number = parts.last?.drop { $0.isLetter } ?? ""
    guard parts.count == 2, plan ?? String(parts[0]) == parts[0], !parts[0].isEmpty,
      number.startIndex != parts[1].startIndex, number.first != "0", number.count < 7,
      !number.isEmpty, number.utf8.allSatisfy({ (48...57).contains($0) }),
      code.utf8.allSatisfy({ $0 < 128 })
    else {
      let shown = TextWidth.cut(typed, to: 40)
      let example = plan ?? "BN"
      throw .refused(
        Words(
          "«\(shown)» không phải mã của \(example); ghi như \(example)-V1, hoặc để trống để chương trình đặt",
          "\"\(shown)\" is no code of \(example); write it like \(example)-V1, or leave it empty"
        ))
    }
    used.insert(code)
    return code
  }

  /// The code a person wants for a plan; that of a removed one only where it comes from a file.
  ///
  /// - Throws: ``StoreFailure/refused(_:)`` when it is no code, or taken.
  mutating func plan(
    typed: String, mayBeRemoved: Bool = false
  ) throws(StoreFailure) -> String {
    let code = typed.uppercased()
    guard (1...12).contains(code.utf8.count), code.first?.isLetter ?? false,
      code.utf8.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) })
    else {
      throw .refused(
        Words(
          "mã kế hoạch «\(TextWidth.cut(typed, to: 40))»: chỉ dùng chữ cái không dấu và chữ số, bắt đầu bằng chữ, như BN",
          "plan code \"\(TextWidth.cut(typed, to: 40))\": letters and digits of ASCII only, a letter first, like BN"
        ))
    }
    guard mayBeRemoved || !isTaken(code) else {
      throw .refused(
        Words(
          "mã \(code) đã dùng cho kế hoạch khác (kể cả kế hoạch đã xóa); chọn mã khác",
          "the code \(code) is or was that of another plan; choose another"))
    }
    used.insert(code)
    return code
  }

  /// A code made of the first letters of a place, or of a title where no place is known.
  mutating func plan(of place: String?, title: String) -> String {
    let base = Self.initials(place ?? "") ?? Self.initials(title) ?? "KH"
    var code = base
    var number = 2
    while isTaken(code) {
      code = "\(base)\(number)"
      number += 1
    }
    used.insert(code)
    return code
  }

  private func isTaken(_ plan: String) -> Bool {
    used.contains(plan) || used.contains { $0.hasPrefix(plan + "-") }
  }

  private static func initials(_ text: String) -> String? {
    var words = fold(text).split { !$0.isLetter }.map(String.init)
    for lead in [["thanh", "pho"], ["thi", "xa"], ["ke", "hoach"], ["tinh"], ["huyen"], ["xa"]]
    where words.count > lead.count && words.starts(with: lead) {
      words.removeFirst(lead.count)
    }
    let letters = words.prefix(4).compactMap(\.first).filter(\.isASCII)
    return letters.isEmpty ? nil : String(letters).uppercased()
  }
}
