import Values

extension CommandName {
  /// The help of the commands that care for the store, or tell of the program.
  var careHelp: CommandHelp {
    switch self {
    case .backup: Self.backupHelp
    case .restore: Self.restoreHelp
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
      """
      Làm được cả khi chương trình khác đang mở kho. Không ghi đè tệp đã có.
      Ngoài ra, trước lần cập nhật đầu tiên của mỗi ngày, chương trình tự sao lưu kho ra một
      tệp nằm cạnh nó, tên có ngày; giữ bản của 7 ngày gần nhất và bản cuối của mỗi tuần trong 4 tuần trước đó.
      """,
      """
      Works while other programs have the store open. Never overwrites a file.
      Besides, before the first change of each day the store is copied beside itself under a name
      with the day; the copies of the latest 7 days stay, and the last one of each of 4 weeks
      before these.
      """))

  private static let restoreHelp = CommandHelp(
    usage: Words("dondoc restore TỆP [--yes]", "dondoc restore FILE [--yes]"),
    summary: Words("dùng lại một bản sao lưu", "go back to a backup"),
    details: Words(
      """
      Kho hiện nay được giữ lại bên cạnh, tên tệp có ngày; muốn quay lại thì chạy \
      «dondoc restore» với chính tệp đó.
      Kho hiện nay có lần cập nhật mà bản sao lưu không có thì phải thêm --yes.
      Chương trình khác đang mở kho sẽ thấy nội dung mới.
      """,
      """
      The store that is there is kept beside itself under a name with the day; restore that file to
      go back. When it has changes that the backup lacks, --yes must be added.
      Other programs that have the store open show the restored contents.
      """))

  private static let checkHelp = CommandHelp(
    usage: Words("dondoc check [--repair] [--json]", "dondoc check [--repair] [--json]"),
    summary: Words("kiểm tra kho dữ liệu có hỏng không", "look the store over for damage"),
    details: Words(
      """
      Mã thoát 1 khi có vấn đề. --repair: chép những gì còn đọc được sang một tệp mới bên cạnh, nói
      rõ hỏng gì, mất gì; kho được giữ nguyên. Xem tệp mới bằng --store, rồi dùng nó bằng «dondoc restore».
      Những gì cùng loại nằm chung một dòng, nêu tên vài mục đầu; --json kể đủ từng mục.
      """,
      """
      Exits 1 when there is a problem. --repair: copies what can be read into a new file beside the
      store and tells what is damaged and what is lost; the store stays as it is. Look at the new
      file with --store, then use it with `dondoc restore`.
      What is of one sort stands in one line with the first few names; --json tells each.
      """))

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
