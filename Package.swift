// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
  // Generic types are found by calling their metadata accessors. Else the runtime takes their mangled
  // names apart the first time, which is a tenth of the time to the first frame.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
    .when(configuration: .release)),
]

/// A module of the program, in the folder of its ring.
func module(
  _ name: String, in ring: String, uses dependencies: [String] = [],
  links libraries: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies.map { .byName(name: $0) },
    path: "Sources/\(ring)/\(name)", swiftSettings: settings,
    linkerSettings: libraries.map { .linkedLibrary($0) })
}

/// The tests of a module, in the folder that mirrors its ring.
func tests(of name: String, in ring: String, uses dependencies: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: ([name] + dependencies).map { .byName(name: $0) },
    path: "Tests/\(ring)/\(name)Tests", swiftSettings: settings)
}

/// Tests of the program as a whole, in a folder of their own.
func suite(_ name: String, in folder: String, uses dependencies: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies.map { .byName(name: $0) },
    path: "Tests/\(folder)/\(name)", swiftSettings: settings)
}

/// A module that only tests use.
func support(_ name: String, uses dependencies: [String] = []) -> Target {
  .target(
    name: name, dependencies: dependencies.map { .byName(name: $0) },
    path: "Tests/Support/\(name)", swiftSettings: settings)
}

/// A small program that tests run, to be stopped, killed and measured.
func probe(_ name: String, uses dependencies: [String]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies.map { .byName(name: $0) },
    path: "Tests/Support/\(name)", swiftSettings: settings)
}

/// The theme files, each embedded into the program.
let themes = [
  "toi", "sang", "tuong-phan-cao", "tuong-phan-cao-sang", "mu-mau-do-luc", "mu-mau-do-luc-sang",
  "16-mau", "don-sac", "ascii",
]

let package = Package(
  name: "dondoc",
  targets: [
    module("Values", in: "Domain"),
    module("VietnameseText", in: "Domain", uses: ["Values"]),
    module("PlanModel", in: "Domain", uses: ["Values", "VietnameseText"]),
    module("PlanReports", in: "Domain", uses: ["PlanModel", "Values", "VietnameseText"]),

    .systemLibrary(name: "CSQLite", path: "Sources/System/CSQLite"),
    module("SQLiteKit", in: "Data", uses: ["CSQLite"], links: [":libsqlite3.a", "m"]),
    module(
      "PlanStore", in: "Data", uses: ["PlanModel", "SQLiteKit", "Values", "VietnameseText"]),
    module("SamplePlans", in: "Data", uses: ["PlanModel", "Values"]),

    .systemLibrary(name: "CNcurses", path: "Sources/System/CNcurses"),
    module("Cells", in: "Interface", uses: ["VietnameseText"]),
    module("Themes", in: "Interface", uses: ["Cells", "ThemeFiles", "Values"]),
    .target(
      name: "ThemeFiles", path: "themes",
      resources: themes.map { .embedInCode("\($0).theme") }, swiftSettings: settings),
    module(
      "Dashboard", in: "Interface",
      uses: ["Cells", "PlanModel", "PlanReports", "Values", "VietnameseText"]),
    module(
      "CursesTerminal", in: "Interface",
      uses: ["CNcurses", "Cells", "Themes", "Values", "VietnameseText"],
      links: [":libncursesw.a", ":libtinfo.a"]),

    .systemLibrary(name: "CMemory", path: "Sources/System/CMemory"),
    module(
      "CommandTool", in: "Program", uses: ["PlanModel", "PlanReports", "Values", "VietnameseText"]),
    .executableTarget(
      name: "dondoc",
      dependencies: [
        "Values", "VietnameseText", "PlanModel", "PlanReports", "PlanStore", "SamplePlans", "Cells",
        "Themes", "Dashboard", "CursesTerminal", "CommandTool", "CMemory",
      ], path: "Sources/Program/dondoc", swiftSettings: settings,
      // Everything goes into the executable: it runs on a bare server, and starts sooner, as nothing
      // is looked up and moved to its place. Only this linker does so without remarks on functions
      // that are not called.
      linkerSettings: [
        .unsafeFlags(["-static-executable", "-use-ld=lld"], .when(configuration: .release))
      ]),

    tests(of: "Values", in: "Domain"),
    tests(of: "VietnameseText", in: "Domain", uses: ["TestRandom", "Values"]),
    tests(
      of: "PlanModel", in: "Domain",
      uses: ["PlanModelTestSupport", "TestRandom", "Values", "VietnameseText"]),
    tests(
      of: "PlanReports", in: "Domain",
      uses: [
        "PlanModel", "PlanModelTestSupport", "SamplePlans", "Values", "VietnameseText",
      ]),
    tests(of: "SQLiteKit", in: "Data", uses: ["TestFiles", "TestRandom"]),
    tests(
      of: "PlanStore", in: "Data",
      uses: [
        "BenchmarkSupport", "PlanModel", "PlanModelTestSupport", "SQLiteKit", "SamplePlans",
        "TestFiles", "TestRandom", "Values", "VietnameseText", "store-probe",
      ]),
    tests(of: "SamplePlans", in: "Data", uses: ["PlanModel", "Values"]),
    tests(
      of: "Cells", in: "Interface", uses: ["ScreenTestSupport", "TestRandom", "VietnameseText"]),
    tests(of: "Themes", in: "Interface", uses: ["Cells", "TestRandom", "ThemeFiles", "Values"]),
    tests(
      of: "Dashboard", in: "Interface",
      uses: [
        "Cells", "DashboardTestSupport", "PlanModel", "PlanModelTestSupport", "SamplePlans",
        "PlanReports", "ScreenTestSupport", "TestFiles", "TestRandom", "Values", "VietnameseText",
      ]),
    tests(of: "CursesTerminal", in: "Interface", uses: ["Cells", "Themes", "terminal-probe"]),
    tests(
      of: "CommandTool", in: "Program",
      uses: ["PlanModel", "TestJSON", "TestRandom", "Values", "VietnameseText"]),
    tests(of: "dondoc", in: "Program", uses: ["Dashboard", "PlanModel", "TestFiles"]),
    suite(
      "CommandRunTests", in: "Program",
      uses: [
        "PlanModelTestSupport", "ProgramTestSupport", "SQLiteKit", "TestFiles", "TestJSON",
        "dondoc",
      ]),
    suite(
      "TerminalRunTests", in: "Program",
      uses: ["ProgramTestSupport", "TerminalTestSupport", "TestFiles", "TestJSON", "dondoc"]),
    suite(
      "BenchmarkTests", in: "Program",
      uses: [
        "BenchmarkSupport", "FuzzSupport", "MonkeySupport", "PlanModel", "PlanStore", "TestFiles",
        "Values", "dondoc-benchmarks", "dondoc-fuzzer",
      ]),
    suite("RuleTests", in: "Rules"),

    support("TestFiles"),
    support("TestRandom"),
    support("PlanModelTestSupport", uses: ["PlanModel", "TestRandom", "Values"]),
    support("ScreenTestSupport", uses: ["Cells"]),
    support("DashboardTestSupport", uses: ["Cells", "Dashboard", "PlanModel", "Values"]),
    support("TestJSON"),
    support("ProgramTestSupport", uses: ["TestFiles", "TestJSON"]),
    support("TerminalTestSupport", uses: ["TestFiles"]),
    support(
      "BenchmarkSupport",
      uses: [
        "CommandTool", "PlanModel", "PlanReports", "PlanStore", "SQLiteKit", "TestFiles",
        "TestRandom", "Values", "VietnameseText",
      ]),
    support(
      "MonkeySupport",
      uses: [
        "Cells", "Dashboard", "DashboardTestSupport", "PlanModel", "PlanModelTestSupport",
        "PlanStore", "SamplePlans", "TestRandom", "Values", "VietnameseText",
      ]),
    support(
      "FuzzSupport",
      uses: [
        "Cells", "CommandTool", "CursesTerminal", "PlanModel", "PlanModelTestSupport",
        "SamplePlans", "TestFiles", "TestRandom", "Themes", "Values", "VietnameseText",
      ]),
    probe("terminal-probe", uses: ["Cells", "CursesTerminal", "Themes", "Values"]),
    probe("store-probe", uses: ["PlanModel", "PlanStore", "Values"]),
    .executableTarget(
      name: "dondoc-benchmarks",
      dependencies: [
        "BenchmarkSupport", "FuzzSupport", "MonkeySupport", "PlanModel", "PlanStore", "TestFiles",
        "Values",
      ],
      path: "Tests/Benchmarks", exclude: ["limits.txt"], swiftSettings: settings),
    .executableTarget(
      name: "dondoc-fuzzer", dependencies: ["FuzzSupport", "TestFiles"], path: "Tests/Fuzzer",
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
