import PlanModel
import Testing
import Values

/// Expects a change to be made only once a person agrees to what is odd about it.
///
/// - Parameters:
///   - change: The change, of one record.
///   - scene: What it is worked out against.
///   - why: Words of what is told.
///   - sourceLocation: Where the expectation stands.
/// - Throws: What working it out meets once it was agreed to.
func expectDoubted(
  _ change: some DoubtfulChange, in scene: ChangeScene, because why: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let error = #expect(throws: StoreFailure.self, sourceLocation: sourceLocation) {
    try change.edits(in: scene)
  }
  guard case .unconfirmed(let told)? = error else {
    Issue.record("it was not doubted", sourceLocation: sourceLocation)
    return
  }
  #expect(told.vi.contains(why), sourceLocation: sourceLocation)
  #expect(
    try change.agreed(to: told).edits(in: scene).count == 1, sourceLocation: sourceLocation)
}
