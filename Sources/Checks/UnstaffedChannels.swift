internal import Catalog
package import Diagnostics
internal import Languages
internal import ServiceTime

/// While a channel is open, one of the roles that staff it is on duty.
package enum UnstaffedChannels: FaceRule {
    package static let heedsTime = true
    package static let codes = [DiagnosticCode.unstaffedChannel]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        site.configuration.channels.compactMap { channel in
            guard let first = channel.staffedBy.first, let open = site.timetable.openTime(ofChannel: channel.id) else {
                return nil
            }
            let duties = channel.staffedBy.compactMap { site.timetable.openTime(ofRole: $0.value) }
            // Roles that do not exist have their own finding.
            guard duties.count == channel.staffedBy.count,
                let gap = open.firstGap(coveredBy: duties, over: site.timetable.horizon)
            else { return nil }
            let roles = channel.staffedBy.map { "“\($0.value)”" }.joined(separator: ", ")
            return Diagnostic(
                .unstaffedChannel, Wording.unstaffed(channel.id, roles, gap, open.zone),
                at: site.configuration.file.place(first.range))
        }
    }
}

/// What the rule says.
private enum Wording {
    static func unstaffed(_ channel: String, _ roles: String, _ gap: Range<Instant>, _ zone: ZoneRules) -> String {
        let (from, to) = (Moments.english(gap.lowerBound, zone), Moments.english(gap.upperBound, zone))
        return "The channel “\(channel)” is open from \(from) to \(to), but nobody who staffs it (\(roles)) is on duty then. "
            + "Name another role below staffed_by, or change the hours of the channel or of the role."
    }
}

extension DiagnosticCode {
    static let unstaffedChannel = DiagnosticCode(
        "calendar/unstaffed", .error, "A channel is open while nobody is on duty",
        manual: """
            The channel's calendar says that it is open, and the calendars of the roles in `staffed_by` say that none of them is there. The help
            center would show "open now" to customers whom nobody answers.

            The finding names the first such stretch. Either somebody is missing in `staffed_by`, or the hours of the channel are too long,
            or those of the role too short. A holiday counts as well: a chat that is open on Christmas Day needs somebody who works then.
            """)
}
