import CommandTool
import PlanModel
import PlanStore
import Values

extension CommandRunner {
  /// Makes a change and says what it did.
  func make(_ planned: any PlannedChange) throws -> String {
    let writer = try StoreWriter(.file(try storePath()))
    guard let change = try writer.make(planned, by: author) else {
      return say("không có gì thay đổi", "nothing changed") + "\n"
    }
    return lines(of: change)
  }

  /// Takes back the newest change.
  func undo(anyone: Bool) throws -> String {
    let writer = try StoreWriter(.file(try storePath()))
    let change = try writer.undo(by: author, anyone: anyone)
    let number = change.undoes.map { " \($0)" } ?? ""
    return say("đã hoàn tác lần cập nhật\(number)", "took back change\(number)") + "\n"
      + lines(of: change)
  }

  /// Makes the change again that was taken back last.
  func redo() throws -> String {
    let writer = try StoreWriter(.file(try storePath()))
    let change = try writer.redo(by: author)
    return say("đã làm lại", "made again") + "\n" + lines(of: change)
  }
}
