/// A colour as amounts of light, each from 0 to 1, in which light can be added and weighed.
struct LinearColour: Equatable, Sendable {
  let red: Double
  let green: Double
  let blue: Double

  /// The light that components of sRGB from 0 to 255 stand for (IEC 61966-2-1).
  init(red: UInt8, green: UInt8, blue: UInt8) {
    self.init(
      red: Self.light(of: red), green: Self.light(of: green), blue: Self.light(of: blue))
  }

  private init(red: Double, green: Double, blue: Double) {
    self.red = min(max(red, 0), 1)
    self.green = min(max(green, 0), 1)
    self.blue = min(max(blue, 0), 1)
  }

  private static func light(of component: UInt8) -> Double {
    let value = Double(component) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return base * base * (base * base).root(5)
  }

  /// The relative luminance of WCAG 2.
  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// The contrast ratio of WCAG 2 between two colours, from 1 to 21.
  func contrast(with other: LinearColour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// How the colour looks to eyes that lack one kind of cone, after Viénot, Brettel and Mollon
  /// (1999), for the primaries of sRGB.
  func seen(with vision: ColourVision) -> LinearColour {
    switch vision {
    case .protanopia:
      let yellow = 0.11238 * red + 0.88762 * green
      let rest = 0.00401 * (red - green) + blue
      return LinearColour(red: yellow, green: yellow, blue: rest)
    case .deuteranopia:
      let yellow = 0.29275 * red + 0.70725 * green
      let rest = -0.02234 * (red - green) + blue
      return LinearColour(red: yellow, green: yellow, blue: rest)
    }
  }
}

/// A colour in OKLab (Ottosson 2020), where equal distances look about equally large.
struct Oklab: Equatable, Sendable {
  let lightness: Double
  let greenRed: Double
  let blueYellow: Double

  /// The place of a colour.
  init(_ colour: LinearColour) {
    let (r, g, b) = (colour.red, colour.green, colour.blue)
    let long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b).root(3)
    let middle = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b).root(3)
    let short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b).root(3)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    greenRed = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    blueYellow = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
  }

  /// How different two colours look; black and white are 1 apart.
  func distance(to other: Oklab) -> Double {
    let (l, a, b) = (
      lightness - other.lightness, greenRed - other.greenRed, blueYellow - other.blueYellow
    )
    return (l * l + a * a + b * b).root(2)
  }
}

extension Double {
  /// The root of a number, by Newton's method from above; even the square root of the standard
  /// library would ask for the C library of mathematics to be linked.
  fileprivate func root(_ degree: Int) -> Double {
    guard self > 0 else { return 0 }
    var guess = max(1, self)
    while true {
      var power = guess
      for _ in 1..<(degree - 1) { power *= guess }
      let next = guess - (power * guess - self) / (Double(degree) * power)
      guard next < guess else { return guess }
      guess = next
    }
  }
}
