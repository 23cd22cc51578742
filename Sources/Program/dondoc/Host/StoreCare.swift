import PlanModel
import PlanStore
import Values

/// What a run does for its store once, and whether it changed it, however often it uses it.
final class StoreCare {
  /// Whether a change was made that stays so whatever else becomes of the run.
  var hasWritten = false
  private var hasTold = false
  private var copy: DailyCopy?

  /// What lets other accounts change a store; `nil` when nothing does, or it was told.
  func exposure(of path: String, calling call: ProgramCall) -> Words? {
    guard !hasTold, let words = StoreExposure.words(of: path, calling: call) else { return nil }
    hasTold = true
    return words
  }

  /// Copies a store before the first change of a day.
  ///
  /// - Returns: That no copy could be made, the first time on that day.
  func keepCopy(of path: String, on day: Day, calling call: ProgramCall) -> Words? {
    var copy = copy ?? DailyCopy(of: path)
    defer { self.copy = copy }
    return copy.keep(on: day, calling: call)
  }
}
