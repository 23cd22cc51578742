import PlanModel
import Values

extension CommandName {
  /// The help of the commands that say who answers for work, and since when.
  var agenciesHelp: CommandHelp {
    switch self {
    case .succeed: Self.succeedHelp
    case .supersede: Self.supersedeHelp
    default: Self.assignHelp
    }
  }

  private static let roles = Words(codesOf: \Role.words)
  private static let forms = Words(codesOf: \SuccessionForm.words)

  private static let assignHelp = CommandHelp(
    usage: Words(
      "dondoc assign MÃ… VAI_TRÒ CƠ_QUAN [--from NGÀY] [--basis CHỮ] [--replace | --withdraw]",
      "dondoc assign CODE… ROLE AGENCY [--from DAY] [--basis TEXT] [--replace | --withdraw]"),
    summary: Words("giao việc, phân công lại", "give an agency a role in tasks"),
    details: Words(
      """
      VAI_TRÒ, ghi mã hoặc chữ trong ngoặc: \(roles.vi).
      CƠ_QUAN: mã, hoặc tên; xem «dondoc list agencies --find CHỮ».
      Cơ quan cùng vai trò đã kết thúc được thay; cơ quan còn hoạt động chỉ được thay
      khi có --replace. Phân công cũ vẫn giữ trong kho, đến hết ngày trước --from
      (mặc định hôm nay). --withdraw: thôi giao vai trò đó từ ngày --from.
      Cần phân công lại những việc nào: «dondoc list tasks --needs reassign».
      """,
      """
      ROLE: \(roles.en), or the Vietnamese words.
      AGENCY: the code or the name; see `dondoc list agencies --find TEXT`.
      Agencies of the role that have ended give way; those that are there only with --replace.
      The old assignment stays in the store until the day before --from, today when not given.
      --withdraw: take the role away from the day --from on.
      What is to be reassigned: `dondoc list tasks --needs reassign`.
      """))

  private static let succeedHelp = CommandHelp(
    usage: Words(
      """
      dondoc succeed CŨ MỚI [--on NGÀY] [--form HÌNH_THỨC] [--scope CHỮ] [--basis CHỮ]
                     [--propose | --withdraw]
      dondoc succeed CŨ --form dissolved [--on NGÀY] [--basis CHỮ]
      """,
      """
      dondoc succeed OLD NEW [--on DAY] [--form FORM] [--scope TEXT] [--basis TEXT]
                     [--propose | --withdraw]
      dondoc succeed OLD --form dissolved [--on DAY] [--basis TEXT]
      """),
    summary: Words("ghi cơ quan kế thừa", "record which agency took over"),
    details: Words(
      """
      HÌNH_THỨC: \(forms.vi).
      Một cơ quan kế thừa mọi chức năng thì việc tự chuyển sang cơ quan đó. Chỉ kế
      thừa một phần (--scope), nhiều nơi kế thừa, hoặc mới là đề xuất (--propose) thì
      việc chờ phân công lại.
      Ghi lại một đề xuất, không kèm --propose: áp dụng. --withdraw: bỏ điều đã ghi.
      """,
      """
      FORM: \(forms.en).
      Work follows by itself to the only heir of all functions. Where only some went (--scope),
      several took over, or it is only proposed (--propose), the work waits to be reassigned.
      Recording a proposal again without --propose applies it. --withdraw takes a record away.
      """))

  private static let supersedeHelp = CommandHelp(
    usage: Words(
      """
      dondoc supersede KẾ_HOẠCH [KẾ_HOẠCH_MỚI] --on NGÀY [--basis CHỮ]
      dondoc supersede KẾ_HOẠCH --in-force
      """,
      """
      dondoc supersede PLAN [BY] --on DAY [--basis TEXT]
      dondoc supersede PLAN --in-force
      """),
    summary: Words(
      "kết thúc, thay thế hoặc xác nhận hiệu lực kế hoạch", "end, replace or confirm a plan"),
    details: Words(
      """
      Từ ngày --on, kế hoạch không còn trong số liệu chung; chọn riêng nó thì vẫn xem được.
      --in-force: còn hiệu lực, tiếp tục theo dõi.
      """,
      """
      From --on the plan no longer counts beside others; chosen by itself it is still shown.
      --in-force: it is in force and goes on being followed.
      """))
}
