import PlanModel
import Values

/// Asks for the file of a returned sheet.
struct SheetFileEntry: FormEntry {
  private static let path = Form.FieldName.entry("path", .plain)

  /// The form, empty.
  static func form(_ language: Language) -> Form {
    var form = Form(
      .entry(AnyFormEntry(SheetFileEntry())), title: SheetStrings.ask[language],
      introduction: SheetStrings.introduction[language],
      fields: [
        Form.Field(path, label: SheetStrings.path[language], offer: SheetStrings.offer[language])
      ])
    form.keys = SheetStrings.fileKeys
    return form
  }

  /// A path is soon typed again.
  var isAskedWhenLeft: Bool { false }

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? { nil }

  func view(from form: inout Form, in state: inout DashboardState) -> [Effect]? {
    guard let path = form.text(Self.path) else {
      form.refuse(Self.path, FormStrings.needed[state.setting.language])
      return nil
    }
    state.sentForm = form
    return state.readSheet(path)
  }
}
