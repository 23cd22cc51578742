public import PlanModel
import VietnameseText

/// Finds the body in whose name papers about a plan are issued after its own issuer has ended.
public enum IssuingBody {
  /// The body that certainly took over everything from the one that issued a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan; its issuer is known by its name, with its place where the agency has none
  ///     in its own.
  ///   - rows: All agencies on a day, with who took over from them.
  /// - Returns: `nil` while the issuer is there, where no agency has its name, and where nobody
  ///   certainly took over.
  public static func heir(ofIssuerOf plan: Plan, among rows: [AgencyRow]) -> Agency? {
    guard let issuer = plan.issuer,
      var row = rows.first(where: { names(of: $0.agency).contains(key(issuer)) })
    else { return nil }
    var seen: Set<String> = []
    while row.life.hasEnded {
      guard seen.insert(row.agency.code).inserted, row.life.heirs.count == 1,
        let heir = rows.first(where: { $0.agency.id == row.life.heirs[0].id })
      else { return nil }
      row = heir
    }
    return seen.isEmpty ? nil : row.agency
  }

  /// How an agency may be written as the issuer of a plan.
  private static func names(of agency: Agency) -> [String] {
    ([agency.name] + agency.aliases).flatMap { name in
      [key(name)] + (agency.place.map { [key("\(name) \($0)")] } ?? [])
    }
  }

  private static func key(_ name: String) -> String { fold(PlanNaming.fullName(name)) }
}
