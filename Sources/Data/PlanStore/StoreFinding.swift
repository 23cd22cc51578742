import PlanModel
public import Values

/// One thing a check of a store found.
public struct StoreFinding: Equatable, Sendable {
  /// What was found, for a person.
  public let words: Words
  /// Whether something is wrong; otherwise it only tells what the store holds.
  public let isProblem: Bool
  /// Whether only what the program worked out itself is wrong, which it makes anew.
  public let isMadeAnew: Bool
  /// Whether it tells of something a repair could not save.
  public let isLoss: Bool

  /// A finding.
  public init(
    words: Words, isProblem: Bool, isMadeAnew: Bool = false, isLoss: Bool = false
  ) {
    self.words = words
    self.isProblem = isProblem
    self.isMadeAnew = isMadeAnew
    self.isLoss = isLoss
  }

  /// Whether something is wrong that only a repair or an earlier copy helps against.
  public var wantsRepair: Bool { isProblem && !isMadeAnew }

  static func unsound(_ detail: String) -> StoreFinding {
    let detail = brief(detail)
    return StoreFinding(
      words: Words("tệp bị hỏng (SQLite: \(detail))", "the file is damaged (SQLite: \(detail))"),
      isProblem: true)
  }

  /// The first line of what SQLite says of the pages of a damaged file, which may be hundreds.
  static func brief(_ detail: String) -> String {
    let lines = detail.split(separator: "\n").filter { !$0.hasPrefix("***") }
    guard let first = lines.first else { return detail }
    return lines.count > 1 ? "\(first) …" : String(first)
  }

  static let lostHeader = StoreFinding(
    words: Words(
      "phần đầu tệp bị hỏng; đã dựng lại phần đầu ở một bản chép để đọc tiếp",
      "the head of the file is damaged; it was rebuilt in a copy to read on"),
    isProblem: true)

  static func olderLayout(_ version: Int32) -> StoreFinding {
    StoreFinding(
      words: Words(
        "kho ở bản cũ (cấu trúc \(version)), chưa nâng cấp; dondoc nâng cấp khi mở kho để làm việc",
        "the store is of an older layout (\(version)); dondoc leads it to the newest when it is opened for work"
      ), isProblem: false)
  }

  /// References to records that are not there.
  static func looseLinks(_ count: Int, from table: String, to parent: String) -> StoreFinding {
    let (from, to) = (counted(count, table), RecordKind.words(ofTable: parent))
    return StoreFinding(
      words: Words(
        "\(from.vi) trỏ tới \(to.vi) không có trong kho",
        "\(from.en) referring to what is not there: \(to.en)"),
      isProblem: true)
  }

  static func unreadable(_ place: StoredPlace) -> StoreFinding {
    StoreFinding(
      words: Words(
        "giá trị không đọc được: \(place.words.vi)", "a value can not be read: \(place.words.en)"),
      isProblem: true)
  }

  static func unreadableChange(_ number: Int64) -> StoreFinding {
    StoreFinding(
      words: Words(
        "lần cập nhật số \(number) trong nhật ký không đọc được",
        "change \(number) of the log can not be read"),
      isProblem: true)
  }

  /// So many rows of a table, as officials call them.
  private static func counted(_ count: Int, _ table: String) -> Words {
    if let kind = RecordKind(rawValue: table) { return kind.counted(count) }
    let words = RecordKind.words(ofTable: table)
    return Words(
      "\(count) dòng của \(words.vi)", "\(String(counting: count, "row")) of \(words.en)")
  }
}

// MARK: - What is made anew

extension StoreFinding {
  private static func madeAnew(_ vi: String, _ en: String) -> StoreFinding {
    StoreFinding(words: Words(vi, en), isProblem: true, isMadeAnew: true)
  }

  static func wrongCounts(of plan: String) -> StoreFinding {
    madeAnew(
      "số đếm lưu sẵn của kế hoạch \(plan) bị sai; chương trình sẽ đếm lại",
      "the counts kept of plan \(plan) were wrong; they are counted anew")
  }

  static func wrongCounts(ofAgency agency: String) -> StoreFinding {
    madeAnew(
      "số đếm lưu sẵn của cơ quan, đơn vị \(agency) bị sai; chương trình sẽ đếm lại",
      "the counts kept of agency \(agency) were wrong; they are counted anew")
  }

  static func wrongWords(of plan: String) -> StoreFinding {
    madeAnew(
      "bảng từ để tìm kiếm của kế hoạch \(plan) bị sai; chương trình sẽ lập lại",
      "the words by which plan \(plan) is searched were wrong; they are made anew")
  }

  /// What was found wrong is still kept.
  static let mistakesStay = madeAnew(
    "chưa bỏ được những số đếm, bảng từ sai nói trên vì không ghi được vào kho; kiểm tra lại khi ghi được",
    "the wrong counts and words above could not be thrown away, as the store can not be written; check it again when it can"
  )
}

// MARK: - What a repair could not save

extension StoreFinding {
  private static func lost(_ vi: String, _ en: String) -> StoreFinding {
    StoreFinding(words: Words(vi, en), isProblem: false, isLoss: true)
  }

  static func lostRows(_ count: Int, of kind: RecordKind) -> StoreFinding {
    let counted = kind.counted(count)
    return lost(
      "mất: có tới \(counted.vi) không đọc được", "lost: up to \(counted.en) can not be read")
  }

  /// Records of a kind of which not even the number is known.
  static func lostRest(of kind: RecordKind) -> StoreFinding {
    let words = RecordKind.words(ofTable: kind.rawValue)
    return lost(
      "mất: bảng \(words.vi) có chỗ không đọc được, không rõ mất bao nhiêu",
      "lost: the table of \(words.en) can not be read to its end, how many are lost is not known")
  }

  static let lostRestOfLog = lost(
    "mất: nhật ký có chỗ không đọc được, không rõ mất bao nhiêu lần cập nhật; so sánh với ngày trước có thể thiếu",
    "lost: the log can not be read to its end, how many changes are lost is not known; comparing with an earlier day may miss some"
  )

  /// Records of a kind of which only their names are known.
  static func lostRecords(_ names: [String], of kind: RecordKind) -> StoreFinding {
    let list = NameList(names, most: namesTold, counted: "bản ghi").words
    let counted = kind.counted(names.count)
    return lost(
      "mất: \(counted.vi) không đọc được: \(list.vi)",
      "lost: \(counted.en) can not be read: \(list.en)")
  }

  /// How many lost things are named one by one.
  private static let namesTold = 20

  static func lostRecord(_ place: StoredPlace) -> StoreFinding {
    lost(
      "mất: không cứu được \(place.words.vi)", "lost: the \(place.words.en) can not be saved")
  }

  static func lostValue(_ place: StoredPlace) -> StoreFinding {
    lost(
      "mất: \(place.words.vi) bị hỏng nên để trống",
      "lost: \(place.words.en) is damaged and left empty")
  }

  /// A field that tied a record to another, which is lost.
  static func lostLink(_ place: StoredPlace) -> StoreFinding {
    lost(
      "mất: \(place.words.vi) trỏ tới bản ghi không cứu được nên để trống",
      "lost: \(place.words.en) refers to what can not be saved and is left empty")
  }

  static func lostChanges(_ count: Int, numbers: [Int64]) -> StoreFinding {
    let list = NameList(numbers.map { String($0) }, most: namesTold, counted: "lần").words
    let vi = numbers.isEmpty ? "" : " (số \(list.vi))"
    let en = numbers.isEmpty ? "" : " (number \(list.en))"
    return lost(
      "mất: có tới \(count) lần cập nhật trong nhật ký\(vi); so sánh với ngày trước có thể thiếu",
      "lost: up to \(String(counting: count, "change")) of the log\(en); comparing with an earlier day may miss some"
    )
  }

  static let unknownIfDemo = lost(
    "mất: không biết kho có phải số liệu minh họa hay không; coi là kho thật",
    "lost: whether the figures are made up is not known; the store is taken for a real one")
}
