/// Reads texts of one language in one pass: which phrases stand in them and how their readers are addressed.
package struct ToneReader: Sendable {
    private let phrases: PhraseTable
    private let address: AddressTable?

    /// What stands in a text.
    package struct Reading: Sendable {
        package var hits: [PhraseTable.Hit] = []
        package var mentions: [AddressMention] = []
    }

    package init(_ phrases: PhraseTable) {
        self.phrases = phrases
        address = AddressTable(phrases.language)
    }

    package func read(_ text: UnsafeBufferPointer<UInt8>) -> Reading {
        var reading = Reading()
        var scan = WordScan(text)
        while let word = scan.next() {
            phrases.note(word, scan, &reading.hits)
            address?.note(word, scan, &reading.mentions)
        }
        return reading
    }
}
