import Testing
import VietnameseText

/// Syllables of Vietnamese put together from initial consonants and rhymes.
///
/// The rhymes carry sắc on the letter where the old style writes every tone.
enum SyllableTable {
  /// A set of initial consonants with the rhymes that follow them.
  struct Family: Sendable, CustomTestStringConvertible {
    let onsets: [Substring]
    let rhymes: [Substring]

    init(_ onsets: String, _ rhymes: String) {
      self.onsets = onsets == "-" ? [""] : onsets.split(separator: " ")
      self.rhymes = rhymes.split(whereSeparator: \.isWhitespace)
    }

    var testDescription: String {
      onsets.joined(separator: " ") + " + " + rhymes.prefix(3).joined()
    }
  }

  /// Rhymes that begin with a, ă, â, o, ô, ơ, u, ư and have no glide.
  private static let back = """
    á ác ách ái ám án áng ánh áo áp át áu áy ắc ắm ắn ắng ắp ắt ấc ấm ấn ấng ấp ất ấu ấy
    ó óc ói óm ón óng óp ót ố ốc ối ốm ốn ống ốp ốt ớ ới ớm ớn ớp ớt
    ú úa úc úi úm ún úng úp út uốc uối uốm uốn uống uốt
    ứ ứa ức ứi ứn ứng ứt ứu ước ưới ướm ướn ướng ướp ướt ướu
    """
  /// Rhymes with a glide written o or u.
  private static let rounded = """
    óa oác oách oái oám oán oáng oánh oáo oáp oát oáy oắc oắm oắn oắng oắt óe oén oéo oét
    uấn uất uấng uấy uế uếch uếnh uớ úy uýa uých uyến uyết uýnh uýt uýu
    """
  /// Rhymes that begin with e, ê and i.
  private static let front = """
    é éc ém én éng éo ép ét ế ếch ếm ến ếnh ếp ết ếu í ía ích ím ín ính íp ít íu
    iếc iếm iến iếng iếp iết iếu
    """

  static let families = [
    Family("b đ h l t th tr", back + " " + front),
    Family("ch d kh m n nh ph r s v x", back + " " + front),
    Family("ch d đ h kh l ng nh s t th tr x", rounded),
    Family("c g ng", back),
    Family("k gh ngh", front),
    Family("p", back + " " + front),
    Family("-", back + " " + front + " " + rounded + " ý yếm yến yếng yết yếu"),
    Family("h k l m s t v", "ý"),
    Family("b c ch g l m s t x", "oóc oóng"),
    Family("b", "uýt"),
    Family("h", "ứm"),
    Family("k", "á"),
    Family("m", "oáy"),
    Family("n", "óa oán"),
    Family("ph", "úy"),
    Family("r", "óa"),
    Family("t", "uýn"),
    Family("v", "oán"),
    Family(
      "gi",
      """
      á ác ách ái ám án áng ánh áo áp át áu áy ắc ắm ắn ắng ắt ấc ấm ấn ấp ất ấu ấy é ém éo ép ế
      ó óc ói óm ón óng ót ố ốc ối ốn ống ốp ốt ớ ới ớn
      ú úa úc úi úm ún úp út uốc ứ ứa ứt ước ướng
      """),
    Family("g", "én í ích ím ín íp iếc iếm iến iếng iết iếu óa"),
    Family(
      "qu",
      """
      á ác ách ái án áng ánh áo áp át áu áy ắc ắm ắn ắng ắp ắt ấc ấn ất ấng ấy
      é én éo ét ế ến ếch ết ếnh ếu í ít ính ý ých ýt ýnh ýp yến yết ốc ớ ớn ớt
      """),
  ]

  /// The syllables of a family in every tone they take.
  static func syllables(of family: Family, _ style: ToneStyle) -> [TypedSyllable] {
    var syllables: [TypedSyllable] = []
    for onset in family.onsets {
      for rhyme in family.rhymes {
        let written = onset + (style == .new && onset != "qu" ? newStyle(rhyme) : rhyme)
        let letters = written.unicodeScalars.compactMap(VietnameseLetter.init(scalar:))
        for tone in tones(of: rhyme) {
          syllables.append(
            TypedSyllable(
              letters: letters.map { $0.tone == .ngang ? $0 : $0.with(tone: tone) ?? $0 }))
        }
      }
    }
    return syllables
  }

  private static func newStyle(_ rhyme: Substring) -> Substring {
    ["óa": "oá", "óe": "oé", "úy": "uý"][rhyme] ?? rhyme
  }

  private static func tones(of rhyme: Substring) -> [Tone] {
    let isStopped = ["c", "ch", "p", "t"].contains { rhyme.hasSuffix($0) }
    return isStopped ? [.sac, .nang] : Tone.allCases
  }
}
