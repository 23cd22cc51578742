import PlanModel
import TestRandom
import Values

/// Makes the records of a store that looks like a province's: many plans, agencies, years.
struct ContentsMaker {
  /// A plan under construction.
  struct PlanFrame {
    let id: RecordID
    let code: String
    let sections: [RecordID]
  }

  let plan: StorePlan
  var random: SeededRandom
  var contents = PlanContents()
  var frames: [PlanFrame] = []
  /// The members of each group.
  var members: [RecordID: [RecordID]] = [:]
  private var ids: RecordIDMaker<SeededRandom>

  private init(_ plan: StorePlan) {
    self.plan = plan
    random = SeededRandom(seed: plan.seed)
    ids = RecordIDMaker(source: SeededRandom(seed: plan.seed &+ 1))
  }

  /// The records of a store, states as they stand on its day.
  static func contents(_ plan: StorePlan) -> PlanContents {
    var maker = ContentsMaker(plan)
    maker.contents.holidays = Holiday.official
    maker.addPlans()
    maker.addAgencies()
    maker.addTargets()
    maker.addTasks()
    return maker.contents
  }

  /// The next identity, made a while after the last.
  mutating func newID() -> RecordID {
    // 2024-01-01 in milliseconds, so that identities look like those of real stores.
    ids.next(at: 1_704_067_200_000 + UInt64(contents.obligations.count))
  }

  private mutating func addPlans() {
    for number in 0..<plan.plans {
      let code = Self.code(of: number)
      let place = random.pick(PhraseTable.places)
      var record = Plan(
        id: newID(), code: code,
        title: "\(place) · KH \(sentence(letters: 24, upTo: 40))")
      record.place = place
      record.number = "\(100 + number)-KH/TU"
      record.issuer = "Tỉnh ủy \(place)"
      record.issued = plan.today - 1_800 + random.below(1_500)
      record.level = .province
      record.letterhead = number.isMultiple(of: 3) ? .state : .party
      record.parents = ["Nghị quyết số \(number % 60 + 1)-NQ/TW"]
      record.recipients = ["Như trên", "Lưu VT"]
      record.isInForce = true
      contents.plans.append(record)
      frames.append(PlanFrame(id: record.id, code: code, sections: addSections(of: record.id)))
    }
  }

  private mutating func addSections(of plan: RecordID) -> [RecordID] {
    ["I", "II", "III", "IV", "V", "VI"].enumerated().map { index, number in
      let section = PlanSection(
        id: newID(), plan: plan, ordinal: index + 1, number: number,
        title: sentence(letters: 30, upTo: 60))
      contents.sections.append(section)
      return section.id
    }
  }

  /// The code of a plan: AA, AB, …, with one letter more whenever all of a length are used up.
  private static func code(of number: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    var (code, rest) = ("", number)
    while rest > 0 || code.count < 2 {
      code = "\(letters[rest % 26])\(code)"
      rest /= 26
    }
    return code
  }
}

// MARK: - Words

extension ContentsMaker {
  /// Words of about a length in letters, never longer than the other; at least one phrase.
  mutating func sentence(letters: Int, upTo limit: Int) -> String {
    var text = random.pick(PhraseTable.verbs)
    while text.count < letters {
      let phrase = random.pick(PhraseTable.objects)
      guard text.count + phrase.count + 1 <= limit else { break }
      text += " " + phrase
    }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A paragraph as plans have them, of 100 to 900 letters; short ones are more frequent.
  mutating func paragraph() -> String {
    let length = 100 + min(random.below(750), random.below(750))
    var text = sentence(letters: min(length, 120), upTo: 140)
    while text.count < length {
      text += "; " + random.pick(PhraseTable.verbs)
      for _ in 0...random.below(3) { text += " " + random.pick(PhraseTable.objects) }
      text += " " + random.pick(PhraseTable.ends)
    }
    return text + "."
  }
}
