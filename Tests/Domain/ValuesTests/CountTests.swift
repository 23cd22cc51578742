import Testing
import Values

struct CountTests {
  @Test(arguments: [
    (0, "0 tasks"), (1, "1 task"), (2, "2 tasks"), (11, "11 tasks"), (-1, "-1 tasks"),
  ])
  func `a noun agrees with its number`(count: Int, text: String) {
    #expect(String(counting: count, "task") == text)
  }

  @Test func `a plural of its own is used for any number but one`() {
    #expect(String(counting: 1, "agency", plural: "agencies") == "1 agency")
    #expect(String(counting: 3, "agency", plural: "agencies") == "3 agencies")
  }
}
