import PlanModel
import PlanReports
import Values
import VietnameseText

extension CommandReader {
  /// What is done with the register beside new entries.
  private enum RegisterWork: String, CaseIterable {
    case list, answer, conclude, recommend, reword, done, letter, remove

    /// The flags that say something to it.
    var flags: [Flag] {
      switch self {
      case .list: [.plan, .agency, .find, .json, .csv]
      case .answer: [.on, .note, .withdraw]
      case .recommend, .reword: [.due, .agency]
      case .done: [.on, .product, .withdraw]
      case .letter: [.format, .out, .force]
      case .remove: [.yes]
      case .conclude: []
      }
    }
  }

  /// `urge CODE…` for a new act for each agency, or `urge list|answer|…` with what belongs to it.
  func urge() throws(UsageError) -> Command {
    guard let work = words.first.flatMap({ RegisterWork(rawValue: $0.lowercased()) }) else {
      return try urging()
    }
    try allow(work.flags, with: "urge \(work.rawValue)")
    let rest = Array(words.dropFirst())
    if work == .list {
      try refuse(rest[...])
      var filter = WorkFilter(
        plan: text(.plan)?.uppercased(), agency: text(.agency), find: text(.find) ?? "")
      filter.isCurrentOnly = filter.plan == nil
      return .followUps(filter, try form())
    }
    guard let first = rest.first else { throw missing("TD-…") }
    return try register(work, code(first), Array(rest.dropFirst()))
  }

  private func register(
    _ work: RegisterWork, _ code: String, _ rest: [String]
  ) throws(UsageError) -> Command {
    switch work {
    case .recommend:
      let details = RecommendationDetails(
        try prose(rest), agency: text(.agency), due: try day(.due))
      return .make(AnyPlannedChange(RecommendationAddition(to: code, details)))
    case .conclude: return .make(AnyPlannedChange(FollowUpConclusion(of: code, try prose(rest))))
    case .reword: return try rewording(of: code, rest)
    case .done: return try outcome(of: code, rest)
    case .letter: return try letters([code] + rest.map(self.code))
    default: break
    }
    try refuse(rest[...])
    switch work {
    case .answer:
      let answered = try dayUnlessWithdrawn()
      return .make(AnyPlannedChange(FollowUpAnswer(to: code, on: answered, text(.note))))
    default:
      return .make(
        AnyPlannedChange(
          RemoveItem(code: code, of: .followUp, isConfirmed: arguments.has(.yes))))
    }
  }

  private func outcome(of code: String, _ rest: [String]) throws(UsageError) -> Command {
    let ordinal = try ordinal(rest.first)
    try refuse(rest[1...])
    let done = try dayUnlessWithdrawn()
    return .make(
      AnyPlannedChange(
        RecommendationOutcome(of: code, ordinal, doneOn: done, product: text(.product))))
  }

  private func rewording(of code: String, _ rest: [String]) throws(UsageError) -> Command {
    var edit = RecommendationEdit(of: code, try ordinal(rest.first))
    let words = Array(rest.dropFirst())
    edit.agency = text(.agency)
    if let due = try day(.due) { edit.due = due }
    if !words.isEmpty || edit.agency == nil && edit.due == nil { edit.text = try prose(words) }
    return .make(AnyPlannedChange(edit))
  }

  /// The number of a recommendation of an act.
  private func ordinal(_ typed: String?) throws(UsageError) -> Int {
    guard let typed else { throw missing("NUMBER") }
    guard let ordinal = Int(typed), ordinal > 0 else {
      throw UsageError(
        Words(
          "«\(Terms.shown(typed))» không phải số thứ tự của kiến nghị",
          "\"\(Terms.shown(typed))\" is no number of a recommendation"),
        seeing: .urge)
    }
    return ordinal
  }

  /// The day something came about, that of the run when none is given; `nil` when it is taken back.
  private func dayUnlessWithdrawn() throws(UsageError) -> Day? {
    guard !arguments.has(.withdraw) else { return nil }
    guard let day = try day(.on) ?? today else { throw missing("--on") }
    return day
  }

  /// The rest of the words as one text.
  private func prose(_ rest: [String]) throws(UsageError) -> String {
    guard !rest.isEmpty else { throw missing("TEXT") }
    return code(TextWidth.cleaned(rest.joined(separator: " ")))
  }

  private func urging() throws(UsageError) -> Command {
    let codes = unique(words.map(code))
    let agency = text(.agency)
    guard !codes.isEmpty || agency != nil else { throw missing("CODE…") }
    try allow(
      [.document, .answerBy, .kind, .on, .agency, .note, .by],
      with: codes.isEmpty ? "urge --agency" : "urge \(Terms.shown(codes[0]))")
    let kind: FollowUpKind? = try term(.kind, Words("hình thức theo dõi", "kind of following")) {
      $0.words
    }
    var details = FollowUpDetails(kind ?? .urging)
    details.document = text(.document)
    details.day = try day(.on)
    details.answerBy = try day(.answerBy)
    details.subject = text(.note)
    details.conductedBy = text(.by)
    guard codes.isEmpty, let agency else {
      details.addressee = agency
      return .make(AnyPlannedChange(Urging(details, about: .items(codes))))
    }
    return .make(AnyPlannedChange(Urging(details, about: .agencies([agency]))))
  }

  /// The letters of some acts: to the standard output or a file, or several into a folder.
  private func letters(_ codes: [String]) throws(UsageError) -> Command {
    var request = ReportRequest(
      .overdue, form: try form(among: [.text, .md, .csv, .html], orElse: .text))
    request.division = .letters(unique(codes.map { ItemCode($0).description }))
    request.path = place(arguments.flags[.out])
    request.replaces = arguments.has(.force)
    guard request.division.isSeveral, request.path == nil else { return .report(request) }
    throw UsageError(
      Words("nhiều văn bản cần một thư mục", "several letters need a folder"),
      hint: Words("thêm --out THƯ_MỤC", "add --out FOLDER"))
  }
}
