import PlanModel
import Values

/// Agencies over time, for people.
enum LifeText {
  /// What stands behind the name of an agency that has ended; empty while it is there.
  static func ended(_ life: AgencyLife, _ view: TextView) -> String {
    guard life.hasEnded else { return "" }
    let day = life.lastDay.map { " \($0.printed)" } ?? ""
    let heirs = life.heirs.isEmpty ? "" : " → \(life.heirs.map(\.name).joined(separator: "; "))"
    return view(" (kết thúc\(day)\(heirs))", " (ended\(day)\(heirs))")
  }

  /// Who holds a role, with the name as written where that is another's.
  static func holder(_ holder: TaskRow.RoleHolder, _ view: TextView) -> String {
    let name = "\(holder.agency.name) (\(holder.agency.code))"
    if holder.isWithoutBody { return name + view(": đã kết thúc", ": ended") }
    let written = holder.assigned.map {
      view(" (văn bản ghi: \($0.name))", " (as written: \($0.name))")
    }
    let since = holder.since.map { view(", từ \($0.printed)", ", since \($0.printed)") }
    let basis = holder.isAdded ? view(", ngoài văn bản gốc", ", not in the document") : ""
    return name + (written ?? "") + (since ?? "") + basis
      + (holder.basis.map { view(", căn cứ: \($0)", ", on the basis of: \($0)") } ?? "")
  }

  /// What a succession is to an agency: an heir of it, or one it took over from.
  static func heading(_ row: SuccessionRow, of agency: Agency, _ view: TextView) -> String {
    if row.predecessor.id != agency.id { return view("tiếp nhận từ", "took over from") }
    return row.succession.isApplied
      ? view("kế thừa", "succeeded by") : view("đề xuất kế thừa", "proposed heir")
  }

  /// A succession with its day, its form, its scope and where it is written.
  static func succession(_ row: SuccessionRow, _ view: TextView) -> String {
    let succession = row.succession
    let names = [row.predecessor.name, row.heir?.name].compactMap(\.self).joined(separator: " → ")
    return [
      names, succession.form.words[view.language], view("từ ", "from ") + succession.day.printed,
      succession.isApplied ? nil : view("đề xuất", "proposed"), succession.scope, succession.basis,
    ].compactMap(\.self).joined(separator: ", ")
  }
}
