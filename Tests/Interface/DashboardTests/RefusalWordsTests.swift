import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import SamplePlans
import Testing
import Values

/// What a person is told in the dashboard of a change that is not made.
struct RefusalWordsTests {
  @Test func `a refusal tells the key that helps, and no flag of the command line`() {
    var driver = DashboardDriver.demo()
    driver.send(
      .saved(
        .failure(
          .hindered(
            PlacedWords(
              Words("đã có cơ quan chủ trì", "somebody leads it"),
              onCommandLine: Words("ghi --replace", "write --replace"),
              inDashboard: Words("bấm Ctrl-R", "press Ctrl-R"))))))
    let told = driver.state.message?.text ?? driver.state.notice?.text ?? ""
    #expect(told.contains("đã có cơ quan chủ trì; bấm Ctrl-R"), "\(told)")
  }

  @Test(arguments: [
    (StoreFailure.readOnlyDisk(path: "/kho"), "chế độ chỉ đọc"),
    (.noPermission(path: "/kho"), "không có quyền"), (.readOnly, "--read-only"),
  ])
  func `a store that is only read says why at a key that would change it`(
    reason: StoreFailure, words: String
  ) {
    var driver = DashboardDriver.demo { $0.whyReadOnly = reason }
    driver.press(.character("3"), .character("t"))
    #expect(driver.form == nil)
    #expect(
      driver.state.message?.text.contains(words) == true, "\(driver.state.message?.text ?? "")")
  }
}
