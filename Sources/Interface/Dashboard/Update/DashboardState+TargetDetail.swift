import PlanModel

extension DashboardState {
  /// The most changes of a target that are looked through for corrections.
  private static let mostChanges = 200

  /// Asks for all about the opened target and its changes, unless they are held or asked for.
  mutating func loadTargetDetail() -> [Effect] {
    guard screen == .targets, targets.browser.isDetailOpen,
      let code = targets.browser.list.selected?.code, targets.detailOf != code
    else { return [] }
    let (detail, history) = (request(.targetDetail), request(.targetHistory))
    targets.detailOf = code
    targets.awaitedDetail = detail.number
    targets.awaitedHistory = history.number
    return [
      .load(.target(code), detail),
      .load(.history(code: code, limit: Self.mostChanges), history),
    ]
  }

  /// Takes in what is told of the opened target, unless a later question was asked since.
  mutating func takeTarget(_ answer: PlanAnswer, _ number: Int) {
    switch answer {
    case .target(let detail) where targets.awaitedDetail == number: targets.detail = detail
    case .history(let rows) where targets.awaitedHistory == number: targets.history = rows
    default: break
    }
  }
}
