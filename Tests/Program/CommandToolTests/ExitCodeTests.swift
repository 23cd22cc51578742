import CommandTool
import PlanModel
import Testing
import Values

struct ExitCodeTests {
  @Test(arguments: [
    (StoreFailure.missing(path: "a"), 1 as Int32), (.notAStore(path: "a"), 1),
    (.newerVersion(path: "a", version: 9), 1), (.layoutRaised(path: "a"), 1),
    (.damaged(path: "a", detail: "b"), 1),
    (.noPermission(path: "a"), 1), (.notAFile(path: "a"), 1), (.readOnlyDisk(path: "a"), 1),
    (.networkFileSystem(path: "a", name: "nfs"), 1),
    (.moved(path: "a"), 1), (.logLost(path: "a"), 1), (.linked(path: "a"), 1),
    (.strayJournal(path: "a"), 1),
    (.diskFull(path: "a"), 1), (.busy(path: "a"), 1), (.inputOutput(path: "a", detail: "b"), 1),
    (.unknownCode("X"), 3), (.exists(path: "a"), 4), (.readOnly, 4), (.trial, 4),
    (.conflict([]), 4), (.versionChanged(code: "X", expected: 1, found: 2), 4),
    (.notRestored(because: .diskFull(path: "a"), keptAt: nil), 1),
    (.refused(Words("a", "b")), 4), (.unconfirmed(Words("a", "b")), 4),
    (.nothingToUndo, 4), (.nothingToRedo, 4), (.changedSince(seq: 1, by: "A"), 4),
  ])
  func `a failure ends the run with its code`(failure: StoreFailure, code: Int32) {
    #expect(ExitCode(failure).rawValue == code)
  }
}
