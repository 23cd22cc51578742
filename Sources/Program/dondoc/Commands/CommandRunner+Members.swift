import CommandTool
import PlanModel
import PlanStore
import Values
import VietnameseText

extension CommandRunner {
  /// Prints or changes who belongs to a group.
  func member(_ request: MemberRequest) throws -> String {
    switch request.work {
    case .list(let form): return try memberList(request.group, form)
    case .add(let names):
      return try join(
        names.enumerated().flatMap { MemberEntry.entries(ofLine: $1, line: $0 + 1) }, request,
        isReported: false)
    case .read(let path):
      let bytes = try fileBytes(path)
      return try join(
        MemberEntry.entries(of: LegacyText.decode(bytes).text), request, isReported: true)
    case .remove(let names):
      let planned = GroupLeaving(names, leave: request.group, from: request.from)
      guard try make(planned, with: writer()) != nil else { return nothing }
      return names.map { name in
        say(
          "\(request.group): \(name) thôi là thành viên",
          "\(request.group): \(name) is no member any more") + "\n"
      }.joined()
    }
  }

  private var nothing: String { say("không có gì thay đổi", "nothing changed") + "\n" }

  private func join(
    _ entries: [MemberEntry], _ request: MemberRequest, isReported: Bool
  ) throws -> String {
    let reader = try reader()
    var planned = GroupJoining(
      entries, join: request.group, from: request.from, state: request.state, of: request.task)
    planned.isConfirmed = request.isConfirmed
    guard case .memberList(let preview?) = try reader.answer(.memberList(planned), on: day) else {
      throw try notAGroup(request.group, reader)
    }
    let change = request.isDryRun ? nil : try make(planned, with: writer())
    for doubt in [preview.doubt, preview.reopening].compactMap(\.self) { warn(doubt) }
    let rows = preview.outcomes.map { row($0, isNumbered: isReported) }
    let summary = "\(request.group): \(preview.words[options.language])"
    let note = request.isDryRun ? say(" (chưa ghi)", " (nothing written)") : ""
    guard request.isDryRun || change != nil else { return rows.joined() + nothing }
    return rows.joined() + summary + note + "\n" + partsSaid(change)
  }

  /// What a line of a list comes to, and below it what can hardly be right in it.
  private func row(_ outcome: MemberOutcome, isNumbered: Bool) -> String {
    let line = isNumbered ? "\(outcome.entry.line). " : ""
    let said = "\(line)\(outcome.entry.name): \(outcome.words[options.language])"
    let doubt = outcome.doubt.map { "      ! \($0[options.language])\n" } ?? ""
    return TextWidth.cleaned(said) + "\n" + doubt
  }

  /// What a change said of the parts of those that joined, a line for each occurrence.
  private func partsSaid(_ change: Change?) -> String {
    let parts = (change?.edits ?? []).filter { $0.kind == .obligation }
    let works = Dictionary(grouping: parts) { edit in String(edit.code.prefix { $0 != "@" }) }
    return works.sorted { $0.key < $1.key }.map { work in
      FieldWords.sentence(for: work.value, language: options.language) + "\n"
    }.joined()
  }

  private func notAGroup(_ code: String, _ reader: StoreReader) throws -> CommandFailure {
    guard case .agency(_?) = try reader.answer(.agency(code), on: day) else {
      return CommandFailure(StoreFailure.unknownCode(code, .agency), calling: call)
    }
    return CommandFailure(
      Words(
        "\(code) là một cơ quan, không phải nhóm; xem các nhóm bằng «dondoc list agencies»",
        "\(code) is one agency and no group; see the groups with `dondoc list agencies`"), .refused)
  }

  private func memberList(_ group: String, _ form: OutputForm) throws -> String {
    let reader = try reader()
    guard case .agency(let detail?) = try reader.answer(.agency(group), on: day),
      detail.row.agency.kind == .group
    else { throw try notAGroup(group, reader) }
    let rows = detail.memberRows
    let context = context(isDemo: reader.isDemo)
    switch form {
    case .json: return AnswerRows(rows, context).json
    case .csv: return AnswerRows(rows, context).csv
    case .text:
      guard !rows.isEmpty else {
        return say(
          "\(detail.row.agency.code): chưa có danh sách thành viên",
          "\(detail.row.agency.code): nobody listed the members") + "\n"
      }
      return rows.map { row in
        let days = [
          row.membership.validFrom.map { say("từ \($0.printed)", "from \($0.printed)") },
          row.membership.validTo.map { say("đến hết \($0.printed)", "until \($0.printed)") },
        ].compactMap(\.self).joined(separator: " ")
        return TextWidth.cleaned(
          "\(row.agency.code)  \(row.agency.name)\(days.isEmpty ? "" : "  ")\(days)") + "\n"
      }.joined()
    }
  }
}
