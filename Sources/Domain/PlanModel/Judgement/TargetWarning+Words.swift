public import Values
import VietnameseText

extension TargetWarning {
  /// The warning as a sentence.
  public var words: Words {
    switch self {
    case .sum(let sum, let day, let codes):
      let (list, total) = (codes.joined(separator: ", "), Self.written(sum))
      return Words(
        "tại ngày \(day.printed), \(list) cộng lại bằng \(total.vi), không bằng 100",
        "on \(day.printed) \(list) add up to \(total.en), not to 100")
    case .whole(let whole, let day, let count, let share, let expected, let expectation):
      return Self.words(whole, on: day, pair: "\(count), \(share)", expected, by: expectation)
    case .groupsWithoutFigure(let groups):
      let list = groups.joined(separator: ", ")
      return Words("chưa có số liệu của nhóm: \(list)", "groups without a figure: \(list)")
    case .draft(let day):
      return Words(
        "số liệu ngày \(day.printed) là dự thảo, chưa dùng để đánh giá",
        "the figure of \(day.printed) is a draft and not judged yet")
    case .doubtful(let doubt): return doubt.words
    }
  }

  private static func words(
    _ whole: Decimal, on day: Day, pair: String, _ expected: Decimal, by expectation: Expectation
  ) -> Words {
    let (found, other) = (written(whole), written(expected))
    let source: Words =
      switch expectation {
      case .goals: Words("mục tiêu thì suy ra", "the goals imply")
      case .figures(let day):
        Words("số liệu ngày \(day.printed) thì suy ra", "the figures of \(day.printed) imply")
      }
    return Words(
      "số liệu \(pair) ngày \(day.printed) suy ra tổng số \(found.vi); \(source.vi) \(other.vi)",
      "the figures of \(pair) on \(day.printed) imply a whole of \(found.en); "
        + "\(source.en) \(other.en)")
  }

  private static func written(_ value: Decimal) -> Words {
    Words(VietnameseNumber.written(value, .vi), VietnameseNumber.written(value, .en))
  }
}
