public import Values
import VietnameseText

extension FigureDoubt {
  /// The doubt as a sentence.
  public var words: Words {
    switch self {
    case .shareOutOfRange:
      Words("tỷ lệ nằm ngoài khoảng 0–100%", "a share outside 0 to 100%")
    case .noRank:
      Words("thứ hạng phải là số nguyên từ 1 trở lên", "a rank is a whole number from 1")
    case .otherSign(let last):
      Words(
        "trái dấu với số liệu trước (\(VietnameseNumber.written(last, .vi)))",
        "the other sign than the figure before (\(VietnameseNumber.written(last, .en)))")
    case .farFromLast(let last):
      Words(
        "chênh quá 5 lần so với số liệu trước (\(VietnameseNumber.written(last, .vi)))",
        "more than 5 times off the figure before (\(VietnameseNumber.written(last, .en)))")
    case .negative:
      Words(
        "số âm, trong khi chỉ tiêu và số liệu gốc không có số âm",
        "below zero, where neither the target nor its starting figure is")
    case .notAShare(let unit?):
      Words(
        "ghi bằng %, nhưng chỉ tiêu tính bằng «\(unit)»",
        "written in %, but counted in \"\(unit)\"")
    case .notAShare(nil):
      Words(
        "ghi bằng %, nhưng chỉ tiêu không phải tỷ lệ", "written in %, but the target is no share")
    case .dayLongAgo: Words("ngày số liệu trước năm 2000", "the day is before 2000")
    case .dayAhead: Words("ngày số liệu chưa đến", "the day is still to come")
    }
  }
}
