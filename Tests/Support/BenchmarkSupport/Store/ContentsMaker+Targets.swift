import PlanModel
import TestRandom
import Values

extension ContentsMaker {
  /// Adds the indicators and targets, with figures of several years.
  mutating func addTargets() {
    for number in 0..<max(1, plan.targets / 3) {
      contents.indicators.append(
        Indicator(id: newID(), name: "Tỷ lệ \(random.pick(PhraseTable.objects)) \(number + 1)"))
    }
    for number in 0..<plan.targets { addTarget(number) }
  }

  private mutating func addTarget(_ number: Int) {
    let frame = frames[number % frames.count]
    let ordinal = number / frames.count + 1
    let comparator = Comparator.allCases[number % Comparator.allCases.count]
    var target = Target(
      id: newID(), plan: frame.id, code: "\(frame.code)-T\(ordinal)", ordinal: ordinal,
      label: sentence(letters: 30, upTo: 58), comparator: comparator)
    target.section = frame.sections[0]
    target.indicator = random.pick(contents.indicators).id
    target.year = random.pick([2025, 2026, 2030])
    target.sector = random.pick(PhraseTable.fields)
    if comparator.canBeMet { setFigures(of: &target) }
    contents.targets.append(target)
    if random.happens(80) { addFigures(of: target) }
  }

  private mutating func setFigures(of target: inout Target) {
    let value = 20 + random.below(80)
    target.value = Decimal(value)
    target.written = "đạt \(value) %"
    target.unit = "%"
    if target.comparator == .range { target.upper = Decimal(value + 10) }
    target.baseline = Decimal(coefficient: Int128(value * 6 + random.below(30)), scale: 1)
    target.baselineOn = Day(2020, 12, 31)
  }

  /// The figures of the target's years so far, one or two a year, on the way to its value.
  private mutating func addFigures(of target: Target) {
    let perYear = random.pick([1, 1, 2, 4])
    var day = plan.today - 365 * (3 + random.below(3))
    var tenths = 150 + random.below(600)
    while day <= plan.today {
      tenths += random.below(40) - 10
      let value =
        target.comparator == .yes
        ? Decimal(random.below(2)) : Decimal(coefficient: Int128(tenths), scale: 1)
      contents.observations.append(
        Observation(
          id: newID(), target: target.id, day: day, value: value ?? .zero,
          source: "Báo cáo số \(random.below(900) + 1)/BC", grade: random.pick(Grade.allCases)))
      day = day + 365 / perYear
    }
  }
}
