import PlanModel
import Testing
import Values

struct ItemCodeTests {
  @Test(
    arguments: [
      ("BG-V8", "BG-V8", nil, nil), ("bg-v8", "BG-V8", nil, nil), (" bg-V8\n", "BG-V8", nil, nil),
      ("HT-B1/2026", "HT-B1", "2026", nil), ("ht-b1/2026-q3", "HT-B1", "2026-Q3", nil),
      ("HT-B1/2026-07", "HT-B1", "2026-07", nil), ("HT-B1/2026@HT-C4", "HT-B1", "2026", "HT-C4"),
      ("DB-V1@db-c2", "DB-V1", nil, "DB-C2"), ("BG", "BG", nil, nil), ("", "", nil, nil),
      ("@HT-C4", "", nil, "HT-C4"), ("/2026", "", "2026", nil), ("HT-B1/", "HT-B1", "", nil),
      ("HT-B1@", "HT-B1", nil, ""), ("HT-B1/@HT-C4", "HT-B1", "", "HT-C4"), ("/", "", "", nil),
      ("A@B/C", "A", nil, "B/C"), ("A@B@C", "A", nil, "B@C"),
    ] as [(String, String, String?, String?)])
  func `a code is read in any case, with its period and its member`(
    typed: String, item: String, period: String?, member: String?
  ) {
    let code = ItemCode(typed)
    #expect(code.item == item)
    #expect(code.period == period)
    #expect(code.member == member)
    #expect(ItemCode(code.description) == code)
  }

  @Test func `the code of a period is one a period reads`() {
    for (typed, period) in [
      ("HT-B1/2026", Period.year(2026)), ("x/2026-h1", .half(2026, 1)),
      ("x/2026-q3", .quarter(2026, 3)), ("x/2026-07@y", .month(2026, 7)),
    ] {
      #expect(ItemCode(typed).period.flatMap { Period($0) } == period)
    }
  }
}
