import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import Testing
import Values

@Suite struct `Asking ahead` {
  /// A dashboard on a book of which only what the screen waits for is answered.
  private struct Opening {
    let judged: JudgedBook
    var state: DashboardState
    /// The queries that nothing on the screen waits for.
    private(set) var ahead: [(query: PlanQuery, request: Request)] = []
    private(set) var answered: [PlanQuery] = []

    init(_ judged: JudgedBook, plan: String?, size: Size = .usual) {
      self.judged = judged
      let setting = DashboardState.Setting(
        language: .vi, glyphs: Glyphs(.unicode), today: judged.day)
      state = DashboardState(setting: setting, size: size, hasStore: true, plan: plan)
      send(.started)
    }

    private mutating func send(_ action: Action) {
      var actions = [action]
      while !actions.isEmpty {
        for case .load(let query, let request) in state.update(actions.removeFirst()) {
          guard !request.isAhead else {
            ahead.append((query, request))
            continue
          }
          answered.append(query)
          if let answer = judged.answer(query) {
            actions.append(.answered(request, .success(answer)))
          }
        }
      }
    }

    /// Answers what was asked for ahead.
    mutating func answerAll() {
      while !ahead.isEmpty {
        let (query, request) = ahead.removeFirst()
        if let answer = judged.answer(query) { send(.answered(request, .success(answer))) }
      }
    }
  }

  private static let books: [(judged: JudgedBook, plan: String?)] = [
    (Books.big, "XX"), (Books.demo, "BG"), (Books.demo, "DL"), (Books.demo, nil),
    (Books.sample, "QN"), (Books.empty, nil),
  ]

  @Test(arguments: books.indices, [Size.usual, .small])
  func `the first screen needs nothing that is asked for ahead`(book: Int, size: Size) {
    let (judged, plan) = Self.books[book]
    var opening = Opening(judged, plan: plan, size: size)
    #expect(opening.ahead.contains { $0.query == .plans })
    let first = opening.state.frame()
    opening.answerAll()
    #expect(opening.state.frame() == first)
  }

  @Test func `only rows in view are waited for, and the others are there before they are wanted`() {
    var opening = Opening(Books.big, plan: "XX")
    let windows = opening.answered.compactMap { query in
      if case .tasks(let request) = query { request.window?.count } else { nil }
    }
    #expect(windows.count == 1)
    #expect(windows.allSatisfy { $0 < 40 })
    #expect(opening.state.overview.tasks.rows.count == windows.first)
    opening.answerAll()
    #expect(opening.state.overview.tasks.rows.count == 300)
    #expect(opening.state.overview.tasks.selection == 0)
  }

  @Test func `a list that is whole is not asked for again`() {
    var opening = Opening(Books.demo, plan: "BG", size: Size(columns: 120, rows: 400))
    #expect(opening.ahead.map(\.query) == [.plans])
    opening.answerAll()
    #expect(opening.ahead.isEmpty)
  }

  @Test func `what is asked for at the beginning is not asked for again while it is awaited`() {
    let setting = DashboardState.Setting(
      language: .vi, glyphs: Glyphs(.unicode), today: Books.demo.day)
    var state = DashboardState(setting: setting, size: .usual, hasStore: true, plan: "BG")
    let first = state.update(.started).count { if case .load = $0 { true } else { false } }
    #expect(first > 3)
    let later =
      state.update(.themeChanged(Message(.info, "")))
      + state.update(.event(.resize(.usual)))
    #expect(!later.contains { if case .load = $0 { true } else { false } })
  }

  @Test func `a plan that is not there gives way to all before the plans are told`() {
    let opening = Opening(Books.demo, plan: "ZZ")
    #expect(opening.state.plan == nil)
    #expect(opening.state.summaries.count == 5)
  }
}
