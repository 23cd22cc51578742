import PlanModel
import Values

/// The words of urging and of the register.
enum UrgeStrings {
  static let title = Words("ĐÔN ĐỐC, THEO DÕI", "URGE, FOLLOW")
  static let document = Words("Số văn bản", "Document")
  static let documentOffer = Words("ví dụ 120/UBND-TH", "for example 120/UBND-TH")
  static let day = Words("Ngày", "Day")
  static let answerBy = Words("Hạn trả lời", "Answer by")
  static let answerOffer = Words(
    "ví dụ +10, 30/11; trống: không yêu cầu", "+10, 30/11; empty: none")
  static let addressee = Words("Nơi nhận", "To")
  static let ownOffer = Words(
    "trống: cơ quan chịu trách nhiệm từng việc", "empty: who answers for each")
  static let sameOffer = Words("trống: nơi nhận văn bản", "empty: the one it turns to")
  static let subject = Words("Nội dung", "About")
  static let conductedBy = Words("Đoàn, người thực hiện", "Conducted by")
  static let conclusion = Words("Kết luận", "Conclusion")
  static let answer = Words("Nội dung trả lời", "Answer")
  static let answeredOn = Words("Ngày trả lời", "Answered on")
  static let recommendation = Words("Kiến nghị", "Recommendation")
  static let due = Words("Hạn thực hiện", "Due")
  static let doneOn = Words("Ngày thực hiện", "Done on")
  static let product = Words("Văn bản, kết quả", "Document, result")
  static let nothingOfOne = Words(
    "chọn một nhiệm vụ, chỉ tiêu hoặc cơ quan trước", "choose a task, a target or an agency first")
  static let whatIsLate = Words(
    "việc quá hạn, sắp đến hạn, đã qua hạn chưa có thông tin",
    "work overdue, due soon, or past its day without information")
  static let register = Words(
    "SỔ THEO DÕI, ĐÔN ĐỐC · Enter mở · Ctrl-E sửa",
    "REGISTER OF FOLLOWING · Enter opens · Ctrl-E edits")
  static let empty = Words(
    "sổ chưa có gì; bấm N trên một việc để đôn đốc", "nothing yet; press N on a task to urge")
  static let enterAnswer = Words("ghi trả lời", "enter the answer")
  static let enterConclusion = Words("ghi kết luận", "enter the conclusion")
  static let addRecommendation = Words("thêm kiến nghị có hạn", "add a recommendation with a day")
  static let editRecommendation = Words("sửa kiến nghị", "edit the recommendation")
  static let editKey = Words("e: sửa", "e: edit")
  static let keptOffer = Words("trống: giữ như đã ghi", "empty: as it is")
  static let kind = Words("Hình thức", "Kind")
  static let items = Words("Nhiệm vụ, chỉ tiêu", "Items")
  static let editAct = Words("sửa nội dung đã ghi", "edit what was entered")
  static let writeLetter = Words(
    "ghi văn bản và phụ lục ra tệp", "write the letter and its annex to a file")
  static let remove = Words("xóa khỏi sổ", "take out of the register")
  static let openItem = Words("mở", "open")
  static let done = Words("đã thực hiện", "carried out")

  /// That something of a kind is put into the register.
  static func entering(_ kind: FollowUpKind) -> Words {
    Words("Ghi \(kind.words.vi)", "Enter \(kind.words.en)")
  }

  /// An act, to whom and when.
  static func line(_ row: FollowUpRow) -> Words {
    let act = row.followUp
    let to = act.addressee.map { " · \($0)" } ?? ""
    return Words(
      "\(act.day.printed) \(act.kind.words.vi)\(to)", "\(act.day.printed) \(act.kind.words.en)\(to)"
    )
  }

  /// How an act stands on a day.
  static func standing(_ row: FollowUpRow, on day: Day) -> Words {
    let act = row.followUp
    if let answered = act.answeredOn {
      let late = act.answerBy.map { answered - $0 } ?? 0
      let (vi, en) = late > 0 ? (", chậm \(late) ngày", ", \(late) d late") : ("", "")
      let open = recommending(row).map { Words(", \($0.vi)", ", \($0.en)") } ?? Words("", "")
      return Words(
        "trả lời \(answered.printed)\(vi)\(open.vi)",
        "answered \(answered.printed)\(en)\(open.en)")
    }
    guard let answerBy = act.answerBy else {
      let standing = row.standing(on: day)
      return recommending(row) ?? (standing == .sent ? standing.words : Words("", ""))
    }
    guard answerBy < day else {
      return Words("chờ trả lời đến \(answerBy.printed)", "answer by \(answerBy.printed)")
    }
    return Words(
      "quá hạn trả lời \(day - answerBy) ngày", "answer \(day - answerBy) d overdue")
  }

  /// How many recommendations nobody has carried out; `nil` for none.
  private static func recommending(_ row: FollowUpRow) -> Words? {
    let count = row.recommendations.count { $0.doneOn == nil }
    return count == 0
      ? nil
      : Words(
        "còn \(count) kiến nghị chưa thực hiện", "\(String(counting: count, "open recommendation"))"
      )
  }
}
