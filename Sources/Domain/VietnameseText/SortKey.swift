/// Keys that put Vietnamese text in order when they are compared byte by byte.
///
/// The order is that of dictionaries: the first syllable is decided with its tone before the
/// second is looked at, so that Hà Nam stands before Hạ Long. Letters order as a ă â b c d đ e ê
/// and so on, tones as ngang, huyền, hỏi, ngã, sắc, nặng; small letters stand before capitals
/// where nothing else differs. Where the tone sign is written (hòa, hoà) and punctuation do not
/// count, and numbers order by value: Phường 2 before Phường 10, quý II before quý IX.
public enum SortKey {
  /// The key for places, agencies, terms and other text.
  ///
  /// Roman numerals order as numbers where they can be nothing else: at the beginning with a full
  /// stop or bracket behind them, and after a word that numbers parts: II. Nhiệm vụ, quý IV.
  public static func dictionary(_ text: String) -> [UInt8] {
    var builder = SortKeyBuilder(capacity: text.utf8.count)
    builder.numerals = .inHeadings
    builder.add(canonical(text))
    return builder.key(givenNameFirst: false)
  }

  /// The key for people: by given name, the last word, then by family and middle names.
  public static func names(_ text: String) -> [UInt8] {
    var builder = SortKeyBuilder(capacity: text.utf8.count)
    builder.add(canonical(text))
    return builder.key(givenNameFirst: true)
  }

  /// The key for headings, where capital Roman numerals up to LXXXIX order as numbers: II, IX.
  ///
  /// L alone is a letter, like C and D.
  public static func heading(_ text: String) -> [UInt8] {
    var builder = SortKeyBuilder(capacity: text.utf8.count)
    builder.numerals = .everywhere
    builder.add(canonical(text))
    return builder.key(givenNameFirst: false)
  }
}
