import CommandTool
import PlanModel
import PlanStore
import SamplePlans
import Values
import VietnameseText

/// Runs one command against the store.
struct CommandRunner {
  let options: Options
  let host: Host
  let output: Output
  let care = StoreCare()

  /// Runs a command.
  ///
  /// - Returns: The exit code.
  func run(_ command: Command) -> Int32 {
    do {
      warnOfTheme()
      try refuseChange(command)
      let (text, code) = try answer(command)
      return output.finish(
        text, options.language, code: code, written: care.hasWritten ? call : nil)
    } catch {
      let failed = CommandFailure(error, of: options, on: host)
      let failure = care.hasWritten ? failed.afterChange(call) : failed
      output.report(TextWidth.cleaned(failure.words[options.language]))
      return failure.code.rawValue
    }
  }

  /// The text a command prints, and its exit code.
  private func answer(_ command: Command) throws -> (String, ExitCode) {
    switch command {
    case .initialise: (try initialise(), .done)
    case .list(let kind, let filter, let form): (try list(kind, filter, form), .done)
    case .missingReports(let filter, let form): (try missingReports(filter, form), .done)
    case .fallingDue(let days, let filter, let form): try fallingDue(days, filter, form)
    case .show(let code, let form): (try show(code, form), .done)
    case .history(let code, let form): (try history(code, form), .done)
    case .report(let request): (try report(request), .done)
    case .sheet(let order): (try sheet(order), .done)
    case .takeSheets(let intake): try takeSheets(intake)
    case .compare(let since, let lists, let filter, let form):
      (try compare(since, lists, filter, form), .done)
    case .compareClosed(let period, let lists, let filter, let form):
      (try compare(closed: period, lists, filter, form), .done)
    case .closedPeriods(let plan, let form): (try closedPeriods(plan, form), .done)
    case .holidays(let year, let form): (try holidays(year, form), .done)
    case .followUps(let filter, let form): (try followUps(filter, form), .done)
    case .set(let request): (try set(request), .done)
    case .measure(let code, let figure): (try measure(code, figure), .done)
    case .member(let request): (try member(request), .done)
    case .make(let planned): (try make(planned.change), .done)
    case .export(let request): (try export(request), .done)
    case .importFile(let request): try importFile(request)
    case .undo(let anyone): (try undo(anyone: anyone), .done)
    case .redo(let isConfirmed): (try redo(isConfirmed: isConfirmed), .done)
    case .backup(let path): (try backUp(to: path), .done)
    case .restore(let copy, let isAgreed): (try restore(copy, isAgreed: isAgreed), .done)
    case .check(let form): try check(form)
    case .repair(let form): try repair(form)
    case .doctor: (doctor(), .done)
    case .keys: (keyTable(options.language), .done)
    case .themeList: (themeList(), .done)
    case .themeCheck(let path): try themeCheck(path)
    case .text(let work): (try text(work), .done)
    }
  }

  /// Refuses what would change a copy that is not kept, or a store opened for reading.
  private func refuseChange(_ command: Command) throws(StoreFailure) {
    switch command {
    case .set, .measure, .make, .undo, .redo, .member, .importFile, .takeSheets:
      guard command.isChange else { return }
      if options.trial != nil { throw .trial }
      if options.isReadOnly { throw .readOnly }
    case .initialise:
      if options.isReadOnly { throw .readOnly }
    case .restore:
      if options.trial != nil { throw .trial }
      if options.isReadOnly { throw .readOnly }
    case .backup, .check, .repair:
      if options.trial != nil { throw .trial }
    default: break
    }
  }

  // MARK: What commands share

  /// The day everything is judged on.
  var day: Day { options.today ?? host.today }

  /// Who makes changes.
  var author: Author {
    Author(
      user: options.user ?? host.loginName, uid: host.uid, at: host.moment, day: day)
  }

  /// The file of the store.
  func storePath() throws(UsageError) -> String {
    if let path = options.storePath { return path }
    throw UsageError(
      Words(
        "không biết kho dữ liệu ở đâu vì HOME chưa đặt",
        "HOME is not set, so there is no place for a store"),
      hint: Words("chỉ rõ bằng «--store TỆP»", "name it with `--store FILE`"))
  }

  /// How the program is called on the store, for messages that name commands.
  ///
  /// Only making a store, which may begin with the five plans, writes where they are asked for.
  var call: ProgramCall {
    care.hasWritten ? options.storeCall(on: host) : options.call(on: host)
  }

  /// A writer of the store, which is copied before the first change of a day.
  func writer() throws -> StoreWriter {
    let path = try storePath()
    warnOfExposure(path)
    if let words = care.keepCopy(of: path, on: host.today, calling: call) { warn(words) }
    return try StoreWriter(.file(path))
  }

  /// A reader of the store, or of a private copy of the five plans.
  func reader() throws -> StoreReader {
    guard let trial = options.trial else { return try fileReader() }
    let copy = StoreLocation.memory(trial.rawValue)
    try StoreFile.create(at: copy, contents: contents(of: trial), by: author)
    return try StoreReader(copy, access: .readOnly)
  }

  /// Tells once when other accounts of the machine can change the store.
  private func warnOfExposure(_ path: String) {
    if let words = care.exposure(of: path, calling: call) { warn(words) }
  }

  /// Opens the file for reading; only an older layout is led to the newest one first.
  private func fileReader() throws -> StoreReader {
    let path = try storePath()
    warnOfExposure(path)
    let store = StoreLocation.file(path)
    do throws(StoreFailure) {
      return try StoreReader(store, access: .readOnly)
    } catch .readOnly where !options.isReadOnly {
      return try newestLayout(of: store)
    }
  }

  private func newestLayout(of store: StoreLocation) throws(StoreFailure) -> StoreReader {
    do throws(StoreFailure) {
      return try StoreReader(store, access: .readWrite)
    } catch {
      throw error.isOfWriting ? .olderLayout(path: store.path) : error
    }
  }

  /// What a store of the five plans begins with.
  func contents(of trial: Options.Trial) -> PlanContents {
    switch trial {
    case .sample: SamplePlans.contents
    case .demo: SamplePlans.demo(on: day)
    }
  }

  /// What programs are told of answers.
  func context(isDemo: Bool) -> RowContext {
    RowContext(asOf: day, isDemo: isDemo, language: options.language)
  }

  /// How a person sees answers.
  func view(isDemo: Bool) -> TextView {
    TextView(
      language: options.language, width: host.terminalSize?.columns, asOf: day, isDemo: isDemo,
      call: call)
  }

  /// Whether the output goes to a terminal that knows how to mark text.
  var canShowMarks: Bool {
    host.terminalSize != nil && !["", "dumb"].contains(host.environment["TERM"] ?? "")
  }

  /// A wording in the language of the person.
  func say(_ vi: String, _ en: String) -> String {
    TextWidth.cleaned(Words(vi, en)[options.language])
  }
}
