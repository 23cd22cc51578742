import Glibc
import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import TestRandom
import Values

/// Changes a store by other programs while things go wrong, and counts what is lost.
///
/// The same seed draws the same faults; when exactly a program is killed depends on the machine.
public struct FaultRun {
  /// What there is to tell so far.
  public internal(set) var figures = FaultFigures()
  let folder: TemporaryFolder
  /// The program that has ``FaultChild`` as its command `fault-child`.
  let program: String
  var random: SeededRandom
  private var surpriseFiles: SurpriseFiles
  /// The changes told as made, by their number in the log, with what they entered.
  var acknowledged: [Int: String] = [:]
  /// How many of them had a number that a later change was told to have.
  var lostNumbers = 0
  /// The last of them that was looked for.
  var verified = 0

  /// A run on a new store.
  ///
  /// - Parameters:
  ///   - program: The name of the program beside this one that plays the others.
  ///   - seed: What the faults are drawn from.
  ///   - place: The folder in which the files of what goes otherwise than it must are kept; `nil`
  ///     for a new one, which stays.
  /// - Throws: Why the store can not be made.
  public init(by program: String, seed: UInt64, keepingFilesIn place: String? = nil) throws {
    folder = try TemporaryFolder()
    self.program = program
    surpriseFiles = SurpriseFiles(of: folder.path, keptIn: place)
    random = SeededRandom(seed: seed)
    try StoreMaker.make(
      StorePlan(tasks: 60, seed: 1, today: BenchmarkCommand.usualDay), at: .file(path))
  }

  var path: String { folder.file("plans.db") }

  /// What goes wrong beside kills, in the order of the rounds.
  private static let others: [(name: String, fault: @Sendable (inout FaultRun) throws -> Void)] = [
    ("full", { try $0.fillUp() }), ("fileSize", { try $0.limitFileSize() }),
    ("readOnly", { try $0.makeReadOnly() }), ("locked", { try $0.lock() }),
    ("moved", { try $0.moveAway() }), ("flipped", { try $0.flip() }),
    ("truncated", { try $0.truncate() }), ("migrations", { try $0.migrateTwice() }),
  ]

  /// Kills a program and lets something else go wrong, as many times as there are rounds; at the
  /// end eight programs change the store at once.
  ///
  /// - Parameters:
  ///   - rounds: How many.
  ///   - changesPerWriter: How many changes each of the eight makes.
  ///   - progress: Hears after each round how many there were.
  /// - Throws: What this program itself meets.
  public mutating func run(
    rounds: Int, changesPerWriter: Int, progress: (Int) -> Void = { _ in }
  ) throws {
    for round in 0..<rounds {
      try killOne()
      let (name, fault) = Self.others[round % Self.others.count]
      try fault(&self)
      figures.faults[name, default: 0] += 1
      try verifyLatest()
      progress(round + 1)
    }
    try write(programs: 8, changes: changesPerWriter)
    try verifyAll()
  }

  // MARK: - Kills

  private mutating func killOne() throws {
    let child = try start("change", path, "an", "1000000")
    var lines = child.lines(1 + random.below(12))
    spin(nanoseconds: random.below(6_000_000))
    child.kill()
    lines += child.lines()
    let code = child.end()
    expect(code == -SIGKILL, "killed: the program ended with \(code)")
    figures.kills += 1
    let others = acknowledge(lines)
    expect(others.isEmpty, "killed: \(others.first ?? "")")
  }

  /// Lets a program tell of changes that it did not make, and looks for all that were told of.
  ///
  /// - Parameters:
  ///   - count: How many changes are told of.
  ///   - each: After how many each one is not made.
  /// - Throws: What this program itself meets.
  public mutating func write(changes count: Int, losingEach each: Int) throws {
    expect("done", of: try start("change", path, "an", "\(count)", "lose", "\(each)"), in: "losing")
    try verifyAll()
  }

  // MARK: - What all faults share

  func start(_ arguments: String...) throws -> ChildProgram {
    try ChildProgram(program, ["fault-child"] + arguments)
  }

  /// Notes the changes that some lines tell of, and gives the other lines.
  @discardableResult
  mutating func acknowledge(_ lines: [String]) -> [String] {
    lines.filter { line in
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2, let seq = Int(words[0]) else { return true }
      // A number told of twice was given up by the first change, of which nothing is left.
      if acknowledged.updateValue(words[1], forKey: seq) != nil {
        lostNumbers += 1
        keepFiles(of: "change \(seq) lost its number")
      }
      figures.changes += 1
      return false
    }
  }

  /// Lets a program run to its end, and expects what it tells last.
  mutating func expect(_ last: String, of child: ChildProgram, in fault: String) {
    let others = acknowledge(child.lines())
    let code = child.end()
    var surprises: [String] = []
    if code != 0 { surprises.append("the program ended with \(code)") }
    if others.last != last { surprises.append("\(others.last ?? "nothing") instead of \(last)") }
    if !surprises.isEmpty { note("\(fault): \(surprises.joined(separator: ", "))") }
  }

  mutating func expect(_ isSo: Bool, _ surprise: @autoclosure () -> String) {
    if !isSo { note(surprise()) }
  }

  /// Notes what went otherwise than it must, and keeps the files as they are.
  mutating func note(_ surprise: String) {
    figures.surprises.append(surprise)
    keepFiles(of: surprise)
  }

  /// Keeps the files as they are, for a person to look at.
  mutating func keepFiles(of surprise: String) {
    do throws(TemporaryFolder.Failure) {
      guard let copies = try surpriseFiles.keep() else { return }
      figures.keptFiles.append("\(surprise): \(copies)")
    } catch {
      figures.keptFiles.append("\(surprise): not kept (\(error.message))")
    }
  }
}
