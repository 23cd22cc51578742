import Testing
import VietnameseText

struct RestoringTests {
  private func ended(_ keys: String, _ method: TypingMethod = .telex) -> String {
    let settings = TypingSettings(method: method, restoresForeignWords: true)
    return TypingEngine.replay(keys, settings: settings)
  }

  @Test(arguments: [
    "windows", "web", "wifi", "word", "google", "computer", "number", "banana", "law", "github",
    "SaaS", "JavaScript", "WTO", "USD", "INDEX", "user", "bzz", "lawkf", "dead",
  ])
  func `a word that is no syllable goes back to its keys`(word: String) {
    #expect(ended(word + " ") == word + " ")
    #expect(ended(word + ",") == word + ",")
    #expect(ended(word) == word)
  }

  @Test(arguments: [
    ("this", "thí"), ("car", "cả"), ("most", "mót"), ("test", "tét"), ("queen", "quên"),
    ("too", "tô"), ("w", "ư"), ("aloo", "alô"), ("too chuwcs", "tô chức"), ("aa", "â"),
    ("aws", "ắ"),
  ])
  func `a word that is a syllable stays one`(keys: String, text: String) {
    #expect(ended(keys + "␣") == text + " ")
  }

  @Test(arguments: [
    ("HDDND", "HĐND"), ("DDSQ", "ĐSQ"), ("ddc", "đc"), ("QDD-UBND", "QĐ-UBND"), ("ddkm", "đkm"),
  ])
  func `an abbreviation with đ is never restored`(keys: String, text: String) {
    #expect(ended(keys + " ") == text + " ")
  }

  @Test(arguments: [
    "official", "office", "necessary", "message", "error", "basis", "express", "password",
  ])
  func `letters that English doubles come back`(word: String) {
    #expect(ended(word + " ") == word + " ")
  }

  @Test(arguments: [
    ("www", "ww"), ("ass", "as"), ("offf", "off"), ("didd", "did"), ("banhss", "banhs"),
    ("deffault", "default"), ("ressult", "result"), ("gooogle", "google"), ("projject", "project"),
    ("powwer", "power"), ("xooong", "xoong"), ("DDDR", "DDR"), ("tieengss", "tiêngs"),
    ("BGDDDDT", "BGDĐT"),
  ])
  func `what was taken back on purpose stays so`(keys: String, text: String) {
    #expect(ended(keys + " ") == text + " ")
  }

  @Test(arguments: [
    ("2020", "2020"), ("mp3", "mp3"), ("H2O", "H2O"), ("a1b", "a1b"), ("A11", "A1"),
    ("a10", "a"), ("CO2", "CÒ"), ("QD9", "QĐ"), ("Vie6t5", "Việt"),
  ])
  func `VNI restores words with digits in them`(keys: String, text: String) {
    #expect(ended(keys + " ", .vni) == text + " ")
  }
}
