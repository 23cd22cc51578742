import PlanModel

/// What is made up to have been told, asked for and done to follow the work.
///
/// Every text says that it is made up, since reports and letters carry it out of the program.
enum DemoFollowing {
  /// The day from which following is made up: as of then everything else of the demonstration
  /// occurs.
  static let firstDay = "2025-08-01"

  static let reports: [DemoReport] = [
    DemoReport(
      code: "BG-V4", periodsBack: 2, result: "Minh họa: 14/18 sở, ngành đã ban hành kế hoạch."),
    DemoReport(
      code: "BG-V4", periodsBack: 1,
      result: "Minh họa: 16/18 sở, ngành đã ban hành kế hoạch; hai đơn vị còn lại đang soạn thảo.",
      difficulty: "Minh họa: hai đơn vị chưa được quy định lại chức năng, nhiệm vụ sau sắp xếp.",
      cause: "Minh họa: quy định chức năng, nhiệm vụ ban hành chậm.",
      proposal: "Minh họa: sớm ban hành quy định chức năng, nhiệm vụ của hai đơn vị.",
      answerFrom: "UBND tỉnh"),
    DemoReport(
      code: "BG-V6", periodsBack: 1,
      result: "Minh họa: đã bổ sung nguồn kinh phí, trình lại dự thảo kế hoạch."),
    DemoReport(
      code: "BG-V9", periodsBack: 3,
      result: "Minh họa: đã sơ kết năm thứ nhất thực hiện đề án đổi mới Liên hiệp Hội."),
    DemoReport(
      code: "BG-V10", periodsBack: 1,
      result: "Minh họa: đã có dự thảo lần hai, đang lấy ý kiến các sở, ngành.",
      difficulty: "Minh họa: chưa thống nhất được số liệu nhân lực sau hợp nhất tỉnh.",
      cause: "Minh họa: hai địa phương thống kê theo biểu mẫu khác nhau.",
      proposal: "Minh họa: cho lùi thời hạn để thống nhất số liệu.",
      answerFrom: "Ban Thường vụ Tỉnh ủy"),
    DemoReport(
      code: "BG-T6", periodsBack: 1,
      difficulty: "Minh họa: số cán bộ đăng ký học thạc sĩ thấp hơn dự kiến.",
      cause: "Minh họa: mức hỗ trợ học phí chưa thu hút.",
      proposal: "Minh họa: nâng mức hỗ trợ học phí.", answerFrom: "Sở Tài chính"),
    DemoReport(
      code: "DB-V4", periodsBack: 1,
      result: "Minh họa: hồ sơ thành lập trường đã gửi thẩm định lần hai.",
      difficulty: "Minh họa: chưa bố trí đủ quỹ đất cho trường.",
      cause: "Minh họa: giải phóng mặt bằng chậm.",
      proposal: "Minh họa: ưu tiên vốn giải phóng mặt bằng trong kế hoạch năm sau.",
      answerFrom: "Sở Tài chính",
      answer: "Minh họa: đã đưa vào dự kiến phân bổ vốn năm sau."),
    DemoReport(
      code: "DL-A1", periodsBack: 1,
      result: "Minh họa: đã nghiệm thu 6/9 đề tài cấp tỉnh của năm."),
    DemoReport(
      code: "DL-A3", periodsBack: 2,
      difficulty: "Minh họa: chưa có danh mục dự án đủ điều kiện bố trí vốn.",
      cause: "Minh họa: chủ đầu tư chưa hoàn thành thủ tục.",
      proposal: "Minh họa: giao các đơn vị hoàn thành hồ sơ trong quý.", answerFrom: "UBND tỉnh"),
    DemoReport(
      code: "DL-A7", periodsBack: 1,
      result: "Minh họa: 21/25 đơn vị đã gửi số liệu thống kê trí thức."),
    DemoReport(
      code: "HT-A1", periodsBack: 1,
      result: "Minh họa: kinh phí thực hiện đã đưa vào dự toán của các đơn vị."),
    DemoReport(
      code: "HT-B3", periodsBack: 2, result: "Minh họa: đã ban hành văn bản đôn đốc các đơn vị."),
    DemoReport(
      code: "QN-V1", periodsBack: 1,
      result: "Minh họa: đã tổ chức hai hội nghị quán triệt theo nhóm ngành."),
    DemoReport(code: "QN-A2", periodsBack: 1),
  ]

  static let acts: [DemoAct] = [
    DemoAct(
      kind: .inspection, daysBack: 110, addressee: "HT-C1", items: ["HT-A1", "HT-V1"],
      conductedBy: "Minh họa: đoàn kiểm tra liên ngành",
      conclusion: "Minh họa: nhiệm vụ đã vào kế hoạch năm; bố trí kinh phí còn chậm.",
      recommendations: [
        DemoRecommendation(
          text: "Minh họa: bố trí kinh phí trong dự toán năm sau", dueAfter: 60, doneAfter: 45),
        DemoRecommendation(
          text: "Minh họa: báo cáo bổ sung kết quả thu hút trí thức", dueAfter: 113),
      ]),
    DemoAct(
      kind: .urging, daysBack: 75, addressee: "BG-C23", items: ["BG-V4", "BG-V6", "BG-V10"],
      document: "Minh họa 01", answerAfter: 15, answeredAfter: 18,
      answer: "Minh họa: đã đôn đốc các sở, ngành; đề án nhân lực xin lùi thời hạn."),
    DemoAct(
      kind: .dialogue, daysBack: 45, addressee: "Minh họa: đại diện trí thức trẻ",
      items: ["QN-V1"], conductedBy: "Minh họa: lãnh đạo thành phố",
      subject: "Minh họa: điều kiện nghiên cứu, nhà ở của trí thức trẻ",
      conclusion: "Minh họa: giao các cơ quan tổng hợp kiến nghị."),
    DemoAct(
      kind: .goodPractice, daysBack: 30, addressee: "DL-C1", items: ["DL-A1"],
      subject: "Minh họa: câu lạc bộ đổi mới sáng tạo trong trường học"),
    DemoAct(
      kind: .urging, daysBack: 26, addressee: "BG-C23", items: ["BG-V4", "BG-V10"],
      document: "Minh họa 02", answerAfter: 15),
    DemoAct(
      kind: .urging, daysBack: 6, addressee: "DL-C4", items: ["DL-A7"], document: "Minh họa 03",
      answerAfter: 10),
    DemoAct(
      kind: .urging, daysBack: 20, addressee: "DB-C12", items: ["DB-A8"], document: "Minh họa 04"),
  ]

  /// The item for which a later day is asked for.
  static let extensionAsked = "BG-V10"
  /// Who asks for it, and why.
  static let askedBy = "Minh họa: cơ quan chủ trì"
  static let reason = "Minh họa: chờ thống nhất số liệu nhân lực sau hợp nhất tỉnh"
}
