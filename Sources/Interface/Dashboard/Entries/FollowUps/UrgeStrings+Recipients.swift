import PlanModel
import Values

/// The words for those an act of following turns to.
extension UrgeStrings {
  /// Whom the marked items go to: one act for each of them; and how many nobody answers for.
  static func apart(_ owners: [(name: String, count: Int)], without count: Int) -> Words {
    // One agency with all of them needs no count, and neither does one item each.
    let isEven = owners.count == 1 && count == 0 || owners.allSatisfy { $0.count == 1 }
    let list = owners.map { isEven ? $0.name : "\($0.name) (\($0.count))" }
      .joined(separator: "; ")
    let to =
      owners.count > 1
      ? Words(
        "\(owners.count) cơ quan, ghi riêng từng cơ quan: \(list)",
        "\(String(counting: owners.count, "agency", plural: "agencies")), one act each: \(list)")
      : Words("gửi \(list)", "to \(list)")
    guard count > 0 else { return to }
    let rest = Words(
      "\(count) việc chưa rõ cơ quan, cần ghi nơi nhận chung",
      "\(count) without anybody, so name one body for all")
    return owners.isEmpty ? rest : Words("\(to.vi); \(rest.vi)", "\(to.en); \(rest.en)")
  }

  /// What marked rows are urged about, and which of them are not, as nobody is known to answer for
  /// them: "1 đơn vị (không gồm phần chung: chưa rõ cơ quan)".
  static func title(of marked: [Marks.Item], leavingOut omitted: [Marks.Item]) -> Words {
    let rows = MarkStrings.rows(marked)
    guard !omitted.isEmpty else { return rows }
    let rest = MarkStrings.rows(omitted)
    return Words(
      "\(rows.vi) (không gồm \(rest.vi): chưa rõ cơ quan)",
      "\(rows.en) (without \(rest.en): nobody named)")
  }

  /// Whom acts turn to, as a question tells it before they are entered: "gửi riêng 2 nơi: Sở A, Sở
  /// B"; `nil` where those they turn to are the ones that are named anyway.
  static func recipients(_ names: [String]) -> Words? {
    guard let first = names.first else { return nil }
    guard names.count > 1 else { return Words("gửi \(first)", "to \(first)") }
    let (vi, en) = ("gửi riêng \(names.count) nơi", "to \(names.count) bodies, one act each")
    let list = NameList(names, most: mostNamed, counted: "nơi").words
    return Words("\(vi): \(list.vi)", "\(en): \(list.en)")
  }

  /// How many recipients are named before the rest is told by its number.
  private static let mostNamed = 5

  static let letters = Words("VĂN BẢN ĐÔN ĐỐC", "LETTERS")

  /// Asks whether letters are to be written of acts just entered, each with the one it turns to.
  static func offerLetters(_ acts: [(code: String, addressee: String?)]) -> Words {
    let names = acts.map { act in
      act.addressee.map { Words("\(act.code) gửi \($0)", "\(act.code) to \($0)") }
        ?? Words(act.code, act.code)
    }
    let list = NameList(names, most: mostNamed, counted: "lần", separator: "; ").words
    let apart =
      acts.count == 1 ? Words("", "") : Words(", mỗi nơi nhận một tệp", ", a file for each body")
    return Words(
      "Đã ghi vào sổ: \(list.vi). Ghi văn bản đôn đốc kèm phụ lục ra tệp\(apart.vi)?",
      "Entered: \(list.en). Write the letter with its annex to a file\(apart.en)?")
  }
}
