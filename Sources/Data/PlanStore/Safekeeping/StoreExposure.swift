import Glibc
public import PlanModel
public import Values

/// What lets other accounts of the machine change a store behind its owner's back.
public enum StoreExposure {
  /// What is wrong with the permissions of a store, and what to do about it.
  ///
  /// Others who may write to the folder can put another file, or changes in a log beside it, in the
  /// place of the store, even where the folder keeps them from removing files.
  ///
  /// - Parameters:
  ///   - path: The store.
  ///   - call: How the program is called on it.
  /// - Returns: `nil` when only this account and its groups can write, or nothing is there.
  public static func words(of path: String, calling call: ProgramCall) -> Words? {
    if isOpenToAll(path) {
      return Words(
        "tài khoản nào trên máy này cũng sửa được tệp \(path); \(call.leaving.vi)đóng lại bằng «chmod o-w \(path)»",
        "any account of this machine can change \(path); \(call.leaving.en)close it with `chmod o-w \(path)`"
      )
    }
    let folder = FileSystem.folder(of: path)
    guard FileSystem.entry(at: path) == .file, isOpenToAll(folder) else { return nil }
    return Words(
      "tài khoản nào trên máy này cũng thay được kho trong thư mục \(folder); \(call.leaving.vi)chuyển kho sang thư mục riêng bằng «\(call.program) backup TỆP», hoặc đóng lại bằng «chmod o-w \(folder)»",
      "any account of this machine can replace the store in \(folder); \(call.leaving.en)move it to a folder of your own with `\(call.program) backup FILE`, or close this one with `chmod o-w \(folder)`"
    )
  }

  private static func isOpenToAll(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IWOTH != 0
  }
}
