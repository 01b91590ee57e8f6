extension Inflection {
    static let german = Inflection(
        paradigms: [
            Paradigm(.noun, "-", "- s es e en n er ern nen"), Paradigm(.noun, "e", "e en er em es"),
            Paradigm(.noun, "en", "e en"),
            Paradigm(
                .adjective, "e er es em en", "- e er es em en", suffixes: "ig lich isch bar sam haft los end iert iv al ell är"),
            Paradigm(
                .adjective, "-", "- e er es em en", suffixes: "ig lich isch bar sam haft los end iert iv al ell är"),
            Paradigm(.verb, "en", "e en t st te ten test tet", suffixes: "b d f g h k l m n p r s t z"),
        ],
        allowsPlainLetters: false, spellings: [("ä", "ae"), ("ö", "oe"), ("ü", "ue")],
        fixed: [
            "sich", "nicht", "noch", "schon", "mehr", "sehr", "auch", "oder", "aber", "wenn", "dann", "über", "unter", "wie",
            "sie", "ihnen", "hier", "jetzt", "bald", "immer",
        ])
}
