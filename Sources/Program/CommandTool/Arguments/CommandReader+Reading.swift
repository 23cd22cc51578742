import PlanModel
import Values

extension CommandReader {
  /// `list KIND` with its filters.
  func list() throws(UsageError) -> Command {
    let kind: ListKind = try choice("plans|targets|tasks|agencies")
    try refuse(words.dropFirst())
    try checkFilters(of: kind)
    var filter = WorkFilter(
      plan: text(.plan)?.uppercased(), agency: text(.agency), find: text(.find) ?? "")
    filter.state = try term(.state, Words("tình trạng", "state"), words: \WorkState.words)
    filter.timeClass = try term(.time, Words("tình hình", "class"), words: \TimeClass.words)
    filter.attention = try term(.needs, Words("việc cần xử lý", "need"), words: \Attention.words)
    filter.isByHeirs = arguments.has(.heirs)
    if arguments.has(.notReported) { return .missingReports(filter, try form()) }
    return .list(kind, filter, try form())
  }

  /// Refuses a filter that a list would pass over in silence.
  private func checkFilters(of kind: ListKind) throws(UsageError) {
    let useless: [Flag] =
      switch kind {
      case .tasks: [.notReported]
      case .agencies:
        arguments.has(.notReported)
          ? [.state, .time, .needs, .find, .heirs] : [.state, .time, .needs]
      case .plans, .targets: [.state, .time, .needs, .agency, .heirs, .notReported]
      }
    guard let flag = useless.first(where: arguments.has) else { return }
    throw UsageError(
      Words(
        "tùy chọn \(flag.typed) không lọc được «list \(kind.rawValue)»",
        "\(flag.typed) does not narrow `list \(kind.rawValue)`"),
      seeing: .list)
  }

  /// The first word, as one of the choices a command has.
  func choice<Value: CaseIterable & RawRepresentable<String>>(
    _ placeholder: String
  ) throws(UsageError) -> Value {
    guard let word = words.first else { throw missing(placeholder) }
    if let value = Value(rawValue: word.lowercased()) { return value }
    let choices = Value.allCases.map(\.rawValue)
    let shown = Terms.shown("\(name.rawValue) \(word)")
    throw UsageError(
      Words("không có «\(shown)»", "there is no `\(shown)`"),
      meant: Suggestion.nearest(to: word, among: choices).map { "\(name.rawValue) \($0)" },
      seeing: name)
  }
}
