import Values

/// That all parts of a task in a period of which nobody has said anything have a state.
public struct PartMarking: PlannedChange {
  /// The code of the task, with its period where it has one.
  public var code: String
  /// The state they get.
  public var state: WorkState

  /// A marking of what nobody has spoken of.
  public init(of code: String, as state: WorkState) {
    self.code = code
    self.state = state
  }

  /// The name of the command.
  public var command: String { "set" }

  /// A record for each part without information.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    var edits: [Edit] = []
    for part in try scene.judged.named(code).parts where part.obligation.state == .unknown {
      var update = WorkUpdate(of: part.obligation)
      update.move(to: state, on: scene.day)
      if let edit = try update.edit(of: part, newID: scene.newID(), by: scene.author) {
        edits.append(edit)
      }
    }
    return edits
  }
}
