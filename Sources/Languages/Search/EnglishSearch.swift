extension SearchLanguage {
    static let english = SearchLanguage(
        smallWords: """
            and or but that if as because also still already only not no yes in on at with for of from to by after into about over under before
            without through the an is am are was were be been being will would have has had having do does did don can could may might must
            should shall it its this these those there here he she they them their we us our you your me my mine who whom which what when
            why how much many any some all every just then now so than get got want need please ll ve re
            """,
        rules: """
            w paid>pay sent>send bought>buy lost>lose children>child people>person broken>break broke>break complain>complaint
            e3 ies>y sses>ss ches>ch shes>sh xes>x ss>ss us>us is>is s
            e3 ing ed ment ation ery>er
            e3 bb>b dd>d gg>g ll>l mm>m nn>n pp>p rr>r tt>t
            e3 e y>i
            """,
        synonyms: """
            parcel, package, packet, shipment
            delivery, shipping, dispatch, shipment, postage
            delivery cost, shipping cost, postage, delivery price, delivery fee, shipping fee
            return, send back, withdraw, withdrawal, give back, bring back
            refund, money back, reimbursement, get my money, repay
            exchange, swap, different size, too small, too big, wrong size
            complaint, claim, defect, faulty, defective, fault, not working, stopped working
            warranty, guarantee
            repair, fix, service, mend
            damaged, broken, smashed, crushed, cracked
            lost, missing, not arrived, never arrived, disappeared
            late, delayed, delay, overdue
            invoice, receipt, bill, proof of purchase
            company, business, vat, tax number, firm
            gift voucher, gift card, voucher, gift certificate
            discount, promo code, discount code, coupon, promotion code, sale
            account, profile, register, sign up
            login, sign in, log in, logging in
            password, forgotten password, passcode
            delete, remove, close account, erase
            phone, telephone, call, phone number, mobile, ring
            contact, support, customer service, help
            email, e-mail, mail
            courier, carrier, driver, delivery company
            parcel locker, locker, parcel box
            pickup point, collection point, pick-up point, parcel shop
            pick up, collect, click and collect, collection
            store, shop, branch, opening hours
            cancel, cancellation, call off
            change, edit, amend, modify, update
            track, tracking, where is my parcel, tracking number
            status, where is my order, order progress, tracking
            payment, pay, paying
            card, visa, mastercard, credit card, debit card
            cash on delivery, cash, pay on delivery, cod
            instalment, installment, pay later, pay monthly
            payment failed, payment declined, payment rejected, card declined, card rejected
            size, sizing, measurement, size chart, size guide
            ingredient, composition, inci, contain
            gift, present, gift wrap, wrapping
            point, loyalty, reward, rewards program
            newsletter, unsubscribe, mailing list, subscribe
            personal data, gdpr, privacy
            cookie, cookies
            manual, instructions, user guide, handbook
            battery, recycling, recycle, dispose, e-waste
            job, career, vacancy, work
            abroad, international, overseas, other countries
            customs, import, duty
            express, next day, fast delivery, urgent
            order, purchase, buy, buying
            spare part, replacement part
            care, cleaning, wash, maintenance
            sustainability, environment, eco
            allergy, sensitivity, allergen
            shelf life, expiry date, expiration date, best before, use by
            stock, available, availability, sold out
            """)
}
