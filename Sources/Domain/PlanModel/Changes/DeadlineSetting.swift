public import Values

/// A deadline that a person sets for a task whose document has none, with the basis for it.
///
/// The words of the document stay as they are; the basis marks that the day is not from it.
public struct DeadlineSetting: DoubtfulChange {
  /// What the deadline is.
  public enum Time: Equatable, Sendable {
    /// The words of officials, as "trong quý I/2027".
    case words(String)
    /// The day from which work owed every so many years is counted.
    case anchor(Day)
  }

  /// The code of the task.
  public var code: String
  /// When the work is owed.
  public var time: Time
  /// On what the day was set, as a document or a meeting.
  public var basis: String
  /// What a person was told of a day that can hardly be meant, and agreed to.
  public var agreed: Words?

  /// A deadline with its basis.
  public init(of code: String, _ time: Time, basis: String) {
    self.code = code
    self.time = time
    self.basis = basis
  }

  /// The name of the command.
  public var command: String { "due" }

  /// The task with its deadline.
  ///
  /// - Throws: ``StoreFailure/refused(_:)`` when the document has a deadline already, when the
  ///   words are not understood, or when no interval is to be counted from a day;
  ///   ``StoreFailure/unconfirmed(_:)`` for a day that can hardly be meant, until a person agrees.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let row = try scene.task(named: code)
    if ItemCode(code).member != nil { throw .hindered(Self.ofOneUnit(code, row.task.code)) }
    var task = row.task
    if task.hasDeadlineOfDocument { throw .hindered(Self.hasDeadline(task.code)) }
    switch time {
    case .words(let words):
      task.deadline = try Self.read(words, over: task, on: scene.day)
      let change = [row.task.edit(to: task, code: task.code)].compactMap(\.self)
      try tell(scene.dayDoubts(of: change), of: task.code)
    case .anchor(let day):
      guard case .everyYears = task.deadline.recurrence else {
        throw .refused(Self.noInterval(task.code))
      }
      task.deadline.anchor = day
    }
    task.deadlineBasis = basis
    return [row.task.edit(to: task, code: task.code)].compactMap(\.self)
  }

  private static func read(
    _ words: String, over task: PlanTask, on day: Day
  ) throws(StoreFailure) -> Deadline {
    var deadline: Deadline
    do throws(UnreadableDeadline) {
      deadline = try DeadlineReader.typed(words, on: day)
    } catch {
      throw .refused(error.words)
    }
    guard deadline.namesTime else {
      throw .refused(namesNoDay(words))
    }
    deadline.written = task.deadline.written
    deadline.condition = task.deadline.condition ?? deadline.condition
    return deadline
  }

  private static func hasDeadline(_ code: String) -> PlacedWords {
    PlacedWords(
      Words(
        "\(code) đã có thời hạn trong văn bản, không đặt lại được",
        "the document gives \(code) a deadline, which stays"),
      onCommandLine: Words(
        "nếu được lùi hạn thì ghi gia hạn bằng «dondoc extend \(code) NGÀY»",
        "if more time was granted, enter it with `dondoc extend \(code) DAY`"),
      inDashboard: Words(
        "nếu được lùi hạn thì bấm h trên việc này để gia hạn",
        "if more time was granted, press h on the task to extend it"))
  }

  private static func ofOneUnit(_ code: String, _ task: String) -> PlacedWords {
    PlacedWords(
      Words(
        "thời hạn đặt cho cả \(task), không riêng cho một đơn vị",
        "a deadline is set for all of \(task) and not for one unit"),
      onCommandLine: Words(
        "lùi hạn cho đơn vị thì ghi «dondoc extend \(code) NGÀY»",
        "give a unit more time with `dondoc extend \(code) DAY`"),
      inDashboard: Words(
        "bấm h trên \(task) để đặt thời hạn", "press h on \(task) to set its deadline"))
  }

  private static func noInterval(_ code: String) -> Words {
    Words(
      "\(code) không tính theo số năm từ một mốc; ghi thời hạn bằng lời, ví dụ «trong quý I/2027»",
      "\(code) is not owed every so many years; write when it is owed, as \"trong quý I/2027\"")
  }

  private static func namesNoDay(_ words: String) -> Words {
    Words(
      "«\(words)» không nêu ngày nào; ghi như «trong quý I/2027» hoặc «trước ngày 30/6/2027»",
      "\"\(words)\" names no day; write \"trong quý I/2027\" or \"trước ngày 30/6/2027\"")
  }
}

extension PlanTask {
  /// Whether the document itself says by when the work is owed, in days.
  ///
  /// Words without a day, going on always, and an interval without a day it is counted from leave
  /// it to a person to set one.
  public var hasDeadlineOfDocument: Bool {
    guard deadlineBasis == nil, addedBasis == nil else { return false }
    switch deadline.recurrence {
    case .yearly, .halfYearly, .quarterly, .monthly, .onDay: return true
    case .everyYears: return deadline.anchor != nil || deadline.due != nil
    case .continuous, .periodic, nil: return deadline.due != nil
    }
  }
}

/// A day from which the years of a review can be counted, with where it comes from.
public struct AnchorCandidate: Equatable, Sendable {
  /// The day.
  public let day: Day
  /// The document of that day, as written; `nil` for the plan itself.
  public let document: String?
}

extension Plan {
  /// The days its reviews may be counted from: those of the documents it carries out, the highest
  /// first, and its own.
  public var anchorCandidates: [AnchorCandidate] {
    let ofParents = parents.compactMap { parent in
      parent.split { !$0.isNumber && $0 != "/" }.lazy.compactMap { Day(typed: String($0)) }.first
        .map { AnchorCandidate(day: $0, document: parent) }
    }
    return ofParents + (issued.map { [AnchorCandidate(day: $0, document: nil)] } ?? [])
  }
}
