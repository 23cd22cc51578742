import Values

extension CommandName {
  /// The help of the commands that care for the store, or tell of the program.
  var careHelp: CommandHelp {
    switch self {
    case .backup: Self.backupHelp
    case .check: Self.checkHelp
    case .doctor: Self.doctorHelp
    case .keys: Self.keysHelp
    default: Self.initialiseHelp
    }
  }

  private static let initialiseHelp = CommandHelp(
    usage: Words("dondoc init [--sample | --demo]", "dondoc init [--sample | --demo]"),
    summary: Words("tạo kho dữ liệu", "make a store"),
    details: Words(
      """
      Không kèm tùy chọn: kho trống. --sample: năm kế hoạch. --demo: thêm số liệu minh họa.
      Đã có kho thì từ chối, không ghi đè.
      """,
      """
      Without a flag the store is empty. --sample: the five plans. --demo: with made-up figures.
      A store that is there already is refused, never overwritten.
      """))

  private static let backupHelp = CommandHelp(
    usage: Words("dondoc backup TỆP", "dondoc backup FILE"),
    summary: Words("sao lưu kho dữ liệu ra tệp mới", "copy the store to a new file"),
    details: Words(
      "Làm được cả khi chương trình khác đang mở kho. Không ghi đè tệp đã có.",
      "Works while other programs have the store open. Never overwrites a file."))

  private static let checkHelp = CommandHelp(
    usage: Words("dondoc check", "dondoc check"),
    summary: Words("kiểm tra kho dữ liệu có hỏng không", "look the store over for damage"),
    details: Words("Mã thoát 1 khi có vấn đề.", "Exits 1 when there is a problem."))

  private static let doctorHelp = CommandHelp(
    usage: Words("dondoc doctor", "dondoc doctor"),
    summary: Words(
      "in thông tin về chương trình, kho dữ liệu, màn hình", "tell what the program runs with"),
    details: Words(
      "Phiên bản, kho dữ liệu, màn hình, bảng màu, người dùng, ngày.",
      "Version, store, terminal, theme, user, day."))

  private static let keysHelp = CommandHelp(
    usage: Words("dondoc keys", "dondoc keys"),
    summary: Words("in các phím của bảng theo dõi", "print the keys of the dashboard"),
    details: Words("", ""))
}
