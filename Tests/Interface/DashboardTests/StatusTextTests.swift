import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import SamplePlans
import ScreenTestSupport
import Testing
import Values

@Suite struct `Statuses without colour` {
  /// How a screen is drawn.
  struct Look: CustomTestStringConvertible {
    let level: GlyphLevel
    let language: Language
    let size: Size
    var testDescription: String { "\(level) \(language) \(size.testDescription)" }
  }

  static let looks: [Look] = GlyphLevel.allCases.flatMap { level in
    [Language.vi, .en].flatMap { language in
      [Size.wide, .usual, .small].map { Look(level: level, language: language, size: $0) }
    }
  }

  private func driver(_ look: Look) -> DashboardDriver {
    DashboardDriver.demo(look.size, plan: nil) {
      $0.glyphs = Glyphs(look.level)
      $0.language = look.language
    }
  }

  /// What the row of the cursor says in the column of the standing, numbers left out.
  private func standing(_ driver: DashboardDriver, _ head: Words) -> String {
    let frame = driver.frame
    let language = driver.state.setting.language
    guard let row = frame.cursor?.row else { return "" }
    let heads = (0..<frame.grid.size.rows).map { Array(frame.grid[row: $0].map(\.character)) }
    let title = Array(head[language])
    for line in heads[..<row] {
      guard let start = line.indices.first(where: { line[$0...].starts(with: title) })
      else { continue }
      let text = heads[row][start..<min(start + 19, heads[row].count)]
      return String(text.filter { !$0.isNumber })
    }
    return ""
  }

  @Test(arguments: looks)
  func `every class of work reads differently and is never cut`(look: Look) {
    var driver = driver(look)
    driver.press(.character("3"))
    var words: [String: Set<TimeClass?>] = [:]
    for _ in 0..<driver.state.tasks.browser.list.count {
      guard let row = driver.state.tasks.browser.list.selected else { break }
      let said = standing(driver, Words("Tình hình", "Standing"))
      #expect(!said.contains("…") && !said.contains("..."), "\(said)")
      words[said, default: []].insert(row.timeClass)
      driver.press(.down)
    }
    #expect(!words.keys.contains(""))
    #expect(Set(words.values.joined()).count >= TimeClass.allCases.count)
    for (said, classes) in words { #expect(classes.count == 1, "\(said): \(classes)") }
  }

  @Test(arguments: looks)
  func `every status of targets reads differently and is never cut`(look: Look) {
    var driver = driver(look)
    driver.press(.character("2"))
    var words: [String: Set<TargetStatus?>] = [:]
    for _ in 0..<driver.state.targets.browser.list.count {
      guard let row = driver.state.targets.browser.list.selected else { break }
      let said = standing(driver, Words("Tình hình", "Standing"))
      #expect(!said.contains("…") && !said.contains("..."), "\(said)")
      words[said, default: []].insert(row.judgement.status)
      driver.press(.down)
    }
    #expect(!words.keys.contains(""))
    #expect(Set(words.values.joined()).count >= TargetStatus.allCases.count)
    for (said, statuses) in words { #expect(statuses.count == 1, "\(said): \(statuses)") }
  }

  @Test func `of signs that are not ASCII only those with a plain likeness are left in ASCII`() {
    for size in [Size.wide, .usual, .small] {
      var driver = driver(Look(level: .ascii, language: .vi, size: size))
      for key in "1234" {
        driver.press(.character(key))
        let signs = picture(of: driver.frame).filter { !$0.isASCII && !$0.isLetter }
        #expect(Set(signs).isSubset(of: ["·", "–", "«", "»", "…"]), "\(Set(signs))")
      }
    }
  }
}
