import Values

extension CommandName {
  /// The help of the commands for work of one's own.
  var ownWorkHelp: CommandHelp {
    switch self {
    case .edit: Self.editHelp
    case .remove: Self.removeHelp
    default: Self.addHelp
    }
  }

  private static let addHelp = CommandHelp(
    usage: Words(
      """
      dondoc add plan MÃ TIÊU_ĐỀ [--place CHỮ] [--number CHỮ] [--issuer CHỮ]
                 [--issued NGÀY] [--signer CHỮ] [--level CẤP] [--letterhead LOẠI]
                 [--parents CHỮ]
      dondoc add section KẾ_HOẠCH SỐ TIÊU_ĐỀ [--before THỨ_TỰ]
      dondoc add target KẾ_HOẠCH TÊN MỨC [--unit CHỮ] [--year NĂM] [--section MỤC]
                 [--sector CHỮ] [--groups CHỮ] [--baseline SỐ] [--baseline-on NGÀY]
                 [--indicator CHỮ] [--parent MÃ] [--basis CHỮ] [--yes]
      dondoc add task KẾ_HOẠCH TÊN [--text CHỮ] [--due CHỮ] [--lead CƠ_QUAN]
                 [--executing …] [--coordinating …] [--directing …] [--monitoring …]
                 [--requested] [--section MỤC] [--kind report] [--basis CHỮ] [--yes]
      dondoc add agency KẾ_HOẠCH|ĐỊA_PHƯƠNG TÊN [--kind LOẠI] [--alias CHỮ]
                 [--members CHỮ] [--level CẤP] [--yes]
      """,
      """
      dondoc add plan CODE TITLE [--place TEXT] [--number TEXT] [--issuer TEXT]
                 [--issued DAY] [--signer TEXT] [--level L] [--letterhead L]
                 [--parents TEXT]
      dondoc add section PLAN NUMBER TITLE [--before PLACE]
      dondoc add target PLAN LABEL GOAL [--unit TEXT] [--year YEAR] [--section S]
                 [--sector TEXT] [--groups TEXT] [--baseline V] [--baseline-on DAY]
                 [--indicator TEXT] [--parent CODE] [--basis TEXT] [--yes]
      dondoc add task PLAN LABEL [--text TEXT] [--due TEXT] [--lead AGENCY]
                 [--executing …] [--coordinating …] [--directing …] [--monitoring …]
                 [--requested] [--section S] [--kind report] [--basis TEXT] [--yes]
      dondoc add agency PLAN|PLACE NAME [--kind KIND] [--alias TEXT]
                 [--members TEXT] [--level L] [--yes]
      """),
    summary: Words(
      "thêm kế hoạch, mục, chỉ tiêu, nhiệm vụ, cơ quan", "add plans, targets, tasks, agencies"),
    details: Words(
      """
      Mã của mục mới do chương trình đặt và in ra; mã đã xóa không dùng lại.
      MỨC như trong văn bản: «tối thiểu 14», «trên 70%», «từ 15 - 20%», «đạt 50%», «có»,
      «tất cả», «định tính». --due như «trong quý I/2027», «trước ngày 30/6/2027».
      --groups: mỗi nhóm phải đạt riêng, cách nhau bằng «;». --parent: chỉ tiêu gồm chỉ tiêu này;
      chỉ tiêu gồm nhiều mức thì thêm chỉ tiêu chung với mức «tất cả», rồi từng mức với --parent.
      CƠ_QUAN: mã, tên hoặc các chữ cái đầu (snv); nhiều cơ quan cách nhau bằng «;».
      Nhóm: --kind group, hoặc có --members. Cơ quan, mục chưa có trong kho: chương trình nêu ra, thêm --yes thì tạo cùng lúc.
      Kế hoạch đã nhập đủ theo văn bản: mục thêm vào cần --basis (ngoài văn bản gốc).
      """,
      """
      The codes of new items are given and printed; a removed one is never given again.
      GOAL as the document words it: «tối thiểu 14», «trên 70%», «từ 15 - 20%», «có»,
      «định tính», or `>= 14`. --due like «trong quý I/2027».
      --groups: each must meet it by itself, several between `;`. --parent: the target this is one
      condition of; for a goal of several values add one with the goal `all`, then each with --parent.
      AGENCY: a code, a name or initials; several between `;`.
      A group: --kind group, or --members. Agencies and sections not in the store are named first; --yes adds them as well.
      In a plan entered whole, what is added needs --basis: it is not in the document.
      """))

  private static let editHelp = CommandHelp(
    usage: Words("dondoc edit MÃ Ô=GIÁ_TRỊ… [--yes]", "dondoc edit CODE FIELD=VALUE… [--yes]"),
    summary: Words("sửa các ô của một mục", "set fields of an item"),
    details: Words(
      """
      MÃ của kế hoạch, chỉ tiêu, nhiệm vụ, cơ quan; mục: mã kế hoạch và thứ tự, như BG#3.
      Ô: tên trong JSON hoặc tiếng Việt, có dấu hay không: «label=…», «"thời hạn=…"».
      Giá trị trống xóa điều đã ghi: «unit=». Ghi sai tên ô thì chương trình nêu những ô sửa được.
      """,
      """
      CODE of a plan, target, task or agency; a section: plan and place, as BG#3.
      FIELD: its name in JSON or in Vietnamese: `label=…`, `"thời hạn=…"`.
      An empty value takes away what is there: `unit=`. A wrong name lists those there are.
      """))

  private static let removeHelp = CommandHelp(
    usage: Words("dondoc remove MÃ [--yes]", "dondoc remove CODE [--yes]"),
    summary: Words(
      "xóa một mục cùng những gì gắn với nó", "remove an item with all that hangs on it"),
    details: Words(
      """
      Không có --yes: chỉ nêu những gì sẽ mất, mã thoát 4, không xóa gì.
      «dondoc undo» lấy lại tất cả.
      """,
      """
      Without --yes only tells what would go, exits 4 and removes nothing.
      `dondoc undo` brings it all back.
      """))
}
