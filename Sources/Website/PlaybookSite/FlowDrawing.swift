internal import Catalog
internal import Diagnostics

/// The picture of a playbook: an inline SVG whose boxes are links to the steps. Colours come from the stylesheet.
struct FlowDrawing {
    private struct Box {
        let id: String
        let lines: [String]
        let captions: [String]
        let outcome: Step.Outcome?
        let outcomeName: String
        var height: Double {
            Double(lines.count) * FlowDrawing.line + 20 + Double(captions.count) * 17 + (outcomeName.isEmpty ? 0 : 18)
        }
    }

    private static let boxWidth = 200.0
    private static let line = 18.0
    private static let layerGap = 46.0
    private static let margin = 10.0
    private static let lettersPerLine = 24
    private static let smallLettersPerLine = 31

    private let graph: FlowGraph
    private let layout: FlowLayout
    private let boxes: [Box]
    /// Top and height of each layer.
    private let bands: [(top: Double, height: Double)]

    init(of playbook: Playbook, caption: (Step) -> [String], outcome: (Step.Outcome) -> String) {
        graph = FlowGraph(playbook)
        let layout = FlowLayout(graph, nodeWidth: Self.boxWidth)
        self.layout = layout
        let boxes = playbook.steps.map { step in
            Box(
                id: step.id, lines: Self.wrapped(step.title, Self.lettersPerLine),
                captions: Self.captionLines(caption(step)),
                outcome: step.outcome?.value,
                outcomeName: step.outcome.map { outcome($0.value) } ?? "")
        }
        self.boxes = boxes
        var bands: [(Double, Double)] = []
        var top = Self.margin
        for row in layout.rows {
            let height = row.compactMap { layout.nodes[$0].step.map { boxes[$0].height } }.max() ?? 0
            bands.append((top, height))
            top += height + Self.layerGap
        }
        self.bands = bands
    }

    /// Empty for a playbook of fewer than two steps: there is nothing to show.
    var svg: String {
        guard boxes.count > 1, let last = bands.last else { return "" }
        let lanes = Double(graph.back.count) * 16 + (graph.back.isEmpty ? 0 : 14)
        let width = layout.width + 2 * Self.margin + lanes
        let height = last.top + last.height + Self.margin
        var text = "<svg class=\"flow\" viewBox=\"0 0 \(number(width)) \(number(height))\" width=\"\(number(width))\""
        text += " height=\"\(number(height))\">\n"
        text += "<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\""
        text += " orient=\"auto-start-reverse\"><path d=\"M0 0 8 4 0 8Z\"/></marker></defs>\n"
        text += layout.routes.map { path(forward($0), $0.edge) }.joined()
        text += graph.back.enumerated().map { path(backward($0.element, lane: $0.offset), $0.element) }.joined()
        text += boxes.indices.map(box).joined()
        return text + "</svg>"
    }

    // MARK: Ways

    private func path(_ way: String, _ edge: FlowGraph.Edge) -> String {
        "<path class=\"\(edge.isEscalation ? "way escalation" : "way")\" d=\"\(way)\" marker-end=\"url(#arrow)\"/>\n"
    }

    /// Down through the bends with soft curves.
    private func forward(_ route: FlowLayout.Route) -> String {
        let (from, to) = (route.edge.from, route.edge.to)
        var point = (x: x(from) + port(route, isStart: true), y: bottom(from))
        var way = "M\(number(point.x)) \(number(point.y))"
        for node in route.nodes.dropFirst().dropLast() {
            let band = bands[layout.nodes[node].layer]
            let bend = layout.nodes[node].x + Self.margin
            way += curve(point, (bend, band.top)) + "V\(number(band.top + band.height))"
            point = (bend, band.top + band.height)
        }
        return way + curve(point, (x(to) + port(route, isStart: false), top(to) - 1))
    }

    private func curve(_ start: (x: Double, y: Double), _ end: (x: Double, y: Double)) -> String {
        let middle = (start.y + end.y) / 2
        return "C\(number(start.x)) \(number(middle)) \(number(end.x)) \(number(middle)) \(number(end.x)) \(number(end.y))"
    }

    /// Ways leave and enter a box side by side, in the order of where they come from and go to.
    private func port(_ route: FlowLayout.Route, isStart: Bool) -> Double {
        let own = isStart ? route.edge.from : route.edge.to
        let siblings = layout.routes.filter { (isStart ? $0.edge.from : $0.edge.to) == own }
        let sorted = siblings.sorted { far($0, isStart) < far($1, isStart) }
        guard let place = sorted.firstIndex(where: { $0.edge == route.edge }) else { return 0 }
        return (Double(place) - Double(sorted.count - 1) / 2) * 22
    }

    private func far(_ route: FlowLayout.Route, _ isStart: Bool) -> Double {
        layout.nodes[isStart ? route.nodes[1] : route.nodes[route.nodes.count - 2]].x
    }

    /// Out to the right, up in a lane of its own beside everything, and back in from the right.
    private func backward(_ edge: FlowGraph.Edge, lane: Int) -> String {
        let right = layout.width + Self.margin + 14 + Double(lane) * 16
        let start = (x: x(edge.from) + Self.boxWidth / 2, y: (top(edge.from) + bottom(edge.from)) / 2 + 8)
        let end = (x: x(edge.to) + Self.boxWidth / 2 + 1, y: (top(edge.to) + bottom(edge.to)) / 2 - 4)
        let round = 9.0
        return
            "M\(number(start.x)) \(number(start.y))H\(number(right - round))q\(number(round)) 0 \(number(round)) \(number(-round))"
            + "V\(number(end.y + round))q0 \(number(-round)) \(number(-round)) \(number(-round))H\(number(end.x))"
    }

    private func x(_ step: Int) -> Double { layout.nodes[step].x + Self.margin }
    private func top(_ step: Int) -> Double {
        let band = bands[graph.layers[step]]
        return band.top + (band.height - boxes[step].height) / 2
    }
    private func bottom(_ step: Int) -> Double { top(step) + boxes[step].height }

    // MARK: Boxes

    private func box(_ step: Int) -> String {
        let box = boxes[step]
        let left = x(step) - Self.boxWidth / 2
        let kind = (step == 0 ? " first" : "") + (box.outcome == nil ? "" : " end")
        var text = "<a class=\"step-box\(kind)\" href=\"#\(escaped(box.id))\">"
        text += "<rect x=\"\(number(left))\" y=\"\(number(top(step)))\" width=\"\(number(Self.boxWidth))\""
        text += " height=\"\(number(box.height))\" rx=\"10\"/>"
        var baseline = top(step) + 24
        for line in box.lines {
            text += label("step-name", line, x(step), baseline)
            baseline += Self.line
        }
        for caption in box.captions {
            text += label("step-caption", caption, x(step), baseline - 1)
            baseline += 17
        }
        if !box.outcomeName.isEmpty { text += label("step-outcome", box.outcomeName, x(step), baseline) }
        return text + "</a>\n"
    }

    private func label(_ kind: String, _ text: String, _ x: Double, _ y: Double) -> String {
        "<text class=\"\(kind)\" x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"middle\">\(escaped(text))</text>"
    }

    /// On one line where they fit, else each on its own.
    private static func captionLines(_ parts: [String]) -> [String] {
        let joined = parts.joined(separator: " · ")
        let lines = joined.count <= smallLettersPerLine ? [joined] : parts
        return lines.flatMap { wrapped($0, smallLettersPerLine) }.filter { !$0.isEmpty }
    }

    /// Words in lines of about the width of a box; a word that is longer than a line is cut.
    private static func wrapped(_ title: String, _ lettersPerLine: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in title.split(separator: " ").flatMap({ pieces($0, lettersPerLine) }) {
            if !line.isEmpty, line.count + 1 + word.count > lettersPerLine {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return lines + [line]
    }

    private static func pieces(_ word: Substring, _ lettersPerLine: Int) -> [String] {
        guard word.count > lettersPerLine else { return [String(word)] }
        return [String(word.prefix(lettersPerLine - 1)) + "-"] + pieces(word.dropFirst(lettersPerLine - 1), lettersPerLine)
    }

    private func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.appendEscaped(text)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// To a tenth, without a point where there is nothing behind it: the same digits on every machine.
    private func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
    }
}
