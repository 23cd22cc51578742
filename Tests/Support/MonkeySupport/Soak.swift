import Cells
import Dashboard
import Glibc
import PlanModel
import PlanStore
import SamplePlans
import Values

/// The same work over and over in one process, to see whether it keeps what it should let go.
public struct Soak {
  private var state: DashboardState
  private let reader: StoreReader
  private let writer: StoreWriter
  private let author: Author
  private var count = Count()
  /// The codes of the tasks that another program changes in turn.
  private var changed: [String] = []

  /// How many changes were made: by keys, and by another program.
  private struct Count {
    var byKeys = 0, byOthers = 0
  }

  /// What a run came to.
  public struct Figures: Sendable {
    /// How many keys were pressed.
    public let keys: Int
    /// How many changes were made by keys and by another program.
    public let madeByKeys: Int, madeByOthers: Int
    /// The memory in use after the warming up and at the end, in KiB.
    public let first: Int, last: Int

    /// How much more memory is in use at the end, in percent.
    public var growth: Double { Double(last - first) * 100 / Double(max(1, first)) }

    /// The figures as one JSON object.
    public var json: String {
      """
      {
        "keys": \(keys),
        "changes": \(madeByKeys + madeByOthers),
        "changesByKeys": \(madeByKeys),
        "firstKiB": \(first),
        "lastKiB": \(last),
        "growthPercent": \((growth * 10).rounded() / 10)
      }
      """
    }
  }

  /// A dashboard with a store.
  ///
  /// - Parameter path: Where a new store is made.
  /// - Throws: Why it can not be made.
  public init(at path: String) throws {
    let day = Monkey.day
    author = Author(user: "an", uid: 1_000, at: "\(day)T02:00:00Z", day: day)
    try StoreFile.create(at: .file(path), contents: SamplePlans.demo(on: day), by: author)
    reader = try StoreReader(.file(path), access: .readWrite)
    writer = try StoreWriter(.file(path))
    let setting = DashboardState.Setting(language: .vi, glyphs: Glyphs(.unicode), today: day)
    state = DashboardState(
      setting: setting, size: Size(columns: 120, rows: 40), hasStore: true, plan: "BG")
    try take(.started)
    guard case .tasks(let page) = try reader.answer(.tasks(ListRequest()), on: day) else { return }
    changed = page.rows.map(\.task.code)
  }

  /// What a person presses in a round over all screens, with a state chosen twice.
  private static let script: [Key] = [
    letters("1"), [.down, .down, .tab, .down], letters("2"), [.down, .enter, .pageDown, .escape],
    letters("3jjjkt3"), [.control("s"), .escape], letters("/so"), [.backspace, .escape],
    letters("4jj"), [.enter, .escape], letters("5"), [.right, .down, .pageDown, .escape],
    letters("6jj3t2"), [.control("s"), .escape], letters(":x"), [.escape],
  ].flatMap(\.self)

  private static func letters(_ text: String) -> [Key] { text.map { .character($0) } }

  /// Presses keys while another program makes changes, and measures the memory in between.
  ///
  /// - Parameters:
  ///   - keys: How many keys.
  ///   - changes: How many changes of the other program, spread over the keys.
  ///   - body: What is done besides after each key.
  /// - Returns: What it came to.
  /// - Throws: What the store meets.
  public mutating func run(
    keys: Int, changes: Int, besides body: () -> Void = {}
  ) throws -> Figures {
    count = Count()
    var first = 0
    for number in 0..<keys {
      try take(.event(.key(Self.script[number % Self.script.count])))
      _ = state.frame()
      while count.byOthers * keys < changes * (number + 1) { try change() }
      body()
      if number == keys / 10 { first = Self.memory }
    }
    return Figures(
      keys: keys, madeByKeys: count.byKeys, madeByOthers: count.byOthers, first: first,
      last: Self.memory)
  }

  private mutating func take(_ action: Action) throws {
    var actions = [action]
    while !actions.isEmpty {
      for effect in state.update(actions.removeFirst()) {
        switch effect {
        case .load(let query, let request):
          let answer = try reader.answer(query, on: author.day)
          actions.append(.answered(request, .success(answer)))
        case .save(.make(let planned)): actions.append(.saved(make(planned.change)))
        default: break
        }
      }
    }
  }

  /// Makes a change that keys led to; one that is refused is told as such.
  private mutating func make(_ planned: any PlannedChange) -> Result<SavedChange, StoreFailure> {
    do throws(StoreFailure) {
      guard let change = try writer.make(planned, by: author) else { return .success(.nothing) }
      count.byKeys += 1
      return .success(.made(change))
    } catch {
      return .failure(error)
    }
  }

  /// Another program changes something and takes its change back, before a key comes between.
  private mutating func change() throws {
    let other = Author(user: "bình", uid: 1_001, at: author.at, day: author.day)
    let code = changed[count.byOthers / 2 % changed.count]
    guard case .task(let task?) = try reader.answer(.task(code), on: author.day),
      let part = task.row.allParts.first
    else { throw StoreFailure.unknownCode(code) }
    var update = WorkUpdate(of: part.obligation)
    update.note = "lần \(count.byOthers)"
    _ = try writer.make(PartSaying(update, of: part), by: other)
    try take(.storeChanged)
    _ = try writer.undo(by: other)
    try take(.storeChanged)
    count.byOthers += 2
  }

  /// The memory of this process that is in use, in KiB.
  private static var memory: Int {
    guard let stream = fopen("/proc/self/statm", "re") else { return 0 }
    defer { fclose(stream) }
    var buffer = [CChar](repeating: 0, count: 128)
    guard fgets(&buffer, Int32(buffer.count), stream) != nil else { return 0 }
    let line = String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let pages = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * sysconf(Int32(_SC_PAGESIZE)) / 1_024
  }
}
