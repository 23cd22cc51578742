import Cells
import Dashboard
import DashboardTestSupport
import ScreenTestSupport
import Testing

@Suite struct `Pictures` {
  @Test(arguments: Scene.allCases, [Size.wide, .usual, .small])
  func `every screen looks as it was looked at`(scene: Scene, size: Size) throws {
    let frame = scene.driver(size).frame
    #expect(frame.grid.size == size)
    #expect(brokenSigns(in: frame.grid).isEmpty)
    try expectPicture(frame, named: "\(scene.name)-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: [Scene.overview, .overviewEnglish, .targets, .stateForm])
  func `what the cells mean is as it was looked at`(scene: Scene) throws {
    let frame = scene.driver(.wide).frame
    try expectRoles(frame, named: "\(scene.name)-120x40-roles")
  }

  @Test(arguments: [Size(columns: 20, rows: 5), Size(columns: 29, rows: 40)])
  func `a screen too small says what it has and what it needs`(size: Size) throws {
    let frame = Scene.overview.driver(size).frame
    try expectPicture(frame, named: "too-small-\(size.columns)x\(size.rows)")
  }
}
