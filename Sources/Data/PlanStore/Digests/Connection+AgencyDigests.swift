import PlanModel
import SQLiteKit
import Values

// MARK: - The table of digests

extension Connection {
  /// The digests kept of some agencies that hold on a day.
  func keptAgencyDigests(
    of agencies: Set<RecordID>, on day: Day
  ) throws -> [RecordID: AgencyDigest] {
    guard !agencies.isEmpty else { return [:] }
    return try agencyDigests(
      """
      WHERE agency IN (SELECT value FROM json_each(?1)) AND ?2 BETWEEN first_day AND last_day
      """, [.text(Self.list(agencies)), .text(day.description)])
  }

  /// All digests kept of agencies.
  func keptAgencyDigests() throws -> [RecordID: AgencyDigest] { try agencyDigests("", []) }

  private func agencyDigests(
    _ condition: String, _ values: [SQLiteValue]
  ) throws -> [RecordID: AgencyDigest] {
    var digests: [RecordID: AgencyDigest] = [:]
    let sql = "SELECT agency, first_day, last_day, work FROM agency_digest \(condition)"
    try query(sql, values) { row throws(SQLiteError) in
      // A row of other values is made anew like one that is not there.
      guard case .text(let id) = try row.value(0), let agency = RecordID(id),
        case .text(let begin) = try row.value(1), let first = Day(begin),
        case .text(let end) = try row.value(2), let last = Day(end), first <= last,
        case .blob(let bytes) = try row.value(3)
      else { return }
      digests[agency] = AgencyDigest(agency: agency, days: first...last, bytes: bytes)
    }
    return digests
  }

  /// Keeps digests of agencies, inside a transaction.
  func keep(_ fresh: [AgencyDigest]) throws {
    for digest in fresh {
      try run(
        """
        INSERT OR REPLACE INTO agency_digest (agency, first_day, last_day, work)
          VALUES (?1, ?2, ?3, ?4)
        """,
        [
          .text(digest.agency.description), .text(digest.days.lowerBound.description),
          .text(digest.days.upperBound.description), .blob(digest.bytes),
        ])
    }
  }
}

// MARK: - Making digests

extension Connection {
  /// The work of how many agencies is read at once; nearly all items are that of several.
  private static let mostAgencies = 32

  /// Makes the digests of some agencies, for a day on.
  func makeAgencyDigests(of agencies: Set<RecordID>, on day: Day) throws -> [AgencyDigest] {
    var digests: [AgencyDigest] = []
    var left = agencies.sorted()[...]
    while !left.isEmpty {
      var roots = SliceRoots()
      roots.workers = Set(left.prefix(Self.mostAgencies))
      left = left.dropFirst(Self.mostAgencies)
      let judged = JudgedBook(try slice(of: roots).book, on: day, countsAgencies: false)
      digests += judged.agencyDigests(of: roots.workers)
    }
    return digests
  }
}
