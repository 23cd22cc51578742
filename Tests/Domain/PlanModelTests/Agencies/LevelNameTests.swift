import Testing

@testable import PlanModel

struct LevelNameTests {
  @Test(arguments: [
    ("Bộ Nội vụ", Level.central), ("Bộ Quốc phòng", .central), ("Bộ Chính trị", .central),
    ("Chính phủ", .central),
    ("UBND tỉnh Hà Tĩnh", .province), ("Tỉnh ủy Điện Biên", .province), ("Sở Y tế", .province),
    ("Ban Tuyên giáo và Dân vận Tỉnh ủy Bắc Ninh", .province), ("Công an tỉnh", .province),
    ("Bộ Chỉ huy quân sự tỉnh", .province), ("Bộ Chỉ huy Quân sự tỉnh Đắk Lắk", .province),
    ("Bộ CHỈ HUY Bộ đội Biên phòng", .province), ("Bộ đội Biên phòng tỉnh", .province),
    ("Huyện ủy Lạng Giang", .district), ("Thị xã Kỳ Anh", .district), ("Quận 3", .district),
    ("UBND xã Thạch Hà", .commune), ("Đảng ủy phường Thành Sen", .commune),
    ("UBND đặc khu Lý Sơn", .commune), ("Ban Chỉ huy quân sự xã Thạch Hà", .commune),
    ("Xã Hội Hoan", .commune), ("UBND xã hội hoan", .commune), ("xã Thạch Hà", .commune),
  ])
  func `the name of a body tells its level`(_ name: String, _ level: Level) {
    #expect(Level(ofBodyNamed: name) == level)
  }

  @Test(arguments: [
    "Xã hội học", "Xã hội hóa y tế", "Sở hữu trí tuệ", "Sở Giao dịch Chứng khoán Hà Nội",
    "Bộ môn Lịch sử", "Bộ phận một cửa", "Bộ Tư lệnh Quân khu 4", "Bộ đội Biên phòng",
    "Viện Xã hội học", "Quân khu 4", "Hội Luật gia", "Thành ủy Quảng Ngãi", "",
  ])
  func `a name that only begins like a level tells none`(_ name: String) {
    #expect(Level(ofBodyNamed: name) == nil)
  }
}
