import PlanModel
import Values

/// What findings have in common that are told in one line, as there may be hundreds of them.
struct FindingGroup: Hashable {
  /// What was found.
  enum Sort {
    case unsound, unreadable, unreadableChange
    case lostRecord, lostValue, lostLink, unread, perhaps, doubtful
    /// What is otherwise than the log says.
    case differing, missing, notRemoved
  }

  /// What was found.
  let sort: Sort
  /// The kind of the records, and their field.
  var kind: RecordKind?
  var field: String?

  /// How many are named.
  private static let namesTold = 5

  /// The line that tells of several.
  func words(_ names: [RecordName]) -> Words {
    let list = list(names)
    let count = names.count
    let records =
      kind?.counted(count)
      ?? Words("\(count) bản ghi không rõ loại", String(counting: count, "record"))
    let field = field.map { FieldWords.name(of: $0, in: kind ?? .plan) } ?? Words("", "")
    return switch sort {
    case .unsound:
      Words("tệp bị hỏng (SQLite: \(list.vi))", "the file is damaged (SQLite: \(list.en))")
    case .unreadable:
      Words(
        "giá trị không đọc được: «\(field.vi)» trong \(records.vi): \(list.vi)",
        "values can not be read: \"\(field.en)\" in \(records.en): \(list.en)")
    case .unreadableChange:
      Words(
        "\(names.count) lần cập nhật trong nhật ký không đọc được: số \(list.vi)",
        "\(String(counting: names.count, "change")) of the log can not be read: number \(list.en)")
    case .lostRecord:
      Words(
        "mất: không cứu được \(records.vi): \(list.vi)",
        "lost: \(records.en) can not be saved: \(list.en)")
    case .lostValue:
      Words(
        "mất: «\(field.vi)» trong \(records.vi) bị hỏng nên để trống: \(list.vi)",
        "lost: \"\(field.en)\" in \(records.en) is damaged and left empty: \(list.en)")
    case .lostLink:
      Words(
        "mất: «\(field.vi)» trong \(records.vi) trỏ tới bản ghi không cứu được nên để trống: \(list.vi)",
        "lost: \"\(field.en)\" in \(records.en) refers to what can not be saved and is left empty: \(list.en)"
      )
    case .unread:
      Words(
        "mất: \(records.vi) không đọc được: \(list.vi)",
        "lost: \(records.en) can not be read: \(list.en)")
    case .perhaps:
      Words(
        "có thể đã mất: \(records.vi) được nhật ký nhắc tới: \(list.vi)",
        "perhaps lost: \(records.en) that the log names: \(list.en)")
    case .differing:
      Words(
        "khác với nhật ký: «\(field.vi)» trong \(records.vi): \(list.vi)",
        "differs from the log: \"\(field.en)\" in \(records.en): \(list.en)")
    case .missing:
      Words(
        "khác với nhật ký: trong kho không có \(records.vi) mà nhật ký không ghi là đã bỏ: \(list.vi)",
        "differs from the log: \(records.en) not there that the log does not say were taken out: \(list.en)"
      )
    case .notRemoved:
      Words(
        "khác với nhật ký: trong kho vẫn còn \(records.vi) mà nhật ký ghi là đã bỏ: \(list.vi)",
        "differs from the log: \(records.en) still there that the log says were taken out: \(list.en)"
      )
    case .doubtful:
      Words(
        "chưa chắc, không lấy: \(records.vi) có thể là dữ liệu cũ: \(list.vi)",
        "uncertain, not taken: \(records.en) that may be of old: \(list.en)")
    }
  }

  /// The first few names; one alone with its identity.
  private func list(_ names: [RecordName]) -> Words {
    guard names.count > 1 else {
      let name = names.first?.full ?? ""
      return Words(name, name)
    }
    // Values differ even where codes do not.
    if names.contains(where: { $0.detail != nil }) {
      return NameList(names.map(\.told), most: Self.namesTold, counted: counted).words
    }
    var met: Set<String> = []
    let different = names.map(\.short).filter { met.insert($0).inserted }
    // An identity alone says little to a person.
    let isTelling = kind == nil || names.contains { $0.code != nil }
    let most = isTelling ? Self.namesTold : 2
    // Records of one item have its code, so that there are fewer codes than records.
    guard different.count == names.count else {
      return NameList(
        different, most: most, counted: "mã", inEnglish: "code", separator: separator
      ).words
    }
    return NameList(different, most: most, counted: counted, separator: separator).words
  }

  private var separator: String { sort == .unsound ? "; " : ", " }

  private var counted: String {
    switch sort {
    case .unsound: "chỗ"
    case .unreadableChange: "lần"
    default: "bản ghi"
    }
  }
}

extension StoreFinding {
  /// The findings with those of one sort in one line, where the first of them was.
  public static func grouped(_ findings: [StoreFinding]) -> [StoreFinding] {
    var told: [StoreFinding] = []
    var places: [FindingGroup: Int] = [:]
    for finding in findings {
      if let group = finding.group, let place = places[group] {
        told[place] = StoreFinding(group, told[place].names + finding.names, told[place].sort)
      } else {
        if let group = finding.group { places[group] = told.count }
        told.append(finding)
      }
    }
    return told
  }
}
