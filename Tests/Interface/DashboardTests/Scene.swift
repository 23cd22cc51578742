import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import SamplePlans
import Values

/// A screen of which pictures are kept.
enum Scene: String, CaseIterable {
  case overview, overviewEnglish, overviewASCII, overviewSample, allPlans, emptyStore, firstRun
  case targets, targetDetail, tasks, tasksEnglish, taskDetail, agencies, agencyTasks, finding
  case nothingFound, statePicker, stateForm, stateFormRefused, measureForm, measureFormRefused
  case planPicker, agencyPicker, orderPicker, help, palette, themes, conflict, saved, oneAgency
  case group, targetPicture, targetPictureASCII, targetGroups, ratingForm, doubtfulFigure
  case ticks, ticksFound, members, extensionForm, typingPicker
  case calendar, calendarEnglish, calendarASCII, calendarHolidays, calendarItems
  case timeline, timelineASCII, history, historyFound, comparison, comparisonForm, comparisonDetail
  case reassignList, reassignPicker, wholePlanPicker, assignForm, rolePicker, doubtedPlan
  case agenciesByHeirs
  case addMenu, addTask, addTaskRefused, addTarget, addPlan, addAgency, editMenu, editTask
  case confirming, leaving, decisions
  case marked, markedEnglish, markedASCII, markedQuestion, markedOverview, markedParts
  case round, roundEnglish, roundASCII, roundTarget, roundForm
  case urgeForm, urgeMarked, urgeOffer, register, registerEnglish, registerASCII, registerAct
  case registerForm, reportMenu, reportFolder, decisionsASCII, difficultyForm

  /// The name of its pictures.
  var name: String {
    rawValue.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
      .replacing("-a-s-c-i-i", with: "-ascii")
  }

  /// The dashboard as the scene shows it.
  func driver(_ size: Size) -> DashboardDriver {
    switch self {
    case .overview: .demo(size)
    case .overviewEnglish: .demo(size) { $0.language = .en }
    case .overviewASCII: .demo(size) { $0.glyphs = Glyphs(.ascii) }
    case .overviewSample: DashboardDriver(judged: Books.sample, size: size, plan: "BG")
    case .allPlans: .demo(size, plan: nil)
    case .emptyStore: DashboardDriver(judged: Books.empty, size: size)
    case .firstRun: DashboardDriver(judged: Books.empty, hasStore: false, size: size)
    case .doubtedPlan: DashboardDriver(judged: Books.sample, size: size, plan: "DL")
    case .reassignList, .reassignPicker, .wholePlanPicker, .assignForm: reassigning(size)
    case .oneAgency: DashboardDriver(judged: Books.demo, size: size, agency: "BG-C1")
    case .targetPicture: opened("DB-T6", size)
    case .targetPictureASCII: opened("DB-T6", size) { $0.glyphs = Glyphs(.ascii) }
    case .targetGroups: opened("BG-T7", size)
    case .difficultyForm: answering("DL-A3", size)
    case .ticks, .ticksFound, .members, .markedParts: shared(size)
    default: walked(size)
    }
  }

  /// A target among those of all plans, opened.
  private func opened(
    _ code: String, _ size: Size, setting: (inout DashboardState.Setting) -> Void = { _ in }
  ) -> DashboardDriver {
    var driver = DashboardDriver.demo(size, plan: nil, adjust: setting)
    driver.go(to: "2", finding: code)
    driver.press(.enter)
    return driver
  }

  /// The answer to the difficulty of a task that waits for a leader.
  private func answering(_ code: String, _ size: Size) -> DashboardDriver {
    var driver = DashboardDriver.demo(size, plan: "DL")
    driver.press(.character("y"), .character("/"))
    driver.type(code)
    driver.press(.enter, .enter)
    return driver
  }

  /// Work that a group of units owes, of which some are ticked.
  private func shared(_ size: Size) -> DashboardDriver {
    var driver = DashboardDriver(judged: TickingTests.book(members: 24), size: size, plan: "HT")
    guard self != .members else {
      driver.go(to: "4", finding: "HT-C2")
      driver.press(.character("M"))
      driver.send(.event(.paste("1. Sở Nội vụ\n2. Sở Tài chính\n3. đơn vị số 4\n4. so noi vu\n")))
      return driver
    }
    driver.go(to: "3", finding: "HT-B1")
    driver.press(.character("t"), .enter, .enter, .down)
    if self == .ticksFound { driver.type("so 1") }
    if self == .markedParts { driver.press(.shiftDown, .down, .insert) }
    return driver
  }

  /// The sample a month after the district level ended.
  private func reassigning(_ size: Size) -> DashboardDriver {
    let plan = self == .wholePlanPicker ? "QN" : "BG"
    var driver = DashboardDriver(judged: Books.reorganised, size: size, plan: plan)
    driver.press(.character("l"), .enter)
    if self != .reassignList { driver.press(.character("p")) }
    if self == .assignForm { driver.press(.control("e")) }
    return driver
  }

  private func walked(_ size: Size) -> DashboardDriver {
    let isOfAllPlans = rawValue.hasPrefix("calendar") || rawValue.hasPrefix("timeline")
    var driver = DashboardDriver.demo(size, plan: isOfAllPlans ? nil : "BG") {
      if rawValue.hasSuffix("English") { $0.language = .en }
      if rawValue.hasSuffix("ASCII") { $0.glyphs = Glyphs(.ascii) }
      $0.themes = [
        .init(name: "toi", title: Words("tối", "dark")),
        .init(name: "sang", title: Words("sáng", "light")),
      ]
    }
    switch self {
    case .targets: driver.press(.character("2"))
    case .targetDetail: driver.press(.character("2"), .enter)
    case .tasks, .tasksEnglish: driver.press(.character("3"))
    case .taskDetail: driver.press(.character("3"), .enter)
    case .agencies: driver.press(.character("4"))
    case .agencyTasks: driver.press(.character("4"), .tab)
    case .finding:
      driver.press(.character("3"), .character("/"))
      driver.type("tri thuc")
    case .nothingFound: driver.go(to: "3", finding: "không có ở đâu")
    case .planPicker: driver.press(.character("c"))
    case .agencyPicker: driver.press(.character("o"))
    case .orderPicker: driver.press(.character("3"), .character("s"))
    case .help: driver.press(.character("?"))
    case .palette:
      driver.press(.character(":"))
      driver.type("tinh trang")
    case .themes: driver.press(.character("T"))
    case .typingPicker: driver.press(.alt("k"))
    case .round, .roundEnglish, .roundASCII: driver.press(.character("r"))
    case .roundTarget:
      driver.press(.character("r"))
      while case .round(let round)? = driver.state.overlay, round.chosen?.target == nil,
        round.place < round.items.count - 1
      { driver.press(.down) }
    case .roundForm: driver.press(.character("r"), .down, .character("v"))
    case .group:
      driver.press(.character("c"))
      driver.type("HT")
      driver.press(.enter, .character("4"))
    default:
      overTime(&driver)
      changing(&driver)
      marking(&driver)
      following(&driver)
    }
    return driver
  }

  /// Scenes of the calendar, the log and of comparisons.
  private func overTime(_ driver: inout DashboardDriver) {
    driver.remember(Books.lastMonth, log: Changes.log)
    switch self {
    case .calendar, .calendarEnglish, .calendarASCII: driver.press(.character("5"))
    case .calendarHolidays: driver.press(.character("5"), .pageDown, .pageDown, .home)
    case .calendarItems:
      driver.press(.character("5"), .pageDown, .home, .right, .right, .right, .tab)
    case .timeline, .timelineASCII: driver.press(.character("5"), .character("v"))
    case .history: driver.press(.character("6"))
    case .historyFound:
      driver.press(.character("6"), .character("/"))
      driver.type("lan hoan thanh")
    case .comparisonForm: driver.press(.character("3"), .character("w"))
    case .comparison, .comparisonDetail:
      driver.press(.character("3"), .character("w"))
      driver.type("20/10/2026")
      driver.press(.enter)
      if self == .comparisonDetail { driver.press(.down, .enter) }
    default: break
    }
  }

  private func marking(_ driver: inout DashboardDriver) {
    switch self {
    case .marked, .markedEnglish, .markedASCII:
      driver.press(.character("3"), .character(" "), .down, .shiftDown)
    case .markedOverview: driver.press(.character(" "), .character(" "), .up, .up)
    case .markedQuestion:
      driver.press(.character("3"), .shiftDown, .shiftDown, .shiftDown, .shiftDown, .shiftDown)
      driver.press(.character("t"), .character("3"), .enter)
    default: break
    }
  }

  /// Scenes of urging, of the register and of what is written to files.
  private func following(_ driver: inout DashboardDriver) {
    switch self {
    case .urgeForm: driver.press(.character("N"), .enter)
    case .urgeMarked:
      driver.press(.character("3"), .shiftDown, .shiftDown, .character("N"), .enter)
    case .urgeOffer:
      driver.press(.character("N"), .enter, .control("s"))
      driver.send(.saved(.success(.made(Changes.urging))))
    case .register, .registerEnglish, .registerASCII: driver.press(.character("L"))
    case .registerAct: driver.press(.character("L"), .enter)
    case .registerForm: driver.press(.character("L"), .control("e"))
    case .reportMenu: driver.press(.character("b"))
    case .reportFolder: driver.press(.character("b"), .character("3"))
    case .decisionsASCII: driver.press(.character("y"))
    default: break
    }
  }

  private func changing(_ driver: inout DashboardDriver) {
    switch self {
    case .rolePicker: driver.press(.character("3"), .end, .character("p"))
    case .agenciesByHeirs: driver.press(.character("4"), .character("H"))
    case .statePicker: driver.press(.character("t"))
    case .decisions: driver.press(.character("y"))
    case .extensionForm: driver.press(.character("h"), .character("1"))
    case .stateForm: driver.press(.character("t"), .character("5"))
    case .stateFormRefused:
      driver.press(.character("t"), .character("5"))
      driver.type("45/QĐ-UBND")
      driver.press(.tab)
      driver.type("31/2/2026")
      driver.press(.control("s"))
    case .measureForm: driver.press(.character("2"), .character("m"))
    case .measureFormRefused:
      driver.press(.character("2"), .character("m"))
      driver.type("khoảng 12")
      driver.press(.control("s"))
    case .ratingForm: driver.press(.character("2"), .character("n"))
    case .doubtfulFigure:
      driver.press(.character("2"), .character("m"))
      driver.type("2400")
      driver.press(.control("s"))
    case .addMenu: driver.press(.character("a"))
    case .addTask: driver.press(.character("a"), .character("1"))
    case .addTarget: driver.press(.character("a"), .character("2"))
    case .addAgency: driver.press(.character("a"), .character("5"))
    case .addPlan: driver.press(.character("a"), .character("6"))
    case .addTaskRefused:
      driver.press(.character("a"), .character("1"), .tab, .tab)
      driver.type("đầu thế kỷ sau")
      driver.press(.control("s"))
    case .editMenu: driver.press(.character("e"))
    case .editTask: driver.press(.character("e"), .enter)
    case .leaving:
      driver.press(.character("a"), .character("1"))
      driver.type("Ban hành kế hoạch")
      driver.press(.escape)
    case .confirming:
      driver.press(.character("a"), .character("1"))
      driver.type("Ban hành kế hoạch")
      driver.press(.tab)
      driver.type("Sở Y tế; Sở Công Thương")
      driver.press(.control("s"))
      driver.send(.saved(.failure(.unconfirmed(Changes.strangers))))
    case .conflict:
      driver.press(.character("t"), .character("3"), .control("s"))
      driver.send(.saved(.failure(.conflict([Changes.conflict]))))
    case .saved:
      driver.press(.character("t"), .character("3"), .control("s"))
      driver.send(.saved(.success(.made(Changes.change))))
    default: break
    }
  }
}
