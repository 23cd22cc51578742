import PlanModel
import Testing
import Values

struct VocabularyTests {
  @Test func `codes are those of the vocabulary`() {
    #expect(
      WorkState.allCases.map(\.rawValue) == [
        "unknown", "not-started", "in-progress", "awaiting-confirmation", "done", "returned",
        "paused", "closed",
      ])
    #expect(
      TimeClass.allCases.map(\.rawValue) == [
        "ongoing", "undated", "conditional", "upcoming", "on-time", "due-soon", "overdue",
        "unreported", "done-on-time", "done-late", "done-undated", "paused",
      ])
    #expect(
      TargetStatus.allCases.map(\.rawValue) == [
        "achieved", "over-range", "on-track", "slow", "very-slow", "regressing", "not-met",
        "fell-below", "just-started", "insufficient", "no-data", "void",
      ])
    #expect(
      Comparator.allCases.map(\.rawValue) == [
        ">=", ">", "<=", "<", "=", "range", "approx", "yes", "all", "per-year", "rise", "leading",
        "qualitative",
      ])
  }

  @Test func `words are given in both languages and tell one value from another`() {
    let vocabularies: [[Words]] = [
      WorkState.allCases.map(\.words), TimeClass.allCases.map(\.words),
      TargetStatus.allCases.map(\.words), Comparator.allCases.map(\.sign),
      Role.allCases.map(\.words), AssignmentMode.allCases.map(\.words),
      Letterhead.allCases.map(\.words), Level.allCases.map(\.words),
      AgencyKind.allCases.map(\.words), Grade.allCases.map(\.words),
      TaskKind.allCases.map(\.words), Attention.allCases.map(\.words),
    ]
    for words in vocabularies {
      for language in Language.allCases {
        let texts = words.map { $0[language] }
        #expect(Set(texts).count == texts.count)
        #expect(!texts.contains(""))
      }
    }
  }

  @Test func `what can not be met stands outside the count`() {
    #expect(
      Comparator.allCases.filter { !$0.canBeMet } == [.rise, .leading, .qualitative])
    #expect(TargetStatus.allCases.filter(\.isMet) == [.achieved, .overRange])
    #expect(
      TimeClass.allCases.filter(\.isDone) == [.doneOnTime, .doneLate, .doneUndated])
    #expect(Role.allCases.filter(\.isAnswerable) == [.lead, .executing])
  }

  @Test func `what is late comes before what is done`() {
    #expect(TimeClass.allCases.min { $0.urgency < $1.urgency } == .overdue)
    #expect(Set(TimeClass.allCases.map(\.urgency)).count == TimeClass.allCases.count)
    let open = TimeClass.allCases.filter { !$0.isDone }.map(\.urgency)
    let done = TimeClass.allCases.filter(\.isDone).map(\.urgency)
    #expect((open.max() ?? .max) < (done.min() ?? .min))
    #expect(TargetStatus.allCases.min { $0.urgency < $1.urgency } == .notMet)
  }
}
