import TestFiles

/// Keeps the files of a store as they were when something went otherwise than it must.
struct SurpriseFiles {
  /// How many times files are kept: what goes wrong later often comes of what went wrong first.
  static let most = 10

  private let source: String
  /// The folder they are kept in, with a folder for each time; made with the first.
  private var place: String?
  private var count = 0

  /// The files of a folder.
  ///
  /// - Parameters:
  ///   - source: The folder.
  ///   - place: The folder they are kept in; `nil` for a new one.
  init(of source: String, keptIn place: String?) {
    (self.source, self.place) = (source, place)
  }

  /// Copies the files as they lie.
  ///
  /// To close a file gives up the locks this process holds on it: it must not need them any more.
  ///
  /// - Returns: The folder of the copies; `nil` when there are copies enough.
  /// - Throws: What keeps them from being made.
  mutating func keep() throws(TemporaryFolder.Failure) -> String? {
    guard count < Self.most else { return nil }
    if place == nil { place = try TemporaryFolder.lasting("dondoc-faults") }
    guard let place else { return nil }
    count += 1
    let copies = "\(place)/\(count)"
    try TemporaryFolder.copyFiles(of: source, to: copies)
    return copies
  }
}
