extension Inflection {
    static let croatian = Inflection(
        paradigms: [
            Paradigm(.noun, "a", "a e i u o om ama"), Paradigm(.noun, "- e u i", "- a u e om em i ima ovi ova ovima evi ev"),
            Paradigm(.noun, "o e", "o e a u om em ima"),
            Paradigm(
                .adjective, "i a o e og oga om omu oj im ih u -", "- i a o e og oga om omu ome oj u im ima ih eg ega em emu",
                suffixes: "n sk šk čk ćk ljiv iv ov ev an en ošk"),
            Paradigm(.verb, "la lo li le", "o la lo li le", suffixes: "a e i u"),
            Paradigm(.verb, "mo", "m š mo te ju -", suffixes: "a i e"), Paradigm(.verb, "jte", "j jte jmo"),
            Paradigm(.verb, "ite", "i ite imo"),
        ],
        changes: [
            Change("k", "c", before: "i"), Change("k", "č", before: "e"), Change("g", "z", before: "i"),
            Change("g", "ž", before: "e"), Change("h", "s", before: "i"), Change("h", "š", before: "e"),
            Change("c", "č", before: "e"),
        ],
        fleeting: ["a"],
        fixed: [
            "kako", "tako", "samo", "vrlo", "uvijek", "nikad", "odmah", "bez", "prije", "smo", "ste", "nije", "nam", "vam", "se",
            "već", "jako", "ili",
        ])
}
