public import Values

/// What a person says of an act of following.
public struct FollowUpDetails: Equatable, Sendable {
  /// What was done.
  public var kind: FollowUpKind
  /// The day of the act, or of its document; `nil` for that of the change.
  public var day: Day?
  /// The agency it turns to, by its code or name, or any other body.
  public var addressee: String?
  /// Who did it, what it was about, the number of its document.
  public var conductedBy: String?, subject: String?, document: String?
  /// The day by which an answer is asked for.
  public var answerBy: Day?
  /// What came out of it.
  public var conclusion: String?
  /// The codes of the items it concerns: tasks, parts of tasks, targets.
  public var items: [String] = []
  /// What it asks for, in order.
  public var recommendations: [RecommendationDetails] = []

  /// An act of a kind.
  public init(_ kind: FollowUpKind) {
    self.kind = kind
  }
}

/// What a person says of a recommendation.
public struct RecommendationDetails: Equatable, Sendable {
  /// What is asked for.
  public var text: String
  /// The agency that is to do it, by its code or name; `nil` for the one the act turns to.
  public var agency: String?
  /// The day by which it is to be done.
  public var due: Day?

  /// A recommendation.
  public init(_ text: String, agency: String? = nil, due: Day? = nil) {
    self.text = text
    self.agency = agency
    self.due = due
  }
}
