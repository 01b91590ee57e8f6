extension Language {
    /// A whole number with its thousands marked: "12.500" in Slovenian, "12 500" (with a no-break space) in Czech.
    package func number(_ value: Int) -> String { number(Quantity(value)) }

    package func number(_ quantity: Quantity) -> String {
        let writing = pack.writing
        let whole = String(quantity.whole)
        var text = quantity.isNegative ? "−" : ""
        for (index, digit) in whole.enumerated() {
            let left = whole.count - index
            if index > 0, left % 3 == 0, quantity.whole >= writing.groupsFrom { text += writing.thousandsMark }
            text.append(digit)
        }
        guard quantity.decimals > 0 else { return text }
        let fraction = String(quantity.fraction)
        return text + writing.decimalMark + String(repeating: "0", count: quantity.decimals - fraction.count) + fraction
    }

    /// "a, b in c".
    package func list(_ items: [String]) -> String { list(items, last: pack.writing.and) }

    /// "a, b ali c".
    package func alternatives(_ items: [String]) -> String { list(items, last: pack.writing.or) }

    package var quotationMarks: QuotationMarks { pack.writing.quotes }

    /// The marks of a quotation within a quotation.
    package var innerQuotationMarks: QuotationMarks { pack.writing.innerQuotes }

    package func quoted(_ text: String) -> String { quotationMarks.opening + text + quotationMarks.closing }

    private func list(_ items: [String], last: String) -> String {
        guard let final = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " " + last + " " + final
    }
}

/// `07`: for the few dates that are written with two digits.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
