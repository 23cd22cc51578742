import CMemory
import Glibc

/// How memory is handed out to the dashboard.
enum StartupMemory {
  /// What the first screen of a plan takes, in bytes.
  private static let size: Int32 = 1 << 20
  /// The most that is handed out of a heap in one piece, and what a heap may keep unused.
  private static let largest: Int32 = 4 << 20, spare: Int32 = 8 << 20

  /// Lets all threads share two heaps, which grow by large steps.
  ///
  /// The C library gives each thread a heap of its own, which grows page by page and gives pages back
  /// as soon as it can; each time, the system stops the other threads for a moment. In a single one,
  /// the thread that reads the store and the one that prepares the screen wait for each other at
  /// nearly every piece.
  static func settle() {
    mallopt(M_ARENA_MAX, 2)
    mallopt(M_TOP_PAD, size)
    // With a step of its own, the library no longer learns these from what is used.
    mallopt(M_MMAP_THRESHOLD, largest)
    mallopt(M_TRIM_THRESHOLD, spare)
  }

  /// Lets the heap of the thread that calls it grow at once by what a first screen takes.
  ///
  /// Only the first heap goes by the step it was told.
  static func prepareHere() {
    free(malloc(Int(size)))
  }
}
