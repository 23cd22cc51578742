public import PlanModel
public import Values
import VietnameseText

/// Prints what an import did, line by line.
public enum ImportText {
  /// The report.
  ///
  /// - Parameters:
  ///   - report: What became of each line.
  ///   - isRehearsal: Whether nothing was to be written.
  ///   - language: The language to write in.
  /// - Returns: A line for each line of the file that is not there already, below it what can
  ///   hardly be right in it, then the counts.
  public static func written(
    _ report: ImportReport, isRehearsal: Bool, _ language: Language
  ) -> String {
    let marks: [ImportLine.Outcome: Words] = [
      .added: Words("thêm", "added"), .changed: Words("sửa", "changed"),
      .refused: Words("TỪ CHỐI", "REFUSED"), .leftOut: Words("bỏ qua", "left out"),
    ]
    let lines = report.lines.filter { $0.outcome != .same }.flatMap { line in
      let mark = marks[line.outcome]?[language] ?? ""
      let code = line.code.isEmpty ? "" : "  \(line.code)"
      let file = line.file.map { "\($0), " } ?? ""
      let place = Words("\(file)dòng \(line.line)", "\(file)line \(line.line)")[language]
      let said = TextWidth.cleaned("\(place)\(code)  \(mark): \(line.words[language])")
      return [said] + line.doubts.map { TextWidth.cleaned("      ! \($0[language])") }
    }
    let counts = Words(
      "\(report.count(.added)) thêm, \(report.count(.changed)) sửa, \(report.count(.same)) như cũ, \(report.count(.refused)) bị từ chối",
      "\(report.count(.added)) added, \(report.count(.changed)) changed, \(report.count(.same)) the same, \(report.count(.refused)) refused"
    )
    let doubtful =
      report.doubtful == 0
      ? ""
      : Words(", \(report.doubtful) cần xem lại (!)", ", \(report.doubtful) to look at (!)")[
        language]
    return (lines + ["\(counts[language])\(doubtful); \(end(report, isRehearsal)[language])"])
      .map { $0 + "\n" }.joined()
  }

  private static func end(_ report: ImportReport, _ isRehearsal: Bool) -> Words {
    if isRehearsal { return Words("chạy thử, chưa ghi gì", "a trial run, nothing was written") }
    if report.isWritten { return Words("đã ghi", "written") }
    return report.count(.refused) > 0
      ? Words(
        "chưa ghi gì; sửa các dòng bị từ chối, hoặc thêm --skip-bad để bỏ qua chúng",
        "nothing was written; mend the lines refused, or add --skip-bad to pass them over")
      : Words("không có gì mới", "nothing is new")
  }
}
