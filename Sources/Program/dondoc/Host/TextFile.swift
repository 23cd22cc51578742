import Glibc
import Values

/// Reads whole files and folders.
enum TextFile {
  /// The most bytes that are read of one file.
  private static let limit = 64 << 20

  /// Why a file could not be read.
  struct Failure: Error {
    /// The number the system gave.
    let number: Int32
    /// What the number means.
    var reason: Words {
      switch number {
      case ENOENT: Words("không có tệp hoặc thư mục này", "there is no such file or folder")
      case EACCES, EPERM: Words("không có quyền", "no permission")
      case ENOSPC, EDQUOT: Words("đĩa đã đầy", "the disk is full")
      case EROFS: Words("ổ đĩa chỉ cho đọc", "the disk is read-only")
      case EISDIR: Words("đây là thư mục", "it is a folder")
      case ENOTDIR: Words("đường dẫn đi qua một tệp", "the path leads through a file")
      case EEXIST: Words("đã có rồi", "it exists")
      case ENAMETOOLONG: Words("tên quá dài", "the name is too long")
      case ESPIPE:
        Words("không phải tệp thường", "it is not an ordinary file")
      case ETXTBSY:
        Words(
          "đây là kho dữ liệu, không ghi đè; chọn tên khác",
          "it is a store, which is not overwritten; choose another name")
      case EFBIG: Words("tệp quá lớn", "the file is too large")
      case EMFILE, ENFILE: Words("hệ thống đã hết tệp mở", "the system has no open files left")
      default: Words("lỗi hệ thống số \(number)", String(cString: strerror(number)))
      }
    }

    /// Why a file could not be read, and the way out.
    func words(reading path: String) -> Words {
      if number == EISDIR {
        return Words(
          "\(path) là thư mục; ghi tên tệp trong đó", "\(path) is a folder; name a file in it")
      }
      return Words(
        "không đọc được \(path) (\(reason.vi))", "\(path) can not be read (\(reason.en))")
    }

    /// That a store, or a part of one, would be written over.
    static var database: Failure { Failure(number: ETXTBSY) }

    /// The failure of the last call, or one of a number.
    init(number: Int32 = errno) {
      self.number = number
    }
  }

  /// The path a person typed or pasted.
  ///
  /// - Parameters:
  ///   - typed: The path; `~` is the home, and quotation marks round it do not count.
  ///   - home: The home of the account.
  /// - Returns: The path as the system knows it.
  static func path(typed: String, home: String?) -> String {
    let isQuoted = typed.count > 1 && (typed.first == "'" || typed.first == "\"")
    let bare = isQuoted ? typed.dropFirst().dropLast() : typed[...]
    return bare.hasPrefix("~/") ? (home ?? "~") + bare.dropFirst() : String(bare)
  }

  /// The bytes of a file.
  static func bytes(at path: String) throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure() }
    defer { close(file) }
    return try bytes(of: file)
  }

  /// The bytes of a file that is read while a person waits at the screen: of an ordinary file, which
  /// has an end, as a pipe may not.
  static func bytes(ofFileAt path: String) throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw Failure() }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw Failure() }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return try bytes(of: file)
    case S_IFDIR: throw Failure(number: EISDIR)
    default: throw Failure(number: ESPIPE)
    }
  }

  /// The bytes of the standard input to its end.
  static func input() throws(Failure) -> [UInt8] { try bytes(of: STDIN_FILENO) }

  private static func bytes(of file: Int32) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let count = chunk.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw Failure()
      }
    }
    throw Failure(number: EFBIG)
  }

  /// The whole name of a file that is there, from the root and without links; its name as given
  /// where the system can not tell.
  static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Makes a folder for this account alone, unless it is there.
  static func makeFolder(_ path: String) throws(Failure) {
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    throw Failure()
  }

  /// The names in a folder with an ending, in order and without it; none when it can not be read.
  static func names(in folder: String, ending: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if name.hasSuffix(ending) { names.append(String(name.dropLast(ending.count))) }
    }
    return names.sorted()
  }
}
