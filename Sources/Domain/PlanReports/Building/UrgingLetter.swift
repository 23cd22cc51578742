public import PlanModel
import Values

extension Report {
  /// The letter of an act of following: its words, and as its annex the items it concerns.
  ///
  /// - Parameters:
  ///   - act: The act.
  ///   - source: The items it concerns, and the agency it turns to.
  public init(letterOf act: FollowUp, from source: ReportSource) {
    self = UrgingLetter(act: act, source: source).report
  }
}

/// The words of a letter that urges, and the list of what it is about.
///
/// What was given is urged about; a body outside the authority that was only asked for its part is
/// asked again.
struct UrgingLetter {
  let act: FollowUp
  let source: ReportSource

  var report: Report {
    Report(
      sheets: [letter] + annexes, name: subject,
      language: source.language, asOf: source.asOf, isDemo: source.isDemo)
  }

  /// The list of the items; none for a letter that is about no item.
  private var annexes: [Report.Sheet] {
    guard !source.tasks.isEmpty || !source.targets.isEmpty else { return [] }
    var sheet = AnnexReport(kind: .overdue, source: source, hasOthers: true).sheet
    if let table = TargetTable(source: source).table {
      sheet.blocks.append(.table(table.titled(source.say("Chỉ tiêu", "Targets"))))
    }
    return [sheet]
  }

  private var letter: Report.Sheet {
    Report.Sheet(
      head: .annex(label: number, title: subject, lines: [addressed]),
      blocks: (source.tasks.isEmpty && source.targets.isEmpty ? [] : [.paragraph(opening)])
        + [.paragraph(request)])
  }

  // MARK: Words

  private var addressee: String {
    (act.addressee ?? source.agency?.name).map { source.say($0, $0) } ?? PlanNaming.dots
  }

  private var addressed: String {
    source.say("Kính gửi: \(addressee)", "To: \(addressee)")
  }

  private var number: String {
    let document = act.document ?? PlanNaming.dots
    let day = source.written(act.day)
    return source.say("Số \(document), ngày \(day)", "No. \(document), \(day)")
  }

  private var subject: String {
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
    let counts = [TimeClass.overdue, .dueSoon, .unreported].compactMap { wanted -> Words? in
      let count = source.tasks.count { $0.timeClass == wanted }
      return count == 0
        ? nil : Words("\(count) \(wanted.words.vi)", "\(count) \(wanted.words.en)")
    }
    let inIt = (
      vi: counts.map(\.vi).joined(separator: ", "), en: counts.map(\.en).joined(separator: ", ")
    )
    return source.say(
      "Qua theo dõi, đến hết ngày \(day), \(addressee) còn \(total.vi) cần đôn đốc"
        + "\(inIt.vi.isEmpty ? "" : ", trong đó \(inIt.vi)") (Phụ lục kèm theo).",
      "As of the end of \(day), \(addressee) has \(total.en) to be followed up"
        + "\(inIt.en.isEmpty ? "" : ", of which \(inIt.en)") (see the annex).")
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

  private var request: String {
    let by = act.answerBy.map { source.written($0) }
    let what = source.targets.isEmpty && !source.tasks.isEmpty ? "nhiệm vụ" : "nội dung"
    switch mode {
    case .given:
      return source.say(
        "Đề nghị \(addressee) tập trung thực hiện các \(what) nêu trên, báo cáo kết quả, khó "
          + "khăn, vướng mắc (nếu có) bằng văn bản"
          + "\(by.map { " chậm nhất là ngày \($0)" } ?? "")./.",
        "\(addressee) is to carry out the work above and report in writing on results and "
          + "difficulties\(by.map { " by the end of \($0)" } ?? "").")
    case .requested:
      return source.say(
        "Trân trọng đề nghị \(addressee) quan tâm, phối hợp thực hiện các nội dung nêu trên và "
          + "thông tin kết quả\(by.map { " chậm nhất là ngày \($0)" } ?? "") để tổng hợp./.",
        "\(addressee) is kindly asked to carry out its part of the work above and to tell of the "
          + "results\(by.map { " by the end of \($0)" } ?? "").")
    }
  }
}
