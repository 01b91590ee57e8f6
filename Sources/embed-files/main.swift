import Foundation

// embed-files NAME ROOT OUTPUT FOLDER…
//
// Writes a Swift file with one constant NAME: a sorted list of (path, text) for every file below the folders.
// They are text (templates, styles, SVG, Markdown) and become raw string literals, which the compiler reads in no time.

let arguments = CommandLine.arguments
guard arguments.count > 4 else { fatalError("usage: embed-files NAME ROOT OUTPUT FOLDER…") }
let (name, root, output) = (arguments[1], URL(filePath: arguments[2], directoryHint: .isDirectory), URL(filePath: arguments[3]))

func files(below path: String) throws -> [String] {
    let url = root.appending(path: path)
    guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else { return [] }
    let values = try url.resourceValues(forKeys: [.isDirectoryKey])
    guard values.isDirectory == true else { return [path] }
    return try FileManager.default.contentsOfDirectory(atPath: url.path(percentEncoded: false))
        .filter { !$0.hasPrefix(".") }
        .flatMap { try files(below: "\(path)/\($0)") }
}

/// A raw literal with more `#` than any run after a quote in the text, so that nothing in it can end the literal.
func literal(_ text: String) -> String {
    var hashes = "#"
    while text.contains("\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
    return "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)"
}

var source =
    "/// Files compiled in by the EmbedFiles plugin; do not edit.\npackage let \(name): [(path: String, text: String)] = [\n"
for path in try arguments[4...].flatMap(files(below:)).sorted() {
    let data = try Data(contentsOf: root.appending(path: path))
    guard let text = String(data: data, encoding: .utf8), !text.contains("\r"), !text.contains("\0") else {
        fatalError("\(path): only text files with LF line ends can be embedded")
    }
    source += "    (path: \"\(path)\", text: \(literal(text))),\n"
}
source += "]\n"
// What has not changed keeps its time, so that nothing is compiled again for it.
if (try? Data(contentsOf: output)) != Data(source.utf8) { try Data(source.utf8).write(to: output) }
