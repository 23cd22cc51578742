import CommandTool
import Values

/// The keys of the dashboard for people.
func keyTable(_ language: Language) -> String {
  KeyTableText.written(
    [
      ("1…6", Words("mở từng màn hình", "open a screen")),
      (".", Words("tình trạng kế tiếp", "next state")),
      ("t", Words("chọn tình trạng", "pick a state")),
      ("m", Words("nhập số liệu", "enter a figure")),
      ("/", Words("tìm", "find")), (":", Words("lệnh", "commands")),
      ("?", Words("trợ giúp", "help")), ("u", Words("hoàn tác", "undo")),
      ("Ctrl-R", Words("làm lại", "redo")), ("q", Words("thoát", "quit")),
    ], language)
}
