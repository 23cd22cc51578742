public import PlanReports
public import Values

/// Why a report was not written to its file.
public enum ReportFailure: Error, Equatable {
  /// A file of that name is there, and nobody agreed to replace it.
  case exists(ReportRequest)
  /// It could not be made or written; the words say why.
  case failed(Words)
}
