/// What a run of faults came to.
public struct FaultFigures: Equatable, Sendable {
  /// How many programs were killed while they changed the store.
  public internal(set) var kills = 0
  /// How many faults of each other kind there were, by its name.
  public internal(set) var faults: [String: Int] = [:]
  /// How many changes were told as made.
  public internal(set) var changes = 0
  /// How many changes that were told as made are not in the store as they were made.
  public internal(set) var losses = 0
  /// How many damaged copies were refused or found damaged; were as before, the damage being where
  /// nothing stands; and were taken for sound although something in them had changed.
  public internal(set) var (noticed, harmless, unseen) = (0, 0, 0)
  /// How many damaged copies something was saved of.
  public internal(set) var repaired = 0
  /// What went otherwise than it must, each in a line.
  public internal(set) var surprises: [String] = []
  /// The folders in which the files of a surprise or a loss are kept, each after what it was.
  public internal(set) var keptFiles: [String] = []

  /// Whether nothing was lost and everything went as it must.
  public var isClean: Bool { losses == 0 && surprises.isEmpty }

  /// The figures as one JSON object.
  public func json(rounds: Int, seed: UInt64) -> String {
    let kinds = faults.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
    let lines = [
      "\"rounds\": \(rounds)", "\"seed\": \(seed)", "\"kills\": \(kills)",
      "\"faults\": \(faults.values.reduce(0, +))",
      "\"faultsByKind\": { \(kinds.joined(separator: ", ")) }", "\"changes\": \(changes)",
      "\"losses\": \(losses)",
      "\"damagedCopies\": { \"noticed\": \(noticed), \"harmless\": \(harmless), \"unseen\": \(unseen), \"repaired\": \(repaired) }",
      "\"surprises\": \(Self.list(surprises))", "\"keptFiles\": \(Self.list(keptFiles))",
    ]
    return "{\n" + lines.map { "  " + $0 }.joined(separator: ",\n") + "\n}"
  }
  private static func list(_ lines: [String]) -> String {
    "[\(lines.map { "\"\($0.replacing("\"", with: "'"))\"" }.joined(separator: ", "))]"
  }
}
