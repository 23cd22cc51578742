import Cells
import Glibc
import Testing
import ThemeFiles

struct ThemeFolderTests {
  @Test func `the list of themes names the files of the folder and no others`() throws {
    let files = try #require(entries(of: root + "/themes"))
    #expect(files == (ThemeFiles.names.map { $0 + ".theme" } + ["ThemeFiles.swift"]).sorted())
  }

  @Test(arguments: ThemeFiles.names)
  func `every listed theme is embedded`(name: String) throws {
    #expect(try #require(ThemeFiles.text(of: name)).contains("[theme]"))
  }

  @Test(arguments: ["", "Sang", "sang.theme", "../sang", "khong-co"])
  func `another name gives no text`(name: String) {
    #expect(ThemeFiles.text(of: name) == nil)
  }

  @Test func `the article for users names every theme, role and chosen row`() throws {
    let article = try #require(
      contents(of: root + "/Sources/Program/dondoc/Documentation.docc/Themes.md"))
    let rows = Emphasis.allCases.filter { $0 != .none }.map(\.rawValue)
    for word in ThemeFiles.names + StyleRole.allCases.map(\.rawValue) + rows {
      #expect(article.contains("`\(word)`"), "\(word)")
    }
  }

  private var root: String {
    let here = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return here.dropLast(4).joined(separator: "/")
  }

  private func contents(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func entries(of folder: String) -> [String]? {
    guard let handle = opendir(folder) else { return nil }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
