import Values

/// That what a returned sheet says of some items is taken in, as one change.
public struct SheetTaking: PlannedChange {
  /// The sheet.
  public let sheet: ReturnedSheet
  /// The items a person accepted, as they were shown.
  public let accepted: [SheetItem]

  /// A taking in of items.
  ///
  /// - Parameters:
  ///   - accepted: The items as they were shown; a conflict among them is meant to be overwritten.
  ///   - sheet: The sheet they come from.
  public init(_ accepted: [SheetItem], of sheet: ReturnedSheet) {
    self.accepted = accepted
    self.sheet = sheet
  }

  /// The log names it `sheet`.
  public var command: String { "sheet" }

  /// The edits of all items accepted.
  ///
  /// - Throws: ``StoreFailure/refused(_:)`` when an item can not be taken, or no longer stands as
  ///   it was shown.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let examiner = SheetExaminer(scene.judged, sheet)
    var edits: [Edit] = []
    for item in accepted {
      let found = sheet.rows.first { $0.line == item.line }.map { examiner.examine($0) }
      guard let found, found.item == item, let work = found.work else {
        throw .refused(Self.changed(item.code))
      }
      edits += try work.edits(in: scene)
    }
    return edits
  }

  private static func changed(_ code: String) -> Words {
    Words(
      "\(code): kho vừa thay đổi trong lúc xem phiếu; chưa ghi gì, mở lại phiếu để xem",
      "\(code): the store changed while the sheet was looked at; nothing was written, open it again"
    )
  }
}
