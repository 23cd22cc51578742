import PlanModel
import Values
import VietnameseText

extension ItemDetail {
  /// The item for a person: names and values one below the other.
  public func text(_ view: TextView) -> String {
    let (heading, sheet) =
      switch self {
      case .plan(let detail): (detail.plan.plan.code, Self.sheet(detail, view))
      case .target(let detail): (detail.row.target.code, Self.sheet(detail, view))
      case .task(let detail): (detail.part?.code ?? detail.row.task.code, Self.sheet(detail, view))
      case .agency(let detail): (detail.row.agency.code, Self.sheet(detail, view))
      }
    let lines = [view.heading(heading)] + sheet.lines(width: view.width)
    return lines.map { $0 + "\n" }.joined()
  }

  private static func sheet(_ detail: TaskDetail, _ view: TextView) -> TextSheet {
    let (row, deadline) = (detail.row, detail.row.task.deadline)
    var sheet = TextSheet()
    sheet.add(row.task.kind.words[view.language], row.task.label)
    sheet.add(view("nội dung", "text"), row.task.text == row.task.label ? nil : row.task.text)
    sheet.add(view("kế hoạch", "plan"), "\(row.plan), \(detail.planTitle)")
    sheet.add(view("mục", "section"), section(row.section, detail.sectionTitle))
    sheet.add(view("tình trạng", "state"), row.state.words[view.language])
    sheet.add(
      view("tình hình", "standing"),
      row.timeClass == nil ? nil : PartWords.standing(of: row)[view.language])
    sheet.add(view("thời hạn ghi", "deadline as written"), deadline.written)
    sheet.add(view("điều kiện", "condition"), deadline.condition)
    sheet.add(view("ngoài văn bản gốc", "not in the document"), detail.row.task.addedBasis)
    sheet.add(view("hạn", "due"), due(row, view))
    sheet.add(view("ngoài văn bản gốc", "not in the document"), row.task.deadlineBasis)
    if let part = row.foremost {
      sheet.add(
        view("so với các hạn", "by each day"), PartWords.standing(of: part)?[view.language])
      for step in part.extensions {
        sheet.add(view("gia hạn", "extension"), PartWords.step(step)[view.language])
      }
    }
    for work in row.awaited {
      sheet.add(view("làm từ", "made from"), PartWords.awaited(work)[view.language])
    }
    sheet.add(
      view("thiếu", "missing"),
      detail.part == nil ? PartWords.withoutMembers(row)?[view.language] : nil)
    for holder in row.agencies {
      sheet.add(holder.role.words[view.language], LifeText.holder(holder, view))
    }
    sheet.add(view("phần việc", "parts"), PartWords.rollUp(row)?[view.language])
    sheet.add(view("sản phẩm", "products"), PartWords.issued(row)?[view.language])
    for part in detail.row.allParts { sheet.add(part.code, self.part(part, view)) }
    sheet.add(row.following, view)
    return sheet
  }

  private static func due(_ row: TaskRow, _ view: TextView) -> String? {
    guard let due = row.due, let last = row.effectiveDue else { return nil }
    let rolled = view("ngày cuối còn đúng hạn", "last good day")
    return due == last ? due.printed : "\(due.printed), \(rolled) \(last.printed)"
  }

  private static func part(_ part: Part, _ view: TextView) -> String {
    let owed = part.obligation
    return [
      part.member, owed.state.words[view.language],
      owed.sentOn.map { view("gửi ngày \($0.printed)", "sent \($0.printed)") },
      owed.product, owed.productOn.map { view("ngày \($0.printed)", "of \($0.printed)") },
      owed.note.map { "\(owed.state.noteName[view.language].lowercased()): \($0)" },
      owed.reportedBy.map { view("người báo cáo \($0)", "reported by \($0)") },
      owed.confirmedBy.map { name in
        view("người xác nhận \(name)", "confirmed by \(name)")
          + (owed.confirmedOn.map { " \($0.printed)" } ?? "")
      },
    ].compactMap(\.self).joined(separator: ", ")
  }

  static func section(_ number: String?, _ title: String?) -> String? {
    [number, title == number ? nil : title].compactMap(\.self).joined(separator: ". ")
  }

  private static func sheet(_ detail: AgencyDetail, _ view: TextView) -> TextSheet {
    let row = detail.row
    var sheet = TextSheet()
    sheet.add(view("cơ quan, đơn vị", "agency"), row.agency.name)
    sheet.add(view("địa bàn", "place"), row.agency.place)
    sheet.add(view("loại", "kind"), row.agency.kind.words[view.language])
    sheet.add(view("tên khác", "also"), row.agency.aliases.joined(separator: "; "))
    sheet.add(view("gồm", "members"), detail.members.joined(separator: "; "))
    for row in detail.successions {
      sheet.add(LifeText.heading(row, of: detail.row.agency, view), LifeText.succession(row, view))
    }
    for role in Role.allCases {
      let codes = detail.tasks.filter { task in
        task.roles(of: [row.agency.id]).contains(role)
      }.map(\.task.code)
      sheet.add(
        role.words[view.language],
        codes.isEmpty ? nil : "\(codes.count): " + codes.joined(separator: ", "))
    }
    for timeClass in TimeClass.allCases where row.work[timeClass] > 0 {
      sheet.add(timeClass.words[view.language], "\(row.work[timeClass])/\(row.work.total)")
    }
    return sheet
  }

  private static func sheet(_ detail: PlanSummary, _ view: TextView) -> TextSheet {
    let plan = detail.plan.plan
    var sheet = TextSheet()
    sheet.add(view("kế hoạch", "plan"), plan.title)
    sheet.add(view("số", "number"), plan.number)
    sheet.add(view("cơ quan ban hành", "issuer"), plan.issuer)
    sheet.add(view("ngày", "issued"), plan.issued?.printed)
    sheet.add(view("người ký", "signed by"), plan.signer)
    sheet.add(view("cấp", "level"), plan.level?.words[view.language])
    sheet.add(view("thể thức", "letterhead"), plan.letterhead?.words[view.language])
    for parent in plan.parents { sheet.add(view("thực hiện", "carries out"), parent) }
    sheet.add(view("hiệu lực", "standing"), detail.plan.standing.words[view.language])
    sheet.add(view("thay bằng", "replaced by"), detail.plan.successor)
    sheet.add(view("kết thúc từ", "ended on"), plan.endedOn?.printed)
    sheet.add(view("căn cứ kết thúc", "basis of the end"), plan.endBasis)
    if plan.isInForce == nil { sheet.add(view("lý do", "reason"), plan.doubt) }
    sheet.add(
      view("chỉ tiêu", "targets"),
      view(
        "đạt \(detail.targets.met)/\(detail.targets.counted)",
        "\(detail.targets.met)/\(detail.targets.counted) met"))
    for timeClass in TimeClass.allCases where detail.work[timeClass] > 0 {
      sheet.add(timeClass.words[view.language], "\(detail.work[timeClass])/\(detail.work.total)")
    }
    let closed = detail.work.closed
    sheet.add(WorkState.closed.words[view.language], closed > 0 ? String(closed) : nil)
    return sheet
  }
}
