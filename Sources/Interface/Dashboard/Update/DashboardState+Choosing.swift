import Cells
import PlanModel
import Values

/// The words of the lists to choose from.
enum PickerStrings {
  static let help = Words("TRỢ GIÚP · Enter chạy lệnh", "HELP · Enter runs a command")
  static let palette = Words("LỆNH", "COMMAND")
  static let plan = Words("CHỌN KẾ HOẠCH", "CHOOSE A PLAN")
  static let agency = Words("CHỌN CƠ QUAN, ĐƠN VỊ", "CHOOSE AN AGENCY")
  static let allAgencies = Words("tất cả cơ quan, đơn vị", "all agencies")
  static let order = Words("SẮP XẾP THEO", "SORT BY")
  static let bestFirst = Words("khớp với chữ tìm nhất trước", "best found first")
  static let theme = Words("BẢNG MÀU", "THEME")
  static let nothing = Words("không có mục nào phù hợp", "nothing fits")
}

extension DashboardState {
  /// Carries out a command that chooses what is listed.
  mutating func choose(_ command: Command) -> [Effect] {
    switch command {
    case .find: return startFinding()
    case .compare: return askForDay()
    case .weigh: agencies.isWeighted.toggle()
    case .listMissingReports: return listMissingReports()
    case .switchView:
      calendar.isInItems = false
      return showTimeline(!calendar.isTimeline)
    case .clearFilter: return clearFilter()
    case .reverse:
      let slot = focusedList
      with(slot) { list in
        list.isReversed.toggle()
        list.restart()
      }
      return load(slot)
    case .sort: overlay = .picker(orderPicker())
    case .choosePlan: overlay = .picker(planPicker())
    case .listDecisions: return list(.decision)
    case .chooseAttention: overlay = .picker(attentionPicker())
    case .rollUp:
      agencies.isByHeirs.toggle()
      agencies.browser.list.restart()
      return load(.agencies)
    default:
      overlay = .picker(agencyPicker())
      return loadChoices(.agencies(ListRequest(filter: WorkFilter(plan: plan), order: .name)))
    }
    return []
  }

  private mutating func startFinding() -> [Effect] {
    var effects: [Effect] = []
    if place == .overview {
      switch overview.focus {
      case .tasks: effects = show(.tasks)
      case .targets: effects = show(.targets)
      case .agencies: effects = show(.agencies)
      }
    }
    agencies.isInTasks = false
    targets.browser.isDetailOpen = false
    tasks.browser.isDetailOpen = false
    agencies.browser.isDetailOpen = false
    history.browser.isDetailOpen = false
    comparison?.browser.isDetailOpen = false
    switch place {
    case .overview, .calendar: return effects
    case .targets: targets.browser.isFinding = true
    case .tasks: tasks.browser.isFinding = true
    case .agencies: agencies.browser.isFinding = true
    case .history: history.browser.isFinding = true
    case .comparison: comparison?.browser.isFinding = true
    }
    return effects + straightenOrder()
  }

  /// Has a new search begin in the order as it is by itself, however it was turned before.
  private mutating func straightenOrder() -> [Effect] {
    let slot = focusedList
    guard !hasWords, with(slot, { $0.isReversed }) else { return [] }
    with(slot) { list in
      list.isReversed = false
      list.restart()
    }
    return load(slot)
  }

  /// Lists everything again, with the same row chosen.
  private mutating func clearFilter() -> [Effect] {
    let hadAgency = agency != nil
    agency = nil
    switch place {
    case .overview, .calendar: break
    case .targets: targets.browser.widenAroundChoice()
    case .tasks:
      tasks.browser.widenAroundChoice()
      tasks.attention = nil
    case .agencies: agencies.browser.widenAroundChoice()
    case .history: history.browser.widenAroundChoice()
    case .comparison:
      comparison?.browser.widen()
      comparison?.widen()
    }
    return hadAgency ? loadAll() : shownLists.flatMap { load($0) }
  }

  // MARK: - Pickers

  func commandPicker(_ purpose: Picker.Purpose) -> Picker {
    let language = setting.language
    let entries = Command.Group.allCases.flatMap { group in
      (purpose == .help ? [Picker.Entry(heading: group.words[language])] : [])
        + Command.allCases.filter { $0.entry.group == group }.map { command in
          let hindrance = hindrance(to: command)
          return Picker.Entry(
            command.rawValue,
            key: command.entry.keys.map { $0.name(language) }.joined(separator: " "),
            label: command.entry.label[language], note: hindrance?[language] ?? "",
            isAvailable: hindrance == nil)
        }
    }
    let title = purpose == .help ? PickerStrings.help : PickerStrings.palette
    return Picker(purpose, title: title[language], entries: entries)
  }

  private func planPicker() -> Picker {
    let all = Picker.Entry("", label: ChromeStrings.allPlans[setting.language])
    let entries = plans.map { row in
      Picker.Entry(
        row.plan.code,
        label: [row.plan.place, row.plan.title].compactMap { $0 }
          .joined(separator: " · "), note: row.plan.code)
    }
    return Picker(
      .plan, title: PickerStrings.plan[setting.language], entries: [all] + entries,
      selected: plan ?? "")
  }

  private func agencyPicker() -> Picker {
    Picker(
      .agency, title: PickerStrings.agency[setting.language],
      entries: [
        Picker.Entry("", label: PickerStrings.allAgencies[setting.language]),
        Picker.Entry("", label: ChromeStrings.reading[setting.language], isAvailable: false),
      ])
  }

  /// Fills the list to choose from that is open, when the answer is the one it waits for.
  mutating func offer(_ answer: PlanAnswer) {
    if case .holidays(let days) = answer { workCalendar = WorkCalendar(exceptions: days) }
    guard case .picker(var picker) = overlay else { return }
    if case .followUps(let rows) = answer { register = rows }
    if case .sections(let rows) = answer { sections = rows }
    if case .assignChoices(let choices) = answer { assignChoices = choices }
    if case .missingReports(let rows) = answer { reportsOwed = rows }
    switch (picker.purpose, answer) {
    case (.agency, .agencies(let page)): offerAgencies(page.rows, in: &picker)
    case (.choice(let choice), _):
      guard let entries = choice.choice.entries(from: answer, in: setting.language) else { return }
      picker.offer(entries, selected: picker.chosen?.id ?? "")
    default: return
    }
    overlay = .picker(picker)
  }

  private func offerAgencies(_ rows: [AgencyRow], in picker: inout Picker) {
    let all = Picker.Entry("", label: PickerStrings.allAgencies[setting.language])
    let entries = rows.map { row in
      let place = row.agency.place.map { " · \($0)" } ?? ""
      return Picker.Entry(row.code, label: row.agency.name, note: row.code + place)
    }
    picker.offer([all] + entries, selected: agency?.filter.uppercased() ?? "")
  }

  private func orderPicker() -> Picker {
    let orders: [(order: ListOrder, words: Words)]
    var copy = self
    let (current, isChosen) = copy.with(focusedList) { ($0.order, $0.isOrderRuling) }
    let isFound = !filter(of: focusedList).find.isEmpty
    switch screen {
    case .overview, .calendar, .history: orders = []
    case .targets: orders = TargetsStrings.orders
    case .tasks: orders = TasksStrings.orders
    case .agencies: orders = agencies.isInTasks ? TasksStrings.orders : AgenciesStrings.orders
    }
    var entries = orders.enumerated().map { index, item in
      Picker.Entry(item.order.rawValue, key: String(index + 1), label: item.words[setting.language])
    }
    if isFound {
      entries.append(
        Picker.Entry(
          Self.bestFirst, key: String(entries.count + 1),
          label: PickerStrings.bestFirst[setting.language]))
    }
    return Picker(
      .order, title: PickerStrings.order[setting.language], entries: entries,
      selected: isFound && !isChosen ? Self.bestFirst : current.rawValue, isFiltered: false)
  }

  /// Stands among the orders for none of them: what is found best first.
  private static let bestFirst = "best-first"

  private mutating func order(by id: String) -> [Effect] {
    let order = ListOrder(rawValue: id)
    guard order != nil || id == Self.bestFirst else { return [] }
    let slot = focusedList
    with(slot) { list in
      list.isReversed = false
      list.order = order ?? .need
      list.isOrderChosen = order != nil
      list.restart()
    }
    return load(slot)
  }

  func themePicker() -> Picker {
    let entries = setting.themes.map { theme in
      Picker.Entry(theme.name, label: theme.title[setting.language], note: theme.name)
    }
    return Picker(
      .theme, title: PickerStrings.theme[setting.language], entries: entries)
  }

  /// Does what choosing an entry of a list does.
  mutating func chose(_ entry: Picker.Entry, in picker: Picker) -> [Effect] {
    overlay = nil
    switch picker.purpose {
    case .command, .help: return Command(rawValue: entry.id).map { run($0) } ?? []
    case .theme: return [.useTheme(entry.id)]
    case .choice(let choice): return choice.choice.choose(entry, in: &self)
    case .state(let part): return WorkState(rawValue: entry.id).map { pick($0, for: part) } ?? []
    case .order: return order(by: entry.id)
    case .plan: return showPlan(entry.id.isEmpty ? nil : entry.id)
    case .agency:
      agency = entry.id.isEmpty ? nil : AgencyChoice(filter: entry.id, name: entry.label)
      restartLists()
      return loadAll()
    }
  }

  /// Goes back to the first rows of every list, with nothing marked and no words looked for.
  mutating func restartLists() {
    for slot in ListSlot.allCases { with(slot) { $0.restart() } }
    marks.clear()
    agencyMarks.clear()
    targets.browser.widen()
    tasks.browser.widen()
    agencies.browser.widen()
    history.browser.widen()
    calendar.page = nil
    comparison?.widen()
  }
}
