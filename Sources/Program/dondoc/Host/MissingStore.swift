import CommandTool
import PlanModel
import PlanStore
import Values

/// What a person is told when the store is gone, but not the copies of it.
enum MissingStore {
  /// That there is no store, and the copies to go back to.
  ///
  /// - Parameters:
  ///   - path: The store.
  ///   - environment: The variables by which its usual place is known.
  /// - Returns: `nil` where no copy lies beside its place.
  static func words(of path: String, _ environment: [String: String]) -> Words? {
    let copies = StoreCopies.all(besides: path)
    guard let latest = copies.first else { return nil }
    let list = NameList(Array(copies.dropFirst()), most: 4, counted: "bản").words
    let others =
      copies.count == 1
      ? Words("", "") : Words(" (còn có \(list.vi))", " (there are also \(list.en))")
    let call = StorePath.call(on: path, environment: environment, copy: latest)
    let (program, command) = (call.program, call.restoring(otherThan: path))
    return Words(
      "không còn kho dữ liệu ở \(path), nhưng còn bản sao lưu \(latest)\(others.vi); dùng lại bằng «\(command.vi)», hoặc tạo kho mới bằng «\(program) init»",
      "the store at \(path) is gone, but there is a copy of it, \(latest)\(others.en); go back to it with `\(command.en)`, or make a new one with `\(program) init`"
    )
  }
}
