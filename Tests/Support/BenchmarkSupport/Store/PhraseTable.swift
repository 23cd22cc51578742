/// Words that made-up plans are put together from.
enum PhraseTable {
  static let verbs = [
    "rà soát", "xây dựng", "ban hành", "triển khai", "tổ chức", "hoàn thiện", "đẩy mạnh",
    "nâng cao", "kiện toàn", "tham mưu", "thẩm định", "công khai", "bố trí", "đánh giá",
    "tổng hợp", "khảo sát", "sắp xếp", "bồi dưỡng", "chuẩn hóa", "kiểm tra", "hướng dẫn",
    "phê duyệt", "cập nhật", "phân bổ", "giám sát", "tuyên truyền", "thí điểm", "sơ kết",
  ]

  static let objects = [
    "đề án vị trí việc làm", "nguồn nhân lực trình độ cao", "chính sách hỗ trợ người học",
    "hệ thống chỉ tiêu theo dõi", "dịch vụ công trực tuyến", "cơ sở dữ liệu cán bộ",
    "mạng lưới trường nghề", "quy hoạch đất công nghiệp", "chương trình khuyến nông",
    "hạ tầng số nông thôn", "quỹ phát triển tài năng", "đội ngũ giáo viên ngoại ngữ",
    "bác sĩ tuyến cơ sở", "chuyên gia đầu ngành", "kinh phí đào tạo sau đại học",
    "quy chế phối hợp liên ngành", "phong trào thi đua", "hợp tác với viện nghiên cứu",
    "nhà ở công vụ", "tuyển dụng sinh viên xuất sắc", "phòng thí nghiệm trọng điểm",
    "thủ tục đầu tư", "chuyển đổi số cấp xã", "bảo tồn di sản", "rừng phòng hộ ven biển",
    "giải ngân vốn đầu tư công", "nước sạch vùng cao", "du lịch cộng đồng",
    "an sinh xã hội", "thông tin cơ sở", "kỹ năng lãnh đạo trẻ", "công tác luân chuyển",
  ]

  static let ends = [
    "trên địa bàn", "theo lộ trình đã duyệt", "bảo đảm đúng quy định", "gắn với thực tiễn",
    "trong toàn hệ thống", "giai đoạn tiếp theo", "ở vùng khó khăn", "phù hợp từng địa phương",
    "báo cáo cấp có thẩm quyền", "làm cơ sở bố trí ngân sách", "và nhân rộng cách làm tốt",
  ]

  static let places = [
    "An Hòa", "Bình Sơn", "Cẩm Giang", "Đông Thành", "Hải Lăng", "Kim Bảng", "Lộc Ninh",
    "Mường Khương", "Nam Trực", "Phú Yên", "Quỳnh Phụ", "Sơn Tịnh", "Thanh Miện", "Tuy Phước",
    "Vĩnh Tường", "Yên Định", "Ea Kar", "Gò Dầu", "Ứng Hòa", "Ân Thi",
  ]

  static let bodies = [
    "Sở", "Ban", "Chi cục", "Văn phòng", "Trung tâm", "Ủy ban nhân dân xã", "Trường Cao đẳng",
    "Đảng ủy", "Hội", "Phòng",
  ]

  static let fields = [
    "Nội vụ", "Tài chính", "Y tế", "Giáo dục và Đào tạo", "Khoa học và Công nghệ",
    "Nông nghiệp và Môi trường", "Xây dựng", "Công Thương", "Văn hóa, Thể thao và Du lịch",
    "Tư pháp", "Tổ chức", "Tuyên giáo và Dân vận", "Nội chính", "Dân tộc và Tôn giáo",
    "Chuyển đổi số", "Phụ nữ", "Khuyến học", "Cựu chiến binh",
  ]

  static let groups = [
    "Các sở, ban, ngành", "Ủy ban nhân dân các xã, phường", "Các huyện ủy, thành ủy",
    "Các đơn vị sự nghiệp", "Các trường đại học, cao đẳng",
  ]
}
