import CommandTool
import PlanModel
import Values
import VietnameseText

/// Reads returned sheets for the command line and the dashboard.
enum SheetFile {
  /// The sheet some bytes hold.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - path: The path of the file; messages name its last part.
  ///   - isDemo: Whether the store has made-up figures.
  /// - Returns: The sheet, cell by cell.
  /// - Throws: `UnreadableField` with the name of the file when it can not be taken in.
  static func sheet(
    of bytes: [UInt8], at path: String, intoDemo isDemo: Bool
  ) throws(UnreadableField) -> ReturnedSheet {
    let name = TextWidth.cleaned(path.split(separator: "/").last.map(String.init) ?? path)
    do throws(UnreadableField) {
      let sheet = try SheetReader.sheet(of: bytes, named: name)
      guard isDemo || !sheet.isDemo else { throw UnreadableField(madeUp) }
      return sheet
    } catch {
      throw UnreadableField(Words("\(name): \(error.words.vi)", "\(name): \(error.words.en)"))
    }
  }

  /// The sheet of a file whose path a person typed or pasted.
  ///
  /// - Parameters:
  ///   - typed: The path, as ``TextFile/path(typed:home:)`` reads it.
  ///   - home: The home of the account.
  ///   - isDemo: Whether the store has made-up figures.
  /// - Returns: The sheet, or why it can not be taken in.
  static func sheet(
    typed: String, home: String?, intoDemo isDemo: Bool
  ) -> Result<ReturnedSheet, StoreFailure> {
    let path = TextFile.path(typed: typed, home: home)
    do {
      return .success(try sheet(of: TextFile.bytes(ofFileAt: path), at: path, intoDemo: isDemo))
    } catch let failure as TextFile.Failure {
      return .failure(.refused(failure.words(reading: path)))
    } catch let unreadable as UnreadableField {
      return .failure(.refused(unreadable.words))
    } catch {
      return .failure(.inputOutput(path: path, detail: "\(error)"))
    }
  }

  private static let madeUp = Words(
    "phiếu này xuất từ kho số liệu minh họa, không nhận vào kho thật",
    "the sheet was written from made-up figures and is not taken into a real store")
}
