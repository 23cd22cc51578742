import Glibc

/// What tells one build of the program from another.
///
/// What one build computed is not trusted by another: its rules may differ.
enum ProgramMark {
  /// The mark of this process; `nil` where the system does not tell, and nothing is to be kept.
  static let current: String? = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return nil }
    return [
      Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
    ].map(String.init).joined(separator: "-")
  }()
}
