internal import Catalog
package import Diagnostics
package import ServiceTime

/// Public holidays are known for every year that is computed with.
package enum CalendarHorizon: FaceRule {
    package static let heedsTime = true
    package static let codes = [.horizon] as [DiagnosticCode]

    /// The packs of a site that say too little about the horizon of its proofs, each where it is named first.
    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let configuration = site.configuration
        let (first, last) = (site.timetable.horizon.lowerBound.dateInGreenwich, site.timetable.horizon.upperBound.dateInGreenwich)
        var seen: Set<String> = []
        return configuration.holidayCodes.compactMap { code in
            guard seen.insert(code.value).inserted, let pack = HolidayPacks.pack(code.value),
                let message = message(pack, first.components.year...last.components.year)
            else { return nil }
            return Diagnostic(.horizon, message, at: configuration.file.place(code.range))
        }
    }

    /// The finding about a pack alone, for years that are asked for; nil when it knows them all.
    package static func finding(_ pack: HolidayPack, _ years: ClosedRange<Int>) -> Diagnostic? {
        message(pack, years).map { Diagnostic(.horizon, $0, at: nil) }
    }

    private static func message(_ pack: HolidayPack, _ years: ClosedRange<Int>) -> String? {
        let name = "The public holidays of \(pack.englishName) (\(pack.code))"
        if years.upperBound > pack.verifiedUpTo {
            return
                "\(name) are settled up to \(pack.verifiedUpTo); those of \(years.upperBound) are what they would be if the law "
                + "stayed as it is. Look for a newer version of Pult, and write days that you know of under “except”."
        }
        guard years.lowerBound < pack.verifiedFrom else { return nil }
        return "\(name) are known from \(pack.verifiedFrom) on; \(years.lowerBound) may have had others."
    }
}

extension DiagnosticCode {
    static let horizon = DiagnosticCode(
        "calendar/horizon", .note, "A calendar is asked about a year whose public holidays are not settled.",
        manual: """
            Parliaments change public holidays: Slovakia took days away in 2024, 2025 and 2026, Poland added one in 2025. Each holiday pack
            therefore says up to which year the law is settled. What is computed for later years (a proof looks 400 days ahead) rests on
            the law staying as it is.

            Look for a newer version of Pult. Days that you know of before it does stand in the calendar:

                except: { 2033-01-02: closed }
            """)
}
