import CommandTool
import Glibc
import PlanModel
import PlanStore
import Values
import VietnameseText

/// Why a command ended without having done what it was asked.
struct CommandFailure: Error {
  /// What went wrong, and the way out.
  let words: Words
  /// The exit code.
  let code: ExitCode

  /// A failure.
  init(_ words: Words, _ code: ExitCode) {
    self.words = words
    self.code = code
  }

  /// Why nothing new can be put at a place; `nil` where it can.
  ///
  /// - Parameters:
  ///   - path: The place.
  ///   - example: The name of a file that would do in a folder.
  ///   - mayReplace: Whether a file that is there may be replaced.
  init?(puttingAt path: String, example: String, mayReplace: Bool) {
    switch Destination(path) {
    case .free: return nil
    case .file:
      if mayReplace { return nil }
      self.init(
        Words(
          "đã có tệp \(path), không ghi đè; chọn tên khác",
          "\(path) exists and is not overwritten; choose another name"), .refused)
    case .folder:
      let file = path.hasSuffix("/") ? path + example : "\(path)/\(example)"
      self.init(
        Words(
          "\(path) là thư mục; ghi cả tên tệp, ví dụ \(file)",
          "\(path) is a folder; add the name of a file, as \(file)"), .failed)
    case .withoutFolder(let folder):
      self.init(
        Words(
          "không có thư mục \(folder); tạo thư mục đó hoặc chọn nơi khác",
          "there is no folder \(folder); make it or choose another place"), .failed)
    }
  }

  /// The failure of a run that has made its change already: nothing is to be done again, whatever
  /// the exit code would else say.
  func afterChange(_ call: ProgramCall) -> CommandFailure {
    let (vi, en) = ("đã ghi thay đổi, nhưng sau đó \(words.vi)", "written, but then \(words.en)")
    let next = Self.lookAfterChange(call)
    return CommandFailure(Words("\(vi); \(next.vi)", "\(en); \(next.en)"), .failed)
  }

  /// That what follows from a change could not be looked at, though the change is made.
  static func unseenAfterChange(_ reason: Words) -> Words {
    Words(
      "đã ghi thay đổi, nhưng chưa xem được điều cần lưu ý sau đó: \(reason.vi)",
      "the change is written, but what follows from it could not be read: \(reason.en)")
  }

  /// What to do where a change was made and its result was not seen.
  static func lookAfterChange(_ call: ProgramCall) -> Words {
    Words(
      "không chạy lại lệnh, xem bằng «\(call.program) history»",
      "do not run it again, see `\(call.program) history`")
  }

  /// That a period was asked for which has not begun.
  init(notBegun period: Period, on day: Day) {
    self.init(
      Words(
        "kỳ \(period.words.vi) chưa bắt đầu vào ngày \(day.printed); chọn kỳ khác hoặc đặt --today",
        "\(period.words.en) has not begun on \(day.printed); choose another period or set --today"),
      .usage)
  }

  /// That what changed since a period was closed was asked for, and it is open.
  ///
  /// - Parameters:
  ///   - period: The period.
  ///   - plan: The code of the plan.
  ///   - closed: The periods of the plan that are closed.
  ///   - call: How the program is called on the store.
  init(open period: Period, of plan: String, closed: [Period], _ call: ProgramCall) {
    let others = Words(
      closed.map(\.words.vi).joined(separator: ", "), closed.map(\.words.en).joined(separator: ", ")
    )
    let list =
      closed.isEmpty
      ? Words("chưa kỳ nào của kế hoạch này được chốt", "no period of the plan is closed")
      : Words("các kỳ đã chốt: \(others.vi)", "closed are: \(others.en)")
    self.init(
      Words(
        "kỳ \(period.words.vi) của \(plan) chưa chốt, chưa có gì để so sánh; \(list.vi); chốt bằng «\(call.program) close-period \(period) --plan \(plan)», hoặc so với một ngày bằng «\(call.program) compare NGÀY --plan \(plan)»",
        "the period \(period.words.en) of \(plan) is open, so there is nothing to compare with; \(list.en); close it with `\(call.program) close-period \(period) --plan \(plan)`, or compare with a day by `\(call.program) compare DAY --plan \(plan)`"
      ), .usage)
  }

  /// What kept a file from being written.
  init(_ failure: TextFile.Failure, writing path: String) {
    guard failure.number == EEXIST else {
      self.init(
        Words(
          "không ghi được \(path) (\(failure.reason.vi))",
          "\(path) can not be written (\(failure.reason.en))"),
        .failed)
      return
    }
    self.init(FolderOfFiles.Taken(paths: [path]))
  }

  /// That files are there which may not be replaced.
  init(_ taken: FolderOfFiles.Taken) {
    let list = NameList(taken.paths, most: 5, counted: "tệp").words
    self.init(
      taken.paths.count == 1
        ? Words(
          "đã có tệp \(list.vi), không ghi đè; chọn tên khác hoặc thêm --force",
          "\(list.en) exists and is not overwritten; choose another name or add --force")
        : Words(
          "chưa ghi gì vì đã có các tệp \(list.vi); chọn thư mục khác hoặc thêm --force",
          "nothing was written, for there are \(list.en); choose another folder or add --force"),
      .refused)
  }

  /// Whatever was thrown by a run, as a failure of a command; of a store that is gone, the copies
  /// are named.
  init(_ error: any Error, of options: Options, on host: Host) {
    guard case StoreFailure.missing(let path) = error, path == options.storePath,
      let words = MissingStore.words(of: path, host.environment)
    else {
      self.init(error, calling: options.callWithCopy(on: host))
      return
    }
    self.init(words, .failed)
  }

  /// Whatever was thrown, as a failure of a command.
  ///
  /// - Parameters:
  ///   - error: What was thrown.
  ///   - call: How the program is called on the store of the run.
  init(_ error: any Error, calling call: ProgramCall) {
    switch error {
    case let failure as CommandFailure: self.init(call.naming(failure.words), failure.code)
    case let taken as FolderOfFiles.Taken: self.init(taken)
    case StoreFailure.unconfirmed(let words):
      self.init(
        Words(
          "chưa làm gì: \(call.naming(words).vi); ghi thêm «--yes» để đồng ý",
          "nothing was done: \(call.naming(words).en); add `--yes` to agree"), .refused)
    // The way out of a private copy is a store that is kept.
    case StoreFailure.trial:
      self.init(StoreFailure.trial.words(calling: call), ExitCode(.trial))
    case let failure as StoreFailure:
      self.init(call.naming(failure.words(calling: call)), ExitCode(failure))
    case let failure as UsageError:
      self.init(Words(failure.sentence(.vi), failure.sentence(.en)), .usage)
    default: self.init(Words("lỗi: \(error)", "error: \(error)"), .failed)
    }
  }
}

extension Options {
  /// How the program is called on the store of a run, or on the private copy it looks at, for
  /// messages that name commands.
  func call(on host: Host) -> ProgramCall {
    trial.map { ProgramCall(trial: "--\($0.rawValue)") } ?? storeCall(on: host)
  }

  /// How the program is called on the store of a run.
  func storeCall(on host: Host) -> ProgramCall {
    StorePath.call(on: storePath, environment: host.environment)
  }

  /// The same where something went wrong, and the copies of the store are looked at.
  func callWithCopy(on host: Host) -> ProgramCall {
    guard trial == nil else { return call(on: host) }
    return StorePath.call(
      on: storePath, environment: host.environment,
      copy: storePath.flatMap { DatedCopies.all(of: $0).first?.path })
  }
}
