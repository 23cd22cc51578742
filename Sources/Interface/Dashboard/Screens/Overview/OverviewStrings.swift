import PlanModel
import Values

/// The words of the overview.
enum OverviewStrings {
  static let attention = Words("VIỆC CẦN XỬ LÝ", "TASKS TO DO")
  static let shortAttention = Words("CẦN XỬ LÝ", "TO DO")
  static let reassign = Words("phân công lại", "to reassign")
  static let nothingWaits = Words("không có việc nào chờ xử lý", "nothing waits to be dealt with")
  static let targets = Words("CHỈ TIÊU", "TARGETS")
  static let tasks = Words("NHIỆM VỤ", "TASKS")
  static let agencies = Words("CƠ QUAN, ĐƠN VỊ", "AGENCIES")
  static let noTargets = Words(
    "chưa có chỉ tiêu nào; bấm a để thêm", "there is no target yet; press a to add one")
  static let noTasks = Words(
    "chưa có nhiệm vụ nào; bấm a để thêm", "there is no task yet; press a to add one")
  static let noAgencies = Words(
    "chưa có cơ quan nào được giao việc; bấm a để thêm",
    "no agency has work yet; press a to add one")

  /// The cells of the count of work, in their order: what, how many, and what they are made of.
  static func work(_ work: WorkSummary) -> [(words: Words, isWorthSaying: Bool)] {
    [
      (
        Words(
          "\(work.total) việc: đã hoàn thành \(work.done)\(done(work, .vi))",
          "\(String(counting: work.total, "item")): done \(work.done)\(done(work, .en))"), true
      ),
      (
        Words(
          "chưa hoàn thành \(work.open) (trong hạn \(work.openInTime), quá hạn \(work[.overdue]))",
          "not done \(work.open) (in time \(work.openInTime), overdue \(work[.overdue]))"), true
      ),
      (Words("thường xuyên \(work[.ongoing])", "ongoing \(work[.ongoing])"), work[.ongoing] > 0),
      (
        Words("chưa ấn định thời hạn \(work[.undated])", "no deadline \(work[.undated])"),
        work[.undated] > 0
      ),
      (
        Words(
          "theo hướng dẫn cấp trên \(work[.conditional])",
          "awaiting guidance \(work[.conditional])"),
        work[.conditional] > 0
      ),
      (
        Words(
          "đã qua hạn, chưa có thông tin \(work[.unreported])",
          "past due, no information \(work[.unreported])"),
        work[.unreported] > 0
      ),
      (Words("tạm dừng \(work[.paused])", "paused \(work[.paused])"), work[.paused] > 0),
      (closed(work), work.closed > 0),
    ]
  }

  /// The items that are in no sum, named apart.
  private static func closed(_ work: WorkSummary) -> Words {
    Words("ngoài ra, kết thúc theo dõi \(work.closed)", "besides, closed \(work.closed)")
  }

  private static func done(_ work: WorkSummary, _ language: Language) -> String {
    guard work.done > 0 else { return "" }
    let parts: [(Words, Int)] = [
      (Words("đúng hạn", "on time"), work[.doneOnTime]),
      (Words("quá hạn", "late"), work[.doneLate]),
      (Words("không có hạn", "no deadline"), work[.doneUndated]),
    ]
    let said = parts.filter { $0.1 > 0 }.map { "\($0.0[language]) \($0.1)" }
    return " (\(said.joined(separator: ", ")))"
  }

  /// The same count in the fewest words, for a narrow screen.
  static func shortWork(_ work: WorkSummary) -> [(words: Words, isWorthSaying: Bool)] {
    [
      (Words("\(work.total) việc", "\(String(counting: work.total, "item"))"), true),
      (Words("xong \(work.done)", "done \(work.done)"), true),
      (Words("trong hạn \(work.openInTime)", "in time \(work.openInTime)"), true),
      (Words("quá hạn \(work[.overdue])", "overdue \(work[.overdue])"), true),
      (Words("thường xuyên \(work[.ongoing])", "ongoing \(work[.ongoing])"), work[.ongoing] > 0),
      (
        Words("không hạn \(work[.undated])", "no deadline \(work[.undated])"), work[.undated] > 0
      ),
      (
        Words("chờ hướng dẫn \(work[.conditional])", "guidance \(work[.conditional])"),
        work[.conditional] > 0
      ),
      (
        Words("chưa có thông tin \(work[.unreported])", "unknown \(work[.unreported])"),
        work[.unreported] > 0
      ),
      (Words("tạm dừng \(work[.paused])", "paused \(work[.paused])"), work[.paused] > 0),
      (closed(work), work.closed > 0),
    ]
  }

  /// What the head of the pane of targets can say, from the longest to the shortest.
  static func targetsTitles(_ summary: TargetSummary?) -> [Words] {
    guard let summary, summary.counted > 0 else { return [targets] }
    let met = Words(
      "\(targets.vi) · đạt \(summary.met)/\(summary.counted)",
      "\(targets.en) · met \(summary.met)/\(summary.counted)")
    guard summary.withoutFigure > 0 else { return [met, targets] }
    let missing = summary.withoutFigure
    return [
      Words("\(met.vi) · chưa có số liệu \(missing)", "\(met.en) · no figure \(missing)"), met,
      targets,
    ]
  }

  /// What the head of the pane of tasks can say, from the longest to the shortest.
  ///
  /// - Parameters:
  ///   - summary: The counts of the one plan shown; `nil` for several, or an agency.
  ///   - closed: How many of the rows listed are no longer followed.
  /// - Returns: The heads, the longest first.
  static func tasksTitles(_ summary: PlanSummary?, closed: Int) -> [Words] {
    let plain = countedTitles(summary)
    guard closed > 0 else { return plain }
    let note = TasksStrings.ofWhichClosed(closed)
    return plain.map { Words($0.vi + note.vi, $0.en + note.en) } + plain
  }

  private static func countedTitles(_ summary: PlanSummary?) -> [Words] {
    guard let work = summary?.work else { return [tasks] }
    let (overdue, due) = (work[.overdue], work.fellDue)
    let late =
      due > 0
      ? Words(
        "\(tasks.vi) · quá hạn \(overdue)/\(due) đã đến hạn",
        "\(tasks.en) · overdue \(overdue)/\(due) fallen due")
      : tasks
    return [
      Words(
        "\(late.vi) · đến hạn trong 7 ngày: \(work[.dueSoon])",
        "\(late.en) · due in 7 days: \(work[.dueSoon])"),
      Words(
        "\(late.vi) · 7 ngày tới: \(work[.dueSoon])",
        "\(late.en) · in 7 days: \(work[.dueSoon])"),
      late, Words("\(tasks.vi) · quá hạn \(overdue)", "\(tasks.en) · overdue \(overdue)"), tasks,
    ]
  }

  /// What the head of the pane of agencies can say, from the longest to the shortest.
  static func agenciesTitles(_ summary: PlanSummary?) -> [Words] {
    guard let summary else { return [agencies] }
    let (count, gone) = (summary.agencies, summary.agenciesGone)
    let counted = Words(
      "\(agencies.vi) · có vai trò: \(count)", "\(agencies.en) · with a role: \(count)")
    guard gone > 0 else { return [counted, agencies] }
    return [
      Words(
        "\(counted.vi) · đã kết thúc còn việc: \(gone)", "\(counted.en) · ended with work: \(gone)"),
      counted, agencies,
    ]
  }

  /// The counts of one plan in a line, when all plans are shown, from the longest to the shortest.
  ///
  /// What is past its day without information is told in each, as nothing else counts it.
  static func planLines(_ summary: PlanSummary) -> [Words] {
    let (work, late) = (summary.work, summary.work[.overdue])
    let met =
      summary.targets.counted > 0 ? "\(summary.targets.met)/\(summary.targets.counted)" : nil
    let lost = summary.attention[.reassign] ?? 0
    let toReassign = lost > 0 ? Words(", phân công lại \(lost)", ", to reassign \(lost)") : .nothing
    let targets = met.map { Words(", đạt \($0) chỉ tiêu", ", \($0) targets met") } ?? .nothing
    let shortTargets = met.map { Words(", đạt \($0)", ", met \($0)") } ?? .nothing
    let (untold, shortUntold, untoldSign) = untold(work[.unreported])
    let closed = WorkWords.closed(beside: work.closed)
    let items = Words("\(work.total) việc", String(counting: work.total, "item"))
    let overdue = Words(", quá hạn \(late)", ", overdue \(late)")
    let short = [items, overdue, shortUntold, shortTargets]
    return [
      [
        items, closed, Words(", đã hoàn thành \(work.done)", ", done \(work.done)"), overdue,
        untold,
        targets, toReassign,
      ],
      [
        items, closed, Words(", xong \(work.done)", ", done \(work.done)"), overdue, shortUntold,
        targets, toReassign,
      ],
      short + [toReassign], short, short + [toReassign], short,
      [items, overdue, untoldSign, shortTargets],
    ].map { parts in Words(parts.map(\.vi).joined(), parts.map(\.en).joined()) }
  }

  /// How many items are past their day without information, in full, short and by the sign that
  /// stands before them in lists; nothing for none.
  private static func untold(_ count: Int) -> (full: Words, short: Words, sign: Words) {
    guard count > 0 else { return (.nothing, .nothing, .nothing) }
    return (
      Words(", chưa có thông tin \(count)", ", no information \(count)"),
      Words(", chưa rõ \(count)", ", unknown \(count)"), Words(", ? \(count)", ", ? \(count)")
    )
  }

  /// What stands in place of the counts of a plan that is over or in doubt.
  static func standing(_ row: PlanRow) -> Words {
    guard row.standing == .superseded else { return row.standing.words }
    let day = row.plan.endedOn.map { $0.printed }
    let (vi, en) = (day.map { " từ \($0)" } ?? "", day.map { " since \($0)" } ?? "")
    guard let successor = row.successor else {
      return Words("\(row.standing.words.vi)\(vi)", "\(row.standing.words.en)\(en)")
    }
    return Words("đã thay thế bởi \(successor)\(vi)", "replaced by \(successor)\(en)")
  }

  /// The same with what is left out of every sum because of it, from the longest to the shortest;
  /// as many as there are ``planLines(_:)``.
  static func leftOut(_ summary: PlanSummary) -> [Words] {
    let said = standing(summary.plan)
    let (items, targets) = (summary.work.all, summary.targets.counted + summary.targets.beside)
    let its = Words(
      "\(items) việc" + (targets > 0 ? ", \(targets) chỉ tiêu" : ""),
      "\(String(counting: items, "item"))"
        + (targets > 0 ? ", \(String(counting: targets, "target"))" : ""))
    let full = Words(
      "\(said.vi); \(its.vi) không tính vào tổng", "\(said.en); its \(its.en) are not counted")
    let short = Words("\(said.vi), không tính vào tổng", "\(said.en), not counted")
    return [full, full, short, short, short, short, said]
  }

  /// What stands over everything of such a plan on a narrow screen.
  static func shortBanner(_ row: PlanRow) -> Words {
    let said = row.standing.words.capitalisedFirst
    return Words("\(said.vi) (bấm V)", "\(said.en) (press V)")
  }

  /// How many more sorts of work wait than there was room for, with the key that lists them.
  static func moreWaits(_ count: Int) -> Words {
    Words("l: còn \(count)", "l: \(count) more")
  }

  /// What stands over everything of such a plan, with the key that decides.
  static func banner(_ row: PlanRow) -> Words {
    let said = standing(row).capitalisedFirst
    let reason =
      row.standing == .superseded ? row.plan.endBasis : row.plan.doubt
    let why = reason.map { ": \($0)" } ?? ""
    return Words(
      "\(said.vi) (bấm V để quyết định)\(why)", "\(said.en) (press V to decide)\(why)")
  }

  /// How many plans there was no room for, the longer words first.
  static func morePlans(_ count: Int, besides shown: Int) -> [Words] {
    let more = String(counting: count, "more plan")
    guard shown > 0 else {
      let plans = String(counting: count, "plan")
      return [Words("\(count) kế hoạch; bấm c để chọn", "\(plans); press c to choose")]
    }
    return [
      Words(
        "xếp theo số việc quá hạn; còn \(count) kế hoạch, bấm c để chọn",
        "most overdue first; \(more), press c to choose"),
      Words("còn \(count) kế hoạch; bấm c để chọn", "\(more); press c to choose"),
    ]
  }

  /// What stands before the count of the work of one agency.
  static func workOf(_ agency: String) -> Words {
    Words("\(agency) phải làm", "\(agency) answers for")
  }

  /// How many agencies are shown when not just one is.
  static func agenciesFound(_ count: Int, _ wanted: String) -> Words {
    Words(
      "\(count) cơ quan, đơn vị khớp với «\(wanted)»; bấm o để chọn một, x để bỏ lọc",
      "\(count) agencies fit \"\(wanted)\"; press o to choose one, x to show all")
  }

  /// The heads of the columns.
  static let code = Words("Mã", "Code")
  static let standing = Words("Tình hình", "Standing")
  static let due = Words("Hạn", "Due")
  static let task = Words("Nhiệm vụ", "Task")
  static let target = Words("Chỉ tiêu", "Target")
  static let figureAndGoal = Words("Số liệu, mục tiêu", "Figure and goal")
  static let way = Words("Tiến độ", "Progress")
  static let agency = Words("Cơ quan, đơn vị", "Agency")
  static let lead = Words("Chủ trì", "Lead")
  static let executing = Words("Thực hiện", "Exec.")
  static let coordinating = Words("Phối hợp", "Coord.")
  static let overdue = Words("Quá hạn", "Overdue")
  static let onTime = Words("Đúng hạn", "On time")
}

extension Words {
  /// No words, of which nothing is told.
  fileprivate static let nothing = Words("", "")
}
