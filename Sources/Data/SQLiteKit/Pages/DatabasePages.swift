/// The pages of a database as they stand in its files, whatever they hold.
///
/// It reads past what SQLite makes of a damaged file: pages that nothing leads to can be had too. While
/// the transaction lasts in which it was made, no later page gets into the file. The log is taken as it
/// is when it is read: what others have committed since the transaction began is in it.
public struct DatabasePages {
  private let database: DatabaseHandle
  private let size: Int
  private let logged: [Int: [UInt8]]
  /// How many bytes of a page may be used.
  let usable: Int
  /// The largest number of a page.
  public let count: Int
  /// The numbers of the pages that stand in the files, but for the first, by rising numbers.
  let numbers: [Int]
  /// Whether the head of the file tells of fewer pages than there are, which no program leaves.
  public let isHeadShort: Bool

  /// The pages of a database; `nil` when not even the first can be read, or the log beside the file.
  ///
  /// - Parameter connection: A connection that has begun to read in a transaction.
  /// - Throws: What asking for the size of pages meets.
  public init?(of connection: borrowing Connection) throws(SQLiteError) {
    database = connection.database
    guard case .integer(let size) = try connection.scalar("PRAGMA page_size"), size >= 512,
      let log = LoggedPages(of: database, pageSize: Int(size))
    else { return nil }
    self.size = Int(size)
    logged = log.pages
    let inFile = database.size(of: .database) / Int(size)
    guard let head = log.pages[1] ?? database.bytes(of: .database, at: 0, count: Int(size))
    else { return nil }
    // Whatever a damaged number says, no page is looked for where none can be.
    let last = max(inFile, log.pages.keys.max() ?? 0)
    let count = min(log.count ?? last, last)
    self.count = count
    numbers =
      Array(2..<max(2, min(inFile, count) + 1))
      + log.pages.keys.filter { $0 > inFile && $0 <= count }.sorted()
    isHeadShort = log.count == nil && Self.tellsFewerPages(head, than: inFile)
    usable = Int(size) - Int(head[20])
    // What SQLite asks for at least.
    guard usable >= 480 else { return nil }
  }

  /// Whether SQLite would take a head at its word that there are fewer pages than the file has.
  private static func tellsFewerPages(_ head: [UInt8], than inFile: Int) -> Bool {
    guard let told = head.number(at: 28, bytes: 4), told > 0, told < inFile else { return false }
    return head[24..<28] == head[92..<96]
  }

  /// The bytes of a page; `nil` when there is none of the number, or it can not be read.
  func page(_ number: Int) -> [UInt8]? {
    guard number >= 1, number <= count else { return nil }
    return logged[number]
      ?? database.bytes(of: .database, at: (number - 1) * size, count: size)
  }

  /// Whether a number is that of a page SQLite never uses, as the system's locks lie in it.
  func isLockPage(_ number: Int) -> Bool { number == 0x4000_0000 / size + 1 }
}
