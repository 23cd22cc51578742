import PlanStore
import Values

/// What a person is told when the store is gone, but not the copies of it.
enum MissingStore {
  /// That there is no store, and the copies to go back to.
  ///
  /// - Parameter path: The store.
  /// - Returns: `nil` where no copy lies beside its place.
  static func words(of path: String) -> Words? {
    let copies = StoreCopies.all(besides: path)
    guard let latest = copies.first else { return nil }
    let list = copies.dropFirst().prefix(4).joined(separator: ", ")
    let others =
      list.isEmpty ? Words("", "") : Words(" (còn có \(list))", " (there are also \(list))")
    return Words(
      "không còn kho dữ liệu ở \(path), nhưng còn bản sao lưu \(latest)\(others.vi); dùng lại bằng «dondoc restore \(latest)», hoặc tạo kho mới bằng «dondoc init»",
      "the store at \(path) is gone, but there is a copy of it, \(latest)\(others.en); go back to it with `dondoc restore \(latest)`, or make a new one with `dondoc init`"
    )
  }
}
