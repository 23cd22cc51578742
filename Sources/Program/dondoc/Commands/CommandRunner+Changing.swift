import CommandTool
import PlanModel
import PlanStore
import Values

extension CommandRunner {
  /// Makes a change and says what it did; what is odd about it goes to the standard error.
  func make(_ planned: any PlannedChange) throws -> String {
    guard let change = try make(planned, with: writer()) else {
      return say("không có gì thay đổi", "nothing changed") + "\n"
    }
    return lines(of: change)
  }

  /// Makes a change; what is odd about it goes to the standard error once it is made.
  func make(_ planned: any PlannedChange, with writer: StoreWriter) throws -> Change? {
    let change = try made(planned, with: writer)
    if let change {
      noteMade(change, writer)
      noteDaysOff(in: change)
    }
    return change
  }

  private func made(
    _ planned: any PlannedChange, with writer: StoreWriter
  ) throws(StoreFailure) -> Change? {
    do throws(StoreFailure) {
      return try writer.make(planned, by: author)
    } catch {
      guard case .unconfirmed(let words) = error, let doubtful = planned as? any DoubtfulChange
      else { throw error }
      let change = try writer.make(doubtful.agreed(to: words), by: author)
      warn(written: words)
      return change
    }
  }

  /// Notes that a change was made, and tells which reports of closed periods it is not in.
  func noteMade(_ change: Change, _ writer: StoreWriter) {
    care.hasWritten = true
    for row in lookedAfterwards({ try writer.closedPeriods(around: change) }) ?? [] {
      warn(row.leftOut[call.place])
    }
  }

  /// What a look after a change finds; that nothing could be found is told, as the change is made.
  func lookedAfterwards<Found>(_ look: () throws -> Found) -> Found? {
    do {
      return try look()
    } catch {
      let reason = CommandFailure(error, of: options, on: host).words
      warn(CommandFailure.unseenAfterChange(reason))
      return nil
    }
  }

  /// Tells on the standard error what is odd about something that is done all the same.
  func warn(_ words: Words) {
    let words = call.naming(words)
    output.report(say("cảnh báo: \(words.vi)", "warning: \(words.en)"))
  }

  /// Tells what is odd about a change that is made all the same, and how it is taken back.
  func warn(written doubt: Words) {
    warn(
      Words(
        "\(doubt.vi); vẫn đã ghi; nếu nhầm thì «dondoc undo»",
        "\(doubt.en); written all the same; if it is a slip, `dondoc undo`"))
  }

  /// Takes back the newest change.
  func undo(anyone: Bool) throws -> String {
    let writer = try writer()
    let change = try writer.undo(by: author, anyone: anyone)
    noteMade(change, writer)
    let number = change.undoes.map { " \($0)" } ?? ""
    return say("đã hoàn tác lần cập nhật\(number)", "took back change\(number)") + "\n"
      + lines(of: change)
  }

  /// Makes the change again that was taken back last.
  func redo(isConfirmed: Bool) throws -> String {
    let writer = try writer()
    let change = try writer.redo(by: author, isConfirmed: isConfirmed)
    noteMade(change, writer)
    return say("đã làm lại", "made again") + "\n" + lines(of: change)
  }
}
