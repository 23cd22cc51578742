import PlanModel
import PlanReports
import Values

extension CommandReader {
  /// `sheet` with whose and what, or `sheet import FILE…`.
  func sheet() throws(UsageError) -> Command {
    if words.first == "import" { return .takeSheets(try sheetIntake()) }
    try refuse(words)
    try refuse([.dryRun, .accept, .acceptAll, .except, .skipBad], with: "sheet import")
    let order = SheetOrder(
      agency: text(.agency), plan: text(.plan)?.uppercased(), period: try period(),
      targets: codes(.targets), form: try form(among: [.csv, .text, .md, .html], orElse: .csv),
      path: place(arguments.flags[.out]), replaces: arguments.has(.force))
    switch (order.agency, arguments.has(.allAgencies)) {
    case (nil, false):
      throw UsageError(
        Words("phiếu của cơ quan nào?", "the sheet of which agency?"),
        hint: Words(
          "thêm --agency CHỮ, hoặc --all-agencies --out THƯ_MỤC",
          "add --agency TEXT, or --all-agencies --out FOLDER"))
    case (_?, true):
      throw UsageError(
        Words(
          "--agency và --all-agencies không đi cùng nhau",
          "--agency and --all-agencies exclude each other"),
        hint: Words("chỉ giữ một", "keep one of them"))
    case (nil, true) where order.path == nil:
      throw UsageError(
        Words("--all-agencies cần một thư mục", "--all-agencies needs a folder"),
        hint: Words("thêm --out THƯ_MỤC", "add --out FOLDER"))
    default: return .sheet(order)
    }
  }

  private func sheetIntake() throws(UsageError) -> SheetIntake {
    let paths = Array(words.dropFirst())
    guard !paths.isEmpty else { throw missing("FILE") }
    try refuse([.agency, .allAgencies, .targets, .format, .out, .force], with: "sheet")
    return SheetIntake(
      paths: paths, plan: text(.plan)?.uppercased(), period: try period(),
      accepted: codes(.accept), acceptsAll: arguments.has(.acceptAll), left: codes(.except),
      skipsRefused: arguments.has(.skipBad), isRehearsal: arguments.has(.dryRun))
  }

  private func refuse(_ flags: [Flag], with command: String) throws(UsageError) {
    guard let stray = flags.first(where: arguments.has) else { return }
    throw UsageError(
      Words(
        "cờ \(stray.typed) chỉ dùng với «\(command)»",
        "\(stray.typed) goes with `\(command)` only"), seeing: name)
  }

  /// The codes of a flag, between commas.
  private func codes(_ flag: Flag) -> [String] {
    (arguments.flags[flag] ?? "").split(separator: ",").map {
      ItemCode(code(String($0))).description
    }
  }
}
