/// What the preview answers to a request: a page, or why there is none.
package struct Answer: Sendable {
    /// Of HTTP.
    package var status: Int
    package var contentType: String
    package var bytes: [UInt8]
    /// Where to go instead, for folders without their slash.
    package var location: String?
}
