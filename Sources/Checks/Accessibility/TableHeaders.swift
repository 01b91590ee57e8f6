internal import Catalog
package import Diagnostics
internal import Markup

/// The columns of a table have heads.
package struct TableHeaders: Rule {
    package static let codes = [DiagnosticCode.tableHeader]

    package init() {}

    package func findings(in subject: Subject) -> [Diagnostic] {
        var headed: Set<Column> = []
        var reported: Set<Column> = []
        var findings: [Diagnostic] = []
        subject.text.body.forEachBlock { view in
            guard let cell = view.cell, case let block = view.block, !block.text.isBlank else { return }
            let column = Column(table: cell.table, number: cell.column)
            if cell.row == 0 {
                headed.insert(column)
            } else if !headed.contains(column), reported.insert(column).inserted {
                // The corner above the heads of rows may be empty.
                guard cell.column > 0 || !headed.contains(where: { $0.table == cell.table }) else { return }
                let place = subject.text.file.place(block.fileRange)
                findings.append(Diagnostic(.tableHeader, Wording.missing(cell.column + 1), at: place))
            }
        }
        return findings
    }

    private struct Column: Hashable {
        let table: Int
        let number: Int
    }
}

/// What the rule says.
private enum Wording {
    static func missing(_ number: Int) -> String {
        "Column \(number) of this table has no head. Screen readers say the head with every cell: write in the first line of the table what "
            + "the column holds."
    }
}

extension DiagnosticCode {
    package static let tableHeader = DiagnosticCode(
        "accessibility/table-header", .warning, "A column of a table has no head",
        manual: """
            The first line of a table holds the heads of its columns. Whoever hears the table hears the head with each cell (WCAG 1.3.1);
            without one "3,90 €" is just a number. Only the corner above the heads of rows may stay empty.

                | Država    | Cena   |
                |-----------|--------|
                | Slovenija | 3,90 € |
            """)
}
