/// The ways on which customers and the shop talk, as texts name them.
package enum ContactKind: String, Hashable, Sendable, CaseIterable {
    case email, chat, phone, sms, social, review
}
