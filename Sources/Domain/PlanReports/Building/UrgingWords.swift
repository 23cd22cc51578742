import PlanModel
import Values
import VietnameseText

/// The words of a letter that urges.
///
/// What was given is urged about; a body outside the authority that was only asked for its part is
/// asked again. A letter to a group names the units that have not handed in.
struct UrgingWords {
  let act: FollowUp
  let source: ReportSource

  /// The paragraphs of the letter.
  var paragraphs: [String] {
    source.tasks.isEmpty && source.targets.isEmpty ? [request] : [opening, request]
  }

  /// Who answers for what the letter is about.
  private var owners: UrgingOwners { UrgingOwners(source: source) }

  // MARK: Whom it turns to

  /// The line that says whom the letter turns to.
  var addressed: String {
    let to = units.map { "\(addressee) (\($0))" } ?? addressee
    return source.say("Kính gửi: \(to)", "To: \(to)")
  }

  private var addressee: String {
    (act.addressee ?? source.agency?.name).map { source.say($0, $0) } ?? PlanNaming.dots
  }

  /// The addressee within a sentence, where a common noun has no capital.
  private var addresseeWithin: String {
    let common = "Các "
    guard source.language == .vi, addressee.hasPrefix(common) else { return addressee }
    return common.lowercased() + addressee.dropFirst(common.count)
  }

  /// The units of a group the letter is meant for, where others have handed in: their names, or
  /// where they are to be found.
  private var units: String? {
    let owed = source.tasks.filter(owners.isOfAddressee).map(PartWords.unitsLeftOver)
    guard owed.contains(where: { $0.left.count < $0.all }) else { return nil }
    var names: [String] = []
    for name in owed.flatMap(\.left).compactMap(\.member) where !names.contains(name) {
      names.append(name)
    }
    guard !names.isEmpty else { return nil }
    guard names.count <= PartWords.mostNames else {
      return source.say("danh sách tại Phụ lục kèm theo", "as listed in the annex")
    }
    let list = names.joined(separator: ", ")
    return source.say(list, list)
  }

  // MARK: What it is about

  /// What the letter is about.
  var subject: String {
    let about = act.subject ?? ""
    guard about.isEmpty else { return source.say("V/v \(about)", "On \(about)") }
    let kind = act.kind.words
    return mode == .given
      ? source.say("V/v \(kind.vi) thực hiện nhiệm vụ được giao", "On the work given: \(kind.en)")
      : source.say("V/v phối hợp thực hiện nhiệm vụ", "On the work asked for: \(kind.en)")
  }

  /// Asked for as soon as one item is: the politer words do no harm to what was given.
  private var mode: AssignmentMode {
    source.tasks.contains { $0.mode == .requested } ? .requested : .given
  }

  private var opening: String {
    let day = source.written(source.asOf)
    let counts = countsOfClasses
    let inIt = (
      vi: counts.map(\.vi).joined(separator: ", "), en: counts.map(\.en).joined(separator: ", ")
    )
    let annexed = Words(
      "\(inIt.vi.isEmpty ? "" : ", trong đó \(inIt.vi)") (Phụ lục kèm theo).",
      "\(inIt.en.isEmpty ? "" : ", of which \(inIt.en)") (see the annex).")
    guard !owners.areAllAddressee else {
      return source.say(
        "Qua theo dõi, đến hết ngày \(day), \(addresseeWithin) còn \(total.vi) cần đôn đốc"
          + annexed.vi,
        "As of the end of \(day), \(addressee) has \(total.en) to be followed up" + annexed.en)
    }
    // What others answer for, or nobody is known to, is not said to be the addressee's own.
    let sentence = owners.words.map { Words(" \($0.vi)", " \($0.en)") } ?? Words("", "")
    return source.say(
      "Qua theo dõi, đến hết ngày \(day), còn \(total.vi) cần đôn đốc\(annexed.vi)\(sentence.vi)",
      "As of the end of \(day), \(total.en) are to be followed up\(annexed.en)\(sentence.en)")
  }

  /// How many items are late, due soon or past their day with nothing known; what was reported on is
  /// not said to be without information.
  private var countsOfClasses: [Words] {
    func count(_ wanted: TimeClass) -> Int { source.tasks.count { $0.timeClass == wanted } }
    let told = source.tasks.count { $0.timeClass == .unreported && $0.isToldOf }
    return [
      (count(.overdue), TimeClass.overdue.words), (count(.dueSoon), TimeClass.dueSoon.words),
      (count(.unreported) - told, TimeClass.unreported.words), (told, PartWords.toldButOpen),
    ].filter { $0.0 > 0 }.map { Words("\($0) \($1.vi)", "\($0) \($1.en)") }
  }

  /// How many items it is about.
  private var total: Words {
    let counts = [
      (source.tasks.count, Words("nhiệm vụ", "tasks")),
      (source.targets.count, Words("chỉ tiêu", "targets")),
    ].filter { $0.0 > 0 }
    return Words(
      counts.map { "\($0.0) \($0.1.vi)" }.joined(separator: ", "),
      counts.map { "\($0.0) \($0.1.en)" }.joined(separator: ", "))
  }

  // MARK: What it asks for

  private var request: String {
    let by = act.answerBy.map { source.written($0) }
    let many = source.tasks.count + source.targets.count == 1 ? "" : "các "
    let what = many + (source.targets.isEmpty && !source.tasks.isEmpty ? "nhiệm vụ" : "nội dung")
    switch mode {
    case .given:
      return source.say(
        "Đề nghị \(addresseeWithin) \(urgingOthers.vi)tập trung thực hiện \(what) nêu trên, báo "
          + "cáo kết quả, khó khăn, vướng mắc (nếu có) bằng văn bản"
          + "\(by.map { " chậm nhất là ngày \($0)" } ?? "")./.",
        "\(addressee) is to \(urgingOthers.en)carry out the work above and report in writing on "
          + "results and difficulties\(by.map { " by the end of \($0)" } ?? "").")
    case .requested:
      return source.say(
        "Trân trọng đề nghị \(addresseeWithin) quan tâm, phối hợp thực hiện \(many)nội dung nêu "
          + "trên và thông tin kết quả\(by.map { " chậm nhất là ngày \($0)" } ?? "") để tổng "
          + "hợp./.",
        "\(addressee) is kindly asked to carry out its part of the work above and to tell of the "
          + "results\(by.map { " by the end of \($0)" } ?? "").")
    }
  }

  /// Before the work of others: that the addressee urges them.
  private var urgingOthers: Words {
    switch (owners.includeOthers, owners.includeAddressee) {
    case (false, _): Words("", "")
    case (true, false):
      Words("đôn đốc các cơ quan, đơn vị chịu trách nhiệm ", "urge those that answer for it to ")
    case (true, true):
      Words(
        "thực hiện phần việc của mình và đôn đốc các cơ quan, đơn vị khác ",
        "do its own part, and urge the others to ")
    }
  }
}
