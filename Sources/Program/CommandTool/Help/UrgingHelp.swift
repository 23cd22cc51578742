import PlanModel
import Values

extension CommandName {
  private static let kinds = Words(codesOf: \FollowUpKind.words)

  static let urgeHelp = CommandHelp(
    usage: Words(
      """
      dondoc urge MÃ… [--document SỐ] [--answer-by NGÀY] [--kind LOẠI] [--on NGÀY]
                 [--agency CƠ_QUAN] [--note CHỮ] [--by NGƯỜI]
      dondoc urge --agency CƠ_QUAN …
      dondoc urge answer TD-… [--on NGÀY] [--note CHỮ] [--withdraw]
      dondoc urge conclude TD-… KẾT_LUẬN
      dondoc urge recommend TD-… KIẾN_NGHỊ [--due NGÀY] [--agency CƠ_QUAN]
      dondoc urge reword TD-… SỐ [KIẾN_NGHỊ] [--due NGÀY] [--agency CƠ_QUAN]
      dondoc urge done TD-… SỐ [--on NGÀY] [--product CHỮ] [--withdraw]
      dondoc urge list [--plan MÃ] [--agency CHỮ] [--find CHỮ] [--json | --csv]
      dondoc urge letter TD-… [--format text|md|csv|html] [--out TỆP|THƯ_MỤC] [--force]
      dondoc urge remove TD-… [--yes]
      """,
      """
      dondoc urge CODE… [--document NUMBER] [--answer-by DAY] [--kind KIND] [--on DAY]
                 [--agency AGENCY] [--note TEXT] [--by NAME]
      dondoc urge --agency AGENCY …
      dondoc urge answer TD-… [--on DAY] [--note TEXT] [--withdraw]
      dondoc urge conclude TD-… TEXT
      dondoc urge recommend TD-… TEXT [--due DAY] [--agency AGENCY]
      dondoc urge reword TD-… NUMBER [TEXT] [--due DAY] [--agency AGENCY]
      dondoc urge done TD-… NUMBER [--on DAY] [--product TEXT] [--withdraw]
      dondoc urge list [--plan CODE] [--agency TEXT] [--find TEXT] [--json | --csv]
      dondoc urge letter TD-… [--format text|md|csv|html] [--out FILE|FOLDER] [--force]
      dondoc urge remove TD-… [--yes]
      """),
    summary: Words("đôn đốc, kiểm tra và sổ theo dõi", "urging, inspecting, and their register"),
    details: Words(
      """
      Mỗi cơ quan chịu trách nhiệm được ghi một lần đôn đốc riêng, tất cả trong một lần cập nhật.
      --agency: ghi tất cả cho một nơi nhận; không kèm mã nào thì lấy mọi việc quá hạn, sắp đến
      hạn và đã qua hạn chưa có thông tin của cơ quan đó.
      LOẠI, ghi mã hoặc chữ trong ngoặc: \(kinds.vi).
      letter: lời văn đôn đốc theo việc được giao hay được đề nghị, kèm phụ lục danh mục;
      nhiều mã TD thì mỗi văn bản một tệp trong thư mục --out.
      conclude: kết luận kiểm tra. recommend: thêm kiến nghị; reword: sửa lời, hạn, nơi thực hiện
      của kiến nghị SỐ; done: kiến nghị SỐ đã thực hiện. SỐ là thứ tự ghi trong lần theo dõi đó.
      remove: xóa khỏi sổ; chưa có --yes thì chỉ cho biết sẽ xóa những gì.
      Sửa điều đã ghi: «dondoc edit TD-… "hạn trả lời=30/11"».
      """,
      """
      Each agency that answers for some of it gets an act of its own, all in one change.
      --agency: one act for all, to that body; without codes, about all of its work that is
      overdue, due soon, or past its day without information.
      KIND: \(kinds.en).
      letter: the words of the letter, as the work was given or asked for, and its annex; of
      several TD codes, a file for each in the folder --out.
      conclude: what an inspection came to. recommend: adds a recommendation; reword: corrects the
      words, the day or the body of recommendation NUMBER; done: it was carried out.
      NUMBER is its place in that act.
      remove: takes it out of the register; without --yes only tells what would go.
      To correct what was entered: `dondoc edit TD-… document=121/UBND-TH answer_by=30/11`.
      """))
}
