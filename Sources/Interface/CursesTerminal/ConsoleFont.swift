import CNcurses
import Glibc
import VietnameseText

/// The letters that the font of a bare Linux console can show.
package struct ConsoleFont {
  private let codePoints: Set<UInt16>
  /// Whether all letters are there that Vietnamese has besides those of Latin-1.
  package let hasVietnamese: Bool

  /// The font with letters at some code points.
  package init(codePoints: Set<UInt16>) {
    self.codePoints = codePoints
    self.hasVietnamese = Self.letters.unicodeScalars.allSatisfy {
      UInt16(exactly: $0.value).map(codePoints.contains) ?? false
    }
  }

  /// Asks the console for its font; what is no console, as tmux, which may claim to be one, has
  /// none.
  package init?(of descriptor: Int32) {
    var pairs = [unipair](repeating: unipair(), count: 8_192)
    let count = pairs.withUnsafeMutableBufferPointer { buffer -> UInt16? in
      var table = unimapdesc(entry_ct: UInt16(buffer.count), entries: buffer.baseAddress)
      guard ioctl(descriptor, UInt(GIO_UNIMAP), &table) == 0 else { return nil }
      return table.entry_ct
    }
    guard let count else { return nil }
    self.init(codePoints: Set(pairs.prefix(Int(count)).map(\.unicode)))
  }

  /// What the font shows in place of a sign: letters lose their marks, so that all of a text looks
  /// alike, and other signs change only where they are missing.
  package func shown(_ character: Character) -> Character {
    if hasVietnamese || (!character.isLetter && shows(character)) { return character }
    return TextWidth.unaccented(character)
  }

  private func shows(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy {
      UInt16(exactly: $0.value).map(codePoints.contains) ?? false
    }
  }

  private static let letters =
    "ăắằẳẵặấầẩẫậạảđẹẻẽếềểễệịỉĩọỏốồổỗộơớờởỡợụủũưứừửữựỳỵỷỹ"
    + "ĂẮẰẲẴẶẤẦẨẪẬẠẢĐẸẺẼẾỀỂỄỆỊỈĨỌỎỐỒỔỖỘƠỚỜỞỠỢỤỦŨƯỨỪỬỮỰỲỴỶỸ"
}
