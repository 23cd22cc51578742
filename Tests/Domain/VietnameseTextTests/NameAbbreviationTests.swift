import Testing
import VietnameseText

struct NameAbbreviationTests {
  @Test(arguments: [
    "skhcn", "SKHCN", "skhvcn", "Sở KHCN", "sở kh&cn", "Sở KH-CN", "so khcn", "Sở KHVCN",
    "Sở Khoa học & Công nghệ", "Sở Khoa học Công nghệ", "Sở Khoa học và CN",
    "Sở KH và CN", "Sở Khoa học và Công nghệ",
  ])
  func `the ways to shorten a name are known`(short: String) {
    #expect(NameAbbreviation.isShort(short, for: "Sở Khoa học và Công nghệ"))
  }

  @Test(arguments: [
    ("Sở KHĐT", "Sở Khoa học và Công nghệ"), ("Sở", "Sở Khoa học và Công nghệ"),
    ("skh", "Sở Khoa học và Công nghệ"), ("Sở KHCN tỉnh", "Sở Khoa học và Công nghệ"),
    ("khcn", "Sở Khoa học và Công nghệ"), ("s", "Sở"), ("", "Sở Nội vụ"), ("và", "Sở Nội vụ"),
    ("Sở Nội vụ", "Sở Nội"),
  ])
  func `what leaves words over, or is too short to tell, is no short form`(
    short: String, name: String
  ) {
    #expect(!NameAbbreviation.isShort(short, for: name))
  }

  @Test func `a name with "và" in it at its ends and in the middle is shortened either way`() {
    #expect(NameAbbreviation.isShort("svhttdl", for: "Sở Văn hóa, Thể thao và Du lịch"))
    #expect(NameAbbreviation.isShort("Sở VHTT&DL", for: "Sở Văn hóa, Thể thao và Du lịch"))
    #expect(NameAbbreviation.isShort("Sở KH", for: "Sở Khoa học và"))
    #expect(NameAbbreviation.isShort("Sở KH và CN", for: "Sở Khoa học - Công nghệ"))
    #expect(NameAbbreviation.isShort("Ban TG&DV Tỉnh ủy", for: "Ban Tuyên giáo và Dân vận Tỉnh ủy"))
  }
}
