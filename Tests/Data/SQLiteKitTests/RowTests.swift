import SQLiteKit
import Testing

struct RowTests {
  let connection: ConnectionBox

  init() throws {
    connection = try ConnectionBox()
  }

  @Test(arguments: [
    SQLiteValue.null, .integer(0), .integer(.max), .integer(.min), .integer(-1), .real(0.1),
    .real(-.infinity), .real(.leastNonzeroMagnitude), .text(""), .text("đôn đốc"),
    .text("a\0b\0"), .text("\0"), .text(String(repeating: "ế", count: 5_000)), .blob([]),
    .blob([0]), .blob([0, 255, 0]), .blob(Array(repeating: 0xff, count: 5_000)),
  ])
  func `a value is read back as it was bound`(value: SQLiteValue) throws {
    let read = try connection.value.scalar("SELECT ?1", [value])
    #expect(read == value)
  }

  @Test func `composed and decomposed letters stay apart`() throws {
    for text in ["\u{1ebf}", "e\u{302}\u{301}"] {
      let bytes = try connection.value.scalar("SELECT CAST(?1 AS BLOB)", [.text(text)])
      #expect(bytes == .blob(Array(text.utf8)))
    }
  }

  @Test func `what is not a number is stored as nothing`() throws {
    let read = try connection.value.scalar("SELECT ?1", [.real(.nan)])
    #expect(read == .null)
  }

  @Test(arguments: [
    ("6180ff62", "a\u{fffd}\u{fffd}b"), ("c3", "\u{fffd}"), ("", ""),
    ("eda080", "\u{fffd}\u{fffd}\u{fffd}"), ("610062", "a\0b"),
  ])
  func `text that is not UTF-8 is repaired`(hexadecimal: String, text: String) throws {
    let sql = "SELECT CAST(x'\(hexadecimal)' AS TEXT)"
    #expect(try connection.value.scalar(sql) == .text(text))
    let count = try connection.value.first(sql) { row throws(SQLiteError) in
      try row.withBytes(0) { $0.count }
    }
    #expect(count == hexadecimal.utf8.count / 2)
  }

  @Test func `columns are read by type, nulls as nil`() throws {
    try connection.value.query(
      "SELECT 7 AS due, 2.5, 'HT', x'0102', NULL", []
    ) { row throws(SQLiteError) in
      #expect(row.columnCount == 5)
      #expect(row.name(0) == "due")
      #expect(try row.int(0) == 7)
      #expect(try row.bool(0) == true)
      #expect(try row.intOrNil(0) == 7)
      #expect(try row.int64OrNil(0) == 7)
      #expect(try row.double(0) == 7)
      #expect(try row.doubleOrNil(1) == 2.5)
      #expect(try row.stringOrNil(2) == "HT")
      #expect(try row.blobOrNil(3) == [1, 2])
      #expect(try row.withBytes(3) { bytes in bytes[1] } == 2)
      #expect(try row.intOrNil(4) == nil)
      #expect(try row.int64OrNil(4) == nil)
      #expect(try row.doubleOrNil(4) == nil)
      #expect(try row.stringOrNil(4) == nil)
      #expect(try row.blobOrNil(4) == nil)
    }
  }

  @Test func `a value of another type is refused by the name of its column`() throws {
    let error = #expect(throws: SQLiteError.self) {
      try connection.value.query("SELECT 'Nguyễn' AS due") { row throws(SQLiteError) in
        _ = try row.int(0)
      }
    }
    #expect(error?.code == .mismatch)
    #expect(error?.message == "column 0 (due) holds a text, not an integer")
    #expect(error?.sql == "SELECT 'Nguyễn' AS due")
  }

  @Test func `each reader refuses what it does not read`() throws {
    func refuses(_ sql: String, _ read: (borrowing Row) throws(SQLiteError) -> Void) {
      let error = #expect(throws: SQLiteError.self, "\(sql)") {
        try connection.value.query(sql, [], read)
      }
      #expect(error?.code == .mismatch)
    }
    refuses("SELECT NULL") { row throws(SQLiteError) in _ = try row.int64(0) }
    refuses("SELECT 1.0") { row throws(SQLiteError) in _ = try row.intOrNil(0) }
    refuses("SELECT '1'") { row throws(SQLiteError) in _ = try row.double(0) }
    refuses("SELECT 1") { row throws(SQLiteError) in _ = try row.string(0) }
    refuses("SELECT x'31'") { row throws(SQLiteError) in _ = try row.stringOrNil(0) }
    refuses("SELECT '1'") { row throws(SQLiteError) in _ = try row.blob(0) }
    refuses("SELECT 1") { row throws(SQLiteError) in _ = try row.withBytes(0) { $0.count } }
  }

  @Test func `without a row there is nothing to read`() throws {
    var statement = try connection.value.prepare("SELECT 1")
    #expect(statement.row.isNull(0) == true)
    #expect(try statement.step())
    #expect(try statement.row.int(0) == 1)
    #expect(try statement.step() == false)
    #expect(throws: SQLiteError.self) { try statement.row.int(0) }
  }

  @Test func `a value is made of what the program has`() {
    #expect(SQLiteValue(7) == .integer(7))
    #expect(SQLiteValue(Int64(7)) == .integer(7))
    #expect(SQLiteValue(Int?.none) == .null)
    #expect(SQLiteValue(Int64?.none) == .null)
    #expect(SQLiteValue(Double?(2.5)) == 2.5)
    #expect(SQLiteValue(Double?.none) == .null)
    #expect(SQLiteValue(String?("HT")) == "HT")
    #expect(SQLiteValue(String?.none) == .null)
    #expect(SQLiteValue([UInt8]?([1])) == .blob([1]))
    #expect(SQLiteValue([UInt8]?.none) == .null)
    #expect(SQLiteValue(true) == 1)
    #expect(SQLiteValue(false) == 0)
  }
}
