import Testing

@testable import dondoc

/// When a letter typed into a filter is shown.
struct LetterEchoTests {
  private static let limit = LetterEcho.limit

  @Test func `a letter waits for what it finds, but not for long`() {
    var echo = LetterEcho()
    echo.type(at: 100)
    #expect(echo.due == 100 + Self.limit)
    #expect(echo.isHeld(while: true, at: 100))
    #expect(echo.isHeld(while: true, at: 99 + Self.limit))
    #expect(!echo.isHeld(while: true, at: 100 + Self.limit))
    // The answer is there, or nothing was asked.
    #expect(!echo.isHeld(while: false, at: 100))
  }

  @Test func `whoever types on at once is shown the first letter no later`() {
    var echo = LetterEcho()
    echo.type(at: 100)
    echo.type(at: 106)
    #expect(echo.due == 100 + Self.limit)
    echo.show()
    echo.type(at: 115)
    #expect(echo.due == 115 + Self.limit)
  }

  @Test func `what was painted is held no more, and wakes nobody up`() {
    var echo = LetterEcho()
    #expect(!echo.isHeld(while: true, at: 0))
    echo.type(at: 100)
    echo.show()
    #expect(echo.due == nil)
    #expect(!echo.isHeld(while: true, at: 101))
  }

  @Test func `a letter is held for less than a person can see`() {
    #expect((1...16).contains(Self.limit))
  }
}
