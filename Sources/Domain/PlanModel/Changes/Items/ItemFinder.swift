import Values
import VietnameseText

/// Finds the items a person named, and makes those that are not there once that is agreed.
struct ItemFinder {
  let scene: ChangeScene
  /// The plan whose items are looked at first.
  let plan: Plan?
  /// Gives codes to what is made.
  var codes: ItemCodes
  /// The edits that make what was not there.
  private(set) var additions: [Edit] = []
  private var strangers: [(kind: RecordKind, name: String)] = []
  /// Agencies that are there and may have been meant by a name that is not.
  private var likely: [Agency] = []
  private var madeAgencies: [String: (id: RecordID, code: String)] = [:]
  private var madeSections: [String: RecordID] = [:]
  /// The targets and tasks that earlier rows of a file made, by their codes.
  var madeItems: [String: RecordID] = [:]
  /// The indicators made beside the store, by their names; plans share them.
  var madeIndicators: [String: RecordID] = [:]

  /// A finder for the items of a plan; the codes given out so far are read where none are given.
  init(in scene: ChangeScene, plan: Plan?, codes: ItemCodes? = nil) throws(StoreFailure) {
    self.scene = scene
    self.plan = plan
    self.codes = if let codes { codes } else { try ItemCodes(in: scene) }
  }

  private var contents: PlanContents { scene.book.contents }

  /// The identity of the item a text names; `nil` for an empty text.
  ///
  /// - Throws: ``StoreFailure/unknownCode(_:)``, or ``StoreFailure/refused(_:)`` when several have
  ///   the name.
  mutating func id(of typed: String, _ kind: RecordKind) throws(StoreFailure) -> RecordID? {
    guard !typed.isEmpty else { return nil }
    let code = ItemCode(typed).description
    let found: RecordID?
    switch kind {
    case .section: return try section(typed)
    case .indicator: return indicator(typed)
    case .agency: return try agency(typed).id
    case .plan: found = contents.plans.first { $0.code == code }?.id
    case .target: found = contents.targets.first { $0.code == code }?.id ?? madeItems[code]
    case .task: found = contents.tasks.first { $0.code == code }?.id ?? madeItems[code]
    default: found = nil
    }
    guard let found else { throw .unknownCode(typed, kind) }
    return found
  }

  /// Leaves behind what was made so far, which stays known.
  mutating func forgetAdditions() {
    additions = []
    strangers = []
    likely = []
  }

  /// Refuses to make what was not there before a person agreed to it.
  ///
  /// - Throws: ``StoreFailure/unconfirmed(_:)`` with the names.
  func requireAgreement(_ isConfirmed: Bool) throws(StoreFailure) {
    guard !isConfirmed, !strangers.isEmpty else { return }
    let kinds: [RecordKind] = [.agency, .section, .indicator]
    let groups = kinds.compactMap { kind in
      let names = strangers.filter { $0.kind == kind }.map { "«\($0.name)»" }
      return names.isEmpty ? nil : (ItemWords.counted(names.count, kind), names)
    }
    let vi = groups.map { "\($0.0.vi): \($0.1.joined(separator: ", "))" }
    let en = groups.map { "\($0.0.en): \($0.1.joined(separator: ", "))" }
    let meant = likely.prefix(4).map(Self.told).joined(separator: "; ")
    let (askedVi, askedEn) =
      likely.isEmpty
      ? ("", "")
      : (
        "; nếu là \(meant) thì ghi mã đó",
        "; did you mean \(meant)? then write that code"
      )
    throw .unconfirmed(
      Words(
        "chưa có trong kho \(vi.joined(separator: "; "))\(askedVi); đồng ý thì thêm cùng lúc",
        "not in the store yet, \(en.joined(separator: "; "))\(askedEn); agree to add them as well"))
  }
}

// MARK: - Agencies

extension ItemFinder {
  /// The agency a text names, by code, name, alias or a usual short form; a new one when there is none.
  ///
  /// - Returns: Its identity, and the name to keep as written.
  mutating func agency(_ typed: String) throws(StoreFailure) -> (id: RecordID, written: String) {
    let code = ItemCode(typed).description
    if let agency = contents.agencies.first(where: { $0.code == code }) {
      return (agency.id, agency.name)
    }
    let key = Self.key(typed)
    if let made = madeAgencies[key] { return (made.id, typed) }
    let named = contents.agencies.filter { ([$0.name] + $0.aliases).map(Self.key).contains(key) }
    if let agency = try only(near(named), typed) { return (agency.id, typed) }
    let short = contents.agencies.filter { NameAbbreviation.isShort(typed, for: $0.name) }
    if let agency = try only(near(short), typed) { return (agency.id, agency.name) }
    // A slip in a code is no name of a new agency.
    if Self.looksLikeCode(code) { throw .unknownCode(typed, .agency) }
    var agency = Agency(
      id: scene.newID(), code: codes.next(prefix, "C"), name: typed, kind: Self.kind(of: typed))
    agency.place = plan?.place
    agency.level = Level(ofBodyNamed: typed)
    know(agency.id, as: typed, code: agency.code)
    likely += named + short.filter { !named.contains($0) }
    add(agency, code: agency.code, name: typed)
    return (agency.id, typed)
  }

  /// Notes an agency that is made beside the store.
  mutating func know(_ id: RecordID, as name: String, code: String) {
    madeAgencies[Self.key(name)] = (id, code)
  }

  /// The code of the agency that has just this name at a place, in the store or made since.
  func code(of name: String, at place: String?) -> String? {
    let (key, place) = (Self.key(name), Self.key(place ?? ""))
    let known = contents.agencies.first {
      Self.key($0.name) == key && Self.key($0.place ?? "") == place
    }
    return known?.code ?? madeAgencies[key]?.code
  }

  /// The agencies that a plan of a place can mean by a name alone: its own, and those of no place.
  private func near(_ found: [Agency]) -> [Agency] {
    guard plan?.place != nil else { return found }
    return found.filter { isOwn($0) || $0.place == nil }
  }

  private func isOwn(_ agency: Agency) -> Bool {
    agency.code.hasPrefix(prefix + "-")
      || plan?.place.map { Self.key($0) == Self.key(agency.place ?? "") } ?? false
  }

  /// The one of some agencies; those of the plan go before others.
  private func only(_ found: [Agency], _ typed: String) throws(StoreFailure) -> Agency? {
    let own = found.filter(isOwn)
    let candidates = own.isEmpty ? found : own
    guard candidates.count > 1 else { return candidates.first }
    let list = NameList(
      candidates.map(Self.told), most: 6, counted: "cơ quan", separator: "; "
    ).words
    let way = plan.map { "dondoc add agency \($0.code) \"\(typed)\"" }
    throw .hindered(
      PlacedWords(
        Words(
          "«\(typed)» có thể là nhiều cơ quan: \(list.vi)",
          "\"\(typed)\" may be several agencies: \(list.en)"),
        onCommandLine: Words(
          "ghi mã của cơ quan" + (way.map { ", hoặc thêm cơ quan khác bằng «\($0)»" } ?? ""),
          "write the code of one" + (way.map { ", or add another with `\($0)`" } ?? "")),
        inDashboard: Words(
          "ghi mã của cơ quan; cơ quan chưa có trong kho thì thêm bằng phím a trước",
          "write the code of one; one that is not in the store is added with a before")))
  }

  private static func told(_ agency: Agency) -> String {
    "\(agency.code) \(agency.name)" + (agency.place.map { " (\($0))" } ?? "")
  }

  /// Whether a text has the form of the codes agencies are given, as `BN-C4`.
  private static func looksLikeCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-")
    return parts.count == 2 && parts[0].allSatisfy { $0.isASCII && $0 != " " }
      && parts[1].first == "C" && parts[1].count > 1
      && parts[1].dropFirst().allSatisfy(\.isNumber)
  }

  private var prefix: String { plan?.code ?? "XX" }

  static func key(_ text: String) -> String {
    fold(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// The sort of body a name speaks of; a state body where it speaks of none.
  private static func kind(of name: String) -> AgencyKind {
    let key = Self.key(name)
    if key.hasPrefix("cac ") || key.hasPrefix("nhung ") { return .group }
    let party = ["tinh uy", "thanh uy", "huyen uy", "dang uy", "ban can su dang", "dang doan"]
    if party.contains(where: key.contains) { return .party }
    if key.contains("mat tran to quoc") || key.contains("mttq") { return .mass }
    return key.hasPrefix("hoi ") || key.hasPrefix("lien hiep") ? .association : .state
  }
}

// MARK: - Sections and indicators

extension ItemFinder {
  /// The section of the plan a text names, by place `#3`, number or heading; a new one else.
  private mutating func section(_ typed: String) throws(StoreFailure) -> RecordID {
    let own = contents.sections.filter { $0.plan == plan?.id }
    if let mark = typed.lastIndex(of: "#"), let place = Int(typed[typed.index(after: mark)...]) {
      guard let section = own.first(where: { $0.ordinal == place }) else {
        throw .unknownCode(typed, .section)
      }
      return section.id
    }
    let key = Self.key(typed)
    if let made = madeSections[key] { return made }
    let found = own.filter { section in
      let number = section.number ?? ""
      return [number, section.title, "\(number) \(section.title)"].map(Self.key).contains(key)
    }
    guard found.count < 2 else {
      let list = found.map { "#\($0.ordinal) \($0.number ?? "") \($0.title)" }
      throw .refused(
        Words(
          "«\(typed)» có ở nhiều mục: \(list.joined(separator: "; ")); ghi như #\(found[0].ordinal)",
          "\"\(typed)\" may be several sections: \(list.joined(separator: "; ")); write #\(found[0].ordinal)"
        ))
    }
    if let section = found.first { return section.id }
    return addSection(typed, key: key, after: own)
  }

  private mutating func addSection(
    _ typed: String, key: String, after own: [PlanSection]
  ) -> RecordID {
    let (number, title) = Self.numberAndTitle(typed)
    let last = own.map(\.ordinal).max() ?? 0
    let section = PlanSection(
      id: scene.newID(), plan: plan?.id ?? scene.newID(), ordinal: last + 1 + madeSections.count,
      number: number, title: title)
    madeSections[key] = section.id
    add(section, code: plan?.code ?? "", name: typed)
    return section.id
  }

  /// The printed number a heading begins with, as II.1, and the rest.
  static func numberAndTitle(_ typed: String) -> (number: String?, title: String) {
    let parts = typed.split(separator: " ", maxSplits: 1)
    guard let first = parts.first else { return (nil, typed) }
    let bare = first.filter { !".-()".contains($0) }
    let isNumber =
      !bare.isEmpty && first.utf8.count <= 12
      && bare.allSatisfy { "IVXLC0123456789".contains($0) }
    guard isNumber else { return (nil, typed) }
    var number = String(first)
    while let last = number.last, ".-".contains(last) { number.removeLast() }
    return (number, parts.count > 1 ? String(parts[1]) : typed)
  }

  private mutating func indicator(_ typed: String) -> RecordID {
    let key = Self.key(typed)
    if let made = madeIndicators[key] { return made }
    if let known = contents.indicators.first(where: { Self.key($0.name) == key }) {
      return known.id
    }
    let indicator = Indicator(id: scene.newID(), name: typed)
    madeIndicators[key] = indicator.id
    add(indicator, code: plan?.code ?? "", name: typed)
    return indicator.id
  }

  private mutating func add(_ record: some StoredRecord, code: String, name: String) {
    additions.append(record.insertion(code: code))
    strangers.append((type(of: record).kind, name))
  }
}
