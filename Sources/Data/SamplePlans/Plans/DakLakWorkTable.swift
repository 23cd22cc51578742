import PlanModel
import Values

extension DakLak {
  static let work: [WorkDraft] =
    leadership + policy + environment + associations + departments + localities

  private static let leadership: [WorkDraft] = [
    WorkDraft(
      "G1", in: "II.1", "Tuyên truyền, quán triệt về vai trò của trí thức",
      "Giúp cấp ủy, chính quyền, đoàn thể các cấp hiểu rõ vai trò của trí thức, coi công tác trí "
        + "thức là việc quan trọng, làm đều đặn."),
    WorkDraft(
      "G2", in: "II.1", "Tăng cường lãnh đạo, kiểm tra việc thực hiện",
      "Cấp ủy, chính quyền chỉ đạo kịp thời, thực hiện đồng bộ Nghị quyết Trung ương 7 (khóa X); "
        + "kiểm tra, giám sát việc thực hiện."),
    WorkDraft(
      "A19", in: "II.1", "Người đứng đầu chịu trách nhiệm về đội ngũ trí thức",
      "Người đứng đầu cấp ủy, chính quyền lo việc xây dựng, trọng dụng trí thức trên địa bàn và rà "
        + "soát kết quả huy động, sử dụng trong thời gian qua.",
      [.lead("C14", "Cấp ủy, tổ chức đảng, chính quyền các cấp")]),
    WorkDraft(
      "V2", in: "II.1", "Nắm tâm tư, đối thoại với trí thức",
      "Gặp gỡ, nghe ý kiến trí thức về việc lớn; nắm nguyện vọng, phản ánh kịp thời và đề xuất cách "
        + "phát huy vai trò của trí thức.",
      when: .always("Thường xuyên nắm bắt")),
  ]

  private static let policy: [WorkDraft] = [
    WorkDraft(
      "G3", in: "II.2", "Hoàn thiện chính sách trọng dụng trí thức",
      "Sửa cơ chế, chính sách để trọng dụng trí thức, nhất là ở vùng sâu, biên giới, vùng dân tộc "
        + "thiểu số; khơi dậy khởi nghiệp sáng tạo, xây hạ tầng tri thức."),
    WorkDraft(
      "G4", in: "II.2", "Khuyến khích nghiên cứu trong doanh nghiệp",
      "Tạo điều kiện cho doanh nghiệp nghiên cứu, đưa công nghệ vào sản xuất; gắn đào tạo đại học "
        + "và sau đại học với nghiên cứu phục vụ kinh doanh."),
    WorkDraft(
      "G5", in: "II.2", "Rà soát, ban hành, kiến nghị chính sách",
      "Rà soát chính sách đang có, ban hành chính sách mới theo thẩm quyền, kiến nghị cấp trên để "
        + "trí thức được hưởng lợi ích xứng với kết quả lao động."),
    WorkDraft(
      "G6", in: "II.2", "Quản lý, sử dụng, bổ nhiệm trí thức đúng chuẩn",
      "Điều động, bổ nhiệm, đề bạt đúng tiêu chuẩn và năng lực, dân chủ, công khai; đào tạo cán bộ "
        + "trẻ có triển vọng làm nguồn kế cận."),
    WorkDraft(
      "G7", in: "II.2", "Đổi mới xét chức danh khoa học, danh hiệu",
      "Đổi mới đánh giá, xét chức danh khoa học và danh hiệu tôn vinh; tôn trọng sự tự chủ của nhà "
        + "khoa học, chuyên gia trong nghiên cứu, tư vấn, phản biện."),
  ]

  private static let environment: [WorkDraft] = [
    WorkDraft(
      "V1", in: "II.3", "Dành ngân sách cho nghiên cứu, ứng dụng KH-CN",
      "Mỗi năm dành một phần ngân sách cho nghiên cứu khoa học và đưa thành tựu vào thực tế; ưu "
        + "tiên vốn đầu tư hạ tầng.",
      when: .everyYear("Hàng năm tiếp tục dành")),
    WorkDraft(
      "G8", in: "II.3", "Cải thiện điều kiện làm việc của trí thức",
      "Tạo môi trường làm việc tốt hơn, nhất là trong giáo dục, khoa học và nông nghiệp; thực hiện "
        + "chương trình nông thôn mới, đô thị văn minh."),
    WorkDraft(
      "G9", in: "II.3", "Huy động nguồn lực, phát triển doanh nghiệp KH-CN",
      "Đa dạng nguồn lực xã hội; phát triển doanh nghiệp khoa học và công nghệ, quỹ đầu tư đổi mới "
        + "sáng tạo, cơ sở nghiên cứu, đào tạo hợp với tỉnh."),
  ]

  private static let associations: [WorkDraft] = [
    WorkDraft(
      "G10", in: "II.4", "Kiện toàn, đổi mới các hội trí thức",
      "Sắp xếp và đổi mới hoạt động của liên hiệp hội, hội trí thức theo hướng tinh gọn, trước hết "
        + "là Liên hiệp Hội và Hội Văn học - Nghệ thuật tỉnh."),
    WorkDraft(
      "G11", in: "II.4", "Giúp các hội phát triển hội viên trẻ",
      "Giúp các hội lập hội thành viên, kết nạp trí thức và văn nghệ sĩ trẻ; mời chuyên gia đầu "
        + "ngành tham gia, truyền kinh nghiệm."),
    WorkDraft(
      "G12", in: "II.4", "Sinh hoạt tư tưởng, quy định đạo đức nghề nghiệp",
      "Tăng sinh hoạt tư tưởng cho trí thức trẻ, sinh viên; soạn quy định về dân chủ, trách nhiệm, "
        + "đạo đức nghề nghiệp trong khoa học, giáo dục, văn hóa."),
    WorkDraft(
      "G13", in: "II.4", "Nâng chất lượng tư vấn, phản biện của các hội",
      "Giúp các hội trí thức tư vấn, phản biện, giám định xã hội và phổ biến kiến thức hiệu quả "
        + "hơn."),
  ]

  private static let province = RoleDraft.receiving("C15", "UBND tỉnh")
  private static let sector = RoleDraft.coordinating("C8", "các sở, ban, ngành")
  private static let districts = RoleDraft.coordinating("C9", "UBND các huyện, thị xã, thành phố")
  private static let interior = RoleDraft.lead("C4", "Sở Nội vụ")
  private static let union = RoleDraft.lead("C6", "Liên hiệp các Hội Khoa học - Kỹ thuật tỉnh")

  private static let departments: [WorkDraft] = [
    WorkDraft(
      "A1", in: "III.1", "Đẩy mạnh nghiên cứu, ứng dụng KH-CN",
      "Chủ trì, cùng các sở, huyện và đơn vị giáo dục đẩy mạnh nghiên cứu khoa học, ứng dụng thành "
        + "tựu khoa học - công nghệ.",
      [
        .lead("C1", "Sở Khoa học và Công nghệ"), sector, districts,
        .coordinating("C10", "các đơn vị giáo dục"),
      ]),
    WorkDraft(
      "A2", in: "III.1", "Chuyển giao kết quả nghiên cứu, hỗ trợ sáng chế",
      "Chuyển giao kết quả nghiên cứu; giúp cơ sở giáo dục đăng ký, khai thác sáng chế; gắn đào tạo "
        + "với nghiên cứu và sản xuất.",
      [.lead("C1", "Sở Khoa học và Công nghệ")]),
    WorkDraft(
      "A3", in: "III.2", "Cân đối, phân bổ vốn đầu tư thực hiện kế hoạch",
      "Chủ trì phân bổ vốn đầu tư cho nghiên cứu khoa học và ứng dụng công nghệ.",
      [
        .lead("C2", "Sở Kế hoạch và Đầu tư"), .coordinating("C3", "Sở Tài chính"),
        .coordinating("C1", "Sở Khoa học và Công nghệ"),
      ]),
    WorkDraft(
      "A4", in: "III.3", "Tham mưu bố trí kinh phí thực hiện kế hoạch",
      "Tùy khả năng ngân sách, chủ trì tham mưu UBND tỉnh bố trí kinh phí cho kế hoạch.",
      [
        .lead("C3", "Sở Tài chính"), .coordinating("C2", "Sở Kế hoạch và Đầu tư"),
        .coordinating("C1", "Sở Khoa học và Công nghệ"), province,
      ]),
    WorkDraft(
      "A5", in: "III.4", "Kế hoạch thu hút sinh viên xuất sắc, nhà khoa học trẻ",
      "Chủ trì tham mưu UBND tỉnh lập kế hoạch thu hút, ưu tiên tuyển sinh viên tốt nghiệp xuất "
        + "sắc, cán bộ khoa học trẻ theo Nghị định số 140/2017/NĐ-CP ngày 05/12/2017.",
      [interior, sector, districts, province]),
    WorkDraft(
      "A6", in: "III.4", "Quản lý, bổ nhiệm trí thức; tạo nguồn cán bộ trẻ",
      "Sử dụng, điều động, bổ nhiệm trí thức đúng tiêu chuẩn, công khai; đào tạo cán bộ trẻ có "
        + "triển vọng làm nguồn kế cận.",
      [interior]),
    WorkDraft(
      "A7", in: "III.4", "Thống kê đội ngũ trí thức, rà soát việc sử dụng",
      "Thống kê trí thức trên địa bàn; rà soát kết quả sử dụng trong thời gian qua ở các cơ quan, "
        + "địa phương, đơn vị.",
      [interior]),
    WorkDraft(
      "B1", in: "III.4", "Theo dõi, đôn đốc, sơ kết, tổng kết kế hoạch",
      "Giúp UBND tỉnh theo dõi, đôn đốc việc thực hiện và sơ kết, tổng kết kế hoạch.",
      [interior, .monitoring("C4", "Sở Nội vụ"), province]),
    WorkDraft(
      "A8", in: "III.5", "Định hướng tuyên truyền Kết luận 52 và kế hoạch",
      "Định hướng tuyên truyền Kết luận số 52-KL/TW, Kế hoạch số 125-KH/TU và kế hoạch này đến cán "
        + "bộ, đảng viên và nhân dân.",
      [.lead("C5", "Sở Thông tin và Truyền thông")]),
    WorkDraft(
      "A9", in: "III.6", "Phối hợp với các sở thực hiện kế hoạch",
      "Theo chức năng của mình, các sở, ban, ngành phối hợp chặt chẽ với các sở liên quan; văn bản "
        + "không nêu đơn vị chủ trì.",
      [.coordinating("C8", "Các sở, ban, ngành có liên quan")]),
    WorkDraft(
      "A10", in: "III.6", "Mở rộng hợp tác khoa học, giáo dục liên tỉnh",
      "Mở rộng giao lưu với các tỉnh về khoa học công nghệ, giáo dục, văn hóa để trí thức được học "
        + "tập, tiếp cận cái mới.",
      [.lead("C8", "Các sở, ban, ngành có liên quan")]),
    WorkDraft(
      "A11", in: "III.7", "Kiện toàn, đổi mới Liên hiệp Hội và hội thành viên",
      "Sắp xếp, đổi mới hoạt động của Liên hiệp Hội và các hội thành viên theo hướng tinh gọn, hiệu "
        + "quả.",
      [union]),
    WorkDraft(
      "A12", in: "III.7", "Sinh hoạt tư tưởng cho trí thức, nhất là người trẻ",
      "Tăng sinh hoạt tư tưởng, nâng ý thức chính trị và trách nhiệm của trí thức trẻ, sinh viên.",
      [union]),
    WorkDraft(
      "A13", in: "III.7", "Xây dựng quy định dân chủ, đạo đức nghề nghiệp",
      "Soạn quy định phát huy dân chủ, trách nhiệm, đạo đức nghề nghiệp trong khoa học, giáo dục, "
        + "văn hóa.",
      [union]),
    WorkDraft(
      "A14", in: "III.7", "Nâng hiệu quả tư vấn, phản biện của nhà khoa học",
      "Phát huy tính tự chủ, làm cho nghiên cứu, tư vấn, phản biện của nhà khoa học, chuyên gia "
        + "hiệu quả hơn.",
      [union]),
  ]

  private static let localities: [WorkDraft] = [
    WorkDraft(
      "A15", in: "III.8", "Lập kế hoạch triển khai của địa phương",
      "Từ kế hoạch của tỉnh, lập kế hoạch hợp với quy hoạch kinh tế - xã hội của từng địa phương.",
      [.lead("C9", "UBND các huyện, thị xã, thành phố")]),
    WorkDraft(
      "A16", in: "III.8", "Ưu tiên vốn, hạ tầng, doanh nghiệp KH-CN, khởi nghiệp",
      "Phát huy khởi nghiệp sáng tạo, tư vấn, phản biện; gắn đào tạo với nghiên cứu; ưu tiên vốn "
        + "cho hạ tầng và nơi làm việc của trí thức; thúc đẩy doanh nghiệp khoa học và công nghệ.",
      [.lead("C9", "UBND các huyện, thị xã, thành phố")]),
    WorkDraft(
      "A17", in: "III.9", "Phối hợp tuyên truyền, quán triệt về trí thức",
      "Đề nghị Mặt trận, các đoàn thể và tổ chức xã hội - nghề nghiệp cùng các sở, ban, ngành nâng "
        + "cao nhận thức về vai trò của trí thức.",
      [
        .requested("C7", "Ủy ban MTTQ Việt Nam tỉnh"),
        .requested("C11", "các đoàn thể của tỉnh"),
        .requested("C12", "các tổ chức xã hội - nghề nghiệp"),
        .coordinating("C8", "các sở, ban, ngành có liên quan"),
      ]),
    WorkDraft(
      "A18", in: "III", "Lập kế hoạch của từng sở, huyện, đơn vị",
      "Mọi sở, ban, ngành, huyện và đơn vị liên quan thực hiện nghiêm túc và chủ động lập kế hoạch "
        + "của mình.",
      [
        .lead("C8", "các sở, ban, ngành"), .lead("C9", "UBND các huyện, thị xã, thành phố"),
        .lead("C13", "các đơn vị, tổ chức có liên quan"),
      ]),
  ]
}
