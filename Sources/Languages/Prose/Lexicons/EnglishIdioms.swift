import ServiceTime

/// Ways in which English shops say that they answer, beyond the plain ones.
extension [ProseEntry] {
    static let englishIdioms: [ProseEntry] = [
        .replying(
            .firstResponse,
            """
            {get gets getting}_back {get gets getting}_{right straight promptly}_back hit_you_back {ping slide bounce holler shoot}_back \
            {someone's somebody's}_with_you {someone somebody}_{will_be is}_with_you {confirm confirms}_{we've we_have i've i_have that_we_have that_we've} \
            {confirm confirms}+{cancellation cancellations withdrawal withdrawals receipt booking_change change_of_address unsubscription} \
            {give gives}_you_{feedback a_steer some_advice our_thoughts our_answer a_proper_answer an_honest_answer} \
            {get gets}_you_{an_answer a_reply} {pop pops drop drops}_you_a_{message note line} {come comes}_back_with \
            {get gets}_in_touch {put puts}_your_{query question}_to {advise advises}_on {return returns}_{your the all}_{email emails message messages} \
            {weigh weighs}_in {chip chips}_in {reach reaches}_back \
            {pick picks}_up_{your every the}_{chat message email query} {is are}_on_hand_within {answers answer}_back \
            {be was}_on_it_within {respond responds}_in_writing {write writes}_{back to_you}
            """),
        .replying(
            .callback,
            """
            {ringing calling phoning telephoning}_{you everyone}_back \
            {give gives}_you_a_{tinkle bell_back ring_back call_back callback} {get gets}_you_on_the_{phone blower} \
            {return returns returned returning}_{the a every each any all your missed all_missed}_{call calls voicemail voicemails} \
            {calls voicemails}_{are_returned will_be_returned get_returned returned} {be get}_{telephoned rung}
            """),
        .replying(.callback, "{someone somebody}_{rings phones calls telephones}", person: .we),
        .replying(
            .resolution,
            """
            {have has get gets}_{it this that them everything things}_{closed sorted fixed resolved settled done wrapped_up cleared} \
            {put puts}+to_bed {lay lays}+to_rest {make makes}_{the a our}_call_on {give gives}_{our a}_{verdict ruling finding} \
            {sign signs}_off_on {reach reaches}_a_settlement {settle settles}_up {see sees}+through {hash hashes}_out \
            {correct corrects}+{error errors mistake mistakes invoice bill} {tie ties}_up {square squares}_away
            """),
        .replying(
            .resolution,
            """
            determined adjudicated judged ruled_upon done_and_dusted signed_off closed_out put_right made_good wrapped_up \
            closed_off seen_through worked_out tackled_and_closed
            """, person: .participle),
        ProseEntry(
            .informing,
            """
            {will we'll i'll shall}_report {report reports}_{to back on} {say says}_how tell_you_{how where} tells_you_{how where} \
            {let lets}_you_know_{how where} {bring brings keep keeps}_{you them}_up_to_{date speed}
            """, metric: .nextUpdate),
        ProseEntry(
            .giving,
            """
            {email emails mail mails}_{customers everyone everybody the a an owners its backers members clients all any affected \
            every each} {drop drops}_{its the every each}_{owner customer}
            """, contact: .email),
        ProseEntry(
            .giving, "{text texts}_{customers everyone everybody owners clients all every each}", contact: .sms),
        ProseEntry(
            .reply,
            """
            a_text_back an_answer_back a_reply_back our_thank-you {his her their}_{reply answer response} a_personal_reply \
            answering_speed reply_speed response_speed speed_of_reply our_thanks_underneath our_text_advice \
            {slower longer delayed}_{reply response}_times
            """, metric: .firstResponse),
        ProseEntry(
            .reply,
            """
            our_finding our_{verdict judgement judgment ruling assessment decision} {claims complaint complaints}_{handling processing} \
            time_to_{settle decide} settlement
            """, metric: .resolution),
        ProseEntry(.progress, "the_latest how_it's_coming how_it_is_coming coming_along how_far how_the_{search repair work}"),
        ProseEntry([.it, .future], "itll it'll"),
        ProseEntry([.matter, .offer], "suggestion a_suggestion"),
        ProseEntry(
            [], "at_the_{moment latest} at_present at_peak_{times time} at_busy_times at_weekends at_this_time for_now right_now"),
        ProseEntry(
            .matter,
            """
            voicemail_message* telephone_message* booking_change* group_booking* quote_request* price_enquir* stock_quer* \
            fit_question* sizing_question* allergy_question* trade_quer* wholesale_enquir* press_enquir* job_application* \
            photo photos video_message* snag snags hiccup* breakage* mispick* moan* quibble* sample_request* \
            subject_access_request* data_request* erasure_request* rma rmas
            """),
        ProseEntry(
            .we,
            """
            doctor_on_duty nurse_on_duty fromager* cheesemonger* vintner* cellarman winemaker ranger* warden* \
            horticulturist* nurseryman plantsman herbalist* dispenser* audiologist* podiatrist* farrier* saddler* tanner* \
            blacksmith* carpenter* joiner* cabinetmaker* glazier* restorer* conservator* engraver* printer typesetter* \
            dyer* spinner* knitter* embroiderer* milliner* perfumer* chandler* confectioner* chocolatier* patissier* \
            operations_director data_officer data_protection_officer dpo complaints_manager shift_leader shop_floor stockroom \
            apprentice* intern interns trainee* volunteer* team_lead lead_hand foreman forewoman our_{folks folk lot gang ladies \
            gents chaps pups elves techies gurus geeks nerds boffins wizards squad bunch family}
            """),
        ProseEntry(
            .outsider,
            """
            hosting_{company provider} web_host internet_provider institute* \
            academy foundation coastguard harbour_master mountain_rescue fire_brigade ambulance lifeguard* \
            rescue_service* emergency_service* national_grid power_company water_company gas_company electricity_supplier \
            network_provider phone_company test_house testing_laboratory auction_house auctioneer* leasing_company \
            estate_agent* managing_agent* building_society pension_provider travel_agent* tour_operator* \
            campsite hostel resale_site ticket_agency ticketmaster mediator* conciliator* citizens_advice \
            subcontractor* third_party third_parties outside_firm
            """),
        ProseEntry(
            .doing,
            """
            {engineer technician fitter plumber electrician locksmith installer surveyor assessor driver}_will_be_with_you \
            {engineer technician fitter plumber electrician}_{comes visits attends arrives calls_round} inspect inspects inspected \
            visit visits {come comes call calls pop pops drop drops}_{round out by over} attend_your measure measures \
            vanish* disappear* evaporat* melt* lasts unlock unlocks auto-close* auto_close* purge* archive* \
            anonymis* anonymiz* recharge* defrost* thaw* prove rise rises ferment* mature* ripen* germinat* bloom*
            """),
        ProseEntry(
            .thing,
            """
            {economy surface international standard}_mail older cooling-off_period notice_period loan hire_period \
            rental deposit deposits grace_period test_ride test_drive fitting_appointment curing_time drying_time \
            charging_time battery_life shelf_life lead_time_for_{orders furniture frames}
            """),
        ProseEntry(.robot, "virtual", person: .third),
        ProseEntry([], "due_to"),
        .contact(.phone, "ring_{about him her them if the} call_{him her them the_shop} phone_{him her them the about}"),
        .contact(.sms, "{your ur my every any}_{text texts}"),
        ProseEntry(.doing, "return returns", metric: .callback),
        ProseEntry(.doing, "returned", metric: .callback, person: .participle),
        .replying(
            .firstResponse, "{we'll i'll}_be_with_you {we're i'm}_with_you back_with_you {we'll i'll}_be_right_with_you",
            person: .we),
        ProseEntry(.hearing, "hear_back hears_back"),
        ProseEntry(.reply, "{warranty refund return claim claims complaint}_{decision decisions outcome}", metric: .resolution),
        ProseEntry(.we, "our_{assessor assessors adjuster surveyor inspector inspectors valuer auctioneer}"),
        ProseEntry(.example, "they_{say claim reckon promise boast} {he she}_claims reportedly allegedly supposedly so_they_say"),
        ProseEntry(.example, "{to and}_win enter_to giveaway sweepstake raffle tombola"),
        ProseEntry(.duty, "pls plz"),
        .contact(
            .phone,
            """
            dial {ring phone call}_{the us} hold_the_line on_the_line waiting_on_hold give_us_a_{ring call bell} switchboard \
            out-of-hours_line call_queue calls_queue
            """),
        .contact(.sms, "fleet_text every_text your_text our_text {text texts}_{lens call help yes stop} by_sms"),
        .contact(.chat, "chat_queue start_a_chat"),
        .contact(.review, "stars_on a_star_rating"),
    ]
}
