import CommandTool
import PlanModel
import Testing

struct StorePathTests {
  @Test(arguments: [
    ("/nha/.local/share/dondoc/plans.db", "dondoc"),
    ("/kho/plans.db", "dondoc --store /kho/plans.db"),
    ("kho chung/plans.db", "dondoc --store 'kho chung/plans.db'"),
    ("/kho/của 'tôi'.db", "dondoc --store '/kho/của '\\''tôi'\\''.db'"),
  ])
  func `a line for the shell names the store unless it is the usual one`(
    path: String, line: String
  ) {
    #expect(StorePath.call(on: path, environment: ["HOME": "/nha"]).program == line)
  }

  @Test(arguments: [
    ("f.db" as String?, ["DONDOC_STORE": "/e.db", "HOME": "/h"], "f.db" as String?),
    (nil, ["DONDOC_STORE": "/e.db", "XDG_DATA_HOME": "/x", "HOME": "/h"], "/e.db"),
    (nil, ["XDG_DATA_HOME": "/x", "HOME": "/h"], "/x/dondoc/plans.db"),
    (nil, ["XDG_DATA_HOME": "/x/", "HOME": "/h"], "/x/dondoc/plans.db"),
    (nil, ["XDG_DATA_HOME": "", "HOME": "/h"], "/h/.local/share/dondoc/plans.db"),
    (nil, ["XDG_DATA_HOME": "relative", "HOME": "/h"], "/h/.local/share/dondoc/plans.db"),
    (nil, ["DONDOC_STORE": "", "HOME": "/h"], "/h/.local/share/dondoc/plans.db"),
    (nil, ["HOME": ""], nil), (nil, [:], nil),
  ])
  func `the store lies where the first of them says`(
    flag: String?, environment: [String: String], path: String?
  ) {
    #expect(StorePath.path(flag: flag, environment: environment) == path)
  }
}
