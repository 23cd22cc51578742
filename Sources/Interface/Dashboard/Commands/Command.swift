public import Values

/// Something a person can ask of the dashboard, by a key, from the palette or with the mouse.
public enum Command: String, CaseIterable, Sendable {
  /// Moving through a list.
  case up, down, pageUp, pageDown, halfPageUp, halfPageDown, top, bottom
  /// Moving between panes and screens.
  case nextPane, previousPane, open, back
  case showOverview, showTargets, showTasks, showAgencies, showCalendar, showHistory
  case previousScreen, nextScreen
  /// Choosing what is listed.
  case find, choosePlan, chooseAgency, chooseAttention, listDecisions
  case sort, reverse, rollUp, clearFilter
  /// Marking rows, for one change of all of them.
  case mark, markDown, markUp, markRange, markAll
  /// Other ways to look at what is listed.
  case compare, switchView, weigh, listMissingReports
  /// Saying how the work stands.
  case review
  case nextState, pickState, measure, rate, void, extendDeadline, assign, decidePlan, editMembers
  case urge, listRegister, normaliseTones, takeSheet
  case undo, redo
  /// Work of one's own.
  case add, edit
  /// Telling others.
  case report
  /// The program itself.
  case help, palette, cycleTyping, chooseTyping, chooseTheme, reload, redraw, suspend, quit

  /// Whether it can be asked for before there is a store.
  var needsNoStore: Bool { [.redraw, .suspend, .quit].contains(self) }

  /// The heading a command stands under in the help.
  public enum Group: CaseIterable, Sendable {
    /// Moving, choosing what is listed, updating, the program.
    case moving, listing, updating, program

    /// The words of the heading.
    public var words: Words {
      switch self {
      case .moving: Words("Di chuyển", "Moving")
      case .listing: Words("Chọn và sắp xếp", "Choosing and ordering")
      case .updating: Words("Cập nhật", "Updating")
      case .program: Words("Chương trình", "Program")
      }
    }
  }
}
