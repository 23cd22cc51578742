import CommandTool
import PlanModel
import SamplePlans
import Values
import VietnameseText

extension FuzzTarget {
  /// The readers of files that people hand in, each with what is worked out from the file.
  static let readersOfFiles: [FuzzTarget] = [
    FuzzTarget(
      "tables", tokens: ["code,state,note\n", "BG-V8", "mã", ";", "\t", "\"\"", "id", "done"],
      isByLine: false, read: importProblem),
    FuzzTarget(
      "exports",
      tokens: ["{", "}", "[", "]", "null", "\"id\":", "1e999", "-0.0", "\\u0000", "\\ud800"],
      isByLine: false, read: importProblem),
    FuzzTarget(
      "sheets", tokens: ["Mã", "Kết quả", ";", "\t", "\"", "BG-V8", "\n"], isByLine: false
    ) { bytes in
      refusalProblem { () throws(UnreadableField) in
        let sheet = try SheetReader.sheet(of: bytes, named: "x.csv")
        _ = judged.answer(.sheetReview(sheet))
      }
    },
  ]

  /// What is wrong with how an input is refused.
  static func refusalProblem(
    _ read: () throws(UnreadableField) -> Void
  ) -> String? {
    do throws(UnreadableField) {
      try read()
      return nil
    } catch {
      let words = error.words.vi + error.words.en
      if error.words.vi.isEmpty || error.words.en.isEmpty { return "a refusal without words" }
      return harm(in: words)
    }
  }

  /// What a terminal might take for a command in a message; `nil` when there is nothing.
  static func harm(in message: String) -> String? {
    TextWidth.cleaned(message) == message
      ? nil : "a message that is not harmless: \(message.debugDescription)"
  }

  /// One of the sample plans, into which files are taken.
  static let judged: JudgedBook = {
    let all = SamplePlans.contents
    var contents = PlanContents()
    contents.plans = all.plans.filter { $0.code == "HT" }
    let plans = Set(contents.plans.map(\.id))
    contents.sections = all.sections.filter { plans.contains($0.plan) }
    contents.indicators = all.indicators
    contents.targets = all.targets.filter { plans.contains($0.plan) }
    contents.tasks = all.tasks.filter { plans.contains($0.plan) }
    let tasks = Set(contents.tasks.map(\.id))
    contents.agencies = all.agencies.filter { $0.code.hasPrefix("HT-") }
    contents.assignments = all.assignments.filter { tasks.contains($0.task) }
    contents.obligations = all.obligations.filter { tasks.contains($0.task) }
    return JudgedBook(PlanBook(contents), on: day)
  }()

  private static let importProblem: @Sendable ([UInt8]) -> String? = { bytes in
    refusalProblem { () throws(UnreadableField) in
      let file = try ImportReader.file(bytes)
      var lastID: UInt64 = 0
      let scene = ChangeScene(
        judged, author: Author(user: "fuzz", uid: 0, at: "2026-11-20T00:00:00Z", day: day)
      ) {
        lastID += 1
        return RecordID(high: .max, low: lastID)
      }
      for isUpdating in [false, true] {
        _ = try? ImportWork(file.rows, isUpdating: isUpdating, skipsRefused: true).work(in: scene)
      }
    }
  }
}
