import VietnameseText

/// Times folding, sorting and typing of Vietnamese text.
public enum TextRun {
  /// How many names are folded and sorted.
  public static let names = 10_000

  /// The median time of each thing done.
  ///
  /// - Parameter repeats: How often each is done.
  /// - Returns: Names and durations, in the order they are printed.
  public static func figures(repeats: Int = 31) -> [(name: String, time: Duration)] {
    let names = agencyNames
    let keys = Array("Cow quan thuwjc hieejn nhieemj vuj cuar Uyr ban nhaan daan tinhr")
    return [
      ("fold10000Names", median(repeats) { names.reduce(0) { $0 + fold($1).utf8.count } }),
      (
        "keyAndSort10000Names",
        median(repeats) { SortKey.sorted(names, by: SortKey.dictionary).count }
      ),
      ("rank10000Names", median(repeats) { SearchQuery("so y").ranked(names) { [$0] }.count }),
      ("type1000Keys", typing1000Keys(keys, repeats)),
    ]
  }

  /// Names as agencies have them, no two alike.
  private static var agencyNames: [String] {
    let bodies = [
      "Sở Nội vụ", "Ủy ban nhân dân", "Ban Tổ chức Tỉnh ủy", "Sở Khoa học và Công nghệ",
      "Hội Nông dân", "Sở Y tế", "Văn phòng", "Đảng ủy", "Sở Giáo dục và Đào tạo", "Thanh tra",
    ]
    let places = ["Đắk Lắk", "Bắc Giang", "Hà Tĩnh", "Quảng Ngãi", "Điện Biên"]
    return (0..<names).map { number in
      let (body, place) = (bodies[number * 7 % bodies.count], places[number / 3 % places.count])
      return "\(body) \(place), Phường \(number * 7_919 % names)"
    }
  }

  private static func median(_ repeats: Int, _ body: () -> Int) -> Duration {
    var times: [Duration] = []
    var sum = 0
    for _ in 0..<max(1, repeats) {
      let start = ContinuousClock.now
      sum &+= body()
      times.append(ContinuousClock.now - start)
    }
    // What is summed up is used, so that nothing of the work can be left out.
    return sum == .min ? .zero : times.sorted()[times.count / 2]
  }

  /// The time of a thousand keys in a field, words and Backspaces mixed.
  private static func typing1000Keys(_ keys: [Character], _ repeats: Int) -> Duration {
    let time = median(repeats) {
      var session = TypingSession(settings: TypingSettings(restoresForeignWords: true))
      for key in keys { session.type(key) }
      for _ in 0..<10 { session.deleteBackward() }
      return session.cursor
    }
    return time * 1_000 / (keys.count + 10)
  }
}
