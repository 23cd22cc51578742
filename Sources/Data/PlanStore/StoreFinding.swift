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
    StoreFinding(
      words: Words("tệp bị hỏng: \(detail)", "the file is damaged: \(detail)"), isProblem: true)
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

  static func looseLink(from table: String, to parent: String) -> StoreFinding {
    StoreFinding(
      words: Words(
        "một dòng của \(table) trỏ tới dòng không có của \(parent)",
        "a row of \(table) refers to a row of \(parent) that is not there"),
      isProblem: true)
  }

  static func unreadable(_ place: String) -> StoreFinding {
    StoreFinding(
      words: Words("giá trị không đọc được: \(place)", "a value can not be read: \(place)"),
      isProblem: true)
  }

  static func count(_ number: Int, of name: Words) -> StoreFinding {
    StoreFinding(
      words: Words("\(number) \(name.vi)", "\(number) \(name.en)"), isProblem: false)
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
    "chưa bỏ được những số đếm, bảng từ sai nói trên vì không ghi được vào kho; chạy lại «dondoc check» khi ghi được",
    "the wrong counts and words above could not be thrown away, as the store can not be written; run `dondoc check` again when it can"
  )
}

// MARK: - What a repair could not save

extension StoreFinding {
  private static func lost(_ vi: String, _ en: String) -> StoreFinding {
    StoreFinding(words: Words(vi, en), isProblem: false, isLoss: true)
  }

  static func lostRows(_ count: Int, of table: String) -> StoreFinding {
    lost(
      "mất: có tới \(count) dòng của \(table) không đọc được",
      "lost: up to \(String(counting: count, "row")) of \(table) can not be read")
  }

  /// Records of a table of which only their names are known.
  static func lostRecords(_ names: [String], of table: String) -> StoreFinding {
    let list = names.prefix(namesTold).joined(separator: ", ")
    let more = names.count - min(names.count, namesTold)
    return lost(
      "mất: \(names.count) dòng của \(table) không đọc được: \(list)"
        + (more > 0 ? " và \(more) dòng khác" : ""),
      "lost: \(String(counting: names.count, "row")) of \(table) can not be read: \(list)"
        + (more > 0 ? " and \(more) more" : ""))
  }

  /// How many lost things are named one by one.
  private static let namesTold = 20

  static func lostRecord(_ place: String) -> StoreFinding {
    lost("mất: không cứu được dòng \(place)", "lost: the row \(place) can not be saved")
  }

  static func lostValue(_ place: String) -> StoreFinding {
    lost(
      "mất: giá trị \(place) bị hỏng nên để trống",
      "lost: the value \(place) is damaged and left empty")
  }

  static func lostChanges(_ count: Int, numbers: [Int64]) -> StoreFinding {
    let list =
      numbers.prefix(namesTold).map { String($0) }.joined(separator: ", ")
      + (numbers.count > namesTold ? ", …" : "")
    let vi = numbers.isEmpty ? "" : " (số \(list))"
    let en = numbers.isEmpty ? "" : " (number \(list))"
    return lost(
      "mất: có tới \(count) lần cập nhật trong nhật ký\(vi); so sánh với ngày trước có thể thiếu",
      "lost: up to \(String(counting: count, "change")) of the log\(en); comparing with an earlier day may miss some"
    )
  }

  static let unknownIfDemo = lost(
    "mất: không biết kho có phải số liệu minh họa hay không; coi là kho thật",
    "lost: whether the figures are made up is not known; the store is taken for a real one")
}
