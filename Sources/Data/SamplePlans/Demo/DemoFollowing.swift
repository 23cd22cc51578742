import PlanModel

/// What somebody is made up to have told of an item for a reporting period.
struct DemoReport: Sendable {
  /// The code of the item.
  let code: String
  /// How many periods before that of the day it was told for; at least 1.
  let periodsBack: Int
  /// What was told; nothing of it says that the item was looked at.
  var result, difficulty, cause, proposal: String?
  /// Who must answer the difficulty.
  var answerFrom: String?
  /// The answer, which came two days after the report.
  var answer: String?
}

/// What is made up to have been done to follow items, seen from a day.
struct DemoAct: Sendable {
  /// What was done.
  let kind: FollowUpKind
  /// How many days before the day.
  let daysBack: Int
  /// The code of the agency it turned to, or a body as written.
  let addressee: String
  /// The codes of the items.
  let items: [String]
  /// Who did it, what about, and the number of the document.
  var conductedBy, subject, document: String?
  /// After how many days an answer was asked for, and came.
  var answerAfter, answeredAfter: Int?
  /// The answer, and what came out of it.
  var answer, conclusion: String?
  /// What it asked for.
  var recommendations: [DemoRecommendation] = []
}

/// What an act of following is made up to have asked for.
struct DemoRecommendation: Sendable {
  /// What was asked for.
  let text: String
  /// After how many days it is to be done.
  let dueAfter: Int
  /// After how many days it was; `nil` when it was not.
  var doneAfter: Int?
}
