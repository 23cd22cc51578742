import PlanModel
import SQLiteKit
import Values

/// The records that the log of a damaged store names, also in changes that can not be carried.
struct NamedInLog {
  /// What the log says last of a record.
  private struct Word {
    /// Where it says so: the number of the change, and of the edit in it.
    var place: [Int64]
    /// Whether the record is taken away there; `nil` when that edit can not be read.
    var isRemoval: Bool?
    var kind: RecordKind?
    var code: String?
  }

  private var words: [RecordID: Word] = [:]

  /// Reads the edits and their indexes, as far as they go.
  init(of damaged: borrowing Connection) throws {
    let records = DamagedIndex(
      "change_edit_record", of: "change_edit", columns: "seq, ordinal, record", orderedBy: "record")
    try records.eachEntry(of: damaged) { row in
      try note(row) { _ in Word(place: [], isRemoval: nil, kind: nil, code: nil) }
    }
    let edits = DamagedIndex(
      itselfOf: "change_edit", columns: "seq, ordinal, record, action, kind, code",
      orderedBy: "seq")
    try edits.eachEntry(of: damaged) { row in
      try note(row) { row in
        Word(
          place: [], isRemoval: try row.string(3) == Edit.Action.remove.rawValue,
          kind: RecordKind(rawValue: try row.string(4)), code: try row.string(5))
      }
    }
  }

  /// Takes in what is said of a record at one place.
  private mutating func note(
    _ row: borrowing Row, _ read: (borrowing Row) throws -> Word
  ) throws {
    guard let id = RecordID(try row.string(2)) else { return }
    var word = try read(row)
    word.place = [try row.int64(0), try row.int64(1)]
    guard let known = words[id] else { return words[id] = word }
    let isLater = known.place.lexicographicallyPrecedes(word.place)
    var last = isLater ? word : known
    if word.place == known.place { last.isRemoval = word.isRemoval ?? known.isRemoval }
    last.kind = word.kind ?? known.kind
    last.code = word.code ?? known.code
    words[id] = last
  }

  /// The records that are there by what is said last of them, or may be, and that nobody has met.
  ///
  /// - Returns: What is lost of each kind, and what may be.
  func lost(butFor met: Set<RecordID>) -> [StoreFinding] {
    var sure: [RecordKind: [RecordName]] = [:]
    var unsure: [RecordKind?: [RecordName]] = [:]
    for (id, word) in words where word.isRemoval != true && !met.contains(id) {
      let name = RecordName(code: word.code, id: id.description)
      if let kind = word.kind, word.isRemoval == false {
        sure[kind, default: []].append(name)
      } else {
        unsure[word.kind, default: []].append(name)
      }
    }
    let kinds = RecordKind.allCases
    return kinds.compactMap { kind in
      sure[kind].map { .lostRecords($0.sorted { $0.full < $1.full }, of: kind) }
    }
      + (kinds + [nil]).compactMap { kind in
        unsure[kind].map { .perhapsLostRecords($0.sorted { $0.full < $1.full }, of: kind) }
      }
  }
}
