import Languages

extension StemSample {
    /// Each line holds forms of one word.
    static let english = StemSample(
        language: .english,
        meet: """
            parcel parcels
            delivery deliver deliveries delivered delivering delivers
            return returns returned returning
            refund refunds refunded refunding
            exchange exchanges exchanged exchanging
            invoice invoices invoiced invoicing
            receipt receipts
            order orders ordered ordering
            cancel cancels cancelled cancelling cancellation
            payment payments pay pays paid paying
            voucher vouchers
            discount discounts discounted
            code codes
            password passwords
            account accounts
            size sizes sizing sized
            warranty warranties
            repair repairs repaired repairing
            damage damages damaged damaging
            track tracks tracked tracking
            ship ships shipped shipping shipment
            address addresses addressed
            change changes changed changing
            delete deletes deleted deleting
            store stores stored
            locker lockers
            courier couriers
            complaint complaints complain
            battery batteries
            box boxes
            gift gifts gifted
            wrap wraps wrapped wrapping
            point points
            cookie cookies
            policy policies
            send sends sent sending
            buy buys bought buying
            lose loses lost
            break breaks broken broke
            collect collects collected collecting
            replace replaces replaced replacement
            child children
            """,
        part: """
            parcel parsley
            delivery delicate
            return retail
            refund refuse
            exchange exam
            invoice voice
            receipt recipe
            order border
            cancel candle
            payment pavement
            voucher vouch
            discount count
            code coat
            password passport
            account accent
            size sight
            warranty war
            repair pair
            damage dame
            track truck
            ship shop
            address dress
            change charge
            delete delegate
            store story
            locker look
            courier course
            complaint complete
            battery bat
            box boy
            gift give
            wrap wrong
            point paint
            cookie cook
            policy police
            send sand
            buy bay
            lose loose
            break brake
            collect collar
            replace replay
            child chill
            """)
}
