import PlanModel
import Values
import VietnameseText

extension ItemDetail {
  static func sheet(_ detail: TargetDetail, _ view: TextView) -> TextSheet {
    let (row, target) = (detail.row, detail.row.target)
    var sheet = TextSheet()
    sheet.add(view("chỉ tiêu", "target"), target.label)
    sheet.add(view("kế hoạch", "plan"), "\(row.plan), \(detail.planTitle)")
    sheet.add(view("mục", "section"), section(row.section, detail.sectionTitle))
    sheet.add(view("văn bản ghi", "as written"), target.written)
    sheet.add(view("ngoài văn bản gốc", "not in the document"), target.addedBasis)
    sheet.add(view("yêu cầu", "asked"), Asked.written(target, view.language))
    sheet.add(view("năm", "year"), target.year.map(String.init))
    sheet.add(view("tình hình", "standing"), row.judgement.status?.words[view.language])
    sheet.add(view("trong đó", "of which"), row.judgement.members?.words[view.language])
    sheet.add(view("lý do", "reason"), target.voidReason)
    addForecast(row, to: &sheet, view)
    for warning in row.warnings {
      sheet.add(view("cảnh báo", "warning"), warning.words[view.language])
    }
    for rating in row.ratings {
      sheet.add(view("người đánh giá", "judged by"), written(rating, view))
    }
    if let baseline = target.baseline {
      sheet.add(
        view("xuất phát", "baseline"), figure(baseline, on: target.baselineOn, of: target, view))
    }
    for observed in row.observations {
      sheet.add(view("số liệu", "figure"), written(observed, of: target, view))
    }
    sheet.add(row.following, view)
    for other in detail.conditions + detail.shared {
      let isCondition = other.target.parent == target.id
      sheet.add(
        isCondition ? view("thành phần", "condition") : view("cùng chỉ số", "same indicator"),
        standing(of: other, view))
    }
    return sheet
  }

  private static func addForecast(_ row: TargetRow, to sheet: inout TextSheet, _ view: TextView) {
    guard let forecast = row.forecast else { return }
    sheet.add(view("dự báo", "forecast"), forecast.sentence(on: view.asOf)?[view.language])
    sheet.add(
      view("cần đạt đến nay", "needed by now"),
      forecast.needed(on: view.asOf).map { VietnameseNumber.written($0, view.language) })
    for end in forecast.horizons {
      sheet.add(
        view("ước đến \(end.printed)", "expected on \(end.printed)"),
        forecast.forecast(on: end).map { VietnameseNumber.written($0, view.language) })
    }
  }

  private static func written(_ rating: Rating, _ view: TextView) -> String {
    let outlook = rating.outlook.words[view.language]
    return [
      view(
        "\(rating.signer): \(outlook), ngày \(rating.day.printed)",
        "\(rating.signer): \(outlook), on \(rating.day.printed)"), rating.note,
    ].compactMap(\.self).joined(separator: ", ")
  }

  private static func written(
    _ observed: Observation, of target: Target, _ view: TextView
  ) -> String {
    let language = view.language
    return [
      figure(observed.value, on: observed.day, of: target, view), observed.breakdown,
      observed.source, observed.grade?.words[language], observed.verification?.words[language],
      observed.startsSeries ? view("bắt đầu chuỗi số liệu mới", "starts a series") : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  private static func standing(of row: TargetRow, _ view: TextView) -> String {
    let observed = row.judgement.observed.map {
      figure($0.value, on: $0.day, of: row.target, view)
    }
    return [
      "\(row.target.code) \(Asked.written(row.target, view.language))", observed,
      row.judgement.status?.words[view.language],
    ].compactMap(\.self).joined(separator: ", ")
  }

  private static func figure(
    _ value: Decimal, on day: Day?, of target: Target, _ view: TextView
  ) -> String {
    let number = VietnameseNumber.written(value, view.language)
    let unit = target.unit.map { " \($0)" } ?? ""
    return number + unit + (day.map { view(" ngày \($0.printed)", " on \($0.printed)") } ?? "")
  }
}
