import CommandTool
import Dashboard
import Values

/// The keys of the dashboard for people, from its table of commands.
func keyTable(_ language: Language) -> String {
  KeyTableText.written(
    Dashboard.Command.allCases.map { command in
      let entry = command.entry
      return (entry.keys.map { $0.name(language) }.joined(separator: " "), entry.label)
    }, language)
}
