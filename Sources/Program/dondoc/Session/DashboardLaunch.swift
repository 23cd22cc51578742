import CommandTool
import Cells
import CursesTerminal
import Dashboard
import Glibc
import PlanModel
import PlanStore
import SamplePlans
import Themes
import Values
import VietnameseText

/// Opens the dashboard: the terminal, the theme and the store it was asked for.
struct DashboardLaunch {
  /// What the dashboard is to show, and for whom.
  struct Request {
    /// The store, or the private copy to look round in.
    let location: StoreLocation
    /// Whether the store is a private copy that is not kept.
    let isTrial: Bool
    /// The store as it was opened to look at; `nil` when none is there to be opened.
    let reader: Handover<StoreReader>?
    /// Whether its figures are made up.
    let isDemo: Bool
    /// Whether changes are refused.
    let isReadOnly: Bool
    /// The plan and the agency to open on.
    let plan: String?
    let agency: String?
    /// The language of the screen.
    let language: Language
    /// The name of the theme; `nil` for the one that suits the terminal.
    let theme: String?
  }

  /// What is asked for.
  let request: Request
  /// The variables of the environment.
  let environment: [String: String]
  /// Who makes changes, for the day they count for.
  let author: @Sendable (Day) -> Author
  /// The as-of day.
  let today: @Sendable () -> Day
  /// The day by the clock.
  let calendarDay: @Sendable () -> Day

  /// Runs the dashboard until the person quits.
  ///
  /// - Returns: What became of a change asked for last, where the closed screen can not tell it.
  /// - Throws: Why it could not be opened, in one line.
  func run() throws(LaunchFailure) -> PartingWords? {
    guard let mailbox = Mailbox(),
      let services = StoreServices(
        request.location, opened: request.reader,
        access: request.isReadOnly ? .readOnly : .readWrite, mailbox: mailbox,
        author: author, calendarDay: calendarDay, call: call)
    else { throw LaunchFailure(Self.noDescriptors) }
    let catalogue = UserThemes.catalogue(environment)
    var state = state(size: Terminal.lineSize() ?? Self.usualSize)
    var questions = Questions(to: services)
    // The store is read while the terminal is opened and its theme is looked for.
    let rest = questions.ask(state.update(.started), on: state.setting.today)
    let terminal = try openTerminal()
    let (theme, remark) = theme(for: terminal.capabilities, in: catalogue)
    let notice = terminal.capabilities.text.notice.map {
      Message(.warning, $0[request.language])
    }
    var session = DashboardSession(
      terminal: terminal, theme: theme, state: state, questions: questions,
      surroundings: surroundings(catalogue, mailbox, services))
    session.carryOut(rest)
    if let remark = exposure ?? remark ?? notice { session.tell(remark) }
    return session.run()
  }

  /// How the program is called on the store.
  private var call: ProgramCall {
    guard case .file(let path) = request.location else { return .byName }
    return StorePath.call(on: path, environment: environment)
  }

  /// What lets other accounts change the store.
  private var exposure: Message? {
    guard case .file(let path) = request.location,
      let words = StoreExposure.words(of: path, calling: call)
    else { return nil }
    return Message(.warning, words[request.language])
  }

  private static let noDescriptors = Words(
    "hệ thống đã hết tệp mở, không mở được bảng theo dõi",
    "the system has no open files left, so the dashboard can not be opened")

  private func openTerminal() throws(LaunchFailure) -> Terminal {
    do throws(TerminalFailure) {
      return try Terminal()
    } catch {
      throw LaunchFailure(error.words)
    }
  }

  /// The theme asked for, or the one that suits the terminal with why the other can not be used.
  private func theme(
    for terminal: TerminalCapabilities, in catalogue: ThemeCatalogue
  ) -> (Theme?, Message?) {
    let traits = TerminalTraits(
      depth: terminal.depth, noColour: environment["NO_COLOR"], term: environment["TERM"],
      colourHint: environment["COLORFGBG"])
    let usual = try? catalogue.theme(named: ThemeCatalogue.defaultName(for: traits))
    guard let name = request.theme else { return (usual, nil) }
    do throws(ThemeFailure) {
      return (try catalogue.theme(named: name), nil)
    } catch {
      let lines = error.lines(request.language)
      return (usual, Message(.error, lines.first ?? name))
    }
  }

  /// What terminals have whose line does not tell its size.
  private static let usualSize = Size(columns: 80, rows: 24)

  private func state(size: Size) -> DashboardState {
    var setting = DashboardState.Setting(
      language: request.language, glyphs: Glyphs(.unicode), today: today())
    setting.isDemo = request.isDemo
    setting.isTrial = request.isTrial
    setting.isReadOnly = request.isReadOnly
    if request.reader == nil, case .file(let path) = request.location {
      setting.storeCopies = StoreCopies.all(besides: path)
    }
    setting.call = call
    setting.toneStyle = toneMemory.text.flatMap(ToneStyle.init) ?? .old
    setting.typing = typingMemory.text.flatMap(TypingMethod.init)
    return DashboardState(
      setting: setting, size: size, hasStore: request.reader != nil,
      plan: request.plan ?? (request.agency == nil ? planMemory.text : nil), agency: request.agency)
  }

  private var planMemory: SmallMemory { SmallMemory("last-plan", environment) }
  private var typingMemory: SmallMemory { SmallMemory("typing", environment) }
  private var toneMemory: SmallMemory { SmallMemory("tone", environment) }

  private func surroundings(
    _ catalogue: ThemeCatalogue, _ mailbox: Mailbox, _ services: StoreServices
  ) -> DashboardSession.Surroundings {
    let (location, author, today) = (request.location, author, today)
    let (plans, typing, tone) = (planMemory, typingMemory, toneMemory)
    let (isTrial, isDemo, home) = (request.isTrial, request.isDemo, environment["HOME"])
    let readSheet = { SheetFile.sheet(typed: $0, home: home, intoDemo: isDemo) }
    return DashboardSession.Surroundings(
      mailbox: mailbox, services: services,
      makeStore: { withPlans in
        do throws(StoreFailure) {
          let contents = withPlans ? SamplePlans.contents.followed(from: today()) : .empty
          try StoreFile.create(at: location, contents: contents, by: author(today()))
          return .success(false)
        } catch .exists {
          // Another program made one while the question was asked; that is the one to open.
          return Self.isDemo(location)
        } catch {
          return .failure(error)
        }
      }, home: home, readSheet: readSheet, today: today, themes: catalogue,
      rememberPlan: { plan in if !isTrial { plans.remember(plan) } },
      rememberTyping: { method in typing.remember(method?.rawValue) },
      rememberTone: { style in tone.remember(style.rawValue) })
  }

  /// Whether a store is of made-up figures, or why it can not be opened.
  private static func isDemo(_ location: StoreLocation) -> Result<Bool, StoreFailure> {
    do throws(StoreFailure) {
      return .success(try StoreReader(location, access: .readWrite).isDemo)
    } catch {
      return .failure(error)
    }
  }
}

/// Why the dashboard could not be opened.
struct LaunchFailure: Error {
  /// The reason, in one line.
  let words: Words

  init(_ words: Words) {
    self.words = words
  }
}

extension PlanContents {
  /// A store without plans still knows the days offices work.
  fileprivate static var empty: PlanContents {
    var contents = PlanContents()
    contents.holidays = Holiday.official
    return contents
  }
}
