public import PlanModel
import Values
import VietnameseText

/// Lists as tables for people.
public enum ListText {
  /// The plans.
  public static func written(_ plans: [PlanRow], _ view: TextView) -> String {
    let table = TextTable(
      [
        .init(view("MÃ", "CODE")), .init(view("KẾ HOẠCH", "PLAN"), least: 20),
        .init(view("ĐỊA PHƯƠNG", "PLACE")), .init(view("SỐ", "NUMBER")),
        .init(view("NGÀY", "ISSUED")), .init(view("CẤP", "LEVEL")),
        .init(view("HIỆU LỰC", "STANDING")),
      ],
      rows: plans.map { row in
        [
          row.plan.code, row.plan.title, row.plan.place ?? "", row.plan.number ?? "",
          row.plan.issued?.printed ?? "", row.plan.level?.words[view.language] ?? "",
          row.standing.words[view.language],
        ]
      })
    let texts = plans.map { [$0.plan.code, $0.plan.title, $0.plan.number, $0.plan.place] }
    return page(
      view("\(plans.count) kế hoạch", String(counting: plans.count, "plan")), table, view,
      foundIn: texts.map { $0.compactMap(\.self) })
  }

  /// The targets; where some are of plans that are not carried out, the head says which.
  public static func written(
    _ targets: [TargetRow], of plans: [PlanRow] = [], _ view: TextView
  ) -> String {
    let table = TextTable(
      [
        .init(view("MÃ", "CODE")), .init(view("TÌNH HÌNH", "STANDING"), least: 12),
        .init(view("SỐ LIỆU", "FIGURE"), isNumber: true), .init(view("YÊU CẦU", "ASKED"), least: 8),
        .init(view("NĂM", "YEAR")), .init(view("CHỈ TIÊU", "TARGET"), least: 16),
      ],
      rows: targets.map { row in
        [
          row.target.code, row.judgement.status?.words[view.language] ?? "",
          row.judgement.observed.map { VietnameseNumber.written($0.value, view.language) } ?? "",
          Asked.written(row.target, view.language), row.target.year.map(String.init) ?? "",
          (row.warnings.isEmpty ? "" : "! ") + row.target.label,
        ]
      })
    let summary = TargetSummary(targets)
    let met = view("đạt \(summary.met)/\(summary.counted)", "\(summary.met)/\(summary.counted) met")
    let count = view("\(targets.count) chỉ tiêu", String(counting: targets.count, "target"))
    let counted = alsoCounted(Set(targets.map(\.plan)), plans, view)
    return page("\(count), \(met)\(counted)", table, view, foundIn: targets.map(\.searchable))
  }

  /// The tasks; where some are of plans that are not carried out, the head says which.
  public static func written(
    _ tasks: [TaskRow], of plans: [PlanRow] = [], _ view: TextView
  ) -> String {
    let table = TextTable(
      [
        .init(view("MÃ", "CODE")), .init(view("TÌNH TRẠNG", "STATE"), least: 10),
        .init(view("TÌNH HÌNH", "STANDING"), least: 10), .init(view("HẠN", "DUE")),
        .init(view("CƠ QUAN", "AGENCY"), least: 12), .init(view("NHIỆM VỤ", "TASK"), least: 16),
      ],
      rows: tasks.map { row in
        [
          row.task.code, row.state.words[view.language],
          row.timeClass?.words[view.language] ?? "", row.effectiveDue?.printed ?? "",
          agency(of: row, view), row.task.label,
        ]
      })
    let work = WorkSummary(tasks)
    let count = view("\(work.total) nhiệm vụ", String(counting: work.total, "task"))
    return page(
      count + WorkWords.closed(beside: work.closed)[view.language]
        + alsoCounted(Set(tasks.map(\.plan)), plans, view), table, view,
      foundIn: tasks.map(\.searchable))
  }

  /// Which plans are counted though they are not carried out; the dashboard leaves these out of all
  /// plans together.
  private static func alsoCounted(
    _ codes: Set<String>, _ plans: [PlanRow], _ view: TextView
  ) -> String {
    let listed = plans.filter { codes.contains($0.plan.code) }
    guard codes.count > 1, let words = PlanRow.notCarriedOut(among: listed) else { return "" }
    return view(", tính cả \(words.vi)", ", \(words.en) included")
  }

  /// Who answers for a task, with the units that are behind, and the groups nobody listed.
  private static func agency(of row: TaskRow, _ view: TextView) -> String {
    let name =
      row.mustBeReassigned
      ? Attention.reassign.words[view.language] : row.answerable?.name ?? ""
    let remarks = [PartWords.unitsBehind(row, most: PartWords.mostNames), PartWords.unlisted(row)]
      .compactMap { $0?[view.language] }
    return remarks.isEmpty ? name : "\(name) (\(remarks.joined(separator: "; ")))"
  }

  /// The agencies; where the work of some is of plans that are not carried out, the head says which.
  public static func written(
    _ agencies: [AgencyRow], of plans: [PlanRow] = [], _ view: TextView
  ) -> String {
    let table = TextTable(
      [
        .init(view("MÃ", "CODE")), .init(view("CHỦ TRÌ", "LEAD"), isNumber: true),
        .init(view("THỰC HIỆN", "EXEC"), isNumber: true),
        .init(view("PHỐI HỢP", "COORD"), isNumber: true),
        .init(view("QUÁ HẠN", "OVERDUE"), isNumber: true),
        .init(view("ĐÚNG HẠN", "ON TIME"), isNumber: true),
        .init(view("CƠ QUAN, ĐƠN VỊ", "AGENCY"), least: 16),
      ],
      rows: agencies.map { row in
        let numbers = [
          row.count(.lead), row.count(.executing), row.count(.coordinating), row.work[.overdue],
        ]
        return [row.agency.code] + numbers.map(String.init) + [
          "\(row.work[.doneOnTime])/\(row.work.fellDue)",
          row.agency.name + LifeText.ended(row.life, view),
        ]
      })
    let count = view(
      "\(agencies.count) cơ quan, đơn vị",
      String(counting: agencies.count, "agency", plural: "agencies"))
    let counted = alsoCounted(Set(agencies.flatMap(\.plans)), plans, view)
    return page(count + counted, table, view, foundIn: agencies.map(\.searchable))
  }

  private static func page(
    _ what: String, _ table: TextTable, _ view: TextView, foundIn texts: [[String]]
  ) -> String {
    let lines = table.lines(width: view.width, marking: view.marking, foundIn: texts)
    return ([view.heading(what)] + lines).map { $0 + "\n" }.joined()
  }
}

/// What a target asks for, in short.
enum Asked {
  /// The sign of the comparator with value and unit: `≥ 14 %`, `15–20 %`.
  static func written(_ target: Target, _ language: Language) -> String {
    let value = target.value.map { VietnameseNumber.written($0, language) }
    let upper = target.upper.map { VietnameseNumber.written($0, language) }
    let sign = target.comparator.sign[language]
    guard let value else { return sign }
    let figure = upper.map { "\(value)–\($0)" } ?? value
    let asked = target.comparator == .range ? figure : "\(sign) \(figure)"
    return asked + (target.unit.map { " \($0)" } ?? "")
  }
}
