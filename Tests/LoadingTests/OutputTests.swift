import Catalog
import Diagnostics
import TestSupport
import Testing

@testable import Loading

@Suite("output and budget in pult.yaml")
struct OutputTests {
    private func load(_ text: String) -> (settings: OutputSettings?, diagnostics: [Diagnostic]) {
        let (configuration, diagnostics) = ConfigurationLoader.load(
            SourceFile(path: "pult.yaml", text: "locales: [sl]\ntitle: T\n" + text))
        return (configuration?.output, diagnostics)
    }

    @Test(
        "are read",
        arguments: [("30 kB", 30_000), ("30kb", 30_000), ("32 KiB", 32_768), ("1.5 MB", 1_500_000), ("28000 bytes", 28_000)])
    func budget(text: String, bytes: Int) {
        let (settings, diagnostics) = load("budget: { page: \(text) }\noutput: { compress: [brotli, gzip] }")
        #expect(settings?.pageBudget == bytes && settings?.compressions == [.gzip, .brotli] && diagnostics.isEmpty)
    }

    @Test("have their usual values")
    func usual() {
        #expect(
            load("").settings == OutputSettings() && OutputSettings().pageBudget == 30_000 && OutputSettings().compressions == [])
        #expect(load("output: { compress: gzip }").settings?.compressions == [.gzip])
    }

    @Test(
        "faults are reported where they are",
        arguments: [
            Example("config/value", "budget: { page: ▶30◀ }", says: "“30 kB”"),
            Example("config/value", "budget: { page: ▶30000◀ }", says: "“30000 bytes”"),
            Example("config/value", "budget: { page: ▶30 apples◀ }", says: "with its unit"),
            Example("config/value", "budget: { page: ▶0 kB◀ }"), Example("config/value", "budget: { page: ▶kB◀ }"),
            Example("config/unknown-key", "budget: { ▶pages◀: 30 kB }", says: "“page”"),
            Example("config/value", "output: { compress: [gzip, ▶brotly◀] }", says: "“brotli”"),
            Example("config/unknown-key", "output: { ▶compres◀: [gzip] }", says: "“compress”"),
        ])
    func faults(example: Example) {
        let whole = Example(example.code, "locales: [sl]\ntitle: T\n" + example.marked, says: example.says)
        let text = MarkedText(whole.marked).text
        whole.expect(ConfigurationLoader.load(SourceFile(path: "pult.yaml", text: text)).diagnostics, in: "pult.yaml")
    }
}
