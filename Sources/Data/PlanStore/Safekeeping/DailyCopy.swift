public import PlanModel
public import Values

/// The copy a store makes of itself before the first change of each day of a run.
public struct DailyCopy: Sendable {
  private let path: String
  /// The latest day on which a copy was asked for.
  private var day: Day?

  /// The copies of a store.
  public init(of path: String) {
    self.path = path
  }

  /// Makes the copy of a day, the first time it is asked for on it.
  ///
  /// What keeps the change itself from being made is left to the change to tell.
  ///
  /// - Parameters:
  ///   - day: The day of the calendar.
  ///   - call: How the program is called on the store.
  /// - Returns: That no copy could be made, with what to do about it; `nil` where all is well.
  public mutating func keep(on day: Day, calling call: ProgramCall) -> Words? {
    guard self.day != day else { return nil }
    self.day = day
    do throws(StoreFailure) {
      try DatedCopies.keep(of: path, on: day)
      return nil
    } catch {
      switch error {
      case .diskFull, .inputOutput, .noPermission, .readOnlyDisk, .busy:
        return Self.noCopy(call)
      default: return nil
      }
    }
  }

  private static func noCopy(_ call: ProgramCall) -> Words {
    Words(
      "chưa sao chép được kho trước lần cập nhật đầu tiên hôm nay; xem chỗ trống và quyền ghi của thư mục chứa kho, hoặc \(call.leaving.vi)tự sao lưu bằng «\(call.program) backup TỆP»",
      "the store could not be copied before the first change of today; look at the room and the permissions of its folder, or \(call.leaving.en)make a copy with `\(call.program) backup FILE`"
    )
  }
}
