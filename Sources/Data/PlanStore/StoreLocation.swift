/// Where a store lies.
public enum StoreLocation: Equatable, Sendable {
  /// In a file, by its path.
  case file(String)
  /// In memory under a name, seen by this process only and kept until it ends.
  case memory(String)

  /// The path, or the name in memory, as failures tell it.
  public var path: String {
    switch self {
    case .file(let path): path
    case .memory(let name): ":\(name):"
    }
  }
}

/// What a store may be opened for.
public enum StoreAccess: Equatable, Sendable {
  /// Reading, with whatever upkeep of the file that needs.
  case readWrite
  /// Reading without a single write to the file.
  case readOnly
}
