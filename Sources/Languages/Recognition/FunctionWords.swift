/// The small words that hold sentences together: no text of some length does without them, and few are the same in two languages.
enum FunctionWords {
    static let byLanguage: [Language: String] = [
        .slovenian: """
        in je se da ki za na so pri tudi če lahko vas vam ste smo bo bodo ali kot pa ne ter še le ob kaj kako bomo iz po od do
        ker ko kjer naj zato vendar vaš vaša vaše naš naša naše vašega našega sem nam nas jih ga jo mu ni nismo niste samo že z s v k h o u
        """,
        .croatian: """
        i je se da koji koja koje za na su kod također ako možete vas vam ste smo će ćemo ćete ili kao ne te još samo pri
        što kako iz po od do jer kada gdje neka zato ali vaš vaša vaše naš naša naše vašeg našeg sam nam nas ih ga nije nismo niste biti s sa u k o iz
        """,
        .czech: """
        a je se že který která které pro na jsou při také pokud můžete vás vám jste jsme bude budou nebo jako ale ne i ještě
        jen co jak budeme z po od do protože když kde proto váš vaše náš naše vašeho našeho jsem nám nás jejich není nejsou si být za s v k ze o u na
        """,
        .slovak: """
        a je sa že ktorý ktorá ktoré pre na sú pri tiež ak môžete vás vám ste sme bude budú alebo ako ale nie aj ešte
        len čo budeme z po od do pretože keď kde preto váš vaše náš naše vášho nášho som nám nás ich nie je si byť za s so v k zo o u
        """,
        .polish: """
        i jest się że który która które dla na są przy także jeśli możesz możecie państwo nie lub jak ale oraz jeszcze tylko co
        będzie będą w z po od do ponieważ gdy kiedy gdzie dlatego twój twoje nasz nasze twojego naszego nam nas ich tego aby przez być a za to ze o u s we
        """,
        .german: """
        und ist der die das nicht sie wir für mit auf ein eine einen zu den im von dem oder wenn können auch bei es ihr ihre
        nach bis als nur wird werden sind haben hat uns unser unsere dass aber weil wie was noch aus am zum zur dann
        """,
        .english: """
        the and is you your we to of for in on with it that this or if can are not from by at will be our as an please
        have has was they their which when what how but so do does us
        """,
    ]
}
