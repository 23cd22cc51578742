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
    let base = folder.hasSuffix("/") ? folder : "\(folder)/"
    return try write(files.map { ("\(base)\($0.name)", $0.text) }, replacing: replacing)
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

  /// Writes one new file, whose text is made piece by piece.
  ///
  /// - Parameters:
  ///   - path: Its name.
  ///   - work: Makes the text.
  /// - Throws: ``Taken``, ``CommandFailure`` where it can not be written, and what the work throws;
  ///   then there is no file.
  static func write(newFile path: String, _ work: (inout FileSink) throws -> Void) throws {
    guard access(path, F_OK) != 0 else { throw Taken(paths: [path]) }
    do {
      var file = try UnfinishedFile(for: path)
      try work(&file.sink)
      try file.publish(replacing: false)
    } catch let failure as TextFile.Failure {
      throw meaning(of: failure, at: path)
    }
  }

  private static func meaning(of failure: TextFile.Failure, at path: String) -> any Error {
    failure.number == EEXIST ? Taken(paths: [path]) : CommandFailure(failure, writing: path)
  }
}
