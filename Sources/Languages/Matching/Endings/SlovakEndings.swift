extension Inflection {
    static let slovak = Inflection(
        paradigms: [
            Paradigm(.noun, "a", "a y e i u o ou - ám am iam ách ach iach ami"), Paradigm(.noun, "e", "e i ou iam iach ami -"),
            Paradigm(.noun, "- u e i y", "- a u ovi om e i ovia y ov om och mi ami"),
            Paradigm(.noun, "o", "o a u e om - ám am ách ach ami"), Paradigm(.noun, "ie", "ie ia iu í iam ím iach ami"),
            Paradigm(
                .adjective, "ý á é", "ý á é í ú ého ému om ým ej ou ých ými", suffixes: "b c d f g h k l m n p r s t v z ž š č"),
            Paradigm(
                .adjective, "í y a e eho emu ym ej ych ymi",
                "ý y á a é e í i ú u ého eho ému emu om ým ym ej ou ých ych ými ymi", suffixes: "n sk šk ck čk"),
            Paradigm(.verb, "l la lo li", "l la lo li", suffixes: "a á e i í u ú o ie"),
            Paradigm(.verb, "n ná né ní", "n ná né ní", suffixes: "e a á"),
            Paradigm(.verb, "me", "m š me te -", suffixes: "e ie í i á a"), Paradigm(.verb, "jte", "j jte jme"),
        ],
        changes: [Change("k", "c", before: "i"), Change("ch", "s", before: "i")], fleeting: ["e", "o", "ie"],
        fixed: [
            "ako", "tak", "len", "ešte", "preto", "alebo", "teraz", "bez", "pred", "sme", "ste", "sú", "nie", "nám", "vám", "sa",
            "už", "hneď",
        ])
}
