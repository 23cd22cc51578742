package import Cells
import VietnameseText

/// Makes events of the bytes and key codes a terminal sends.
///
/// Input methods send Backspace and new letters in one burst, and letters in parts; terminals send
/// keys as sequences that begin as Esc does. So every code is taken in order, marks join the letter
/// before them, and Esc is a key of its own only when its burst ends with it.
package struct KeyDecoder {
  private enum Stage {
    case ground, escape, function, consoleFunction
    case sequence(EscapeSequence)
    case paste(PasteCollector)
  }

  /// As many as Unicode allows in streams; what goes beyond is left out.
  private static let mostScalars = 31

  private var stage = Stage.ground
  private var bytes = ByteAssembler()
  private var letter = ""
  private var isAlt = false
  private var clicks = ClickCounter()
  private var events: [TerminalEvent] = []
  /// The time of the burst in milliseconds, of any beginning; it tells double clicks.
  package var now: Int = 0

  /// A decoder that has seen nothing.
  package init() {}

  /// Takes what came next.
  ///
  /// - Parameter code: A byte, or a code of ncurses above 255.
  package mutating func accept(_ code: Int32) {
    if case .paste = stage {
      acceptInPaste(code)
    } else if let byte = UInt8(exactly: code) {
      accept(byte: byte)
    } else {
      accept(keyCode: code)
    }
  }

  /// Takes an action of the mouse: a button as terminals number them, 0 being the left one.
  package mutating func accept(button: Int, at point: Point) {
    finishBurst()
    switch button {
    case 0: events.append(.mouse(clicks.press(at: point, milliseconds: now)))
    case 64: events.append(.mouse(MouseEvent(.wheelUp, at: point)))
    case 65: events.append(.mouse(MouseEvent(.wheelDown, at: point)))
    default: break
    }
  }

  /// Ends a burst: what could have gone on no longer does.
  ///
  /// - Returns: The events since the last burst.
  package mutating func finish() -> [TerminalEvent] {
    finishBurst()
    defer { events.removeAll() }
    return events
  }

  private mutating func finishBurst() {
    flushLetter()
    switch stage {
    case .escape: emit(.escape)
    case .function: emit(.alt("O"))
    case .sequence(let sequence) where sequence.parameters.isEmpty: emit(.alt("["))
    default: return
    }
    stage = .ground
  }

  private mutating func emit(_ key: Key) { events.append(.key(key)) }
}

// MARK: - Bytes

extension KeyDecoder {
  private mutating func accept(byte: UInt8) {
    switch stage {
    case .ground: acceptPlain(byte)
    case .escape: acceptAfterEscape(byte)
    case .function: finishFunction(byte)
    case .consoleFunction:
      stage = .ground
      if (65...69).contains(byte) { emit(.function(Int(byte) - 64)) }
    case .sequence(let sequence): continueSequence(sequence, byte)
    case .paste: break
    }
  }

  private mutating func acceptPlain(_ byte: UInt8) {
    if byte >= 0x80 || (byte >= 0x20 && byte != 0x7F) {
      if let scalar = bytes.scalar(adding: byte) { join(scalar) }
      return
    }
    bytes.forget()
    flushLetter()
    if byte == 0x1B { stage = .escape } else { emit(Self.control(byte)) }
  }

  private mutating func acceptAfterEscape(_ byte: UInt8) {
    stage = .ground
    switch byte {
    case UInt8(ascii: "["): stage = .sequence(EscapeSequence())
    case UInt8(ascii: "O"): stage = .function
    case 0x7F, 0x08: emit(.control("w"))
    case 0x1B:
      emit(.escape)
      stage = .escape
    case ..<0x20:
      emit(.escape)
      acceptPlain(byte)
    default:
      isAlt = true
      acceptPlain(byte)
    }
  }

  private mutating func finishFunction(_ byte: UInt8) {
    stage = .ground
    if let key = EscapeSequence.key(byte) {
      emit(key)
    } else if byte < 0x20 || byte >= 0x7F {
      emit(.alt("O"))
      acceptPlain(byte)
    }
  }

  private mutating func continueSequence(_ sequence: EscapeSequence, _ byte: UInt8) {
    var sequence = sequence
    stage = .ground
    switch byte {
    case UInt8(ascii: "[") where sequence.parameters.isEmpty: stage = .consoleFunction
    case 0x40...0x7E: apply(sequence.meaning(endingIn: byte))
    case 0x20...0x3F where sequence.parameters.count < EscapeSequence.longest:
      sequence.parameters.append(byte)
      stage = .sequence(sequence)
    case 0x20...0x3F: break
    default: acceptPlain(byte)
    }
  }

  private mutating func apply(_ meaning: EscapeSequence.Meaning) {
    switch meaning {
    case .event(let event): events.append(event)
    case .button(let button, let point): accept(button: button, at: point)
    case .pasteBegins: stage = .paste(PasteCollector())
    case .nothing: break
    }
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }
}

// MARK: - Letters, key codes, paste

extension KeyDecoder {
  /// Adds a mark to the letter before it, or begins the next letter.
  private mutating func join(_ scalar: Unicode.Scalar) {
    var joined = letter
    joined.unicodeScalars.append(scalar)
    if letter.isEmpty || joined.count == 1 {
      // Counted anew for each mark, a letter of a million marks would stop the program.
      if letter.unicodeScalars.count < Self.mostScalars { letter = joined }
    } else {
      let isNextAlt = isAlt
      flushLetter()
      isAlt = isNextAlt
      letter = String(scalar)
    }
  }

  private mutating func flushLetter() {
    defer { isAlt = false }
    guard let character = canonical(letter).first else { return }
    letter = ""
    emit(isAlt ? .alt(character) : .character(character))
  }

  private mutating func accept(keyCode: Int32) {
    finishBurst()
    stage = .ground
    bytes.forget()
    switch keyCode {
    case KeyCodes.pasteBegins: stage = .paste(PasteCollector())
    case KeyCodes.pasteEnds: break
    case KeyCodes.focusIn: events.append(.focus(true))
    case KeyCodes.focusOut: events.append(.focus(false))
    default: if let key = KeyCodes.key(keyCode) { emit(key) }
    }
  }

  private mutating func acceptInPaste(_ code: Int32) {
    guard case .paste(var paste) = stage else { return }
    stage = .ground
    if code == 0x03 {
      emit(.control("c"))
    } else if paste.isEnded(by: code) {
      events.append(.paste(paste.text))
    } else {
      stage = .paste(paste)
    }
  }
}
