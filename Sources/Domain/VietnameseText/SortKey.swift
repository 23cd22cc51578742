/// Keys that put Vietnamese text in order when they are compared byte by byte.
///
/// The order is that of dictionaries: the first syllable is decided with its tone before the
/// second is looked at, so that Hà Nam stands before Hạ Long. Letters order as a ă â b c d đ e ê
/// and so on, tones as ngang, huyền, hỏi, ngã, sắc, nặng; small letters stand before capitals
/// where nothing else differs. Where the tone sign is written (hòa, hoà) and punctuation do not
/// count, and numbers order by value.
public enum SortKey {
  /// The key for places, agencies, terms and other text.
  public static func dictionary(_ text: String) -> [UInt8] {
    var builder = SortKeyBuilder(capacity: text.utf8.count)
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
    builder.readsRomanNumerals = true
    builder.add(canonical(text))
    return builder.key(givenNameFirst: false)
  }
}
