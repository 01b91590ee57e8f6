package import Catalog
package import Diagnostics
internal import Languages

/// What is said about the tone of a text that no site holds, such as an agent's draft: what guidelines ask for, one form of address,
/// and of a reply what every letter to a customer is held to.
package struct Drafts: Sendable {
    private let index: CatalogIndex
    private let tone: ToneBook
    private let greetings: GenericGreetings
    private let apologies: [String: ApologyTables]
    private let shop: ShopContacts

    package init(in configuration: Configuration, guidelines: [Guideline]) {
        index = CatalogIndex(Catalog(configuration: configuration))
        tone = ToneBook(guidelines, locales: configuration.locales)
        greetings = GenericGreetings(configuration.locales)
        apologies = Dictionary(
            configuration.locales.map { ($0.code, ApologyTables($0.language)) }, uniquingKeysWith: { first, _ in first })
        shop = ShopContacts(configuration)
    }

    /// What the rules say, in any order. Whether a reply greets by name shows in a template only: a draft has the name in it.
    package func findings(in text: any Text, as situation: ToneSituation) -> [Diagnostic] {
        let found = tone.findings(in: ToneText(text, as: situation))
        guard var reply = text as? Reply else { return found }
        reply.channels = situation.channels.map { Located($0, at: 0..<0) }
        let letter = ReplyLetter(reply, index.catalog.configuration)
        let greeting = greetings.hit(in: letter).flatMap { ReplySalutations.generic(letter, $0, known: found) }
        let apology = apologies[reply.locale].flatMap { ReplyApologies.finding(letter, $0) }
        let length = ReplyLengths.finding(in: letter, index)
        return found + [greeting, apology, length].compactMap { $0 } + PublicReplies.findings(in: letter, shop)
    }
}
