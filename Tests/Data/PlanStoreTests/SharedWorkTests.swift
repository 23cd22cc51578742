import Glibc
import Synchronization
import Testing

@testable import PlanStore

struct SharedWorkTests {
  @Test func `every part of a work is done once, and what they gave is in their order`() {
    let done = Mutex<[Int]>([])
    for _ in 0..<50 {
      done.withLock { $0 = [] }
      let given = SharedWork.parts { part, count in
        done.withLock { $0.append(part) }
        return [part, count]
      }
      #expect(given == given.indices.map { [$0, given.count] })
      #expect(done.withLock { $0.sorted() } == Array(given.indices))
    }
  }

  @Test func `one long part keeps only its own thread from the others`() {
    let done = Mutex(0)
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let given = SharedWork.parts { part, count in
      // Ends only because other threads do all the rest.
      while part == 0, done.withLock({ $0 < count - 1 }) { sched_yield() }
      done.withLock { $0 += 1 }
      return count
    }
    #expect(done.withLock { $0 } == given.count)
    #expect(cores == 1 || given.count > min(4, cores))
  }
}
