public import Values

/// A field by which rows are compared; the raw value is the name JSON gives it in the list.
public enum ComparedField: String, CaseIterable, Sendable {
  /// What an item is.
  case code, text, label, title, name
  /// How a task stands.
  case state, timeClass, due, effectiveDue, product, sentOn, partsDone
  /// Who has it; for agencies, how many items.
  case lead, executing, coordinating, directing, leading, monitoring, receiving, copied, via
  /// How a target stands.
  case asked, status, observed, observedOn, covered, pace, stale
  /// How much an agency or a plan has.
  case items, open, overdue, unreported, dueSoon, done, onTime, undated, met
  /// Whether an agency or a plan still is.
  case validTo, inForce, successor

  /// The words officials use for it.
  public var words: Words {
    switch self {
    case .code: Words("mã", "code")
    case .text: Words("nội dung", "text")
    case .label, .title, .name: Words("tên", "name")
    case .lead: Role.lead.words
    case .executing: Role.executing.words
    case .coordinating: Role.coordinating.words
    case .directing: Role.directing.words
    case .leading: Role.leading.words
    case .monitoring: Role.monitoring.words
    case .receiving: Role.receiving.words
    case .copied: Role.copied.words
    case .via: Role.via.words
    case .validTo: Words("hoạt động đến hết ngày", "until")
    case .inForce: Words("còn hiệu lực", "in force")
    case .successor: Words("kế hoạch thay thế", "successor")
    default: standingWords
    }
  }

  private var standingWords: Words {
    switch self {
    case .state: Words("tình trạng", "state")
    case .timeClass: Words("tình hình", "standing")
    case .due: Words("hạn", "due")
    case .effectiveDue: Words("ngày cuối còn hạn", "last good day")
    case .product: Words("sản phẩm", "product")
    case .sentOn: Words("ngày gửi", "day sent")
    case .partsDone: Words("phần việc đã xong", "parts done")
    case .asked: Words("mục tiêu", "goal")
    case .status: Words("đánh giá", "status")
    case .observed: Words("số liệu", "figure")
    case .observedOn: Words("ngày số liệu", "day of figure")
    case .covered: Words("quãng đường đã đi đến mục tiêu", "way covered to the goal")
    case .pace: Words("nhịp độ so với mức cần thiết", "pace against that needed")
    case .stale: Words("số liệu cũ", "figure is old")
    default: countWords
    }
  }

  private var countWords: Words {
    switch self {
    case .items: Words("số việc", "items")
    case .open: Words("chưa hoàn thành", "open")
    case .overdue: TimeClass.overdue.words
    case .unreported: TimeClass.unreported.words
    case .dueSoon: TimeClass.dueSoon.words
    case .done: Words("đã hoàn thành", "done")
    case .onTime: Words("hoàn thành đúng hạn", "done on time")
    case .undated: TimeClass.undated.words
    default: Words("chỉ tiêu đạt", "targets met")
    }
  }
}
