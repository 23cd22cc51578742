import Cells
import Testing
import VietnameseText

struct TextFieldTypingTests {
  private func field(_ keys: String, _ settings: TypingSettings?) -> TextField {
    var field = TextField()
    field.typing = settings
    for key in keys { _ = field.handle(key == "⌫" ? .backspace : .character(key)) }
    return field
  }

  @Test(arguments: [
    (TypingMethod.telex, "Cow quan thuwjc hieejn", "Cơ quan thực hiện"),
    (.vni, "Co7 quan thu75c hie65n", "Cơ quan thực hiện"),
    (.telex, "QDD-UBND", "QĐ-UBND"), (.telex, "tieengs⌫⌫", "tiế"),
    (.telex, "hoanf", "hoàn"), (.simpleTelex, "web", "web"),
  ])
  func `Vietnamese is typed without an input method`(
    method: TypingMethod, keys: String, text: String
  ) {
    let field = field(keys, TypingSettings(method: method))
    #expect(field.text == text)
    #expect(field.cursor == text.count)
  }

  @Test func `keys are taken as they are while it is off`() {
    #expect(field("hoanf", nil).text == "hoanf")
  }

  @Test func `a foreign word goes back to its keys where that is wanted`() {
    var prose = field("windows", TypingSettings(restoresForeignWords: true))
    prose.endWord()
    #expect(prose.text == "windows")
  }

  @Test func `ready-made letters make it step aside for the field`() {
    var field = field("tiế", TypingSettings())
    #expect(field.hasSteppedAside)
    for key in "ngs" { _ = field.handle(.character(key)) }
    #expect(field.text == "tiếngs")
    _ = field.handle(.home)
    _ = field.handle(.character("a"))
    #expect(field.hasSteppedAside)
    field.typing = TypingSettings()
    #expect(!field.hasSteppedAside)
  }

  @Test func `a field that was emptied takes typing up again`() {
    var field = field("tiế", TypingSettings())
    _ = field.handle(.control("u"))
    #expect(!field.hasSteppedAside && field.text.isEmpty)
    for key in "hoanf" { _ = field.handle(.character(key)) }
    #expect(field.text == "hoàn")
  }

  @Test func `a burst of an input method outside arrives as it is meant`() {
    var field = field("tie", TypingSettings())
    _ = field.handle(.backspace)
    for key in "êng" { _ = field.handle(.character(key)) }
    #expect(field.text == "tiêng")
  }

  @Test func `moving, pasting and deleting end the word`() {
    var field = field("toan", TypingSettings())
    _ = field.handle(.left)
    _ = field.handle(.character("s"))
    #expect(field.text == "toasn")
    field = self.field("to", TypingSettings())
    field.insert("án ")
    _ = field.handle(.character("s"))
    #expect(field.text == "toán s")
    _ = field.handle(.control("u"))
    for key in "ddaats" { _ = field.handle(.character(key)) }
    #expect(field.text == "đất")
  }
}
