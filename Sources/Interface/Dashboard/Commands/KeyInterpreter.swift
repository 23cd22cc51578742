public import Cells
import VietnameseText

/// Finds the command a key asks for, also while a Telex or VNI input method is on.
///
/// Such a method turns `dd` into `đ` and a vowel followed by a tone key into Backspace and the
/// vowel with its tone. Commands are looked up by the bare letter; a letter that comes right
/// after Backspace replaces one whose command was carried out already, so it asks for nothing.
public struct KeyInterpreter: Equatable, Sendable {
  private var isAfterBackspace = false
  /// Whether letters came that only an input method makes.
  public private(set) var hasSeenInputMethod = false

  /// An interpreter that has seen no key yet.
  public init() {}

  /// The command a key asks for outside of text fields.
  ///
  /// - Parameter key: The key as it came.
  /// - Returns: `nil` for keys that ask for nothing.
  public mutating func command(for key: Key) -> Command? {
    defer { isAfterBackspace = key == .backspace }
    if let command = Self.commands[key] { return command }
    guard case .character(let character) = key, !character.isASCII else { return nil }
    let bare = TextWidth.unaccented(String(character))
    guard let letter = bare.first, bare.count == 1, letter.isLetter, letter.isASCII else {
      return nil
    }
    hasSeenInputMethod = true
    return isAfterBackspace || Self.isMark(character) ? nil : Self.commands[.character(letter)]
  }

  /// Whether the letter is one that two keys make, of which the first was carried out.
  private static func isMark(_ character: Character) -> Bool {
    "đĐưƯăĂ".contains(character)
  }

  private static let commands: [Key: Command] = Dictionary(
    Command.allCases.flatMap { command in command.entry.keys.map { ($0, command) } }
  ) { first, _ in first }
}
