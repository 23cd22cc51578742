import CommandTool
import PlanModel
import Themes
import Values
import VietnameseText

extension FuzzTarget {
  static let day = Day("2026-11-20") ?? Day(number: 0)

  private static let timeWords = [
    "trước ngày ", "đến hết ", "trong ", "quý ", "III/2024", "hằng năm", "hằng quý", "tháng ",
    "6 tháng đầu năm",
    "30/6", "31/12/2025", "từ ", "chậm nhất ", "năm ", "thường xuyên", "và ", "; ", "cuối ", "đầu ",
    "ngày ",
    "0/0/0000", "29/2", "99", "hôm qua", "+10", "-3", "thứ sáu", "IV", "MMXX", "nửa ",
  ]

  private static let editable = RecordKind.allCases.flatMap { kind in
    ItemFields.editable(of: kind).map { (kind, $0) }
  }

  /// Every reader of what others wrote, or what the terminal and the store hand over.
  public static let all = readersOfText + readersOfFiles + readersOfBytes

  /// The readers of text that people type or write.
  private static let readersOfText: [FuzzTarget] = [
    FuzzTarget(text: "deadlines", tokens: timeWords) { text in
      _ = try? DeadlineReader.typed(text, on: day)
      guard let reading = try? DeadlineReader.read(text, year: 2026) else { return nil }
      return reading.all.contains { deadline in
        deadline.due.map { due in deadline.starts.map { $0 > due } ?? false } ?? false
      } ? "work begins after it is due" : nil
    },
    FuzzTarget(text: "days", tokens: timeWords) { text in
      _ = VietnameseDate(text)
      _ = DayReader.problem(with: text, today: day)
      if let read = DayReader.read(text, today: day), Day(read.description) != read {
        return "\(read) is not read again"
      }
      if let period = Period(text), Period(period.description) != period {
        return "\(period) is not read again"
      }
      return Day(typed: text).flatMap {
        Day(typed: $0.printed) == $0 ? nil : "\($0) is not read again"
      }
    },
    FuzzTarget(
      text: "numbers",
      tokens: [
        "một", "trăm", "nghìn", "triệu", "tỷ", "linh", "mươi", "phẩy", ".", ",", "%", "-", "−",
        "½", "e9",
      ]
    ) { text in
      _ = VietnameseNumber.read(words: text)
      _ = VietnameseNumber.read(anyForm: text)
      if let value = Decimal(text), Decimal(value.description) != value {
        return "\(value) is not read again"
      }
      guard let value = VietnameseNumber.read(text) else { return nil }
      let written = VietnameseNumber.written(value, .vi)
      return VietnameseNumber.read(written) == value ? nil : "\(value) is written as \(written)"
    },
    FuzzTarget(
      text: "targets",
      tokens: [
        "tối thiểu ", "trên ", "dưới ", "đạt ", "từ ", "đến ", "%", "100", "thứ hạng", "≥",
        "khoảng ", "mỗi năm",
      ]
    ) { text in
      do throws(UnreadableField) {
        _ = try TargetExpression(text)
        return nil
      } catch {
        return error.words.vi.isEmpty || error.words.en.isEmpty ? "a refusal without words" : nil
      }
    },
    FuzzTarget(
      text: "fields", tokens: timeWords + ["có", "BG-V8", "BG", "Sở Nội vụ", "%", ">= "]
    ) { text in
      // The first letter chooses the field, the others are what is typed in it.
      guard let first = text.unicodeScalars.first, let last = editable.indices.last else {
        return nil
      }
      let (kind, field) = editable[Int(first.value) % (last + 1)]
      return refusalProblem { () throws(UnreadableField) in
        _ = try FieldInput.read(
          String(text.unicodeScalars.dropFirst()), for: field, of: kind, on: day)
      }
    },
    FuzzTarget(text: "codes", tokens: ["@", "/", "-", "#", "2026", "Q3", "HT-C4", "đ", "I"]) {
      text in
      let code = ItemCode(text)
      if let lock = SheetLock(text), SheetLock(lock.text) != lock {
        return "\(lock) is not read again"
      }
      if let id = RecordID(text), RecordID(id.description) != id {
        return "\(id) is not read again"
      }
      if let turn = Recurrence(text), Recurrence(turn.description) != turn {
        return "\(turn) is not read again"
      }
      return ItemCode(code.description).description == code.description
        ? nil : "\(code) is not read again"
    },
    FuzzTarget(text: "members", tokens: ["\t", "- ", "1. ", "\"", "đã gửi", "30/6/2025", "; "]) {
      text in
      MemberEntry.entries(of: text).contains { $0.name.isEmpty } ? "a member without a name" : nil
    },
    FuzzTarget(
      text: "typing", tokens: ["uow", "dd", "aa", "w", "s", "f", "r", "x", "j", "z", "a6", "o7"]
    ) { text in
      for method in TypingMethod.allCases {
        for style in [ToneStyle.old, .new] {
          _ = TypingEngine.replay(
            text,
            settings: TypingSettings(method: method, toneStyle: style, restoresForeignWords: true)
          )
        }
      }
      _ = normalizingTones(text, to: .new)
      _ = SearchQuery(text).match("Sở Nội vụ tỉnh Bắc Giang")
      let cleaned = TextWidth.cleaned(text)
      return TextWidth.cleaned(cleaned) == cleaned ? nil : "cleaning twice differs"
    },
    FuzzTarget(
      text: "arguments",
      tokens: CommandName.allCases.map { $0.rawValue + " " } + [
        "--", "--plan ", "--on ", "--json", "--note=", "=", " BG-V8 ",
      ]
    ) { text in
      let arguments = text.split(separator: " ").map(String.init)
      do throws(UsageError) {
        _ = try Invocation.parse(arguments, environment: ["HOME": "/h"], today: day)
        return nil
      } catch {
        return harm(in: error.sentence(.vi))
      }
    },
    FuzzTarget(
      "themes", tokens: ["role ", "inherits ", "variant ", "#", "bold", " on ", "\n"],
      isByLine: false
    ) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      do throws(ThemeFailure) {
        _ = try Theme.parse(text, name: "x")
        return nil
      } catch {
        return error.remarks.isEmpty ? "a refusal without a reason" : nil
      }
    },
    FuzzTarget("encodings", tokens: ["\u{FEFF}", "Vi\u{D6}t Nam", "Ã¡Â»"], isByLine: false) {
      bytes in
      for encoding in TextEncoding.allCases { _ = LegacyText.reading(of: bytes, as: encoding) }
      _ = LegacyText.readings(of: bytes)
      return LegacyText.decode(bytes).text.unicodeScalars.contains("\0") ? "a NUL is left" : nil
    },
  ]
}
