@testable import Languages

extension MatchSentences {
    static let english = MatchSentences(
        language: .english,
        positive: """
            dear customer | ▶Dear customer◀, thank you.
            dear customer | ▶Dear customers◀, we have news.
            dear customer | ▶DEAR CUSTOMER◀!
            dear customer | ▶Dear  customer◀, hello.
            dear customer | A ▶dear customer◀’s wish is done.
            valued customer | You are a ▶valued customer◀.
            valued customer | To all ▶valued customers◀.
            dear sir or madam | ▶Dear Sir or Madam◀, thanks.
            to whom it may concern | ▶To whom it may concern◀: hello.
            any inconvenience | We apologise for ▶any inconvenience◀.
            any inconvenience | We apologise for ▶any inconveniences◀.
            unforeseen circumstance | Due to ▶unforeseen circumstances◀ we are late.
            mistakes were made | ▶Mistakes were made◀.
            ticket | Your ▶ticket◀ is open.
            ticket | Both ▶tickets◀ are closed.
            ticket | The ▶ticket◀'s number is 12.
            escalate | We ▶escalated◀ it.
            escalate | We are ▶escalating◀, it ▶escalates◀.
            utilise | Please ▶utilise◀ the form.
            utilise | They ▶utilised◀ it.
            utilise | They ▶utilized◀ it.
            commence | Delivery ▶commences◀ today and ▶commenced◀ before.
            prior to | Write to us ▶prior to◀ its return.
            in the event that | ▶In the event that◀ it is late, write.
            miracle | It is a ▶miracle◀.
            miracle | No ▶miracles◀ here.
            must-have | A real ▶must-have◀.
            must-have | A real ▶must have◀.
            calm down | ▶Calm down◀, please.
            calm down | They ▶calmed down◀.
            as we already wrote | ▶As we already wrote◀, it is there.
            you should have read | ▶You should have read◀ it.
            personally, I | ▶Personally, I◀ would not.
            personally, I | ▶Personally I◀ would not.
            thanks in advance | Send it, ▶thanks in advance◀.
            thank you for your patience | ▶Thank you for your patience◀.
            thank you for your patience | ▶THANK YOU FOR YOUR PATIENCE◀!
            within 24 hours | We answer ▶within 24 hours◀.
            within 24 hours | We answer ▶within 24\u{A0}hours◀.
            as soon as possible | We answer ▶as soon as possible◀.
            round the clock | Here ▶round the clock◀.
            gonna | We are ▶gonna◀ do it.
            u | See ▶u◀ soon.
            pls | ▶Pls◀ send it.
            thx | ▶Thx◀, Maja
            mate | Send it, ▶mate◀, all ▶mates◀.
            no worries | ▶No worries◀, it is fine.
            café | The ▶cafe◀ and the ▶café◀ are one.
            """,
        negative: """
            dear customer | Dear! Customer service is open.
            dear customer | The customer is dear to us.
            dear customer | Dear, customer.
            customer | Write to customer@melisa.example.
            customer | See www.customer.example now.
            customer | Customisation is possible.
            mate | Material and climate matter.
            mate | The estimate is fine.
            mate | Mating season.
            u | A U-turn is not allowed.
            u | The cup is full.
            u | See u.example for it.
            hey | They are here.
            hey | Heyday of soap.
            yep | Yeped is no word we sell.
            nope | Nopeless is no word.
            ticket | A ticker tape.
            ticket | A ticketless visit.
            ticket | My e-ticket-number.
            miracle | It was miraculous.
            miracle | An oracle speaks.
            amazing | An amazement to all.
            shortly | A short note.
            shortly | Short lyrics.
            hopefully | A hopeful note.
            use | Unused soap.
            use | The house is open.
            escalate | An escalator is broken.
            escalate | De-escalation helps.
            prior to | Priority to you.
            prior to | The prior, too.
            within 24 hours | Within 24 days or hours.
            within 24 hours | Within 124 hours.
            within 24 hours | Without 24 hours.
            calm down | Calm. Down the street.
            calm down | Calming, down feathers.
            personally, I | I personally would.
            thanks in advance | Thanks. In advance we say so.
            as soon as possible | As soon, as possible.
            as soon as possible | Soon as possible.
            round the clock | Around a clock.
            round the clock | Ground the clock.
            no worries | No. Worries come later.
            folks | Folklore matters.
            dude | Please exclude it.
            you guys | Do you disguise it?
            pls | PLSX-10 is a code.
            btw | Code ABTW-1 is void.
            thank you for your patience | Thank you. For your patience we care.
            thank you for your patience | Thank you for your patients.
            """)
}
