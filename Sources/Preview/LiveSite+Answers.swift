internal import Building
internal import Diagnostics
internal import Loading
internal import Website

extension LiveSite {
    /// What the preview answers.
    package func answer(_ request: Request) -> Answer {
        let target = Target(path: request.path)
        if request.method == "POST" {
            return target == .own("fix") ? fix(request) : .text(405, "A preview can only be looked at.")
        }
        switch target {
        case .own(let name): return own(name, request)
        case .chooser:
            absorb()
            var answer = Chooser(view: view(at: workshop.usualGlance), report: report, failure: failure, script: script).page
            // Without it the page would never be up to date, and would load itself for ever.
            answer.generation = generation
            return answer
        case .page(let audience, let path):
            absorb()
            guard let view = view(at: glance(request)) else { return .text(500, unreadable) }
            var answer = PreviewPages(view: view, siteFolder: folder, script: script).answer(to: path, in: audience)
            answer.generation = generation
            return answer
        case .nowhere: return .text(404, "There is nothing here. The sites are at /help-center/ and /playbook/.")
        }
    }

    private func glance(_ request: Request) -> Workshop.Glance { .init(of: request, usual: workshop.usualGlance) }

    private var unreadable: String {
        failure ?? report?.text(palette: Palette(isColored: false)) ?? "The site could not be built."
    }

    /// The tag that brings the preview's client into a page. What it may do is tied to this run.
    private var script: String {
        "<script type=\"module\" src=\"\(Target.ownFolder)client.js?v=\(PreviewClient.version)\" data-token=\"\(token)\" "
            + "data-pult-preview></script>\n"
    }

    private func own(_ name: String, _ request: Request) -> Answer {
        if name == "events" {
            return Answer(
                status: 200, contentType: "text/event-stream", bytes: Array("retry: 1000\n\n".utf8),
                stream: request.method == "HEAD" ? nil : listen())
        }
        if name == "state" { return state(request) }
        guard let file = PreviewClient.file(name) else { return .text(404, "There is nothing here.") }
        return Answer(status: 200, contentType: PreviewPages.type(of: name), bytes: file)
    }

    /// `?page=/help-center/sl/…`, with `at` and `drafts` as the page has them.
    private func state(_ request: Request) -> Answer {
        absorb()
        let glance = glance(request)
        guard let report, let view = view(at: glance) else {
            return .json("{\"generation\":\(generation),\"failure\":\(JSONText.quoted(unreadable)),\"findings\":[]}")
        }
        let isUsual = glance == workshop.usualGlance
        let state = PageState(
            view: view, report: isUsual ? report : view.report, generation: generation,
            editor: EditorLink(view.configuration, siteFolder: absoluteFolder), glance: glance,
            canFix: mayChange && isUsual, failure: failure)
        guard case .page(let audience, let path) = Target(path: request.query["page"].map(Percent.encoded) ?? "/") else {
            return .json(state.json)
        }
        return .json(state.json(of: audience, path: String(path.drop { $0 == "/" })))
    }
}
