import PlanModel
import Values
import VietnameseText

extension CommandReader {
  /// `assign CODE… ROLE AGENCY` with its day and basis.
  func assign() throws(UsageError) -> Command {
    let codes = words.prefix(while: looksLikeCode)
    let rest = Array(words.dropFirst(codes.count))
    guard !codes.isEmpty, !rest.isEmpty else { throw missing("CODE… ROLE AGENCY") }
    let (role, length) = try role(rest)
    let agency = rest.dropFirst(length).joined(separator: " ")
    guard !agency.isEmpty else { throw missing("AGENCY") }
    var change = AssignRole(unique(codes.map(code)), role, agency: code(agency))
    change.from = try day(.from)
    change.basis = text(.basis)
    change.replaces = arguments.has(.replace)
    change.isWithdrawn = arguments.has(.withdraw)
    guard !change.replaces || !change.isWithdrawn else {
      throw UsageError(
        Words(
          "--replace và --withdraw không đi cùng nhau",
          "--replace and --withdraw exclude each other"),
        hint: Words("chỉ giữ một", "keep one of them"))
    }
    return .make(AnyPlannedChange(change))
  }

  /// The role the first words name, and how many of them: `chủ trì` needs no quotes.
  private func role(_ words: [String]) throws(UsageError) -> (Role, Int) {
    for length in stride(from: min(3, words.count), to: 0, by: -1) {
      let text = words.prefix(length).joined(separator: " ")
      if let role = Terms.value(text, words: \Role.words) { return (role, length) }
    }
    throw Terms.error(words[0], is: Words("vai trò", "role"), of: \Role.words, for: name)
  }

  /// `succeed OLD [NEW]` with what is known of it.
  func succeed() throws(UsageError) -> Command {
    let typed = Array(words)
    guard let old = typed.first else { throw missing("OLD NEW") }
    try refuse(words.dropFirst(2))
    let form = try term(.form, Words("hình thức", "form"), words: \SuccessionForm.words)
    let new = typed.count > 1 ? code(typed[1]) : nil
    guard new != nil || form == .dissolved else { throw missing("NEW") }
    var change = Succeed(code(old), heir: new)
    change.day = try day(.on)
    change.form = form
    change.scope = text(.scope)
    change.basis = text(.basis)
    change.isProposal = arguments.has(.propose)
    change.isWithdrawn = arguments.has(.withdraw)
    return .make(AnyPlannedChange(change))
  }

  /// `supersede PLAN [BY] --on DAY`, or `supersede PLAN --in-force`.
  func supersede() throws(UsageError) -> Command {
    let typed = Array(words)
    guard let plan = typed.first else { throw missing("PLAN") }
    let successor = typed.count > 1 ? code(typed[1]) : nil
    try refuse(words.dropFirst(arguments.has(.inForce) ? 1 : 2))
    guard !arguments.has(.inForce) else {
      try allow([.inForce], with: "supersede --in-force")
      return .make(AnyPlannedChange(ConfirmForce(code(plan))))
    }
    guard let day = try day(.on) else { throw missing("--on") }
    return .make(
      AnyPlannedChange(
        SupersedePlan(code(plan), by: successor, on: day, basis: text(.basis))))
  }
}
