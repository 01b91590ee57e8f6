/// What runs in the browser: the files of the repository's folder `preview`, compiled in.
enum PreviewClient {
    static func file(_ name: String) -> [UInt8]? {
        previewClient.first { $0.path == "preview/" + name }.map { Array($0.text.utf8) }
    }

    /// Changes with the files, so that no browser keeps an old one.
    static let version: String = {
        let sum = previewClient.flatMap { Array($0.text.utf8) }.reduce(14_695_981_039_346_656_037 as UInt64) {
            ($0 ^ UInt64($1)) &* 1_099_511_628_211
        }
        return String(sum, radix: 36)
    }()
}
