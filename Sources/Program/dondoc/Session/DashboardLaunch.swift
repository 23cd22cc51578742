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
    /// Whether there is a store at that place.
    let hasStore: Bool
    /// Whether changes may be made.
    let access: StoreAccess
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
  /// - Throws: Why it could not be opened; the screen is then as it was.
  func run() throws(LaunchFailure) -> PartingWords? {
    guard let mailbox = Mailbox(),
      let services = StoreServices(
        request.location, open: request.hasStore ? open : nil, access: request.access,
        mailbox: mailbox, author: author, calendarDay: calendarDay, call: call)
    else { throw .noDescriptors }
    var state = state(size: Terminal.lineSize() ?? Self.usualSize)
    var questions = Questions(to: services)
    // The store is opened and read while the screen is prepared.
    let rest = questions.ask(state.update(.started), on: state.setting.today)
    let screen = ScreenPreparation(theme: request.theme, request.language, environment)
    // What is wrong with the store is told before the screen is taken over.
    let facts = try facts(of: services)
    state.setting.isDemo = facts.isDemo
    state.setting.whyReadOnly = facts.refusal
    let terminal = try openTerminal(screen)
    let notice = terminal.capabilities.text.notice.map {
      Message(.warning, $0[request.language])
    }
    var session = DashboardSession(
      terminal: terminal, theme: screen.theme, state: state, questions: questions,
      surroundings: surroundings(screen, mailbox, services, isDemo: facts.isDemo))
    session.carryOut(rest)
    if let remark = exposure ?? refusal(facts) ?? screen.remark ?? notice { session.tell(remark) }
    return session.run()
  }

  /// Opens the store.
  ///
  /// A plan it does not have is refused, in whose place all would be shown.
  private var open: OpenedStore.Opener {
    let (location, access, plan) = (request.location, request.access, request.plan)
    return { () throws(StoreFailure) in
      try OpenedStore(location, access: access, plan: plan)
    }
  }

  private func facts(of services: StoreServices) throws(LaunchFailure) -> OpenedStore.Facts {
    do throws(StoreFailure) { return try services.facts() } catch { throw .store(error) }
  }

  /// How the program is called on the store.
  private var call: ProgramCall {
    guard case .file(let path) = request.location else { return .inDashboard }
    var call = StorePath.call(on: path, environment: environment)
    call.place = .dashboard
    return call
  }

  /// What lets other accounts change the store.
  private var exposure: Message? {
    guard case .file(let path) = request.location,
      let words = StoreExposure.words(of: path, calling: call)
    else { return nil }
    return Message(.warning, words[request.language])
  }

  /// That the store can not be written, though changes were to be made.
  private func refusal(_ facts: OpenedStore.Facts) -> Message? {
    guard request.access == .readWrite else { return nil }
    return facts.refusal.map { Message(.warning, $0.words(calling: call)[request.language]) }
  }

  private func openTerminal(_ screen: ScreenPreparation) throws(LaunchFailure) -> Terminal {
    do throws(TerminalFailure) {
      return try Terminal(try screen.terminal.get())
    } catch {
      throw .terminal(error)
    }
  }

  /// What terminals have whose line does not tell its size.
  private static let usualSize = Size(columns: 80, rows: 24)

  private func state(size: Size) -> DashboardState {
    var setting = DashboardState.Setting(
      language: request.language, glyphs: Glyphs(.unicode), today: today())
    setting.isTrial = request.isTrial
    if !request.hasStore, case .file(let path) = request.location {
      setting.storeCopies = StoreCopies.all(besides: path)
    }
    setting.call = call
    setting.toneStyle = toneMemory.text.flatMap(ToneStyle.init) ?? .old
    setting.typing = typingMemory.text.flatMap(TypingMethod.init)
    return DashboardState(
      setting: setting, size: size, hasStore: request.hasStore,
      plan: request.plan ?? (request.agency == nil ? planMemory.text : nil), agency: request.agency)
  }

  private var planMemory: SmallMemory { SmallMemory("last-plan", environment) }
  private var typingMemory: SmallMemory { SmallMemory("typing", environment) }
  private var toneMemory: SmallMemory { SmallMemory("tone", environment) }

  private func surroundings(
    _ screen: ScreenPreparation, _ mailbox: Mailbox, _ services: StoreServices, isDemo: Bool
  ) -> DashboardSession.Surroundings {
    let (location, author, today) = (request.location, author, today)
    let (plans, typing, tone) = (planMemory, typingMemory, toneMemory)
    let (isTrial, home) = (request.isTrial, environment["HOME"])
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
      }, home: home, readSheet: readSheet, today: today, themes: screen.catalogue,
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

extension PlanContents {
  /// A store without plans still knows the days offices work.
  fileprivate static var empty: PlanContents {
    var contents = PlanContents()
    contents.holidays = Holiday.official
    return contents
  }
}
