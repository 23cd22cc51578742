import CommandTool
import TestRandom
import Testing
import Values

struct RandomArgumentTests {
  private static let pieces =
    CommandName.allCases.map(\.rawValue) + [
      "plans", "tasks", "BG-V8", "HT-B1/2026@HT-C4", "@", "/", "đã", "hoàn", "thành", "done", "",
      "-", "--", "-1", "-0,5", "--=", "--json", "--json=x", "--csv", "--plan", "--plan=", "--on",
      "30/2/2024", "30/4/2024", "9999-12-31", "11,2", "1e9", "999999999999999999999999", "--expect",
      "--state", "--lang", "en", "--sample", "--demo", "--store", "x", "--note", "\u{1B}[2J",
      "\u{301}", "𝟙", "type", "--method", "vni", String(repeating: "â", count: 3_000),
    ]

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `any arguments are read or refused with a way out`(seed: UInt64) {
    var numbers = SeededRandom(seed: seed)
    for _ in 0..<500 {
      let arguments = (0..<Int.random(in: 0...6, using: &numbers)).compactMap { _ in
        Self.pieces.randomElement(using: &numbers)
      }
      do throws(UsageError) {
        _ = try Invocation.parse(arguments, environment: ["HOME": "/h"])
      } catch {
        let line = error.sentence(Invocation.language(of: arguments))
        #expect(!error.hint.vi.isEmpty && line.count < 400, "\(arguments)")
        #expect(!line.unicodeScalars.contains { $0.value < 0x20 }, "\(arguments)")
      }
    }
  }
}
