extension Inflection {
    static let slovenian = Inflection(
        paradigms: [
            Paradigm(.noun, "a", "a e i o - ama ami ah am"),
            Paradigm(.noun, "- i", "- a u om em i e ov ev oma ema ih"),
            Paradigm(.noun, "o e", "o e a u om em i ih oma ema -"),
            Paradigm(
                .adjective, "a i o e ega emu em im ih imi -", "- a i o e ega emu em im ih imi ima",
                suffixes: "n sk šk ck čk iv av ov ev en an ljiv nj"),
            Paradigm(.verb, "l la lo li le", "l la lo li le", suffixes: "a e i u o"),
            Paradigm(.verb, "mo", "m š va ta mo te jo ti j jte jmo l la lo li le", suffixes: "a i e"),
            Paradigm(.verb, "jte", "j jte jmo jem ješ je jemo jete jejo"), Paradigm(.verb, "ite", "i ite imo iva ita"),
        ],
        changes: [Change("k", "c", before: "i"), Change("g", "z", before: "i"), Change("h", "s", before: "i")],
        fleeting: ["e"],
        fixed: [
            "samo", "tako", "kako", "vedno", "lahko", "zelo", "prej", "potem", "nikoli", "takoj", "brez", "skoraj", "kmalu",
            "vendar", "ampak", "sploh", "pred", "vnaprej", "vsak", "ni", "mi", "vi", "ali",
        ])
}
