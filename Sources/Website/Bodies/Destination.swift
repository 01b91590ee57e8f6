/// Where a link in a body leads on the page that is being rendered.
enum Destination: Sendable, Hashable {
    /// Another page, or a place on it. `language` is set when it is not in the reader's language; `forCustomers` is the address at which
    /// customers find the same, in texts that agents send to them.
    case page(address: String, title: String, language: String?, forCustomers: String? = nil)
    case fragment(String)
    case file(address: String, width: Int?, height: Int?)
    case contact(uri: String, name: String)
    /// `email.first_response` and the promise in words.
    /// `phrase` is what a link without words shows; empty for others.
    case promise(reference: String, phrase: String)
    case external(String)
    /// The words stay, the link goes.
    case nowhere
}
