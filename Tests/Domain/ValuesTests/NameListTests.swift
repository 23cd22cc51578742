import Testing
import Values

struct NameListTests {
  @Test func `few names are all told`() {
    let list = NameList(["BG-V1", "BG-V2"], most: 2, counted: "việc").words
    #expect(list == Words("BG-V1, BG-V2", "BG-V1, BG-V2"))
    #expect(NameList([String](), most: 2).words == Words("", ""))
  }

  @Test func `of many the first are told, and how many more there are`() {
    let list = NameList(["BG-V1", "BG-V2", "BG-V3"], most: 2, counted: "việc").words
    #expect(list == Words("BG-V1, BG-V2 và 1 việc nữa", "BG-V1, BG-V2 and 1 more"))
  }

  @Test func `what is not told can be called by what it is`() {
    let names = ["BG-V1", "BG-V2", "BG-V3", "BG-V4"]
    let two = NameList(names, most: 2, counted: "mã", inEnglish: "code").words
    #expect(two == Words("BG-V1, BG-V2 và 2 mã nữa", "BG-V1, BG-V2 and 2 more codes"))
    let one = NameList(names, most: 3, counted: "mã", inEnglish: "code").words
    #expect(one.en == "BG-V1, BG-V2, BG-V3 and 1 more code")
  }

  @Test func `names may differ in the languages and be long`() {
    let names = [Words("TD-1 gửi Sở A", "TD-1 to Sở A"), Words("TD-2", "TD-2")]
    let list = NameList(names, most: 5, separator: "; ").words
    #expect(list == Words("TD-1 gửi Sở A; TD-2", "TD-1 to Sở A; TD-2"))
  }

  @Test func `the rest is told by itself where the names stand in lines`() {
    #expect(NameList.rest(0) == nil)
    #expect(NameList.rest(4) == Words("và 4 mục nữa", "and 4 more"))
  }
}
