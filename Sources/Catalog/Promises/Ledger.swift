package import ServiceTime

/// Every promise of a site with its proof.
package struct Ledger: Sendable {
    /// A promise and what came out.
    package struct Entry: Sendable {
        package let promise: Promise
        package let verdict: Verdict
        /// Nil when nothing stands behind the promise, or when its channel never opens.
        package let proof: Proof?
        /// Limits that would be kept instead; none while the promise is.
        package let repairs: [TimeLimit]
        /// The service level that the proof is about: of several the one whose answer is latest.
        package let level: ServiceLevelReference?
        /// Of the reader's clock.
        package let zone: ZoneRules
    }

    /// A declared promise that cannot be read.
    package struct Unreadable: Sendable {
        package let text: TextReference
        package let finding: DeclaredPromises.Finding
    }

    /// In the order of the texts, then by place.
    package let entries: [Entry]
    package let unreadable: [Unreadable]

    /// Reads and proves every promise of a site.
    package init(of index: CatalogIndex, on timetable: Timetable) {
        let references = TextKind.allCases.flatMap { kind in index.texts(of: kind).indices.map { TextReference(kind, $0) } }
        self.init(of: references, in: index, on: timetable)
    }

    /// Reads and proves the promises of some texts.
    package init(of references: [TextReference], in index: CatalogIndex, on timetable: Timetable) {
        let configuration = index.catalog.configuration
        let read = Parallel.map(references.count) { number in
            Self.read(index.text(references[number]), references[number], in: configuration)
        }
        self.init(
            proving: read.flatMap(\.promises), on: timetable, immediately: configuration.immediately,
            unreadable: zip(references, read).flatMap { reference, read in
                read.findings.map { Unreadable(text: reference, finding: $0) }
            })
    }

    /// The promises of a text in their order, declared or not.
    package static func read(
        _ text: any Text, _ reference: TextReference, in configuration: Configuration, channel: String? = nil
    ) -> (promises: [Promise], findings: [DeclaredPromises.Finding]) {
        if channel == nil, let outline = text.outline { return (outline.promises.map { $0.standing(in: reference) }, []) }
        var read = DeclaredPromises.read(text, reference, in: configuration)
        let prose = ProsePromises.read(text, reference, in: configuration, channel: channel)
        guard !prose.isEmpty else { return read }
        read.promises = (read.promises + prose).sorted { $0.range.lowerBound < $1.range.lowerBound }
        return read
    }

    /// The ledger of the same site in which some texts have other bodies.
    package func replacing(_ references: [TextReference], in index: CatalogIndex, on timetable: Timetable) -> Ledger {
        let fresh = Ledger(of: references, in: index, on: timetable)
        var (entries, unreadable) = (entries, unreadable)
        for reference in references {
            Self.replace(reference, in: &entries, with: fresh.entries.filter { $0.promise.text == reference }, of: \.promise.text)
            Self.replace(reference, in: &unreadable, with: fresh.unreadable.filter { $0.text == reference }, of: \.text)
        }
        return Ledger(entries: entries, unreadable: unreadable)
    }

    private init(entries: [Entry], unreadable: [Unreadable]) {
        self.entries = entries
        self.unreadable = unreadable
    }

    /// Puts what was found in one text where it belongs in a list that is in the order of the texts.
    private static func replace<Found>(
        _ reference: TextReference, in list: inout [Found], with fresh: [Found], of text: (Found) -> TextReference
    ) {
        let start = list.firstIndex { !(text($0) < reference) } ?? list.endIndex
        let end = list[start...].firstIndex { reference < text($0) } ?? list.endIndex
        list.replaceSubrange(start..<end, with: fresh)
    }

    /// Proves promises; equal questions are answered once, the others on all cores.
    package init(proving promises: [Promise], on timetable: Timetable, immediately: TimeSpan, unreadable: [Unreadable] = []) {
        self.unreadable = unreadable
        var numbers: [Question: Int] = [:]
        var questions: [Question] = []
        let asked = promises.map { promise -> Int? in
            guard !promise.levels.isEmpty else { return nil }
            let question = Question(promise, timetable, immediately)
            if let number = numbers[question] { return number }
            numbers[question] = questions.count
            questions.append(question)
            return questions.count - 1
        }
        let known = questions
        let answers = Parallel.map(known.count) { known[$0].answer(timetable) }
        entries = zip(promises, asked).map { promise, number in
            let answer = number.map { answers[$0] } ?? Outcome(verdict: .unbacked)
            return Entry(
                promise: promise, verdict: answer.verdict, proof: answer.proof, repairs: answer.repairs,
                level: answer.level ?? promise.serviceLevel,
                zone: timetable.zone(locale: promise.locale, channel: answer.level?.channel ?? promise.channel))
        }
    }
}

private struct Outcome: Sendable {
    var verdict: Verdict
    var proof: Proof?
    var repairs: [TimeLimit] = []
    var level: ServiceLevelReference?
}

/// What a proof depends on.
private struct Question: Hashable, Sendable {
    let terms: PromiseTerms
    let levels: [ServiceLevelReference]
    /// The locale whose readers have business days of their own.
    let locale: String?

    init(_ promise: Promise, _ timetable: Timetable, _ immediately: TimeSpan) {
        terms = promise.terms(immediately: immediately)
        levels = promise.levels
        locale = timetable.readers(of: promise.locale) == nil ? nil : promise.locale
    }

    func answer(_ timetable: Timetable) -> Outcome {
        let known = levels.compactMap { level in timetable.commitment(level).map { (level: level, commitment: $0) } }
        guard !known.isEmpty else { return Outcome(verdict: .unbacked) }
        let days = locale.flatMap(timetable.readers)
        let commitments = known.map(\.commitment)
        guard let joint = JointProof.prove(terms, readOn: days, against: commitments) else {
            return Outcome(verdict: .broken, level: known[0].level)
        }
        let repairs = joint.verdict == .kept ? [] : Proof.repairs(of: terms, readOn: days, against: commitments)
        return Outcome(
            verdict: joint.verdict, proof: joint.proofs[joint.decisive], repairs: repairs, level: known[joint.decisive].level)
    }
}
