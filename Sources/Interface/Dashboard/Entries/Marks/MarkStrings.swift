import PlanModel
import Values

/// The words of marking rows, and of one change for all of them.
enum MarkStrings {
  static let noList = Words(
    "mở danh sách nhiệm vụ hoặc cơ quan trước (phím 3, 4)",
    "open the list of tasks or of agencies first (keys 3, 4)")
  static let nothingToMark = Words("danh sách không có mục nào", "the list has no row")
  static let stateTitle = Words("TÌNH TRẠNG", "STATE")
  static let deadlineTitle = Words("THỜI HẠN", "DEADLINE")
  static let unchangedOffer = Words(
    "để trống: giữ nguyên như từng việc", "empty: as each task has it")
  static let sentOffer = Words(
    "để trống: ngày đã ghi, hoặc ngày văn bản, hoặc hôm nay",
    "empty: the day each has, or that of the document, or today")

  static let findOrMark = Words("gõ để tìm · Insert đánh dấu", "type to find · Insert marks")

  static let unmark = Words("bỏ đánh dấu", "unmark")

  /// What a form for the marked units of a task is for.
  static func units(_ count: Int) -> Words {
    Words("\(count) đơn vị", String(counting: count, "unit"))
  }

  /// What stands in the head of a list with marked rows.
  static func marked(_ count: Int) -> Words { Words("đã đánh dấu \(count)", "marked \(count)") }

  /// What a form or a list for all marked tasks is for.
  static func tasks(_ count: Int) -> Words {
    Words("\(count) việc đã đánh dấu", String(counting: count, "marked task"))
  }

  /// What a form or a list for marked tasks, or for the marked parts of one, is for.
  static func rows(_ items: [Marks.Item]) -> Words {
    TickStrings.parts(items) ?? tasks(items.count)
  }

  static func cleared(_ count: Int) -> Words {
    Words("đã bỏ đánh dấu \(count) mục", "\(String(counting: count, "row")) unmarked")
  }

  /// That several items were changed, by their codes.
  static func saved(_ codes: [String]) -> Words {
    let named = NameList(codes, most: mostNamed).words
    return Words(
      "\(codes.count) mục: \(named.vi)", "\(String(counting: codes.count, "item")): \(named.en)")
  }

  /// What a change would do for more items than a glance takes in, to be agreed to.
  static func question(
    _ action: Words, _ items: [Marks.Item], _ remark: Words? = nil
  ) -> Words {
    let (vi, en) = (remark.map { ", \($0.vi)" } ?? "", remark.map { ", \($0.en)" } ?? "")
    func text(_ language: Language) -> String {
      let lines = items.prefix(mostNamed).map { item in
        let label = item.sort == .commonPart ? TickStrings.whole[language] : item.label
        return "\n- \(item.code) \(label)"
      }
      let rest = NameList.rest(items.count - lines.count).map { "\n\($0[language])" }
      return lines.joined() + (rest ?? "")
    }
    let counted =
      TickStrings.parts(items)
      ?? Words("\(items.count) mục", "\(String(counting: items.count, "item"))")
    return Words(
      "\(action.vi) cho \(counted.vi)\(vi):\(text(.vi))",
      "\(action.en), for \(counted.en)\(en):\(text(.en))")
  }

  /// How many of some items are in states that a person set on purpose and another would undo.
  ///
  /// - Parameters:
  ///   - items: The items as they were last read.
  ///   - state: The state they get.
  ///   - replacesNotes: Whether what stands beside a state is written over.
  /// - Returns: `nil` where nothing is lost.
  static func spokenFor(
    _ items: [Marks.Item], movedTo state: WorkState, replacesNotes: Bool
  ) -> Words? {
    let kept: [WorkState] = [.done, .awaitingConfirmation, .returned, .paused, .closed]
    let counts = kept.filter { $0 != state }.compactMap { old -> Words? in
      let count = items.count { $0.state == old }
      return count == 0 ? nil : Words("\(count) \(old.words.vi)", "\(count) \(old.words.en)")
    }
    let noted = replacesNotes ? items.count(where: \.hasNote) : 0
    let said =
      [Words(counts.map(\.vi).joined(separator: ", "), counts.map(\.en).joined(separator: ", "))]
      + (noted > 0 ? [replacedNotes(noted, by: state)] : [])
    let told = said.filter { !$0.vi.isEmpty }
    guard !told.isEmpty else { return nil }
    return Words(
      "trong đó \(told.map(\.vi).joined(separator: "; "))",
      "of which \(told.map(\.en).joined(separator: "; "))")
  }

  /// How many items have a remark that the one of a new state takes the place of.
  private static func replacedNotes(_ count: Int, by state: WorkState) -> Words {
    let new = state.needsReason ? Words("lý do", "reason") : Words("ghi chú", "note")
    return Words(
      "\(count) đang có ghi chú, sẽ bị thay bằng \(new.vi) này",
      "\(count) with a note, which this \(new.en) replaces")
  }

  /// How many items are named before the rest is told by its number.
  private static let mostNamed = 5
}
