internal import Building
internal import Catalog
internal import Diagnostics

/// The promises of texts for programs: version 1 of the format in the README.
extension Scan {
    var json: String {
        var json = JSONText()
        json.object { json in
            json.pair("version", 1)
            json.key("promises")
            json.array(promises) { json, finding in
                let start = finding.file.position(at: finding.promise.range.lowerBound)
                json.object { json in
                    json.pair("file", finding.file.path == "-" ? nil : finding.file.path)
                    json.pair("line", start.line)
                    json.pair("column", start.column)
                    finding.promise.write(to: &json)
                    finding.entry?.writeProof(to: &json)
                }
            }
            json.key("diagnostics")
            json.array(diagnostics) { Report.write($1, to: &$0) }
        }
        return json.text
    }
}
