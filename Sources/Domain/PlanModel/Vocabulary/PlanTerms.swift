public import Values

/// The form of paper a plan is written on, which decides the form of reports about it.
public enum Letterhead: String, CaseIterable, Sendable {
  /// A paper of the Party.
  case party
  /// A paper of the State.
  case state

  /// The words officials use for the form.
  public var words: Words {
    switch self {
    case .party: Words("văn bản của Đảng", "party paper")
    case .state: Words("văn bản nhà nước", "state paper")
    }
  }
}

/// The level of government that issued a plan or that an agency belongs to.
public enum Level: String, CaseIterable, Sendable {
  /// The country, a province, a district (until 30/6/2025), a commune.
  case central, province, district, commune

  /// The words officials use for the level.
  public var words: Words {
    switch self {
    case .central: Words("trung ương", "central")
    case .province: Words("cấp tỉnh", "province")
    case .district: Words("cấp huyện", "district")
    case .commune: Words("cấp xã", "commune")
    }
  }
}

/// What sort of body an agency is.
public enum AgencyKind: String, CaseIterable, Sendable {
  /// A body of the Party, of the State, a mass organisation, an association.
  case party, state, mass, association
  /// A wording that stands for several bodies, as "các sở, ban, ngành".
  case group

  /// The words officials use for the kind.
  public var words: Words {
    switch self {
    case .party: Words("cơ quan Đảng", "party body")
    case .state: Words("cơ quan nhà nước", "state body")
    case .mass: Words("tổ chức chính trị - xã hội", "mass organisation")
    case .association: Words("hội", "association")
    case .group: Words("nhóm cơ quan", "group of agencies")
    }
  }
}

/// How firm a figure is.
public enum Grade: String, CaseIterable, Sendable {
  /// Estimated, preliminary, official.
  case estimate, preliminary, official

  /// The words officials use for the grade.
  public var words: Words {
    switch self {
    case .estimate: Words("ước tính", "estimate")
    case .preliminary: Words("sơ bộ", "preliminary")
    case .official: Words("chính thức", "official")
    }
  }
}

/// Whether an item is work to do or a report to give.
public enum TaskKind: String, CaseIterable, Sendable {
  /// Work to do.
  case task
  /// A report or a review to give.
  case report

  /// The words officials use for the kind.
  public var words: Words {
    switch self {
    case .task: Words("nhiệm vụ", "task")
    case .report: Words("báo cáo", "report")
    }
  }
}

extension Period.Length {
  /// The words officials use for periods of the length.
  public var words: Words {
    switch self {
    case .year: Words("hằng năm", "yearly")
    case .half: Words("6 tháng", "half-yearly")
    case .quarter: Words("hằng quý", "quarterly")
    case .month: Words("hằng tháng", "monthly")
    }
  }
}
