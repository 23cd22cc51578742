public import PlanModel
public import Values

/// One thing a check of a store found.
public struct StoreFinding: Equatable, Sendable {
  /// What a finding comes to.
  public enum Sort: String, Sendable {
    /// Something is wrong that only a repair or an earlier copy helps against.
    case damage
    /// A record is otherwise than the log says: only a person can tell which of the two is right.
    case differing
    /// Only what the program worked out itself is wrong, which it makes anew.
    case madeAnew
    /// A repair could not save something.
    case lost
    /// A repair left something out that may have been thrown away before.
    case uncertain
    /// It only tells what the store holds.
    case note
  }

  /// What was found, for a person.
  public let words: Words
  /// What it comes to.
  public let sort: Sort
  /// What it is told together with; `nil` for what there is only one of.
  let group: FindingGroup?
  /// What it was found in: each record, change or place of the file.
  public let names: [RecordName]

  /// A finding.
  init(
    words: Words, _ sort: Sort, group: FindingGroup? = nil, names: [RecordName] = []
  ) {
    (self.words, self.sort, self.group, self.names) = (words, sort, group, names)
  }

  /// A finding that tells of several things.
  init(_ group: FindingGroup, _ names: [RecordName], _ sort: Sort) {
    self.init(words: group.words(names), sort, group: group, names: names)
  }

  /// The kind of the records it tells of, and the field of these.
  public var kind: RecordKind? { group?.kind }
  /// The field of the records it tells of.
  public var field: String? { group?.field }

  /// Whether something is wrong; otherwise it tells what the store holds, or what became of it.
  public var isProblem: Bool { sort == .damage || sort == .differing || sort == .madeAnew }
  /// Whether a record is otherwise than the log says, which no repair can decide.
  public var isDifference: Bool { sort == .differing }
  /// Whether only what the program worked out itself is wrong, which it makes anew.
  public var isMadeAnew: Bool { sort == .madeAnew }
  /// Whether it tells of something a repair did not save.
  public var isLoss: Bool { sort == .lost || sort == .uncertain }
  /// Whether something is wrong that only a repair or an earlier copy helps against.
  public var wantsRepair: Bool { sort == .damage }

  static func unsound(_ detail: String) -> StoreFinding {
    StoreFinding(FindingGroup(sort: .unsound), [RecordName(id: brief(detail))], .damage)
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
    .damage)

  static func wrongLayoutNumber(_ number: Int32, shown: Int32?) -> StoreFinding {
    StoreFinding(
      words: StoreFailure.wrongLayoutNumber(Int(number), shown: shown.map { Int($0) }), .damage)
  }

  static func olderLayout(_ version: Int32) -> StoreFinding {
    StoreFinding(
      words: Words(
        "kho ở bản cũ (cấu trúc \(version)), chưa nâng cấp; dondoc nâng cấp khi mở kho để làm việc",
        "the store is of an older layout (\(version)); dondoc leads it to the newest when it is opened for work"
      ), .note)
  }

  /// References to records that are not there.
  static func looseLinks(_ count: Int, from table: String, to parent: String) -> StoreFinding {
    let (from, to) = (counted(count, table), RecordKind.words(ofTable: parent))
    return StoreFinding(
      words: Words(
        "\(from.vi) trỏ tới \(to.vi) không có trong kho",
        "\(from.en) referring to what is not there: \(to.en)"),
      .damage)
  }

  static func unreadable(_ place: StoredPlace) -> StoreFinding {
    StoreFinding(
      words: Words(
        "giá trị không đọc được: \(place.words.vi)", "a value can not be read: \(place.words.en)"),
      .damage, group: place.group(.unreadable), names: [place.name])
  }

  static func unreadableChange(_ number: Int64) -> StoreFinding {
    StoreFinding(
      words: Words(
        "lần cập nhật số \(number) trong nhật ký không đọc được",
        "change \(number) of the log can not be read"),
      .damage, group: FindingGroup(sort: .unreadableChange),
      names: [RecordName(id: String(number))])
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
    StoreFinding(words: Words(vi, en), .madeAnew)
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

  static var wrongOverview: StoreFinding {
    madeAnew(
      "số đếm lưu sẵn cho màn hình tổng quan bị sai; chương trình sẽ đếm lại",
      "the counts kept for the overview were wrong; they are counted anew")
  }

  static var wrongOpening: StoreFinding {
    madeAnew(
      "dữ liệu lưu sẵn để mở màn hình đầu tiên bị sai; chương trình sẽ lấy lại từ các bảng",
      "the records kept for the first screen were wrong; they are read anew")
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
  private static func lost(
    _ vi: String, _ en: String, group: FindingGroup? = nil, names: [RecordName] = []
  ) -> StoreFinding {
    StoreFinding(words: Words(vi, en), .lost, group: group, names: names)
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

  /// Records of a kind that reading passes over, if there are any.
  static func perhapsLost(of kind: RecordKind) -> StoreFinding {
    let words = RecordKind.words(ofTable: kind.rawValue)
    return StoreFinding(
      words: Words(
        "có thể đã mất: bảng \(words.vi) có trang hỏng mà không nơi nào khác cho biết từng ghi gì, không rõ mất bao nhiêu",
        "perhaps lost: the table of \(words.en) has a damaged page, and nothing else tells what was on it; how many are lost is not known"
      ), .uncertain)
  }

  static let perhapsLostOfLog = StoreFinding(
    words: Words(
      "có thể đã mất: nhật ký có trang hỏng mà không nơi nào khác cho biết từng ghi gì, không rõ mất bao nhiêu; so sánh với ngày trước có thể thiếu",
      "perhaps lost: the log has a damaged page, and nothing else tells what was on it; how much is lost is not known, and comparing with an earlier day may miss some"
    ), .uncertain)

  static let lostRestOfLog = lost(
    "mất: nhật ký có chỗ không đọc được, không rõ mất bao nhiêu lần cập nhật; so sánh với ngày trước có thể thiếu",
    "lost: the log can not be read to its end, how many changes are lost is not known; comparing with an earlier day may miss some"
  )

  /// Records of a kind of which only their names are known.
  static func lostRecords(_ names: [RecordName], of kind: RecordKind) -> StoreFinding {
    StoreFinding(FindingGroup(sort: .unread, kind: kind), names, .lost)
  }

  /// Records that the log names where it does not tell whether they were taken away later.
  ///
  /// - Parameters:
  ///   - names: What they are told by.
  ///   - kind: Their kind; `nil` where that is not known either.
  /// - Returns: What is told.
  static func perhapsLostRecords(_ names: [RecordName], of kind: RecordKind?) -> StoreFinding {
    StoreFinding(FindingGroup(sort: .perhaps, kind: kind), names, .uncertain)
  }

  /// Records that may be of today, or thrown away long ago.
  static func doubtfulRecords(_ names: [RecordName], of kind: RecordKind) -> StoreFinding {
    StoreFinding(FindingGroup(sort: .doubtful, kind: kind), names, .uncertain)
  }

  static func lostRecord(_ place: StoredPlace) -> StoreFinding {
    lost(
      "mất: không cứu được \(place.words.vi)", "lost: the \(place.words.en) can not be saved",
      group: place.group(.lostRecord), names: [place.name])
  }

  static func lostValue(_ place: StoredPlace) -> StoreFinding {
    lost(
      "mất: \(place.words.vi) bị hỏng nên để trống",
      "lost: \(place.words.en) is damaged and left empty",
      group: place.group(.lostValue), names: [place.name])
  }

  /// A field that tied a record to another, which is lost.
  static func lostLink(_ place: StoredPlace) -> StoreFinding {
    lost(
      "mất: \(place.words.vi) trỏ tới bản ghi không cứu được nên để trống",
      "lost: \(place.words.en) refers to what can not be saved and is left empty",
      group: place.group(.lostLink), names: [place.name])
  }

  static func lostChanges(_ count: Int, numbers: [Int64]) -> StoreFinding {
    let list = NameList(numbers.map { String($0) }, most: numbersTold, counted: "lần").words
    let vi = numbers.isEmpty ? "" : " (số \(list.vi))"
    let en = numbers.isEmpty ? "" : " (number \(list.en))"
    return lost(
      "mất: có tới \(count) lần cập nhật trong nhật ký\(vi); so sánh với ngày trước có thể thiếu",
      "lost: up to \(String(counting: count, "change")) of the log\(en); comparing with an earlier day may miss some",
      names: numbers.map { RecordName(id: String($0)) })
  }

  /// How many lost changes are named one by one.
  private static let numbersTold = 20

  static let unknownIfDemo = lost(
    "mất: không biết kho có phải số liệu minh họa hay không; coi là kho thật",
    "lost: whether the figures are made up is not known; the store is taken for a real one")
}
