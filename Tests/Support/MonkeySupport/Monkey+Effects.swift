import Dashboard
import PlanModel
import PlanModelTestSupport
import PlanStore
import SamplePlans
import TestRandom
import Values

/// What surrounds the dashboard: the store and the files.
extension Monkey {
  mutating func carryOut(_ effect: Effect) throws -> [Action] {
    switch effect {
    case .load(let query, let request):
      figures.queries += 1
      if Int.random(in: 0..<12, using: &random) == 0 {
        held.append((query, request))
        return []
      }
      return [answer(query, request)]
    case .readSheet(let path, let request):
      let sheet = ReturnedSheet(name: path, rows: [])
      return Bool.random(using: &random)
        ? [answer(.sheetReview(sheet), request)]
        : [.answered(request, .failure(.refused(Words(path, path))))]
    case .save(let command):
      let outcome = Action.saved(save(command))
      if Int.random(in: 0..<6, using: &random) > 0 { return [outcome] }
      unsaved = outcome
      return []
    case .write(let request):
      let text = random.pick(HostileText.all)
      return [
        .reportWritten(
          random.pick([
            .success([text]), .failure(.exists(request, [text])),
            .failure(.failed(Words(text, text))),
          ]))
      ]
    case .prepareToFind(let query):
      reader?.prepareToFind(query, on: state.setting.today)
      return []
    case .endFinding:
      reader?.endFinding()
      return []
    case .makeStore(let withPlans): return [try makeStore(withPlans: withPlans)]
    case .rememberPlan, .rememberTyping, .rememberTone, .useTheme, .redraw, .suspend, .quit:
      return []
    }
  }

  mutating func answer(_ query: PlanQuery, _ request: Request) -> Action {
    guard let reader else { return .answered(request, .failure(.missing(path: "x"))) }
    if Int.random(in: 0..<200, using: &random) == 0 {
      return .answered(request, .failure(.busy(path: random.pick(HostileText.all))))
    }
    do throws(StoreFailure) {
      return .answered(request, .success(try reader.answer(query, on: state.setting.today)))
    } catch {
      return .answered(request, .failure(error))
    }
  }

  private mutating func save(_ command: PlanCommand) -> Result<SavedChange, StoreFailure> {
    guard let writer else { return .failure(.missing(path: "x")) }
    if Int.random(in: 0..<40, using: &random) == 0 { return .failure(.diskFull(path: "x")) }
    do throws(StoreFailure) {
      let saved: SavedChange =
        switch command {
        case .undo: .undone(try writer.undo(by: author("an"), anyone: false))
        case .redo: .redone(try writer.redo(by: author("an")))
        case .redoAgreed(let words): .redone(try writer.redo(by: author("an"), agreed: words))
        case .make(let planned):
          try writer.make(planned.change, by: author("an")).map { .made($0) } ?? .nothing
        }
      if case .nothing = saved { return .success(saved) }
      figures.changes += 1
      return .success(saved)
    } catch {
      return .failure(error)
    }
  }

  private mutating func makeStore(withPlans: Bool) throws -> Action {
    guard reader == nil else { return .storeMade(.success(false)) }
    if Int.random(in: 0..<3, using: &random) == 0 {
      return .storeMade(.failure(.diskFull(path: random.pick(HostileText.all))))
    }
    try makeStore(withPlans ? SamplePlans.contents : PlanContents())
    return .storeMade(.success(false))
  }
}
