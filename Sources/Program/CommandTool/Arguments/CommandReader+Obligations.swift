import PlanModel
import Values
import VietnameseText

extension CommandReader {
  /// `extend CODE… NEW_DUE` with who asked and who decided.
  func extend() throws(UsageError) -> Command {
    let (codes, rest) = leadingCodes()
    guard let first = codes.first else { throw missing("CODE NEW_DUE") }
    guard !rest.isEmpty else { throw missing("NEW_DUE") }
    let newDue = try DayArgument.day(rest, of: "NEW_DUE", today: today)
    var change = DeadlineExtension(of: first, to: newDue, try extensionDecision())
    change.askedBy = text(.askedBy)
    change.askedOn = try day(.askedOn)
    change.decidedBy = text(.decidedBy)
    change.decidedOn = try day(.decidedOn)
    change.document = text(.document)
    change.reason = text(.reason)
    guard change.decision == .asked, change.decidedBy != nil || change.decidedOn != nil else {
      return .make(Self.same(change, of: codes) { $0.code = $1 })
    }
    throw UsageError(
      Words(
        "--ask là chưa quyết định, không dùng với --decided-by, --decided-on",
        "--ask means undecided and does not go with --decided-by, --decided-on"),
      seeing: .extend)
  }

  /// The codes the words begin with, and the words behind them.
  ///
  /// The first word is a code whatever it looks like, so that a slip in it is told as such. A further
  /// one is known by what it begins with, as `BG-V`, which no day and no deadline does.
  private func leadingCodes() -> (codes: [String], rest: String) {
    let typed = Array(words)
    let further = typed.dropFirst().prefix { word in
      let plan = word.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
      let rest = word.dropFirst(plan.count)
      return plan.first?.isLetter ?? false && rest.first == "-"
        && rest.dropFirst().first?.isLetter ?? false
    }
    return (
      unique((typed.prefix(1) + further).map(code)),
      typed.dropFirst(1 + further.count).joined(separator: " ")
    )
  }

  /// A change of one item, or the same one for several.
  private static func same<Change: PlannedChange>(
    _ change: Change, of codes: [String], _ name: @escaping (inout Change, String) -> Void
  ) -> AnyPlannedChange {
    guard codes.count > 1 else { return AnyPlannedChange(change) }
    return AnyPlannedChange(
      ItemwiseChange(codes) { code in
        var copy = change
        name(&copy, code)
        return copy
      })
  }

  private func extensionDecision() throws(UsageError) -> ExtensionDecision {
    switch (arguments.has(.ask), arguments.has(.refuse)) {
    case (true, true):
      throw UsageError(
        Words("--ask và --refuse không đi cùng nhau", "--ask and --refuse exclude each other"),
        hint: Words("chỉ giữ một", "keep one of them"))
    case (true, false): return .asked
    case (false, true): return .refused
    case (false, false): return .granted
    }
  }

  /// `due CODE… DEADLINE --basis TEXT`, or `due CODE… --from DAY --basis TEXT` for a review; without a
  /// code, `due --within DAYS` lists.
  func due() throws(UsageError) -> Command {
    if arguments.has(.within) { return try fallingDue() }
    if let flag = [Flag.plan, .agency, .json, .csv].first(where: arguments.has) {
      throw UsageError(
        Words("\(flag.typed) chỉ đi cùng --within", "\(flag.typed) goes with --within only"),
        seeing: .due)
    }
    let (codes, words) = leadingCodes()
    guard let first = codes.first else { throw missing("CODE DEADLINE") }
    let anchor = try day(.from)
    guard anchor != nil || !words.isEmpty else { throw missing("DEADLINE") }
    guard anchor == nil || words.isEmpty else {
      throw UsageError(
        Words("--from thay cho lời ghi thời hạn", "--from stands in the place of the words"),
        hint: Words("chỉ giữ một", "keep one of them"))
    }
    guard let basis = text(.basis) else { throw missing("--basis") }
    let time = anchor.map { DeadlineSetting.Time.anchor($0) } ?? .words(canonical(words))
    return .make(
      Self.same(DeadlineSetting(of: first, time, basis: basis), of: codes) { $0.code = $1 })
  }

  private func fallingDue() throws(UsageError) -> Command {
    try refuse(words)
    if let flag = [Flag.basis, .from].first(where: arguments.has) {
      throw UsageError(
        Words("\(flag.typed) không đi cùng --within", "\(flag.typed) does not go with --within"),
        seeing: .due)
    }
    guard let days = text(.within).flatMap({ Int($0) }), (0...Self.mostDaysAhead).contains(days)
    else {
      throw UsageError(
        Words(
          "--within cần số ngày từ 0 đến \(Self.mostDaysAhead)",
          "--within needs a number of days from 0 to \(Self.mostDaysAhead)"),
        seeing: .due)
    }
    return .fallingDue(
      within: days, WorkFilter(plan: text(.plan)?.uppercased(), agency: text(.agency)),
      try form())
  }

  /// Ten years: the longest a plan looks ahead by days.
  private static let mostDaysAhead = 3_660

  /// `confirm CODE…` and `return CODE… --note REASON`, for results that await confirmation.
  func reply(_ move: SetRequest.Move) throws(UsageError) -> SetRequest {
    guard !words.isEmpty else { throw missing("CODE…") }
    let state = move == .confirm ? WorkState.done : .returned
    var request = SetRequest(codes: unique(words.map(code)), state: state)
    request.move = move
    request.isForAllParts = arguments.has(.all)
    request.note = text(.note)
    request.confirmedOn = try day(.on)
    if move == .giveBack, request.note?.isEmpty ?? true { throw missing("--note") }
    return request
  }

  private enum MemberWord: String, CaseIterable {
    case add, remove, list
    case read = "import"

    /// The flags that say something to it.
    var flags: [Flag] {
      switch self {
      case .add, .read: [.from, .state, .task, .yes, .dryRun]
      case .remove: [.from]
      case .list: [.json, .csv]
      }
    }
  }

  /// `member GROUP add|remove|list|import …`.
  func member() throws(UsageError) -> MemberRequest {
    let typed = Array(words)
    guard typed.count > 1 else {
      throw missing(typed.isEmpty ? "GROUP add|remove|list|import" : "add|remove|list|import")
    }
    guard let word = MemberWord(rawValue: typed[1].lowercased()) else {
      let shown = Terms.shown("member \(typed[0]) \(typed[1])")
      throw UsageError(
        Words("không có «\(shown)»", "there is no `\(shown)`"),
        meant: Suggestion.nearest(to: typed[1], among: MemberWord.allCases.map(\.rawValue))
          .map { "member \(typed[0]) \($0)" },
        seeing: .member)
    }
    try allow(word.flags, with: "member \(Terms.shown(typed[0])) \(word.rawValue)")
    let rest = typed.dropFirst(2).map { canonical(TextWidth.cleaned($0)) }
    var request = MemberRequest(code(typed[0]), try memberWork(word, Array(rest)))
    request.from = try day(.from)
    request.state = try memberState()
    request.task = text(.task).map(code)
    request.isConfirmed = arguments.has(.yes)
    request.isDryRun = arguments.has(.dryRun)
    return request
  }

  /// How the work of those that join stands: not started where nothing is given.
  private func memberState() throws(UsageError) -> WorkState? {
    let state = try term(.state, Words("tình trạng", "state"), words: \WorkState.words)
    switch state {
    case nil, .notStarted: return .notStarted
    case .unknown: return nil
    default:
      throw UsageError(
        Words(
          "thành viên mới chỉ ghi được not-started (chưa đơn vị nào nộp) hoặc unknown",
          "those that join are not-started (none has handed in) or unknown"),
        hint: Words(
          "ghi từng phần việc sau bằng «dondoc set»", "say more of each with `dondoc set`"))
    }
  }

  private func memberWork(
    _ word: MemberWord, _ rest: [String]
  ) throws(UsageError) -> MemberRequest.Work {
    switch word {
    case .list:
      if let stray = rest.first { try refuse([stray]) }
      return .list(try form())
    case .add, .remove:
      guard !rest.isEmpty else { throw missing("NAME…") }
      return word == .add ? .add(rest) : .remove(rest)
    case .read:
      guard let path = rest.first else { throw missing("FILE") }
      try refuse(rest.dropFirst())
      return .read(path: path)
    }
  }
}
