import CommandTool
import Glibc
import PlanModel
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

  /// That a period was asked for which has not begun.
  init(notBegun period: Period, on day: Day) {
    self.init(
      Words(
        "kỳ \(period.words.vi) chưa bắt đầu vào ngày \(day.printed); chọn kỳ khác hoặc đặt --today",
        "\(period.words.en) has not begun on \(day.printed); choose another period or set --today"),
      .usage)
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
    let list = taken.paths.joined(separator: ", ")
    self.init(
      taken.paths.count == 1
        ? Words(
          "đã có tệp \(list), không ghi đè; chọn tên khác hoặc thêm --force",
          "\(list) exists and is not overwritten; choose another name or add --force")
        : Words(
          "chưa ghi gì vì đã có các tệp \(list); chọn thư mục khác hoặc thêm --force",
          "nothing was written, for there are \(list); choose another folder or add --force"),
      .refused)
  }

  /// Whatever was thrown, as a failure of a command.
  init(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let taken as FolderOfFiles.Taken: self.init(taken)
    case StoreFailure.unconfirmed(let words):
      self.init(
        Words(
          "chưa làm gì: \(words.vi); ghi thêm «--yes» để đồng ý",
          "nothing was done: \(words.en); add `--yes` to agree"), .refused)
    case let failure as StoreFailure: self.init(failure.words, ExitCode(failure))
    case let failure as UsageError:
      self.init(Words(failure.sentence(.vi), failure.sentence(.en)), .usage)
    default: self.init(Words("lỗi: \(error)", "error: \(error)"), .failed)
    }
  }
}
