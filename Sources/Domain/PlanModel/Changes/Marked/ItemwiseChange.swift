public import Values

/// The same change for several items: all of them are changed, or none is.
public struct ItemwiseChange: DoubtfulChange {
  /// The change of one item.
  public struct Item: Equatable, Sendable {
    /// The code of the item.
    public let code: String
    /// What is to be done with it.
    public let change: AnyPlannedChange
  }

  /// The changes, each worked out by itself; none may rest on another.
  public let items: [Item]
  /// What a person was told of all items that can hardly be meant so, and agreed to.
  public var agreed: Words?

  /// The same change for each of some items.
  ///
  /// - Parameters:
  ///   - codes: The codes of the items, each once.
  ///   - change: Makes the change of the item that has a code.
  public init(_ codes: [String], _ change: (String) -> some PlannedChange) {
    items = codes.map { Item(code: $0, change: AnyPlannedChange(change($0))) }
  }

  /// The log names it as it names the change of one item.
  public var command: String { items.first?.change.change.command ?? "set" }

  /// The edits of all items.
  ///
  /// - Throws: ``StoreFailure/refused(_:)`` that names every item that can not be changed, and why;
  ///   ``StoreFailure/unconfirmed(_:)`` that names all doubts, until a person agrees.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let changes = Dictionary(items.map { ($0.code, $0.change.change) }) { first, _ in first }
    var doubts: [Words] = []
    let edits = try AllOrNone.edits(of: items.map(\.code)) { code throws(StoreFailure) in
      guard let change = changes[code] else { return [] }
      do throws(StoreFailure) {
        return try change.edits(in: scene)
      } catch {
        guard case .unconfirmed(let words) = error, let doubtful = change as? any DoubtfulChange
        else { throw error }
        doubts.append(words)
        return try doubtful.agreed(to: words).edits(in: scene)
      }
    }
    let told = Words(
      doubts.map(\.vi).joined(separator: "\n"), doubts.map(\.en).joined(separator: "\n"))
    guard doubts.isEmpty || agreed == told else { throw .unconfirmed(told) }
    return edits
  }
}

/// Works changes out item by item, and refuses all of them for any that can not be made.
enum AllOrNone {
  /// The edits of some items, worked out one by one.
  static func edits(
    of codes: [String], _ work: (String) throws(StoreFailure) -> [Edit]
  ) throws(StoreFailure) -> [Edit] {
    try each(codes, work).flatMap(\.self)
  }

  /// What is worked out of each of some items, in their order.
  ///
  /// One item alone is refused in its own words; of several each that was refused is named. One
  /// code that nothing has is told as that.
  static func each<Result>(
    _ codes: [String], _ work: (String) throws(StoreFailure) -> Result
  ) throws(StoreFailure) -> [Result] {
    if codes.count == 1, let code = codes.first { return [try work(code)] }
    var results: [Result] = []
    var refused: [(code: String, why: StoreFailure)] = []
    var unknown: StoreFailure?
    for code in codes {
      do throws(StoreFailure) {
        results.append(try work(code))
      } catch {
        refused.append((code, error))
        if case .unknownCode = error { unknown = error }
      }
    }
    // One slip in a code is told as such; there is nothing to be said of the item.
    if let unknown, refused.count == 1 { throw unknown }
    guard refused.isEmpty else {
      let here = words(for: refused, of: codes.count, calling: .byName)
      let there = words(for: refused, of: codes.count, calling: .inDashboard)
      // Where no way out depends on the place, the words are the same.
      throw here == there
        ? .refused(here) : .hindered(PlacedWords(onCommandLine: here, inDashboard: there))
    }
    return results
  }

  private static func words(
    for refused: [(code: String, why: StoreFailure)], of count: Int, calling call: ProgramCall
  ) -> Words {
    func lines(_ language: Language) -> String {
      refused.map { item in
        let why = item.why.words(calling: call)[language]
        return why.hasPrefix(item.code) ? "\n- \(why)" : "\n- \(item.code): \(why)"
      }.joined()
    }
    return Words(
      "chưa ghi mục nào, vì \(refused.count) trong \(count) mục không ghi được:\(lines(.vi))",
      "nothing was saved, since \(refused.count) of \(String(counting: count, "item")) can not be:\(lines(.en))"
    )
  }
}
