/// What English sentences speak of beside answers, and who acts in them.
extension [ProseEntry] {
    static let englishOthers: [ProseEntry] = [
        ProseEntry(.doing, "{answer answers}_the_door {update updates}+{price prices list stock catalogue website range menu}"),
        ProseEntry(.doing, "against_{our the this a}_{decision verdict ruling}", person: .you),
        ProseEntry(.doing, "{questions entries applications submissions nominations enquiries}_close"),
        ProseEntry(.example, "{bad poor}_{example wording} how_not_to"),
        ProseEntry(.history, "{days hours weeks}_late late_with_our"),
        ProseEntry(
            [], "brand_protection brand_manager* {the a an}_wrong {account order accounts orders}_on_hold your_order_on_hold"),
        ProseEntry(
            .doing, "{published approved moderated}+{review reviews rating ratings comment comments}", person: .participle),
        ProseEntry(.advert, "newsletter newsletters new_arrivals"),
        ProseEntry(
            .thing,
            "{stock price product range software app website security firmware}_{update updates news} stock inventory catalogue catalog sofa sofas table_for"
        ),
        ProseEntry(
            .doing,
            """
            {message dm pm ping write tell answer call ring phone contact}_me {dm pm ping drop answer}_us drop_me let_me_know let_{us me}_have \
            reply_to_me {get come}_back_to_{us me} write_to_me respond_to_me
            """, person: .you), ProseEntry(.doing, "text_me", contact: .sms, person: .you),
        ProseEntry(.doing, "email_me e-mail_me mail_me", contact: .email, person: .you),
        ProseEntry([], "{speak talk}_to_{the our}_{machine answering_machine}"),
        ProseEntry([], "{the our an}_answering_machine answer_machine", contact: .phone),
        ProseEntry(.example, "during_{the our}_{webinar webinars live livestream stream session show event talk}"),
        ProseEntry(
            .thing,
            """
            consultation consultations free_advice seminar* webinar* {workshop course class talk}_on e_ticket* eticket* \
            your_tickets tickets_will_be_{emailed sent} tickets_are_{emailed sent} delivery deliveries shipment* parcel* \
            package* dispatch courier_slot production refund* money amount guarantee_period warranty warranties withdrawal \
            cooling cookie* link links voucher* coupon* code codes discount* payment* invoice* password* newsletter* \
            opening_hours collection pick-up pickup basket cart warehouse reservation* training children price sale survey \
            assembly exchange* replacement* instalment* trial subscription* slot appointment* return returns returned_goods \
            returned_item ten-year
            """),
        ProseEntry([], "whats_wrong what_is_wrong wrong_with_{it your the you}"),
        ProseEntry(
            .doing,
            """
            remove removes removed removing on_site on-site onsite at_your_{door home premises} restore restores restored \
            reconnect* install* activate* provision* cure cures harden* lapse lapses lapsed rebook* boots_up charges_fully \
            descale* sterilis* warranted guaranteed_for guaranteed_against liable covered keep keeps store stores archive save \
            saved kept found find parcel_will_be_with_you order_will_be_with_you before_they_answer before_answering ship ships \
            shipped shipping deliver delivers delivered dispatch* despatch* refund* reimburse* transfer transfers transferred \
            return returns returned exchange* replac* repair* collect* pick_up_your produce* manufactur* sewn made_to pay pays \
            paid expire* delete* store* valid credit* debit* cancel* withdraw* reserve* hold_the holds_your holds_the hold_your \
            train* wash* dry dries due order_before reorder* restock* leave_our leaves_our leave_the handed hand_over \
            bring_your brings_your change_your publish* comes_out closed closes close_automatically moved open opens staffed \
            available invoice* charge* renew* book report_visible report_damage report_any take_it_out triggered redeem* buy \
            wait_for_you wait_at
            """),
        ProseEntry(
            [],
            """
            rating_plate energy_rating* phone_{menu menus tree trees case cases screen screens repair repairs model models cover covers numbers} \
            {mobile old new your my second-hand used}_{phone phones} keep_in_touch stay_in_touch staying_in_touch keep_in_contact stay_in_contact
            """),
        ProseEntry(
            .example,
            """
            competition prize_draw giveaway riddle crossword studies_show research_shows praises praised raves raved \
            help_center help_centre faq survey on_this_page
            """),
        ProseEntry(
            [],
            "{go goes went gone going}_wrong {something anything nothing}_{wrong _is_wrong} wrong_{item items size colour color address product order parcel one}"
        ),
        ProseEntry(.doing, "email_us e-mail_us mail_us", contact: .email, person: .you),
        ProseEntry(.doing, "call_us phone_us ring_us", contact: .phone, person: .you),
        ProseEntry(
            .doing, "call_us contact_us email_us phone_us tell_us let_us_know write_to_us message_us reply_to_us respond_to_us",
            person: .you),
        ProseEntry(.thing, "survey transcript* proof proofs download* licen* tracking* login* glasses"),
        ProseEntry(.doing, "ready"),
        ProseEntry(.order, "order orders goods item items product products curtains"),
        ProseEntry(
            [],
            "they_arrive they_come_in it_arrives in_the_order in_order in_order_of your_order_number order_number payment_problem* return_your_call in_return refund_request*"
        ),
        ProseEntry(
            .matter,
            """
            goodwill_request* payment_problem*
            """),
    ]

    static let englishPeople: [ProseEntry] = [
        ProseEntry([.customer, .relative], "{people those sellers shops merchants traders folk}_who {most many}_buyers_who"),
        ProseEntry(
            .outsider, "by_other_{users customers members} other_users commissioner* ico information_commissioner watchdog*"),
        ProseEntry(.we, "our_{complaints returns goodwill}_board our_board our_{complaints_committee panel jury committee}"),
        ProseEntry(.customer, "the_first_{person one reader caller customer}"),
        ProseEntry(.outsider, "lender* creditor*"), ProseEntry(.thing, "loan_decision mortgage*"),
        ProseEntry(.we, "data_controller"), ProseEntry(.outsider, "{network mobile tour grid rail bus}_operator*"),
        ProseEntry(
            .we,
            """
            optician* chef chefs secretary tutors instructor* midwife midwives vet vets groomer* gardener* beekeeper* brewer* roaster* \
            potter* weaver* jeweller* goldsmith* watchmaker* cobbler* framer* upholsterer* luthier* sommelier* barista* butcher* \
            fishmonger* seamstress* dressmaker* hairdresser* photographer* translator* librarian* archivist* bookbinder* illustrator* \
            nurse nurses therapist* dietitian* physio* paralegal* paramedic* steward* housekeeper* maître_d
            """),
        ProseEntry(
            .we,
            "{accounts sales bookings payroll marketing billing}_{will team department desk answers replies respond answer reply}"
        ),
        ProseEntry(
            .we,
            """
            our_{growers grower lab laboratory producer producers kitchen kitchens winemaker breeder breeders librarian librarians dentist \
            optometrist optometrists physician surgeon vet vets editors publisher organiser organisers mechanics doctor doctors gp members}
            """),
        ProseEntry(
            .outsider,
            """
            {card insurance payment care energy your}_provider* trusted_shops_{gets contacts asks sends writes} hotels \
            restaurants airline* airlines universities \
            {most many some other few}_{shops stores sellers dealers resellers retailers suppliers companies firms brands sites websites} \
            by_resellers webhook* api apis server servers plugin* notified_body registry registrar adjudicator* arbitrator* \
            underwriter* surveyor* assessor* adjuster* ofcom ofgem fca hmrc dvla university universities exam_board doorbell* \
            smoke_alarm* alarm_clock* dishwasher* cleaner_removes your_supplier your_seller your_landlord your_employer an_post \
            usps evri council councils municipality embassy tax_office town_hall doctor doctors gp gps dentist* optometrist* \
            physician* librarian* surgery health_fund insurance_company organiser* organizer* exhibitor* promoter* publisher* \
            landlord* association associations federation union chamber jury committee commission panel \
            consulate chain chains supermarket* big-box retailer retailers brand's brand brands producer producers grower \
            growers wholesaler* distributor* members \
            sellers vendors merchants breeder* society trading_standards embassy consulate \
            high-street haulier* haulage freight forwarder* logistics elsewhere newsletter newsletters delivery_company \
            removal_company parcel_service postal_service postman postwoman landlord statutory legal legally driver drivers \
            installer* tradesm* portal platform platforms police ministry agency solicitor* our_partner our_partners \
            delivery_partner* winner winners entrants good_shop good_shops serious_retailers importer* exporter* tax_adviser* \
            tax_advisor* accountant* neighbour* neighbor* lab laborator* amazon ebay broker* payment_provider* police insurer* \
            gives_us allows_us courier* carrier* post_office royal_mail manufacturer* maker supplier* bank banks the_bank \
            court* law laws arbitration ombudsman authority authorities regulat* gdpr directive act \
            other_{shops stores retailers companies sellers} competitor* controller customs insurer* marketplace* board article \
            tribunal nobody inspect*or* card_issuer
            """),
        ProseEntry(
            .we,
            """
            rep reps tech techs tailor* planner* designer* florist* baker* tutor* coach coaches clerk* receptionist* dispatcher* concierge host \
            editor editors bookseller* service_centre service_center duty_manager* locksmith* electrician* plumber* buyer_at_our coordinator* \
            curator* administrator* the_supplier_{shall will undertakes agrees} the_vendor_{shall will undertakes} the_operator the_contractor_shall \
            the_licensor by_the_{operator supplier vendor contractor} complaints_officer* case_handler* caseworker* handler handlers
            """),
        ProseEntry(
            .history,
            "last_{years weeks months quarters} that_{year month week season} in_those_days back_then at_the_time was_voted"
        ),
        ProseEntry(.we, "we i ive we've i'm", person: .we), ProseEntry([.we, .future], "we'll i'll", person: .we),
        ProseEntry(
            .we,
            "the_provider the_company the_trader the_merchant the_retailer account_manager* one_of_us fitter* person human humans craftsman craftswoman maker_herself master lads girls boys manager managers the_office our_office reception head_office"
        ),
        ProseEntry(
            .outsider,
            "valve* firms mail-order battery batteries sensor* motor motors drag reel's brake brakes glue adhesive device devices display* video videos quiz guide book books ebook* podcast* tutorial* thermostat* screen touchscreen* software app's remote_control button buttons pedal* hearing_aid* quiz* film chapter"
        ), ProseEntry([], "our_buyer our_buyers book_a book_your bank_holiday bank_holidays"),
        ProseEntry(
            .we,
            "somebody mechanic mechanics technician* engineer* owner boss founder* helpdesk crew people_at_our workshop_team service_desk front_desk bookkeep* stylist* nutritionist* pharmacist*"
        ),
        ProseEntry(.robot, "virtual_{agent helper} digital_{assistant helper} ai_{agent helper chat} artificial_intelligence"),
        ProseEntry(
            .negation, "nobody_waits nobody_has_to_wait nobody_here_waits no_one_waits no_one_has_to_wait nobody_needs_to_wait"),
        ProseEntry(
            .we,
            "returns_team returns_department returns_desk delivery_team warranty_team shipping_team order_team claims_team complaints_team our_returns"
        ),
        ProseEntry(
            .we,
            "somebody team agent agents advisor* adviser* specialist* colleague colleagues someone representative* staff seller support expert experts manager operator* member well ive someone"
        ),
        ProseEntry(.you, "you you'll you've you're you'd"),
        ProseEntry([], "to_you at_you for_you with_you you_back from_us to_us"),
        ProseEntry(.your, "your"),
        ProseEntry(.customer, "customer customers buyer buyers consumer consumers shopper*"),
        ProseEntry([], "customer_service customer_care customer_support customer_enquir* customer_quer* customer_question*"),
        ProseEntry(
            .robot,
            "automatic automatically automated auto-reply autoreply autoresponder auto system virtual_assistant machine computer ai_assistant"
        ),
        ProseEntry([], "not_a_bot not_a_robot not_a_machine no_bots"),
        ProseEntry(
            .example,
            """
            never_write do_not_write don't_write avoid instead_of_writing wrong never_say don't_say never_promise
            """),
        ProseEntry(
            .history,
            "yesterday last_{year month week spring summer autumn winter quarter christmas} previously over_the_{summer winter holidays} back_in_the the_other_day in_the_past we_had_in ago so_far statistic* back_in in_{january february march april june july august september october november december} for_twenty_years"
        ),
    ]
}
