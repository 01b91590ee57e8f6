import Markup
import Testing

@Suite("Words of HTML")
struct HTMLTextTests {
    @Test(
        "tags go, blocks are lines, entities are signs",
        arguments: [
            ("<p>a <em>b</em>c</p>\n<p>d</p>", "a bc\nd"), ("<p>a &amp; &lt;b&gt; &quot;c&quot;</p>", "a & <b> \"c\""),
            ("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "a\nb"), ("<p><a href=\"x>y\" title=\"z\">a</a></p>", "a"),
            ("<table><tr><td>a</td><td>b</td></tr></table>", "a\nb"), ("<p>a<br>b</p>", "a\nb"), ("", ""), ("<p></p>", ""),
            ("a &lt; b", "a < b"),
        ])
    func plain(html: String, text: String) { #expect(HTMLText.plain(Array(html.utf8)[...]) == text) }
}
