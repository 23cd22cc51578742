/// A key as a person means it, whatever bytes the terminal sends for it.
public enum Key: Hashable, Sendable {
  /// A letter, digit or sign, composed (NFC).
  case character(Character)
  /// A letter pressed with Ctrl, given as the small letter: `.control("r")`.
  case control(Character)
  /// A letter pressed with Alt, or after Esc in one burst.
  case alt(Character)
  /// A function key, from 1.
  case function(Int)
  /// The keys that carry no letter.
  case enter, escape, tab, backTab, backspace, delete, insert
  /// The arrow keys.
  case up, down, left, right
  /// Up and down with Shift, where the terminal tells them apart.
  case shiftUp, shiftDown
  /// The keys that move by more than a step.
  case home, end, pageUp, pageDown
}

extension Key {
  /// The key that means the same where Shift does nothing of its own.
  public var withoutShift: Key {
    switch self {
    case .shiftUp: .up
    case .shiftDown: .down
    default: self
    }
  }

  /// The key that is meant when Shift is held; the key itself where that makes no difference.
  public var withShift: Key {
    switch self {
    case .up: .shiftUp
    case .down: .shiftDown
    default: self
    }
  }
}

/// What the mouse did.
public struct MouseEvent: Equatable, Sendable {
  /// The button pressed, or the direction the wheel turned.
  public enum Action: Equatable, Sendable {
    /// The left button went down; twice in quick succession counts as a double click.
    case press, doublePress
    /// The wheel turned by one step.
    case wheelUp, wheelDown
  }

  /// What was done.
  public let action: Action
  /// The cell it was done on.
  public let point: Point

  /// An action on a cell.
  public init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}

/// What a terminal tells the program.
public enum TerminalEvent: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted between the marks of a bracketed paste; line ends are `\n`, NFC.
  case paste(String)
  /// The mouse was used.
  case mouse(MouseEvent)
  /// The screen has a new size.
  case resize(Size)
  /// The terminal came to the front, or left it.
  case focus(Bool)
  /// The program was continued after a stop, and the screen must be drawn anew.
  case resumed
  /// The program is told to end, and by what.
  case ended(Ending)
}

/// What tells a program to end from outside.
public enum Ending: Equatable, Sendable {
  /// SIGINT.
  case interrupt
  /// SIGTERM.
  case terminate
  /// SIGHUP, or the terminal is gone.
  case hangUp
}
