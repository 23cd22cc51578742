import PlanModel
import Values

/// The words of the forms.
enum FormStrings {
  static let state = Words("TÌNH TRẠNG", "STATE")
  static let measure = Words("NHẬP SỐ LIỆU", "ENTER A FIGURE")
  static let product = Words("Số, ký hiệu sản phẩm", "Document number")
  static let productOffer = Words("ví dụ 45/QĐ-UBND", "for example 45/QĐ-UBND")
  static let productOn = Words("Ngày văn bản", "Day of document")
  static let sentOn = Words("Ngày gửi kết quả", "Day sent")
  static let dayOffer = Words("30/4/2024, +10, thứ sáu, cuối tháng", "30/4/2024, +10, friday")
  static let note = Words("Ghi chú", "Note")
  static let value = Words("Số liệu", "Figure")
  static let yesOffer = Words("có hoặc chưa", "yes or no")
  static let day = Words("Ngày số liệu", "Day of figure")
  static let source = Words("Nguồn", "Source")
  static let sourceOffer = Words("ví dụ Niên giám thống kê 2025", "for example Yearbook 2025")
  static let group = Words("Nhóm", "Group")
  static let grade = Words("Loại số liệu", "Grade")
  static let verification = Words("Mức kiểm tra", "Verification")
  static let series = Words("Chuỗi số liệu mới", "New series")
  static let seriesOffer = Words(
    "có: không so được với số liệu trước", "yes: not to be compared with earlier figures")
  static let rating = Words("NHẬN ĐỊNH", "JUDGEMENT")
  static let outlook = Words("Nhận định", "Judgement")
  static let ratedOn = Words("Ngày nhận định", "Day of judgement")
  static let void = Words("KHÔNG CÒN ĐỐI TƯỢNG", "OBJECT GONE")
  static let voidReason = Words("Lý do, văn bản", "Reason, document")
  static let voidOffer = Words(
    "để trống nếu chỉ tiêu vẫn còn đối tượng", "empty while its object exists")

  static let badNumber = Words(
    "không phải số; viết như 11,2 hoặc 90.000", "no number; write it like 11,2 or 90.000")
  /// That a text of several lines was pasted into a field of one; among agencies, where a list of
  /// members goes.
  static func joined(_ lines: Int, amongAgencies isAmongAgencies: Bool) -> Words {
    let members =
      isAmongAgencies
      ? Words(
        "; danh sách thành viên của nhóm thì bấm M trên nhóm đó rồi dán",
        "; paste a list of members after M on their group") : Words("", "")
    return Words(
      "đã ghép \(lines) dòng vào một ô\(members.vi)",
      "\(lines) lines were joined into one field\(members.en)")
  }

  static let noNextState = Words(
    "việc đã xong, không có tình trạng tiếp theo; bấm t để chọn tình trạng khác",
    "the work is finished and has no next state; press t to pick another")
  static let notSaved = Words("CHƯA GHI", "NOT SAVED")
  /// What becomes of a form over which a conflict was told, by the keys that follow.
  static let writingOver = Words(
    "Những ô đã gõ giữ nguyên: Ctrl-S lần nữa sẽ ghi đè lên bản của người khác; Esc bỏ, giữ bản đó.",
    "What you typed stays: Ctrl-S once more writes it over the other version; Esc leaves that as it is."
  )
  static let leaving = Words("BỎ NHỮNG GÌ ĐÃ NHẬP?", "LEAVE WHAT WAS TYPED?")
  static let leavingText = Words(
    "những gì đã nhập ở đây chưa được ghi", "what was typed here has not been saved")
  static let remarks = Words("LƯU Ý", "PLEASE NOTE")
  static let asking = Words("XÁC NHẬN", "PLEASE CONFIRM")
  static let needed = Words("cần điền ô này", "this field is needed")
  static let confirm = Words("xác nhận đã hoàn thành", "confirm that it is done")
  static let giveBack = Words("trả lại, nêu lý do", "send back, with the reason")
  static let reportedBy = Words("Người báo cáo", "Reported by")
  static let reportedByOffer = Words(
    "để trống: người cập nhật, và người khác xác nhận", "empty: you, and another confirms")

  /// What was said last, where something new is to be said.
  static func before(_ text: String) -> Words { Words("trước: \(text)", "before: \(text)") }

  static func doubtful(_ why: String) -> Words {
    Words("\(why); Enter lần nữa để vẫn ghi", "\(why); Enter once more saves it all the same")
  }

  /// What was remarked of another state, which the new one does not go on with.
  static func noteBefore(_ note: String, _ state: WorkState) -> Words {
    Words("trước, khi \(state.words.vi): \(note)", "before, when \(state.words.en): \(note)")
  }

  static func oneOf(_ choices: String) -> Words {
    Words("chọn một trong: \(choices)", "choose one of: \(choices)")
  }

  static func noGroup(_ count: Int) -> Words {
    Words(
      "không có nhóm này; ghi tên nhóm hoặc số từ 1 đến \(count)",
      "no such group; write its name or a number from 1 to \(count)")
  }
}
