import Glibc
import Testing
import ThemeFiles

struct ThemeFolderTests {
  @Test func `the list of themes names the files of the folder and no others`() throws {
    let here = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    let folder = here.dropLast(4).joined(separator: "/") + "/themes"
    let files = try #require(entries(of: folder))
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
