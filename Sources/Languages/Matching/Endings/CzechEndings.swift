extension Inflection {
    static let czech = Inflection(
        paradigms: [
            Paradigm(.noun, "a", "a y ě e u o ou - ám ách ami"), Paradigm(.noun, "e ě", "e ě i í ím ích emi ěmi -"),
            Paradigm(.noun, "- u e i y", "- a u ovi e em i ové y ů ům ech ích mi"),
            Paradigm(.noun, "o", "o a u em ům ech y - ách"), Paradigm(.noun, "í", "í ím ích ími"),
            Paradigm(
                .adjective, "ý á é", "ý á é í ého ému ém ým ou ých ými",
                suffixes: "b c d f g h k l m n p r s t v z ž š č"),
            Paradigm(
                .adjective, "í ého ému ém ým ých ými", "í ý á é ého ému ém ým ou ých ými ího ímu ím ích ími",
                suffixes: "n sk šk ck čk"),
            Paradigm(.verb, "l la lo li ly", "l la lo li ly", suffixes: "a á e ě i í u o"),
            Paradigm(.verb, "n na no ni ny", "n na no ni ny", suffixes: "e á ě"),
            Paradigm(.verb, "me", "m š me te -", suffixes: "e í á"), Paradigm(.verb, "jte", "j jte jme"),
        ],
        changes: [
            Change("k", "c", before: "iíe"), Change("k", "č", before: "e"), Change("h", "z", before: "iíe"),
            Change("ch", "š", before: "iíe"), Change("r", "ř", before: "iíeě"), Change("c", "č", before: "e"),
        ],
        fleeting: ["e"],
        fixed: [
            "jako", "také", "jen", "ještě", "proto", "nebo", "tady", "teď", "bez", "před", "jste", "jsme", "jsou", "není", "nám",
            "vám", "se", "už", "hned",
        ])
}
