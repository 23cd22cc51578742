/// Something whose records are read one by one, so that few are held at once.
public protocol RecordSource {
  /// Whether figures and states are made up.
  var isDemo: Bool { get }

  /// How many records of a kind there are.
  ///
  /// - Throws: What reading meets.
  func count(of kind: RecordKind) throws -> Int

  /// Hands over each record of a kind, in the order of the identities.
  ///
  /// - Throws: What reading meets, as at a record that can not be read.
  func each(_ kind: RecordKind, _ take: (any StoredRecord) -> Void) throws
}
