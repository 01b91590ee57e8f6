import Diagnostics

/// Of calendars that are well written and make no sense.
enum CalendarCodes {
    static let all = [neverOpens]

    static let neverOpens = DiagnosticCode(
        "calendar/never-opens", .error, "A calendar on which a service level stands never opens.",
        manual: """
            All days of the calendar are closed and no exception opens one, but a channel with service levels keeps these hours. Business
            time would never pass, and nothing promised on it could be kept.

            Write the hours, or give the channel another calendar:

                calendars:
                  office:
                    timezone: Europe/Ljubljana
                    hours: { mon-fri: "08:00-16:00" }
            """)
}
