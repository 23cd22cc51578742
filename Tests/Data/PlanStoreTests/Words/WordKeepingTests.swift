import BenchmarkSupport
import PlanModel
import PlanModelTestSupport
import SQLiteKit
import SamplePlans
import TestFiles
import Testing
import Values

@testable import PlanStore

/// Words of plans that a store keeps.
struct WordKeepingTests {
  private static let day = Day.of("2026-11-20")
  private static let author = Author(
    user: "an", uid: 1_000, at: "2024-05-03T02:15:00Z", day: day)
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("plans.db")
    try StoreFile.create(
      at: .file(path), contents: SamplePlans.demo(on: Self.day), by: Self.author)
    _ = try answers()
  }

  private static let words = [
    "n", "so", "nhan luc", "nhân lực", "ubnd", "daotao", "vu bo", "xyz", "ht-b", "45", "kỹ",
  ]

  private var queries: [PlanQuery] {
    Self.words.flatMap { words -> [PlanQuery] in
      let request = ListRequest(filter: WorkFilter(find: words), window: 0..<200)
      return [.tasks(request), .targets(request)]
    }
  }

  private func answers(_ access: StoreAccess = .readWrite) throws -> [PlanAnswer] {
    let reader = try StoreReader(.file(path), access: access)
    return try queries.map { try reader.answer($0, on: Self.day) }
  }

  private func expected() throws -> [PlanAnswer?] {
    let whole = try StoreReader(.file(path), access: .readOnly).wholeBook(on: Self.day)
    return queries.map { whole.answer($0) }
  }

  private func isRight() throws -> Bool { try answers() == expected() }

  private func execute(_ sql: String) throws {
    try Connection(opening: path, mode: .readWrite).execute(sql)
  }

  private func count(_ table: String) throws -> SQLiteValue {
    try Connection(opening: path, mode: .readOnly).scalar("SELECT count(*) FROM \(table)")
  }

  private func problems() throws -> [String] {
    try StoreFile.check(at: path).filter(\.isProblem).map(\.words.en)
  }

  /// Gives one plan the words of another.
  private func plantError() throws {
    try execute(
      """
      UPDATE task_words SET (items, units) =
        (SELECT items, units FROM task_words ORDER BY plan LIMIT 1)
        WHERE plan = (SELECT plan FROM task_words ORDER BY plan DESC LIMIT 1)
      """)
  }

  @Test func `words are kept of every plan, and found in them as in the texts`() throws {
    #expect(try count("task_words") == 5)
    #expect(try count("target_words") == 5)
    #expect(try isRight())
    #expect(try answers(.readOnly) == expected())
    #expect(try problems() == [])
  }

  @Test func `each letter typed finds what the words typed so far do, in every order`() throws {
    let reader = try StoreReader(.file(path), access: .readWrite)
    let whole = try StoreReader(.file(path), access: .readOnly).wholeBook(on: Self.day)
    for order in [ListOrder.need, .name, .status, .due, .agency, .code] {
      for (isReversed, isChosen) in [(false, false), (true, false), (false, true), (true, true)] {
        var request = ListRequest(order: order, isReversed: isReversed, window: 0..<200)
        request.isOrderChosen = isChosen
        for query in [PlanQuery.tasks, PlanQuery.targets] {
          request.filter.find = ""
          reader.prepareToFind(query(request), on: Self.day)
          for typed in ["dao tao n", "nq 45", "sở nội vụ"] {
            for count in Array(1...typed.count) + [2, 1, 3] {
              request.filter.find = String(typed.prefix(count))
              #expect(
                try reader.answer(query(request), on: Self.day) == whole.answer(query(request)))
            }
          }
          reader.endFinding()
        }
      }
    }
  }

  @Test func `a part that says something else is found and thrown away by a check`() throws {
    let number = try Connection(opening: path, mode: .readOnly)
      .scalar("SELECT number FROM text_part WHERE part = 'lực'")
    guard case .integer(let number) = number else {
      Issue.record("no part")
      return
    }
    try execute("UPDATE text_part SET part = 'xyz' WHERE number = \(number)")
    #expect(try !isRight())
    #expect(try problems().count == 5)
    #expect(try isRight())
    #expect(try problems() == [])
  }

  @Test func `words of other items are looked at as texts, and thrown away by a check`() throws {
    try plantError()
    #expect(try isRight())
    #expect(
      try problems() == ["the words by which plan HT is searched were wrong; they are made anew"])
    #expect(try problems() == [])
    #expect(try isRight())
    #expect(try count("task_words") == 5)
  }

  @Test(arguments: [
    "UPDATE words_state SET form = 77", "DELETE FROM words_state",
    "UPDATE words_state SET seq = 99", "UPDATE words_state SET mark = 'x'",
  ])
  func `what another form or another log left is not read`(sql: String) throws {
    try execute("UPDATE task_words SET units = zeroblob(length(units))")
    #expect(try !isRight())
    try execute(sql)
    #expect(try answers(.readOnly) == expected())
    #expect(try problems() == [])
    #expect(try isRight())
  }

  @Test(arguments: [
    "UPDATE task_words SET units = x'ffffffff'", "UPDATE task_words SET items = x'0102'",
    "UPDATE task_words SET units = x'01'", "UPDATE task_words SET width = 4",
    "UPDATE target_words SET items = x''",
    "DELETE FROM text_part WHERE number = (SELECT max(number) FROM text_part)",
  ])
  func `bytes and numbers that say nothing lead to no failure`(sql: String) throws {
    try execute(sql)
    #expect(try isRight())
    #expect(try !problems().isEmpty)
    #expect(try problems() == [])
    #expect(try isRight())
    #expect(try count("task_words") == 5)
  }

  @Test(arguments: [
    "DELETE FROM text_part WHERE number = 3", "DELETE FROM text_part",
    "DELETE FROM text_part WHERE number = 0", "DELETE FROM text_part WHERE number < 9",
  ])
  func `numbers that are lost are given anew`(sql: String) throws {
    try execute(sql)
    #expect(try answers(.readOnly) == expected())
    #expect(try isRight())
    #expect(try problems() == [])
    #expect(try count("task_words") == 5)
    #expect(
      try Connection(opening: path, mode: .readOnly)
        .scalar("SELECT max(number) = count(*) - 1 FROM text_part") == 1)
  }

  @Test func `whoever holds numbers learns that others were given, be it only some`() throws {
    func last() throws -> [SQLiteValue] {
      let database = try Connection(opening: path, mode: .readOnly)
      return try database.column("SELECT number FROM text_part ORDER BY number DESC LIMIT 1")
        + database.column("SELECT part FROM text_part ORDER BY number DESC LIMIT 1")
    }
    let held = try StoreReader(.file(path), access: .readOnly)
    _ = try held.answer(queries[0], on: Self.day)
    let before = try last()
    // One part comes before the others, and those that followed it keep their numbers.
    try execute(
      """
      DELETE FROM words_state; DELETE FROM task_words; DELETE FROM target_words;
      DELETE FROM text_part WHERE part <> 'lực';
      UPDATE text_part SET number = 1; INSERT INTO text_part VALUES (0, 'numbering x')
      """)
    #expect(try isRight())
    #expect(try last() == before)
    #expect(try queries.map { try held.answer($0, on: Self.day) } == expected())
  }

  @Test func `a store that may not be written is searched by its texts`() throws {
    try execute("DELETE FROM words_state; DELETE FROM task_words; DELETE FROM text_part")
    #expect(try answers(.readOnly) == expected())
    #expect(try count("task_words") == 0)
  }

  private func edit(_ task: PlanTask, text: String) -> Edit {
    Edit(
      action: .set, kind: .task, record: task.id, code: task.code,
      fields: [Edit.FieldChange(field: "text", old: .text(task.text), new: .text(text))])
  }

  @Test func `a change is found by who held the words, who keeps them and who only reads`() throws {
    let writer = try StoreWriter(.file(path))
    let held = try StoreReader(.file(path), access: .readOnly)
    let task = try #require(held.contents().tasks.last)
    let query = PlanQuery.tasks(ListRequest(filter: WorkFilter(find: "zyx"), window: 0..<9))
    func found(_ reader: StoreReader) throws -> [RecordID] {
      guard case .tasks(let page) = try reader.answer(query, on: Self.day) else { return [] }
      return page.rows.map(\.task.id)
    }
    #expect(try found(held) == [])
    let draft = ChangeDraft(command: "edit", edits: [edit(task, text: "Zyx nhân lực")])
    _ = try writer.apply(draft, by: Self.author)
    for reader in [held, try StoreReader(.file(path), access: .readWrite), held] {
      #expect(try found(reader) == [task.id])
    }
    #expect(try isRight())
    _ = try writer.undo(by: Self.author, anyone: false)
    #expect(try found(held) == [])
    #expect(try isRight())
  }

  @Test func `whoever looks for something sees a change of a row that was found before`() throws {
    let writer = try StoreWriter(.file(path))
    let reader = try StoreReader(.file(path), access: .readOnly)
    let query = PlanQuery.tasks(
      ListRequest(filter: WorkFilter(find: "nhan luc"), window: 0..<9))
    reader.prepareToFind(query, on: Self.day)
    let answer = try reader.answer(query, on: Self.day)
    let page: ListPage<TaskRow>? = if case .tasks(let page) = answer { page } else { nil }
    let task = try #require(page?.rows.last).task
    _ = try writer.apply(
      ChangeDraft(command: "edit", edits: [edit(task, text: "Nhân lực, nhân lực")]),
      by: Self.author)
    for day in [Self.day, Day.of("2027-01-04"), Self.day] {
      let whole = try StoreReader(.file(path), access: .readOnly).wholeBook(on: day)
      #expect(try reader.answer(query, on: day) == whole.answer(query))
    }
  }

  @Test func `rows are kept for the next letter, and only while somebody looks for something`()
    throws
  {
    let reader = try StoreReader(.file(path), access: .readOnly)
    func ids(_ words: String) throws -> Set<RecordID> {
      let request = ListRequest(filter: WorkFilter(find: words), window: 0..<9)
      let answer = try reader.answer(.tasks(request), on: Self.day)
      guard case .tasks(let page) = answer else { return [] }
      return Set(page.rows.map(\.task.id))
    }
    _ = try ids("n")
    #expect(reader.desk.taskRows.rows.isEmpty)
    reader.prepareToFind(.tasks(ListRequest(window: 0..<9)), on: Self.day)
    let first = try ids("n")
    let both = first.union(try ids("nh"))
    #expect(!first.isEmpty)
    #expect(Set(reader.desk.taskRows.rows.keys) == both)
    reader.endFinding()
    #expect(reader.desk.taskRows.rows.isEmpty)
  }

  @Test func `texts that are not taken apart are found too`() throws {
    let writer = try StoreWriter(.file(path))
    let tasks = try StoreReader(.file(path), access: .readOnly).contents().tasks
    let edits = tasks.enumerated().filter { $0.offset % 3 == 0 }.map {
      edit($1, text: $1.text + " ñ 日 so")
    }
    _ = try writer.apply(ChangeDraft(command: "edit", edits: edits), by: Self.author)
    #expect(try isRight())
    #expect(try problems() == [])
  }

  @Test func `plans of made stores are searched alike`() throws {
    let made = folder.file("made.db")
    try StoreMaker.make(StorePlan(tasks: 170, seed: 5, today: Self.day), at: .file(made))
    let reader = try StoreReader(.file(made), access: .readWrite)
    let whole = try reader.wholeBook(on: Self.day)
    for query in queries {
      let isSame = try reader.answer(query, on: Self.day) == whole.answer(query)
      #expect(isSame, "\(query)")
    }
    #expect(try StoreFile.check(at: made).allSatisfy { !$0.isProblem })
  }
}
