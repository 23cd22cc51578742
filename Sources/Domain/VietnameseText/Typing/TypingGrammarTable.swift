/// What typing needs beside the spellings of `SpellingTable`.
enum TypingGrammarTable {
  /// Initial consonants of the names of places and peoples: Chrong, Krông, Mđrăk, Xtiêng.
  static let onsets = """
    chr cr đl dl hm hn kd kđ km kn kp ks kt kv mb md mđ ml mr nd nđ rl sl st tl xt
    """

  /// Rhymes taken for good as they stand: ươ, and those of Đắk Lắk, Krông Búk and Chư Păh.
  static let rhymes = """
    ươ ưm ak ăk âk ek ik ok ơk uk ưk oak uôk iêk ah ăh âh eh êh ih oh ôh ơh uh ưh
    """

  /// Rhymes that take tones and marks while typing, though English has too many words like them
  /// for keeping them when foreign words are restored.
  static let looseRhymes = "ôk êk êng ing ơng oăk ươk"
}
