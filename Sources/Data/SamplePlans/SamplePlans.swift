public import PlanModel

/// The five plans on the intelligentsia that the program brings along.
///
/// They are those of Quảng Ngãi city (QN), Đắk Lắk (DL), Bắc Giang (BG), Điện Biên (DB) and Hà Tĩnh
/// (HT). Labels and texts are in words of their own; numbers, days and expressions of time are
/// those of the documents. Every identity is the same in each run.
public enum SamplePlans {
  private static let built = DraftBuilder([
    QuangNgai.plan, DakLak.plan, BacGiang.plan, DienBien.plan, HaTinh.plan,
  ])

  /// The plans as the documents have them: no figure, and nobody has said how any work stands.
  public static let contents: PlanContents = built.contents

  /// What the data names and does not have; empty unless the data is wrong.
  public static let faults: [String] = built.faults
}
