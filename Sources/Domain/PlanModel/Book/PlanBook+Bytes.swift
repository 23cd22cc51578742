package import Values

extension PlanBook {
  /// The records and their changes as bytes, of which the same book can be made again.
  package var bytes: [UInt8] {
    var writer = DigestWriter()
    contents.write(to: &writer)
    writer.write(lastChanges)
    writer.write(changesInEffect)
    changeDays.write(to: &writer)
    return writer.bytes
  }

  /// The book that some bytes were made of, with the identities of its records.
  ///
  /// - Returns: `nil` for bytes of something else.
  package static func restored(
    from bytes: [UInt8]
  ) -> (book: PlanBook, records: Set<RecordID>)? {
    var reader = RecordBytesReader(bytes)
    do throws(RecordBytesReader.Damage) {
      let book = PlanBook(
        try PlanContents(from: &reader), lastChanges: try reader.changes(),
        changesInEffect: try reader.changes(), changeDays: try ChangeDays(from: &reader))
      return reader.isAtEnd ? (book, reader.identities) : nil
    } catch {
      return nil
    }
  }
}

// MARK: - Records

extension PlanContents {
  fileprivate func write(to bytes: inout DigestWriter) {
    bytes.write(signed: isDemo ? 1 : 0)
    bytes.write(plans)
    bytes.write(sections)
    bytes.write(indicators)
    bytes.write(targets)
    bytes.write(observations)
    bytes.write(tasks)
    bytes.write(obligations)
    bytes.write(assignments)
    bytes.write(agencies)
    bytes.write(memberships)
    bytes.write(successions)
    bytes.write(extensions)
    bytes.write(ratings)
    bytes.write(progressReports)
    bytes.write(followUps)
    bytes.write(followUpItems)
    bytes.write(recommendations)
    bytes.write(closedPeriods)
    bytes.write(holidays)
  }

  fileprivate init(from bytes: inout RecordBytesReader) throws(RecordBytesReader.Damage) {
    isDemo = try bytes.number() == 1
    plans = try bytes.records()
    sections = try bytes.records()
    indicators = try bytes.records()
    targets = try bytes.records()
    observations = try bytes.records()
    tasks = try bytes.records()
    obligations = try bytes.records()
    assignments = try bytes.records()
    agencies = try bytes.records()
    memberships = try bytes.records()
    successions = try bytes.records()
    extensions = try bytes.records()
    ratings = try bytes.records()
    progressReports = try bytes.records()
    followUps = try bytes.records()
    followUpItems = try bytes.records()
    recommendations = try bytes.records()
    closedPeriods = try bytes.records()
    holidays = try bytes.records()
  }
}

// MARK: - Changes

extension DigestWriter {
  fileprivate mutating func write(_ changes: [RecordID: Int]) {
    write(changes.count)
    for (record, change) in changes.sorted(by: { $0.key < $1.key }) {
      write(record)
      write(signed: Int64(change))
    }
  }
}

extension RecordBytesReader {
  fileprivate mutating func changes() throws(Damage) -> [RecordID: Int] {
    let count = try length()
    var changes: [RecordID: Int] = [:]
    changes.reserveCapacity(count)
    for _ in 0..<count { changes[try id()] = Int(try number()) }
    return changes
  }
}
