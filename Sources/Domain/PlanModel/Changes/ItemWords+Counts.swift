public import Values

extension ItemWords {
  /// The name of a kind of records.
  static func sort(_ kind: RecordKind) -> Words {
    switch kind {
    case .plan: Words("kế hoạch", "plan")
    case .section: Words("mục", "section")
    case .indicator: Words("chỉ số", "indicator")
    case .target: Words("chỉ tiêu", "target")
    case .task: Words("nhiệm vụ", "task")
    case .agency: Words("cơ quan, đơn vị", "agency")
    case .membership: Words("thành viên nhóm", "membership")
    case .assignment: Words("phân công", "assignment")
    case .succession: Words("tiếp nhận chức năng", "succession")
    case .obligation: Words("phần việc", "part")
    case .observation: Words("số liệu", "figure")
    case .extension: Words("lần gia hạn", "extension")
    case .rating: Words("đánh giá", "rating")
    case .progressReport: Words("kết quả thực hiện", "progress report")
    case .followUp: Words("lần theo dõi, đôn đốc", "follow-up")
    case .followUpItem: Words("việc được theo dõi, đôn đốc", "item followed up")
    case .recommendation: Words("kiến nghị", "recommendation")
    case .closedPeriod: Words("kỳ đã chốt số liệu", "closed period")
    case .holiday: Words("ngày nghỉ, làm bù", "day off")
    }
  }

  /// So many records of a kind: "3 nhiệm vụ".
  static func counted(_ count: Int, _ kind: RecordKind) -> Words {
    let sort = sort(kind)
    let plural = plurals[kind] ?? "\(sort.en)s"
    return Words("\(count) \(sort.vi)", "\(count) \(count == 1 ? sort.en : plural)")
  }

  private static let plurals: [RecordKind: String] = [
    .agency: "agencies", .holiday: "days off", .followUpItem: "items followed up",
  ]

  /// So many records of each kind: "2 chỉ tiêu, 3 nhiệm vụ".
  static func counted(_ kinds: [RecordKind]) -> Words {
    let counts = RecordKind.allCases.compactMap { kind -> Words? in
      let count = kinds.count { $0 == kind }
      return count == 0 ? nil : counted(count, kind)
    }
    return Words(
      counts.map(\.vi).joined(separator: ", "), counts.map(\.en).joined(separator: ", "))
  }

  /// What a change of many records does, as their numbers.
  static func summary(of edits: [Edit], isUndo: Bool = false) -> Words {
    let parts = [Edit.Action.insert, .set, .remove].compactMap { action -> Words? in
      let kinds = edits.filter { $0.action == action }.map(\.kind)
      guard !kinds.isEmpty else { return nil }
      let counts = counted(kinds)
      return isUndo ? takenBack(counts, by: action) : made(counts, by: action)
    }
    return Words(parts.map(\.vi).joined(separator: "; "), parts.map(\.en).joined(separator: "; "))
  }

  private static func made(_ counts: Words, by action: Edit.Action) -> Words {
    switch action {
    case .insert: Words("thêm \(counts.vi)", "added \(counts.en)")
    case .set: Words("sửa \(counts.vi)", "changed \(counts.en)")
    case .remove: Words("xóa \(counts.vi)", "removed \(counts.en)")
    }
  }

  /// What taking a change back does to so many records.
  private static func takenBack(_ counts: Words, by action: Edit.Action) -> Words {
    switch action {
    case .insert: Words("có lại \(counts.vi) đã xóa", "\(counts.en) removed before are back")
    case .set: Words("trả lại như trước \(counts.vi)", "\(counts.en) are as they were")
    case .remove: Words("không còn \(counts.vi) đã thêm", "\(counts.en) added before are gone")
    }
  }
}

extension RecordKind {
  /// What officials call a record of the kind.
  public var words: Words { ItemWords.sort(self) }

  /// So many records of the kind: "3 nhiệm vụ".
  public func counted(_ count: Int) -> Words { ItemWords.counted(count, self) }
}
