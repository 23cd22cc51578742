/// An exact fraction of two whole numbers.
///
/// Shares, paces and forecasts are compared as fractions, so that a bound is met or missed by the
/// figures alone and never by how a division was rounded.
public struct Ratio: Hashable, Sendable {
  /// The number above the line, in lowest terms, which carries the sign.
  public let numerator: Int128
  /// The number below the line, in lowest terms; at least 1.
  public let denominator: Int128

  /// The fraction of two numbers, in lowest terms.
  ///
  /// - Precondition: `denominator` is not 0.
  public init(_ numerator: Int128, _ denominator: Int128 = 1) {
    precondition(denominator != 0, "a ratio needs a denominator other than 0")
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  private static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return max(larger, 1)
  }

  /// Ten to the power of an exponent from 0 to 37.
  static func powerOfTen(_ exponent: Int) -> Int128 {
    (0..<max(0, exponent)).reduce(1) { power, _ in power * 10 }
  }

  /// The fraction divided by another.
  ///
  /// - Returns: `nil` when the other is zero, or the result is past what 128 bits hold.
  public func divided(by other: Ratio) -> Ratio? {
    guard other.numerator != 0 else { return nil }
    let top = numerator.multipliedReportingOverflow(by: other.denominator)
    let bottom = denominator.multipliedReportingOverflow(by: other.numerator)
    guard !top.overflow, !bottom.overflow else { return nil }
    return Ratio(top.partialValue, bottom.partialValue)
  }

  /// The fraction as a decimal cut after some digits, never rounded up.
  ///
  /// - Parameter places: The digits to keep after the point, from 0 to 12.
  /// - Returns: `nil` when the value has more digits than a decimal holds.
  public func cut(toPlaces places: Int) -> Decimal? {
    let scaled = numerator.multipliedReportingOverflow(by: Self.powerOfTen(places))
    guard !scaled.overflow else { return nil }
    let quotient = scaled.partialValue / denominator
    let isBelowZero = scaled.partialValue < 0 && quotient * denominator != scaled.partialValue
    return Decimal(coefficient: isBelowZero ? quotient - 1 : quotient, scale: places)
  }
}

extension Ratio: Comparable {
  /// Orders fractions by value.
  public static func < (first: Ratio, second: Ratio) -> Bool {
    let left = first.numerator.multipliedFullWidth(by: second.denominator)
    let right = second.numerator.multipliedFullWidth(by: first.denominator)
    return left.high == right.high ? left.low < right.low : left.high < right.high
  }
}

// MARK: - Arithmetic

extension Ratio {
  /// The value of a decimal.
  public init(_ value: Decimal) {
    self.init(Int128(value.coefficient), Self.powerOfTen(value.scale))
  }

  /// The exact product of two fractions.
  ///
  /// - Returns: `nil` when it is past what 128 bits hold.
  public func multiplied(by other: Ratio) -> Ratio? {
    let (first, second) = (
      Ratio(numerator, other.denominator), Ratio(other.numerator, denominator)
    )
    let top = first.numerator.multipliedReportingOverflow(by: second.numerator)
    let bottom = first.denominator.multipliedReportingOverflow(by: second.denominator)
    guard !top.overflow, !bottom.overflow else { return nil }
    return Ratio(top.partialValue, bottom.partialValue)
  }

  /// The exact sum of two fractions.
  ///
  /// - Returns: `nil` when it is past what 128 bits hold.
  public func adding(_ other: Ratio) -> Ratio? {
    let scales = Ratio(denominator, other.denominator)
    let left = numerator.multipliedReportingOverflow(by: scales.denominator)
    let right = other.numerator.multipliedReportingOverflow(by: scales.numerator)
    let top = left.partialValue.addingReportingOverflow(right.partialValue)
    let bottom = denominator.multipliedReportingOverflow(by: scales.denominator)
    guard !left.overflow, !right.overflow, !top.overflow, !bottom.overflow else { return nil }
    return Ratio(top.partialValue, bottom.partialValue)
  }

  /// The fraction with the sign turned.
  public static prefix func - (value: Ratio) -> Ratio {
    Ratio(0 &- value.numerator, value.denominator)
  }

  /// The smallest decimal of some digits that is not below the fraction.
  ///
  /// - Parameter places: The digits to keep after the point, from 0 to 12.
  /// - Returns: `nil` when the value has more digits than a decimal holds.
  public func raised(toPlaces places: Int) -> Decimal? { (-self).cut(toPlaces: places).map { -$0 } }
}
