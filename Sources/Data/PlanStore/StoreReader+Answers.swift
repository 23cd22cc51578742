public import PlanModel
import SQLiteKit
public import Values

extension StoreReader {
  /// Answers a query.
  ///
  /// - Parameters:
  ///   - query: What is asked.
  ///   - day: The day on which everything is judged.
  /// - Returns: The answer, as the store stands now.
  /// - Throws: ``StoreFailure/damaged(path:detail:)`` when a record can not be read, and what
  ///   reading meets.
  public func answer(_ query: PlanQuery, on day: Day) throws(StoreFailure) -> PlanAnswer {
    defer { if !defersKeeping { keepDigests() } }
    keepWords(for: query)
    return try StoreFailure.telling(path) { try answerInSnapshot(query, on: day) }
  }

  /// Answers a query unless the answer is no longer wanted.
  ///
  /// - Parameters:
  ///   - query: What is asked.
  ///   - day: The day on which everything is judged.
  ///   - stopper: What stops the answer.
  /// - Returns: The answer; `nil` when it was stopped, after which the next can be asked for.
  /// - Throws: ``StoreFailure/damaged(path:detail:)`` when a record can not be read, and what
  ///   reading meets.
  public func answer(
    _ query: PlanQuery, on day: Day, unlessStoppedBy stopper: StoreStopper
  ) throws(StoreFailure) -> PlanAnswer? {
    // Not under the token: what was worked out for an answer that is dropped is kept all the same.
    defer { if !defersKeeping { keepDigests() } }
    keepWords(for: query, unlessStoppedBy: stopper)
    do {
      return try connection.interruptible(by: stopper.token) {
        try answerInSnapshot(query, on: day)
      }
    } catch let error as SQLiteError where error.code.primary == .interrupted {
      return nil
    } catch {
      throw StoreFailure(error, path: path)
    }
  }

  /// Answers some queries as of the same moment, and reads at once what they need.
  ///
  /// - Parameters:
  ///   - queries: What is asked.
  ///   - day: The day on which everything is judged.
  ///   - take: Gets each answer, in the order of the queries.
  /// - Throws: What answering any of them meets; those before it were answered.
  public func answer(
    _ queries: [PlanQuery], on day: Day, _ take: (PlanAnswer) -> Void
  ) throws(StoreFailure) {
    defer { if !defersKeeping { keepDigests() } }
    for query in queries { keepWords(for: query) }
    if firstScreen == nil { firstScreen = (queries, day) }
    try telling {
      try inSnapshot { version in
        let digested = try answersByDigest(
          queries, on: day, version: version, asFirstScreen: true)
        for (query, answer) in zip(queries, digested) {
          take(try answer ?? self.answer(query, on: day, version: version))
        }
      }
    }
  }

  private func answerInSnapshot(_ query: PlanQuery, on day: Day) throws -> PlanAnswer {
    firstScreen?.day = day
    return try inSnapshot { try answer(query, on: day, version: $0) }
  }

  /// Reads something at one moment of the store, whose version is told.
  func inSnapshot<Answer>(_ read: (Int64) throws -> Answer) throws -> Answer {
    if connection.hasLostLog { throw StoreFailure.logLost(path: path) }
    let snapshot = try connection.begin(.deferred)
    let version = try connection.dataVersion
    let answer = try read(version)
    if version != answered {
      answeredLog = try connection.logPosition()
      answered = version
    }
    snapshot.rollback()
    return answer
  }

  private func answer(
    _ query: PlanQuery, on day: Day, version: Int64
  ) throws -> PlanAnswer {
    if case .history(let code, let limit) = query {
      return .history(try connection.history(of: code, limit: limit))
    }
    if case .log(let request) = query {
      return .log(try connection.log(request))
    }
    if case .frozen(let point, let query) = query {
      let frozen = JudgedBook(try connection.book(at: point), on: day)
      return frozen.answer(query) ?? .history([])
    }
    if case .comparison(let request) = query {
      return .comparison(try comparison(request, version: version, on: day))
    }
    if let answer = try answersByDigest([query], on: day, version: version)[0]
      ?? answerByDigests(query, on: day, version: version)
    {
      return answer
    }
    let book = try book(for: query, version: version, on: day)
    if case .memberList(let joining) = query {
      return .memberList(joining.preview(in: book, usedCodes: try connection.usedCodes()))
    }
    // Of all queries, only those the log answers are not answered by a book.
    let answer = book.answer(query) ?? .history([])
    guard case .sheetReview(var review) = answer else { return answer }
    review.authors = try connection.authors(of: review.changes)
    return .sheetReview(review)
  }
}
