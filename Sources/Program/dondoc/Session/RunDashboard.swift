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
  let today: @Sendable () -> Day = { options.today ?? host.today }
  let author: @Sendable (Day) -> Author = { day in
    Author(user: options.user ?? host.loginName, uid: host.uid, at: host.moment, day: day)
  }
  do throws(StoreFailure) {
    let launch = DashboardLaunch(
      request: try dashboardRequest(options, by: author(today())),
      environment: host.environment, author: author, today: today,
      calendarDay: { host.today })
    do throws(LaunchFailure) {
      guard let parting = try launch.run() else { return ExitCode.done.rawValue }
      output.report(parting.text)
      return (parting.isFailure ? ExitCode.failed : .done).rawValue
    } catch {
      output.report(error.words[options.language])
      return ExitCode.usage.rawValue
    }
  } catch {
    output.report(CommandFailure(error, of: options, on: host).words[options.language])
    return ExitCode(error).rawValue
  }
}

/// What the dashboard is to show; a private copy is made, and a store looked for.
private func dashboardRequest(
  _ options: Options, by author: Author
) throws(StoreFailure) -> DashboardLaunch.Request {
  let (location, hasStore) = try dashboardStore(options, by: author)
  if options.isReadOnly, !hasStore { throw .missing(path: options.storePath ?? "") }
  // Opening it once tells what is wrong with it before the screen is taken over.
  let (reader, isReadOnly) =
    hasStore ? try opened(location, options) : (nil, options.isReadOnly)
  // A plan the store does not have is refused, in whose place all would be shown.
  if let plan = options.plan, let reader, try !reader.hasPlan(plan) {
    throw .unknownCode(plan, .plan)
  }
  let isDemo = reader?.isDemo ?? false
  let handed: Handover<StoreReader>? = if let reader { Handover(reader) } else { nil }
  return DashboardLaunch.Request(
    location: location, isTrial: options.trial != nil, reader: handed, isDemo: isDemo,
    isReadOnly: isReadOnly, plan: options.plan, agency: options.agency,
    language: options.language, theme: options.theme)
}

/// A reader of a store, and whether it is there for nothing but reading: because that was asked for,
/// or because this account may not write to it.
private func opened(
  _ location: StoreLocation, _ options: Options
) throws(StoreFailure) -> (StoreReader?, Bool) {
  guard !options.isReadOnly else {
    return (try StoreReader(location, access: .readOnly), true)
  }
  do throws(StoreFailure) {
    return (try StoreReader(location, access: .readWrite), false)
  } catch {
    guard case .noPermission = error else { throw error }
    return (try StoreReader(location, access: .readOnly), true)
  }
}

private func dashboardStore(
  _ options: Options, by author: Author
) throws(StoreFailure) -> (StoreLocation, Bool) {
  if let trial = options.trial {
    let location = StoreLocation.memory(trial.rawValue)
    let contents =
      trial == .demo ? SamplePlans.demo(on: author.day) : SamplePlans.contents
    try StoreFile.create(at: location, contents: contents, by: author)
    return (location, true)
  }
  guard let path = options.storePath else { throw .missing(path: "dondoc/plans.db") }
  return (.file(path), StoreFile.exists(at: path))
}
