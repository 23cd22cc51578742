import CMemory

/// How memory is handed out while the first screen is made.
enum StartupMemory {
  /// What the first screen of a plan takes, in bytes.
  private static let size: Int32 = 1 << 20

  /// Lets all threads share one heap, which grows by large steps.
  ///
  /// The C library gives each thread a heap of its own, which grows page by page and gives pages back
  /// as soon as it can; each time, the system stops the other threads for a moment.
  static func settle() {
    mallopt(M_ARENA_MAX, 1)
    mallopt(M_TOP_PAD, size)
  }
}
