public import PlanModel
public import Values

/// The five plans on the intelligentsia that the program brings along.
///
/// They are those of Quảng Ngãi city (QN), Đắk Lắk (DL), Bắc Giang (BG), Điện Biên (DB) and Hà Tĩnh
/// (HT). Labels and texts are in words of their own; numbers, days and expressions of time are
/// those of the documents. What became of the agencies in the reorganisation of 2025 stands beside
/// them, each fact with where it is written. Every identity is the same in each run.
public enum SamplePlans {
  private static let built: DraftBuilder = {
    var builder = DraftBuilder([
      QuangNgai.plan, DakLak.plan, BacGiang.plan, DienBien.plan, HaTinh.plan,
    ])
    builder.add(Reorganisation.heirs, Reorganisation.successions)
    return builder
  }()

  /// The plans as the documents have them: no figure, and nobody has said how any work stands.
  public static let contents: PlanContents = built.contents

  /// What the data names and does not have; empty unless the data is wrong.
  public static let faults: [String] = built.faults + DemoBuilder.faults(in: built.contents)

  /// The same plans with made-up figures and states, marked as made up.
  ///
  /// From August 2025 to the end of 2029 every status of a target, every class of time and every
  /// state of work occurs; from then on items have results and difficulties told of them, the
  /// register of following has acts, and a later day is asked for. What would have been said or measured after the day is left out. Some
  /// things are changed that no document says: one target gets an earlier year, so that it can be
  /// missed; three items get days; two targets lose their object with the district level.
  ///
  /// - Parameter day: The day from which the figures are seen.
  /// - Returns: The plans, the same for the same day.
  public static func demo(on day: Day) -> PlanContents {
    var builder = DemoBuilder(contents, on: day)
    return builder.build()
  }
}
