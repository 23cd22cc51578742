import PlanModel
import Values
import VietnameseText

/// What the columns of a table mean, by the names people and dondoc's own lists give them.
enum TableColumns {
  /// The letters and digits of the name of a column, without marks.
  static func key(_ name: String) -> String {
    fold(canonical(name)).filter { $0.isLetter || $0.isNumber }
  }

  /// The kinds that can be read, those told by more columns first, with a choice of columns each of
  /// which says something of a row.
  static let needed: [(kind: RecordKind, columns: [[String]])] = [
    (.target, [["plan"], ["label"], ["goal", "comparator"]]),
    (.task, [["plan"], ["label"]]),
    (.observation, [["code"], ["day"], ["value"]]),
    (.membership, [["group"], ["member"]]),
    (.section, [["plan"], ["title"]]),
    (.plan, [["title"]]),
    (.agency, [["name"], ["plan", "place", "code"]]),
  ]

  /// The name of the cell a column fills in for a kind.
  ///
  /// - Returns: `nil` for a column that means nothing there.
  static func cell(_ name: String, in kind: RecordKind) -> String? {
    let key = key(name)
    // Agencies have a name, and so have plans in Vietnamese.
    if kind == .plan, key == "ten" { return nil }
    return own[kind]?[key] ?? common[key] ?? ItemFields.named(name, of: kind)
  }

  /// Whether a column is one of dondoc's own tables that says nothing in an import: what is
  /// computed, counted, or the same on every row.
  static func isPassedOver(_ name: String, in kind: RecordKind) -> Bool {
    let key = key(name)
    return key.isEmpty || general.contains(key) || (computed[kind] ?? []).contains(key)
  }

  private static let general: Set<String> = [
    "id", "ordinal", "thutu", "stt", "tt", "asof", "version", "demo",
  ]

  private static let computed: [RecordKind: Set<String>] = [
    .plan: keys(PlanFields.names, .plan), .section: keys([], .section),
    .target: keys(TargetFields.names, .target), .task: keys(TaskFields.names, .task),
    .agency: keys(AgencyFields.names, .agency), .membership: keys([], .membership),
    .observation: keys([], .observation),
  ]

  private static func keys(_ names: [String], _ kind: RecordKind) -> Set<String> {
    Set((names + kind.fieldNames).map(key))
  }

  private static let common: [String: String] = [
    "code": "code", "ma": "code", "plan": "plan", "kehoach": "plan", "makehoach": "plan",
  ]

  private static let own: [RecordKind: [String: String]] = [
    .observation: [
      "machitieu": "code", "target": "code", "chitieu": "code", "day": "day", "ngay": "day",
      "ngaysolieu": "day", "observedon": "day", "value": "value", "solieu": "value",
      "giatri": "value", "observed": "value", "source": "source", "nguon": "source",
      "nguonsolieu": "source", "grade": "grade", "loaisolieu": "grade", "breakdown": "breakdown",
      "phanto": "breakdown", "verification": "verification", "muckiemtra": "verification",
    ],
    .target: [
      "label": "label", "chitieu": "label", "tenchitieu": "label",
      "machitieu": "code", "mucphaidat": ItemFields.goal, "muctieu": ItemFields.goal,
      "goal": ItemFields.goal, "written": ItemFields.goal, "comparator": "comparator",
      "value": "value", "upper": "upper", "context": "is_context",
    ],
    .task: [
      "label": "label", "nhiemvu": "label", "tennhiemvu": "label", "tenngan": "label",
      "noidung": "text", "mode": "mode", "loai": "kind", "thoihan": ItemFields.deadline,
      "han": ItemFields.deadline, "due": ItemFields.deadline,
      "deadlinewritten": ItemFields.deadline, "thoihannguyenvan": ItemFields.deadline,
      "lead": "lead", "chutri": "lead", "executing": "executing", "thuchien": "executing",
      "coordinating": "coordinating", "phoihop": "coordinating", "directing": "directing",
      "chidao": "directing", "leading": "leading", "lanhdao": "leading",
      "monitoring": "monitoring", "theodoi": "monitoring", "receiving": "receiving",
      "copied": "copied", "via": "via", "cancu": "added_basis",
    ],
    .agency: [
      "name": "name", "ten": "name", "tencoquan": "name", "coquan": "name", "loai": "kind",
      "members": "members", "thanhvien": "members",
    ],
    .membership: [
      "group": "group", "groupagency": "group", "nhom": "group", "member": "member",
      "thanhvien": "member", "from": "valid_from", "validfrom": "valid_from",
      "tungay": "valid_from", "until": "valid_to", "validto": "valid_to",
      "denhetngay": "valid_to",
    ],
    .plan: ["tenkehoach": "title", "sohieu": "number"],
    .section: ["tieude": "title", "somuc": "number", "so": "number"],
  ]
}
