extension Report {
    /// SARIF 2.1.0 (OASIS), which code hosts and editors read.
    package func sarif(_ context: ReportContext) -> String {
        var json = JSONText()
        json.object { json in
            json.pair("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
            json.pair("version", "2.1.0")
            json.key("runs")
            json.array([SARIFRun(report: self, context: context)]) { json, run in run.write(to: &json) }
        }
        return json.text
    }
}

/// The one run of a SARIF log.
private struct SARIFRun {
    let report: Report
    let context: ReportContext

    private static let base = "%SRCROOT%"

    func write(to json: inout JSONText) {
        json.object { json in
            json.key("tool")
            json.object { json in
                json.key("driver")
                json.object(writeDriver)
            }
            json.key("invocations")
            json.array([true]) { json, isSuccessful in
                json.object { json in
                    json.key("executionSuccessful")
                    json.value(isSuccessful)
                }
            }
            json.key("originalUriBaseIds")
            json.object { json in
                json.key(Self.base)
                json.object { json in
                    if let base = context.base { json.pair("uri", base) }
                    json.key("description")
                    json.object { $0.pair("text", "The folder that all addresses of files start from.") }
                }
            }
            json.pair("columnKind", "unicodeCodePoints")
            json.key("results")
            json.array(results) { json, result in write(result, to: &json) }
        }
    }

    private func writeDriver(_ json: inout JSONText) {
        json.pair("name", "Pult")
        json.pair("version", context.version)
        json.key("rules")
        json.array(rules) { json, code in
            json.object { json in
                json.pair("id", code.id)
                text("shortDescription", code.summary, to: &json)
                json.key("help")
                json.object { json in
                    json.pair("text", code.manual)
                    json.pair("markdown", code.manual)
                }
                json.key("defaultConfiguration")
                json.object { $0.pair("level", code.severity.rawValue) }
                json.key("properties")
                json.object { json in
                    json.key("tags")
                    json.array([code.group]) { $0.value($1) }
                }
            }
        }
    }

    private func text(_ name: String, _ text: String, to json: inout JSONText) {
        json.key(name)
        json.object { $0.pair("text", text) }
    }

    /// All codes there are, and any others that occur.
    private var rules: [DiagnosticCode] {
        let known = Set(context.codes)
        var others: [DiagnosticCode] = []
        for code in results.map(\.diagnostic.code) where !known.contains(code) && !others.contains(code) { others.append(code) }
        return context.codes + others
    }

    private struct Result {
        var diagnostic: Diagnostic
        var fingerprint: String
        /// `new` or `unchanged`; nil without a baseline and for what is let pass.
        var baselineState: String?
        /// Why it is let pass.
        var reason: String?
    }

    private var results: [Result] {
        let known = Set(report.known)
        let all = (report.diagnostics + report.known).sortedForReport()
        let counted = zip(all, Fingerprint.all(of: all)).map { diagnostic, fingerprint in
            let state = known.contains(diagnostic) ? "unchanged" : "new"
            return Result(
                diagnostic: diagnostic, fingerprint: fingerprint, baselineState: report.hasBaseline ? state : nil)
        }
        let passed = report.suppressed.map(\.diagnostic)
        return counted
            + zip(report.suppressed, Fingerprint.all(of: passed)).map {
                Result(diagnostic: $0.diagnostic, fingerprint: $1, reason: $0.reason)
            }
    }

    private func write(_ result: Result, to json: inout JSONText) {
        let diagnostic = result.diagnostic
        json.object { json in
            json.pair("ruleId", diagnostic.code.id)
            json.pair("level", diagnostic.severity.rawValue)
            text("message", ([diagnostic.message] + diagnostic.notes).joined(separator: "\n"), to: &json)
            json.key("locations")
            json.array(diagnostic.place.map { [$0] } ?? []) { json, place in
                json.object { json in
                    json.key("physicalLocation")
                    json.object { json in
                        artifact(place.file, to: &json)
                        region("region", place, to: &json)
                    }
                }
            }
            json.key("partialFingerprints")
            json.object { $0.pair("pultFinding/v1", result.fingerprint) }
            if let state = result.baselineState { json.pair("baselineState", state) }
            if let reason = result.reason { suppression(reason, to: &json) }
            fixes(diagnostic, to: &json)
        }
    }

    private func suppression(_ reason: String, to json: inout JSONText) {
        json.key("suppressions")
        json.array([reason]) { json, reason in
            json.object { json in
                json.pair("kind", "inSource")
                json.pair("justification", reason)
            }
        }
    }

    private func artifact(_ file: String, to json: inout JSONText) {
        json.key("artifactLocation")
        json.object { json in
            json.pair("uri", PercentEncoding.path(context.folder + file))
            json.pair("uriBaseId", Self.base)
        }
    }

    private func region(_ name: String, _ place: Place, to json: inout JSONText) {
        guard let start = place.start else { return }
        let end = place.end ?? start
        json.key(name)
        json.object { json in
            json.pair("startLine", start.line)
            json.pair("startColumn", start.column)
            json.pair("endLine", end.line)
            json.pair("endColumn", end.column)
        }
    }

    private func fixes(_ diagnostic: Diagnostic, to json: inout JSONText) {
        guard let place = diagnostic.place, place.start != nil, !diagnostic.fixes.isEmpty else { return }
        json.key("fixes")
        json.array(diagnostic.fixes) { json, fix in
            json.object { json in
                text("description", fix.message, to: &json)
                json.key("artifactChanges")
                json.array([fix]) { json, fix in
                    json.object { json in
                        artifact(place.file, to: &json)
                        json.key("replacements")
                        json.array([fix]) { json, fix in
                            json.object { json in
                                region("deletedRegion", place, to: &json)
                                text("insertedContent", fix.replacement, to: &json)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Paths as parts of addresses.
enum PercentEncoding {
    /// A relative path with everything escaped that may not stand in one.
    static func path(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}
