public import Values

/// How the parts of a task stand, in the words of an office; command line and screen share them.
public enum PartWords {
  /// How many names are told before the rest is only counted.
  public static let mostNames = 8

  /// The part of shared work that no unit owes alone.
  public static let commonPart = Words("phần chung", "the common part")

  /// The parts that are followed and counted: those of units, else all there are.
  ///
  /// The part that no unit owes alone is no unit.
  public static func counted(_ parts: [Part]) -> [Part] {
    let followed = parts.filter { $0.obligation.state != .closed }
    let ofUnits = followed.filter { $0.obligation.member != nil }
    return ofUnits.isEmpty ? followed : ofUnits
  }

  /// How many of the parts are handed in, with those that are late by name, and how many nobody has
  /// spoken of; beside them how the common part stands; `nil` for one part.
  public static func rollUp(_ row: TaskRow) -> Words? {
    let parts = row.occurrenceParts.filter { $0.obligation.state != .closed }
    guard parts.count > 1 else { return nil }
    let counted = counted(parts)
    let late = names(counted.filter { $0.judgement.timeClass == .overdue })
    let said = [handedIn(counted), late.map { Words("quá hạn: \($0.vi)", "overdue: \($0.en)") }]
    let common = counted.count == parts.count ? nil : parts.first { $0.obligation.member == nil }
    return joined(said + [untold(counted), common.map(standingOfCommon)])
  }

  private static func standingOfCommon(_ part: Part) -> Words {
    let state = part.obligation.state.words
    return Words("\(commonPart.vi): \(state.vi)", "\(commonPart.en): \(state.en)")
  }

  /// The units that are late, or past their day without information, out of all that owe a part:
  /// "quá hạn 2/81: Sở A, Sở B".
  ///
  /// - Parameters:
  ///   - row: The item.
  ///   - most: How many names are told before the rest is only counted; all when `nil`.
  /// - Returns: `nil` for an item of no units, or of another class.
  public static func unitsBehind(_ row: TaskRow, most: Int? = nil) -> Words? {
    let behind = partsBehind(row)
    guard let timeClass = row.timeClass,
      let names = names(behind, most: most ?? behind.count)
    else { return nil }
    let all = unitsLeftOver(row).all
    let words = timeClass == .unreported ? WorkState.unknown.words : timeClass.words
    return Words(
      "\(words.vi) \(behind.count)/\(all): \(names.vi)",
      "\(words.en) \(behind.count)/\(all): \(names.en)")
  }

  /// The units that have not handed in while others have, those nobody has spoken of apart:
  /// "chưa nộp 1/3: Sở A; chưa có thông tin 1/3: Sở B"; `nil` when all or none have, and for an
  /// item of no units.
  public static func unitsLeft(_ row: TaskRow) -> Words? {
    let (left, all) = unitsLeftOver(row)
    guard left.count < all else { return nil }
    func named(_ words: Words, _ parts: [Part]) -> Words? {
      names(parts, most: parts.count).map { names in
        Words(
          "\(words.vi) \(parts.count)/\(all): \(names.vi)",
          "\(words.en) \(parts.count)/\(all): \(names.en)")
      }
    }
    return joined([
      named(Words("chưa nộp", "to come"), left.filter { $0.obligation.state != .unknown }),
      named(WorkState.unknown.words, left.filter { $0.obligation.state == .unknown }),
    ])
  }

  /// The parts that units have not handed in, and how many units owe one.
  public static func unitsLeftOver(_ row: TaskRow) -> (left: [Part], all: Int) {
    let parts = row.occurrenceParts.filter {
      $0.obligation.member != nil && $0.obligation.state != .closed
    }
    return (parts.filter { !$0.isHandedIn }, parts.count)
  }

  /// How many units have handed in, and of how many that is not known; `nil` for an item of no
  /// units, and while nobody has spoken of any.
  public static func handedIn(_ row: TaskRow) -> Words? {
    let parts = row.occurrenceParts.filter {
      $0.obligation.member != nil && $0.obligation.state != .closed
    }
    guard parts.count > 1, let handedIn = handedIn(parts) else { return nil }
    return joined([handedIn, untold(parts)])
  }

  /// How many of some parts are handed in; `nil` while nobody has spoken of any.
  private static func handedIn(_ parts: [Part]) -> Words? {
    guard parts.contains(where: { $0.obligation.state != .unknown }) else { return nil }
    let count = "\(parts.count(where: \.isHandedIn))/\(parts.count)"
    return Words("đã nộp \(count)", "handed in \(count)")
  }

  /// Of how many of some parts nothing is known; `nil` when of all something is.
  private static func untold(_ parts: [Part]) -> Words? {
    untold(parts.count { $0.obligation.state == .unknown }, of: parts.count)
  }

  private static func untold(_ count: Int, of all: Int) -> Words? {
    let words = WorkState.unknown.words
    return count == 0 ? nil : Words("\(words.vi) \(count)/\(all)", "\(words.en) \(count)/\(all)")
  }

  private static func joined(_ said: [Words?]) -> Words? {
    let said = said.compactMap(\.self)
    guard !said.isEmpty else { return nil }
    return Words(
      said.map(\.vi).joined(separator: "; "), said.map(\.en).joined(separator: "; "))
  }

  /// The parts of units that make an item late, or past its day without information.
  public static func partsBehind(_ row: TaskRow) -> [Part] {
    guard row.timeClass == .overdue || row.timeClass == .unreported else { return [] }
    return row.occurrenceParts.filter {
      $0.obligation.member != nil && $0.judgement.timeClass == row.timeClass
    }
  }

  /// Of work whose product is a plan of each unit: how many have issued theirs, and who has not.
  public static func issued(_ row: TaskRow) -> Words? {
    let parts = row.occurrenceParts.filter { $0.obligation.state != .closed }
    guard parts.count > 1, parts.contains(where: { $0.obligation.productPlan != nil }) else {
      return nil
    }
    let missing = parts.filter { $0.obligation.productPlan == nil && $0.obligation.product == nil }
    let count = "\(parts.count - missing.count)/\(parts.count)"
    guard let names = names(missing) else {
      return Words("đã ban hành \(count)", "issued \(count)")
    }
    return Words(
      "đã ban hành \(count), chưa ban hành: \(names.vi)", "issued \(count), not yet: \(names.en)")
  }

  private static func names(_ parts: [Part], most: Int = mostNames) -> Words? {
    guard !parts.isEmpty else { return nil }
    return NameList(parts.map { $0.member ?? $0.code }, most: most, counted: "đơn vị").words
  }

  /// How a part stands against the latest day granted and against that of the document; `nil`
  /// when no later day was granted.
  public static func standing(of part: Part) -> Words? {
    let count = part.grantedExtensions
    guard count > 0, let now = now(part) else { return nil }
    let after = Words(
      "\(now.vi) (sau gia hạn \(count) lần)",
      "\(now.en) (after \(String(counting: count, "extension")))")
    // Of what nobody has spoken of it is not known whether it is late.
    guard part.judgement.timeClass != .unreported, let past = part.daysPastOriginal else {
      return after
    }
    guard past > 0 else {
      return Words(
        "\(after.vi) · đúng hạn so với hạn gốc", "\(after.en) · in time by the document")
    }
    return Words(
      "\(after.vi) · quá hạn \(past) ngày so với hạn gốc",
      "\(after.en) · \(String(counting: past, "day")) late by the document")
  }

  private static func now(_ part: Part) -> Words? {
    switch part.judgement.timeClass {
    case .doneOnTime: return Words("đúng hạn", "on time")
    case .onTime, .dueSoon, .upcoming: return Words("trong hạn", "in time")
    case .doneLate:
      guard let sent = part.obligation.sentOn, let last = part.judgement.occurrence.effectiveDue
      else { return nil }
      return Words("quá hạn \(sent - last) ngày", "\(String(counting: sent - last, "day")) late")
    case .unreported: return TimeClass.unreported.words
    case .overdue:
      guard let left = part.judgement.daysLeft else { return nil }
      return Words("quá hạn \(-left) ngày", "\(String(counting: -left, "day")) late")
    default: return nil
    }
  }

  /// One later day asked for: what was decided, by whom, on what document, and why.
  public static func step(_ step: ExtensionStep) -> Words {
    let record = step.record
    let day = record.newDue.printed
    let head: Words =
      switch step.decision {
      case .granted: Words("đồng ý gia hạn đến \(day)", "granted until \(day)")
      case .refused: Words("không đồng ý gia hạn đến \(day)", "refused until \(day)")
      case .asked: Words("xin gia hạn đến \(day), chưa quyết định", "asked for until \(day)")
      }
    func by(_ vi: String, _ en: String, _ who: String?, _ on: Day?) -> Words? {
      guard who != nil || on != nil else { return nil }
      let names = [who, on?.printed].compactMap(\.self).joined(separator: " ")
      return Words("\(vi) \(names)", "\(en) \(names)")
    }
    let parts: [Words?] = [
      head, by("đề nghị:", "asked:", record.askedBy, record.askedOn),
      by("quyết định:", "decided:", record.decidedBy, record.decidedOn),
      record.document.map { Words($0, $0) },
      record.reason.map { Words("lý do: \($0)", "reason: \($0)") },
      step.isAskedLate
        ? Words("đề nghị sau khi đã hết hạn", "asked for after the day had passed") : nil,
    ]
    return joined(parts) ?? head
  }

  /// What an item is made from, and how far that is handed in.
  public static func awaited(_ work: AwaitedWork) -> Words {
    let count = "\(work.handedIn)/\(work.parts)"
    guard !work.isComplete else {
      return Words("\(work.code): đã nộp đủ \(count)", "\(work.code): all handed in, \(count)")
    }
    let said = joined([
      work.untold == work.parts ? nil : Words("đã nộp \(count)", "handed in \(count)"),
      untold(work.untold, of: work.parts),
    ])
    return Words(
      "chờ \(work.code): \(said?.vi ?? count)", "waits for \(work.code): \(said?.en ?? count)")
  }

  /// How many groups owe parts that nobody can count yet, beside those of units that are listed;
  /// `nil` when there are none, or no unit is listed, and for what some units owe by themselves.
  public static func unlisted(_ row: TaskRow) -> Words? {
    let count = row.groupsWithoutMembers.count
    guard count > 0, !row.isShare,
      row.occurrenceParts.contains(where: { $0.obligation.member != nil })
    else { return nil }
    return Words(
      "chưa có danh sách thành viên của \(count) nhóm",
      "no list of members of \(String(counting: count, "group"))")
  }

  /// The groups whose members nobody knows; `nil` when there are none.
  public static func withoutMembers(_ row: TaskRow) -> Words? {
    let names = row.groupsWithoutMembers.map(\.name).joined(separator: ", ")
    guard !names.isEmpty else { return nil }
    return Words("chưa có danh sách: \(names)", "no list of members: \(names)")
  }
}
