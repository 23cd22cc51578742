import TestRandom
import Testing
import VietnameseText

struct SortKeyTests {
  private typealias Key = (String) -> [UInt8]

  private func isAscending(_ texts: [String], _ key: Key) -> Bool {
    zip(texts, texts.dropFirst()).allSatisfy { key($0).lexicographicallyPrecedes(key($1)) }
  }

  @Test(arguments: [
    ["Hà Nam", "Hà Nội", "Hạ Long", "Hải Phòng"],
    ["tuân thủ", "tuần chay"],
    ["ma", "mà", "mả", "mã", "má", "mạ", "mai", "măng", "mâm"],
    [
      "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "i", "o", "ô", "ơ", "p", "u", "ư", "v", "y",
    ],
    ["da", "dân", "đa", "đã", "e"],
    ["Phường 2", "Phường 10", "Phường An"],
    ["Điều 9", "Điều 10", "Điều 10a", "Điều 10b"],
    ["Sở", "Sở Nội vụ", "Sở Y tế", "Sơn La"],
    ["1.2", "1.10", "2", "10", "a"],
    ["", " a", "b"],
    ["cà phê", "Cà phê", "cá"],
    ["Đắk Lắk", "Đắk Nông", "Đặng"],
    ["7", "07a", "70", "700000000000000000000", "800000000000000000000"],
    ["z", "漢"],
    ["I. Mục tiêu", "II. Nhiệm vụ", "III) Giải pháp", "V. Tổ chức", "IX. Khác", "X. Hết"],
    ["Chương II", "Chương V", "Chương IX", "PHẦN II", "Phần IX", "Quý I/2024", "quý IV/2024"],
    ["Quân khu I", "Quân khu V", "Quân khu IX"],
    ["Xi măng", "XI MĂNG 2", "Xi măng 3", "Xí nghiệp"],
  ])
  func `texts stand in the order of dictionaries`(texts: [String]) {
    #expect(isAscending(texts, SortKey.dictionary))
  }

  @Test(arguments: [
    ("hòa", "hoà"), ("Thủy sản", "Thuỷ sản"), ("Vie\u{323}\u{302}t", "Việt"), ("a-b", "a b"),
    ("Phường 02", "Phường 2"), ("“Sở”", "Sở"), ("qúy", "quý"),
  ])
  func `spellings of one word tie`(first: String, second: String) {
    #expect(SortKey.dictionary(first) == SortKey.dictionary(second))
    #expect(SortKey.names(first) == SortKey.names(second))
  }

  @Test(arguments: [
    ["Nguyễn Văn An", "Trần An", "Phạm Ân", "Lê Thị Bình", "Đỗ Văn Đạt", "Hồ Yến"],
    ["An", "Lê An", "Lê Văn An", "Nguyễn An", "Nguyễn Thị An"],
    ["Trần Thị Hà", "Lê Văn Hạ"],
  ])
  func `people stand by given name`(names: [String]) {
    #expect(isAscending(names, SortKey.names))
  }

  @Test(arguments: [
    ["I", "II", "IV", "IX", "X", "XIV", "XL", "LI"],
    ["I. Mục tiêu", "II. Nhiệm vụ", "III. Giải pháp", "V. Tổ chức", "IX. Khác", "X"],
    ["Phần I", "Phần I.2", "Phần II.1", "Phần IX"],
    ["quý II/2024", "quý IV/2024"],
    ["2", "III", "4"],
    ["A", "B", "C", "D", "L", "M"],
    ["I", "IIII"],
  ])
  func `Roman numerals of headings are numbers`(headings: [String]) {
    #expect(isAscending(headings, SortKey.heading))
  }

  @Test func `elsewhere Roman numerals are letters`() {
    #expect(isAscending(["ix. a", "v. a"], SortKey.dictionary))
    #expect(isAscending(["II", "IX", "V"], SortKey.dictionary))
    #expect(isAscending(["IX", "XI", "Xi măng"], SortKey.heading))
    #expect(isAscending(["ix", "v"], SortKey.heading))
  }

  @Test func `the order is total and does not depend on the form of marks`() {
    let texts = RandomVietnamese.texts(seed: 21, count: 200)
    for (first, second) in zip(texts, texts.dropFirst()) {
      let decomposed = String(
        second.flatMap { character in
          VietnameseLetter(character).map { letter -> [Character] in
            let base = letter.withoutTone.character
            guard let mark = letter.tone.combining else { return [base] }
            return Array(String(base) + String(mark))
          } ?? [character]
        })
      #expect(SortKey.dictionary(decomposed) == SortKey.dictionary(second))
      let (left, right) = (SortKey.dictionary(first), SortKey.dictionary(second))
      let isBefore = left.lexicographicallyPrecedes(right)
      #expect(isBefore != right.lexicographicallyPrecedes(left) || left == right)
    }
  }

  @Test func `sorting compares keys byte by byte and keeps the order of equal ones`() {
    var random = SeededRandom(seed: 22)
    let keys = (0..<600).map { number in
      let bytes = (0..<Int.random(in: 0...18, using: &random)).map { _ in
        UInt8.random(in: 0...2, using: &random)
      }
      return (number, number.isMultiple(of: 3) ? Array(bytes.prefix(2)) : bytes)
    }
    let sorted = SortKey.sorted(keys) { $0.1 }
    for (first, second) in zip(sorted, sorted.dropFirst()) {
      let isEqual = first.1 == second.1
      #expect(isEqual ? first.0 < second.0 : first.1.lexicographicallyPrecedes(second.1))
    }
  }

  @Test func `a list is sorted as a dictionary`() {
    let sorted = SortKey.sorted(
      ["hạ", "Hà", "Phường 10", "hà", "Phường 2"], by: SortKey.dictionary)
    #expect(sorted == ["hà", "Hà", "hạ", "Phường 2", "Phường 10"])
  }
}
