extension Inflection {
    static let polish = Inflection(
        paradigms: [
            Paradigm(.noun, "a o", "a y i ę o ą e ie - om ach ami"),
            Paradigm(.noun, "- ie u e i y", "- a owi u em iem ie e y i owie ów om ach ami"),
            Paradigm(.noun, "o e", "o e a u em iem ie om ach ami -"), Paradigm(.noun, "ść", "ść ści ścią ściom ściach ściami"),
            Paradigm(
                .adjective, "y i a e ego emu ym im ej ą ych ich ymi imi", "y i a e ego emu ym im ej ą ych ich ymi imi",
                suffixes: "n sk ck ow liw an on zn"),
            Paradigm(
                .verb, "ł ła ło li ły liśmy łyśmy łem łam", "ł ła ło li ły liśmy łyśmy łem łam liście łyście łeś łaś",
                suffixes: "a i y e ą ę u"),
            Paradigm(.verb, "my", "m sz my cie -", suffixes: "e i y a"),
            Paradigm(.verb, "ujemy", "uję ujesz uje ujemy ujecie ują"),
            Paradigm(.verb, "cie", "- cie my"),
        ],
        changes: [
            Change("t", "c", before: "i"), Change("d", "dz", before: "i"), Change("r", "rz", before: "ey"),
            Change("ł", "l", before: "ei"), Change("k", "c", before: "ey"), Change("g", "dz", before: "ey"),
            Change("ch", "sz", before: "ey"),
        ],
        fleeting: ["e", "ie"],
        fixed: [
            "jako", "tak", "tylko", "jeszcze", "albo", "teraz", "bez", "przed", "jest", "nie", "nam", "wam", "się", "już",
            "zaraz", "jakby", "bardzo",
        ])
}
