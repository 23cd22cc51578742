import Cells
import PlanModel
import Values
import VietnameseText

/// The words of the forms.
enum FormStrings {
  static let state = Words("TÌNH TRẠNG", "STATE")
  static let measure = Words("NHẬP SỐ LIỆU", "ENTER A FIGURE")
  static let product = Words("Số, ký hiệu sản phẩm", "Document number")
  static let productOffer = Words("ví dụ 45/QĐ-UBND", "for example 45/QĐ-UBND")
  static let productOn = Words("Ngày văn bản", "Day of document")
  static let sentOn = Words("Ngày gửi kết quả", "Day sent")
  static let dayOffer = Words("ngày/tháng/năm", "day/month/year")
  static let note = Words("Ghi chú", "Note")
  static let reason = Words("Lý do kết thúc", "Reason")
  static let value = Words("Số liệu", "Figure")
  static let yesOffer = Words("có hoặc chưa", "yes or no")
  static let day = Words("Ngày số liệu", "Day of figure")
  static let source = Words("Nguồn", "Source")
  static let sourceOffer = Words("ví dụ Niên giám thống kê 2025", "for example Yearbook 2025")
  static let badDay = Words(
    "không phải ngày có trên lịch; viết như 30/4/2024",
    "no day of the calendar; write it like 30/4/2024")
  static let badNumber = Words(
    "không phải số; viết như 11,2 hoặc 90.000", "no number; write it like 11,2 or 90.000")
  static let noNextState = Words(
    "việc đã xong, không có tình trạng tiếp theo; bấm t để chọn tình trạng khác",
    "the work is finished and has no next state; press t to pick another")
  static let notSaved = Words("CHƯA GHI", "NOT SAVED")
  static let needed = Words("cần điền ô này", "this field is needed")
  static let severalParts = Words(
    "nhiệm vụ có nhiều phần việc; cập nhật từng phần bằng dòng lệnh «dondoc set MÃ…»",
    "the task has several parts; update each with `dondoc set CODE…`")
}

extension DashboardState {
  /// Carries out a command that changes what is stored.
  mutating func change(_ command: Command) -> [Effect] {
    switch command {
    case .undo: return save(.undo)
    case .redo: return save(.redo)
    case .measure:
      if let target = focusedTarget { overlay = .form(measureForm(target)) }
      return []
    default: return changeState(command)
    }
  }

  private mutating func changeState(_ command: Command) -> [Effect] {
    guard let row = focusedTask else { return [] }
    guard row.allParts.count == 1, let part = row.allParts.first else {
      message = Message(.warning, FormStrings.severalParts[setting.language])
      return []
    }
    guard command == .nextState else {
      overlay = .picker(statePicker(part))
      return []
    }
    guard let next = part.obligation.state.next else {
      message = Message(.warning, FormStrings.noNextState[setting.language])
      return []
    }
    return next == .done ? pick(next, for: part) : say(next, of: part)
  }

  private func statePicker(_ part: Part) -> Picker {
    let language = setting.language
    let entries = WorkState.allCases.enumerated().map { index, state in
      Picker.Entry(state.rawValue, key: String(index + 1), label: state.words[language])
    }
    return Picker(
      .state(part), title: "\(FormStrings.state[language]) · \(part.code)", entries: entries,
      selected: part.obligation.state.rawValue, isFiltered: false)
  }

  private mutating func say(_ state: WorkState, of part: Part) -> [Effect] {
    var update = WorkUpdate(of: part.obligation)
    update.move(to: state, on: setting.today)
    return save(.say(update, of: part))
  }

  /// Asks for what belongs to a state, before it is said of a part.
  mutating func pick(_ state: WorkState, for part: Part) -> [Effect] {
    var update = WorkUpdate(of: part.obligation)
    update.move(to: state, on: setting.today)
    overlay = .form(stateForm(update, of: part))
    return []
  }

  // MARK: - Forms

  private func stateForm(_ update: WorkUpdate, of part: Part) -> Form {
    let language = setting.language
    let dayOffer = FormStrings.dayOffer[language]
    var fields: [Form.Field] = []
    if update.state == .done {
      fields = [
        Form.Field(
          .product, label: FormStrings.product[language],
          offer: FormStrings.productOffer[language], text: update.product ?? ""),
        Form.Field(
          .productOn, label: FormStrings.productOn[language], offer: dayOffer,
          text: update.productOn?.printed ?? ""),
      ]
    }
    if [.done, .awaitingConfirmation, .returned].contains(update.state) {
      fields.append(
        Form.Field(
          .sentOn, label: FormStrings.sentOn[language], offer: dayOffer,
          text: update.sentOn?.printed ?? ""))
    }
    let note = update.state == .closed ? FormStrings.reason : FormStrings.note
    fields.append(Form.Field(.note, label: note[language], text: update.note ?? ""))
    return Form(
      .say(update, of: part), title: "\(part.code) · \(update.state.words[language])",
      introduction: focusedTask?.task.label ?? "", fields: fields)
  }

  private func measureForm(_ row: TargetRow) -> Form {
    let (language, target) = (setting.language, row.target)
    let last = row.observations.first
    let isYesNo = target.comparator == .yes
    return Form(
      .measure(row), title: "\(row.code) · \(FormStrings.measure[language])",
      introduction: "\(target.label): \(words.goal(target, withUnit: true))",
      fields: [
        Form.Field(
          .value, label: FormStrings.value[language],
          offer: isYesNo
            ? FormStrings.yesOffer[language] : last.map { words.number($0.value) } ?? ""),
        Form.Field(
          .day, label: FormStrings.day[language], offer: FormStrings.dayOffer[language],
          text: (last?.day ?? setting.today).printed),
        Form.Field(
          .source, label: FormStrings.source[language],
          offer: FormStrings.sourceOffer[language], text: last?.source ?? ""),
      ])
  }

  /// Checks a form and has it saved; it stays open until that is done.
  mutating func send(_ form: Form) -> [Effect] {
    var form = form
    form.endWord()
    let command: PlanCommand?
    switch form.purpose {
    case .say(let update, let part):
      command = read(update, from: &form).map { .say($0, of: part) }
    case .measure(let row):
      command = readMeasurement(from: &form).map { .measure($0, for: row) }
    }
    overlay = .form(form)
    return command.map { save($0) } ?? []
  }

  private func read(_ update: WorkUpdate, from form: inout Form) -> WorkUpdate? {
    var update = update
    if form.isEdited(.note) { update.note = form.text(.note) }
    if update.state == .closed, update.note == nil {
      form.refuse(.note, FormStrings.needed[setting.language])
      return nil
    }
    if form.isEdited(.product) { update.product = form.text(.product) }
    let days = [readDay(.productOn, from: &form), readDay(.sentOn, from: &form)]
    guard case (.some(let productOn), .some(let sentOn)) = (days[0], days[1]) else { return nil }
    if form.isEdited(.productOn) { update.productOn = productOn }
    if form.isEdited(.sentOn) { update.sentOn = sentOn }
    return update
  }

  private func readMeasurement(from form: inout Form) -> Measurement? {
    let language = setting.language
    guard let typed = form.text(.value) else {
      form.refuse(.value, FormStrings.needed[language])
      return nil
    }
    guard let value = Self.answer(typed, to: form) ?? VietnameseNumber.read(typed) else {
      form.refuse(.value, FormStrings.badNumber[language])
      return nil
    }
    guard let day = readDay(.day, from: &form) else { return nil }
    guard let day else {
      form.refuse(.day, FormStrings.needed[language])
      return nil
    }
    return Measurement(value: value, day: day, source: form.text(.source))
  }

  /// The number that stands for yes or no, where a target asks for one of them.
  private static func answer(_ typed: String, to form: Form) -> Decimal? {
    guard case .measure(let row) = form.purpose, row.target.comparator == .yes else { return nil }
    return switch fold(typed) {
    case "co", "yes": Decimal(1)
    case "chua", "khong", "no": Decimal(0)
    default: nil
    }
  }

  /// The day a field names.
  ///
  /// - Returns: `.some(nil)` for an empty field, `nil` for a text that is no day.
  private func readDay(_ name: Form.FieldName, from form: inout Form) -> Day?? {
    guard let typed = form.text(name) else { return .some(nil) }
    guard let day = Day(typed: typed) else {
      form.refuse(name, FormStrings.badDay[setting.language])
      return nil
    }
    return .some(day)
  }

  // MARK: - Saving

  private mutating func save(_ command: PlanCommand) -> [Effect] {
    guard !isSaving else { return [] }
    isSaving = true
    return [.save(command)]
  }

  /// Takes in that a change was saved, or why not.
  mutating func receive(saved result: Result<SavedChange, StoreFailure>) -> [Effect] {
    isSaving = false
    let language = setting.language
    switch result {
    case .success(let saved):
      if case .form = overlay { overlay = nil }
      message = Message(.info, Self.sentence(for: saved, language))
      return loadAll()
    case .failure(let failure):
      report(failure)
      return loadAll()
    }
  }

  private static func sentence(for saved: SavedChange, _ language: Language) -> String {
    func said(_ change: Change) -> String {
      FieldWords.sentence(for: change.edits, language: language)
    }
    return switch saved {
    case .made(let change): ChromeStrings.saved(said(change))[language]
    case .undone(let change): ChromeStrings.undone(said(change))[language]
    case .redone(let change): ChromeStrings.redone(said(change))[language]
    case .nothing: ChromeStrings.nothingChanged[language]
    }
  }

  /// Says why something was not done; what would not be read whole in the lines of messages, or
  /// would be hidden by a form, is a notice.
  private mutating func report(_ failure: StoreFailure) {
    let text = failure.words[setting.language]
    var isConflict = false
    if case .conflict = failure { isConflict = true }
    if isConflict, case .form(var form) = overlay {
      form.isOutdated = true
      overlay = .form(form)
    }
    if isConflict || overlay != nil || !fitsAsMessage(text) {
      notice = Notice(title: FormStrings.notSaved[setting.language], text: text)
    } else {
      message = Message(.error, text)
    }
  }

  /// Holds a form against the part as it is now, once its person was told that it had changed.
  ///
  /// Fields nobody edited take what others wrote; the rest keeps what was typed.
  mutating func renewForm(from rows: [TaskRow]) {
    guard case .form(var form) = overlay, form.isOutdated,
      case .say(let update, let old) = form.purpose,
      let part = rows.lazy.flatMap(\.allParts).first(where: { $0.code == old.code })
    else { return }
    var renewed = WorkUpdate(of: part.obligation)
    renewed.move(to: update.state, on: setting.today)
    let fresh = stateForm(renewed, of: part)
    for (index, field) in fresh.fields.enumerated()
    where index < form.fields.count && !form.fields[index].isEdited {
      form.fields[index] = field
    }
    form.purpose = fresh.purpose
    form.isOutdated = false
    overlay = .form(form)
  }

  /// Takes in that a store was made, or why not.
  mutating func receive(storeMade result: Result<Bool, StoreFailure>) -> [Effect] {
    firstRun.isMaking = false
    switch result {
    case .success(let isDemo):
      hasStore = true
      setting.isDemo = isDemo
      return loadAll()
    case .failure(let failure):
      message = Message(.error, failure.words[setting.language])
      return []
    }
  }
}
