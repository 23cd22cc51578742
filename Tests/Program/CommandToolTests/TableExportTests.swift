import CommandTool
import PlanModel
import Testing
import Values

/// The tables of an export: what people call records in place of their identities.
struct TableExportTests {
  /// Records that are held anyway, handed over as a store does.
  private struct Records: RecordSource {
    let contents: PlanContents

    var isDemo: Bool { contents.isDemo }

    private func records(_ kind: RecordKind) -> [any StoredRecord] {
      contents.records(of: kind).sorted { $0.id < $1.id }
    }

    func count(of kind: RecordKind) -> Int { records(kind).count }

    func each(_ kind: RecordKind, _ take: (any StoredRecord) -> Void) {
      records(kind).forEach(take)
    }
  }

  private func id(_ number: UInt64) -> RecordID { RecordID(high: 0, low: number) }

  private func digits(_ number: UInt64) -> String { id(number).description }

  /// The cells of a column of the table of a kind.
  private func column(
    _ name: String, of kind: RecordKind, in contents: PlanContents
  ) throws -> [String] {
    var text = ""
    try TableExport(of: [kind], from: Records(contents: contents)).write(kind, to: &text)
    let lines = text.dropFirst().split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let place = try #require(lines.first?.firstIndex(of: name))
    return lines.dropFirst().map { $0[place] }
  }

  @Test func `indicators are named, but for those whose name another has`() throws {
    var contents = PlanContents()
    contents.plans = [Plan(id: id(1), code: "BG", title: "Kế hoạch")]
    let names = ["Bác sĩ", "Giáo viên", "Bác sĩ", "Kỹ sư", "Bác sĩ"]
    for (number, name) in zip(UInt64(11)..., names) {
      contents.indicators.append(Indicator(id: id(number), name: name))
      var target = Target(
        id: id(number + 10), plan: id(1), code: "BG-T\(number)", ordinal: Int(number), label: name,
        comparator: .atLeast)
      target.indicator = id(number)
      contents.targets.append(target)
    }
    #expect(
      try column("indicator", of: .target, in: contents)
        == [digits(11), "Giáo viên", digits(13), "Kỹ sư", digits(15)])
    #expect(try column("plan", of: .target, in: contents) == Array(repeating: "BG", count: 5))
  }

  @Test func `sections are named by their place, and what is not there by its identity`() throws {
    var contents = PlanContents()
    contents.plans = [Plan(id: id(1), code: "BG", title: "Kế hoạch")]
    contents.sections = [PlanSection(id: id(2), plan: id(1), ordinal: 7, number: "", title: "Việc")]
    // Out of the order of their identities.
    for (number, section) in [(5, 2), (4, 9), (3, nil)] as [(UInt64, UInt64?)] {
      var task = PlanTask(
        id: id(number), plan: id(1), code: "BG-V\(number)", ordinal: 1, kind: .task, label: "Việc")
      task.section = section.map(id)
      contents.tasks.append(task)
    }
    #expect(try column("id", of: .task, in: contents) == [3, 4, 5].map(digits))
    #expect(try column("section", of: .task, in: contents) == ["", digits(9), "#7"])
  }
}
