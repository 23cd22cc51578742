public import Values
import VietnameseText

/// What one line of a list of members comes to.
public struct MemberOutcome: Equatable, Sendable {
  /// What happens for it.
  public enum Kind: Equatable, Sendable {
    /// An agency the store knows joins the group; one with the code is made and joins it.
    case joins(code: String), isNew(code: String)
    /// The agency belongs to the group already; an earlier line has it.
    case isMember(code: String), isRepeated(line: Int)
    /// It can not be taken; the words say why.
    case isRefused(Words)
  }

  /// The line.
  public let entry: MemberEntry
  /// What happens for it.
  public let kind: Kind
  /// Why the first day of the membership, where the line gives one, can hardly be right.
  public let doubt: Words?

  /// What happens, in a few words.
  public var words: Words {
    switch kind {
    case .joins(let code): Words("thêm \(code), đã có trong kho", "add \(code), known already")
    case .isNew(let code): Words("thêm \(code), cơ quan mới", "add \(code), a new agency")
    case .isMember(let code):
      Words("\(code) đã là thành viên", "\(code) is a member already")
    case .isRepeated(let line): Words("trùng dòng \(line)", "same as line \(line)")
    case .isRefused(let words): words
    }
  }
}

extension PlanBook {
  /// The group that has a code.
  ///
  /// - Throws: ``StoreFailure/unknownCode(_:)``, ``StoreFailure/hindered(_:)`` for an agency that is
  ///   no group.
  func group(_ typed: String) throws(StoreFailure) -> Agency {
    let code = ItemCode(typed).item
    guard let agency = contents.agencies.first(where: { $0.code == code }) else {
      throw .unknownCode(typed, .agency)
    }
    guard agency.kind == .group else {
      throw .hindered(
        PlacedWords(
          Words("\(code) là một cơ quan, không phải nhóm", "\(code) is one agency and no group"),
          onCommandLine: Words(
            "xem các nhóm bằng «dondoc list agencies»", "see the groups with `dondoc list agencies`"
          ),
          inDashboard: Words(
            "chọn một nhóm ở danh sách phím 4", "choose a group in the list of key 4")
        ))
    }
    return agency
  }

  /// What a list of members would come to.
  ///
  /// - Parameters:
  ///   - entries: The lines.
  ///   - group: The group they are to join.
  ///   - day: The day on which who is a member is asked.
  ///   - usedCodes: Codes that items had once, none of which is given out again.
  /// - Returns: An outcome for each line.
  public func outcomes(
    of entries: [MemberEntry], joining group: Agency, on day: Day, usedCodes: Set<String> = []
  ) -> [MemberOutcome] {
    var reader = MemberMatching(self, group: group, on: day, usedCodes: usedCodes)
    return entries.map { entry in
      let kind = reader.kind(of: entry)
      let doubt = kind.joins ? entry.from.flatMap { Membership.doubt(about: $0, on: day) } : nil
      return MemberOutcome(entry: entry, kind: kind, doubt: doubt)
    }
  }
}

extension MemberOutcome.Kind {
  /// Whether an agency joins.
  fileprivate var joins: Bool {
    switch self {
    case .joins, .isNew: true
    case .isMember, .isRepeated, .isRefused: false
    }
  }
}

extension Membership {
  /// What is odd about the first day of one.
  static func doubt(about day: Day, on today: Day) -> Words? {
    DayDoubt.words(about: day, in: "valid_from", of: .membership, issued: nil, on: today)
  }
}

/// Finds the agencies that lines of a list name.
private struct MemberMatching {
  private let byCode: [String: Agency]
  private let byName: [String: [Agency]]
  private let members: Set<String>
  private let used: Set<String>
  private let prefix: String
  private var lastNumber: Int
  private var seen: [String: Int] = [:]
  private var newCodes: [String: Int] = [:]

  init(_ book: PlanBook, group: Agency, on day: Day, usedCodes: Set<String>) {
    let agencies = book.contents.agencies
    byCode = Dictionary(agencies.map { ($0.code, $0) }) { first, _ in first }
    let near = agencies.filter { agency in
      agency.kind != .group
        && (group.place == nil || agency.place == nil || agency.place == group.place)
    }
    byName = Dictionary(
      grouping: near.flatMap { agency in
        Set(([agency.name] + agency.aliases).map(memberKey)).map { (key: $0, agency: agency) }
      }, by: \.key
    ).mapValues { $0.map(\.agency) }
    members = Set(book.members(of: group.id, on: day).map(\.code))
    prefix = group.code.prefix { $0 != "-" } + "-C"
    let codePrefix = prefix
    used = usedCodes.union(book.contents.codes)
    lastNumber =
      used.compactMap { code in
        code.hasPrefix(codePrefix) ? Int(code.dropFirst(codePrefix.count)) : nil
      }.filter { $0 < Self.numbers }.max() ?? 0
  }

  mutating func kind(of entry: MemberEntry) -> MemberOutcome.Kind {
    if let bad = entry.badDay {
      return .isRefused(
        Words("«\(bad)» không phải là ngày", "\"\(bad)\" is no day"))
    }
    let found = agencies(named: entry)
    guard found.count < 2 else {
      let codes = found.map(\.code).joined(separator: ", ")
      return .isRefused(
        Words("tên này chỉ nhiều cơ quan: \(codes); ghi mã", "several have the name: \(codes)"))
    }
    let key = found.first?.code ?? memberKey(entry.name)
    if let line = seen[key] { return .isRepeated(line: line) }
    seen[key] = entry.line
    if let agency = found.first {
      if agency.kind == .group {
        return .isRefused(Words("\(agency.code) là một nhóm", "\(agency.code) is a group"))
      }
      return members.contains(agency.code)
        ? .isMember(code: agency.code) : .joins(code: agency.code)
    }
    if let code = entry.code, used.contains(code) {
      return .isRefused(
        Words(
          "mã \(code) đã dùng cho mục khác; ghi mã khác, hoặc bỏ trống",
          "the code \(code) is or was that of another item; write another, or none"))
    }
    let code = newCode(entry)
    if let line = newCodes.updateValue(entry.line, forKey: code) {
      return .isRefused(
        Words(
          "mã \(code) đã dùng ở dòng \(line); ghi mã khác",
          "line \(line) has the code \(code); write another"))
    }
    return .isNew(code: code)
  }

  private func agencies(named entry: MemberEntry) -> [Agency] {
    if let code = entry.code, let agency = byCode[code] { return [agency] }
    if let agency = byCode[entry.name.uppercased()] { return [agency] }
    return byName[memberKey(entry.name)] ?? []
  }

  private mutating func newCode(_ entry: MemberEntry) -> String {
    let isUsable = entry.code?.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
    }
    if let code = entry.code, isUsable ?? false { return code }
    var code: String
    repeat {
      lastNumber += 1
      code = prefix + String(lastNumber)
    } while newCodes[code] != nil || byCode[code] != nil
    return code
  }

  /// Codes with a number from here on were typed by hand, and are not counted on from.
  private static let numbers = 1_000_000
}

/// A name without marks, capitals and the signs between words, by which agencies are told apart.
private func memberKey(_ name: String) -> String {
  fold(name).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
}
