import CSQLite

/// What a connection may do with its file.
public enum OpenMode: Sendable {
  /// Reads and writes; the file is made if it does not exist.
  ///
  /// A new file has the permissions that the mask of the process leaves. To have it private from
  /// the first moment, make it empty with mode 0600 and open it with ``readWrite``: the journal
  /// and the write-ahead log get the permissions of the file.
  case readWriteCreate

  /// Reads and writes a file that exists; an empty one becomes a database.
  case readWrite

  /// Reads; with a write-ahead log, the folder must still allow its files to be made.
  case readOnly

  /// Reads a file nobody changes meanwhile, without locks and without a write-ahead log.
  ///
  /// Changes that stand only in the log are not seen.
  case immutable

  /// Reads what can be read of a damaged file: one that is too short, or in which not every table
  /// or index is described so that it can be understood.
  case damaged

  var flags: Int32 {
    switch self {
    case .readWriteCreate: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    case .readWrite: SQLITE_OPEN_READWRITE
    case .readOnly, .immutable, .damaged: SQLITE_OPEN_READONLY
    }
  }
}
