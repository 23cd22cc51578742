public import PlanModel
public import Values

/// Why a code does not name the parts that are to be changed.
public enum PartChoiceFailure: Error, Equatable, Sendable {
  /// The task has no such part.
  case unknown
  /// It names several parts, and all of them were not asked for.
  case several([String])
  /// None of the parts it names awaits confirmation.
  case noneAwaits

  /// What went wrong, and the way out.
  ///
  /// - Parameter code: The code as typed.
  /// - Returns: Wording with the codes of the parts there are.
  public func words(for code: String) -> Words {
    switch self {
    case .unknown: StoreFailure.unknownCode(code).words
    case .noneAwaits:
      Words(
        "\(code) không chờ xác nhận; xem những việc đang chờ bằng "
          + "«dondoc list tasks --state awaiting-confirmation»",
        "\(code) does not await confirmation; see what does with "
          + "`dondoc list tasks --state awaiting-confirmation`")
    case .several(let codes):
      Words(
        """
        \(code) có \(codes.count) phần việc: \(codes.joined(separator: ", ")); \
        ghi mã của phần việc, hoặc --all cho tất cả
        """,
        """
        \(code) has \(codes.count) parts: \(codes.joined(separator: ", ")); \
        write the code of one, or --all for all of them
        """)
    }
  }

  /// The exit code of a run that ends so.
  public var exitCode: ExitCode {
    switch self {
    case .unknown: .unknownCode
    case .several: .usage
    case .noneAwaits: .refused
    }
  }
}

extension SetRequest {
  /// The parts of a task that a code names.
  ///
  /// - Parameters:
  ///   - code: The code of the task, or of a part with its period or member.
  ///   - row: The task on a day of that period.
  /// - Returns: One part, or more when all were asked for.
  /// - Throws: `PartChoiceFailure` when there is none, or it is not clear which is meant.
  public func parts(
    named code: ItemCode, of row: TaskRow
  ) throws(PartChoiceFailure) -> [Part] {
    let parts = row.allParts.filter { ItemCode($0.code).isNamed(by: code) }
    guard !parts.isEmpty else { throw .unknown }
    let meant =
      move == .set ? parts : parts.filter { $0.obligation.state == .awaitingConfirmation }
    guard !meant.isEmpty else { throw .noneAwaits }
    guard meant.count == 1 || isForAllParts else { throw .several(Self.codes(of: meant)) }
    return meant
  }

  /// The codes by which some parts are told apart; that of the task as a whole ends with `@`.
  private static func codes(of parts: [Part]) -> [String] {
    let hasMembers = parts.contains { $0.obligation.member != nil }
    return parts.map { hasMembers && $0.obligation.member == nil ? "\($0.code)@" : $0.code }
  }

  /// What the request says of a part, over what was said of it before.
  ///
  /// - Parameters:
  ///   - obligation: The part as it stands.
  ///   - day: The day of the run.
  /// - Returns: The part as it is to be.
  public func update(of obligation: Obligation, on day: Day) -> WorkUpdate {
    var update = WorkUpdate(of: obligation)
    update.move(to: state, on: day)
    update.confirmedOn = confirmedOn
    if let reportedBy { update.reportedBy = reportedBy }
    if let sentOn { update.sentOn = sentOn }
    if let product { update.product = product.isEmpty ? nil : product }
    if let productOn { update.productOn = productOn }
    if let note { update.note = note.isEmpty ? nil : note }
    return update
  }

  /// Why parts do not get a state that needs a reason, while none is given and none stands.
  ///
  /// - Parameter lacking: The codes of these parts.
  /// - Returns: The error, with how the request is written with a reason.
  public func missingReason(of lacking: [String]) -> UsageError {
    let named = NameList(lacking, most: Self.mostNamed).words
    let call = "\(codes.joined(separator: " ")) \(state.rawValue)\(isForAllParts ? " --all" : "")"
    return UsageError(
      Words(
        "\(named.vi): «\(state.words.vi)» cần lý do",
        "\(named.en): \"\(state.words.en)\" needs a reason"),
      hint: Words(
        "ghi thêm, như «dondoc set \(call) --note \"LÝ DO\"»",
        "add it, as in `dondoc set \(call) --note \"REASON\"`"))
  }

  /// How many parts are named before the rest is told by its number.
  private static let mostNamed = 5
}

extension ItemCode {
  /// Whether another code names this part: the same item, and the same period and member where
  /// that code has them.
  ///
  /// A code that ends with `@` names the part without a member: the task as a whole.
  public func isNamed(by code: ItemCode) -> Bool {
    item == code.item && (code.period == nil || period == code.period)
      && (code.member == nil || (member ?? "") == code.member)
  }
}
