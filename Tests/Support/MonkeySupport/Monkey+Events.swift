import Cells
import Dashboard
import PlanModel
import PlanModelTestSupport
import PlanStore
import TestRandom
import Values

/// What comes from outside.
extension Monkey {
  private static let keys: [Key] =
    Command.allCases.flatMap { $0.entry.keys } + Command.allCases.flatMap { $0.entry.keys }
    + "abcdtđúưs/ 59,.%+-@#".map { .character($0) }
    + [
      .backspace, .delete, .control("s"), .control("w"), .control("u"), .control("s"), .insert,
      .alt("x"), .function(5), .shiftUp, .shiftDown, .home, .end, .tab, .backTab,
    ] + Array(repeating: .escape, count: 20) + Array(repeating: .enter, count: 14)
    + Array(repeating: .down, count: 8) + Array(repeating: .character("."), count: 8)

  mutating func nextAction() -> Action {
    switch Int.random(in: 0..<1_000, using: &random) {
    case 0..<720: .event(.key(random.pick(Self.keys)))
    case 720..<750: .event(.resize(size()))
    case 750..<770: .event(.paste(random.pick(HostileText.all + Self.values)))
    case 770..<775: .event(.focus(Bool.random(using: &random)))
    case 775..<780: .event(.resumed)
    case 780..<910: .event(.mouse(mouse()))
    case 910..<950: .command(random.pick(Command.allCases))
    case 950..<955: .dayChanged(Self.day + Int.random(in: -3..<400, using: &random))
    case 955..<965: changeFromOutside()
    case 965..<970: .themeChanged(Message(.warning, random.pick(HostileText.all)))
    case 970..<973: .event(.ended(random.pick([.interrupt, .terminate, .hangUp])))
    default: late() ?? .event(.key(.escape))
    }
  }

  /// What fields take, so that changes come about.
  private static let values = [
    "30/11/2026", "quý I/2027", "12,5", "45/QĐ-UBND", "Sở Nội vụ", "BG-V8", "xong", "50 %",
    "Đơn vị A\nĐơn vị B\tđã gửi\n", "có", "lý do",
  ]

  private mutating func size() -> Size {
    let sides = [0, 1, 2, 3, 7, 8, 24, 29, 30, 40, 60, 80, 100, 120, 160, 200]
    return Size(
      columns: random.pick(sides) + Int.random(in: 0...1, using: &random),
      rows: random.pick(sides) / 2 + Int.random(in: 0...1, using: &random))
  }

  private mutating func mouse() -> MouseEvent {
    let point = Point(
      column: Int.random(in: -2...state.size.columns + 2, using: &random),
      row: Int.random(in: -2...state.size.rows + 2, using: &random))
    return MouseEvent(random.pick([.press, .press, .doublePress, .wheelUp, .wheelDown]), at: point)
  }

  /// An answer, or the outcome of a change, that was held back.
  private mutating func late() -> Action? {
    if let unsaved {
      self.unsaved = nil
      return unsaved
    }
    guard !held.isEmpty else { return nil }
    let (query, request) = held.remove(at: Int.random(in: held.indices, using: &random))
    return answer(query, request)
  }

  /// Another person changes something, as another program would.
  private mutating func changeFromOutside() -> Action {
    guard let writer, let reader,
      case .tasks(let page)? = try? reader.answer(.tasks(ListRequest()), on: Self.day),
      let part = page.rows.randomElement(using: &random)?.allParts.first
    else { return .storeChanged }
    var update = WorkUpdate(of: part.obligation)
    update.state = random.pick(WorkState.allCases)
    update.note = random.pick(HostileText.all)
    if (try? writer.make(PartSaying(update, of: part), by: author("bình"))) ?? nil != nil {
      figures.changes += 1
    }
    return .storeChanged
  }
}
