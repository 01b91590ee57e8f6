internal import Diagnostics

extension JSONText {
    /// A finding as the overlay shows it. `number` names it when its fix is asked for.
    mutating func finding(_ finding: Diagnostic, number: Int, isOfPage: Bool, canFix: Bool, _ editor: EditorLink) {
        object { json in
            json.pair("number", number)
            json.pair("code", finding.code.id)
            json.pair("severity", finding.severity.rawValue)
            json.pair("message", finding.message)
            json.key("of_page")
            json.value(isOfPage)
            json.pair("file", finding.place?.file)
            json.pair("line", finding.place?.start?.line)
            json.pair("column", finding.place?.start?.column)
            json.pair("end_column", Self.endColumn(finding.place))
            json.pair("excerpt", finding.place?.excerpt)
            json.pair("editor", finding.place.map { editor.address($0.file, $0.start) })
            json.key("notes")
            json.array(finding.notes) { $0.value($1) }
            json.pair("summary", finding.code.summary)
            json.pair("manual", finding.code.manual)
            json.key("fixes")
            let canFix = canFix && finding.place?.start != nil
            json.array(canFix ? finding.fixes : []) { $0.value($1.message) }
        }
    }

    /// On the line of the excerpt.
    private static func endColumn(_ place: Place?) -> Int? {
        guard let start = place?.start, let end = place?.end else { return nil }
        if end.line == start.line { return max(end.column, start.column + 1) }
        return (place?.excerpt?.unicodeScalars.count ?? start.column) + 1
    }
}
