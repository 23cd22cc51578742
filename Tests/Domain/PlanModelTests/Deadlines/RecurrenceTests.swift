import PlanModel
import Testing
import Values

struct RecurrenceTests {
  @Test(arguments: [
    (Recurrence.continuous, "continuous"), (.yearly(month: 12, day: 5), "yearly 12-05"),
    (.yearly(month: 1, day: 31), "yearly 01-31"), (.yearly(month: 2, day: 29), "yearly 02-29"),
    (.halfYearly, "half-yearly"), (.quarterly, "quarterly"), (.monthly, "monthly"),
    (.onDay(20, of: .month), "monthly 20"), (.onDay(5, of: .quarter), "quarterly 05"),
    (.onDay(31, of: .half), "half-yearly 31"), (.everyYears(5), "every-5-years"),
    (.everyYears(10), "every-10-years"),
    (.periodic, "periodic"),
  ])
  func `a recurrence reads back from its code`(recurrence: Recurrence, code: String) {
    #expect(recurrence.description == code)
    #expect(Recurrence(code) == recurrence)
  }

  @Test(arguments: [
    "", " ", "daily", "Continuous", "continuous ", "yearly", "yearly ", "yearly 12", "yearly 13-01",
    "yearly 00-10", "yearly 12-32", "yearly 12-00", "yearly 12-05-01", "yearly -12-05",
    "yearly ab-cd", "yearly 2-05", "yearly 02-5",
    "monthly 5", "monthly 00", "monthly 32", "monthly +5", "monthly 05 ", "yearly 05", "monthly  5",
    "yearly +2-05", "every-05-years", "every-+5-years", "every--years", "every-years",
    "every-0-years", "every-1-years",
    "every-100-years", "every--5-years", "every-5-year", "every-99999999999999999999-years",
  ])
  func `what is no recurrence is not read`(text: String) {
    #expect(Recurrence(text) == nil)
  }
}
