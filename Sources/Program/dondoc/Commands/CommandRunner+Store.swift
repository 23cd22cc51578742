import CommandTool
import PlanModel
import PlanStore
import Values

extension CommandRunner {
  /// Makes a store.
  func initialise() throws -> String {
    let path = try storePath()
    var contents = PlanContents()
    contents.holidays = Holiday.official
    if let trial = options.trial { contents = self.contents(of: trial).followed(from: day) }
    try StoreFile.create(at: .file(path), contents: contents, by: author)
    let counts = (contents.plans.count, contents.targets.count, contents.tasks.count)
    return say(
      "đã tạo kho dữ liệu \(path): \(counts.0) kế hoạch, \(counts.1) chỉ tiêu, \(counts.2) nhiệm vụ",
      "made the store \(path): \(counts.0) plans, \(counts.1) targets, \(counts.2) tasks") + "\n"
  }

  /// Copies the store to a new file.
  func backUp(to destination: String) throws -> String {
    let path = try storePath()
    if let failure = CommandFailure(
      puttingAt: destination, example: "dondoc-\(day).db", mayReplace: false)
    {
      throw failure
    }
    try StoreFile.backUp(from: path, to: destination)
    return say(
      "đã sao lưu \(path) ra \(destination)", "copied \(path) to \(destination)") + "\n"
  }

  /// Looks the store over for damage.
  func check() throws -> (String, ExitCode) {
    let path = try storePath()
    let findings = try StoreFile.check(at: path)
    let problems = findings.filter(\.isProblem)
    let verdict =
      problems.isEmpty
      ? say("\(path): không thấy hỏng", "\(path): no damage found")
      : say(
        "\(path): \(problems.count) vấn đề; dùng lại bản sao lưu, hoặc gửi tệp cho người quản trị",
        "\(path): \(problems.count) problems; go back to a backup, or show the file to an expert")
    let lines = findings.map { say($0.words.vi, $0.words.en) } + [verdict]
    return (lines.map { $0 + "\n" }.joined(), problems.isEmpty ? .done : .failed)
  }
}
