import PlanModel
import Values

extension CommandName {
  /// The help of the commands that only read.
  var readingHelp: CommandHelp {
    switch self {
    case .show: Self.showHelp
    case .history: Self.historyHelp
    case .compare: Self.compareHelp
    default: Self.listHelp
    }
  }

  private static let states = Words(codesOf: \WorkState.words)
  private static let needs = Words(codesOf: \Attention.words)
  private static let classes = Words(codesOf: \TimeClass.words)

  private static let listHelp = CommandHelp(
    usage: Words(
      """
      dondoc list plans|targets|tasks|agencies [--plan MÃ] [--agency CHỮ]
                  [--state TÌNH_TRẠNG] [--time TÌNH_HÌNH] [--needs VIỆC]
                  [--find CHỮ] [--heirs] [--json | --csv]
      dondoc list agencies --not-reported [--plan MÃ] [--agency CHỮ] [--json | --csv]
      """,
      """
      dondoc list plans|targets|tasks|agencies [--plan CODE] [--agency TEXT]
                  [--state STATE] [--time CLASS] [--needs NEED]
                  [--find TEXT] [--heirs] [--json | --csv]
      dondoc list agencies --not-reported [--plan CODE] [--agency TEXT] [--json | --csv]
      """),
    summary: Words(
      "in kế hoạch, chỉ tiêu, nhiệm vụ, cơ quan", "print plans, targets, tasks, agencies"),
    details: Words(
      """
      --state, --time, --needs: ghi mã hoặc chữ trong ngoặc, có dấu hay không; chỉ dùng với tasks.
      TÌNH_TRẠNG: \(states.vi).
      TÌNH_HÌNH: \(classes.vi).
      VIỆC cần xử lý: \(needs.vi).
      --heirs: gộp việc của cơ quan đã kết thúc vào cơ quan kế thừa.
      --agency: mã hoặc một phần tên. --find: chữ cần tìm, có dấu hay không.
      --not-reported: cơ quan chưa báo cáo kỳ này, mỗi báo cáo một dòng.
      """,
      """
      --state, --time, --needs: the code or the Vietnamese words, with or without marks; tasks only.
      STATE: \(states.en).
      CLASS: \(classes.en).
      NEED, what waits for somebody: \(needs.en).
      --heirs: count the work of agencies that ended for those that took over.
      --agency: the code or part of the name. --find: words, with or without marks.
      --not-reported: who has not reported this period, a line for each report.
      """))

  private static let showHelp = CommandHelp(
    usage: Words("dondoc show MÃ [--json]", "dondoc show CODE [--json]"),
    summary: Words("in chi tiết một mục", "print all about one item"),
    details: Words(
      "MÃ là mã của kế hoạch, chỉ tiêu, nhiệm vụ hoặc cơ quan: BG, DB-T6, BG-V8, HT-C4.",
      "CODE is that of a plan, a target, a task or an agency: BG, DB-T6, BG-V8, HT-C4."))

  private static let historyHelp = CommandHelp(
    usage: Words("dondoc history [MÃ] [--json]", "dondoc history [CODE] [--json]"),
    summary: Words("in nhật ký cập nhật, mới nhất trước", "print the log of changes, newest first"),
    details: Words(
      "Có MÃ thì chỉ in thay đổi của mục đó.", "With CODE, only the changes of that item."))
}
