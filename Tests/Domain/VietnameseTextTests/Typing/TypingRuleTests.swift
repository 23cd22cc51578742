import Testing
import VietnameseText

struct TypingRuleTests {
  private func telex(_ keys: String, _ style: ToneStyle = .old) -> String {
    TypingEngine.replay(keys, settings: TypingSettings(toneStyle: style))
  }

  private func vni(_ keys: String) -> String {
    TypingEngine.replay(keys, settings: TypingSettings(method: .vni))
  }

  @Test(arguments: [
    ("Cow quan thuwjc hieejn", "Cơ quan thực hiện"), ("Quyeets ddinhj soos", "Quyết định số"),
    ("tuyener", "tuyển"), ("tuyeren", "tuyển"), ("dieenjd", "điện"), ("meofs", "méo"),
    ("asz", "a"), ("toowi", "tơi"), ("tuowoi", "tuôi"), ("aaw", "ă"), ("awa", "â"),
  ])
  func `tones and marks may come anywhere and the last one counts`(keys: String, text: String) {
    #expect(telex(keys) == text)
  }

  @Test(arguments: [
    ("nguoi72", "người"), ("dung19", "đúng"), ("d9a5i ho6i5", "đại hội"), ("a68", "ă"),
    ("UBND ti3nh Ba81c Giang", "UBND tỉnh Bắc Giang"), ("truo7ng2", "trường"),
  ])
  func `VNI writes with digits`(keys: String, text: String) {
    #expect(vni(keys) == text)
  }

  @Test(arguments: [
    ("M1", "M1"), ("B12", "B12"), ("T1", "T1"), ("mp3", "mp3"), ("H2O", "H2O"), ("3g", "3g"),
    ("15/2025", "15/2025"), ("a0", "a0"), ("che8", "che8"), ("A11", "A1"), ("d99", "d9"),
    ("che83", "che83"),
  ])
  func `digits that nothing can take stay digits`(keys: String, text: String) {
    #expect(vni(keys) == text)
  }

  @Test(arguments: [
    ("huow", "huơ"), ("khuow", "khuơ"), ("thuowr", "thuở"), ("quowr", "quở"), ("huown", "hươn"),
    ("truongw", "trương"), ("nguoiw", "ngươi"), ("nguwoif", "người"), ("huwo", "hưo"),
    ("nuawx", "nữa"), ("hoacwj", "hoặc"), ("quaw", "quă"), ("luuw", "lưu"),
  ])
  func `one w finds its vowels`(keys: String, text: String) {
    #expect(telex(keys) == text)
  }

  @Test(arguments: [
    ("nhw", "như"), ("w", "ư"), ("wa", "ưa"), ("giwax", "giữa"), ("ww", "w"), ("www", "ww"),
    ("uww", "uw"), ("nhww", "nhw"), ("waw", "waw"), ("ew", "ew"), ("qw", "qw"), ("W", "Ư"),
    ("GIW", "GIƯ"),
  ])
  func `a w alone is the letter with the horn`(keys: String, text: String) {
    #expect(telex(keys) == text)
  }

  @Test(arguments: [("nhw", "nhw"), ("web", "web"), ("nhuw", "như"), ("truowngf", "trường")])
  func `in simple Telex a w alone is a w`(keys: String, text: String) {
    let settings = TypingSettings(method: .simpleTelex)
    #expect(TypingEngine.replay(keys, settings: settings) == text)
  }

  @Test(arguments: [
    ("aaa", "aa"), ("aaaa", "aaa"), ("ass", "as"), ("asss", "ass"), ("ddd", "dd"), ("dddd", "ddd"),
    ("aww", "aw"), ("owws", "ows"), ("messs", "mess"), ("didd", "did"), ("truongww", "truongw"),
    ("dauaa", "daua"), ("xooong", "xoong"), ("mooocs", "moóc"), ("moosoc", "moóc"),
  ])
  func `the same key again takes back and types itself`(keys: String, text: String) {
    #expect(telex(keys) == text)
  }

  @Test(arguments: [
    ("buwongw", "bương"), ("duwongwj", "dượng"), ("huownw", "hươn"), ("buwongww", "buongw"),
  ])
  func `only a horn that was typed is taken back`(keys: String, text: String) {
    #expect(telex(keys) == text)
  }

  @Test(arguments: [
    ("HDDND", "HĐND"), ("QDD-UBND", "QĐ-UBND"), ("NDD-CP", "NĐ-CP"), ("SDD", "SĐ"), ("ddc", "đc"),
    ("add", "add"), ("DDoangf", "Đoàng"), ("LDDLDD", "LĐLĐ"), ("TT-BGDDDDT", "TT-BGDĐT"),
    ("BGDDD", "BGDD"), ("BGDDDD⌫⌫", "BG"),
  ])
  func `abbreviations have their đ`(keys: String, text: String) {
    #expect(telex(keys) == text)
  }

  @Test(arguments: [
    ("DDawks Lawks", "Đắk Lắk"), ("DDawsk Lawsk", "Đắk Lắk"), ("Kroong Buks", "Krông Búk"),
    ("Chuw Proong", "Chư Prông"), ("Ea Drawng", "Ea Drăng"), ("Cuw Juts", "Cư Jút"),
    ("Bawcs Kanj", "Bắc Kạn"), ("Chuw Pawh", "Chư Păh"), ("Kon Ploong", "Kon Plông"),
    ("DDawks Too", "Đắk Tô"), ("Kaf Tum", "Kà Tum"), ("M'DDrawks", "M'Đrắk"),
  ])
  func `names of the highlands can be typed and are kept`(keys: String, text: String) {
    #expect(telex(keys) == text)
    let settings = TypingSettings(restoresForeignWords: true)
    #expect(TypingEngine.replay(keys, settings: settings) == text)
  }

  @Test(arguments: [("hocf", "hocf"), ("hocj", "học"), ("lawkf", "lăkf"), ("tapx", "tapx")])
  func `a stopped syllable takes sắc and nặng only`(keys: String, text: String) {
    #expect(telex(keys) == text)
  }

  @Test(arguments: [("OmS", "OmS"), ("SaaS", "SâS"), ("OSm", "Óm"), ("VIEEJT", "VIỆT")])
  func `a capital tone key after a small letter is a letter`(keys: String, text: String) {
    #expect(telex(keys) == text)
  }

  @Test(arguments: [("aloo", "alô"), ("xinlooxi", "xinlỗi"), ("kimso", "kímo")])
  func `of words without a space the last syllable changes`(keys: String, text: String) {
    #expect(telex(keys) == text)
  }

  @Test func `the tone of an open oa goes where the style wants it`() {
    #expect(telex("hoas thuyr khoer", .old) == "hóa thủy khỏe")
    #expect(telex("hoas thuyr khoer", .new) == "hoá thuỷ khoẻ")
    #expect(telex("chuyr", .old) == "chủy")
    #expect(telex("chuyrene", .old) == "chuyển")
    #expect(telex("quys", .new) == "quý")
  }

  @Test(arguments: [
    ("toans⌫", "tóa"), ("vieets⌫⌫⌫ng", "vng"), ("reff⌫f", "rè"), ("Thuow⌫", "Thu"),
    ("airrw⌫", "air"), ("hanhj⌫", "hạn"), ("dduowngf⌫⌫", "đườ"), ("thuowrn⌫", "thưở"),
    ("vieejt⌫⌫⌫⌫⌫", ""), ("ba⌫⌫⌫mej", "mẹ"), ("kimso⌫", "kím"), ("www⌫", "w"), ("nhww⌫w", "như"),
  ])
  func `Backspace takes one visible letter and the tone stays`(keys: String, text: String) {
    #expect(telex(keys) == text)
  }

  @Test func `Backspace takes the letter with the tone in either style`() {
    #expect(telex("turyn⌫⌫", .new) == "tu")
    #expect(telex("turyn⌫⌫", .old) == "tủ")
  }

  @Test func `VNI deletes like Telex`() {
    #expect(vni("d9uong72⌫⌫") == "đườ")
    #expect(vni("a11⌫1") == "á")
    #expect(vni("M12⌫⌫e5") == "Mẹ")
  }
}
