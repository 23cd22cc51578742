extension Colour {
  /// The levels of red, green and blue in the cube of the 256-colour table.
  private static let cubeLevels: [UInt8] = [0, 95, 135, 175, 215, 255]

  /// The terminal's own colours as xterm shows them unless told otherwise; other terminals differ,
  /// so they serve for finding a colour's nearest relative and never for measuring contrast.
  private static let usual: [(UInt8, UInt8, UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  private static let places = (0...UInt8.max).map { Oklab(light(ofEntry: $0)) }

  private static func light(ofEntry entry: UInt8) -> LinearColour {
    switch entry {
    case 0..<16:
      let (red, green, blue) = usual[Int(entry)]
      return LinearColour(red: red, green: green, blue: blue)
    case 16..<232:
      let place = Int(entry) - 16
      return LinearColour(
        red: cubeLevels[place / 36], green: cubeLevels[place / 6 % 6], blue: cubeLevels[place % 6])
    default:
      let grey = 8 + 10 * (entry - 232)
      return LinearColour(red: grey, green: grey, blue: grey)
    }
  }

  /// The light it stands for, if that does not depend on how the terminal is set up.
  var light: LinearColour? {
    switch self {
    case .standard, .indexed(0..<16): nil
    case .indexed(let entry): Self.light(ofEntry: entry)
    case .rgb(let red, let green, let blue): LinearColour(red: red, green: green, blue: blue)
    }
  }

  /// The entry of a smaller table that looks most like it.
  func reduced(to depth: ColourDepth) -> Colour {
    switch (self, depth) {
    case (.standard, _), (_, .full): self
    case (_, .none): .standard
    case (.indexed(let entry), .indexed): .indexed(entry)
    case (.indexed(let entry), .sixteen) where entry < 16: .indexed(entry)
    case (.indexed(let entry), .eight) where entry < 16: .indexed(entry % 8)
    case (_, .indexed): nearest(in: 16...255)
    case (_, .sixteen): nearest(in: 0...15)
    case (_, .eight): nearest(in: 0...7)
    }
  }

  private func nearest(in entries: ClosedRange<UInt8>) -> Colour {
    guard let place = light.map(Oklab.init) else { return self }
    let best = entries.min { one, two in
      Self.places[Int(one)].distance(to: place) < Self.places[Int(two)].distance(to: place)
    }
    return best.map { .indexed($0) } ?? .standard
  }
}

extension Style {
  /// The look with the first eight colours only.
  ///
  /// Bright grey has no dark relative that stays readable on both grounds, so it becomes the
  /// ground's opposite.
  func reducedToEight() -> Style {
    var result = self
    result.background = background.reduced(to: .eight)
    result.foreground =
      foreground == .indexed(8)
      ? result.background.opposite : foreground.reduced(to: .eight)
    return result.readable()
  }

  /// The look with another foreground where both colours have become the same.
  func readable() -> Style {
    guard foreground == background, background != .standard else { return self }
    var result = self
    result.foreground = background.opposite
    return result
  }
}

extension Colour {
  /// Black or white among the first eight colours, whichever stands out more; the terminal's own
  /// foreground on its own ground.
  fileprivate var opposite: Colour {
    switch self {
    case .standard: .standard
    case .indexed(let entry):
      Self.isLight(entry) ? .indexed(0) : .indexed(7)
    case .rgb: .standard
    }
  }

  private static func isLight(_ entry: UInt8) -> Bool {
    [2, 3, 6, 7, 10, 11, 14, 15].contains(entry)
  }
}
