public import PlanReports
public import Values

/// Why a report was not written to its file.
public enum ReportFailure: Error, Equatable {
  /// Files of such names are there, and nobody agreed to replace them.
  case exists(ReportRequest, [String])
  /// It could not be made or written; the words say why.
  case failed(Words)
}
