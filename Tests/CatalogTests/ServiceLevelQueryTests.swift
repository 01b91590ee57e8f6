import Catalog
import ServiceTime
import Testing

@Suite("What stands after the question mark of a promise")
struct ServiceLevelQueryTests {
    @Test("conditions are read, alone and together")
    func conditions() throws {
        #expect(try ServiceLevelQuery("") == ServiceLevelQuery(""))
        let query = try ServiceLevelQuery("before=12:00&business_days&open_hours")
        #expect(query.condition.before == ClockTime("12:00"))
        #expect(query.condition.onBusinessDays && query.condition.inOpenHours && query.within == nil)
    }

    @Test(
        "a duration is read in words, in its short form and in the notation",
        arguments: [
            ("1bd@10:00", "P1BD@10:00"), ("P1BD@10:00", "P1BD@10:00"), ("2h", "PT2H"), ("PT2H", "PT2H"),
            ("4%20business%20hours", "PT4BH"), ("same day", "P0D"), ("PT0S", "PT0S"),
        ])
    func within(text: String, notation: String) throws {
        #expect(try ServiceLevelQuery("within=\(text)").within?.notation == notation)
    }

    @Test("anything else is refused", arguments: ["x", "before=25:00", "within=1bd@25:00", "within=2h@10:00", "open_hours=yes"])
    func refused(text: String) {
        #expect(throws: ServiceLevelQuery.Fault.self) { try ServiceLevelQuery(text) }
    }
}
