import PlanModel
import Values
import VietnameseText

extension CommandReader {
  /// `set CODE… STATE` with what belongs to the state.
  func setRequest() throws(UsageError) -> SetRequest {
    let (codes, state) = try codesAndState()
    var request = SetRequest(codes: codes, state: state)
    request.product = text(.product)
    request.productOn = try day(.productOn)
    request.sentOn = try sentOn(for: state)
    request.note = text(.note)
    request.reportedBy = text(.reportedBy)
    request.isForAllParts = arguments.has(.all)
    request.expectedVersion = try expectedVersion(of: codes)
    return request
  }

  /// The last words name the state; as many of them as there are to a state are taken, so that
  /// `đã hoàn thành` needs no quotes.
  private func codesAndState() throws(UsageError) -> ([String], WorkState) {
    let typed = Array(words)
    guard typed.count > 1 else { throw missing(typed.isEmpty ? "CODE… STATE" : "STATE") }
    for count in stride(from: typed.count - 1, to: 0, by: -1) {
      let text = typed.suffix(count).joined(separator: " ")
      if let state = Terms.value(text, words: \WorkState.words) {
        return (unique(typed.dropLast(count).map(code)), state)
      }
    }
    let words = typed.drop(while: looksLikeCode)
    throw Terms.error(
      words.isEmpty ? typed.last ?? "" : words.joined(separator: " "),
      is: Words("tình trạng", "state"), of: \WorkState.words, for: .set)
  }

  /// Whether a word has the look of a code, which words of a state never have: `BG-V8`.
  func looksLikeCode(_ word: String) -> Bool {
    word.contains("-") && word.contains(where: \.isNumber)
  }

  func unique(_ codes: [String]) -> [String] {
    var seen: Set<String> = []
    return codes.filter { seen.insert(ItemCode($0).description).inserted }
  }

  private func sentOn(for state: WorkState) throws(UsageError) -> Day? {
    guard let day = try day(.on) else { return nil }
    switch state {
    case .unknown, .notStarted, .inProgress:
      throw UsageError(
        Words(
          "--on là ngày gửi kết quả, không dùng với «\(state.words.vi)»",
          "--on is the day a result was sent and does not go with \"\(state.words.en)\""),
        seeing: .set)
    case .awaitingConfirmation, .done, .returned, .paused, .closed: return day
    }
  }

  private func expectedVersion(of codes: [String]) throws(UsageError) -> Int? {
    guard let typed = arguments.flags[.expect] else { return nil }
    guard let version = Int(typed), version >= 0 else {
      throw UsageError(
        Words("--expect cần số của bản đã xem", "--expect needs the number of a version"),
        hint: Words(
          "lấy ở trường «version» của «dondoc show MÃ --json»",
          "take it from the field `version` of `dondoc show CODE --json`"))
    }
    guard codes.count == 1 else {
      throw UsageError(
        Words("--expect chỉ dùng với một mã", "--expect goes with one code only"),
        hint: Words("ghi từng mã một", "write one code at a time"))
    }
    return version
  }
}
