import Cells
import Dashboard
import DashboardTestSupport
import Testing
import Values

@Suite struct `Commands` {
  @Test func `no key asks for two things, and a bare d or Backspace asks for nothing`() {
    let keys = Command.allCases.flatMap { $0.entry.keys }
    #expect(keys.count == Set(keys).count)
    #expect(!keys.contains(.character("d")))
    #expect(!keys.contains(.character("D")))
    #expect(!keys.contains(.backspace))
  }

  @Test(arguments: Command.allCases)
  func `every command has a key and words in both languages`(command: Command) {
    let entry = command.entry
    #expect(!entry.keys.isEmpty)
    for language in [Language.vi, .en] {
      #expect(!entry.label[language].isEmpty)
      #expect(!entry.group.words[language].isEmpty)
      #expect(entry.hint.map { !$0[language].isEmpty } ?? true)
      #expect(entry.keys.allSatisfy { !$0.name(language).isEmpty })
    }
  }

  /// A screen of a dashboard, with the commands that can not be carried out there.
  struct Place: CustomTestStringConvertible {
    let name: String
    let keys: [Key]
    let hindered: Set<Command>
    var testDescription: String { name }
  }

  /// The commands that mark rows.
  static let marking: Set<Command> = [.mark, .markDown, .markUp, .markRange, .markAll]

  static let places = [
    Place(
      name: "tasks of the overview", keys: [],
      hindered: [
        .editMembers, .measure, .rate, .void, .sort, .reverse, .clearFilter, .rollUp, .chooseTheme,
        .switchView, .weigh,
      ]),
    Place(
      name: "targets of the overview", keys: [.tab],
      hindered: marking.union([
        .nextState, .pickState, .assign, .extendDeadline, .editMembers, .sort, .reverse,
        .clearFilter,
        .rollUp, .chooseTheme, .switchView, .weigh,
      ])),
    Place(
      name: "agencies of the overview", keys: [.tab, .tab],
      hindered: [
        .nextState, .pickState, .assign, .extendDeadline, .editMembers, .measure, .rate, .void,
        .sort,
        .reverse, .clearFilter, .rollUp, .chooseTheme,
        .switchView, .weigh,
      ]),
    Place(
      name: "targets", keys: [.character("2")],
      hindered: marking.union([
        .nextState, .pickState, .assign, .extendDeadline, .editMembers, .clearFilter, .rollUp,
        .chooseTheme,
        .switchView, .weigh,
      ])),
    Place(
      name: "tasks", keys: [.character("3")],
      hindered: [
        .editMembers, .measure, .rate, .void, .clearFilter, .rollUp, .chooseTheme, .switchView,
        .weigh,
      ]),
    Place(
      name: "agencies", keys: [.character("4")],
      hindered: [
        .nextState, .pickState, .assign, .extendDeadline, .editMembers, .measure, .rate, .void,
        .clearFilter,
        .chooseTheme, .switchView,
      ]),
    Place(
      name: "tasks of an agency", keys: [.character("4"), .tab],
      hindered: [.editMembers, .measure, .rate, .void, .clearFilter, .chooseTheme, .switchView]),
    Place(
      name: "tasks narrowed", keys: [.character("3"), .character("/"), .character("a"), .enter],
      hindered: [.measure, .rate, .void, .rollUp, .chooseTheme, .switchView, .weigh]),
    Place(
      name: "nothing found",
      keys: [.character("3"), .character("/"), .character("w"), .character("q"), .enter],
      hindered: [
        .urge,
        .nextState, .pickState, .assign, .extendDeadline, .editMembers, .measure, .rate, .void,
        .rollUp, .chooseTheme,
        .switchView, .weigh,
      ]),
    Place(
      name: "a month", keys: [.character("5")],
      hindered: marking.union([
        .urge,
        .nextState, .pickState, .assign, .extendDeadline, .editMembers, .measure, .rate, .void,
        .sort,
        .reverse, .find, .compare,
        .clearFilter,
        .rollUp, .chooseTheme, .weigh,
      ])),
    Place(
      name: "tasks over time", keys: [.character("5"), .character("v")],
      hindered: marking.union([
        .editMembers, .measure, .rate, .void, .sort, .reverse, .find, .compare, .clearFilter,
        .rollUp, .chooseTheme,
        .weigh,
      ])),
    Place(
      name: "the log", keys: [.character("6")],
      hindered: marking.union([
        .urge,
        .nextState, .pickState, .assign, .extendDeadline, .editMembers, .measure, .rate, .void,
        .sort,
        .reverse, .compare, .clearFilter,
        .rollUp, .chooseTheme,
        .switchView, .weigh,
      ])),
  ]

  @Test(arguments: places)
  func `what can not be done is refused with the reason, everything else is offered`(
    place: Place
  ) throws {
    var driver = DashboardDriver.demo()
    for key in place.keys { driver.press(key) }
    driver.press(.character("?"))
    let entries = try #require(driver.picker).entries.filter { !$0.isHeading }
    #expect(entries.map(\.id).count == Command.allCases.count)
    let hindered = entries.filter { !$0.isAvailable }
    #expect(Set(hindered.map(\.id)) == Set(place.hindered.map(\.rawValue)))
    #expect(hindered.allSatisfy { !$0.note.isEmpty })
    driver.press(.escape)
    for command in place.hindered {
      driver.send(.command(command))
      #expect(driver.state.message?.kind == .warning)
      #expect(driver.state.overlay == nil)
      #expect(driver.takeEffects().isEmpty)
    }
  }

  @Test func `a store without plans offers no plan and no agency to choose`() {
    var driver = DashboardDriver(judged: Books.empty)
    for key: Character in ["c", "o", ".", "t", "m"] {
      driver.press(.character(key))
      #expect(driver.state.overlay == nil)
      #expect(driver.state.message?.kind == .warning)
    }
  }

  @Test func `help and palette find a command by its key or its name and run it`() throws {
    var driver = DashboardDriver.demo()
    driver.press(.character("?"))
    driver.type("Ctrl-R")
    #expect(try #require(driver.picker).chosen?.id == Command.redo.rawValue)
    driver.press(.escape, .character(":"))
    driver.type("m")
    #expect(try #require(driver.picker).chosen?.id == Command.measure.rawValue)
    driver.press(.escape, .function(1))
    driver.type("hoan tac")
    #expect(
      try #require(driver.picker).shown.map(\.id) == [
        Command.undo.rawValue, Command.redo.rawValue,
      ])
    driver.press(.enter)
    #expect(driver.takeEffects() == [.save(.undo)])
    #expect(driver.state.overlay == nil)
  }

  @Test func `a hindered command chosen in the palette says why`() {
    var driver = DashboardDriver.demo()
    driver.press(.character(":"))
    driver.type("nhap so lieu")
    driver.press(.enter)
    #expect(driver.state.overlay == nil)
    #expect(driver.state.message?.text == "chọn một chỉ tiêu trước")
  }

  @Test func `headings of the help can not be chosen`() throws {
    var driver = DashboardDriver.demo()
    driver.press(.character("?"), .up, .pageUp)
    #expect(try #require(driver.picker).chosen?.id == Command.up.rawValue)
    for _ in 0..<100 {
      #expect(try #require(driver.picker?.chosen).isHeading == false)
      driver.press(.down)
    }
    #expect(try #require(driver.picker).chosen?.id == Command.quit.rawValue)
    for _ in 0..<100 {
      #expect(try #require(driver.picker?.chosen).isHeading == false)
      driver.press(.up)
    }
  }

  @Test func `hints never reach over the edge and always say how to get help and out`() {
    for language in [Language.vi, .en] {
      for columns in stride(from: 30, through: 130, by: 10) {
        for place in Self.places {
          var driver = DashboardDriver.demo(Size(columns: columns, rows: 24)) {
            $0.language = language
          }
          for key in place.keys { driver.press(key) }
          let line = String(driver.frame.grid[row: 23].map(\.character))
          #expect(line.contains(Command.help.entry.hint?[language] ?? "?"))
          #expect(columns < 40 || line.contains(Command.quit.entry.hint?[language] ?? "?"))
        }
      }
    }
  }
}
