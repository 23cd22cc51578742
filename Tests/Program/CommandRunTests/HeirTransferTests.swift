import ProgramTestSupport
import TestFiles
import TestJSON
import Testing

/// Files that would make an agency the heir of itself.
struct HeirTransferTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.run("init --sample")
  }

  private func export() throws -> [UInt8] { try program.run("export").bytes }

  /// Successions between agencies of the sample, each as predecessor and heir.
  private func successions(_ pairs: [(String, String)]) throws -> String {
    let records = try program.run("export").json()["agency"]?.elements ?? []
    func id(_ code: String) throws -> String {
      try #require(records.first { $0.text("code") == code }?.text("id"))
    }
    let rows = try pairs.enumerated().map { place, pair in
      """
      {"id": "0000000000000000000000000000f00\(place)", "predecessor": "\(try id(pair.0))",
      "heir": "\(try id(pair.1))", "day": "2026-03-01", "form": "merged", "is_applied": true}
      """
    }
    return """
      {"format": "dondoc", "layout": \(try layout()), "succession": [\(rows.joined(separator: ","))]}
      """
  }

  private func layout() throws -> String {
    try #require(try program.run("export").json().number("layout"))
  }

  @Test(arguments: [
    ([("HT-C1", "HT-C1")], 1), ([("HT-C1", "HT-C5"), ("HT-C5", "HT-C1")], 1),
    ([("HT-C1", "HT-C5")], 0),
  ])
  func `an agency does not become its own heir by a file, at once or through others`(
    pairs: [(String, String)], refused: Int
  ) throws {
    let before = try export()
    try program.home.write(Array(try successions(pairs).utf8), to: "in.json")
    let run = try program.run("import \(program.home.file("in.json"))")
    #expect(run.code == (refused == 0 ? 0 : 4), "\(run.text)")
    #expect(run.text.contains("\(refused) bị từ chối"), "\(run.text)")
    if refused > 0 {
      #expect(run.text.contains("không thể kế thừa chính mình"), "\(run.text)")
      #expect(try export() == before)
    }
  }
}
