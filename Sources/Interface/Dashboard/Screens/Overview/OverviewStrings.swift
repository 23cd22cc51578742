import PlanModel
import Values

/// The words of the overview.
enum OverviewStrings {
  static let attention = Words("CẦN XỬ LÝ", "TO DO")
  static let nothingWaits = Words("không có việc nào chờ xử lý", "nothing waits to be dealt with")
  static let targets = Words("CHỈ TIÊU", "TARGETS")
  static let tasks = Words("NHIỆM VỤ", "TASKS")
  static let agencies = Words("CƠ QUAN, ĐƠN VỊ", "AGENCIES")
  static let noTargets = Words("kế hoạch này không đặt chỉ tiêu", "this plan sets no target")
  static let noTasks = Words("chưa có nhiệm vụ nào", "there is no task yet")
  static let noAgencies = Words("chưa có cơ quan nào", "there is no agency yet")

  /// The cells of the count of work, in their order: what, how many, and what they are made of.
  static func work(_ work: WorkSummary) -> [(words: Words, isWorthSaying: Bool)] {
    [
      (
        Words(
          "\(work.total) việc: đã hoàn thành \(work.done)\(done(work, .vi))",
          "\(work.total) items: done \(work.done)\(done(work, .en))"), true
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
          "qua hạn, chưa có thông tin \(work[.unreported])",
          "past due, no information \(work[.unreported])"),
        work[.unreported] > 0
      ),
      (Words("tạm dừng \(work[.paused])", "paused \(work[.paused])"), work[.paused] > 0),
    ]
  }

  private static func done(_ work: WorkSummary, _ language: Language) -> String {
    guard work.done > 0 else { return "" }
    let parts: [(Words, Int)] = [
      (Words("đúng hạn", "on time"), work[.doneOnTime]),
      (Words("quá hạn", "late"), work[.doneLate]),
      (Words("không hạn", "no deadline"), work[.doneUndated]),
    ]
    let said = parts.filter { $0.1 > 0 }.map { "\($0.0[language]) \($0.1)" }
    return " (\(said.joined(separator: ", ")))"
  }

  /// The same count in the fewest words, for a narrow screen.
  static func shortWork(_ work: WorkSummary) -> [(words: Words, isWorthSaying: Bool)] {
    [
      (Words("\(work.total) việc", "\(work.total) items"), true),
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
        Words("chưa rõ \(work[.unreported])", "unknown \(work[.unreported])"),
        work[.unreported] > 0
      ),
      (Words("tạm dừng \(work[.paused])", "paused \(work[.paused])"), work[.paused] > 0),
    ]
  }

  /// The head of the pane of targets.
  static func targetsTitle(_ summary: TargetSummary?) -> Words {
    guard let summary, summary.counted > 0 else { return targets }
    return Words(
      "\(targets.vi) · đạt \(summary.met)/\(summary.counted)"
        + (summary.withoutFigure > 0 ? " · chưa có số liệu \(summary.withoutFigure)" : ""),
      "\(targets.en) · met \(summary.met)/\(summary.counted)"
        + (summary.withoutFigure > 0 ? " · no figure \(summary.withoutFigure)" : ""))
  }

  /// The head of the pane of tasks.
  static func tasksTitle(_ summary: PlanSummary?) -> Words {
    guard let summary else { return tasks }
    let (overdue, due) = (summary.work[.overdue], summary.work.fellDue)
    let soon = summary.work[.dueSoon]
    return Words(
      "\(tasks.vi) · quá hạn \(overdue)/\(due) đã đến hạn · đến hạn trong 7 ngày: \(soon)",
      "\(tasks.en) · overdue \(overdue)/\(due) fallen due · due in 7 days: \(soon)")
  }

  /// The head of the pane of agencies.
  static func agenciesTitle(_ summary: PlanSummary?) -> Words {
    guard let summary else { return agencies }
    return Words(
      "\(agencies.vi) · \(summary.agencies)", "\(agencies.en) · \(summary.agencies)")
  }

  /// The counts of one plan in a line, when all plans are shown.
  static func planLine(_ summary: PlanSummary) -> Words {
    let (work, targets) = (summary.work, summary.targets)
    return Words(
      "\(work.total) việc, xong \(work.done), quá hạn \(work[.overdue]), chưa rõ \(work[.unreported]), đạt \(targets.met)/\(targets.counted) chỉ tiêu",
      "\(work.total) items, done \(work.done), overdue \(work[.overdue]), unknown \(work[.unreported]), \(targets.met)/\(targets.counted) targets met"
    )
  }

  /// The heads of the columns.
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
  static let months = Words("Việc đến hạn theo tháng", "Due by month")
}
