public import Values

/// Why a store could not be read or changed, in terms of the work and not of the database.
public enum StoreFailure: Error, Equatable, Sendable {
  /// There is no store at the path.
  case missing(path: String)
  /// A store is there already, and would have to be overwritten.
  case exists(path: String)
  /// The file is something else.
  case notAStore(path: String)
  /// What lies at the path is a folder, or another thing that holds no data.
  case notAFile(path: String)
  /// A later version of the program made the store.
  case newerVersion(path: String, version: Int)
  /// A later version of the program led the store to a newer layout while it was open here.
  case layoutRaised(path: String)
  /// The contents can not be read.
  case damaged(path: String, detail: String)
  /// The number of the layout in the head of the store is damaged: `told` is what it says, `shown`
  /// the layout whose tables the store has, if it is one there is.
  case wrongLayoutNumber(path: String, told: Int, shown: Int?)
  /// The system does not let this account read or write the file.
  case noPermission(path: String)
  /// The file system can only be read, whatever the account may do.
  case readOnlyDisk(path: String)
  /// The store has the layout of an earlier version of the program, and can not be written so as to
  /// be led to that of now.
  case olderLayout(path: String)
  /// The file lies on a network file system, where locks can not be trusted.
  case networkFileSystem(path: String, name: String)
  /// The file was moved, replaced or deleted while it was open.
  case moved(path: String)
  /// One of the files beside the store that hold its newest changes was deleted or replaced while
  /// the store was open.
  case logLost(path: String)
  /// The file has a second name, under which its newest changes would not be found.
  case linked(path: String)
  /// The journal of another database lies beside the store, under the name of its own.
  case strayJournal(path: String)
  /// The disk has no room left.
  case diskFull(path: String)
  /// Another program held the store for too long.
  case busy(path: String)
  /// The system failed in reading or writing.
  case inputOutput(path: String, detail: String)
  /// A copy could not be put in place of the store, which is as it was; `keptAt` names a further
  /// copy of it that was left.
  indirect case notRestored(because: StoreFailure, keptAt: String?)
  /// The file to go back to is the store itself.
  case copyOfItself(path: String)
  /// The store was opened for reading only.
  case readOnly
  /// The store is a private copy that is not kept.
  case trial
  /// Someone else changed the same fields since they were read.
  case conflict([FieldConflict])
  /// The item is no longer at the version the caller expected.
  case versionChanged(code: String, expected: Int, found: Int)
  /// The rules of the work do not allow it; the words say why, and the way out.
  case refused(Words)
  /// The same where the way out depends on where a person reads of it.
  case hindered(PlacedWords)
  /// More would be done than was asked for; the words name it, and it is done once a person agrees.
  case unconfirmed(Words)
  /// No item of the kind has the code; `nil` where items of any kind were meant.
  case unknownCode(String, RecordKind? = .task)
  /// There is no change to take back, or to make again.
  case nothingToUndo, nothingToRedo
  /// A later change touched the same fields, so that the older one can not be taken back.
  case changedSince(seq: Int, by: String)
}

/// A field that was to change, but no longer has the value it was read with.
public struct FieldConflict: Equatable, Sendable {
  /// The kind of the record.
  public let kind: RecordKind
  /// The code of the item.
  public let code: String
  /// The name of the field.
  public let field: String
  /// The value the field was read with.
  public let expected: FieldValue
  /// The value it has now.
  public let found: FieldValue
  /// The value it was to get.
  public let wanted: FieldValue

  /// A field with the value it was read with, the one it has, and the one it was to get.
  public init(
    kind: RecordKind, code: String, field: String, expected: FieldValue, found: FieldValue,
    wanted: FieldValue
  ) {
    self.kind = kind
    self.code = code
    self.field = field
    self.expected = expected
    self.found = found
    self.wanted = wanted
  }
}
