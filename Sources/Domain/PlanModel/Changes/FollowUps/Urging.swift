public import Values

/// That agencies are urged about what they owe, or followed in another way: one act for each of
/// them, all in one change.
public struct Urging: DoubtfulChange {
  /// Whose work it is about.
  public enum Work: Equatable, Sendable {
    /// Items by their codes: tasks, parts of tasks, targets.
    case items([String])
    /// What agencies, by their codes or names, answer for and is overdue, due soon, or past its day
    /// without information.
    case agencies([String])
  }

  /// What is said of every act; whom it turns to only where one body is meant for all items, and
  /// its items not at all.
  public var details: FollowUpDetails
  /// Whose work it is about.
  public var work: Work
  /// What a person was told of its day and agreed to.
  public var agreed: Words?

  /// An urging about some work.
  public init(_ details: FollowUpDetails, about work: Work) {
    self.details = details
    self.work = work
  }

  /// The log names it `urge`, or `follow` where nobody is urged.
  public var command: String { FollowUpEntry(details).command }

  /// The edits of all acts.
  ///
  /// - Throws: ``StoreFailure/refused(_:)`` that names every item nobody answers for, and every
  ///   agency with nothing to be urged about; ``StoreFailure/unknownCode(_:)``;
  ///   ``StoreFailure/unconfirmed(_:)`` for a day still to come, until a person agrees.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let groups = try groups(in: scene)
    if let day = details.day, let code = groups.first?.items.first {
      let doubt = DayDoubt.happened(day, issued: nil, on: scene.day)
      let name = FieldWords.name(of: "day", in: .followUp)
      try tell([doubt?.words(name, day)].compactMap(\.self), of: code)
    }
    var edits: [Edit] = []
    for (place, group) in groups.enumerated() {
      var details = details
      details.addressee = group.addressee
      details.items = group.items
      edits += try FollowUpEntry(details).edits(in: scene, passingOver: place)
    }
    return edits
  }

  /// The bodies it turns to, each with the codes of its items, in the order they come first.
  private func groups(
    in scene: ChangeScene
  ) throws(StoreFailure) -> [(addressee: String, items: [String])] {
    switch work {
    case .items(let codes):
      if let addressee = details.addressee { return [(addressee, codes)] }
      return try Self.grouped(codes, in: scene)
    case .agencies(let names): return try Self.wantingUrging(names, in: scene)
    }
  }

  private static func grouped(
    _ codes: [String], in scene: ChangeScene
  ) throws(StoreFailure) -> [(addressee: String, items: [String])] {
    let owners = try AllOrNone.each(codes) { code throws(StoreFailure) in
      try scene.judged.agenciesToUrge(about: code).map(\.code)
    }
    let pairs = zip(owners, codes).flatMap { owners, code in owners.map { ($0, code) } }
    return pairs.reduce(into: []) { groups, item in
      if let place = groups.firstIndex(where: { $0.addressee == item.0 }) {
        groups[place].items.append(item.1)
      } else {
        groups.append((item.0, [item.1]))
      }
    }
  }

  private static func wantingUrging(
    _ names: [String], in scene: ChangeScene
  ) throws(StoreFailure) -> [(addressee: String, items: [String])] {
    try AllOrNone.each(names) { name throws(StoreFailure) in
      let agency = try scene.agency(named: name)
      let share = WorkShare(scene.book, on: scene.day)
      let items = scene.judged.tasks.flatMap { late(of: $0, by: agency, share) }
      guard !items.isEmpty else { throw .refused(nothingToUrge(agency)) }
      return (agency.code, items)
    }
  }

  /// The codes an agency is urged about in an item of work: those of its own parts where it owes
  /// some as a member; none for what others owe.
  private static func late(of row: TaskRow, by agency: Agency, _ share: WorkShare) -> [String] {
    let own = row.allParts.filter { $0.obligation.member == agency.id }
    if !own.isEmpty {
      return own.filter { $0.judgement.timeClass.map(TaskRow.urged.contains) ?? false }.map(\.code)
    }
    let isLate = row.isAnsweredFor(by: agency) && share.row(row, of: [agency.id]).wantsUrging
    return isLate ? [row.task.code] : []
  }

  private static func nothingToUrge(_ agency: Agency) -> Words {
    Words(
      "\(agency.name) không có việc quá hạn, sắp đến hạn hoặc đã qua hạn mà chưa có thông tin",
      "\(agency.name) has no work overdue, due soon, or past its day without information")
  }
}

extension JudgedBook {
  /// The agencies that are urged about an item: the member a part belongs to, else all that answer
  /// for the task; for the part that no member owes alone, those that answer for that.
  ///
  /// - Throws: ``StoreFailure/refused(_:)`` when there is none; ``StoreFailure/unknownCode(_:)``.
  func agenciesToUrge(about code: String) throws(StoreFailure) -> [Agency] {
    let named = try followedItem(named: code)
    if let member = named.item.member, let agency = book.agenciesByID[member] { return [agency] }
    let row = tasks.first { $0.task.id == named.item.task }
    let isCommonPart = ItemCode(code).member != nil
    let agencies = isCommonPart ? row?.answeringForCommonPart : row?.allAnswerable
    if let agencies, !agencies.isEmpty { return agencies }
    throw .refused(
      Words(
        "\(named.code) chưa rõ cơ quan chịu trách nhiệm; ghi nơi nhận, hoặc phân công trước",
        "nobody is known to answer for \(named.code); write to whom, or assign it first"))
  }
}

extension TaskRow {
  /// Whether somebody is to be urged about it: it is overdue, due soon, or past its day without
  /// information.
  public var wantsUrging: Bool { timeClass.map(Self.urged.contains) ?? false }

  fileprivate static let urged: Set<TimeClass> = [.overdue, .dueSoon, .unreported]

  /// Whether an agency that is there answers for it.
  func isAnsweredFor(by agency: Agency) -> Bool {
    agencies.contains {
      $0.agency.id == agency.id && $0.role.isAnswerable && !$0.isWithoutBody
    }
  }
}
