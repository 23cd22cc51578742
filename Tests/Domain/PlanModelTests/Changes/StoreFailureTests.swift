import PlanModel
import Testing
import Values

struct StoreFailureTests {
  private static let path = "/kho/plans.db"
  private static let conflict = FieldConflict(
    kind: .obligation, code: "BG-V8", field: "state", expected: .text("unknown"),
    found: .text("done"), wanted: .text("in-progress"))
  private static let all: [StoreFailure] = [
    .missing(path: path), .exists(path: path), .notAStore(path: path),
    .newerVersion(path: path, version: 9), .damaged(path: path, detail: "trang 4"),
    .noPermission(path: path), .networkFileSystem(path: path, name: "nfs"),
    .moved(path: path), .logLost(path: path), .linked(path: path), .strayJournal(path: path),
    .diskFull(path: path), .busy(path: path), .inputOutput(path: path, detail: "EIO"),
    .readOnly, .trial, .conflict([conflict]),
    .versionChanged(code: "BG-V8", expected: 3, found: 5), .unknownCode("XX-V1"),
    .nothingToUndo, .nothingToRedo, .changedSince(seq: 7, by: "hoa"),
  ]

  @Test(arguments: all)
  func `a failure is said in both languages`(failure: StoreFailure) {
    #expect(failure.words.vi.count > 20)
    #expect(failure.words.en.count > 20)
    #expect(failure.words.vi != failure.words.en)
  }

  @Test func `each failure has words of its own`() {
    #expect(Set(Self.all.map(\.words.vi)).count == Self.all.count)
    #expect(Set(Self.all.map(\.words.en)).count == Self.all.count)
  }

  @Test(arguments: all.prefix(14))
  func `a failure of a file names it`(failure: StoreFailure) {
    #expect(failure.words.vi.contains(Self.path))
    #expect(failure.words.en.contains(Self.path))
  }

  @Test func `a conflict shows both versions`() {
    let words = StoreFailure.conflict([Self.conflict]).words
    #expect(words.vi.contains("BG-V8, tình trạng: hiện là «đã hoàn thành»"))
    #expect(words.vi.contains("định ghi «đang thực hiện»"))
    #expect(words.en.contains("it is now \"done\", you wanted \"in progress\""))
  }

  @Test func `what has moved on names who and what`() {
    #expect(StoreFailure.changedSince(seq: 7, by: "hoa").words.vi.contains("hoa"))
    #expect(StoreFailure.changedSince(seq: 7, by: "hoa").words.en.contains("change 7"))
    let version = StoreFailure.versionChanged(code: "BG-V8", expected: 3, found: 5).words
    #expect(version.en.contains("version 5, not 3"))
    #expect(StoreFailure.unknownCode("XX-V1").words.vi.contains("«XX-V1»"))
    // A code of the register may be there, and is listed by itself.
    let register = StoreFailure.unknownCode("td-1").words
    #expect(register.vi.contains("dondoc urge list") && !register.vi.contains("không có"))
    #expect(StoreFailure.unknownCode("TD-9", .followUp).words.vi.contains("không có"))
  }
}
