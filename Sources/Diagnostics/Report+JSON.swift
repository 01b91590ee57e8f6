extension Report {
    /// The report that programs read: version 1 of the format in the README.
    package var json: String {
        var json = JSONText()
        json.object { json in
            json.pair("version", 1)
            json.key("diagnostics")
            json.array(diagnostics) { Self.write($1, to: &$0) }
            json.key("summary")
            json.object { json in
                json.pair("errors", count(.error))
                json.pair("warnings", count(.warning))
                json.pair("notes", count(.note))
                json.pair("files", files)
            }
        }
        return json.text
    }

    /// One finding. Text that came from standard input has no file.
    package static func write(_ diagnostic: Diagnostic, to json: inout JSONText) {
        json.object { json in
            json.pair("code", diagnostic.code.id)
            json.pair("severity", diagnostic.severity.rawValue)
            json.pair("message", diagnostic.message)
            json.pair("file", diagnostic.place.flatMap { $0.file == "-" ? nil : $0.file })
            json.pair("line", diagnostic.place?.start?.line)
            json.pair("column", diagnostic.place?.start?.column)
            json.pair("end_line", diagnostic.place?.end?.line)
            json.pair("end_column", diagnostic.place?.end?.column)
            json.key("notes")
            json.array(diagnostic.notes) { $0.value($1) }
            json.key("fixes")
            json.array(diagnostic.fixes) { json, fix in
                json.object { json in
                    json.pair("message", fix.message)
                    json.pair("replacement", fix.replacement)
                }
            }
        }
    }
}
