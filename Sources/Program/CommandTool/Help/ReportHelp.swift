import PlanReports
import Values

extension CommandName {
  /// The help of the command that writes reports.
  var reportHelp: CommandHelp {
    CommandHelp(
      usage: Words(
        """
        dondoc report overdue|agencies|targets|deadlines|full --plan MÃ
                    [--agency CHỮ] [--period KỲ] [--format text|md|csv|html|ics]
                    [--alarm SỐ] [--out TỆP] [--force]
        dondoc report overdue [--plan MÃ] --all-agencies --out THƯ_MỤC [--format …] [--force]
        """,
        """
        dondoc report overdue|agencies|targets|deadlines|full --plan CODE
                    [--agency TEXT] [--period P] [--format text|md|csv|html|ics]
                    [--alarm DAYS] [--out FILE] [--force]
        dondoc report overdue [--plan CODE] --all-agencies --out FOLDER [--format …] [--force]
        """),
      summary: Words("lập báo cáo, phụ lục, lịch thời hạn", "write reports, annexes, deadlines"),
      details: Words(
        """
        overdue: danh mục việc quá hạn, sắp đến hạn; kèm --agency là phụ lục công văn đôn đốc một \
        cơ quan, kèm --all-agencies là mỗi cơ quan một tệp mang mã cơ quan. agencies, targets: biểu tổng hợp. deadlines: việc theo thời hạn.
        full: báo cáo theo thể thức của kế hoạch; số, ngày, chức vụ để trống.
        --period: 7/2026, «quý III/2026», «6 tháng đầu năm 2026», 2026 (hoặc 2026-07, 2026-Q3, 2026-H1); không ghi: kỳ mà kế hoạch đang phải báo cáo (overdue, deadlines: đến ngày của --today).
        Số liệu đến hết ngày của --today; kỳ đã chốt («dondoc close-period»): như lúc chốt. html in ra A4 hoặc mở bằng Word; csv mở bằng bảng tính; \
        ics đưa vào lịch (chỉ deadlines), --alarm: nhắc trước mấy ngày.
        Tỷ lệ phần trăm chỉ giữ một chữ số lẻ, không làm tròn lên: 2/3 là 66,6%.
        --out: ghi ra tệp; tệp đã có chỉ bị thay khi kèm --force.
        """,
        """
        overdue: work overdue or due soon; with --agency, the annex of a letter that urges one \
        body, with --all-agencies a file for each, named by its code. agencies, targets: tables. deadlines: work by its day.
        full: a report in the form of the plan's paper; number, day and rank are left blank.
        --period: 2026-07, 2026-Q3, 2026-H1 or 2026; without it, the period the plan is to be reported on now (overdue, deadlines: as of --today).
        Figures are those of --today; of a closed period (`dondoc close-period`), as it was closed. html prints on A4 and opens in Word; csv is for \
        spreadsheets; ics for calendars (deadlines only), --alarm: days to remind ahead.
        Percentages are cut and never rounded up: 2/3 is 66.6%.
        --out: write to a file; one that exists is replaced only with --force.
        """))
  }
}
