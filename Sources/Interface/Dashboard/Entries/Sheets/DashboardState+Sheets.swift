import Cells
import PlanModel
import Values

extension DashboardState {
  /// Has a file read as a returned sheet.
  mutating func readSheet(_ path: String) -> [Effect] {
    let request = request(.sheet)
    awaitedSheet = request.number
    return [.readSheet(path, request)]
  }

  /// Shows what a sheet says that is new, unless something else was opened meanwhile.
  mutating func receive(_ review: SheetReview) {
    awaitedSheet = nil
    sentForm = nil
    guard !review.items.isEmpty else {
      message = Message(.info, SheetStrings.nothingNew(review)[setting.language])
      return
    }
    if overlay == nil { overlay = .sheet(SheetList(review)) }
  }

  /// Says why a sheet could not be read.
  mutating func receive(sheetFailure failure: StoreFailure) {
    awaitedSheet = nil
    reopenSentForm()
    notice = Notice(
      title: SheetStrings.failed[setting.language],
      text: failure.words(calling: setting.call)[setting.language])
  }

  /// Gives a key to what a sheet says.
  mutating func press(_ key: Key, in list: SheetList) -> [Effect] {
    var list = list
    let page = max(1, SheetLayout(list, on: size).list.rows - 1)
    switch key {
    case .escape:
      leaveOverlay()
      return []
    case .control("s"): return save(list)
    case .enter, .character(" "): list.toggle()
    case .character("a"): list.toggleAll()
    case .up, .character("k"): list.choose(list.selection - 1)
    case .down, .character("j"): list.choose(list.selection + 1)
    case .pageUp: list.choose(list.selection - page)
    case .pageDown: list.choose(list.selection + page)
    case .home: list.choose(0)
    case .end: list.choose(list.review.items.count)
    default: break
    }
    overlay = .sheet(list)
    return []
  }

  private mutating func save(_ list: SheetList) -> [Effect] {
    guard !list.taking.isEmpty else {
      notice = Notice(
        title: SheetStrings.failed[setting.language],
        text: SheetStrings.nothingChosen[setting.language])
      return []
    }
    return save(.make(AnyPlannedChange(SheetTaking(list.taking, of: list.review.sheet))))
  }
}
