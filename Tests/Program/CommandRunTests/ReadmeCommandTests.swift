import ProgramTestSupport
import TestFiles
import Testing

/// What README shows on the command line, done one line after the other.
struct ReadmeCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `every line of the command line in README works in its order`() throws {
    try program.home.write(Array("Sở Một\nSở Hai\n".utf8), to: "units.csv")
    let lines = try linesOfReadme().filter { $0.hasPrefix("    dondoc ") }
    #expect(lines.count > 30)
    for line in lines {
      let arguments = arguments(of: line)
      let run = try program.run(arguments.joined(separator: " "))
      // Something is due in the sample, which is what this line is to tell.
      let wanted: Int32 = arguments.contains("--within") ? 5 : 0
      #expect(run.code == wanted, "\(line): \(run.errors)")
    }
  }

  /// The arguments of a line as ``Program`` takes them; two spaces end the command, and files lie in
  /// the folder of the test.
  private func arguments(of line: String) -> [String] {
    var (arguments, word, isQuoted): ([String], String, Bool) = ([], "", false)
    let command = line.drop { $0 == " " }
    for (place, character) in zip(command.indices, command) {
      switch character {
      case "\"": isQuoted.toggle()
      case " " where !isQuoted:
        arguments.append(word)
        word = ""
        if command[place...].hasPrefix("  ") { return finished(arguments) }
      case " ": word.append("~")
      default: word.append(character)
      }
    }
    return finished(arguments + [word])
  }

  private func finished(_ arguments: [String]) -> [String] {
    let isFile = { (word: String) in
      ["FILE", "don-doc"].contains(word)
        || [".csv", ".html", ".ics"].contains { word.hasSuffix($0) }
    }
    return arguments.dropFirst().filter { !$0.isEmpty }
      .map { isFile($0) ? program.home.file($0) : $0 }
  }
}
