import CommandTool
import PlanModel
import PlanStore
import Themes
import Values
import VietnameseText

extension CommandRunner {
  /// What the program runs with: a line for each fact.
  func doctor() -> String {
    let facts: [(Words, String)] = [
      (Words("phiên bản", "version"), ProgramVersion.current),
      (Words("kho dữ liệu", "store"), options.trial?.rawValue ?? options.storePath ?? "-"),
      (Words("tình trạng kho", "state of store"), storeState()),
      (Words("quyền truy cập", "permissions"), permissionsFact()),
      (Words("bản sao lưu hằng ngày", "daily copies"), copiesFact()),
      (Words("bản sao khác", "other copies"), otherCopiesFact()),
      (Words("người cập nhật", "user"), "\(author.user) (\(author.uid))"),
      (Words("ngày tính đến", "as of"), dayFact()),
      (Words("màn hình", "terminal"), terminalFact()),
      (Words("bảng mã", "locale"), localeFact()),
      (Words("màu", "colour"), colourFact()),
      (Words("bảng màu", "theme"), themeFact()),
    ]
    let width = facts.map { TextWidth.columns($0.0[options.language]) }.max() ?? 0
    return facts.map { name, value in
      let name = name[options.language]
      let space = String(repeating: " ", count: width - TextWidth.columns(name) + 2)
      return name + space + TextWidth.cleaned(value) + "\n"
    }.joined()
  }

  private func storeState() -> String {
    do {
      let reader = try reader()
      guard case .plans(let plans) = try reader.answer(.plans, on: day) else { return "-" }
      let demo = reader.isDemo ? say(", số liệu minh họa", ", made-up figures") : ""
      return say(
        "mở được, \(plans.count) kế hoạch", "opens, \(String(counting: plans.count, "plan"))")
        + demo
    } catch {
      return CommandFailure(error, of: options, on: host).words[options.language]
    }
  }

  private func permissionsFact() -> String {
    let path = options.trial == nil ? options.storePath ?? "" : ""
    guard StoreFile.exists(at: path) else { return "-" }
    return StoreExposure.words(of: path, calling: call)?[options.language]
      ?? say("tài khoản khác không sửa được kho", "other accounts can not change the store")
  }

  private func copiesFact() -> String {
    let copies = options.trial == nil ? DatedCopies.all(of: options.storePath ?? "") : []
    let rule = say(
      "giữ \(DatedCopies.daysKept) ngày gần nhất và bản cuối của \(DatedCopies.weeksKept) tuần trước đó",
      "the latest \(DatedCopies.daysKept) days stay, and the last of \(DatedCopies.weeksKept) weeks before"
    )
    guard let newest = copies.first else { return say("chưa có", "none yet") + "; " + rule }
    return say(
      "\(copies.count) bản, mới nhất \(newest.path)", "\(copies.count), the latest \(newest.path)")
      + "; " + rule
  }

  /// What was kept before a restore or a newer layout, and what a repair saved.
  private func otherCopiesFact() -> String {
    let path = options.trial == nil ? options.storePath : nil
    let copies = path.map(StoreCopies.othersThanDaily) ?? []
    guard !copies.isEmpty else { return say("chưa có", "none") }
    return say("\(copies.count) bản: ", "\(copies.count): ") + copies.joined(separator: ", ")
  }

  private func dayFact() -> String {
    let source =
      options.today == nil
      ? say("đồng hồ máy, UTC+7", "clock, UTC+7") : say("người dùng chọn", "as asked for")
    return "\(day.weekday.name[options.language]) \(day.printed) (\(source))"
  }

  private func terminalFact() -> String {
    let term = host.environment["TERM"] ?? "-"
    guard let size = host.terminalSize else {
      return "TERM=\(term), " + say("không in ra màn hình", "the output is no terminal")
    }
    return "TERM=\(term), \(size.columns)×\(size.rows)"
  }

  private func localeFact() -> String {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    return names.compactMap { name in host.environment[name].map { "\(name)=\($0)" } }.first
      ?? say("chưa đặt, dùng C.UTF-8", "not set, C.UTF-8 is used")
  }

  private func colourFact() -> String {
    let known = ["NO_COLOR", "COLORTERM"].compactMap { name in
      host.environment[name].map { "\(name)=\($0)" }
    }
    return known.isEmpty ? say("theo TERM", "as TERM says") : known.joined(separator: ", ")
  }

  private func themeFact() -> String {
    let name = options.theme ?? say("theo màn hình", "as suits the terminal")
    guard let chosen = options.theme else { return name }
    do throws(ThemeFailure) {
      _ = try UserThemes.catalogue(host.environment).theme(named: chosen)
      return name
    } catch {
      return error.lines(options.language).first ?? name
    }
  }
}
