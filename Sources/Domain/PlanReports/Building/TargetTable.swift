import PlanModel
import Values
import VietnameseText

/// Table C: the targets, each with where it started, where it stands and how it is judged.
struct TargetTable {
  let source: ReportSource

  /// The table; `nil` for a plan without targets.
  var table: ReportTable? {
    guard !source.targets.isEmpty else { return nil }
    return ReportTable(
      columns: columns,
      rows: source.targets.enumerated().map { index, row in cells(of: row, number: index + 1) })
  }

  /// What must be known to read the table, and what is odd about figures in it.
  var remarks: [String] { [reading] + doubts }

  private var reading: String {
    let cutOffs = source.plan.map { PaceCutOffs(of: $0.plan) } ?? .usual
    let (good, poor) = (written(cutOffs.onTrack), written(cutOffs.slow))
    return source.say(
      "Tiến độ R là tỷ lệ quãng đường đã đi trên tỷ lệ thời gian đã qua, tính đến ngày của số "
        + "liệu; từ \(good) là đúng tiến độ, dưới \(poor) là nguy cơ không đạt. "
        + "Dấu – là chưa có số liệu hoặc không tính được.",
      "Pace R is the share of the way covered over the share of the time used, on the day of "
        + "the figure; \(good) and more is on track, below \(poor) is likely to miss. "
        + "A dash: no figure, or nothing to reckon.")
  }

  private var doubts: [String] {
    source.targets.flatMap { row in
      row.warnings.map { warning in
        source.say(
          "Cần kiểm tra \(row.target.code): \(warning.words.vi).",
          "To check in \(row.target.code): \(warning.words.en).")
      }
    }
  }

  private func written(_ ratio: Ratio) -> String {
    ratio.cut(toPlaces: 2).map(source.written) ?? "–"
  }

  private func cells(of row: TargetRow, number: Int) -> [ReportTable.Cell] {
    let target = row.target
    return [
      .whole(number), .text("\(TextWidth.cleaned(target.label)) (\(target.code))"),
      optional(target.unit), .text(goal(target)), .text(baseline(target)), .text(figure(row)),
      optional(pace(row)), .text(status(row)),
      row.judgement.observed == nil ? .nothing : optional(row.judgement.observed?.source),
    ]
  }

  private func optional(_ text: String?) -> ReportTable.Cell {
    text.map { .text(TextWidth.cleaned($0)) } ?? .nothing
  }

  /// What is asked for, with the year by whose end.
  private func goal(_ target: Target) -> String {
    let asked = TargetGoal.written(target, source.language)
    return target.year.map { source.say("\(asked), năm \($0)", "\(asked), \($0)") } ?? asked
  }

  private func baseline(_ target: Target) -> String {
    guard let baseline = target.baseline else { return "–" }
    let year = target.baselineOn.map { " (\($0.year))" } ?? ""
    return source.written(baseline) + year
  }

  /// The figure judged, with its day and how firm it is.
  private func figure(_ row: TargetRow) -> String {
    guard let observed = row.judgement.observed else { return "–" }
    let told = [
      observed.breakdown.map(TextWidth.cleaned), source.written(observed.day),
      observed.grade?.words[source.language],
    ]
    let value =
      row.target.comparator == .yes
      ? yesOrNo(observed.value) : source.written(observed.value)
    return "\(value) (\(told.compactMap { $0 }.joined(separator: ", ")))"
  }

  private func yesOrNo(_ value: Decimal) -> String {
    value >= Decimal(1) ? source.say("có", "yes") : source.say("chưa", "not yet")
  }

  private func pace(_ row: TargetRow) -> String? {
    row.judgement.pace?.cut(toPlaces: 2).map(source.written)
  }

  /// How it is judged by its figures, and beside that how a person judges it.
  private func status(_ row: TargetRow) -> String {
    let words = row.judgement.status?.words ?? Comparator.qualitative.sign
    let stale = row.judgement.isStale ? source.say("số liệu cũ", "old figure") : nil
    let members = row.judgement.members?.words[source.language]
    return [words[source.language], members, stale, rating(row)].compactMap { $0 }
      .joined(separator: "; ")
  }

  private func rating(_ row: TargetRow) -> String? {
    row.ratings.first.map { rating in
      let (day, signer) = (source.written(rating.day), TextWidth.cleaned(rating.signer))
      return source.say(
        "nhận định của \(signer) ngày \(day): \(rating.outlook.words.vi)",
        "\(signer) on \(day): \(rating.outlook.words.en)")
    }
  }

  private var columns: [ReportTable.Column] {
    [
      .init(source.say("TT", "No."), isNumber: true, weight: 5),
      .init(source.say("Chỉ tiêu", "Target"), weight: 24),
      .init(source.say("Đơn vị tính", "Unit"), weight: 13),
      .init(source.say("Mục tiêu", "Goal"), weight: 12),
      .init(source.say("Gốc (năm)", "Start (year)"), weight: 10),
      .init(source.say("Kỳ này", "Now"), weight: 16),
      .init(source.say("Tiến độ R", "Pace R"), isNumber: true, weight: 8),
      .init(source.say("Đánh giá", "Judgement"), weight: 13),
      .init(source.say("Nguồn số liệu", "Source"), weight: 13),
    ]
  }
}

/// What a target asks for, as papers write it.
enum TargetGoal {
  /// The sign with the value, or the words for a goal without one: `≥ 14`, `15–20`, `100`.
  ///
  /// A bare value has no sign, as in the documents.
  static func written(_ target: Target, _ language: Language) -> String {
    let sign = target.comparator.sign[language]
    guard let value = target.value.map({ VietnameseNumber.written($0, language) }) else {
      return sign
    }
    switch target.comparator {
    case .range:
      return target.upper.map { "\(value)–\(VietnameseNumber.written($0, language))" } ?? value
    case .equal: return value
    default: return "\(sign) \(value)"
    }
  }
}
