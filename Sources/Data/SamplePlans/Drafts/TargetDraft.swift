import PlanModel
import Values

/// A target as its data file states it.
struct TargetDraft: Sendable {
  /// The code without that of the plan, as `T6`.
  let code: String
  /// The key of the section it stands in.
  let section: String
  /// What is measured.
  let label: String
  /// How a figure is held against the value.
  let comparator: Comparator
  /// The value asked for, or the lower end of a range, as digits with a point.
  let value: String?
  /// The upper end of a range.
  var upper: String?
  /// What the value counts; after `%` what it is a share of, where the label does not say.
  var unit: String?
  /// The year by whose end it is to be reached.
  var year: Int?
  /// The words of the document that set the value.
  var written: String?
  /// The field of work.
  var sector: String?
  /// The name of the indicator it shares with other plans.
  var indicator: SharedIndicator?
  /// The groups that each must meet it.
  var groups: [String] = []
  /// Whether it only sets the scene.
  var isContext = false
  /// The name of the shares that add up to 100 with it.
  var sumGroup: String?
  /// The code, without that of the plan, of the target that counts what it gives as a share.
  var shareOf: String?

  init(
    _ code: String, in section: String, _ label: String, _ comparator: Comparator,
    _ value: String? = nil
  ) {
    self.code = code
    self.section = section
    self.label = label
    self.comparator = comparator
    self.value = value
  }
}

extension TargetDraft {
  /// The target with its unit, year, field and the words that set it.
  ///
  /// - Returns: A copy.
  func with(
    unit: String? = nil, year: Int?, sector: String, written: String? = nil
  ) -> TargetDraft {
    var copy = self
    copy.unit = unit
    copy.year = year
    copy.sector = sector
    copy.written = written
    return copy
  }

  /// The target up to the upper end of its range.
  func upTo(_ upper: String) -> TargetDraft {
    var copy = self
    copy.upper = upper
    return copy
  }

  /// The target as one that measures what targets of other plans measure.
  func sharing(_ indicator: SharedIndicator) -> TargetDraft {
    var copy = self
    copy.indicator = indicator
    return copy
  }

  /// The target as one that each of some groups must meet.
  func each(of groups: [String]) -> TargetDraft {
    var copy = self
    copy.groups = groups
    return copy
  }

  /// The target as one of the shares that add up to 100.
  func addingUp(as group: String) -> TargetDraft {
    var copy = self
    copy.sumGroup = group
    return copy
  }

  /// The target as the share of what another, printed before it, counts.
  func share(of code: String) -> TargetDraft {
    var copy = self
    copy.shareOf = code
    return copy
  }

  /// The target as one that only sets the scene.
  func asContext() -> TargetDraft {
    var copy = self
    copy.isContext = true
    return copy
  }
}

/// The indicators that more than one target of the sample measures.
///
/// Only those whose object is the same are shared. A share of other people, or of people counted
/// by another test, is another indicator even where the figure asked for is the same.
enum SharedIndicator: String, CaseIterable, Sendable {
  case doctors = "Số bác sĩ trên 10.000 dân"
  case leadersUnder40 = "Tỷ lệ lãnh đạo, quản lý dưới 40 tuổi"
  case fitForPosition = "Tỷ lệ cán bộ, công chức, viên chức có trình độ hợp vị trí việc làm"
  case postgraduatesEverywhere = "Cơ sở có đủ trí thức sau đại học theo mức chuẩn"
  case leadingRank = "Thứ hạng đội ngũ trí thức của tỉnh trong cả nước"
  case qualifiedTeachers = "Tỷ lệ cán bộ quản lý giáo dục, giáo viên đạt chuẩn đào tạo"
  case qualifiedCommuneStaff = "Tỷ lệ cán bộ, công chức cấp xã đạt chuẩn"
}
