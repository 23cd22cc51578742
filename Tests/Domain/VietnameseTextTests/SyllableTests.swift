import Testing
import VietnameseText

struct SyllableTests {
  @Test(arguments: [
    ("nghiêng", "ngh", "iê", "ng", Tone.ngang), ("Việt", "v", "iê", "t", .nang),
    ("quyết", "qu", "yê", "t", .sac), ("giếng", "gi", "ê", "ng", .sac),
    ("gì", "g", "i", "", .huyen),
    ("gìn", "g", "i", "n", .huyen), ("già", "gi", "a", "", .huyen),
    ("khuỷu", "kh", "uyu", "", .hoi),
    ("ĐƯỜNG", "đ", "ươ", "ng", .huyen), ("y", "", "y", "", .ngang), ("quốc", "qu", "ô", "c", .sac),
    ("hoà", "h", "oa", "", .huyen), ("hòa", "h", "oa", "", .huyen), ("thuở", "th", "uơ", "", .hoi),
    ("Vie\u{323}\u{302}t", "v", "iê", "t", .nang), ("xoong", "x", "oo", "ng", .ngang),
  ])
  func `a syllable is taken apart`(
    word: String, onset: String, vowels: String, coda: String, tone: Tone
  ) throws {
    let syllable = try #require(Syllable(word))
    #expect(syllable.onset == onset)
    #expect(syllable.vowels == vowels)
    #expect(syllable.coda == coda)
    #expect(syllable.tone == tone)
  }

  @Test(arguments: [
    "", "b", "cat", "hát t", "kan", "cê", "nge", "nghang", "ngh", "qa", "qu", "hòà", "windows",
    "học1",
    "hòc", "iên", "tyên", "Krông", "Đắk", "btw", "aă", "đđa", "official", "mười-bốn", "gii", "êc",
    "quo",
  ])
  func `what Vietnamese does not spell is no syllable`(word: String) {
    #expect(Syllable(word) == nil)
  }

  @Test func `the words of an ordinary document are syllables`() {
    let text = """
      Ủy ban nhân dân tỉnh chỉ đạo các sở, ban, ngành, địa phương tổ chức quán triệt và triển khai
      thực hiện nghiêm túc kế hoạch này, định kỳ hằng năm báo cáo kết quả về Ban Thường vụ Tỉnh ủy;
      khuyến khích, bồi dưỡng đội ngũ trí thức, thu hút chuyên gia giỏi, nhà khoa học trẻ tài năng
      người Việt Nam ở nước ngoài, huỳnh huỵch khuya ngoằn ngoèo xuề xòa yểng quýt giường giữ gìn
      rượu hươu tuýp buýt loắt choắt quạnh quẽ quyển khuỵu huênh hoang chuếch choáng bâng khuâng
      """
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      #expect(Syllable(word) != nil, "\(word)")
    }
  }

  private static let onsets = [
    "", "b", "c", "đ", "g", "gh", "gi", "k", "ng", "ngh", "qu", "th", "h",
  ]
  private static let vowels = [
    "a", "ă", "e", "ê", "i", "iê", "o", "oa", "oe", "oai", "ô", "u", "ua", "uy", "uyê", "ư", "ưa",
    "ươ", "y", "yê", "ia", "iêu", "oo",
  ]

  @Test(arguments: Self.onsets) func `a syllable is the same wherever its tone is written`(
    onset: String
  ) {
    var count = 0
    for vowels in Self.vowels {
      for coda in ["", "c", "ch", "n", "nh", "t"] {
        for tone in Tone.allCases {
          let sign = tone.combining.map(String.init) ?? ""
          let word = onset + vowels.prefix(1) + sign + vowels.dropFirst() + coda
          guard let syllable = Syllable(word) else { continue }
          let (old, new) = (syllable.written(.old), syllable.written(.new))
          #expect(Syllable(old) == syllable && Syllable(new) == syllable)
          #expect(normalizingTones(word, to: .old) == old)
          #expect(normalizingTones(old, to: .new) == new)
          #expect(normalizingTones(new, to: .old) == old)
          count += 1
        }
      }
    }
    #expect(count > 20)
  }

  @Test(arguments: [
    "Đắk", "Lắk", "Krông", "Búk", "Prông", "Drăng", "Jút", "Păh", "Ngọk", "Kar", "Mil", "Ea", "Kà",
    "Tum", "Glei", "Kon", "Việt",
  ])
  func `names of the Central Highlands are syllables where they are looked for`(word: String) {
    #expect(Syllable(word, spelling: .placeNames) != nil)
  }

  @Test(arguments: ["windows", "office", "btn", "hòc", "test"])
  func `not everything is a place name`(word: String) {
    #expect(Syllable(word, spelling: .placeNames) == nil)
  }
}

struct ToneStyleTests {
  @Test(arguments: [
    ("hòa", "hoà"), ("Khánh Hòa", "Khánh Hoà"), ("THỦY SẢN", "THUỶ SẢN"), ("khỏe", "khoẻ"),
    ("Ủy ban", "Uỷ ban"), ("xòe", "xoè"),
    ("toán quý hoài khuỷu chuyển già của mía", "toán quý hoài khuỷu chuyển già của mía"),
  ])
  func `both ways of placing the tone are written`(old: String, new: String) {
    #expect(normalizingTones(old, to: .new) == new)
    #expect(normalizingTones(new, to: .old) == old)
    #expect(normalizingTones(old, to: .old) == old)
    #expect(normalizingTones(new, to: .new) == new)
  }

  @Test(arguments: [
    ("qúy", "quý"), ("gía", "giá"), ("hòang", "hoàng"), ("Ho\u{E0}", "Hòa"), ("thuở", "thuở"),
    ("résumé", "résumé"), ("hòahoà", "hòahoà"), ("xoàx", "xoàx"), ("abc 12", "abc 12"), ("", ""),
  ])
  func `misplaced tones are moved and other words left alone`(text: String, expected: String) {
    #expect(normalizingTones(text, to: .old) == expected)
  }

  @Test func `every syllable is written as it was read in one of the styles`() {
    for word in ["hòa", "thủy", "ngoèo", "khoẻ", "quyết", "giếng", "gì", "nghiễm", "ngượng", "mùa"]
    {
      let syllable = Syllable(word)
      #expect(syllable?.written(.old) == word || syllable?.written(.new) == word)
    }
  }

  @Test func `only open oa, oe and uy differ between the styles`() {
    let rimes = ["oa", "oe", "uy", "ua", "oi", "ai", "oai", "oan", "uyt", "uyên", "ưa", "uê", "ao"]
    let differing = rimes.filter { rime in
      guard let level = Syllable("h" + rime) ?? Syllable("h\(rime)\u{301}") else { return false }
      let toned = Syllable(level.onset + String(level.vowels) + "\u{301}" + level.coda)
      return toned?.written(.old) != toned?.written(.new)
    }
    #expect(differing == ["oa", "oe", "uy"])
  }
}
