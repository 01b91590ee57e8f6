internal import Catalog
package import Diagnostics
internal import Markup
internal import ServiceTime

/// Every declared promise names a service level that the channel has.
package struct UnbackedPromises: Rule {
    package static let codes = [DiagnosticCode.unbackedPromise]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        subject.links.compactMap { link, destination in
            guard case .broken(let miss) = destination, Self.isUnbacked(miss, subject.index),
                case .unknownServiceLevel(let reference, let suggestion) = miss
            else { return nil }
            let channel = subject.index.catalog.configuration.channel(reference.channel)
            let levels = channel?.serviceLevels.map { "\(reference.channel).\($0.value.metric.rawValue)" } ?? []
            return Diagnostic(
                .unbackedPromise, Wording.unbacked(link.text, reference, levels, suggestion),
                at: subject.text.file.place(link.range))
        }
    }

    /// Whether a link names a channel of the site and a metric, but a service level that the channel does not have.
    static func isUnbacked(_ miss: BrokenLink, _ index: CatalogIndex) -> Bool {
        guard case .unknownServiceLevel(let reference, _) = miss, Metric(rawValue: reference.metric) != nil else { return false }
        return index.catalog.configuration.channel(reference.channel) != nil
    }
}

/// What the rule says.
private enum Wording {
    static func unbacked(
        _ words: String, _ reference: ServiceLevelReference, _ levels: [String], _ suggestion: String?
    ) -> String {
        let subject = words.isEmpty ? "A promise is to be printed here" : "“\(words)” is promised here"
        let known =
            levels.isEmpty ? "The channel has none yet." : "The channel has \(levels.map { "“\($0)”" }.joined(separator: ", "))."
        return "\(subject), but no service level “\(reference)” stands behind it. \(known) "
            + "Add it below channels › \(reference.channel) › service_levels in pult.yaml, or name another."
    }
}

extension DiagnosticCode {
    package static let unbackedPromise = DiagnosticCode(
        "promise/unbacked", .error, "A promise without a service level",
        manual: """
            A typed link such as `[v 2 urah](sla:chat.callback)` promises something that the shop has nowhere committed itself to: the channel
            exists in `pult.yaml`, the service level does not. Nobody would notice when it is broken.

            Decide what the shop commits itself to and write it down:

                channels:
                  chat:
                    service_levels: { first_response: 1 minute, callback: 1 business day }

            or let the link name a service level that exists.
            """)
}
