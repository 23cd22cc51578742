import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import ScreenTestSupport
import Testing
import Values

@Suite struct `Words of the screens` {
  @Test(arguments: [
    ["1"], ["2"], ["3"], ["4"], ["?"], [":"], ["3", "s"], ["2", "s"], ["4", "s"], ["c"], ["t"],
    ["3", "/"], ["t", "5"], ["t", "8"],
  ])
  func `in English nothing the program itself says is left in Vietnamese`(keys: [String]) {
    let marks = "ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
    var book = Books.big.book.contents
    book.plans[0].title = "Plan"
    for index in book.tasks.indices {
      book.tasks[index].label = "Task \(index)"
      book.tasks[index].text = "Task \(index)"
    }
    var driver = DashboardDriver(.init(book), on: Books.day, plan: "XX") { $0.language = .en }
    for key in keys { driver.type(key) }
    let left = picture(of: driver.frame).lowercased().filter { marks.contains($0) }
    let expected = keys == ["t", "5"] ? "đ" : ""
    #expect(left == expected)
  }

  @Test(arguments: Scene.allCases)
  func `no line shows a space before a sign, an empty bracket or two separators`(scene: Scene) {
    for size in [Size.wide, .usual, .small] {
      let shown = picture(of: scene.driver(size).frame)
      for flaw in ["()", "( ", " ,", "· ·", "··  ·", ": ,", "nil", "Optional"] {
        #expect(!shown.contains(flaw), "\(scene) \(size.testDescription): \(flaw)")
      }
    }
  }
}
