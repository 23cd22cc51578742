import CSQLite

extension SQLiteError {
  /// A result code of SQLite, primary or extended.
  ///
  /// In a `switch`, a primary code matches each extended code of its family:
  /// `case .constraint` catches ``constraintUnique``, so extended codes go first.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The number SQLite gives the code; the low eight bits are the primary code.
    public let rawValue: Int32

    /// The code with a number, known to this module or not.
    public init(rawValue: Int32) {
      self.rawValue = rawValue
    }

    /// The code of the family this code belongs to, which is itself for a primary code.
    public var primary: Code { Code(rawValue: rawValue & 0xff) }

    /// Whether a code is the pattern, or of its family when the pattern is a primary code.
    public static func ~= (pattern: Code, code: Code) -> Bool {
      pattern == code || pattern == code.primary
    }
  }
}

// MARK: - Primary codes

extension SQLiteError.Code {
  /// An error in the SQL text, or one without a code of its own.
  public static let generic = Self(rawValue: SQLITE_ERROR)

  /// Another connection holds the lock that is needed.
  public static let busy = Self(rawValue: SQLITE_BUSY)

  /// This connection, or one sharing its memory, holds the lock that is needed.
  public static let locked = Self(rawValue: SQLITE_LOCKED)

  /// No memory could be had.
  public static let outOfMemory = Self(rawValue: SQLITE_NOMEM)

  /// The database cannot be written.
  public static let readOnly = Self(rawValue: SQLITE_READONLY)

  /// The statement was stopped by an ``InterruptToken``.
  public static let interrupted = Self(rawValue: SQLITE_INTERRUPT)

  /// The operating system reported a failure of reading or writing.
  public static let inputOutput = Self(rawValue: SQLITE_IOERR)

  /// The file is damaged.
  public static let corrupt = Self(rawValue: SQLITE_CORRUPT)

  /// The disk is full.
  public static let full = Self(rawValue: SQLITE_FULL)

  /// The file, or one that belongs to it, cannot be opened.
  public static let cannotOpen = Self(rawValue: SQLITE_CANTOPEN)

  /// A text or blob is longer than SQLite stores.
  public static let tooBig = Self(rawValue: SQLITE_TOOBIG)

  /// A constraint of the schema is not met.
  public static let constraint = Self(rawValue: SQLITE_CONSTRAINT)

  /// A value has not the type that is needed.
  public static let mismatch = Self(rawValue: SQLITE_MISMATCH)

  /// The interface was used in a way it does not allow.
  public static let misuse = Self(rawValue: SQLITE_MISUSE)

  /// The statement is not allowed on this connection.
  public static let notAuthorized = Self(rawValue: SQLITE_AUTH)

  /// The file is no SQLite database, or is encrypted.
  public static let notADatabase = Self(rawValue: SQLITE_NOTADB)
}

// MARK: - Extended codes

extension SQLiteError.Code {
  /// Another connection is recovering the write-ahead log.
  public static let busyRecovery = Self(rawValue: dd_busy_recovery)

  /// What was read has been changed since by another connection, so writing must begin anew.
  public static let busySnapshot = Self(rawValue: dd_busy_snapshot)

  /// A lock was waited for in vain.
  public static let busyTimeout = Self(rawValue: dd_busy_timeout)

  /// A `CHECK` is not met.
  public static let constraintCheck = Self(rawValue: dd_constraint_check)

  /// A value has not the type of its column in a `STRICT` table.
  public static let constraintDataType = Self(rawValue: dd_constraint_data_type)

  /// A row refers to one that does not exist, or is still referred to.
  public static let constraintForeignKey = Self(rawValue: dd_constraint_foreign_key)

  /// A column that needs a value has none.
  public static let constraintNotNull = Self(rawValue: dd_constraint_not_null)

  /// Another row has the same primary key.
  public static let constraintPrimaryKey = Self(rawValue: dd_constraint_primary_key)

  /// Another row has the same row id.
  public static let constraintRowID = Self(rawValue: dd_constraint_row_id)

  /// A trigger refused the change.
  public static let constraintTrigger = Self(rawValue: dd_constraint_trigger)

  /// Another row has the same value in a `UNIQUE` column.
  public static let constraintUnique = Self(rawValue: dd_constraint_unique)

  /// An index does not agree with its table.
  public static let corruptIndex = Self(rawValue: dd_corrupt_index)

  /// The file ends before what was to be read of it.
  public static let inputOutputShortRead = Self(rawValue: dd_short_read)

  /// A read-only connection cannot set up the shared memory of the write-ahead log.
  public static let readOnlyCannotInitialize = Self(rawValue: dd_read_only_cannot_initialize)

  /// A read-only connection cannot lock the write-ahead log.
  public static let readOnlyCannotLock = Self(rawValue: dd_read_only_cannot_lock)

  /// The folder cannot be written, so no journal can be made.
  public static let readOnlyDirectory = Self(rawValue: dd_read_only_directory)

  /// The file was moved or deleted while open.
  public static let readOnlyMoved = Self(rawValue: dd_read_only_moved)
}
