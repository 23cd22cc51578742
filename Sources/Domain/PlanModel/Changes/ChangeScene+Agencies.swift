import Values

extension ChangeScene {
  /// The agency a person names by its code, or by words that only one has.
  ///
  /// - Throws: ``StoreFailure/unknownCode(_:)`` when none has them,
  ///   ``StoreFailure/refused(_:)`` when several do.
  func agency(named typed: String) throws(StoreFailure) -> Agency {
    let agencies = book.contents.agencies
    let code = ItemCode(typed).item
    if let exact = agencies.first(where: { $0.code == code }) { return exact }
    let naming = AgencyNaming(typed)
    let found = agencies.filter { naming.fits(name: $0.name, aliases: $0.aliases) }
    guard let first = found.first else { throw .unknownCode(typed, .agency) }
    guard found.count == 1 else {
      let names = found.prefix(6).map { "\($0.code) \($0.name)" }.joined(separator: "; ")
      throw .refused(
        Words(
          "«\(typed)» khớp \(found.count) cơ quan; ghi mã của một: \(names)",
          "\"\(typed)\" fits \(found.count) agencies; write the code of one: \(names)"))
    }
    return first
  }

  /// The task a person names.
  func task(named typed: String) throws(StoreFailure) -> TaskRow {
    let code = ItemCode(typed).item
    guard let row = judged.tasks.first(where: { $0.task.code == code }) else {
      throw .unknownCode(typed)
    }
    return row
  }

  /// The plan a person names.
  func plan(named typed: String) throws(StoreFailure) -> Plan {
    let code = ItemCode(typed).item
    guard let plan = book.contents.plans.first(where: { $0.code == code }) else {
      throw .unknownCode(typed, .plan)
    }
    return plan
  }

  /// Refuses an agency that is not there on a day.
  func refuseUnlessThere(_ agency: Agency, on day: Day) throws(StoreFailure) {
    let resolver = BodyResolver(book: book, day: day)
    guard resolver.hasEnded(agency) else { return }
    let heir = resolver.body(of: agency.id).flatMap { book.agenciesByID[$0] }
    let vi = heir.map { "giao cho \($0.name) (\($0.code))" } ?? "chọn cơ quan khác"
    let en = heir.map { "assign \($0.name) (\($0.code))" } ?? "choose another"
    throw .refused(
      Words(
        "\(agency.name) đã kết thúc trước ngày \(day.printed); \(vi)",
        "\(agency.name) has ended before \(day.printed); \(en)"))
  }

  /// An agency for the work of a task that the store does not have yet; its code is one that no
  /// agency has or had.
  func newAgency(
    named name: String, for row: TaskRow, since day: Day?
  ) throws(StoreFailure) -> Agency {
    let lost = row.agencies.first { $0.isWithoutBody && $0.agency.kind != .group }
    var codes = try ItemCodes(in: self)
    var agency = Agency(
      id: newID(), code: codes.next(row.plan, "C"), name: name,
      kind: lost?.agency.kind ?? .state)
    agency.place = row.place
    agency.validFrom = day ?? self.day
    return agency
  }
}

extension TaskRow {
  /// Whether it is followed and not done.
  var isOpen: Bool { timeClass.map { !$0.isDone } ?? false }
}
