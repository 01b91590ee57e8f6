extension SearchLanguage {
    static let polish = SearchLanguage(
        smallWords: """
            i oraz albo lub ani ale że żeby aby gdy jako bo ponieważ też także jeszcze już tylko nie tak w we na z ze za przy po od do o u ku
            między przed bez przez pod nad dla jest jestem są był była było być będzie będę będą mam ma mają macie
            ten ta to te tego tej tym tych mi mnie mu ją go ich nam wam was nas mój moja moje mojej mojego moją wasz nasz swój
            się siebie jak kiedy dokąd który która które jaki jaka jakie ile kto dlaczego czemu czy można mogę możesz muszę chcę chcesz
            potrzebuję potem teraz tam tu wszystko wszystkie każdy co
            """,
        rules: """
            p0 zwrac>zwroc zamawi>zamowi zapla>pla
            w dni>dzien dnia>dzien dniach>dzien dniu>dzien pieniadze>pieniadz pieniedzy>pieniadz pieniedzmi>pieniadz tygodnia>tydzien tygodni>tydzien tygodnie>tydzien ludzie>czlowiek ludzi>czlowiek
            e3 a y i e o u om ach ami owi em ow ie iem ia io ii iu iom iach iami ego emu ym im ej iej ych ich ymi imi amy emy imy aja uja asz esz isz ac ic yc ec
            e3 iln>il aln> rn>r wn>w tn>t dn>d zn>z mn>m bn>b pn>p czn>cz rz>r
            e4 an en on ien al il yl ow uj owan eni ani ieni iani i acj acyjn cj>c cyjn>c osc nosc sk cz>c ion ian iec
            f3 ie e
            e2 k>c t>c dz>d sz>s ck>c g>d
            """,
        synonyms: """
            paczka, przesyłka, pakunek, pakiet
            dostawa, wysyłka, doręczenie, przesyłka, transport
            koszt dostawy, koszt wysyłki, cena dostawy, opłata za dostawę, opłata za przesyłkę, koszt przesyłki
            zwrot, odstąpienie od umowy, oddać, odesłać, zwrócić
            zwrot pieniędzy, refundacja, zwrot środków, oddanie pieniędzy
            wymiana, wymienić, inny rozmiar, za mały, za duży, zamiana
            reklamacja, skarga, wada, usterka, zepsuty, nie działa, wadliwy
            gwarancja, rękojmia, karta gwarancyjna
            naprawa, serwis, naprawić
            uszkodzony, zniszczony, rozbity, potłuczony, pęknięty, połamany
            zagubiony, zgubiony, nie dotarła, nie przyszła, nie doszła, zaginęła
            opóźnienie, spóźnia, opóźniona, spóźniona
            faktura, rachunek, paragon, dowód zakupu
            firma, przedsiębiorstwo, nip, vat, spółka
            bon, karta podarunkowa, voucher, bon podarunkowy, kupon
            rabat, kod rabatowy, zniżka, kupon, promocja, kod promocyjny
            konto, profil, rejestracja
            logowanie, zalogować, login
            hasło, zapomniane hasło, password
            usunięcie, usunąć, skasować, zlikwidować, zamknąć konto
            telefon, numer telefonu, zadzwonić, infolinia, komórka
            kontakt, pomoc, obsługa klienta, biuro obsługi
            e-mail, mail, email, poczta elektroniczna
            kurier, przewoźnik, dostawca, dpd, dhl, inpost
            paczkomat, automat paczkowy, skrytka, inpost
            punkt odbioru, punkt, odbiór w punkcie, żabka
            odbiór osobisty, odebrać, odbiór w sklepie
            sklep, salon, sklep stacjonarny, godziny otwarcia
            anulowanie, anulować, rezygnacja, zrezygnować, odwołać
            zmiana, zmienić, edytować, poprawić
            śledzenie, śledzić, gdzie jest paczka, gdzie jest przesyłka, numer przesyłki, tracking
            status, stan zamówienia, gdzie jest zamówienie, śledzenie
            płatność, zapłata, płacić, zapłacić
            karta, visa, mastercard, karta kredytowa, karta płatnicza
            za pobraniem, pobranie, gotówka, płatność przy odbiorze
            raty, ratalny, na raty, płatność odroczona
            odrzucona płatność, nieudana płatność, płatność nie przeszła
            rozmiar, wymiar, tabela rozmiarów, numer
            skład, składniki, inci, zawiera
            prezent, upominek, pakowanie na prezent, podarunek
            punkty, lojalność, program lojalnościowy, klub
            newsletter, wypisać, biuletyn, subskrypcja
            dane osobowe, rodo, prywatność
            ciasteczka, cookies
            instrukcja, podręcznik, instrukcja obsługi
            bateria, akumulator, recykling, utylizacja, elektrośmieci
            praca, kariera, zatrudnienie, oferty pracy
            zagranica, za granicę, wysyłka międzynarodowa
            cło, odprawa, import, celny
            ekspres, szybka dostawa, ekspresowa
            zamówienie, zakup, zamówić, kupić
            część zamienna, części
            pielęgnacja, konserwacja, czyszczenie, pranie
            ekologia, środowisko, zrównoważony
            alergia, uczulenie, alergen
            data ważności, termin przydatności, trwałość, przeterminowany
            dostępność, magazyn, wyprzedany
            """)
}
