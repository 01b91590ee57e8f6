import Foundation
import TestSupport

/// A site on a disk that changes at random: the same seed gives the same edits. Knows which files it has touched.
struct RandomSite {
    private var random: SplitMix
    private let folder: TemporaryFolder
    /// Paths of the texts that are there, sorted.
    private var texts: [String] = []
    /// What has changed since somebody asked.
    private(set) var touched: Set<String> = []
    private var counter = 0
    private let locales = ["sl", "en"]
    private let categories = ["delivery", "returns", "orders"]
    /// Whether nothing in it keeps it from being written.
    private let isSound: Bool
    private var configuration: String {
        Self.configuration + (isSound ? "\ncheck: { severities: { \"*/*\": warning } }\n" : "")
    }

    init(_ folder: TemporaryFolder, articles: Int, seed: UInt64, isSound: Bool = false) throws {
        self.folder = folder
        self.isSound = isSound
        random = SplitMix(state: seed)
        try write(configuration, to: "pult.yaml")
        try folder.write(Self.drawing, to: "content/assets/one.svg")
        try folder.write(Self.drawing, to: "content/assets/two.svg")
        for locale in locales {
            for category in categories {
                try put("content/\(locale)/faq/\(category)/index.md", "---\ntitle: \(category) \(locale)\n---\n")
            }
            try put("content/\(locale)/pages/contact.md", "---\ntitle: Contact\n---\n[](channel:email)\n")
            try put("content/\(locale)/tone/calm.md", Self.guideline)
            try put("content/\(locale)/replies/hello.md", "---\ntitle: Hello\n---\nHello {{customer.first_name}}!\n")
            try put("content/\(locale)/playbooks/lost.md", Self.playbook)
        }
        for number in 0..<articles { try put(articlePath(number), article()) }
        touched = []
    }

    mutating func forgetTouched() { touched = [] }

    /// A few changes at once, as a writer or an editor makes them, or many, as git does. Returns how many.
    mutating func burst() throws -> Int {
        let count = random.next() % 3 == 0 ? 40 : 1 + Int(random.next() % 4)
        for _ in 0..<count { try change() }
        return count
    }

    /// Puts other words and links into a public text, under the same headings and the same front matter. Returns 1.
    mutating func rephrase() throws -> Int { try rewrite { _, _ in } }

    /// The same with other dates and another heading now and then, to which other texts may lead. Returns 1.
    mutating func revise() throws -> Int {
        try rewrite { site, lines in
            site.redate(&lines)
            if site.random.next() % 3 == 0 { site.rearrange(&lines) }
        }
    }

    private mutating func rewrite(_ change: (inout RandomSite, inout [String]) -> Void) throws -> Int {
        let path = anyText()
        guard path.contains("/faq/") || path.contains("/pages/"), let text = folder.text(path) else { return try rewrite(change) }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let place = lines.firstIndex { $0.hasPrefix("Words ") } ?? lines.count
        if place == lines.count { lines += ["", ""] }
        lines[min(place, lines.count - 1)] = paragraph()
        change(&self, &lines)
        try put(path, lines.joined(separator: "\n"))
        return 1
    }

    /// Gives a text other dates now and then, if it has any.
    private mutating func redate(_ lines: inout [String]) {
        for key in ["updated", "review_by"] where random.next() % 3 == 0 {
            guard let line = lines.firstIndex(where: { $0.hasPrefix(key + ": ") }) else { continue }
            lines[line] = "\(key): \(date())"
        }
    }

    /// Adds a heading, or gives one another name.
    private mutating func rearrange(_ lines: inout [String]) {
        let heading = "## \(["Heading", "Delivery", "Returns and costs", "Gift"][Int(random.next() % 4)]) \(random.next() % 6)"
        if random.next() % 2 == 0, let place = lines.firstIndex(where: { $0.hasPrefix("## ") }) {
            lines[place] = heading
        } else {
            lines += ["", heading, "", paragraph()]
        }
    }

    private mutating func change() throws {
        switch random.next() % 40 {
        case 0...17: try editBody()
        case 18...20: try put(anyText(), article())
        case 21...22: try put(articlePath(1000 + nextNumber()), article())
        case 23...24: try delete(anyText())
        case 25...26: try rename()
        case 27: try put(anyText(), "")
        case 28: try put("content/sl/playbooks/lost.md", Self.playbook + "\n" + paragraph())
        case 29: try put("content/\(anyLocale())/tone/calm.md", Self.guideline + "\n" + paragraph())
        case 30: try put("content/\(anyLocale())/replies/hello.md", "---\ntitle: Hello\n---\n\(paragraph())\n")
        case 31: try write(configuration.replacing("4 business", with: "\(1 + random.next() % 9) business"), to: "pult.yaml")
        case 32: try write("{{#topics}}<p>{{title}}</p>{{/topics}}\n", to: "templates/help-center/home.mustache")
        case 33: try remove("templates/help-center/home.mustache")
        case 34: try write(Self.drawing.replacing("10", with: "\(1 + random.next() % 90)"), to: "content/assets/two.svg")
        case 35: try remove("content/assets/two.svg")
        case 36: try write("nothing", to: "content/sl/stray-\(random.next() % 3).txt")
        case 37: try remove("content/sl/stray-\(random.next() % 3).txt")
        case 38:
            try put("content/\(anyLocale())/faq/\(anyCategory())/index.md", "---\ntitle: T\(nextNumber())\n---\n\(paragraph())\n")
        default: try delete("content/\(anyLocale())/faq/\(anyCategory())/index.md")
        }
    }

    // MARK: Changes

    /// Below the same front matter, but for its dates, another body: what happens nearly always.
    private mutating func editBody() throws {
        let path = anyText()
        guard let text = folder.text(path), let end = text.range(of: "\n---\n") else { return }
        var front = text[..<end.upperBound].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        redate(&front)
        try put(path, front.joined(separator: "\n") + body())
    }

    private mutating func rename() throws {
        let path = anyText()
        guard let text = folder.text(path) else { return }
        try delete(path)
        try put(articlePath(2000 + nextNumber()), text)
    }

    private mutating func put(_ path: String, _ text: String) throws {
        try write(text, to: path)
        if path.hasSuffix(".md"), !texts.contains(path) { texts = (texts + [path]).sorted() }
    }

    private mutating func write(_ text: String, to path: String) throws {
        touched.insert(path)
        try folder.write(text, to: path)
    }

    private mutating func delete(_ path: String) throws {
        try remove(path)
        texts.removeAll { $0 == path }
    }

    private mutating func remove(_ path: String) throws {
        guard folder.text(path) != nil else { return }
        touched.insert(path)
        try FileManager.default.removeItem(atPath: folder.path + "/" + path)
    }

    // MARK: Texts

    private mutating func article() -> String {
        let number = random.next() % 7
        let extra = [
            "", "draft: true\n", "weight: 3\n", "tags: [a, b]\n", "slug: s\(nextNumber())\n",
            "aliases: [/sl/old-\(nextNumber())/]\n",
            "updated: \(date())\nreview_by: \(date())\n",
        ][Int(number)]
        return "---\ntitle: Title \(nextNumber())\nowner: agent\n\(extra)---\n" + body()
    }

    private mutating func body() -> String {
        let blocks: [String] = (0..<2 + Int(random.next() % 4)).map { _ in
            switch random.next() % 9 {
            case 0: "## Heading \(random.next() % 4)"
            case 1: "[v 1 uri](sla:email.first_response) in [](sla:email.resolution)"
            case 2: "![A](../../../assets/\(random.next() % 2 == 0 ? "one" : "two").svg)"
            case 3: "> [!INTERNAL]\n> Only for agents [](playbook:lost)."
            case 4:
                "[There](article:delivery/a\(random.next() % 40)#heading-\(random.next() % 4))"
                    + (isSound ? "." : " and [](playbook:lost)")
            default: paragraph()
            }
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private mutating func paragraph() -> String {
        let id = "\(anyCategory())/a\(random.next() % 60)"
        return "Words \(random.next() % 1000) and a [link](article:\(id)) in a paragraph."
    }

    private mutating func articlePath(_ number: Int) -> String {
        let path = "content/\(anyLocale())/faq/\(anyCategory())/a\(number).md"
        return path
    }

    /// Around the day on which the site is built.
    private mutating func date() -> String { "2026-\(10 + random.next() % 3)-\(10 + random.next() % 19)" }

    private mutating func anyText() -> String { texts.isEmpty ? articlePath(0) : texts[Int(random.next() % UInt64(texts.count))] }
    private mutating func anyLocale() -> String { locales[Int(random.next() % 2)] }
    private mutating func anyCategory() -> String { categories[Int(random.next() % 3)] }

    private mutating func nextNumber() -> Int {
        counter += 1
        return counter
    }

    private static let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"></svg>\n"

    private static let configuration = """
        title: Melisa
        locales: [sl, en]
        help_center: { base_url: https://help.melisa.example }
        calendars:
          office: { timezone: Europe/Ljubljana, hours: { mon-fri: "08:00-16:00" }, holidays: [SI] }
        channels:
          email:
            kind: email
            calendar: office
            contact: mailto:pomoc@melisa.example
            staffed_by: [agent]
            service_levels: { first_response: 4 business hours, resolution: 3 business days }
        roles:
          agent: { title: Svetovalka, calendar: office }
        placeholders:
          customer.first_name: { sample: Jožef }
        """

    private static let guideline = """
        ---
        title: Calm
        rules:
          - { id: calm, limit: { exclamation_marks: 1 } }
        ---
        > [!DO] calm
        > Good.

        > [!DONT] calm
        > Bad!!
        """

    private static let playbook = """
        ---
        title: Lost
        channels: [email]
        ---
        ## First
        ```step
        role: agent
        within: 1 business hour
        reply: hello
        outcome: resolved
        ```
        """
}

/// A small generator of numbers whose seed is known.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
