@testable import Languages

extension MatchSentences {
    static let polish = MatchSentences(
        language: .polish,
        positive: """
            szanowny kliencie | ▶Szanowny kliencie◀, dziękujemy.
            szanowny kliencie | ▶Szanowni klienci◀, mamy nowość.
            szanowny kliencie | ▶SZANOWNY KLIENCIE◀!
            szanowny klient | List do ▶szanownego klienta◀ wysłano.
            szanowny klient | Życzymy ▶szanownym klientom◀ zdrowia.
            szanowny klient | Rozmawiamy z ▶szanownym klientem◀.
            szanowna klientka | ▶Szanowne klientki◀, witamy.
            szanowna klientka | Piszemy do ▶szanownej klientki◀.
            szanowna klientka | Odpisaliśmy ▶szanownej klientce◀.
            szanowna klientka | Mamy list od ▶szanownych klientek◀.
            droga klientko | ▶Droga klientko◀, dziękujemy.
            drogi kliencie | ▶Drogi kliencie◀, dziękujemy.
            drogi kliencie | ▶Drodzy klienci◀, dziękujemy.
            drogi kliencie | ▶Drogi  kliencie◀, hej.
            drobna niedogodność | Przepraszamy za ▶drobne niedogodności◀.
            drobna niedogodność | Przepraszamy za ▶drobną niedogodność◀.
            nieprzewidziana okoliczność | Z powodu ▶nieprzewidzianych okoliczności◀ paczka się spóźnia.
            przedmiotowe zamówienie | W ▶przedmiotowym zamówieniu◀ brakuje mydła.
            przedmiotowe zamówienie | Anulujemy ▶przedmiotowe zamowienie◀.
            przedmiotowy produkt | Cena ▶przedmiotowego produktu◀ jest inna.
            przedmiotowy produkt | O ▶przedmiotowych produktach◀ piszemy niżej.
            luksusowy | Poznaj ▶luksusową◀ pielęgnację.
            luksusowy | To ▶luksusowy◀ krem o ▶luksusowym◀ zapachu.
            rewolucyjny | Nasza ▶rewolucyjna◀ formuła.
            wyjątkowy | Poczuj ▶wyjatkowy◀ zapach.
            zgłoszenie | Numer ▶zgłoszenia◀ to 12.
            zgłoszenie | O ▶zgłoszeniu◀ wiemy, ▶zgloszenie◀ mamy.
            tiket | Numer ▶tiketu◀ to 12, ▶tikety◀ zamknięto.
            uspokój się | ▶Uspokój się◀, to tylko krem.
            uspokój się | ▶USPOKOJ SIE◀, to tylko krem.
            nie denerwuj się | ▶Nie denerwuj się◀, proszę.
            bez nerwów | Tylko ▶bez nerwow◀.
            jak już pisaliśmy | ▶Jak już pisaliśmy◀, numer jest w wiadomości.
            jak już pisaliśmy | ▶Jak juz pisalismy◀, numer jest w wiadomosci.
            jak już pisaliśmy | ▶Jak już pisałam◀, numer jest w wiadomości.
            trzeba było przeczytać | ▶Trzeba było przeczytać◀ instrukcję.
            gwarantujemy | ▶Gwarantujemy◀ efekt.
            gwarantujemy | Nikt tego nie ▶gwarantuje◀.
            w ciągu 24 godzin | Odpowiemy ▶w ciągu 24 godzin◀.
            w ciągu 24 godzin | Odpowiemy ▶w ciagu 24\u{A0}godzin◀.
            dziękujemy za wyrozumiałość | ▶Dziękujemy za wyrozumiałość◀.
            dziękujemy za wyrozumiałość | ▶DZIEKUJEMY ZA WYROZUMIALOSC◀!
            spoko | To jest ▶spoko◀.
            siema | ▶Siema◀, paczka jest.
            w przypadku gdy | ▶W przypadku gdy◀ paczka nie dotrze, napisz.
            jak najszybciej | Odpiszemy ▶jak najszybciej◀.
            """,
        negative: """
            szanowny kliencie | Szanowny! Kliencie, odbierz paczkę.
            szanowny klient | Klient jest szanowny.
            drogi kliencie | Drogi, kliencie, są długie.
            klient | Klientela sklepu rośnie.
            klient | Napisz na klient@melisa.example.
            klient | Strona www.klient.example nie działa.
            pana | Panamy nie obsługujemy.
            pana | Panna młoda czeka.
            pani | Panika jest zbędna.
            tiket | Etykieta jest mokra.
            tiket | Słowo taktiket nie istnieje.
            spoko | Spokojnie czekamy.
            spoko | Spokój w domu.
            siema | Siemanko nie jest słowem.
            siema | Siemię lniane jest w składzie.
            luksusowy | Luksus dla każdego.
            luksusowy | Luks to jednotka.
            rewolucyjny | Rewolucja w kuchni.
            wyjątkowy | Wyjątek od reguły.
            zgłoszenie | Zgłosiliśmy to przewoźnikowi.
            w ciągu 24 godzin | W ciągu 24 dni lub godzin.
            w ciągu 24 godzin | W ciągu 124 godzin.
            w ciągu 24 godzin | W pociągu 24 godzin.
            gwarantujemy | Gwarancja trwa dwa lata.
            gwarantujemy | Gwar w sklepie.
            uspokój się | Uspokój, się mówi.
            uspokój się | Uspokajający zapach się unosi.
            bez nerwów | Bez nerwu nie ma bólu.
            bez nerwów | Bezowy nerwów krem.
            dziękujemy za wyrozumiałość | Dziękujemy. Za wyrozumiałość nie płacimy.
            dziękujemy za wyrozumiałość | Podziękujemy za wyrozumiałość.
            jak już pisaliśmy | Tak już pisaliśmy.
            jak już pisaliśmy | Jak nie pisaliśmy.
            jak najszybciej | Jak kto najszybciej dotrze.
            jak najszybciej | Tak najszybciej wyślesz.
            przedmiotowy produkt | Przedmioty i produkty leżą obok.
            przedmiotowe zamówienie | Przedmiot zamówienia to mydło.
            drobna niedogodność | Niedogodność jest drobna.
            drobna niedogodność | Drobny deszcz, niedogodność.
            hej | Hejnał gra o dwunastej.
            ok | Oko nie szczypie.
            ok | Rok gwarancji.
            nara | Narada trwa.
            nara | Naramka nie sprzedajemy.
            fajny | Fajans jest kruchy.
            akcja | Reakcja skóry jest łagodna.
            akcja | Transakcja przeszła.
            super | Supermarket jest zamknięty.
            lp | Lipa w kremie.
            btw | Kod ABTW-1 nie działa.
            """)
}
