/// Which beginnings, vowels and ends of syllables Vietnamese spelling puts together.
enum SpellingTable {
  /// The consonants a syllable may begin with, apart from `qu` and `gi`.
  static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p",
    "ph", "r", "s", "t", "th", "tr", "v", "x",
  ]

  /// The beginnings that place names of the Central Highlands add.
  static let highlandOnsets: Set<String> = [
    "bl", "br", "cr", "dr", "đr", "gl", "gr", "hl", "hr", "j", "jr", "kb", "kl", "kr", "mn", "pl",
    "pr", "sr", "xr",
  ]

  /// The ends of syllables, none included.
  static let codas: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]

  /// The ends that place names of the Central Highlands add.
  static let highlandCodas: Set<String> = ["k", "h", "l", "r"]

  /// The ends after which only sắc and nặng are spoken.
  static let stops: Set<String> = ["c", "ch", "p", "t"]

  /// The vowels of a syllable, without tone, and the ends that may follow each.
  ///
  /// After `qu` and `gi`, only what follows these is looked up.
  static let rimes: [String: Set<String>] = [
    "a": ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"],
    "ă": ["c", "m", "n", "ng", "p", "t"],
    "â": ["c", "m", "n", "ng", "p", "t"],
    "e": ["", "c", "m", "n", "ng", "p", "t"],
    "ê": ["", "ch", "m", "n", "nh", "p", "t"],
    "i": ["", "ch", "m", "n", "nh", "p", "t"],
    "o": ["", "c", "m", "n", "ng", "p", "t"],
    "ô": ["", "c", "m", "n", "ng", "p", "t"],
    "ơ": ["", "m", "n", "p", "t"],
    "u": ["", "c", "m", "n", "ng", "p", "t"],
    "ư": ["", "c", "m", "n", "ng", "t"],
    "y": [""],
    "ai": [""], "ao": [""], "au": [""], "ay": [""], "âu": [""], "ây": [""],
    "eo": [""], "êu": [""], "ia": [""], "iu": [""], "iêu": [""],
    "iê": ["c", "m", "n", "ng", "p", "t"],
    "oa": ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"],
    "oă": ["c", "m", "n", "ng", "p", "t"],
    "oe": ["", "c", "m", "n", "ng", "t"],
    "oai": [""], "oao": [""], "oay": [""], "oeo": [""],
    "oi": [""], "ôi": [""], "ơi": [""],
    "oo": ["c", "n", "ng"],
    "ua": [""], "uâ": ["n", "ng", "t"], "uây": [""],
    "uê": ["", "ch", "n", "nh"], "uêu": [""], "ui": [""],
    "uô": ["c", "m", "n", "ng", "t"], "uôi": [""], "uơ": [""],
    "uy": ["", "ch", "n", "nh", "p", "t"], "uya": [""], "uyê": ["n", "t"], "uyu": [""],
    "ưa": [""], "ưi": [""], "ưu": [""],
    "ươ": ["c", "m", "n", "ng", "p", "t"], "ươi": [""], "ươu": [""],
    "yê": ["m", "n", "ng", "t"], "yêu": [""],
  ]

  /// The vowels that place names of the Central Highlands add.
  static let highlandVowels: Set<String> = ["ea", "ei", "ơu", "ôô"]

  /// The vowels after `qu`, and the ends that may follow each.
  static let rimesAfterQu: [String: Set<String>] = [
    "a": ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"],
    "ă": ["c", "m", "n", "ng", "p", "t"],
    "â": ["c", "n", "ng", "t"],
    "e": ["", "n", "ng", "t"],
    "ê": ["", "ch", "n", "nh", "t"],
    "i": ["", "n", "t"],
    "ô": ["c"], "ơ": ["", "n", "t"],
    "y": ["", "ch", "n", "nh", "p", "t"],
    "yê": ["n", "t"],
    "ai": [""], "ao": [""], "au": [""], "ay": [""], "âu": [""], "ây": [""], "eo": [""],
    "êu": [""], "iu": [""], "yu": [""],
  ]

  /// The onsets that are written so only before e, ê, i and y.
  static let frontOnsets: Set<String> = ["gh", "k", "ngh"]
  /// The onsets that are never written before e, ê, i and y.
  static let backOnsets: Set<String> = ["c", "g", "ng"]
  /// The onsets after which y may be the whole vowel.
  static let onsetsBeforeY: Set<String> = [
    "", "d", "h", "k", "l", "m", "n", "s", "t", "th", "v", "x",
  ]
}
