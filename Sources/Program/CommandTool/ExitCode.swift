public import PlanModel

/// How a run of the program ended, as scripts see it.
public enum ExitCode: Int32, Sendable {
  /// Everything asked for was done.
  case done = 0
  /// It failed: no store, a damaged one, a full disk, a program that holds it.
  case failed = 1
  /// The command line could not be understood, or leaves open what is meant.
  case usage = 2
  /// Nothing has the code that was named.
  case unknownCode = 3
  /// It was refused, because it would have lost or overwritten something.
  case refused = 4
  /// It was asked whether something is due, and something is.
  case somethingDue = 5

  /// The code for a failure of the store.
  public init(_ failure: StoreFailure) {
    self =
      switch failure {
      case .missing, .notAStore, .notAFile, .newerVersion, .layoutRaised, .damaged,
        .wrongLayoutNumber, .noPermission, .readOnlyDisk, .olderLayout, .networkFileSystem, .moved,
        .logLost, .linked, .strayJournal, .diskFull, .busy, .inputOutput, .notRestored:
        .failed
      case .unknownCode: .unknownCode
      case .exists, .readOnly, .trial, .conflict, .versionChanged, .nothingToUndo, .nothingToRedo,
        .changedSince, .refused, .hindered, .unconfirmed, .copyOfItself:
        .refused
      }
  }
}
