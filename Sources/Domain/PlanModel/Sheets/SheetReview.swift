public import Values

/// What a returned sheet says that is new, item by item, for a person to accept or refuse.
public struct SheetReview: Equatable, Sendable {
  /// The sheet.
  public let sheet: ReturnedSheet
  /// The agency that sent it; `nil` when no row can be believed.
  public let agency: Agency?
  /// The rows that say something new or can not be taken, in the order of the sheet.
  public let items: [SheetItem]
  /// How many rows say nothing new.
  public let unchanged: Int
  /// Who made the changes of the store that some items clash with, by their numbers.
  public var authors: [Int: String] = [:]

  /// The items that differ from the store and clash with nothing.
  public var changed: [SheetItem] { items.filter { $0.standing == .changed } }

  /// The numbers of the changes of the store that some items clash with.
  public var changes: Set<Int> { Set(items.compactMap { $0.later?.seq }) }

  /// What must be known of an item before it is accepted, or why it can not be.
  public func remarks(of item: SheetItem) -> [Words] {
    (item.later.map { [$0.words(by: authors[$0.seq])] } ?? []) + item.remarks
  }

  /// How many items stand so.
  public func count(_ standing: SheetItem.Standing) -> Int {
    items.count { $0.standing == standing }
  }
}

/// A row of a returned sheet against the store.
public struct SheetItem: Equatable, Sendable {
  /// How a row stands.
  public enum Standing: Sendable {
    /// It says something new.
    case changed
    /// It says something new of what was changed in the store since the sheet was written.
    case conflict
    /// It can not be taken, and the remarks say why.
    case refused
  }

  /// The number of the row's first line in the file.
  public let line: Int
  /// The code, as the row has it.
  public let code: String
  /// The item in short; empty when it is not known.
  public let label: String
  /// How the row stands.
  public let standing: Standing
  /// What it says, against what the store has.
  public let differences: [SheetDifference]
  /// The change of the store made since the sheet was written; `nil` where there was none.
  public let later: LaterChange?
  /// What must be known besides before it is accepted, or why it can not be.
  public let remarks: [Words]

  /// A change of the store made after a sheet was written.
  public struct LaterChange: Equatable, Sendable {
    /// The number of the change.
    public let seq: Int
    /// The day it counts for.
    public let day: Day?

    fileprivate func words(by author: String?) -> Words {
      let facts = [author, day?.printed].compactMap(\.self).joined(separator: ", ")
      let told = facts.isEmpty ? "" : ": \(facts)"
      return Words(
        "kho đã sửa mục này sau khi xuất phiếu\(told) (lần cập nhật \(seq))",
        "the store changed this since the sheet was written\(told) (change \(seq))")
    }
  }
}

/// One thing a row says.
public struct SheetDifference: Equatable, Sendable {
  /// What it is about.
  public let name: Words
  /// What the store has; `nil` for nothing.
  public let old: Words?
  /// What the sheet has.
  public let new: Words
}
