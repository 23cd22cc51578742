#if COVERAGE_GUIDED
  import FuzzSupport
  import Glibc
  import TestFiles

  /// Runs libFuzzer for one reader after the other, each in a process of its own, which may crash.
  enum GuidedRuns {
    /// The variable of the environment that names the reader of such a process.
    static let variable = "DONDOC_FUZZ_READER"

    /// Whether no reader failed.
    static func run(_ targets: [FuzzTarget], _ command: FuzzerCommand) throws -> Bool {
      // Swift would catch what crashes before libFuzzer can note the input.
      setenv("SWIFT_BACKTRACE", "enable=no", 1)
      let kept = folderForFindings()
      var readers: [(name: String, figures: String, hasFailed: Bool)] = []
      for target in targets {
        let (runs, code) = try run(target, command, findings: kept)
        let inputs = runs.map(String.init) ?? "null"
        readers.append((target.name, "\"inputs\": \(inputs)", code != 0))
      }
      print(Fuzzer.json(readers))
      guard readers.contains(where: \.hasFailed) else {
        rmdir(kept)
        return true
      }
      for name in try TemporaryFolder.names(at: kept) { Fuzzer.tell("found \(kept)/\(name)") }
      return false
    }

    /// How many inputs a reader read, which one that crashed does not tell, and its exit code.
    private static func run(
      _ target: FuzzTarget, _ command: FuzzerCommand, findings: String
    ) throws -> (runs: Int?, code: Int32) {
      let folder = try TemporaryFolder()
      defer { withExtendedLifetime(folder) {} }
      try target.writeSeeds(into: folder)
      let corpus = command.corpus.map { "\($0)/\(target.name)" } ?? folder.file("new")
      if let parent = command.corpus { mkdir(parent, 0o700) }
      mkdir(corpus, 0o700)
      setenv(variable, target.name, 1)
      let log = "\(findings)/\(target.name).log"
      let child = try ChildProgram(
        "dondoc-fuzzer",
        [
          corpus, folder.file("seeds"), "-dict=\(folder.file("words"))",
          "-max_total_time=\(command.seconds)", "-timeout=20", "-max_len=\(Mutator.limit)",
          "-rss_limit_mb=1024", "-artifact_prefix=\(findings)/\(target.name)-",
        ], log: log)
      let runs = child.lines().last.flatMap { Int($0) }
      let code = child.end()
      if code == 0 { unlink(log) }
      return (runs, code)
    }

    /// A folder that stays when something was found.
    private static func folderForFindings() -> String {
      var template = Array("/tmp/dondoc-fuzz-XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else {
        perror("dondoc-fuzzer")
        exit(EXIT_FAILURE)
      }
      return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
#endif
