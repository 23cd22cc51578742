public import Values

/// A change that can hardly be meant so, and is made all the same.
///
/// The dashboard tells why and makes it once a person agrees; the command line makes it and tells
/// why on the standard error.
public protocol DoubtfulChange: PlannedChange {
  /// What a person was told of it and agreed to; `nil` before.
  var agreed: Words? { get set }
}

extension DoubtfulChange {
  /// The change once a person agreed to what was told of it.
  public func agreed(to words: Words) -> Self {
    var copy = self
    copy.agreed = words
    return copy
  }

  /// Tells a person of doubts they have not agreed to.
  ///
  /// - Parameters:
  ///   - doubts: What is odd.
  ///   - code: The code of the item it is odd of.
  /// - Throws: ``StoreFailure/unconfirmed(_:)`` naming all of them.
  func tell(_ doubts: [Words], of code: String) throws(StoreFailure) {
    guard !doubts.isEmpty else { return }
    let words = Words(doubts, of: code)
    guard agreed == words else { throw .unconfirmed(words) }
  }
}

extension Words {
  /// The doubts about an item, as a person is told of them and agrees to them.
  public init(_ doubts: [Words], of code: String) {
    self.init(
      "\(code): \(doubts.map(\.vi).joined(separator: "; "))",
      "\(code): \(doubts.map(\.en).joined(separator: "; "))")
  }
}
