internal import Diagnostics
internal import Preview

/// Tells what happens in a preview: in sentences for people, or in JSON for editors.
struct ServeEvents: Sendable {
    let terminal: Terminal
    let isJSON: Bool

    @Sendable
    func tell(_ event: PreviewEvent) {
        switch event {
        case .built(let report, let generation, let took): built(report, generation, milliseconds: took.milliseconds)
        case .failed(let reason):
            if isJSON { print("failed") { $0.pair("message", reason) } }
            terminal.complain("\(terminal.palette.severity(.error, "error:")) \(reason)\n")
        }
    }

    private func built(_ report: Report, _ generation: Int, milliseconds: Int) {
        guard isJSON else {
            terminal.complain(report.text(palette: terminal.palette))
            return terminal.say("built in \(milliseconds) ms: \(report.summary)")
        }
        print("built") { json in
            json.pair("generation", generation)
            json.pair("milliseconds", milliseconds)
            json.pair("errors", report.count(.error))
            json.pair("warnings", report.count(.warning))
            json.pair("notes", report.count(.note))
            json.pair("files", report.files)
        }
        terminal.result("{\"event\":\"findings\",\"report\":\(report.json)}\n")
    }

    func listening(at address: String, port: UInt16) {
        let (helpCenter, playbook) = (address + "/help-center/", address + "/playbook/")
        guard isJSON else { return terminal.say("Help center: \(helpCenter)\nPlaybook:    \(playbook)") }
        print("url") { json in
            json.pair("help_center", helpCenter)
            json.pair("playbook", playbook)
            json.pair("port", Int(port))
        }
    }

    private func print(_ event: String, _ fields: (inout JSONText) -> Void) {
        var json = JSONText()
        json.object { json in
            json.pair("event", event)
            fields(&json)
        }
        terminal.result(json.text + "\n")
    }
}

extension Duration {
    fileprivate var milliseconds: Int {
        Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
