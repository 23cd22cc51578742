import Values

/// Gives the records of the sample the same identities each time.
///
/// Their time is the first moment of 2024, before any record a person makes; the rest counts up.
struct SampleIdentities {
  private static let firstMomentOf2024: UInt64 = 1_704_067_200_000
  private var count: UInt64

  /// Identities after a number of them.
  init(after count: UInt64 = 0) {
    self.count = count
  }

  /// The next identity.
  mutating func next() -> RecordID {
    count += 1
    return RecordID(high: Self.firstMomentOf2024 << 16, low: count)
  }
}
