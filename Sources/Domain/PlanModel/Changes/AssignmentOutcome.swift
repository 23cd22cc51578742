import Values

/// What giving a role in some tasks comes to, to be told before it is done.
struct AssignmentOutcome {
  let role: Role
  let agency: Agency
  /// What can hardly be meant.
  let doubts: [Words]
  /// The tasks by their codes, each with the names of those that give way; `nil` where the agency
  /// holds the role already.
  let tasks: [(code: String, ended: [String]?)]

  /// Whether the agency does not hold the role in all of the tasks as it is.
  var givesAny: Bool { tasks.contains { $0.ended != nil } }

  /// Who gets which role in which tasks, who gives way, and what is odd about it, line by line.
  var words: Words {
    let lines = [given, held, ended].compactMap(\.self) + doubts
    return Words(
      lines.map(\.vi.withFullStop).joined(separator: "\n"),
      lines.map(\.en.withFullStop).joined(separator: "\n"))
  }

  private var given: Words {
    let new = tasks.filter { $0.ended != nil }.map(\.code)
    let whose = [agency.code, agency.place].compactMap(\.self).joined(separator: ", ")
    let list = NameList(new, most: 8, counted: "việc").words
    return Words(
      "Giao \(agency.name) (\(whose)) \(role.words.vi) \(new.count) việc: \(list.vi)",
      "Make \(agency.name) (\(whose)) \(role.words.en) of "
        + "\(String(counting: new.count, "task")): \(list.en)")
  }

  private var held: Words? {
    let count = tasks.count { $0.ended == nil }
    return count == 0
      ? nil
      : Words(
        "\(count) việc đã do cơ quan này \(role.words.vi), giữ nguyên",
        "It is that of \(String(counting: count, "task")) already, which stay")
  }

  private var ended: Words? {
    var counts: [(name: String, count: Int)] = []
    for name in tasks.flatMap({ $0.ended ?? [] }) {
      if let place = counts.firstIndex(where: { $0.name == name }) {
        counts[place].count += 1
      } else {
        counts.append((name, 1))
      }
    }
    let inTasks = tasks.count { !($0.ended ?? []).isEmpty }
    guard !counts.isEmpty else {
      return Words(
        "Không thay cơ quan nào đang \(role.words.vi)", "Nobody gives way who is \(role.words.en)")
    }
    let vi = counts.map { "\($0.name) (\($0.count) việc)" }.joined(separator: ", ")
    let en = counts.map { "\($0.name) (\(String(counting: $0.count, "task")))" }
      .joined(separator: ", ")
    return Words(
      "Thay cơ quan đang \(role.words.vi) ở \(inTasks) việc: \(vi)",
      "Giving way in \(String(counting: inTasks, "task")): \(en)")
  }
}

extension String {
  /// The sentence with a full stop.
  fileprivate var withFullStop: String { hasSuffix(".") ? self : self + "." }
}
