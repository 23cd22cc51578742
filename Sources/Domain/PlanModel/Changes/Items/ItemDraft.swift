import Values

/// A record being filled in from what a person typed.
struct ItemDraft {
  var record: ItemRecord
  var finder: ItemFinder

  /// Fills in the fields, in order, so that a later one wins.
  mutating func fill(_ inputs: [FieldInput]) throws(StoreFailure) {
    // A goal that is no place in an order any more has none of its unit.
    if inputs.contains(where: { $0.field == "comparator" }),
      record[field: "unit"] == .text(Target.rankUnit)
    {
      record[field: "unit"] = .none
    }
    for input in inputs {
      switch input {
      case .value(let field, let value): record[field: field] = value
      case .named(let field, let kind, let typed):
        record[field: field] = FieldValue(try finder.id(of: typed, kind))
      }
    }
    try checkLinks()
  }

  /// Refuses an item that is part of itself, or that no store could hold.
  private func checkLinks() throws(StoreFailure) {
    for link in ["parent", "share_of", "waits_on", "successor"]
    where record[field: link] == FieldValue(record.id) {
      let name = FieldWords.name(of: link, in: record.kind)
      throw .refused(
        Words(
          "«\(name.vi)» không thể là chính mục này", "\"\(name.en)\" can not be the item itself")
      )
    }
    do throws(RecordDamage) {
      try record.check()
    } catch {
      let name = FieldWords.name(of: error.field, in: error.kind)
      throw .refused(
        Words("cần điền đúng «\(name.vi)»", "\"\(name.en)\" is missing or can not be so"))
    }
  }
}

extension ChangeScene {
  /// The plan of a code.
  func plan(_ code: String) throws(StoreFailure) -> Plan {
    let wanted = ItemCode(code).description
    guard let plan = book.contents.plans.first(where: { $0.code == wanted }) else {
      throw .unknownCode(code, .plan)
    }
    return plan
  }
}

extension Plan {
  /// Refuses an item without a basis in a plan whose document has no such item.
  func requireBasis(_ basis: FieldValue) throws(StoreFailure) {
    guard isComplete, basis == .none else { return }
    throw .hindered(
      PlacedWords(
        Words(
          "\(code) đã nhập đủ theo văn bản, mục thêm vào là ngoài văn bản gốc",
          "\(code) was entered whole, so this is not in its document"),
        onCommandLine: Words(
          "ghi căn cứ bằng --basis; chưa có thì ghi «chưa ghi căn cứ»",
          "give the basis with --basis, or write `chưa ghi căn cứ` there"),
        inDashboard: Words(
          "ghi căn cứ vào ô «Căn cứ»; chưa có thì ghi «chưa ghi căn cứ»",
          "write its basis into the form, or `chưa ghi căn cứ`")))
  }
}
