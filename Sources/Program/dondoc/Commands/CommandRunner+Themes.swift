import CommandTool
import Themes
import Values
import VietnameseText

extension CommandRunner {
  /// The names of the themes, a line each, with what they are called.
  func themeList() -> String {
    UserThemes.catalogue(host.environment).names.map { TextWidth.cleaned($0) + "\n" }.joined()
  }

  /// Says on the standard error that a theme asked for is not there; no command fails for it.
  func warnOfTheme() {
    let names = UserThemes.catalogue(host.environment).names
    guard let theme = options.theme, !names.contains(theme) else { return }
    let known = names.joined(separator: ", ")
    output.report(
      say(
        "không có bảng màu «\(theme)»; các bảng màu hiện có: \(known)",
        "there is no theme \"\(theme)\"; there are: \(known)"))
  }

  /// Looks a theme file over; a theme that is hard to read fails like one that can not be used.
  func themeCheck(_ path: String) throws -> (String, ExitCode) {
    let bytes = try fileBytes(path)
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let name =
      file.hasSuffix(UserThemes.ending) ? String(file.dropLast(UserThemes.ending.count)) : file
    let report = ThemeCheck.report(
      String(decoding: bytes, as: UTF8.self), name: name,
      in: UserThemes.catalogue(host.environment))
    let verdict =
      report.isSound
      ? say("\(file): không thấy lỗi", "\(file): nothing wrong")
      : say("\(file): có điều cần sửa", "\(file): something to mend")
    let lines = report.lines(options.language, file: path) + report.table(options.language)
    return (
      (lines + [verdict]).map { $0 + "\n" }.joined(), report.isSound ? .done : .failed
    )
  }

  /// The bytes of a file, or of the standard input where the path is `-`; or why they can not be
  /// read.
  func fileBytes(_ path: String) throws(CommandFailure) -> [UInt8] {
    if path == StandardStream.name { return try inputBytes() }
    do throws(TextFile.Failure) {
      return try TextFile.bytes(at: path)
    } catch {
      throw CommandFailure(error.words(reading: path), .failed)
    }
  }

  private func inputBytes() throws(CommandFailure) -> [UInt8] {
    do throws(TextFile.Failure) {
      return try TextFile.input()
    } catch {
      throw CommandFailure(
        Words(
          "không đọc được dữ liệu vào: \(error.reason.vi)",
          "the standard input can not be read: \(error.reason.en)"), .failed)
    }
  }
}
