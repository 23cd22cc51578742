import Values
import VietnameseText

/// The words after `theme` and `text`.
private enum ThemeWord: String, CaseIterable {
  case list, check
}

private enum TextWord: String, CaseIterable {
  case type, fold, match, sort, width, tones, decode

  /// The flags that say something to it.
  var flags: [Flag] {
    switch self {
    case .type: [.method, .tone, .restore]
    case .sort: [.order]
    case .tones: [.tone]
    case .decode: [.encoding, .preview]
    case .fold, .match, .width: []
    }
  }
}

/// Whether something is done.
private enum Switch: String, CaseIterable {
  case on, off
}

extension CommandReader {
  /// `theme list` or `theme check FILE`.
  func theme() throws(UsageError) -> Command {
    let word: ThemeWord = try choice("list|check")
    switch word {
    case .list:
      try refuse(words.dropFirst())
      return .themeList
    case .check: return .themeCheck(path: try second("FILE"))
    }
  }

  /// `text WORK` with what it needs.
  func textWork() throws(UsageError) -> TextWork {
    let word: TextWord = try choice("type|fold|match|sort|width|tones|decode")
    try allow(word.flags, with: "text \(word.rawValue)")
    switch word {
    case .match: return .match(query: code(try second("QUERY")))
    case .decode:
      let path = try second("FILE")
      return .decode(path: path, as: try encoding(), isPreview: arguments.has(.preview))
    default:
      try refuse(words.dropFirst())
      return try lineWork(word)
    }
  }

  private func lineWork(_ word: TextWord) throws(UsageError) -> TextWork {
    switch word {
    case .type:
      return .type(
        try option(.method, else: .telex), try option(.tone, else: .old),
        restoresRawKeys: try option(.restore, else: Switch.off) == .on)
    case .sort: return .sort(try option(.order, else: .dictionary))
    case .tones: return .tones(try option(.tone, else: .old))
    case .width: return .width
    default: return .fold
    }
  }

  /// The word after the first.
  private func second(_ placeholder: String) throws(UsageError) -> String {
    guard let word = words.dropFirst().first, !word.isEmpty else { throw missing(placeholder) }
    try refuse(words.dropFirst(2))
    return word
  }

  /// The encoding a file is said to be in.
  private func encoding() throws(UsageError) -> TextEncoding? {
    try term(.encoding, Words("giá trị của --encoding", "value of --encoding")) {
      Words($0.rawValue, $0.rawValue)
    }
  }

  private func option<Value: CaseIterable & RawRepresentable<String>>(
    _ flag: Flag, else standard: Value
  ) throws(UsageError) -> Value {
    try term(flag, Words("giá trị của \(flag.typed)", "value of \(flag.typed)")) {
      Words($0.rawValue, $0.rawValue)
    } ?? standard
  }
}
