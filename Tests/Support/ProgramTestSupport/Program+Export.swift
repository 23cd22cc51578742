import Testing

extension Program {
  /// Makes the store of the home.
  ///
  /// - Parameter line: The command that makes it.
  /// - Throws: When it is not made.
  public func makeStore(_ line: String = "init --sample") throws {
    let made = try run(line)
    try #require(made.code == 0, "\(made.errors)")
  }

  /// What an export prints of the store of the home, or of another.
  ///
  /// - Parameter flags: The flags of the command.
  /// - Returns: The bytes.
  /// - Throws: When the store can not be exported.
  public func exported(_ flags: String = "") throws -> [UInt8] {
    let run = try run("export \(flags)")
    try #require(run.code == 0, "\(run.errors)")
    return run.bytes
  }
}
