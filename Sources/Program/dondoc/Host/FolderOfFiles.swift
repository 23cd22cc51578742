import CommandTool
import Glibc
import Values

/// Files that go into one folder together.
enum FolderOfFiles {
  /// Files of such names are there, and may not be replaced.
  struct Taken: Error {
    /// Their paths.
    let paths: [String]
  }

  /// Writes files that only this account may read; the folder is made unless it is there.
  ///
  /// Each file appears whole or not at all, and none is written where one may not be replaced.
  ///
  /// - Parameters:
  ///   - files: The names and the contents.
  ///   - folder: The path of the folder.
  ///   - replacing: Whether files that are there may be replaced.
  /// - Returns: The paths of the files, in order.
  /// - Throws: ``Taken``, or ``CommandFailure`` where something can not be written.
  static func write(
    _ files: [(name: String, text: String)], into folder: String, replacing: Bool
  ) throws -> [String] {
    let start = try pathStart(in: folder)
    return try write(files.map { (start + $0.name, $0.text) }, replacing: replacing)
  }

  /// Makes a folder unless it is there.
  ///
  /// - Returns: What the paths of the files in it begin with.
  private static func pathStart(in folder: String) throws(CommandFailure) -> String {
    if case .file = Destination(folder) {
      throw CommandFailure(
        Words(
          "\(folder) là tệp; ghi tên một thư mục", "\(folder) is a file; name a folder"), .failed)
    }
    do throws(TextFile.Failure) {
      try TextFile.makeFolder(folder)
    } catch {
      throw CommandFailure(error, writing: folder)
    }
    return folder.hasSuffix("/") ? folder : "\(folder)/"
  }

  /// Writes files that only this account may read, none where one may not be replaced.
  ///
  /// - Returns: The paths of the files, in order.
  /// - Throws: ``Taken``, or ``CommandFailure`` where something can not be written.
  static func write(
    _ files: [(path: String, text: String)], replacing: Bool
  ) throws -> [String] {
    let taken = replacing ? [] : files.map(\.path).filter { access($0, F_OK) == 0 }
    guard taken.isEmpty else { throw Taken(paths: taken) }
    for (path, text) in files {
      do throws(TextFile.Failure) {
        try TextFile.write(text, to: path, replacing: replacing)
      } catch {
        throw meaning(of: error, at: path)
      }
    }
    return files.map(\.path)
  }

  /// Writes files whose texts are made piece by piece; the folder is made unless it is there.
  ///
  /// Each file appears whole or not at all, and none is written where one may not be replaced.
  ///
  /// - Parameters:
  ///   - names: The names of the files.
  ///   - folder: The path of the folder.
  ///   - replacing: Whether files that are there may be replaced.
  ///   - work: Makes the text of the file at a place of the names.
  /// - Throws: ``Taken``, ``CommandFailure`` where something can not be written, and what the work
  ///   throws; then the files before it are there.
  static func write(
    files names: [String], into folder: String, replacing: Bool,
    _ work: (_ place: Int, _ sink: inout FileSink) throws -> Void
  ) throws {
    let start = try pathStart(in: folder)
    let paths = names.map { start + $0 }
    let taken = replacing ? [] : paths.filter { access($0, F_OK) == 0 }
    guard taken.isEmpty else { throw Taken(paths: taken) }
    for (place, path) in paths.enumerated() {
      try write(file: path, replacing: replacing) { try work(place, &$0) }
    }
  }

  /// Writes one file, whose text is made piece by piece.
  ///
  /// - Parameters:
  ///   - path: Its name.
  ///   - replacing: Whether a file of the name may be there and be replaced.
  ///   - work: Makes the text.
  /// - Throws: ``Taken``, ``CommandFailure`` where it can not be written, and what the work throws;
  ///   then there is no new file, and one that was there is as it was.
  static func write(
    file path: String, replacing: Bool, _ work: (inout FileSink) throws -> Void
  ) throws {
    guard replacing || access(path, F_OK) != 0 else {
      // Nobody is told how to write over a store.
      throw TextFile.isDatabase(path)
        ? meaning(of: .database, at: path) : Taken(paths: [path])
    }
    do {
      var file = try TextFile.begin(path, replacing: replacing)
      try work(&file.sink)
      try file.publish(replacing: replacing)
    } catch let failure as TextFile.Failure {
      throw meaning(of: failure, at: path)
    }
  }

  private static func meaning(of failure: TextFile.Failure, at path: String) -> any Error {
    failure.number == EEXIST ? Taken(paths: [path]) : CommandFailure(failure, writing: path)
  }
}
