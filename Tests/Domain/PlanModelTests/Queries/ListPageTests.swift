import PlanModel
import Testing

struct ListPageTests {
  private func page(
    _ count: Int, _ window: Range<Int>?, located: Int? = nil
  ) -> (first: Int, rows: [Int]) {
    let page = ListPage(of: Array(0..<count), window: window, located: located)
    #expect(page.total == count)
    #expect(page.located == located)
    #expect(page.rows.first ?? page.first == page.first)
    return (page.first, page.rows)
  }

  @Test func `without a window the whole list is given`() {
    #expect(page(5, nil).rows == [0, 1, 2, 3, 4])
    #expect(page(5, nil, located: 3).rows == [0, 1, 2, 3, 4])
    #expect(page(0, nil).rows.isEmpty)
  }

  @Test(arguments: [
    (0..<3, [0, 1, 2]), (2..<4, [2, 3]), (8..<12, [8, 9]), (9..<10, [9]), (0..<100, Array(0..<10)),
    (3..<3, []), (-2..<2, [0, 1, 2, 3]), (0..<Int.max, Array(0..<10)),
    (4..<Int.max, Array(4..<10)),
  ])
  func `a window gives the rows within it`(window: Range<Int>, rows: [Int]) {
    #expect(page(10, window).rows == rows)
  }

  @Test(arguments: [10..<14, 100..<120, Int.max - 4..<Int.max])
  func `past the end the last row is given`(window: Range<Int>) {
    #expect(page(10, window).rows == [9])
  }

  @Test(arguments: [0..<0, 0..<10, 7..<12])
  func `an empty list has no row`(window: Range<Int>) {
    #expect(page(0, window).rows.isEmpty)
    #expect(page(0, window).first == 0)
  }

  @Test(arguments: [(0..<4, 2), (2..<6, 2), (2..<6, 5)])
  func `a located row within the window moves nothing`(window: Range<Int>, located: Int) {
    #expect(page(20, window, located: located).rows == Array(window))
  }

  @Test(arguments: [
    (0..<4, 10, 8), (10..<14, 0, 0), (10..<14, 1, 0), (0..<5, 5, 3), (5..<10, 4, 2),
    (0..<4, 19, 17), (100..<104, 3, 1),
  ])
  func `a located row outside the window stands in its middle`(
    window: Range<Int>, located: Int, first: Int
  ) {
    let answer = page(20, window, located: located)
    #expect(answer.first == first)
    #expect(answer.rows.contains(located))
  }
}
