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
}
