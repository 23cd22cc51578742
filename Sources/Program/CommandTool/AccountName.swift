/// The name a change is signed with when none is given: that of the login account.
///
/// The table of the machine's accounts is read by the program itself and not by the C library, whose
/// ways to other tables are pieces of code that a program which holds all of its own can not load.
/// Accounts of a directory service have their names from the login.
public enum AccountName {
  /// The file that holds the machine's accounts.
  public static let table = "/etc/passwd"

  /// The name of an account.
  ///
  /// - Parameters:
  ///   - uid: The number of the account.
  ///   - table: The machine's accounts: lines of fields parted by colons, of which the first is the
  ///     name and the third the number; `nil` when the file can not be read.
  ///   - environment: The variables of the environment, of which the login sets `LOGNAME` and `USER`.
  /// - Returns: The name; the number where nothing tells it.
  public static func of(
    _ uid: Int, in table: String?, _ environment: [String: String]
  ) -> String {
    let told = [environment["LOGNAME"], environment["USER"]].compactMap(\.self)
    return table.flatMap { name(of: uid, in: $0) } ?? told.first(where: isName) ?? String(uid)
  }

  private static func name(of uid: Int, in table: String) -> String? {
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: ":", omittingEmptySubsequences: false)
      if fields.count > 2, fields[2] == String(uid), isName(String(fields[0])) {
        return String(fields[0])
      }
    }
    return nil
  }

  /// Whether a text can be a name of an account: letters, digits and the signs that names of
  /// directories have.
  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || "._-@\\$".contains($0) }
  }
}
