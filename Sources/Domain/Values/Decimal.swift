/// An exact decimal number: what a person typed, with nothing lost to binary fractions.
///
/// Two decimals are equal when their values are, however many zeros they were written with. The
/// value has at most 18 significant digits and at most 12 of them after the point.
public struct Decimal: Hashable, Sendable {
  /// The digits of the number as a whole number, without trailing zeros after the point.
  public let coefficient: Int64
  /// How many digits of the coefficient stand after the point, from 0 to 12.
  public let scale: Int

  /// The most digits that may stand after the point.
  public static let largestScale = 12
  private static let largestCoefficient: Int64 = 999_999_999_999_999_999

  /// The number zero.
  public static let zero = Decimal(0)

  /// A whole number, held to 18 digits.
  public init(_ value: Int) {
    let largest = Int(Self.largestCoefficient)
    self.coefficient = Int64(min(max(value, -largest), largest))
    self.scale = 0
  }

  /// The number `coefficient` divided by ten to the power of `scale`.
  ///
  /// - Returns: `nil` when it has more digits than a decimal holds.
  public init?(coefficient: Int128, scale: Int) {
    var digits = coefficient
    var places = scale
    while places > 0, digits.isMultiple(of: 10) {
      digits /= 10
      places -= 1
    }
    guard (0...Self.largestScale).contains(places), let whole = Int64(exactly: digits),
      whole.magnitude <= Self.largestCoefficient.magnitude
    else { return nil }
    self.coefficient = whole
    self.scale = places
  }

  /// The coefficient this number has at a larger scale.
  ///
  /// - Parameter scale: A scale from this number's own to the largest.
  /// - Returns: The value times ten to the power of the scale.
  func coefficient(atScale scale: Int) -> Int128 {
    Int128(coefficient) * Ratio.powerOfTen(scale - self.scale)
  }

  /// The number with the sign turned.
  public static prefix func - (value: Decimal) -> Decimal {
    Decimal(coefficient: -Int128(value.coefficient), scale: value.scale) ?? value
  }

  /// The exact difference of two numbers, as a ratio, which can not overflow.
  public static func - (first: Decimal, second: Decimal) -> Ratio {
    let scale = max(first.scale, second.scale)
    return Ratio(
      first.coefficient(atScale: scale) - second.coefficient(atScale: scale),
      Ratio.powerOfTen(scale))
  }

  /// The sum of two numbers, or `nil` when it has more digits than a decimal holds.
  public func adding(_ other: Decimal) -> Decimal? {
    let common = max(scale, other.scale)
    return Decimal(
      coefficient: coefficient(atScale: common) + other.coefficient(atScale: common),
      scale: common)
  }
}

extension Decimal: Comparable {
  /// Orders numbers by value.
  public static func < (first: Decimal, second: Decimal) -> Bool {
    let scale = max(first.scale, second.scale)
    return first.coefficient(atScale: scale) < second.coefficient(atScale: scale)
  }
}

extension Decimal: CustomStringConvertible, LosslessStringConvertible {
  /// The number with a point and no grouping, as JSON and the store write it: `-0.5`, `90000`.
  public var description: String {
    let digits = String(coefficient.magnitude)
    let sign = coefficient < 0 ? "-" : ""
    guard scale > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }

  /// Reads digits with at most one point and an optional minus sign: `-0.5`, `90000`.
  public init?(_ description: String) {
    let isNegative = description.utf8.first == UInt8(ascii: "-")
    let unsigned = isNegative ? description.dropFirst() : Substring(description)
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    let whole = parts.first ?? ""
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count <= 2, !whole.isEmpty, parts.count == 1 || !fraction.isEmpty,
      (whole + fraction).utf8.allSatisfy({ (48...57).contains($0) }),
      whole.utf8.count + fraction.utf8.count <= 30, let digits = Int128(whole + fraction)
    else { return nil }
    self.init(coefficient: isNegative ? -digits : digits, scale: fraction.utf8.count)
  }
}
