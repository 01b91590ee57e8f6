extension Inflection {
    static let english = Inflection(
        paradigms: [
            Paradigm(.noun, "-", "- s es"), Paradigm(.verb, "-", "- s ed ing", suffixes: "b d g k l m n p r s t w x h y"),
            Paradigm(.verb, "e", "e es ed ing", suffixes: "at is iz ut as iv ur ag in l s c v"),
            Paradigm(.noun, "y", "y ies ied", suffixes: "b c d f l m n p r s t v z"),
            Paradigm(.verb, "ise ising ised", "ise ises ised ising ize izes ized izing"),
            Paradigm(.verb, "ize izing ized", "ise ises ised ising ize izes ized izing"),
        ],
        fixed: [
            "your", "that", "this", "with", "from", "have", "been", "more", "very", "over", "than", "then", "when", "what",
            "there", "here", "soon", "will", "were", "they", "them", "out", "not", "can", "all", "any",
        ])
}
