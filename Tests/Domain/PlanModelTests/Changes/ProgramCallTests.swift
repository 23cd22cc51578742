import PlanModel
import Testing
import Values

/// The commands that messages name.
struct ProgramCallTests {
  private static let messages: [(vi: String, en: String, namedVi: String, namedEn: String)] = [
    (
      "mở lại: «dondoc reopen-period 2026-Q3 --plan BG»", "reopen it with `dondoc undo`",
      "mở lại: «dondoc --store '/kho/số 1.db' reopen-period 2026-Q3 --plan BG»",
      "reopen it with `dondoc --store '/kho/số 1.db' undo`"
    ),
    (
      "«dondoc undo» hoặc «dondoc show BG-V1»", "`dondoc undo` or `dondoc show BG-V1`",
      "«dondoc --store '/kho/số 1.db' undo» hoặc «dondoc --store '/kho/số 1.db' show BG-V1»",
      "`dondoc --store '/kho/số 1.db' undo` or `dondoc --store '/kho/số 1.db' show BG-V1`"
    ),
    (
      "«dondoc --sample», «dondoc», «điều 3», phiên bản dondoc mới", "`dondoc --sample` of dondoc",
      "«dondoc --sample», «dondoc», «điều 3», phiên bản dondoc mới", "`dondoc --sample` of dondoc"
    ),
  ]

  @Test(arguments: messages)
  func `each command of a message is one for the store of the run`(
    vi: String, en: String, namedVi: String, namedEn: String
  ) {
    let call = ProgramCall(store: "/kho/số 1.db", usual: "/nhà/plans.db")
    let named = call.naming(Words(vi, en))
    #expect(named.vi == namedVi)
    #expect(named.en == namedEn)
    #expect(call.naming(named) == named)
    #expect(ProgramCall.byName.naming(Words(vi, en)) == Words(vi, en))
  }
}
