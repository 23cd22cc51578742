public import Values

/// Something measured, which several plans may set a target for.
public struct Indicator: StoredRecord {
  /// The identity of the indicator.
  public let id: RecordID
  /// What is measured, in words that fit every plan that shares it.
  public var name: String

  /// An indicator of a name.
  public init(id: RecordID, name: String) {
    self.id = id
    self.name = name
  }

  /// The store keeps these records in its table `indicator`.
  public static let kind = RecordKind.indicator
  /// The columns of the table, after the identity.
  public static let fieldNames = ["name"]
  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] { [.text(name)] }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(id: id, name: try fields.text())
  }
}

/// What one plan asks of an indicator: one comparator and value.
public struct Target: StoredRecord {
  /// The identity of the target.
  public let id: RecordID
  /// The plan that sets it.
  public var plan: RecordID
  /// The code, as `DB-T6`.
  public var code: String
  /// Its place among the targets of the plan, from 1.
  public var ordinal: Int
  /// The section it stands in.
  public var section: RecordID?
  /// What is measured, short enough for a list.
  public var label: String
  /// The words of the document that set the value, as "tối thiểu 14".
  public var written: String?
  /// How a figure is held against the value.
  public var comparator: Comparator
  /// The value asked for, or the lower end of a range; `nil` without a figure.
  public var value: Decimal?
  /// The upper end of a range.
  public var upper: Decimal?
  /// What the value counts, with what it is a share of.
  public var unit: String?
  /// The year by whose end it is to be reached.
  public var year: Int?
  /// The field of work it belongs to.
  public var sector: String?
  /// The indicator it shares with other plans.
  public var indicator: RecordID?
  /// The groups that each must meet it, as the eight sectors of BG-T7.
  public var groups: [String]
  /// Whether it only sets the scene and stands outside "đạt k/n".
  public var isContext: Bool
  /// Whether the upper end of a range is a limit, so that a figure above it misses.
  public var isUpperALimit: Bool
  /// How far from the value still counts as about it; `nil` means a tenth of the value.
  public var tolerance: Decimal?
  /// The figure everything starts from.
  public var baseline: Decimal?
  /// The day of the starting figure.
  public var baselineOn: Day?
  /// Why what it was about no longer exists; `nil` while it does.
  public var voidReason: String?
  /// The target it is one of several conditions of; the parent stands as its worst child does.
  public var parent: RecordID?
  /// A name common to the targets of the plan whose shares must add up to 100.
  public var sumGroup: String?
  /// The target that counts what this one gives as a share of all.
  public var shareOf: RecordID?
  /// On what it was added when the document does not have it; `nil` for targets of the document.
  public var addedBasis: String?

  /// A target without a figure.
  public init(
    id: RecordID, plan: RecordID, code: String, ordinal: Int, label: String,
    comparator: Comparator
  ) {
    self.id = id
    self.plan = plan
    self.code = code
    self.ordinal = ordinal
    self.label = label
    self.comparator = comparator
    groups = []
    isContext = false
    isUpperALimit = false
  }

  /// The store keeps these records in its table `target`.
  public static let kind = RecordKind.target
  /// The columns of the table, after the identity.
  public static let fieldNames = [
    "plan", "code", "ordinal", "label", "comparator", "section", "written", "value", "upper",
    "unit", "year", "sector", "indicator", "groups", "is_context", "is_upper_limit",
    "tolerance", "baseline", "baseline_on", "void_reason", "parent", "sum_group", "share_of",
    "added_basis",
  ]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [
      FieldValue(plan), .text(code), FieldValue(ordinal), .text(label),
      FieldValue(code: comparator), FieldValue(section), FieldValue(written), FieldValue(value),
      FieldValue(upper), FieldValue(unit), FieldValue(year), FieldValue(sector),
      FieldValue(indicator), .text(groups.joined(separator: "\n")), FieldValue(isContext),
      FieldValue(isUpperALimit), FieldValue(tolerance), FieldValue(baseline),
      FieldValue(baselineOn), FieldValue(voidReason), FieldValue(parent), FieldValue(sumGroup),
      FieldValue(shareOf), FieldValue(addedBasis),
    ]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id, plan: try fields.value(), code: try fields.text(), ordinal: try fields.whole(),
      label: try fields.text(), comparator: try fields.code())
    section = try fields.optionalValue()
    written = try fields.optionalText()
    value = try fields.optionalValue()
    upper = try fields.optionalValue()
    unit = try fields.optionalText()
    year = try fields.optionalWhole()
    sector = try fields.optionalText()
    indicator = try fields.optionalValue()
    groups = try fields.list()
    isContext = try fields.flag()
    isUpperALimit = try fields.flag()
    tolerance = try fields.optionalValue()
    baseline = try fields.optionalValue()
    baselineOn = try fields.optionalValue()
    voidReason = try fields.optionalText()
    parent = try fields.optionalValue()
    sumGroup = try fields.optionalText()
    shareOf = try fields.optionalValue()
    addedBasis = try fields.optionalText()
  }
}
