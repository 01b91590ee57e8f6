/// The holiday packs that calendars and locales can name.
package enum HolidayPacks {
    /// Countries first, then the German Länder.
    package static let codes = all.map(\.code)

    /// Nil for a code that is not known.
    package static func pack(_ code: String) -> HolidayPack? { all.first { $0.code == code } }

    package static let all: [HolidayPack] =
        [.slovenia, .czechia, .slovakia, .poland, .croatia, .austria, .germany, .hungary] + HolidayPack.länder
}
