import Cells
import Dashboard
import DashboardTestSupport
import ScreenTestSupport
import TestFiles
import Testing

/// What README shows of the program is what it looks like.
struct ReadmePictureTests {
  @Test func `the picture of the overview is up to date`() throws {
    let lines = try linesOfReadme()
    let first = try #require(lines.firstIndex { $0.hasPrefix("    ĐÔN ĐỐC") })
    let last = try #require(lines.firstIndex { $0.hasPrefix("    ") && $0.hasSuffix("q thoát") })
    let kept = lines[first...last].map { String($0.dropFirst(4)) }
    let size = Size(columns: kept.map(\.count).max() ?? 0, rows: kept.count)
    let frame = DashboardDriver.demo(size) { $0.isTrial = true }.frame
    #expect(picture(of: frame) == kept.joined(separator: "\n"))
  }
}
