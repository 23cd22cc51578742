import Values

/// From which agency functions went to which, to find those that would come back to where they were.
struct SuccessionSteps {
  private struct Step {
    var predecessor: RecordID
    var heir: RecordID
    var isApplied: Bool
  }

  private var steps: [RecordID: Step] = [:]
  private var heirs: [RecordID: [RecordID: RecordID]] = [:]

  /// Takes a succession in, in place of what was known of the same record.
  mutating func take(_ record: ItemRecord) {
    if let old = steps.removeValue(forKey: record.id) {
      heirs[old.predecessor]?[record.id] = nil
    }
    guard let step = Self.step(of: record) else { return }
    steps[record.id] = step
    if step.isApplied { heirs[step.predecessor, default: [:]][record.id] = step.heir }
  }

  /// Whether a succession would make an agency the heir of itself, at once or through others.
  func comesBack(_ record: ItemRecord) -> Bool {
    guard let step = Self.step(of: record) else { return false }
    var reached: Set<RecordID> = [step.heir]
    var open = [step.heir]
    while let next = open.popLast(), next != step.predecessor {
      for (id, heir) in heirs[next] ?? [:] where id != record.id {
        if reached.insert(heir).inserted { open.append(heir) }
      }
    }
    return reached.contains(step.predecessor)
  }

  private static func step(of record: ItemRecord) -> Step? {
    guard record.kind == .succession, let predecessor = RecordID(record.text("predecessor")),
      let heir = RecordID(record.text("heir"))
    else { return nil }
    let isApplied = record[field: "is_applied"] == FieldValue(true)
    return Step(predecessor: predecessor, heir: heir, isApplied: isApplied)
  }
}
