internal import Catalog
internal import Languages
internal import ServiceTime

/// A week of a promise as a small inline SVG: a row for each day, open hours shaded, arrivals that break the promise marked.
struct WeekPicture {
    private static let (row, half, label, top) = (12, 4, 34, 4)

    private let week: PromiseWeek
    private let edition: Edition

    init(_ week: PromiseWeek, _ edition: Edition) {
        self.week = week
        self.edition = edition
    }

    var svg: String {
        let (width, height) = (Self.label + 48 * Self.half, Self.top + 7 * Self.row + 14)
        var bytes: [UInt8] = []
        bytes +=
            "<svg class=\"week\" role=\"img\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\" aria-label=\""
            .utf8
        bytes.appendEscaped(edition.playbookTexts.weekPicture)
        bytes += "\">".utf8
        for day in Weekday.allCases {
            let y = Self.top + day.rawValue * Self.row
            bytes += "<text x=\"\(Self.label - 5)\" y=\"\(y + 9)\" text-anchor=\"end\">".utf8
            bytes.appendEscaped(edition.language.weekday(day, form: .short))
            bytes +=
                "</text><rect class=\"day\" x=\"\(Self.label)\" y=\"\(y)\" width=\"\(48 * Self.half)\" height=\"\(Self.row - 2)\"/>"
                .utf8
        }
        append(week.isOpen, "open", inset: 0, &bytes)
        append(week.isBroken, "breaks", inset: 3, &bytes)
        for hour in [0, 6, 12, 18, 24] {
            let x = Self.label + hour * 2 * Self.half
            bytes += "<text class=\"hour\" x=\"\(x)\" y=\"\(height - 3)\" text-anchor=\"middle\">\(hour)</text>".utf8
        }
        bytes += "</svg>".utf8
        return String(decoding: bytes, as: UTF8.self)
    }

    private func append(_ slots: [Bool], _ name: String, inset: Int, _ bytes: inout [UInt8]) {
        for stretch in PromiseWeek.stretches(slots) {
            let (x, y) = (Self.label + stretch.from * Self.half, Self.top + stretch.day * Self.row + inset)
            let width = (stretch.to - stretch.from) * Self.half
            bytes +=
                "<rect class=\"\(name)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(Self.row - 2 - 2 * inset)\"/>".utf8
        }
    }
}
