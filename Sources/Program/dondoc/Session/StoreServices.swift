import Dashboard
import PlanModel
import PlanReports
import PlanStore
import Values

/// Answers the dashboard's queries and makes its changes, each in order on a thread of its own.
final class StoreServices: Sendable {
  /// What the reader is asked.
  private enum Reading: Sendable {
    case answer([Question], Day)
    case lookForChanges
    case keepDigests
    case prepareToFind(PlanQuery, Day)
    case endFinding
    case write(ReportRequest, Day, Language)
  }

  /// A change to be made, and the day it counts for.
  private struct Making: Sendable {
    let command: PlanCommand
    let day: Day
  }

  private let reader: Worker<Reading>
  private let writer: Worker<Making>
  private let opening: Opening

  /// Services for a store, or `nil` when the system has no threads or descriptors left.
  ///
  /// The store is opened at once, on the thread that then reads it; see ``facts()``.
  ///
  /// - Parameters:
  ///   - location: Where the store lies.
  ///   - open: Opens it; `nil` when none is there yet, which is then opened when it is asked for.
  ///   - access: Whether it may be changed, as far as is known before.
  ///   - mailbox: Where answers go.
  ///   - author: Who makes changes, for the day they count for.
  ///   - calendarDay: The day by the clock, for which the store is copied before it is changed.
  ///   - call: How the program is called on the store, for messages that name commands.
  init?(
    _ location: StoreLocation, open: OpenedStore.Opener?, access: StoreAccess, mailbox: Mailbox,
    author: @escaping @Sendable (Day) -> Author, calendarDay: @escaping @Sendable () -> Day,
    call: ProgramCall
  ) {
    guard let opening = Opening() else { return nil }
    let reader = Worker<Reading> {
      do throws(StoreFailure) {
        let opened = try Self.opened(by: open, access, telling: opening)
        return Self.reading(
          location, opened?.reader, opened?.facts.refusal == nil ? access : .readOnly, mailbox,
          author, call)
      } catch {
        // The program ends and says why; what was asked ahead needs no answer.
        return { _ in }
      }
    }
    let writer = Worker<Making> {
      Self.making(location, opening, mailbox, author, calendarDay, call)
    }
    guard let reader, let writer else { return nil }
    (self.reader, self.writer, self.opening) = (reader, writer, opening)
  }

  /// What opening the store told, which is waited for.
  ///
  /// - Throws: Why it could not be opened.
  func facts() throws(StoreFailure) -> OpenedStore.Facts { try opening.value().get() }

  /// Asks for answers, for which the store is read once where they tell of the same plan.
  func answer(_ questions: [Question], on day: Day) { reader.take(.answer(questions, day)) }

  /// Asks whether another program changed the store; says so only when it did.
  func lookForChanges() { reader.take(.lookForChanges) }

  /// Lets the store keep what was worked out for the answers so far, so that the next start need not.
  func keepDigests() { reader.take(.keepDigests) }

  /// Makes a list ready in which words are about to be looked for.
  func prepareToFind(_ query: PlanQuery, on day: Day) { reader.take(.prepareToFind(query, day)) }

  /// Lets go of what was made ready for finding.
  func endFinding() { reader.take(.endFinding) }

  /// Asks for a report to be written to a file.
  func write(_ request: ReportRequest, on day: Day, _ language: Language) {
    reader.take(.write(request, day, language))
  }

  /// Asks for a change.
  func make(_ command: PlanCommand, on day: Day) {
    writer.take(Making(command: command, day: day))
  }

  /// Does nothing more once what was asked for is done.
  func finish() {
    reader.end()
    writer.end()
  }
}

// MARK: - Reading

extension StoreServices {
  private typealias Opening = Promise<Result<OpenedStore.Facts, StoreFailure>>

  private static func opened(
    by open: OpenedStore.Opener?, _ access: StoreAccess, telling opening: Opening
  ) throws(StoreFailure) -> OpenedStore? {
    guard let open else {
      opening.give(.success(OpenedStore.Facts(refusal: access.refusal, isDemo: false)))
      return nil
    }
    do throws(StoreFailure) {
      let opened = try open()
      opening.give(.success(opened.facts))
      return opened
    } catch {
      opening.give(.failure(error))
      throw error
    }
  }

  private static func reading(
    _ location: StoreLocation, _ opened: StoreReader?, _ access: StoreAccess, _ mailbox: Mailbox,
    _ author: @escaping @Sendable (Day) -> Author, _ call: ProgramCall
  ) -> (Reading) -> Void {
    var opened = opened
    opened?.defersKeeping = true
    /// Whether the store could not be opened the last time.
    var hasFailed = false
    func reader() throws(StoreFailure) -> StoreReader {
      if let opened { return opened }
      hasFailed = true
      let reader = try StoreReader(location, access: access)
      reader.defersKeeping = true
      (opened, hasFailed) = (reader, false)
      return reader
    }
    func answer(_ question: Question, on day: Day) -> Action {
      do throws(StoreFailure) {
        let answer = try reader().answer(question.query, on: day)
        return .answered(question.request, .success(answer))
      } catch {
        // Whatever is there the next time is opened anew.
        opened = nil
        if case .moved = error { hasFailed = true }
        return .answered(question.request, .failure(error))
      }
    }
    return { reading in
      switch reading {
      case .answer(let questions, let day):
        var left = questions[...]
        if left.count > 1 {
          try? reader().answer(questions.map(\.query), on: day) { answer in
            mailbox.post(.answered(left.removeFirst().request, .success(answer)))
          }
        }
        // Where one can not be answered, the others still can.
        for question in left { mailbox.post(answer(question, on: day)) }
      case .write(let request, let day, let language):
        mailbox.post(
          .reportWritten(
            ReportFile.write(
              request, from: reader, on: day, language, at: author(day).at, calling: call)))
      case .keepDigests: opened?.keepDigests()
      case .prepareToFind(let query, let day): opened?.prepareToFind(query, on: day)
      case .endFinding: opened?.endFinding()
      case .lookForChanges:
        // A store that could not be opened is read once it can be.
        if hasFailed, (try? reader()) != nil { mailbox.post(.storeChanged) }
        guard let open = opened else { break }
        do throws(StoreFailure) {
          if try open.hasChanged() { mailbox.post(.storeChanged) }
        } catch {
          switch error {
          case .moved, .logLost:
            opened = nil
            mailbox.post(.storeChanged)
          default: break
          }
        }
      }
    }
  }
}

// MARK: - Writing

extension StoreServices {
  private static func making(
    _ location: StoreLocation, _ opening: Opening, _ mailbox: Mailbox,
    _ author: @escaping @Sendable (Day) -> Author, _ calendarDay: @escaping @Sendable () -> Day,
    _ call: ProgramCall
  ) -> (Making) -> Void {
    var opened: StoreWriter?
    var copy: DailyCopy? = if case .file(let path) = location { DailyCopy(of: path) } else { nil }
    var untold: Words?
    // Each closed period is told of once: the second correction is made knowing it.
    var told: Set<RecordID> = []
    return { making in
      do throws(StoreFailure) {
        if let refusal = try opening.value().get().refusal { throw refusal }
        // Without a copy the change is still worth making.
        untold = copy?.keep(on: calendarDay(), calling: call) ?? untold
        let writer: StoreWriter
        if let opened { writer = opened } else { writer = try StoreWriter(location) }
        opened = writer
        let saved = try carryOut(making.command, with: writer, by: author(making.day))
        let (closed, unread) = closedPeriods(around: saved.change, writer, call)
        let remarks =
          [untold, unread].compactMap(\.self)
          + closed.filter { told.insert($0.closed.id).inserted }.map { $0.leftOut[.dashboard] }
        untold = nil
        // Together, so that a person who leaves at once is told of them too.
        mailbox.post([.saved(.success(saved))] + remarks.map { .warned($0) })
        writer.emptyLog()
      } catch {
        switch error {
        case .moved, .logLost: opened = nil
        default: break
        }
        mailbox.post(.saved(.failure(error)))
      }
    }
  }

  /// The closed periods a change lies in, or that they could not be read, though it is made.
  private static func closedPeriods(
    around change: Change?, _ writer: StoreWriter, _ call: ProgramCall
  ) -> ([ClosedPeriodRow], Words?) {
    do throws(StoreFailure) {
      guard let change else { return ([], nil) }
      return (try writer.closedPeriods(around: change), nil)
    } catch {
      return ([], CommandFailure.unseenAfterChange(error.words(calling: call)))
    }
  }

  private static func carryOut(
    _ command: PlanCommand, with writer: StoreWriter, by author: Author
  ) throws(StoreFailure) -> SavedChange {
    switch command {
    case .undo: .undone(try writer.undo(by: author, anyone: false))
    case .redo: .redone(try writer.redo(by: author))
    case .redoAgreed(let words): .redone(try writer.redo(by: author, agreed: words))
    case .make(let planned):
      try writer.make(planned.change, by: author).map { .made($0) } ?? .nothing
    }
  }
}
