import Cells
import Values
import VietnameseText

extension DashboardState {
  /// Goes on from no typing aid to Telex, to VNI, and back.
  mutating func cycleTyping() -> [Effect] {
    switch setting.typing {
    case nil: setTyping(.telex)
    case .telex, .simpleTelex: setTyping(.vni)
    case .vni: setTyping(nil)
    }
  }

  /// Has every field on the screen take keys as the setting says.
  ///
  /// In prose a foreign word goes back to its keys when it is left; where words are looked for it
  /// stays as it is seen. Days and numbers take keys as they are.
  mutating func prepareFields() {
    let search = setting.typing.map {
      TypingSettings(method: $0, toneStyle: setting.toneStyle)
    }
    var prose = search
    prose?.restoresForeignWords = true
    switch overlay {
    case .form(var form):
      for index in form.fields.indices {
        Self.set(form.fields[index].name.isProse ? prose : nil, on: &form.fields[index].text)
      }
      overlay = .form(form)
    case .picker(var picker):
      Self.set(search, on: &picker.field)
      overlay = .picker(picker)
    case .ticks(var list):
      Self.set(search, on: &list.find)
      overlay = .ticks(list)
    case .paste(var list):
      Self.set(prose, on: &list.field)
      overlay = .paste(list)
    case .review, .sheet, .round, nil: break
    }
    Self.set(search, on: &targets.browser.find)
    Self.set(search, on: &tasks.browser.find)
    Self.set(search, on: &agencies.browser.find)
    Self.set(search, on: &history.browser.find)
    if var words = comparison?.browser.find {
      Self.set(search, on: &words)
      comparison?.browser.find = words
    }
  }

  /// Setting it anew would end a word under way, so that only a difference is set.
  private static func set(_ typing: TypingSettings?, on field: inout TextField) {
    if field.typing != typing { field.typing = typing }
  }
}
