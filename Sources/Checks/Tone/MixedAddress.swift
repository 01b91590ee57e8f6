import Catalog
package import Diagnostics
import Languages

/// One text addresses its readers in one way, politely or as friends.
enum MixedAddress {
    /// The first word of the rarer form of address. What is for customers and what is for agents are looked at apart; guidelines
    /// show both forms on purpose, and headings may speak with the customer's voice.
    static func finding(in reading: ToneReading) -> Diagnostic? {
        guard reading.text.situation.kind != .guideline, reading.mentions.count > 1 else { return nil }
        for isForAgents in [false, true] {
            let spoken = reading.mentions.filter { number, mention in
                let piece = reading.text.pieces[number]
                return mention.isSpoken && piece.isForAgents == isForAgents && !piece.isHeading
            }
            let informal = spoken.filter { $0.mention.address == .informal }
            let formal = spoken.filter { $0.mention.address == .formal }
            guard !informal.isEmpty, !formal.isEmpty else { continue }
            let (few, many) = formal.count < informal.count ? (formal, informal) : (informal, formal)
            return diagnostic(few[0], many[0], reading.text)
        }
        return nil
    }

    private static func diagnostic(
        _ odd: (piece: Int, mention: AddressMention), _ usual: (piece: Int, mention: AddressMention), _ text: ToneText
    ) -> Diagnostic {
        let (piece, other) = (text.pieces[odd.piece], text.pieces[usual.piece])
        let line = text.file.position(at: other.sourceRange(usual.mention.range, in: text.file).lowerBound).line
        return Diagnostic(
            .mixedAddress,
            ToneWording.mixed(
                ToneReading.text(odd.mention.range, of: piece.text), ToneReading.text(usual.mention.range, of: other.text),
                line: line, odd.mention.address),
            at: text.file.place(piece.sourceRange(odd.mention.range, in: text.file)))
    }
}

extension DiagnosticCode {
    package static let mixedAddress = DiagnosticCode(
        "tone/mixed-address", .warning, "A text addresses its reader in two ways",
        manual: """
            A reader who is called "Sie" in one sentence and "du" in the next does not know whom the text is for, and wonders who copied what
            together. Pult looks at pronouns and at verbs that belong to one person only (vi/ti, vy/ty, Pan and Pani/ty, Sie/du); English has
            one form for everybody.

            Choose one form for the whole text. Words in quotation marks and quotations of others do not count. To fix the form for all texts,
            give a guideline a rule: `formality: formal`, or `formality: informal`.
            """)
}
