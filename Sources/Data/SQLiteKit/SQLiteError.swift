/// What SQLite refused to do, and in which statement.
///
/// Values bound to a statement are not part of it, so that it may be logged.
public struct SQLiteError: Error, Equatable {
  /// What kind of failure it is.
  public let code: Code

  /// SQLite's own words, in English.
  public let message: String

  /// The statement that failed, with its parameters in place of values.
  public let sql: String?

  /// An error as SQLite would report it.
  ///
  /// Code that reads rows throws it too, for stored content that it cannot accept.
  ///
  /// - Parameters:
  ///   - code: What kind of failure it is.
  ///   - message: A sentence without bound values.
  ///   - sql: The statement that failed, where there is one.
  public init(code: Code, message: String, sql: String? = nil) {
    self.code = code
    self.message = message
    self.sql = sql
  }
}

extension SQLiteError: CustomStringConvertible {
  /// The message, the number of the code and the statement, in one line.
  public var description: String {
    let place = sql.map { " in: \($0)" } ?? ""
    return "\(message) (SQLite \(code.rawValue))\(place)"
  }
}
