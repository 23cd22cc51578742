import Cells
import Testing
import ThemeFiles
import Themes
import Values

struct ShippedThemeTests {
  private let catalogue = ThemeCatalogue()

  @Test(arguments: ThemeFiles.names)
  func `a shipped theme passes its own check without a warning`(name: String) throws {
    let text = try #require(ThemeFiles.text(of: name))
    let report = ThemeCheck.report(text, name: name)
    #expect(report.errors == [])
    #expect(report.warnings.map(\.reason.en) == [])
  }

  @Test(arguments: ThemeFiles.names)
  func `the catalogue loads a shipped theme under its name`(name: String) throws {
    let theme = try catalogue.theme(named: name)
    #expect(theme.name == name)
    #expect(!theme.title.vi.isEmpty && theme.title.vi != name)
    #expect(!theme.title.en.isEmpty && theme.title.en != name)
  }

  @Test(arguments: ["toi", "sang", "16-mau", "don-sac"])
  func `a theme that others build on leaves nothing out`(name: String) throws {
    let text = try #require(ThemeFiles.text(of: name))
    let missing = ThemeCheck.report(text, name: name).notes.filter {
      $0.reason.en.contains("taken from") || $0.reason.en.contains("missing")
    }
    #expect(missing == [])
  }

  @Test(arguments: [
    "toi", "sang", "tuong-phan-cao", "tuong-phan-cao-sang", "mu-mau-do-luc",
    "mu-mau-do-luc-sang",
  ])
  func `every contrast of a theme with its own ground is known`(name: String) throws {
    let readings = ThemeCheck.contrasts(of: try catalogue.theme(named: name))
    #expect(readings.count == 2 * Emphasis.allCases.count * StyleRole.allCases.count)
    #expect(readings.allSatisfy { $0.limit >= ($0.role == .text ? 4.5 : 3) })
    #expect(readings.filter { !$0.suffices } == [])
  }

  @Test(arguments: ["tuong-phan-cao", "tuong-phan-cao-sang"])
  func `text of a high contrast theme reaches level AAA`(name: String) throws {
    let readings = ThemeCheck.contrasts(of: try catalogue.theme(named: name))
    let texts = readings.filter { !ThemeCheck.marks.contains($0.role) }
    #expect(texts.count == 2 * 3 * (StyleRole.allCases.count - ThemeCheck.marks.count))
    #expect(texts.allSatisfy { $0.ratio >= 7 })
  }

  @Test(arguments: [("mu-mau-do-luc", Theme.Variant.dark), ("mu-mau-do-luc-sang", .light)])
  func `the themes for red-green blind eyes promise what they are for`(
    name: String, variant: Theme.Variant
  ) throws {
    let theme = try catalogue.theme(named: name)
    #expect(Set(theme.safeFor) == [.protanopia, .deuteranopia])
    #expect(theme.variant == variant)
  }

  @Test func `the ordinary dark theme would fail the promise of the safe one`() throws {
    let text = try #require(ThemeFiles.text(of: "toi"))
    let promising = text.replacing("[theme]", with: "[theme]\nsafe-for = protanopia deuteranopia")
    let report = ThemeCheck.report(promising, name: "toi")
    #expect(report.warnings.contains { $0.reason.en.contains("look alike") })
  }

  @Test(arguments: ThemeFiles.names)
  func `no style uses more colours than its depth has`(name: String) throws {
    let theme = try catalogue.theme(named: name)
    for (role, emphasis) in everyCell {
      for depth in ColourDepth.allCases {
        let style = theme.style(role, emphasis, depth: depth)
        #expect(style.foreground.fits(depth) && style.background.fits(depth))
      }
    }
  }

  @Test(arguments: ThemeFiles.names)
  func `no letter has the colour of its ground`(name: String) throws {
    let theme = try catalogue.theme(named: name)
    for (role, emphasis) in everyCell {
      for depth in ColourDepth.allCases where depth != .none {
        let style = theme.style(role, emphasis, depth: depth)
        #expect(style.foreground != style.background || style.foreground == .standard)
      }
    }
  }

  @Test(arguments: ThemeFiles.names)
  func `a chosen row and late work are seen at every depth`(name: String) throws {
    let theme = try catalogue.theme(named: name)
    for depth in ColourDepth.allCases {
      let looks = Emphasis.allCases.map { theme.style(.text, $0, depth: depth) }
      #expect(Set(looks).count == 3, "\(depth)")
      let late = theme.style(.statusLate, .none, depth: depth)
      #expect(late != theme.style(.statusDone, .none, depth: depth))
      #expect(late != theme.style(.statusOnTrack, .none, depth: depth))
      #expect(
        theme.style(.statusDoneLate, .none, depth: depth)
          != theme.style(.statusDone, .none, depth: depth))
    }
  }

  @Test func `only the ASCII theme asks for a level of signs`() throws {
    let levels = try ThemeFiles.names.compactMap { try catalogue.theme(named: $0).glyphs }
    #expect(levels == [.ascii])
    #expect(try catalogue.theme(named: "ascii").glyphs == .ascii)
  }

  @Test(arguments: ["16-mau", "don-sac", "ascii"])
  func `a theme for any ground leaves the ground to the terminal`(name: String) throws {
    let theme = try catalogue.theme(named: name)
    #expect(theme.variant == .any)
    for depth in ColourDepth.allCases {
      #expect(theme.style(.text, .none, depth: depth) == Style())
    }
  }

  private var everyCell: [(StyleRole, Emphasis)] {
    StyleRole.allCases.flatMap { role in Emphasis.allCases.map { (role, $0) } }
  }
}

extension Colour {
  fileprivate func fits(_ depth: ColourDepth) -> Bool {
    switch self {
    case .standard: true
    case .indexed(let entry): Int(entry) < depth.rawValue
    case .rgb: depth == .full
    }
  }
}
