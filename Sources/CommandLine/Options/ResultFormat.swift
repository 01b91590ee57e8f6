internal import ArgumentParser

/// `--format text|json` of commands whose result is not a report of findings.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable { case text, json }
