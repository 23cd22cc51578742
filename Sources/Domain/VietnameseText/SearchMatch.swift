/// How and where a query was found.
public struct SearchMatch: Equatable, Sendable {
  /// How exactly the letters agree, from the best to the loosest.
  public enum Tier: Int, CaseIterable, Comparable, Sendable {
    /// The same letters; capitals and the place of the tone sign do not count.
    case exact
    /// A tone is missing or another one.
    case tone
    /// A mark is missing or another one, or đ stands against d.
    case marks
    /// An i stands against a y: bác sĩ, bác sỹ.
    case iOrY

    /// The word for the tier in the output of programs.
    public var name: String {
      switch self {
      case .exact: "exact"
      case .tone: "tone"
      case .marks: "marks"
      case .iOrY: "i/y"
      }
    }

    /// Orders tiers from the best to the loosest.
    public static func < (first: Tier, second: Tier) -> Bool { first.rawValue < second.rawValue }
  }

  /// Where the query stands in the text, from the best to the loosest.
  public enum Position: Int, CaseIterable, Comparable, Sendable {
    /// The query is the whole text.
    case whole
    /// The text begins with it.
    case prefix
    /// A later word begins with it.
    case wordStart
    /// It stands inside a word.
    case inside
    /// Its words stand here and there, in any order.
    case words
    /// It is made of the first letters of words: `ubnd`.
    case initials
    /// It is found when spaces and punctuation are left out: `daklak`.
    case spaceless

    /// Orders positions from the best to the loosest.
    public static func < (first: Position, second: Position) -> Bool {
      first.rawValue < second.rawValue
    }

    /// Whether the query stands there in one piece, as it was typed.
    var isTogether: Bool { self <= .inside }
  }

  /// By what found texts are ranked: first whether the query stands together, then how exact the
  /// letters are, then where it stands.
  ///
  /// Most queries are typed without marks, so that their words agree better with whatever stands
  /// here and there without a mark than with the phrase that is meant: `thi xa` with "thi công ở
  /// vùng xa" letter for letter, with "thị xã" but for the tones.
  public struct Quality: Comparable, Sendable {
    /// How exactly the letters agree.
    public let tier: Tier
    /// Where the query stands.
    public let position: Position

    /// A quality from its two parts.
    public init(tier: Tier, position: Position) {
      self.tier = tier
      self.position = position
    }

    /// Orders qualities from the best to the loosest.
    public static func < (first: Quality, second: Quality) -> Bool {
      guard first.position.isTogether == second.position.isTogether else {
        return first.position.isTogether
      }
      return (first.tier, first.position) < (second.tier, second.position)
    }
  }

  /// How good the match is; less is better.
  public let quality: Quality
  /// The ranges that were found, by field in the order searched; ascending, apart.
  ///
  /// Each counts characters of the original text of its field.
  public let ranges: [[Range<Int>]]

  /// How exactly the letters agree.
  public var tier: Tier { quality.tier }
  /// Where the query stands.
  public var position: Position { quality.position }
}

/// What was found in one field, before the fields are put together.
struct FieldMatch {
  var quality: SearchMatch.Quality
  var ranges: [Range<Int>]

  init(_ tier: SearchMatch.Tier, _ position: SearchMatch.Position, _ ranges: [Range<Int>]) {
    self.quality = SearchMatch.Quality(tier: tier, position: position)
    self.ranges = ranges
  }

  /// The ranges in ascending order, those that touch made one.
  var joinedRanges: [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}
