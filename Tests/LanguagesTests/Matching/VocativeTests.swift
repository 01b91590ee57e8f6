import Testing

@testable import Languages

@Suite("Names in the form in which people are called")
struct VocativeTests {
    static let czech = """
        Josef Josefe, Jan Jane, Petr Petře, Pavel Pavle, Karel Karle, Martin Martine, Tomáš Tomáši, Jaroslav Jaroslave, Miroslav Miroslave,
        Zdeněk Zdeňku, Marek Marku, František Františku, Václav Václave, Jakub Jakube, Michal Michale, David Davide, Lukáš Lukáši,
        Ondřej Ondřeji, Jiří Jiří, Vojtěch Vojtěchu, Bedřich Bedřichu, Daniel Danieli, Filip Filipe, Vít Víte, Aleš Aleši, Hugo Hugo,
        Alois Aloisi, Matěj Matěji, Viktor Viktore, Honza Honzo, Radek Radku, Zbyněk Zbyňku, Luděk Luďku, Čeněk Čeňku, Adam Adame, Jana Jano, Eva Evo, Hana Hano, Lenka Lenko,
        Lucie Lucie, Marie Marie, Alice Alice, Dagmar Dagmar, Tereza Terezo, Kateřina Kateřino, Věra Věro, Ester Ester
        """
    static let polish = """
        Józef Józefie, Jan Janie, Piotr Piotrze, Paweł Pawle, Michał Michale, Marcin Marcinie, Tomasz Tomaszu, Stanisław Stanisławie,
        Marek Marku, Jacek Jacku, Andrzej Andrzeju, Krzysztof Krzysztofie, Jakub Jakubie, Adam Adamie, Dawid Dawidzie, Robert Robercie,
        Łukasz Łukaszu, Wojciech Wojciechu, Grzegorz Grzegorzu, Mateusz Mateuszu, Kamil Kamilu, Karol Karolu, Dominik Dominiku,
        Zbigniew Zbigniewie, Jerzy Jerzy, Antoni Antoni, Artur Arturze, Filip Filipie, Szymon Szymonie, Konrad Konradzie, August Auguście,
        Rafał Rafale, Krzysiek Krzyśku, Maciek Maćku, Kuba Kubo, Anna Anno, Maria Mario, Ewa Ewo, Katarzyna Katarzyno, Agnieszka Agnieszko, Kasia Kasiu, Ania Aniu, Ola Olu,
        Zofia Zofio, Julia Julio, Basia Basiu, Karin Karin
        """
    static let croatian = """
        Josip Josipe, Ivan Ivane, Petar Petre, Tomislav Tomislave, Marko Marko, Ivo Ivo, Luka Luka, Nikola Nikola, Ante Ante, Hrvoje Hrvoje,
        Goran Gorane, Davor Davore, Igor Igore, Stjepan Stjepane, Zoran Zorane, Mario Mario, Robert Roberte, Filip Filipe, Dominik Dominiče,
        Predrag Predraže, Matej Mateju, Andrej Andreju, Krešimir Krešimire, Božidar Božidare, Aleksandar Aleksandre, Danijel Danijele,
        David Davide, Lovro Lovro, Mate Mate, Vedran Vedrane, Ana Ana, Ivana Ivana, Marija Marija, Marica Marice, Katica Katice, Danica Danice,
        Petra Petra, Ines Ines, Lucija Lucija
        """
    static let slovak = """
        Jozef Jozef, Ján Ján, Peter Peter, Pavol Pavol, Martin Martin, Tomáš Tomáš, Marek Marek, Michal Michal, Lukáš Lukáš, Juraj Juraj,
        Milan Milan, Štefan Štefan, Miroslav Miroslav, Ľuboš Ľuboš, Jakub Jakub, Filip Filip, Matúš Matúš, Andrej Andrej, Rastislav Rastislav,
        Igor Igor, Jana Jana, Mária Mária, Anna Anna, Zuzana Zuzana, Eva Eva, Katarína Katarína, Lucia Lucia, Monika Monika, Alžbeta Alžbeta,
        Ivana Ivana, Ľubica Ľubica
        """

    @Test(
        "common names of every language",
        arguments: [(Language.czech, czech), (.polish, polish), (.croatian, croatian), (.slovak, slovak)])
    func names(language: Language, list: String) {
        let pairs = list.split { $0 == "," || $0 == "\n" }.map { $0.split(separator: " ").map(String.init) }.filter {
            $0.count == 2
        }
        #expect(pairs.count >= 30)
        for pair in pairs { #expect(Vocatives.form(of: pair[0], in: language) == pair[1]) }
    }

    @Test(
        "a name in the form of address stays what it is",
        arguments: [(Language.czech, czech), (.polish, polish), (.croatian, croatian)])
    func forms(language: Language, list: String) {
        let forms = list.split { $0 == "," || $0 == "\n" }.compactMap { $0.split(separator: " ").map(String.init).last }
        for form in forms {
            #expect(Vocatives.form(of: form, in: language) == form || !form.hasSuffix("e") && !form.hasSuffix("u"))
        }
    }

    @Test(
        "what is no plain first name is left alone",
        arguments: ["", "J", "J.", "josef", "Jan Pavel", "Anna-Maria", "ACME", "M4x"])
    func oddities(name: String) {
        #expect(Vocatives.form(of: name, in: .czech) == nil)
    }

    @Test(
        "a name with the letters of another language is left alone",
        arguments: [
            (Language.czech, "Łukasz"), (.polish, "Ondřej"), (.polish, "Miloš"), (.croatian, "Vojtěch"), (.croatian, "Jürgen"),
        ])
    func foreign(language: Language, name: String) {
        #expect(Vocatives.form(of: name, in: language) == nil)
        #expect(Vocatives.form(of: name, in: .slovak) == name)
    }

    @Test("a name with an ending that the rules do not know is left alone")
    func unknown() {
        #expect(Vocatives.form(of: "Jacq", in: .czech) == nil)
        #expect(Vocatives.form(of: "Jürgen", in: .german) == "Jürgen" && Vocatives.form(of: "Jožef", in: .slovenian) == "Jožef")
        #expect(!Language.slovak.hasVocative && Language.polish.hasVocative)
    }
}
