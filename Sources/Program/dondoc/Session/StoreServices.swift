import Dashboard
import PlanModel
import PlanStore
import Synchronization
import Values

/// Answers the dashboard's queries and makes its changes, each in order on a thread of its own.
final class StoreServices: Sendable {
  /// What a service is asked to do, beside what can be waited for.
  private enum Reading: Sendable {
    case answer(PlanQuery, Request, Day)
    case lookForChanges
  }

  private let location: StoreLocation
  private let access: StoreAccess
  private let mailbox: Mailbox
  private let author: @Sendable (Day) -> Author
  private let readings: AsyncStream<Reading>.Continuation
  private let changes: AsyncStream<(PlanCommand, Day)>.Continuation
  private let underWay = Atomic<Int>(0)

  /// Services for a store; nothing is opened before it is asked for.
  ///
  /// - Parameters:
  ///   - location: Where the store lies.
  ///   - access: Whether it may be changed.
  ///   - mailbox: Where answers go.
  ///   - author: Who makes changes, for the day they count for.
  init(
    _ location: StoreLocation, access: StoreAccess, mailbox: Mailbox,
    author: @escaping @Sendable (Day) -> Author
  ) {
    self.location = location
    self.access = access
    self.mailbox = mailbox
    self.author = author
    let (readings, readingSource) = AsyncStream<Reading>.makeStream()
    let (changes, changeSource) = AsyncStream<(PlanCommand, Day)>.makeStream()
    self.readings = readingSource
    self.changes = changeSource
    Task.detached { await self.read(readings) }
    Task.detached { await self.write(changes) }
  }

  /// Whether an answer or a change is still to come.
  var isBusy: Bool { underWay.load(ordering: .acquiring) > 0 }

  /// Asks for an answer.
  func answer(_ query: PlanQuery, for request: Request, on day: Day) {
    underWay.add(1, ordering: .acquiringAndReleasing)
    readings.yield(.answer(query, request, day))
  }

  /// Asks whether another program changed the store; says so only when it did.
  func lookForChanges() { readings.yield(.lookForChanges) }

  /// Asks for a change.
  func make(_ command: PlanCommand, on day: Day) {
    underWay.add(1, ordering: .acquiringAndReleasing)
    changes.yield((command, day))
  }

  /// Makes no more changes once those asked for are made.
  func finish() {
    readings.finish()
    changes.finish()
  }

  private func post(_ action: Action) {
    underWay.subtract(1, ordering: .acquiringAndReleasing)
    mailbox.post(action)
  }
}

// MARK: - Reading

extension StoreServices {
  private func read(_ readings: AsyncStream<Reading>) async {
    var reader: StoreReader?
    for await reading in readings {
      switch reading {
      case .answer(let query, let request, let day):
        post(
          .answered(
            request,
            Self.answer(query, on: day) { () throws(StoreFailure) in
              if let reader { return reader }
              let opened = try StoreReader(location, access: access)
              reader = opened
              return opened
            }))
      case .lookForChanges:
        if let reader, (try? reader.hasChanged()) ?? false { mailbox.post(.storeChanged) }
      }
    }
  }

  private static func answer(
    _ query: PlanQuery, on day: Day, from reader: () throws(StoreFailure) -> StoreReader
  ) -> Result<PlanAnswer, StoreFailure> {
    do throws(StoreFailure) {
      return .success(try reader().answer(query, on: day))
    } catch {
      return .failure(error)
    }
  }
}

// MARK: - Writing

extension StoreServices {
  private func write(_ changes: AsyncStream<(PlanCommand, Day)>) async {
    var writer: StoreWriter?
    for await (command, day) in changes {
      let result: Result<SavedChange, StoreFailure>
      do throws(StoreFailure) {
        if access == .readOnly { throw .readOnly }
        if writer == nil { writer = try StoreWriter(location) }
        guard let writer else { continue }
        result = .success(try Self.carryOut(command, with: writer, by: author(day)))
      } catch {
        result = .failure(error)
      }
      post(.saved(result))
    }
  }

  private static func carryOut(
    _ command: PlanCommand, with writer: StoreWriter, by author: Author
  ) throws(StoreFailure) -> SavedChange {
    switch command {
    case .undo: return .undone(try writer.undo(by: author, anyone: false))
    case .redo: return .redone(try writer.redo(by: author))
    case .say(let update, let part):
      guard let edit = update.edit(of: part, newID: writer.newID()) else { return .nothing }
      return .made(try apply(ChangeDraft(command: "set", edits: [edit]), with: writer, author))
    case .measure(let measurement, let target):
      let edit = measurement.edit(for: target, newID: writer.newID())
      return .made(try apply(ChangeDraft(command: "measure", edits: [edit]), with: writer, author))
    }
  }

  private static func apply(
    _ draft: ChangeDraft, with writer: StoreWriter, _ author: Author
  ) throws(StoreFailure) -> Change {
    try writer.apply(draft, by: author, expecting: nil)
  }
}
