import Cells
import PlanModel
import Values

extension DashboardState {
  /// Asks for the stored texts whose tone signs stand elsewhere than the setting says.
  mutating func startNormalising() -> [Effect] {
    let request = reviewRequest()
    message = Message(.info, ReviewStrings.reading[setting.language])
    return [.load(.respellings(setting.toneStyle), request)]
  }

  /// Shows them, unless something else was opened meanwhile.
  mutating func offerReview(_ edits: [Edit]) {
    message = nil
    guard !edits.isEmpty else {
      message = Message(.info, ReviewStrings.nothing(setting.toneStyle)[setting.language])
      return
    }
    if overlay == nil { overlay = .review(Review(edits)) }
  }

  mutating func press(_ key: Key, in review: Review) -> [Effect] {
    var review = review
    let page = Review.rows(on: size)
    switch key {
    case .escape:
      overlay = nil
      return []
    case .enter: return save(.make(AnyPlannedChange(ToneNormalisation(review.edits))))
    case .up, .character("k"): review.scroll(by: -1, on: size, setting.language)
    case .down, .character("j"): review.scroll(by: 1, on: size, setting.language)
    case .pageUp: review.scroll(by: -page, on: size, setting.language)
    case .pageDown: review.scroll(by: page, on: size, setting.language)
    default: break
    }
    overlay = .review(review)
    return []
  }
}
