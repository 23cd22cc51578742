import PlanModel
import Values
import VietnameseText

/// The cells of one item of work.
struct ItemCells {
  let row: TaskRow
  let source: ReportSource

  /// What is to be done, with its code.
  var text: ReportTable.Cell { .text("\(plain(row.task.text)) (\(row.task.code))") }

  /// The document and the section the item stands in; what the item was added on.
  var document: ReportTable.Cell {
    if let basis = row.task.addedBasis {
      return .text(
        source.say("ngoài văn bản gốc: \(basis)", "beside the document: \(basis)"))
    }
    let section = row.section.map { source.say("mục \($0)", "section \($0)") }
    let parts = [documentName, section].compactMap { $0 }
    return parts.isEmpty ? .nothing : .text(parts.joined(separator: ", "))
  }

  /// The number of the document; where it has none, its title, unless the head of the report has it.
  private var documentName: String? {
    let plan = source.plans.first { $0.plan.code == row.plan }?.plan
    if let number = plan?.number { return plain(number) }
    guard source.plan == nil else { return nil }
    return plan.map { PlanNaming.spelledOut(plain($0.title)) } ?? row.plan
  }

  /// Who leads it; where nobody does, who carries it out; and which of their units are behind.
  var lead: ReportTable.Cell {
    guard let answering else { return .toFill(after: nil) }
    let units = [PartWords.unitsBehind(row) ?? PartWords.unitsLeft(row), PartWords.unlisted(row)]
      .map { $0.map { plain($0[source.language]) } }
    return .text(([answering] + units).compactMap(\.self).joined(separator: "; "))
  }

  private var answering: String? {
    let leads = row.names(.lead)
    if !leads.isEmpty { return plain(leads.joined(separator: "; ")) }
    let executing = row.names(.executing)
    guard !executing.isEmpty else { return nil }
    let list = plain(executing.joined(separator: "; "))
    return source.say("\(list) (thực hiện)", "\(list) (carries out)")
  }

  /// Who works along.
  var coordinating: ReportTable.Cell { names(row.names(.coordinating)) }

  /// When it is owed, in the words of the document and as days.
  var deadline: ReportTable.Cell {
    let written = row.task.deadline.written.map(plain)
    guard let printed = row.originalDue ?? row.due else {
      return written.map { .text($0) } ?? .nothing
    }
    let day = source.written(printed)
    // Words of a document say themselves whether the day is the first that is too late.
    let bare = row.task.deadline.isStrict ? source.say("trước ngày \(day)", "before \(day)") : day
    let known = written.map { "\($0) (\(day))" } ?? bare
    return .text(([known] + [granted, last].compactMap { $0 }).joined(separator: "; "))
  }

  /// The later day granted.
  private var granted: String? {
    guard let due = row.due, due != row.originalDue else { return nil }
    let day = source.written(due)
    return source.say("gia hạn đến \(day)", "extended to \(day)")
  }

  /// The last good day, where it is not the day owed.
  private var last: String? {
    guard let last = row.effectiveDue, last != row.due else { return nil }
    let day = source.written(last)
    return source.say("ngày cuối còn đúng hạn \(day)", "last good day \(day)")
  }

  /// What is known of the result: the state people have set, what was reported for the period, the
  /// product and the notes.
  var result: ReportTable.Cell {
    let state = handedIn ?? (row.state == .unknown ? nil : row.state.words[source.language])
    let told = unique(said(\.result) + documents)
    guard !told.isEmpty else { return .toFill(after: state) }
    return .text(listed([state].compactMap { $0 } + told))
  }

  /// How many units have handed in, where units owe it: their common state is nobody's words.
  private var handedIn: String? {
    PartWords.handedIn(row)?[source.language]
  }

  /// Why it is not done, as reported.
  var cause: ReportTable.Cell { saidOrRoom(\.cause) }

  /// What is proposed, as reported.
  var proposal: ReportTable.Cell { saidOrRoom(\.proposal) }

  /// The products and notes of its parts.
  private var documents: [String] {
    row.occurrenceParts.filter { $0.obligation.state != .closed }.flatMap { part in
      let unit = part.member.map { "\($0): " } ?? ""
      return [part.obligation.product.map { unit + $0 }, note(of: part)].compactMap(\.self)
    }
  }

  /// The note of a part; what is the reason of its state is named as that.
  private func note(of part: Part) -> String? {
    let owed = part.obligation
    guard let note = owed.note else { return nil }
    let name = source.say(owed.state.noteName)
    let reason = owed.state.needsReason ? name.prefix(1).lowercased() + name.dropFirst() : nil
    let label = [part.member, reason].compactMap(\.self).joined(separator: ", ")
    return label.isEmpty ? note : "\(label): \(note)"
  }

  /// What was reported of a kind, that of a unit with its name.
  private func said(_ text: KeyPath<ProgressReport, String?>) -> [String] {
    ToldReports(source: source).latest(text, of: row.following).compactMap { report in
      guard let said = report[keyPath: text] else { return nil }
      return row.unit(of: report).map { "\($0): \(said)" } ?? said
    }
  }

  private func saidOrRoom(_ text: KeyPath<ProgressReport, String?>) -> ReportTable.Cell {
    let said = said(text)
    return said.isEmpty ? .toFill(after: nil) : .text(listed(said))
  }

  /// How it stands, in a few words.
  var standing: ReportTable.Cell { .text(PartWords.standing(of: row)[source.language]) }

  /// The days left, negative when its day is past; none of what was sent already.
  var daysLeft: Int? { row.isHandedIn ? nil : row.daysLeft }

  private func names(_ names: [String]) -> ReportTable.Cell {
    names.isEmpty ? .nothing : .text(plain(names.joined(separator: "; ")))
  }

  /// Sentences one after the other; the full stop of all but the last gives way to a semicolon.
  private func listed(_ sentences: [String]) -> String {
    let texts = sentences.map(plain)
    let before = texts.dropLast().map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    return (before + texts.suffix(1)).joined(separator: "; ")
  }

  private func plain(_ text: String) -> String { TextWidth.cleaned(text) }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
