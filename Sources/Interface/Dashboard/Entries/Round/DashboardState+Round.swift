import Cells
import PlanModel
import Values

extension DashboardState {
  /// Asks for the items of the round, which then opens, or shows them as they are now.
  mutating func loadRound() -> [Effect] {
    let request = request(.round)
    awaitedRound = request.number
    return [.load(.review(baseFilter), request)]
  }

  /// Asks for the items of an open round anew.
  mutating func reloadRound() -> [Effect] { round == nil ? [] : loadRound() }

  /// Opens the round, or takes in its items as they are now.
  mutating func receiveRound(_ items: [ReviewItem]) {
    awaitedRound = nil
    if var open = round {
      open.receive(items)
      round = open
    } else if items.isEmpty {
      message = Message(.info, RoundStrings.nothing[setting.language])
    } else if overlay == nil {
      overlay = .round(Round(items, resumingAt: roundPlace))
    }
  }

  /// The round that is open, or that something lies over.
  var round: Round? {
    get { if case .round(let round) = overlay { round } else { parkedRound } }
    set {
      guard let newValue else { return }
      if case .round = overlay { overlay = .round(newValue) } else { parkedRound = newValue }
    }
  }

  /// Shows the round again once nothing lies over it.
  mutating func uncoverRound() {
    guard overlay == nil, var round = parkedRound else { return }
    parkedRound = nil
    if !isSaving { round.saving = nil }
    overlay = .round(round)
  }

  // MARK: - Keys

  /// Gives a key to the round.
  mutating func press(_ key: Key, in round: Round) -> [Effect] {
    var round = round
    switch key {
    case .escape:
      roundPlace = round.chosen?.code
      overlay = nil
      // Its items as they are now, asked for after a change, would open it again.
      awaitedRound = nil
      return []
    case .up, .left, .character("k"): round.move(by: -1)
    case .down, .right, .tab, .character("j"): round.move(by: 1)
    case .home, .character("g"): round.move(by: -round.items.count)
    case .end, .character("G"): round.move(by: round.items.count)
    case .character("u"): return save(.undo)
    case .control("r"): return save(.redo)
    default: return round.chosen.map { answer($0, by: key, in: round) } ?? []
    }
    overlay = .round(round)
    return []
  }

  /// Does what a key says of an item.
  private mutating func answer(
    _ item: ReviewItem, by key: Key, in round: Round
  ) -> [Effect] {
    let meanings: [Key: Command] = [
      .character("."): .nextState, .character("t"): .pickState, .character("m"): .measure,
    ]
    switch key {
    case .enter:
      return said(of: item, in: round) { state in
        state.save(.make(AnyPlannedChange(ProgressEntry([state.code(of: item)]))))
      }
    case .character("r"), .character("v"):
      let isResult = key == .character("r")
      return said(of: item, in: round) { state in
        state.overlay = .form(
          state.progressForm(
            for: item, at: isResult ? ProgressFormEntry.result : ProgressFormEntry.difficulty))
        return []
      }
    default:
      guard let command = meanings[key] else { return [] }
      return said(of: item, in: round) { $0.say(command, of: item) }
    }
  }

  /// Parks the round while something is said of an item; without it the round is shown again.
  private mutating func said(
    of item: ReviewItem, in round: Round, _ body: (inout DashboardState) -> [Effect]
  ) -> [Effect] {
    if let hindrance = hindrance(to: .undo) {
      message = Message(.warning, hindrance[setting.language])
      return []
    }
    var parked = round
    parked.saving = item.code
    parkedRound = parked
    overlay = nil
    return body(&self)
  }

  private mutating func say(_ command: Command, of item: ReviewItem) -> [Effect] {
    if let hindrance = hindrance(to: command) {
      message = Message(.warning, hindrance[setting.language])
      return []
    }
    let effects = change(command)
    guard command == .measure, let row = item.target, case .form(var form) = overlay else {
      return effects
    }
    form.repeatLast(of: row, words.number, on: setting.today)
    overlay = .form(form)
    return effects
  }

  // MARK: - Saving

  /// Takes in that a change was saved while the round is open: it goes on, or back to what was
  /// taken back.
  ///
  /// - Returns: That the item was looked at is saved where what was said of it was so already.
  mutating func noteRound(_ saved: SavedChange) -> [Effect] {
    guard var round else { return [] }
    switch saved {
    case .made, .nothing:
      // Ticks are many to an item, which is left when their list is closed.
      guard parkedTicks == nil else { return [] }
      if case .ticks = overlay { return [] }
      if case .nothing = saved, case .make(let made)? = lastCommand, made.change is PartSaying,
        let item = round.chosen
      {
        return save(.make(AnyPlannedChange(ProgressEntry([code(of: item)]))))
      }
      round.finish()
    case .undone(let change), .redone(let change):
      if let code = change.edits.first?.code { round.goBack(to: ItemCode(code).item) }
    }
    self.round = round
    return []
  }
}

extension Form {
  /// Starts a figure from the last one, so that a repeated one is agreed to field by field.
  ///
  /// Where it comes from is not repeated: the source of another day says nothing of this one.
  fileprivate mutating func repeatLast(
    of row: TargetRow, _ written: (Decimal) -> String, on today: Day
  ) {
    guard let last = row.observations.first else { return }
    let texts = [FieldName.value: written(last.value), .day: today.printed]
    for index in fields.indices {
      guard let text = texts[fields[index].name] else { continue }
      fields[index].start(with: text)
    }
  }
}
