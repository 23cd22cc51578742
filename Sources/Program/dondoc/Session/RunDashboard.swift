import CommandTool
import Dashboard
import PlanModel
import PlanStore
import SamplePlans
import Values

/// Runs the dashboard until the person leaves it.
///
/// - Parameters:
///   - options: What the command line says.
///   - host: The machine and the account.
///   - output: Where a reason not to run is told.
/// - Returns: The exit code.
func runDashboard(_ options: Options, on host: Host, output: Output) -> Int32 {
  StartupMemory.settle()
  let today: @Sendable () -> Day = { options.today ?? host.today }
  let author: @Sendable (Day) -> Author = { day in
    Author(user: options.user ?? host.loginName, uid: host.uid, at: host.moment, day: day)
  }
  do throws(LaunchFailure) {
    let launch = DashboardLaunch(
      request: try dashboardRequest(options) { author(today()) },
      environment: host.environment, author: author, today: today,
      calendarDay: { host.today })
    guard let parting = try launch.run() else { return ExitCode.done.rawValue }
    output.report(parting.text)
    return (parting.isFailure ? ExitCode.failed : .done).rawValue
  } catch {
    let failure = error.failure(of: options, on: host)
    output.report(failure.words[options.language])
    return failure.code.rawValue
  }
}

/// What the dashboard is to show; a private copy is made, and a store looked for.
private func dashboardRequest(
  _ options: Options, by author: () -> Author
) throws(LaunchFailure) -> DashboardLaunch.Request {
  do throws(StoreFailure) {
    let (location, hasStore) = try dashboardStore(options, by: author)
    if options.isReadOnly, !hasStore { throw .missing(path: options.storePath ?? "") }
    return DashboardLaunch.Request(
      location: location, isTrial: options.trial != nil, hasStore: hasStore,
      access: options.isReadOnly ? .readOnly : .readWrite, plan: options.plan,
      agency: options.agency, language: options.language, theme: options.theme)
  } catch {
    throw .store(error)
  }
}

private func dashboardStore(
  _ options: Options, by author: () -> Author
) throws(StoreFailure) -> (StoreLocation, Bool) {
  if let trial = options.trial {
    let (location, author) = (StoreLocation.memory(trial.rawValue), author())
    let contents =
      trial == .demo ? SamplePlans.demo(on: author.day) : SamplePlans.contents
    try StoreFile.create(at: location, contents: contents, by: author)
    return (location, true)
  }
  guard let path = options.storePath else { throw .missing(path: "dondoc/plans.db") }
  return (.file(path), StoreFile.exists(at: path))
}
