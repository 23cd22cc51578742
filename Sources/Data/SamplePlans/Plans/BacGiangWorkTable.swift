import PlanModel
import Values

extension BacGiang {
  static let work: [WorkDraft] =
    awareness + talent + management + resources + associations + council + firstDuties
    + laterDuties + front + partyBodies + localParty + organisation

  private static let awareness: [WorkDraft] = [
    WorkDraft(
      "G1", in: "III.1", "Quán triệt Nghị quyết 45 trong toàn tỉnh",
      "Đưa Nghị quyết đến mọi cán bộ, đảng viên và người dân, để cả hệ thống chính trị cùng hiểu vì "
        + "sao phải xây dựng đội ngũ trí thức."),
    WorkDraft(
      "G2", in: "III.1", "Đổi mới tuyên truyền, vận động trí thức",
      "Đổi mới tuyên truyền để trí thức đồng thuận với chủ trương của Đảng và của tỉnh; đề cao vinh "
        + "dự, đạo đức, tinh thần cống hiến."),
    WorkDraft(
      "A6", in: "III.1", "Lập chương trình thu hút, trọng dụng trí thức",
      "Lập chương trình, kế hoạch thu hút, trọng dụng, tôn vinh trí thức hợp với ngành, địa phương; "
        + "xác định lĩnh vực trọng điểm; nghe và giải quyết nguyện vọng, tham vấn, đối thoại với trí "
        + "thức.",
      [.lead("C11", "Các cấp ủy, tổ chức đảng")]),
    WorkDraft(
      "G3", in: "III.1", "Trách nhiệm nêu gương, xây dựng Đảng trong trí thức",
      "Cơ quan có nhiều trí thức và người đứng đầu là trí thức làm gương; chú trọng xây dựng Đảng "
        + "về chính trị, tư tưởng, đạo đức ở những nơi đó."),
  ]

  private static let talent: [WorkDraft] = [
    WorkDraft(
      "G4", in: "III.2", "Đào tạo, tạo môi trường cho trí thức sáng tạo",
      "Chăm lo đào tạo và điều kiện nghiên cứu; có cơ chế đưa cán bộ trẻ trong quy hoạch đi học ở "
        + "nước ngoài."),
    WorkDraft(
      "G5", in: "III.2", "Đột phá chất lượng đào tạo nhân lực trình độ cao",
      "Nâng hẳn chất lượng đào tạo của một số trường cao đẳng, đại học, cơ sở nghiên cứu; chọn "
        + "hướng nghiên cứu trọng điểm; liên kết với cơ sở tiên tiến và doanh nghiệp công nghệ cao."
    ),
    WorkDraft(
      "G6", in: "III.2", "Phát hiện, thu hút, trọng dụng nhân tài",
      "Tìm người tài trong tỉnh và người Bắc Giang ở nơi khác; ưu tiên về tuyển dụng, tiền lương, "
        + "môi trường làm việc; chính sách cho trí thức trẻ, nữ, vùng sâu, dân tộc thiểu số."),
  ]

  private static let management: [WorkDraft] = [
    WorkDraft(
      "G7", in: "III.3", "Cụ thể hóa chính sách của Trung ương về trí thức",
      "Kịp thời đưa cơ chế, chính sách và Chiến lược quốc gia về trí thức vào thực hiện ở tỉnh."),
    WorkDraft(
      "G8", in: "III.3", "Cơ chế dân chủ, tự do sáng tạo, phản biện",
      "Có cơ chế tôn trọng tự do sáng tạo, đề cao đạo đức nghề nghiệp; mời trí thức góp ý, phản "
        + "biện, giám định quy hoạch, dự án lớn của tỉnh."),
    WorkDraft(
      "G9", in: "III.3", "Xây dựng cơ sở dữ liệu, dự báo nhu cầu trí thức",
      "Lập cơ sở dữ liệu trí thức; dự báo và lập kế hoạch phát triển theo ngành, vùng; thu hút, đào "
        + "tạo lớp trí thức kế cận."),
    WorkDraft(
      "G10", in: "III.3", "Đổi mới quản lý khoa học, giải thưởng, đối thoại",
      "Tăng tự chủ cho tổ chức khoa học và cơ sở giáo dục; đổi mới xét chức danh khoa học; rà soát "
        + "giải thưởng của tỉnh; tổ chức gặp mặt, tôn vinh trí thức tiêu biểu."),
    WorkDraft(
      "G11", in: "III.3", "Tăng cường quản lý nhà nước về trí thức",
      "Thực hiện hiệu quả chính sách, pháp luật, hỗ trợ trí thức phát triển; xử lý nghiêm vi phạm."),
  ]

  private static let resources: [WorkDraft] = [
    WorkDraft(
      "G12", in: "III.4", "Huy động nguồn lực, lập quỹ đổi mới sáng tạo",
      "Ưu tiên ngân sách và vốn xã hội cho hạ tầng khoa học, giáo dục; nghiên cứu lập quỹ đổi mới "
        + "sáng tạo, sáng tạo kỹ thuật, tăng vốn quỹ văn học nghệ thuật; đặt hàng nhà khoa học."),
    WorkDraft(
      "G13", in: "III.4", "Nâng năng lực nghiên cứu, chuyển giao công nghệ",
      "Giúp nhà khoa học, nhất là ở công nghệ cao, công nghệ lõi, tham gia chương trình trọng điểm "
        + "và làm ra sản phẩm mới có sức cạnh tranh."),
    WorkDraft(
      "G14", in: "III.4", "Mở rộng hợp tác quốc tế, hợp tác với kiều bào",
      "Liên kết, chuyển giao công nghệ với nước có nền khoa học tiên tiến; hợp tác với trí thức "
        + "người Bắc Giang ở xa và trí thức nước ngoài ở tỉnh."),
    WorkDraft(
      "G15", in: "III.4", "Đưa cán bộ, học sinh, sinh viên đi học nước ngoài",
      "Chọn người có phẩm chất và triển vọng đi đào tạo ở nước ngoài, chuẩn bị tốt ngoại ngữ."),
  ]

  private static let associations: [WorkDraft] = [
    WorkDraft(
      "G16", in: "III.5", "Khơi dậy trách nhiệm, đoàn kết của trí thức",
      "Giúp nhà khoa học, chuyên gia, trí thức trẻ thấy rõ sứ mệnh, nêu cao trách nhiệm, đoàn kết "
        + "góp sức phát triển tỉnh."),
    WorkDraft(
      "G17", in: "III.5", "Đổi mới hoạt động các hội trí thức",
      "Đổi mới hoạt động của Liên hiệp Hội, Hội Văn học nghệ thuật theo hướng sát thực tế; đại diện "
        + "tốt hơn cho hội viên, phát triển tổ chức và hội viên."),
    WorkDraft(
      "G18", in: "III.5", "Giúp hội trí thức tư vấn, phản biện, làm dịch vụ công",
      "Mở đường cho các hội góp ý, giám sát, phản biện; có cơ chế để hội làm một số dịch vụ công và "
        + "kiểm định chất lượng."),
    WorkDraft(
      "G19", in: "III.5", "Xây dựng tổ chức đảng, phát triển đảng viên trí thức",
      "Xây dựng tổ chức đảng vững mạnh trong các hội; kết nạp đảng viên là trí thức, nhất là người "
        + "trẻ."),
  ]

  private static let councilLeads: [RoleDraft] = [
    .lead("C1", "Đảng đoàn Hội đồng nhân dân tỉnh"),
    .leading("C1", "Đảng đoàn Hội đồng nhân dân tỉnh"), .executing("C2", "HĐND tỉnh"),
  ]

  private static let council: [WorkDraft] = [
    WorkDraft(
      "V1", in: "IV.1", "Ban hành cơ chế, chính sách về đội ngũ trí thức",
      "Lãnh đạo HĐND tỉnh nghiên cứu, ban hành cơ chế, chính sách của tỉnh để trí thức phát triển "
        + "toàn diện.",
      when: .from("2024-04-01", "thực hiện từ quý II/2024"), councilLeads),
    WorkDraft(
      "V2", in: "IV.1", "Giám sát việc thực hiện chính sách về trí thức",
      "Lãnh đạo HĐND tỉnh giám sát việc thực hiện chính sách, pháp luật về trí thức trên địa bàn.",
      when: .always("thực hiện thường xuyên"), councilLeads),
  ]

  private static let cabinet: [RoleDraft] = [
    .lead("C3", "Ban cán sự đảng UBND tỉnh"), .leading("C3", "Ban cán sự đảng UBND tỉnh"),
  ]
  private static let cabinetAndGovernment: [RoleDraft] = cabinet + [.executing("C4", "UBND tỉnh")]
  private static let thirdQuarterPapers = "ban hành các văn bản trong quý III/2024"

  private static let firstDuties: [WorkDraft] = [
    WorkDraft(
      "V3", in: "IV.2", "Ban hành kế hoạch thực hiện NQ 45 và kế hoạch này",
      "UBND tỉnh ban hành kế hoạch thực hiện Nghị quyết số 45-NQ/TW và kế hoạch của Tỉnh ủy.",
      when: .by("2024-04-30", "hoàn thành trong tháng 4/2024"), cabinetAndGovernment),
    WorkDraft(
      "V4", in: "IV.2", "Sở, ngành lập kế hoạch phát triển đội ngũ trí thức",
      "UBND tỉnh chỉ đạo các sở, ngành lập kế hoạch phát triển trí thức gắn với chương trình, đề án "
        + "của ngành mình.",
      when: .by("2024-12-31", "hoàn thành trong năm 2024"),
      cabinet + [
        .directing("C4", "UBND tỉnh"), .executing("C12", "các sở, ngành liên quan"),
      ]),
    WorkDraft(
      "V5", in: "IV.2", "Trình HĐND chính sách hỗ trợ đi học tiến sĩ",
      "Trình HĐND tỉnh chính sách dùng ngân sách giúp cán bộ, công chức, viên chức được cử đi học "
        + "tiến sĩ trong và ngoài nước.",
      when: .by("2024-09-30", thirdQuarterPapers),
      cabinetAndGovernment + [.receiving("C2", "HĐND tỉnh")]),
    WorkDraft(
      "V6", in: "IV.2", "Kế hoạch bồi dưỡng trí thức đang công tác",
      "Ban hành kế hoạch đào tạo, bồi dưỡng, nâng trình độ cho trí thức đang làm việc tại tỉnh.",
      when: .by("2024-09-30", thirdQuarterPapers), cabinetAndGovernment),
    WorkDraft(
      "V7", in: "IV.2", "Chính sách thu hút, tạo nguồn, mời chuyên gia",
      "Ba phần: thu hút, tạo nguồn từ sinh viên xuất sắc, nhà khoa học trẻ, thạc sĩ, ưu tiên tiến "
        + "sĩ; mời chuyên gia đầu ngành về tỉnh; tập hợp trí thức Bắc Giang ở ngoài tỉnh.",
      when: .by(
        "2024-09-30",
        "hoàn thành trong quý III/2024 và theo chỉ đạo, hướng dẫn của Trung ương",
        if: "theo chỉ đạo, hướng dẫn của Trung ương"), cabinetAndGovernment),
    WorkDraft(
      "V8", in: "IV.2", "Sửa quy định, quy chế về tôn vinh trí thức",
      "Rà soát, sửa đổi, bổ sung các quy định, quy chế tôn vinh trí thức.",
      when: .by("2024-09-30", "hoàn thành trong quý III/2024"), cabinetAndGovernment),
  ]

  private static let laterDuties: [WorkDraft] = [
    WorkDraft(
      "V9", in: "IV.2", "Tiếp tục Chiến lược trí thức và Đề án Liên hiệp Hội",
      "Tiếp tục Chiến lược phát triển trí thức của tỉnh đến năm 2020, tầm nhìn đến năm 2030 và Đề "
        + "án đổi mới Liên hiệp Hội giai đoạn 2024-2030.",
      when: .always("thực hiện thường xuyên"), cabinetAndGovernment),
    WorkDraft(
      "V10", in: "IV.2", "Đề án nhân lực trình độ cao",
      "Xây dựng đề án quy hoạch, đào tạo, bố trí, sử dụng nhân lực trình độ cao của tỉnh.",
      when: .by("2025-12-31", "hoàn thành trong năm 2025"), cabinetAndGovernment),
    WorkDraft(
      "V11", in: "IV.2", "Đề án nâng cấp, xây trung tâm nghiên cứu",
      "Xây dựng đề án nâng cấp và lập một số trung tâm nghiên cứu làm nơi trí thức làm việc.",
      when: .by("2025-12-31", "hoàn thành trong năm 2025"), cabinetAndGovernment),
    WorkDraft(
      "V12", in: "IV.2", "Ưu tiên nguồn lực đầu tư khoa học, công nghệ",
      "Ưu tiên nguồn lực cho công nghệ là thế mạnh của tỉnh; quan tâm nghiên cứu cơ bản, ứng dụng, "
        + "xã hội và nhân văn, lý luận, quản lý, giáo dục, y tế, văn hóa.",
      when: .from("2024-04-01", "thực hiện từ quý II/2024"), cabinetAndGovernment),
  ]

  private static let frontLeads: [RoleDraft] = [
    .lead("C5", "Đảng đoàn Ủy ban Mặt trận Tổ quốc"),
    .lead("C6", "các tổ chức chính trị - xã hội tỉnh"),
    .lead("C7", "Liên hiệp các hội Khoa học và Kỹ thuật tỉnh"),
    .lead("C8", "Ban Thường vụ Tỉnh đoàn"),
  ]
  private static let planAndKeepOn =
    "xây dựng kế hoạch trong quý II/2024 và thực hiện thường xuyên"

  private static let front: [WorkDraft] = [
    WorkDraft(
      "V13", in: "IV.3", "Lập kế hoạch giám sát, phản biện xã hội",
      "Chỉ đạo lập kế hoạch giám sát, phản biện xã hội về xây dựng đội ngũ trí thức.",
      when: .by("2024-06-30", planAndKeepOn), frontLeads),
    WorkDraft(
      "V14", in: "IV.3", "Giám sát, phản biện; vận động hội viên, đoàn viên",
      "Giám sát, phản biện; cùng giám sát Nghị quyết, chính sách về trí thức; vận động hội viên, "
        + "đoàn viên, trí thức thực hiện chủ trương, pháp luật.",
      when: .always(planAndKeepOn), frontLeads),
  ]

  private static let personnel = RoleDraft.lead("C9", "Ban Tổ chức Tỉnh ủy")
  private static let propaganda = RoleDraft.lead("C10", "Ban Tuyên giáo Tỉnh ủy")

  private static let partyBodies: [WorkDraft] = [
    WorkDraft(
      "A1", in: "IV.4", "Tham mưu chính sách trí thức trong cơ quan Đảng",
      "Tham mưu thu hút, đào tạo, bố trí, quy hoạch trí thức trong cơ quan Đảng, Mặt trận, đoàn thể "
        + "và cán bộ diện Ban Thường vụ quản lý; quy hoạch cấp ủy từ nguồn trí thức. Bản gốc kết "
        + "thúc bằng dấu ba chấm.",
      [personnel]),
    WorkDraft(
      "V15", in: "IV.4", "Kế hoạch đưa cán bộ trẻ đi bồi dưỡng nước ngoài",
      "Xây dựng kế hoạch hoặc đề án đưa cán bộ quy hoạch diện Ban Thường vụ quản lý là trí thức trẻ "
        + "đi bồi dưỡng ngắn hạn ở nước ngoài.",
      when: .by("2024-12-31", "hoàn thành trong quý IV/2024"), [personnel]),
    WorkDraft(
      "V16", in: "IV.5", "Định hướng báo chí tuyên truyền Nghị quyết 45",
      "Chỉ đạo, định hướng, cung cấp thông tin để báo chí tuyên truyền Nghị quyết và kế hoạch.",
      when: .always("thực hiện thường xuyên"), [propaganda]),
    WorkDraft(
      "V17", in: "IV.5", "Hướng dẫn các hội trí thức đổi mới hoạt động",
      "Chỉ đạo, hướng dẫn các hội trí thức đổi mới, nâng chất lượng, đúng chủ trương, pháp luật.",
      when: .always("thực hiện thường xuyên"), [propaganda]),
  ]

  private static let localCommittees = RoleDraft.lead(
    "C13", "Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy")

  private static let localParty: [WorkDraft] = [
    WorkDraft(
      "V18", in: "IV.6", "Cấp ủy trực thuộc lập kế hoạch thực hiện",
      "Mỗi cấp ủy lập kế hoạch thực hiện Nghị quyết và kế hoạch này, hợp với nơi mình.",
      when: .by("2024-04-30", "hoàn thành trong tháng 4/2024"), [localCommittees]),
    WorkDraft(
      "A2", in: "IV.6", "Đưa nội dung vào nghị quyết, đề án của địa phương",
      "Bổ sung nội dung Nghị quyết 45 và kế hoạch này vào nghị quyết, chương trình, đề án phát "
        + "triển của địa phương, đơn vị.",
      [localCommittees]),
    WorkDraft(
      "A3", in: "IV.6", "Chỉ đạo cấp ủy cấp dưới lập kế hoạch",
      "Lãnh đạo cấp ủy, tổ chức đảng trong đảng bộ lập kế hoạch theo Nghị quyết và cấp trên.",
      [localCommittees]),
    WorkDraft(
      "A4", in: "IV.6", "Chăm lo đội ngũ trí thức của địa phương, đơn vị",
      "Có cơ chế đào tạo, bồi dưỡng, trọng dụng trí thức tại chỗ, nhất là người trình độ cao.",
      [localCommittees]),
  ]

  private static let organisation: [WorkDraft] = [
    WorkDraft(
      "V19", in: "V.1", "Quán triệt; kiểm tra, đôn đốc ở đơn vị",
      "Quán triệt, thực hiện nhiệm vụ theo chức năng; kiểm tra, đôn đốc, theo dõi việc thực hiện ở "
        + "địa phương, đơn vị mình.",
      when: .always("thường xuyên kiểm tra, đôn đốc"),
      [
        .lead("C14", "Các ban cán sự đảng, đảng đoàn"),
        .lead("C15", "các ban, cơ quan, đơn vị của Tỉnh ủy"),
        .lead("C8", "Ban Thường vụ Tỉnh đoàn"),
        .lead("C13", "các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy"),
      ]),
    WorkDraft(
      "A5", in: "V.2", "Chỉ đạo, kiểm tra ở nơi được phân công phụ trách",
      "Ủy viên Ban Thường vụ, Tỉnh ủy viên lãnh đạo, kiểm tra, đôn đốc nơi mình phụ trách.",
      [.lead("C16", "Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy, Tỉnh ủy viên")]),
    WorkDraft(
      "B1", in: "V.3", "Theo dõi, đôn đốc; tham mưu sơ kết, tổng kết",
      "Chủ trì cùng cơ quan liên quan theo dõi, đôn đốc; tham mưu Ban Thường vụ Tỉnh ủy sơ kết, "
        + "tổng kết Nghị quyết 45 khi Trung ương hướng dẫn.",
      when: .when("theo chỉ đạo, hướng dẫn của Trung ương"),
      [
        propaganda, .monitoring("C10", "Ban Tuyên giáo Tỉnh ủy"),
        .coordinating("C17", "các cơ quan liên quan"),
        .receiving("C18", "Ban Thường vụ Tỉnh ủy"),
      ]),
  ]
}
