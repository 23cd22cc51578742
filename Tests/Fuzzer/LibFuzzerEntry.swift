#if COVERAGE_GUIDED
  import FuzzSupport
  import Glibc
  import Synchronization

  /// What libFuzzer calls in the process of one reader.
  private enum Reading {
    /// The reader; `nil` in the process that starts the others.
    static let target = getenv(GuidedRuns.variable).flatMap {
      FuzzTarget(named: String(cString: $0))
    }
    /// How many inputs were read.
    static let count = Atomic(0)
  }

  /// Starts a process: that of a reader goes on with what libFuzzer was told, any other one starts
  /// such processes and ends with them.
  @_cdecl("LLVMFuzzerInitialize")
  func begin(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
  ) -> Int32 {
    guard Reading.target != nil else {
      let words = (1..<Int(count.pointee)).compactMap { arguments.pointee[$0] }
      Fuzzer.run(words.map { String(cString: $0) })
    }
    atexit { print(Reading.count.load(ordering: .relaxed)) }
    return 0
  }

  /// Reads one input, and ends the process when it is not read as it must be.
  @_cdecl("LLVMFuzzerTestOneInput")
  func read(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    Reading.count.add(1, ordering: .relaxed)
    let input = Array(UnsafeBufferPointer(start: bytes, count: count))
    if let problem = Reading.target?.problem(with: input) {
      Fuzzer.tell(problem)
      abort()
    }
    return 0
  }
#endif
