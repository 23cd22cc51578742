import CMemory

/// How memory is handed out to the dashboard.
enum StartupMemory {
  /// What the first screen of a plan takes, in bytes.
  private static let size: Int32 = 1 << 20
  /// The most that is handed out of the heap in one piece, and what the heap may keep unused.
  private static let largest: Int32 = 4 << 20, spare: Int32 = 8 << 20

  /// Lets all threads share one heap, which grows by large steps.
  ///
  /// The C library gives each thread a heap of its own, which grows page by page and gives pages back
  /// as soon as it can; each time, the system stops the other threads for a moment.
  static func settle() {
    mallopt(M_ARENA_MAX, 1)
    mallopt(M_TOP_PAD, size)
    // With a step of its own, the library no longer learns these from what is used.
    mallopt(M_MMAP_THRESHOLD, largest)
    mallopt(M_TRIM_THRESHOLD, spare)
  }
}
