import ProgramTestSupport
import TestFiles
import Testing

/// What README shows on the command line, done one line after the other.
struct ReadmeCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  @Test(arguments: ["--sample", "--demo"])
  func `every line of the command line in README works in its order`(plans: String) throws {
    try program.home.write(Array("Sở Một\nSở Hai\n".utf8), to: "units.csv")
    let lines = try linesOfReadme().filter { $0.hasPrefix("    dondoc ") }
    #expect(lines.count > 30)
    for line in lines {
      let arguments = arguments(of: line).map { $0 == "--sample" ? plans : $0 }
      let run = try program.run(arguments.joined(separator: " "))
      // Something is due in the sample, which is what this line is to tell.
      let wanted: Int32 = arguments.contains("--within") ? 5 : 0
      #expect(run.code == wanted, "\(line): \(run.errors)")
      #expect(!run.text.contains("không có gì thay đổi"), "\(line)")
    }
  }

  @Test func `the theme that the documentation shows passes its own check`() throws {
    let lines = try lines(
      ofPackageFile: "Sources/Program/dondoc/Documentation.docc/Themes.md")
    let first = try #require(lines.firstIndex { $0.hasPrefix("    [theme]") })
    let theme = lines[first...].prefix { $0.isEmpty || $0.hasPrefix("    ") }.map {
      $0.dropFirst(4)
    }
    #expect(theme.contains { $0.hasPrefix("inherits") } && theme.count > 6)
    try program.home.write(Array(theme.joined(separator: "\n").utf8), to: "NAME.theme")
    let run = try program.run("theme check \(program.home.file("NAME.theme"))")
    #expect(run.code == 0, "\(run.text)")
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
