internal import Catalog
package import Diagnostics
internal import Languages
internal import Markup

/// No two replies of a language say nearly the same.
package enum SimilarReplies: FaceRule {
    package static let codes: [DiagnosticCode] = [.replyNearIdentical]

    package static func findings(in site: SiteSubject) -> [Diagnostic] {
        let letters = Dictionary(grouping: ReplyLetter.all(in: site)) { $0.reply.locale }
        return letters.values.flatMap { Comparison($0).findings() }
    }
}

/// The replies of one locale, held against one another.
private struct Comparison {
    /// From how much on two texts are nearly the same.
    private static let threshold = 0.8
    /// Stretches that so many replies share are the shop's standing phrases and lead to nobody.
    private static let commonplace = 60

    let letters: [ReplyLetter]
    let shingles: [Shingles]

    init(_ letters: [ReplyLetter]) {
        self.letters = letters.sorted { $0.reply.file.path < $1.reply.file.path }
        shingles = self.letters.map { Shingles($0.blocks.dropFirst().map(\.text).joined(separator: "\n")) }
    }

    func findings() -> [Diagnostic] {
        var first: [Set<UInt64>: Int] = [:]
        var index: [UInt64: [Int]] = [:]
        var findings: [Diagnostic] = []
        for number in letters.indices where !shingles[number].hashes.isEmpty {
            if let twin = first[shingles[number].hashes] {
                findings.append(diagnostic(number, twin, 1))
                continue
            }
            first[shingles[number].hashes] = number
            if let (other, similarity) = nearest(number, index) { findings.append(diagnostic(number, other, similarity)) }
            for hash in shingles[number].hashes { index[hash, default: []].append(number) }
        }
        return findings
    }

    /// The earlier reply that is most like this one, if it is nearly the same.
    private func nearest(_ number: Int, _ index: [UInt64: [Int]]) -> (Int, Double)? {
        var shared: [Int: Int] = [:]
        for hash in shingles[number].hashes {
            guard let owners = index[hash], owners.count < Self.commonplace else { continue }
            for owner in owners { shared[owner, default: 0] += 1 }
        }
        let candidates = shared.filter { Double($0.value) >= Double(shingles[number].hashes.count) * 0.5 }.keys.sorted()
        let rated = candidates.map { ($0, shingles[number].similarity(to: shingles[$0])) }
        return rated.filter { $0.1 >= Self.threshold }.max { ($0.1, $1.0) < ($1.1, $0.0) }
    }

    private func diagnostic(_ number: Int, _ other: Int, _ similarity: Double) -> Diagnostic {
        let (reply, twin) = (letters[number].reply, letters[other].reply)
        return Diagnostic(
            .replyNearIdentical, Wording.similar(twin.title, similarity), at: reply.file.place(reply.header.title.range),
            notes: ["The other one is \(twin.file.path)."])
    }
}

/// What the rule says.
private enum Wording {
    static func similar(_ title: String, _ similarity: Double) -> String {
        let share = similarity == 1 ? "the same" : "nearly the same (\(Int(similarity * 100)) %)"
        return
            "Greeting aside, this reply says \(share) as “\(title)”. Readers of a portal see such answers side by side: make one of the two, "
            + "or let each say what is particular to its case."
    }
}

extension DiagnosticCode {
    package static let replyNearIdentical = DiagnosticCode(
        "reply/near-identical", .warning, "Two replies say nearly the same",
        manual: """
            Where forty customers of a portal get the same sentence, the next one reads a machine. And agents who find two templates for one case
            take either, so that a correction reaches only half of the customers.

            Delete one and let the other serve all channels (`channels: [email, chat]`), or write into each what is particular to its case. Texts
            count as nearly the same when they share four fifths of their stretches of three words; greetings do not count.
            """)
}
