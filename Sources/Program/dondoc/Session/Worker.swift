import Glibc
import Synchronization

/// A thread that does jobs one after the other, in the order they were given.
///
/// A plain thread, because it holds a connection all its life, and because the pool of Swift's
/// tasks wakes up every second of its own. It takes no signals but faults of its own: they are for the
/// thread that waits for the terminal.
final class Worker<Job: Sendable>: Sendable {
  private let waiting = Mutex<[Job]>([])
  private let hasEnded = Atomic<Bool>(false)
  /// A pipe with a byte for each job that waits, and for the end.
  private let ends: (read: Int32, write: Int32)

  /// A worker that has begun, or `nil` when the system has no descriptors or threads left.
  ///
  /// - Parameter work: Makes what does a job, on the worker's own thread.
  init?(_ work: @escaping @Sendable () -> (Job) -> Void) {
    var pair: [Int32] = [-1, -1]
    guard pipe(&pair) == 0 else { return nil }
    for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    ends = (pair[0], pair[1])
    let body: @Sendable () -> Void = { [self] in
      StartupMemory.prepareHere()
      run(work())
    }
    guard begin(body) else { return nil }
  }

  deinit {
    close(ends.read)
    close(ends.write)
  }

  /// Gives the worker a job.
  func take(_ job: Job) {
    waiting.withLock { $0.append(job) }
    count()
  }

  /// Lets the worker end once the jobs it has are done.
  func end() {
    hasEnded.store(true, ordering: .releasing)
    count()
  }

  private func count() {
    var byte: UInt8 = 1
    _ = write(ends.write, &byte, 1)
  }

  private func run(_ work: (Job) -> Void) {
    var byte: UInt8 = 0
    while true {
      guard read(ends.read, &byte, 1) == 1 else { return }
      let job = waiting.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      if let job { work(job) } else if hasEnded.load(ordering: .acquiring) { return }
    }
  }

  private func begin(_ body: @escaping @Sendable () -> Void) -> Bool {
    var (all, before, thread) = (sigset_t(), sigset_t(), pthread_t())
    sigfillset(&all)
    // A fault must find the handler that gives the terminal back, on whichever thread it happens.
    for fault in [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE] { sigdelset(&all, fault) }
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let box = Unmanaged.passRetained(ThreadBody(body))
    let result = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<ThreadBody>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    guard result == 0 else {
      box.release()
      return false
    }
    pthread_detach(thread)
    return true
  }
}

/// What a thread does, as an object a C pointer can lead to.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}
