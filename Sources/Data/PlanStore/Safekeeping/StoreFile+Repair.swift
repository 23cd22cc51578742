public import PlanModel
import SQLiteKit
import Values

/// What became of a damaged store.
public struct Repair: Equatable, Sendable {
  /// What is wrong with the store, and whatever else a check tells; what could not be saved of it.
  public let findings: [StoreFinding]
  /// The new file with everything that could be read; `nil` when nothing had to be repaired.
  public let path: String?
  /// What the new file holds; `nil` when nothing had to be repaired.
  public let saved: StoreCounts?

  init(findings: [StoreFinding], path: String? = nil, saved: StoreCounts? = nil) {
    (self.findings, self.path, self.saved) = (findings, path, saved)
  }

  /// Whether something that was in the store is not in the new file.
  public var hasLosses: Bool { path != nil && findings.contains { $0.isLoss } }
}

extension StoreFile {
  /// Copies all that can be read of a damaged store into a new file beside it.
  ///
  /// - Parameter path: The store; it is changed no more than by ``check(at:)``.
  /// - Returns: What is damaged, what was saved and what is lost. A store of which nothing wants a
  ///   repair (``StoreFinding/wantsRepair``) is only checked.
  /// - Throws: ``StoreFailure/damaged(path:detail:)`` when nothing of it can be read, neither a plan
  ///   nor a change of the log; ``StoreFailure/notAStore(path:)`` when it shows no trace of a store;
  ///   ``StoreFailure/busy(path:)`` when others change it again and again meanwhile; what keeps the
  ///   file from being opened, or the new one from being made.
  public static func repair(at path: String) throws(StoreFailure) -> Repair {
    try repair(at: path, meanwhile: {})
  }

  /// Repairs a store that others change meanwhile.
  package static func repair(
    at path: String, meanwhile: () throws -> Void
  ) throws(StoreFailure) -> Repair {
    for _ in 0..<mostAttempts {
      do throws(StoreFailure) {
        return try attempt(path, meanwhile)
      } catch {
        // What was read may be of two moments; the next attempt reads all of it anew.
        guard error == .busy(path: path) else { throw error }
      }
    }
    throw .busy(path: path)
  }

  /// How often a repair is begun anew of a store that others change.
  private static let mostAttempts = 3

  private static func attempt(
    _ path: String, _ meanwhile: () throws -> Void
  ) throws(StoreFailure) -> Repair {
    let found: [StoreFinding]
    do throws(StoreFailure) {
      found = try looked(at: path)
      guard found.contains(where: \.wantsRepair) else { return Repair(findings: found) }
      let moment = StoreMoment(of: path)
      let lengthened = try ShortHeader.lengthened(path)
      defer { if let lengthened { FileSystem.removeDatabase(lengthened) } }
      let source = Source(path: lengthened ?? path, store: path, moment: moment)
      if try hasTables(source.path) { return try repair(source, found, meanwhile) }
    } catch .notAStore(let named) {
      guard let repair = try repairRebuilding(path, [.lostHeader], meanwhile) else {
        throw .notAStore(path: named)
      }
      return repair
    }
    // Where not one table is known, an empty store would look like a repair.
    guard let repair = try repairRebuilding(path, found + [.lostHeader], meanwhile) else {
      throw .damaged(path: path, detail: "no table can be read")
    }
    return repair
  }

  /// Repairs a store by a copy with a rebuilt head; `nil` where that does not help.
  private static func repairRebuilding(
    _ path: String, _ found: [StoreFinding], _ meanwhile: () throws -> Void
  ) throws(StoreFailure) -> Repair? {
    let moment = StoreMoment(of: path)
    guard let copy = try LostHeader.rebuilt(path) else { return nil }
    defer { FileSystem.removeDatabase(copy) }
    let source = Source(path: copy, store: path, moment: moment, isHeadRebuilt: true)
    return try repair(source, found, meanwhile)
  }

  /// The file a repair reads, which may be a copy of the store.
  private struct Source {
    let path: String
    let store: String
    /// When the store was what is read.
    let moment: StoreMoment
    var isHeadRebuilt = false
  }

  /// The files that must be copied for a copy to have all that is in a store which cannot be opened:
  /// the store, and the log beside it where changes stand in it.
  public static func files(of path: String) -> [String] {
    let store = FileSystem.resolved(path)
    return [store] + [store + "-wal"].filter { !FileSystem.isEmptyOrMissing($0) }
  }

  private static func hasTables(_ path: String) throws(StoreFailure) -> Bool {
    try StoreFailure.telling(path) {
      let damaged = try StoreOpening.forSalvage(path)
      do {
        return try damaged.scalar("SELECT 1 FROM sqlite_schema WHERE type = 'table'") == 1
      } catch let error as SQLiteError where error.isDamage {
        return false
      }
    }
  }

  private static func repair(
    _ source: Source, _ found: [StoreFinding], _ meanwhile: () throws -> Void
  ) throws(StoreFailure) -> Repair {
    let path = source.store
    let destination = FileSystem.freeName(startingWith: path + ".repaired")
    // What differs from the log is told of the new file, in which the two are held together anew.
    var findings = found.filter { $0.isProblem && !$0.isDifference }
    var saved: StoreCounts?
    try StoreFailure.telling(path) {
      let damaged = try StoreOpening.forSalvage(source.path)
      let witness = try StoreOpening.forSalvage(source.path)
      let version = try witness.dataVersion
      // Everything that SQLite finds is read as it stood at one moment.
      let snapshot = try damaged.begin(.deferred)
      _ = try damaged.scalar("SELECT 1 FROM sqlite_schema LIMIT 1")
      try meanwhile()
      try StoreCopy.make(at: destination, ownedLike: path) { fresh in
        let unreached = try UnreachedRows(of: damaged, isHeadRebuilt: source.isHeadRebuilt)
        let layout = try layout(
          of: damaged, isHeadRebuilt: source.isHeadRebuilt, unreached.declared)
        try findings += salvage(damaged, ofLayout: layout, and: unreached, into: fresh)
        saved = try whatIsSaved(in: fresh, of: path)
        // What SQLite does not find is read as it stands now, so that a change would be had by halves.
        guard try witness.dataVersion == version, source.moment == StoreMoment(of: path) else {
          throw StoreFailure.busy(path: path)
        }
      }
      snapshot.rollback()
    }
    findings += try check(at: destination).filter(\.isProblem)
    return Repair(findings: findings, path: destination, saved: saved)
  }

  /// What came into the new file; an empty one would look like a repair.
  private static func whatIsSaved(
    in fresh: borrowing Connection, of path: String
  ) throws -> StoreCounts {
    let saved = try StoreCounts(in: fresh)
    guard !saved.haveNoRecords || saved.changes > 0 else {
      throw StoreFailure.damaged(path: path, detail: "no row can be read")
    }
    return saved
  }

  /// What a check finds, also where the damage does not let it come to its end.
  private static func looked(at path: String) throws(StoreFailure) -> [StoreFinding] {
    do throws(StoreFailure) {
      return try check(at: path)
    } catch .damaged(_, let detail) {
      return [.unsound(detail)]
    } catch .inputOutput(_, let detail) {
      // A table that is not known, or a place of the disk that can not be read.
      return [.unsound(detail)]
    }
  }
}
