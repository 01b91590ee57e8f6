/// What the names of placeholders tell: a shop chooses them freely, but `customer.first_name` is a name wherever it stands.
extension Placeholder {
    /// Whether a name stands for what the customer is called.
    package static func isCustomerName(_ name: String) -> Bool {
        let parts = parts(of: name)
        return !parts.isDisjoint(with: ["name", "vocative", "salutation"])
            && parts.isDisjoint(with: ["agent", "product", "shop", "company", "colleague", "carrier", "courier", "store"])
    }

    /// Whether a name stands for what the customer is greeted with, and not for a family name.
    package static func isCalledName(_ name: String) -> Bool {
        isCustomerName(name) && parts(of: name).isDisjoint(with: ["last", "family", "surname", "full"])
    }

    /// Whether a name stands for something of the agent who writes.
    package static func isAgents(_ name: String) -> Bool { !parts(of: name).isDisjoint(with: ["agent", "colleague"]) }

    /// Whether a name stands for the time by which the shop answers.
    package static func isAnswerTime(_ name: String) -> Bool { name == "answer_by" || name.hasSuffix(".answer_by") }

    private static func parts(of name: String) -> Set<Substring> { Set(name.split { $0 == "." || $0 == "_" }) }
}
