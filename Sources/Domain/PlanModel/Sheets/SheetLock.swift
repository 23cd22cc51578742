import Values
import VietnameseText

/// What ties a row of a sheet to the store it was written from, as `v40-kmtpw`.
///
/// It has the number of the last change before the sheet was written, and letters that fit only the
/// code, plan, agency, period and state of the row. A spreadsheet takes it for text. It keeps
/// slips from being taken in, and is no seal: who wants to forge one can.
public struct SheetLock: Equatable, Sendable {
  /// The number of the last change of the store when the sheet was written.
  public let version: Int
  /// Whether the store had made-up figures.
  public let isDemo: Bool
  private let letters: String

  /// What a lock is made for.
  struct Key: Equatable {
    var code: String
    var plan: String
    var agency: String
    var period: String
    /// The state the row tells; `nil` for a figure, which has none.
    var state: WorkState?

    fileprivate var text: String {
      [code, plan, agency, period, state?.rawValue ?? ""].joined(separator: "|")
    }
  }

  /// The lock of a row.
  init(_ key: Key, version: Int, isDemo: Bool) {
    self.version = version
    self.isDemo = isDemo
    letters = Self.letters(of: "\(key.text)|\(version)|\(isDemo)")
  }

  /// Reads what ``text`` writes; `nil` for anything else.
  public init?(_ text: String) {
    let parts = fold(text).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let mark = parts[0].first, mark == "v" || mark == "d",
      let version = Int(parts[0].dropFirst()), version >= 0, parts[1].count == Self.length
    else { return nil }
    self.version = version
    isDemo = mark == "d"
    letters = String(parts[1])
  }

  /// The lock as the sheet has it.
  public var text: String { "\(isDemo ? "d" : "v")\(version)-\(letters)" }

  /// Whether it was made for a row.
  func fits(_ key: Key) -> Bool { self == SheetLock(key, version: version, isDemo: isDemo) }

  private static let length = 5
  private static let alphabet = Array("bcdfghjkmnpqrstvwxyz")

  /// Letters of the FNV-1a hash of a text.
  private static func letters(of text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= hash >> 32
    return String(
      (0..<length).map { _ in
        let letter = alphabet[Int(hash % UInt64(alphabet.count))]
        hash /= UInt64(alphabet.count)
        return letter
      })
  }
}
