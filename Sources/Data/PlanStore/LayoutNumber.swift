import SQLiteKit

/// What the number of the layout in the head of a store is worth, held against the tables there are.
enum LayoutNumber: Equatable {
  /// The tables are those of the layout.
  case right
  /// A later program made the store.
  case later
  /// The number is damaged; `shown` is the layout whose tables the store has, if it is one.
  case wrong(shown: Int32?)

  /// No program will ever get so far.
  private static let mostLayouts: Int32 = 1_000

  /// Judges a number.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - store: The store, whose tables are read; it and the number are to be of one moment.
  ///   - steps: The steps that lead to the layouts there are.
  /// - Throws: What keeps the tables from being read, as damage does where the number is that of a
  ///   layout there is.
  init(_ number: Int32, of store: borrowing Connection, steps: [Migration]) throws {
    let isKnown = steps.contains { $0.version == number }
    let found: StoreDeclarations
    do throws(SQLiteError) {
      found = try StoreDeclarations(of: store)
    } catch {
      guard error.isDamage, !isKnown else { throw error }
      self = number > 0 && number <= Self.mostLayouts ? .later : .wrong(shown: nil)
      return
    }
    var layouts: [KnownLayout] = []
    let model = try Connection(sharedMemory: StoreCopy.temporaryName(for: "layout"))
    for step in steps {
      let transaction = try model.begin(.exclusive)
      try model.take(step)
      try transaction.commit()
      let declared = try StoreDeclarations(of: model)
      let layout = KnownLayout(version: step.version, declarations: declared)
      // The usual case, for which no later layout need be looked at.
      if step.version == number, declared.columns == found.columns {
        self = .right
        return
      }
      layouts.append(layout)
    }
    self =
      isKnown ? Self.known(number, found, layouts) : Self.unknown(number, found, layouts)
  }

  /// Judges a number that is one of the layouts there are.
  private static func known(
    _ number: Int32, _ found: StoreDeclarations, _ layouts: [KnownLayout]
  ) -> LayoutNumber {
    let names = Set(layouts.flatMap { $0.declarations.columns.keys })
    // A table that somebody else has put into the store is nothing to this program.
    let own = found.columns.filter { names.contains($0.key) }
    let fitting = layouts.filter { $0.declarations.columns == own }.map(\.version)
    return fitting.contains(number) ? .right : .wrong(shown: fitting.last)
  }

  /// Judges a number that is that of no layout there is.
  private static func unknown(
    _ number: Int32, _ found: StoreDeclarations, _ layouts: [KnownLayout]
  ) -> LayoutNumber {
    // Without being told so, a store that has every table of a layout and nothing else is of it.
    if let shown = layouts.last(where: { $0.declarations == found }) {
      return .wrong(shown: shown.version)
    }
    let isAllKnown = found.columns.allSatisfy { table, columns in
      layouts.contains { $0.declarations.columns[table]?.isSuperset(of: columns) ?? false }
    }
    guard number <= 0 || number > mostLayouts && isAllKnown else { return .later }
    let shown = layouts.last { $0.declarations.columns == found.columns }
    return .wrong(shown: shown?.version)
  }
}

extension Connection {
  /// The number of the layout of a store, and what it is worth.
  func layoutNumber(
    _ steps: [Migration]
  ) throws -> (number: Int32, worth: LayoutNumber) {
    // Another program may lead the store on between two looks.
    let part = try beginPart()
    let number = try userVersion
    let worth = try LayoutNumber(number, of: self, steps: steps)
    part.rollback()
    return (number, worth)
  }
}
