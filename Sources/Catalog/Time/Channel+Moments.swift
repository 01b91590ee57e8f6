package import Languages
package import ServiceTime

extension Channel {
    /// How customers get in touch here, which decides the words.
    package var approach: Approach {
        switch kind {
        case .chat: .chat
        case .phone: .call
        case .email, .form, .sms, .social, .review: .message
        }
    }
}

extension LocalMoment {
    /// What the clock on the wall of a zone shows, to the minute.
    package init(_ instant: Instant, in zone: ZoneRules) {
        let (date, seconds) = zone.local(at: instant)
        self.init(date, ClockTime(minutes: seconds / 60) ?? .midnight)
    }
}
