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
    .notRestored(because: .diskFull(path: path), keptAt: path + ".before-restore-1"),
    .readOnly, .trial, .conflict([conflict]),
    .versionChanged(code: "BG-V8", expected: 3, found: 5),
    .refused(Words("kỳ này đã khóa sổ, không ghi", "the period is closed, nothing is saved")),
    .unconfirmed(Words("sẽ mở lại việc đã hoàn thành", "finished work would be open again")),
    .unknownCode("XX-V1"), .nothingToUndo, .nothingToRedo, .changedSince(seq: 7, by: "hoa"),
    .copyOfItself(path: path), .layoutRaised(path: path), .notAFile(path: path),
    .readOnlyDisk(path: path), .hindered(hindrance), .olderLayout(path: path),
    .wrongLayoutNumber(path: path, told: 1 << 24, shown: 6),
  ]
  private static let hindrance = PlacedWords(
    Words("việc này đã có cơ quan chủ trì", "somebody leads it already"),
    onCommandLine: Words("ghi --replace", "write --replace"),
    inDashboard: Words("bấm Ctrl-R", "press Ctrl-R"))

  /// The place of a failure among all there are; a new one does not compile until it has a place.
  private static func place(_ failure: StoreFailure) -> Int {
    switch failure {
    case .missing: 0
    case .exists: 1
    case .notAStore: 2
    case .newerVersion: 3
    case .damaged: 4
    case .noPermission: 5
    case .networkFileSystem: 6
    case .moved: 7
    case .logLost: 8
    case .linked: 9
    case .strayJournal: 10
    case .diskFull: 11
    case .busy: 12
    case .inputOutput: 13
    case .notRestored: 14
    case .readOnly: 15
    case .trial: 16
    case .conflict: 17
    case .versionChanged: 18
    case .refused: 19
    case .unconfirmed: 20
    case .unknownCode: 21
    case .nothingToUndo: 22
    case .nothingToRedo: 23
    case .changedSince: 24
    case .copyOfItself: 25
    case .layoutRaised: 26
    case .notAFile: 27
    case .readOnlyDisk: 28
    case .hindered: 29
    case .olderLayout: 30
    case .wrongLayoutNumber: 31
    }
  }

  @Test func `every failure there is is among those looked at`() {
    #expect(Self.all.map(Self.place) == Array(0...31))
  }

  @Test func `a copy that did not take the place of a store says why, and what is left`() {
    let kept = StoreFailure.notRestored(because: .diskFull(path: Self.path), keptAt: "/kho/cũ.db")
    for language in Language.allCases {
      #expect(kept.words[language].contains(StoreFailure.diskFull(path: Self.path).words[language]))
      #expect(kept.words[language].hasSuffix("/kho/cũ.db"))
    }
    let alone = StoreFailure.notRestored(because: .busy(path: Self.path), keptAt: nil)
    #expect(alone.words.vi.hasSuffix(StoreFailure.busy(path: Self.path).words.vi))
  }

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

  @Test(arguments: all.prefix(14) + all[25...28] + all[31...])
  func `a failure of a file names it`(failure: StoreFailure) {
    #expect(failure.words.vi.contains(Self.path))
    #expect(failure.words.en.contains(Self.path))
  }

  @Test(
    arguments: [
      (.missing(path: path), "«dondoc --store /kho/plans.db init»"),
      (.notAStore(path: path), "«dondoc --store /kho/plans.db check --repair»"),
      (.notAStore(path: path), "«dondoc --store /kho/plans.db restore '/kho/cũ 1.db'»"),
      (.readOnlyDisk(path: path), "«dondoc --store /kho/plans.db backup TỆP»"),
      (.olderLayout(path: path), "«dondoc --store /kho/plans.db backup TỆP»"),
      (.damaged(path: path, detail: "x"), "«dondoc --store /kho/plans.db check --repair»"),
      (.damaged(path: path, detail: "x"), "«dondoc --store /kho/plans.db restore '/kho/cũ 1.db'»"),
      // A copy that is damaged is no way back to the store.
      (
        .damaged(path: "/kho/cũ 1.db", detail: "x"),
        "«dondoc --store '/kho/cũ 1.db' check --repair»"
      ),
      (.damaged(path: "/kho/cũ 1.db", detail: "x"), "«dondoc --store /kho/plans.db restore TỆP»"),
      (
        .wrongLayoutNumber(path: path, told: 2, shown: 6),
        "«dondoc --store /kho/plans.db check --repair»"
      ),
      (.moved(path: path), "«dondoc --store /kho/plans.db restore '/kho/cũ 1.db'»"),
      (
        .notRestored(because: .moved(path: path), keptAt: nil),
        "«dondoc --store /kho/plans.db restore '/kho/cũ 1.db'»"
      ),
      (.copyOfItself(path: path), "«dondoc --store /kho/plans.db doctor»"),
      (.trial, "«dondoc --store /kho/plans.db init --sample»"),
      (.unknownCode("XX-V1"), "«dondoc --store /kho/plans.db list tasks»"),
      (
        .versionChanged(code: "BG-V8", expected: 3, found: 5),
        "«dondoc --store /kho/plans.db show BG-V8»"
      ),
    ] as [(StoreFailure, String)])
  func `a way out names the store, unless it is the usual one`(
    failure: StoreFailure, command: String
  ) {
    let named = ProgramCall(store: Self.path, usual: "/nhà/plans.db", copy: "/kho/cũ 1.db")
    #expect(failure.words(calling: named).vi.contains(command))
    let usual = ProgramCall(store: Self.path, usual: Self.path, copy: "/kho/cũ 1.db")
    #expect(!failure.words(calling: usual).vi.contains("--store /kho/plans.db"))
    #expect(!failure.words(calling: usual).en.contains("--store /kho/plans.db"))
  }

  @Test func `the way out is a flag at the command line, and a key in the dashboard`() {
    let failure = StoreFailure.hindered(Self.hindrance)
    #expect(failure.words.vi == "việc này đã có cơ quan chủ trì; ghi --replace")
    let seen = failure.words(calling: .inDashboard)
    #expect(seen.vi == "việc này đã có cơ quan chủ trì; bấm Ctrl-R")
    #expect(seen.en == "somebody leads it already; press Ctrl-R")
  }

  @Test(arguments: [
    StoreFailure.unknownCode("XX-V1"), .unknownCode("TD-1"), .unknownCode("BG", .plan),
  ])
  func `in the dashboard no command is named where a key does it`(failure: StoreFailure) {
    let seen = failure.words(calling: .inDashboard)
    #expect(!seen.vi.contains("dondoc") && !seen.en.contains("dondoc"))
    #expect(failure.words.vi.contains("dondoc") && failure.words.en.contains("dondoc"))
  }

  @Test(arguments: [
    StoreFailure.missing(path: path), .notAStore(path: path), .damaged(path: path, detail: "x"),
    .wrongLayoutNumber(path: path, told: 2, shown: 6),
    .readOnlyDisk(path: path), .olderLayout(path: path), .moved(path: path),
    .readOnly, .trial,
    .notRestored(because: .damaged(path: path, detail: "x"), keptAt: nil),
  ])
  func `in the dashboard a person leaves before a command is of use`(failure: StoreFailure) {
    let (seen, typed) = (failure.words(calling: .inDashboard), failure.words)
    #expect(seen.vi.prefix { $0 != "«" }.contains("bấm q"), "\(seen.vi)")
    #expect(seen.en.prefix { $0 != "`" }.contains("press q"), "\(seen.en)")
    #expect(!typed.vi.contains("bấm q") && !typed.en.contains("press q"))
  }

  @Test func `in a trial commands are for the private copy, and a lasting store is no copy`() {
    let trial = ProgramCall(trial: "--sample")
    #expect(
      StoreFailure.unknownCode("X").words(calling: trial).vi.contains("«dondoc --sample list"))
    #expect(StoreFailure.trial.words(calling: trial).vi.contains("«dondoc init --sample»"))
  }

  @Test(arguments: [("/kho", "/kho/plans.db"), ("/kho 2/", "'/kho 2/plans.db'")])
  func `where a folder was named, a file in it is offered`(folder: String, example: String) {
    let words = StoreFailure.notAFile(path: folder).words
    #expect(words.vi.contains("ví dụ «--store \(example)»") && !words.vi.contains("check"))
    #expect(words.en.contains("as in `--store \(example)`"))
  }

  @Test func `a disk that lets nobody write is told apart from an account that may not`() {
    let (disk, account) = (
      StoreFailure.readOnlyDisk(path: Self.path).words,
      StoreFailure.noPermission(path: Self.path).words
    )
    #expect(disk.vi.contains("chỉ đọc") && !disk.vi.contains("kiểm tra quyền"))
    #expect(account.vi.contains("không có quyền") && !account.vi.contains("ổ đĩa"))
  }

  @Test func `a wrong layout number is told with the layout of the tables, where that is known`() {
    let shown = StoreFailure.wrongLayoutNumber(path: Self.path, told: 2, shown: 6).words
    #expect(shown.vi.contains("ghi ở đầu tệp là 2, trong khi các bảng trong kho là của cấu trúc 6"))
    let unknown = StoreFailure.wrongLayoutNumber(path: Self.path, told: 2, shown: nil).words
    #expect(unknown.en.contains("is 2, which its tables do not bear out"))
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
