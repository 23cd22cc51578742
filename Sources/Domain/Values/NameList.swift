/// Names in a sentence, of which the first are told, and of the others how many they are.
public struct NameList {
  private let names: [Words]
  private let most: Int
  private let counted: String
  private let noun: String?
  private let separator: String

  /// A list of names.
  ///
  /// - Parameters:
  ///   - names: The names, in both languages.
  ///   - most: How many of them are told.
  ///   - counted: What Vietnamese calls one of them where it counts them.
  ///   - noun: What English calls one of them; `nil` where the words before the list say it.
  ///   - separator: What stands between two names.
  public init(
    _ names: [Words], most: Int, counted: String = "mục", inEnglish noun: String? = nil,
    separator: String = ", "
  ) {
    (self.names, self.most) = (names, most)
    (self.counted, self.noun, self.separator) = (counted, noun, separator)
  }

  /// A list of names that are the same in both languages, as codes are.
  public init(
    _ names: [String], most: Int, counted: String = "mục", inEnglish noun: String? = nil,
    separator: String = ", "
  ) {
    self.init(
      names.map { Words($0, $0) }, most: most, counted: counted, inEnglish: noun,
      separator: separator)
  }

  /// The list: "BG-V1, BG-V2 và 3 việc nữa".
  public var words: Words {
    let told = names.prefix(most)
    let (vi, en) = (
      told.map(\.vi).joined(separator: separator), told.map(\.en).joined(separator: separator)
    )
    guard let rest = Self.rest(names.count - told.count, counted: counted, inEnglish: noun)
    else {
      return Words(vi, en)
    }
    return Words("\(vi) \(rest.vi)", "\(en) \(rest.en)")
  }

  /// How many more there are than were told.
  ///
  /// - Parameters:
  ///   - count: How many were not told.
  ///   - counted: What Vietnamese calls one of them where it counts them.
  ///   - noun: What English calls one of them; `nil` where the words before the list say it.
  /// - Returns: "và 3 việc nữa"; `nil` where all were told.
  public static func rest(
    _ count: Int, counted: String = "mục", inEnglish noun: String? = nil
  ) -> Words? {
    guard count > 0 else { return nil }
    let more = noun.map { String(counting: count, "more \($0)") } ?? "\(count) more"
    return Words("và \(count) \(counted) nữa", "and \(more)")
  }
}
