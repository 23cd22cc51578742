import CursesTerminal
import Dashboard
import Themes
import Values

/// What the screen will be like, found out before it is taken over: while the store is opened.
struct ScreenPreparation {
  /// The themes there are.
  let catalogue: ThemeCatalogue
  /// What is known of the terminal, or why it can not be used.
  let terminal: Result<TerminalReadiness, TerminalFailure>
  /// The theme to begin with, and why it is not the one asked for; `nil` for none.
  let theme: Theme?
  let remark: Message?

  /// Looks at the terminal and the themes.
  ///
  /// - Parameters:
  ///   - name: The name of the theme; `nil` for the one that suits the terminal.
  ///   - language: The language of the screen.
  ///   - environment: The variables of the environment.
  init(theme name: String?, _ language: Language, _ environment: [String: String]) {
    catalogue = UserThemes.catalogue(environment)
    do throws(TerminalFailure) {
      let readiness = try TerminalReadiness()
      terminal = .success(readiness)
      (theme, remark) = Self.theme(name, for: readiness.depth, in: catalogue, language, environment)
    } catch {
      terminal = .failure(error)
      (theme, remark) = (nil, nil)
    }
  }

  /// The theme asked for, or the one that suits the terminal with why the other can not be used.
  private static func theme(
    _ name: String?, for depth: ColourDepth, in catalogue: ThemeCatalogue, _ language: Language,
    _ environment: [String: String]
  ) -> (Theme?, Message?) {
    let traits = TerminalTraits(
      depth: depth, noColour: environment["NO_COLOR"], term: environment["TERM"],
      colourHint: environment["COLORFGBG"])
    guard let name else {
      return (try? catalogue.theme(named: ThemeCatalogue.defaultName(for: traits)), nil)
    }
    do throws(ThemeFailure) {
      return (try catalogue.theme(named: name), nil)
    } catch {
      let usual = try? catalogue.theme(named: ThemeCatalogue.defaultName(for: traits))
      return (usual, Message(.error, error.lines(language).first ?? name))
    }
  }
}
