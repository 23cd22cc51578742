public import Values

extension StoreFailure {
  /// What went wrong and what a person can do about it.
  public var words: Words { words(calling: .byName) }

  /// What went wrong and what a person can do about it, in commands that can be copied.
  ///
  /// - Parameter call: How the program is called on the store of the run.
  /// - Returns: One line.
  public func words(calling call: ProgramCall) -> Words {
    switch self {
    case .missing(let path):
      Words(
        "chưa có kho dữ liệu ở \(path); \(call.leaving.vi)tạo bằng «\(call.program(on: path)) init», hoặc xem thử bằng «dondoc --sample»",
        "there is no store at \(path); \(call.leaving.en)make one with `\(call.program(on: path)) init`, or look round with `dondoc --sample`"
      )
    case .exists(let path):
      Words(
        "đã có kho dữ liệu ở \(path); không ghi đè; chọn tệp khác bằng «--store TỆP»",
        "a store is already at \(path) and stays as it is; name another with `--store FILE`")
    case .notAStore(let path):
      Words(
        "\(path) không phải kho dữ liệu của dondoc; tệp được giữ nguyên; \(call.leaving.vi)chọn tệp khác bằng «--store TỆP»; nếu trước đây đúng là kho thì dùng lại bản sao lưu bằng «\(call.restoring(otherThan: path).vi)», hoặc cứu bằng «\(call.program(on: path)) check --repair»",
        "\(path) is no store of dondoc and stays as it is; \(call.leaving.en)name another with `--store FILE`; if it was a store before, go back to a backup with `\(call.restoring(otherThan: path).en)`, or save it with `\(call.program(on: path)) check --repair`"
      )
    case .notAFile(let path):
      Words(
        "\(path) là thư mục, không phải tệp kho dữ liệu; ghi cả tên tệp, ví dụ «--store \(Self.example(in: path))»",
        "\(path) is a folder and no store; add the name of a file, as in `--store \(Self.example(in: path))`"
      )
    case .newerVersion(let path, let version):
      Words(
        "\(path) do phiên bản dondoc mới hơn tạo ra (cấu trúc \(version)); hãy cập nhật dondoc",
        "\(path) was made by a later dondoc (layout \(version)); update dondoc to open it")
    case .damaged(let path, let detail): Self.damaged(path, Words(detail, detail), call)
    case .wrongLayoutNumber(let path, let told, let shown):
      Self.damaged(path, Self.wrongLayoutNumber(told, shown: shown), call)
    default: accessWords(call)
    }
  }

  private static func damaged(_ path: String, _ detail: Words, _ call: ProgramCall) -> Words {
    Words(
      "kho dữ liệu \(path) bị hỏng (\(detail.vi)); \(call.leaving.vi)cứu những gì còn đọc được bằng «\(call.program(on: path)) check --repair», hoặc dùng lại bản sao lưu bằng «\(call.restoring(otherThan: path).vi)»",
      "the store \(path) is damaged (\(detail.en)); \(call.leaving.en)save what can be read with `\(call.program(on: path)) check --repair`, or go back to a backup with `\(call.restoring(otherThan: path).en)`"
    )
  }

  /// That the number of the layout in the head of a store is not that of its tables.
  ///
  /// - Parameters:
  ///   - told: The number.
  ///   - shown: The layout whose tables the store has, if it is one there is.
  /// - Returns: The detail, to stand in a sentence.
  public static func wrongLayoutNumber(_ told: Int, shown: Int?) -> Words {
    guard let shown else {
      return Words(
        "số cấu trúc ghi ở đầu tệp là \(told), không khớp với các bảng trong kho",
        "the layout number in the head of the file is \(told), which its tables do not bear out")
    }
    return Words(
      "số cấu trúc ghi ở đầu tệp là \(told), trong khi các bảng trong kho là của cấu trúc \(shown)",
      "the layout number in the head of the file is \(told), but its tables are those of layout \(shown)"
    )
  }

  /// A file that could be meant where only its folder was named.
  private static func example(in folder: String) -> String {
    ProgramCall.shellWord(folder.hasSuffix("/") ? "\(folder)plans.db" : "\(folder)/plans.db")
  }

  private func accessWords(_ call: ProgramCall) -> Words {
    switch self {
    case .noPermission(let path):
      Words(
        "tài khoản này không có quyền đọc hoặc ghi \(path); kiểm tra quyền của tệp và thư mục",
        "this account may not read or write \(path); check the permissions of file and folder")
    case .readOnlyDisk(let path):
      Words(
        "ổ đĩa chứa \(path) đang ở chế độ chỉ đọc nên không ghi được, dù tài khoản có quyền; nhờ người quản trị cho phép ghi, hoặc \(call.leaving.vi)dùng kho ở ổ đĩa khác (chép sang bằng «\(call.program) backup TỆP»)",
        "the disk of \(path) is mounted read-only and nothing can be written, whatever this account may do; have it mounted for writing, or \(call.leaving.en)use a store on another disk (copy it there with `\(call.program) backup FILE`)"
      )
    case .olderLayout(let path):
      Words(
        "\(path) do phiên bản dondoc trước tạo, phải ghi một lần để chuyển sang cấu trúc mới mà ở đây không ghi được; \(call.leaving.vi)mở kho bằng tài khoản có quyền ghi, hoặc chép ra bằng «\(call.program) backup TỆP» rồi mở bản chép bằng «--store TỆP»",
        "\(path) was made by an earlier version of dondoc and must be written once to get the layout of now, which can not be done here; \(call.leaving.en)open it with an account that may write it, or copy it with `\(call.program) backup FILE` and open the copy with `--store FILE`"
      )
    case .networkFileSystem(let path, let name):
      Words(
        "\(path) nằm trên ổ đĩa mạng (\(name)), nơi nhiều người ghi cùng lúc có thể làm hỏng kho; đặt kho trên ổ đĩa của máy này",
        "\(path) is on a network file system (\(name)), where locks can not be trusted; keep the store on a local disk"
      )
    case .moved(let path):
      Words(
        "tệp \(path) đã bị xóa, dời đi hoặc thay bằng tệp khác trong lúc đang mở, thay đổi chưa được ghi; đưa tệp về chỗ cũ, hoặc \(call.leaving.vi)dùng bản sao lưu bằng «\(call.restoring(otherThan: path).vi)», rồi làm lại",
        "\(path) was deleted, moved or replaced while it was open and the change was not saved; put the file back, or \(call.leaving.en)go back to a backup with `\(call.restoring(otherThan: path).en)`, and try again"
      )
    case .diskFull, .busy, .inputOutput: diskWords
    default: besideWords(call)
    }
  }

  private func besideWords(_ call: ProgramCall) -> Words {
    switch self {
    case .logLost(let path):
      Words(
        "tệp -wal hoặc -shm bên cạnh \(path) đã bị xóa hoặc thay trong lúc đang mở; thay đổi này chưa được ghi, các thay đổi trước vẫn còn; thoát dondoc, mở lại rồi làm lại",
        "a -wal or -shm file beside \(path) was deleted or replaced while the store was open; this change was not saved, the ones before are; quit dondoc, open it again and try again"
      )
    case .layoutRaised(let path):
      PlacedWords(
        Words(
          "một bản dondoc mới hơn vừa chuyển kho \(path) sang cấu trúc mới, thay đổi này chưa được ghi",
          "a later dondoc has just led the store \(path) to a newer layout and this change was not saved"
        ),
        onCommandLine: Words(
          "chạy lại lệnh bằng bản dondoc mới", "run the command again with the later dondoc"),
        inDashboard: Words(
          "bấm q, mở lại bằng bản dondoc mới rồi làm lại",
          "press q, start the later dondoc and try again"))[call.place]
    case .linked(let path):
      Words(
        "tệp \(path) còn một tên thứ hai (liên kết cứng); ghi qua hai tên sẽ mất thay đổi; giữ lại tên có tệp -wal bên cạnh (không có thì giữ tên nào cũng được), xóa tên kia",
        "\(path) has a second name (a hard link), and changes made through two names get lost; keep the name with a -wal file beside it (without one, either) and remove the other"
      )
    case .strayJournal(let path):
      Words(
        "\(path) là tệp của cơ sở dữ liệu khác, mở kho lúc này sẽ làm hỏng kho; chuyển tệp ấy sang thư mục khác rồi mở lại",
        "\(path) belongs to another database and would destroy the store; move it to another folder and try again"
      )
    default: changeWords(call)
    }
  }

  private var diskWords: Words {
    switch self {
    case .diskFull(let path):
      Words(
        "đĩa chứa \(path) đã đầy, thay đổi chưa được ghi; giải phóng chỗ rồi làm lại",
        "the disk of \(path) is full and the change was not saved; make room and try again")
    case .busy(let path):
      Words(
        "một chương trình khác đang giữ \(path), thay đổi chưa được ghi; thử lại sau giây lát",
        "another program is holding \(path) and the change was not saved; try again in a moment")
    case .inputOutput(let path, let detail):
      Words(
        "không đọc hoặc ghi được \(path) (\(detail)); thay đổi chưa được ghi; kiểm tra ổ đĩa rồi làm lại",
        "\(path) could not be read or written (\(detail)) and the change was not saved; check the disk and try again"
      )
    default: Words("", "")
    }
  }

  private func changeWords(_ call: ProgramCall) -> Words {
    switch self {
    case .refused(let words), .unconfirmed(let words): words
    case .hindered(let words): words[call.place]
    case .notRestored(let cause, let keptAt): Self.notRestored(cause.words(calling: call), keptAt)
    case .copyOfItself(let path):
      Words(
        "\(path) chính là kho đang dùng; chọn tệp bản sao lưu, xem danh sách bằng «\(call.program) doctor»",
        "\(path) is the store in use; name a backup, `\(call.program) doctor` tells which there are"
      )
    case .readOnly:
      PlacedWords(
        Words("đang mở ở chế độ chỉ xem, không ghi thay đổi", "open for reading only"),
        onCommandLine: Words(
          "chạy lại không kèm «--read-only» để cập nhật",
          "start without `--read-only` to make changes"),
        inDashboard: Words(
          "bấm q, rồi mở lại không kèm «--read-only» để cập nhật",
          "press q, and start again without `--read-only` to make changes"))[call.place]
    case .trial:
      Words(
        "bản dùng thử không lưu thay đổi; muốn lưu thì \(call.leaving.vi)tạo kho dữ liệu bằng «\(call.lasting) init --sample»",
        "a trial copy keeps no changes; \(call.leaving.en)make a lasting store with `\(call.lasting) init --sample`"
      )
    case .conflict(let conflicts):
      Words(
        "người khác vừa sửa cùng mục, thay đổi chưa được ghi: "
          + FieldConflict.sentences(conflicts, .vi),
        "someone else has just changed the same item and this change was not saved: "
          + FieldConflict.sentences(conflicts, .en))
    case .versionChanged(let code, let expected, let found):
      Words(
        "\(code) đã thay đổi (bản \(found), không phải \(expected)); xem lại bằng «\(call.program) show \(code)»",
        "\(code) has changed (version \(found), not \(expected)); see `\(call.program) show \(code)`"
      )
    case .unknownCode(let code, let kind): Self.unknown(code, kind, call)
    case .nothingToUndo:
      Words(
        "người cập nhật này không còn thay đổi nào để hoàn tác", "you have no change left to undo")
    case .nothingToRedo:
      Words("không có thay đổi nào để làm lại", "there is no change to redo")
    case .changedSince(let seq, let user):
      Words(
        "không hoàn tác được: \(user) đã sửa cùng mục sau đó (lần cập nhật \(seq))",
        "this can not be undone: \(user) changed the same item later (change \(seq))")
    default: Words("", "")
    }
  }
}

extension StoreFailure {
  private static func notRestored(_ cause: Words, _ keptAt: String?) -> Words {
    let kept = keptAt.map {
      Words("; một bản của kho cũ còn ở \($0)", "; a copy of the old store is at \($0)")
    }
    return Words(
      "chưa khôi phục, kho giữ nguyên như trước: \(cause.vi)\(kept?.vi ?? "")",
      "nothing was restored and the store is as it was: \(cause.en)\(kept?.en ?? "")")
  }

  /// That no item of a kind has a code, and where the codes of that kind are listed.
  private static func unknown(
    _ code: String, _ kind: RecordKind?, _ call: ProgramCall
  ) -> Words {
    if kind != .followUp, code.uppercased().hasPrefix(FollowUp.codePrefix) {
      return PlacedWords(
        Words(
          "«\(code)» là mã trong sổ theo dõi, đôn đốc",
          "\"\(code)\" is a code of the register of following"),
        onCommandLine: Words(
          "xem bằng «\(call.program) urge list»", "see it with `\(call.program) urge list`"),
        inDashboard: Words("xem sổ bằng phím L", "press L to see it"))[call.place]
    }
    let (sort, list): (Words, String) =
      switch kind {
      case .plan: (ItemWords.sort(.plan), "list plans")
      case .target: (ItemWords.sort(.target), "list targets")
      case .agency: (ItemWords.sort(.agency), "list agencies")
      case .task: (ItemWords.sort(.task), "list tasks")
      case .followUp: (Words("văn bản đôn đốc", "letter or act of following"), "urge list")
      default: (Words("mục", "item"), "list tasks")
      }
    // Agencies are asked for by their names as well.
    let named = kind == .agency ? "có mã hoặc tên" : "mang mã"
    let called = kind == .agency ? "code or the name" : "code"
    return PlacedWords(
      Words(
        "không có \(sort.vi) nào \(named) «\(code)»", "no \(sort.en) has the \(called) \"\(code)\""),
      onCommandLine: Words(
        "xem mã bằng «\(call.program) \(list)»", "see the codes with `\(call.program) \(list)`"),
      inDashboard: isTyped(kind)
        ? Words("kiểm tra lại mã hoặc tên đã gõ", "check the code or name that was typed")
        : Words(
          "mục có thể vừa bị xóa; bấm R để đọc lại, / để tìm",
          "it may have been removed; press R to read again, / to find it"))[call.place]
  }

  /// Whether the dashboard has records of a kind named by what is typed, and not by the cursor.
  private static func isTyped(_ kind: RecordKind?) -> Bool {
    switch kind {
    case .agency, .section, .plan: true
    default: false
    }
  }
}

extension FieldConflict {
  /// The fields on which the two versions differ; a field both set alike is only told when there
  /// is no other.
  fileprivate static func sentences(_ conflicts: [FieldConflict], _ language: Language) -> String {
    let different = conflicts.filter { $0.found != $0.wanted }
    return (different.isEmpty ? conflicts : different).map { $0.sentence(language) }
      .joined(separator: "; ")
  }

  fileprivate func sentence(_ language: Language) -> String {
    let name = FieldWords.name(of: field, in: kind)[language]
    let now = FieldWords.text(of: found, field: field, in: kind, language: language)
    let mine = FieldWords.text(of: wanted, field: field, in: kind, language: language)
    return switch language {
    case .vi: "\(code), \(name): hiện là «\(now)», định ghi «\(mine)»"
    case .en: "\(code), \(name): it is now \"\(now)\", you wanted \"\(mine)\""
    }
  }
}
