import PlanModel
import Values

/// The parts of a store read last, each judged on a day, for as long as no change touches them.
struct SliceCache {
  /// A part that was read.
  private struct Entry {
    let roots: SliceRoots
    let records: Set<RecordID>
    var judged: JudgedBook

    /// Whether a change may lead to another answer.
    func isTouched(by touch: SliceTouch) -> Bool {
      let whole: [(isIn: Bool, kinds: Set<RecordKind>)] = [
        (true, [.holiday]), (roots.hasAllPlans, [.plan, .closedPeriod]),
        (roots.hasAllAgencies, [.agency, .membership, .succession]),
        (roots.hasAllIndicators, [.indicator]),
        (roots.hasRegister, [.followUp, .followUpItem, .recommendation]),
      ]
      return whole.contains { $0.isIn && !touch.kinds.isDisjoint(with: $0.kinds) }
        || !touch.records.isDisjoint(with: records)
    }
  }

  /// How many parts are kept: those of the screens between which a person goes to and fro.
  private static let capacity = 6

  /// The entries, the one used last at the end.
  private var entries: [Entry] = []
  /// The holidays as they were read last, which every part has.
  private var holidays: [Holiday]?

  /// Forgets the parts that changes touched; all of them when it is not known what was touched.
  mutating func drop(touchedBy touch: SliceTouch?) {
    guard let touch else {
      (entries, holidays) = ([], nil)
      return
    }
    if touch.kinds.contains(.holiday) { holidays = nil }
    entries.removeAll { $0.isTouched(by: touch) }
  }

  /// Whether the part with some roots is kept.
  func holds(_ roots: SliceRoots) -> Bool { entries.contains { $0.roots == roots } }

  /// The part with some roots, judged on a day.
  ///
  /// - Parameters:
  ///   - roots: What the part begins with.
  ///   - day: The day.
  ///   - kind: The kind whose names put the answer in order, if any do.
  ///   - store: Reads what is not kept.
  /// - Returns: The part.
  /// - Throws: What reading meets.
  mutating func book(
    of roots: SliceRoots, on day: Day, orderedBy kind: RecordKind?, from store: SliceSource
  ) throws -> JudgedBook {
    var entry: Entry
    if let place = entries.firstIndex(where: { $0.roots == roots }) {
      entry = entries.remove(at: place)
      if entry.judged.day != day {
        entry.judged = JudgedBook(
          entry.judged.book, on: day, countsAgencies: roots.hasWholeWork)
      }
    } else {
      let slice = try store.read(roots, holidays)
      holidays = slice.book.contents.holidays
      entry = Entry(
        roots: roots, records: slice.records,
        judged: JudgedBook(slice.book, on: day, countsAgencies: roots.hasWholeWork))
    }
    if let kind, !entry.judged.nameOrder.has(kind) {
      entry.judged.nameOrder.learn(kind, try store.order(kind, entry.judged.book.contents))
    }
    entries = entries.suffix(Self.capacity - 1) + [entry]
    return entry.judged
  }
}

/// Where parts of a store are read from.
struct SliceSource {
  /// Reads the part with some roots; the holidays may be known.
  let read: (SliceRoots, [Holiday]?) throws -> Slice
  /// Puts the records of a kind in some contents in the order of their names.
  let order: (RecordKind, PlanContents) throws -> [RecordID]
}
