import Cells
import PlanModel
import Values

extension DashboardState {
  /// What the key to urge is about: the marked tasks or agencies, else the chosen row.
  var urgingSubject: UrgingSubject? {
    if !markedTasks.isEmpty { return subject(of: markedTasks) }
    if let row = focusedTask { return subject(of: row) }
    if let row = focusedTarget {
      return UrgingSubject(
        work: .items([row.code]), marked: [], title: row.code, introduction: row.target.label,
        owners: [], hasOwners: false)
    }
    if let focusedMarks, !focusedMarks.isEmpty { return subject(ofAgencies: focusedMarks.items) }
    guard let row = focusedAgency else { return nil }
    return UrgingSubject(
      work: .agencies([row.code]), marked: [], title: row.code,
      introduction: "\(row.agency.name): \(UrgeStrings.whatIsLate[setting.language])",
      owners: [], hasOwners: true)
  }

  private func subject(of row: TaskRow) -> UrgingSubject {
    let owners = row.allAnswerable.map { (name: $0.name, count: 1) }
    let to = UrgeStrings.apart(owners, without: owners.isEmpty ? 1 : 0)
    return UrgingSubject(
      work: .items([row.code]), marked: [], title: row.code,
      introduction: "\(row.task.label) (\(to[setting.language]))", owners: owners.map(\.name),
      hasOwners: !owners.isEmpty)
  }

  private func subject(of marks: Marks) -> UrgingSubject {
    subject(of: marks.items.map { ($0, $0.owners) })
  }

  /// The units whose parts are marked, each to be written to by itself, and who answers for the
  /// part none of them owes alone; that part is left out where nobody does, which the head tells.
  private func subject(of marks: Marks, in list: TickList) -> UrgingSubject {
    let items = marks.items.map { item in
      (item, owners: item.sort == .commonPart ? list.commonOwners : item.owners)
    }
    let owned = items.filter { !$0.owners.isEmpty }
    guard !owned.isEmpty else { return subject(of: items) }
    return subject(of: owned, leavingOut: items.filter(\.owners.isEmpty).map(\.0))
  }

  private func subject(
    of items: [(Marks.Item, owners: [String])], leavingOut omitted: [Marks.Item] = []
  ) -> UrgingSubject {
    let language = setting.language
    var owners: [(name: String, count: Int)] = []
    for name in items.flatMap(\.owners) {
      if let place = owners.firstIndex(where: { $0.name == name }) {
        owners[place].count += 1
      } else {
        owners.append((name, 1))
      }
    }
    let orphans = items.count(where: \.owners.isEmpty)
    let marked = items.map(\.0)
    return UrgingSubject(
      work: .items(marked.map(\.exactCode)), marked: marked,
      title: UrgeStrings.title(of: marked, leavingOut: omitted)[language],
      introduction: UrgeStrings.apart(owners, without: orphans)[language],
      owners: owners.map(\.name), hasOwners: orphans == 0)
  }

  private func subject(ofAgencies items: [Marks.Item]) -> UrgingSubject {
    UrgingSubject(
      work: .agencies(items.map(\.code)), marked: items,
      title: items.map(\.code).joined(separator: ", "),
      introduction: UrgeStrings.whatIsLate[setting.language], owners: [], hasOwners: true)
  }

  /// Asks what is done to follow the marked or chosen work.
  mutating func startUrging() -> [Effect] {
    guard let urgingSubject else { return [] }
    return askKind(of: urgingSubject)
  }

  /// Asks what is done to follow the marked parts of an open list, else those not handed in: an act
  /// for each unit.
  mutating func startUrging(in list: TickList) -> [Effect] {
    var marks = list.marks
    if marks.isEmpty { marks.mark(list.owing) }
    guard list.queue.isEmpty, !marks.isEmpty else { return [] }
    parkedTicks = list
    return askKind(of: subject(of: marks, in: list))
  }

  /// Asks what is done to follow something, and on which days offices work.
  private mutating func askKind(of subject: UrgingSubject) -> [Effect] {
    let language = setting.language
    overlay = .picker(
      Picker(
        .choice(AnyPickerChoice(FollowUpKindChoice(subject: subject))),
        title: "\(UrgeStrings.title[language]) · \(subject.title)",
        entries: FollowUpKind.allCases.enumerated().map { index, kind in
          Picker.Entry(kind.rawValue, key: String(index + 1), label: kind.words[language])
        }, isFiltered: false))
    return loadChoices(.holidays)
  }

  func urgeForm(_ kind: FollowUpKind, _ subject: UrgingSubject) -> Form {
    let language = setting.language
    let conducted = [
      Form.Field(UrgeEntry.conductedBy, label: UrgeStrings.conductedBy[language]),
      Form.Field(UrgeEntry.conclusion, label: UrgeStrings.conclusion[language]),
    ]
    let answer = Form.Field(
      UrgeEntry.answerBy, label: UrgeStrings.answerBy[language],
      offer: UrgeStrings.answerOffer[language])
    return Form(
      .entry(AnyFormEntry(UrgeEntry(kind: kind, subject: subject, calendar: workCalendar))),
      title: "\(subject.title) · \(kind.words[language])", introduction: subject.introduction,
      fields: [
        Form.Field(
          UrgeEntry.document, label: UrgeStrings.document[language],
          offer: UrgeStrings.documentOffer[language]),
        Form.Field(
          UrgeEntry.day, label: UrgeStrings.day[language],
          offer: FormStrings.dayOffer[language], text: setting.today.printed), answer,
      ] + addresseeField(subject) + [
        Form.Field(UrgeEntry.about, label: UrgeStrings.subject[language])
      ] + (kind == .urging ? [] : conducted))
  }

  /// To whom it goes; agencies that are chosen are meant themselves.
  private func addresseeField(_ subject: UrgingSubject) -> [Form.Field] {
    guard case .items = subject.work else { return [] }
    return [
      Form.Field(
        UrgeEntry.addressee, label: UrgeStrings.addressee[setting.language],
        offer: subject.hasOwners ? UrgeStrings.ownOffer[setting.language] : "")
    ]
  }
}
