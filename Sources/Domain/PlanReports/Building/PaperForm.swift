import PlanModel
import Values
import VietnameseText

/// The head and the end of a paper about a plan, in the form of the plan's own paper.
///
/// Papers of the State follow Decree 30/2020/NĐ-CP; those of the Party have a head, a number and
/// signs of their own. Number, day, rank and name of who signs are left to be filled.
struct PaperForm {
  /// The plan the paper is about; `nil` for a letter about several plans, or none.
  let naming: PlanNaming?
  let source: ReportSource

  private var plan: Plan? { naming?.plan }

  /// The body that issues the paper.
  private var issuer: String { naming?.issuingBody ?? PlanNaming.dots }

  /// The form; where nobody has said, that of the State.
  var form: Letterhead { plan?.letterhead ?? .state }

  /// The head of a report on a subject.
  func head(subject: String) -> PaperHead {
    PaperHead(
      form: form, authority: authority, nation: nation, number: number,
      placeAndDay: placeAndDay(nil),
      title: .named(kind: source.say("BÁO CÁO", "REPORT"), subject: subject))
  }

  /// The head of a letter.
  ///
  /// - Parameters:
  ///   - number: Its number; `nil` where it is to be filled in.
  ///   - day: Its day.
  ///   - subject: What it is about.
  ///   - addressed: Whom it turns to, in a line.
  /// - Returns: The head.
  func letterHead(number: String?, day: Day, subject: String, addressed: String) -> PaperHead {
    PaperHead(
      form: form, authority: authority, nation: nation, number: letterNumber(number),
      placeAndDay: placeAndDay(day), title: .letter(subject: subject, addressed: addressed))
  }

  /// The number of a section: "I." or, on papers of the Party, "I-".
  func numeral(_ number: String) -> String { form == .party ? "\(number)-" : "\(number)." }

  // MARK: Head

  /// The body that issues the paper; its board stands in the signature and not here.
  private var authority: [String] {
    let board = PlanNaming.standingBoard.vi + " "
    let committee = PlanNaming.peoplesCommittee.vi
    let name = issuer
    if form == .party {
      return [(name.hasPrefix(board) ? String(name.dropFirst(board.count)) : name).uppercased()]
    }
    guard name.hasPrefix(committee + " ") else { return [name.uppercased()] }
    return [committee.uppercased(), name.dropFirst(committee.count + 1).uppercased()]
  }

  private var nation: [String] {
    switch form {
    case .party: [source.say("ĐẢNG CỘNG SẢN VIỆT NAM", "COMMUNIST PARTY OF VIET NAM")]
    case .state:
      [
        source.say("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"),
        source.say("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
      ]
    }
  }

  private var number: String {
    let room = "        "
    return form == .party
      ? source.say("Số\(room)-BC/\(initials)", "No.\(room)-BC/\(initials)")
      : source.say("Số:\(room)/BC-\(initials)", "No.:\(room)/BC-\(initials)")
  }

  private func letterNumber(_ known: String?) -> String {
    let room = "        "
    if let known {
      return form == .party
        ? source.say("Số \(known)", "No. \(known)") : source.say("Số: \(known)", "No.: \(known)")
    }
    return form == .party
      ? source.say("Số\(room)-CV/\(initials)", "No.\(room)-CV/\(initials)")
      : source.say("Số:\(room)/\(initials)-\(PlanNaming.dots)", "No.:\(room)/\(initials)")
  }

  /// The letters that stand for the body in numbers, those of the plan's own number first.
  private var initials: String {
    if let own = plan?.number?.split(whereSeparator: { $0 == "/" || $0 == "-" }).last,
      own.allSatisfy(\.isLetter)
    {
      return String(own)
    }
    return Self.initials.first { issuer.contains($0.name.vi) }?.letters ?? PlanNaming.dots
  }

  private static let initials: [(name: Words, letters: String)] = [
    (PlanNaming.peoplesCommittee, "UBND"), (Words("Tỉnh ủy", "provincial committee"), "TU"),
    (Words("Thành ủy", "city committee"), "TU"), (Words("Huyện ủy", "district committee"), "HU"),
    (Words("Thị ủy", "town committee"), "ThU"), (Words("Đảng ủy", "party committee"), "ĐU"),
  ]

  /// The place, and a day; `nil` where it is to be filled in.
  private func placeAndDay(_ day: Day?) -> String {
    let place = naming?.issuingPlace ?? PlanNaming.dots
    if let day {
      let words = VietnameseDate.spelledOut(day)
      return source.say("\(place), \(words)", "\(place), \(source.written(day))")
    }
    let year = source.asOf.year
    return source.say(
      "\(place), ngày      tháng      năm \(year)", "\(place), the      of            \(year)")
  }

  // MARK: End

  /// The recipients of the plan, and who signs.
  var closing: Report.Closing {
    let known = plan?.recipients.map(Self.withoutEnd) ?? []
    return closing(known.isEmpty ? [PlanNaming.dots, PlanNaming.dots] : known)
  }

  /// The end of a letter: whom it turns to stands at its top.
  var letterClosing: Report.Closing {
    let kept =
      form == .party
      ? source.say("Lưu Văn phòng", "Kept at the office")
      : source.say("Lưu: VT", "Kept at the office")
    return closing([source.say("Như trên", "As above"), PlanNaming.dots, kept])
  }

  private func closing(_ names: [String]) -> Report.Closing {
    Report.Closing(
      title: source.say("Nơi nhận:", "Recipients:"), recipients: recipients(names),
      signature: signature)
  }

  private func recipients(_ names: [String]) -> [String] {
    let sign = form == .party ? "," : ";"
    return names.enumerated().map { index, name in
      "- \(name)\(index == names.count - 1 ? "." : sign)"
    }
  }

  /// A recipient without the sign the document puts after it.
  private static func withoutEnd(_ name: String) -> String {
    var name = TextWidth.cleaned(name)[...]
    while let last = name.last, ",;. ".contains(last) { name.removeLast() }
    return String(name)
  }

  /// For whom the paper is signed; the rank is left to be filled.
  private var signature: [String] {
    let mark = form == .party ? "T/M " : "TM. "
    return (signer.map { [mark + $0.uppercased()] } ?? []) + [PlanNaming.dots + PlanNaming.dots]
  }

  private var signer: String? {
    if form == .party { return partySigner }
    return issuer.hasPrefix(PlanNaming.peoplesCommittee.vi)
      ? PlanNaming.peoplesCommittee.vi : nil
  }

  /// The board where one issued the plan; else whom the plan's own signature stands for.
  private var partySigner: String? {
    if issuer.hasPrefix(PlanNaming.standingBoard.vi) { return PlanNaming.standingBoard.vi }
    guard let signer = plan?.signer, signer.hasPrefix("T/M ") else { return nil }
    return TextWidth.cleaned(String(signer.dropFirst(4).prefix { $0 != "," }))
  }
}
