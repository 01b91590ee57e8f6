import ServiceTime

extension ProseLexicon {
    static let english = ProseLexicon(answers, others, people, grammar, contacts, .shared)
}

private let answers: [ProseEntry] = [
    ProseEntry(.reply, "an_email_back a_message_back an_email_from_us a_message_from_us a_line_from_us", metric: .firstResponse),
    ProseEntry(.waiting, "please_give_us kindly_give_us give_us_up_to"), .replying(.resolution, "sort_it sort_this sort_that"),
    ProseEntry(.matter, "support_{ticket tickets request requests enquiries queries}"),
    .replying(
        .resolution,
        "closed+cases closed+tickets closed+complaints closed+requests closed+claims closed+queries closed+enquiries put_to_bed",
        person: .participle),
    .replying(
        .resolution,
        "find+solution finds+solution find+resolution come_up_with+solution offer+solution propose+solution suggest+solution bring_to_a_close bring+close straighten+out clear+up get+sorted have+sorted gets+sorted work+out put+right puts+right iron+out rectify rectifies remedy remedies adjudicate"
    ),
    .replying(
        .firstResponse,
        "find+answer comment_on comments_on commenting_on get_round_to_your get_round_to_you get_around_to_your get_around_to_you come_through_to_you pick_up_your_message drops_you_a_line drop_you_a_note reach_you tend_to tends_to see_to_your take_care_of_your"
    ), .replying(.firstResponse, "seen_to tended_to picked_up_by replied_to", person: .participle),
    ProseEntry(
        .informing,
        "update+status update_this_page refresh+status refresh_this_page keep+in_the_picture put+in_the_picture keep+abreast keeps+abreast keep+up_to_date keeps+up_to_date",
        metric: .nextUpdate),
    ProseEntry(.reply, "response_target reply_target target_response_time lead_time_for_answers", metric: .firstResponse),
    ProseEntry(.giving, "come_up_with get_you aims_to takes_us takes_you"),
    ProseEntry(.ruling, "accepted accept rejected reject upheld uphold justified approved approve declined decline"),
    .replying(.resolution, "closed+case closed+ticket closed+complaint closed+request closed+claim", person: .participle),
    ProseEntry(.giving, "publish publishes post posts"),
    ProseEntry(.waiting, "unanswered"), ProseEntry(.receiving, "count_on rely_on bank_on look_forward_to"),
    .replying(.firstResponse, "picks_up answers_the_phone answers_your take_your_call takes_your_call"),
    .replying(.callback, "returned+calls returned+call"),
    .replying(
        .resolution,
        "put_things_right put_it_right put_right reach_a_decision make_a_decision come_to_a_decision have_a_decision reaches_a_decision"
    ), ProseEntry(.informing, "keep+loop fill_you_in bring_you_up_to_date report_to_you", metric: .nextUpdate),
    .replying(
        .firstResponse,
        "revert reverts drop_you_a_line ping_you touch_base with_you_shortly_on pick_up_your get_an_answer_to_you explain respond_to write_you"
    ), .replying(.firstResponse, "addressed attended", person: .participle),
    .handling(.firstResponse, "look_at looks_at picked_up"), ProseEntry(.giving, "propose suggest"),
    ProseEntry(.reply, "answering_time answer_time first_response_time average_response reply_within"),
    ProseEntry([.receiving, .giving], "have has"),
    ProseEntry(.reply, "{get gets receive receives}_a_call {get gets receive receives}_a_call_back", metric: .callback),
    ProseEntry(.waiting, "allow allowing bear_with"),
    ProseEntry(
        .determiner, "our a an the my their first every any no quick personal full written proper prompt final this expect each"),
    .replying(
        .firstResponse,
        """
        respond responds responding reply replies replying answering answers_you {get gets getting}+back {come comes coming}+back be_in_touch get_in_touch_with_you gets_in_touch_with_you be_in_contact write_back writes_back writing_back \
        message_you text+back texts+back react reacts reach_out follow_up attend_to contact_you contacts_you email_you_back writes_to_you write_to_you join+chat joins+chat pick+up_the_phone pick_up+call picks_up get_to_you return_your_message return_your_email \
        back_to_you with_you_on_chat be_with_you attended_to reached answer_it answers_it speak_to
        """),
    .replying(.firstResponse, "answered replied responded contacted acknowledged reacted dealt_with", person: .participle),
    ProseEntry([.replying, .reply], "answer", metric: .firstResponse),
    ProseEntry([.replying, .reply], "reply", metric: .firstResponse),
    ProseEntry(
        .reply,
        "answers response responses replies feedback reply_time* response_time* answer_from_us turnaround reaction_time* acknowledgement acknowledgment response_guarantee",
        metric: .firstResponse),
    ProseEntry(.reply, "callback callbacks call_back call-back callback_from return_call", metric: .callback),
    ProseEntry(.reply, "decision decisions outcome resolution solution verdict ruling", metric: .resolution),
    ProseEntry(.reply, "update updates progress_report* news status_report*", metric: .nextUpdate),
    .replying(
        .callback,
        "{call calls calling}+back {ring rings ringing}+back {phone phones phoning}+back call_you calls_you ring_you rings_you phone_you phones_you telephone_you return_your_call return_calls return_your_calls return_missed_calls return_all_calls give_you_a_{call ring} gives_you_a_{call ring} be_called called_back"
    ),
    .replying(
        .resolution,
        "resolve resolves resolving solve solves solving settle settles settling decide decides deciding sort_it_out sort+out sorts+out close_your close_the_case close_cases close_tickets fix_it finalise finalize conclude concludes determine rule_on wrap_up clear_up sorting"
    ),
    .replying(
        .resolution, "resolved solved settled decided concluded finalised finalized sorted cleared_up", person: .participle),
    .handling(.firstResponse, "confirm confirms confirmed acknowledge acknowledges read reads"),
    .handling(
        .resolution,
        "process processes processed processing handle handles handled handling review reviews reviewed investigate investigates investigated investigation deal_with deals_with assess assesses assessed look_into looks_into examine examines examined"
    ),
    ProseEntry(.receiving, "receive receives get gets expect expects have arrives arrive arriving await comes come see reaches"),
    ProseEntry(
        .giving,
        "send sends sent give gives provide provides guarantee guarantees promise promises offer offers prepare ensure deliver_an_answer takes take aim aims needs need taking"
    ),
    ProseEntry(.hearing, "hear hears hearing"),
    ProseEntry(.waiting, "wait waits waiting kept_waiting"),
    ProseEntry(.waiting, "wait_time* waiting_time* queue_time* hold_time*", metric: .firstResponse),
    ProseEntry(
        .matter,
        "message messages question questions enquir* inquir* quer* request requests complaint* claim claims case cases ticket tickets issue issues problem* concern* dispute* appeal* application* comment comments submission* form"
    ),
    ProseEntry(.progress, "progress status"),
    ProseEntry(
        .informing,
        "inform informs informing notify notifies notifying let_you_know lets_you_know letting_you_know let+know keep_you_{posted informed updated} keep+informed keep+posted keep+updated keeps+informed keeps+posted update_you updates_you updating_you tell_you tells_you brief_you report_back advise_you report_on give_you_an_update post_news post_updates an_update tell+outcome tell+decision",
        metric: .nextUpdate),
    ProseEntry(.informing, "informed notified updated told", metric: .nextUpdate, person: .participle),
]

private let others: [ProseEntry] = [
    ProseEntry(
        [],
        "{go goes went gone going}_wrong {something anything nothing}_{wrong _is_wrong} wrong_{item items size colour color address product order parcel one}"
    ),
    ProseEntry(.doing, "email_us e-mail_us mail_us", contact: .email),
    ProseEntry(.doing, "call_us phone_us ring_us", contact: .phone),
    ProseEntry(.doing, "warranted guaranteed_for guaranteed_against liable covered"),
    ProseEntry(.doing, "keep keeps store stores archive save saved kept"),
    ProseEntry(
        .doing,
        "found find call_us contact_us email_us phone_us tell_us let_us_know write_to_us message_us reply_to_us respond_to_us"),
    ProseEntry(.thing, "survey"),
    ProseEntry(.doing, "parcel_will_be_with_you order_will_be_with_you before_they_answer before_answering"),
    ProseEntry(.example, "help_center help_centre faq survey on_this_page"),
    ProseEntry(
        .doing,
        """
        ship ships shipped shipping deliver delivers delivered dispatch* despatch* refund* reimburse* transfer transfers transferred return returns returned exchange* replac* repair* collect* pick_up_your picked_up produce* manufactur* sewn made_to \
        pay pays paid expire* delete* store* valid credit* debit* cancel* withdraw* reserve* hold_the holds hold_your train* wash* dry dries due order_before reorder* restock* leave_our leaves_our leave_the handed hand_over bring_your brings_your \
        change_your publish* comes_out closed closes close_automatically moved open opens staffed available invoice* charge* renew* book report_visible report_damage report_any take_it_out triggered redeem* buy wait_for_you wait_at
        """),
    ProseEntry(
        .thing,
        """
        delivery deliveries shipment* parcel* package* dispatch courier_slot production refund* money amount guarantee_period warranty warranties withdrawal cooling cookie* link links voucher* coupon* code codes discount* payment* \
        invoice* password* newsletter* opening_hours collection pick-up pickup basket cart warehouse reservation* training children price sale survey assembly exchange* replacement* instalment* trial subscription* slot \
        appointment* return returns returned_goods returned_item ten-year
        """),
    ProseEntry(.order, "order orders goods item items product products curtains"),
    ProseEntry([], "your_order_number order_number payment_problem* return_your_call in_return refund_request*"),
    ProseEntry(.matter, "goodwill_request* payment_problem*"),
]

private let people: [ProseEntry] = [
    ProseEntry(
        .we,
        "somebody mechanic mechanics technician* engineer* owner boss founder* helpdesk crew people_at_our workshop_team service_desk front_desk bookkeep* stylist* nutritionist* pharmacist*"
    ),
    ProseEntry(
        .outsider,
        "haulier* haulage freight forwarder* logistics elsewhere newsletter newsletters delivery_company removal_company parcel_service postal_service postman postwoman landlord"
    ),
    ProseEntry(.robot, "virtual_{agent helper} digital_{assistant helper} ai_{agent helper chat} artificial_intelligence"),
    ProseEntry(
        .negation, "nobody_waits nobody_has_to_wait nobody_here_waits no_one_waits no_one_has_to_wait nobody_needs_to_wait"),
    ProseEntry(
        .we,
        "returns_team returns_department returns_desk delivery_team warranty_team shipping_team order_team claims_team complaints_team our_returns"
    ),
    ProseEntry(.outsider, "statutory legal legally"),
    ProseEntry(
        .outsider,
        "driver drivers fitter* installer* tradesm* portal platform platforms police ministry agency solicitor* partner partners amazon ebay broker* provider* police insurer* workshop* dealer*"
    ),
    ProseEntry(.outsider, "gives_us allows_us give_us"),
    ProseEntry(
        .we,
        "we i somebody we'll i'll team agent agents advisor* adviser* specialist* colleague colleagues someone representative* staff seller support expert experts manager operator* member well ive someone"
    ),
    ProseEntry(.you, "you you'll"), ProseEntry([], "to_you at_you for_you with_you you_back from_us to_us"),
    ProseEntry(.your, "your"),
    ProseEntry(.customer, "customer customers buyer buyers consumer consumers shopper*"),
    ProseEntry([], "customer_service customer_care customer_support customer_enquir* customer_quer* customer_question*"),
    ProseEntry(
        .outsider,
        """
        courier* carrier* post_office royal_mail manufacturer* maker supplier* bank banks court* law laws arbitration ombudsman authority authorities regulat* gdpr directive act other_{shops stores retailers companies sellers} competitor* controller \
        customs insurer* marketplace* board article tribunal nobody inspect*or* card_issuer
        """),
    ProseEntry(
        .robot,
        "automatic automatically automated auto-reply autoreply autoresponder auto system virtual_assistant machine ai_assistant"),
    ProseEntry([], "not_a_bot not_a_robot not_a_machine no_bots"),
    ProseEntry(.example, "never_write do_not_write don't_write avoid instead_of_writing wrong never_say don't_say never_promise"),
    ProseEntry(
        .history,
        "yesterday last_{year month week spring summer autumn winter quarter} previously ago so_far statistic* back_in in_{january february march april june july august september october november december} for_twenty_years"
    ),
]

private let grammar: [ProseEntry] = [
    ProseEntry([.relative, .we], "before_we"),
    ProseEntry(.without, "without"),
    ProseEntry(.since, "of after from since"),
    ProseEntry(.future, "youll itll shell theyll"), ProseEntry([.we, .future], "well ill"),
    ProseEntry(.trimmed, "only just even already right straight"),
    ProseEntry(.weekend, "weekend* saturday* sunday*"),
    ProseEntry(
        .exclusion,
        "excluded excluding except excepting not_counted not_counting not_included don't_count do_not_count without excl apart exclusive"
    ),
    ProseEntry(
        [.weekend, .exclusion],
        "business_days_only working_days_only only_business_days only_working_days on_business_days_only counting_business_days counting_working_days"
    ),
    ProseEntry(.promising, "promise promises guarantee guarantees can able could manage possible ensure commit"),
    ProseEntry(.negation, "cant wont dont doesnt isnt arent couldnt wouldnt shouldnt neednt"),
    ProseEntry([], "neednt_worry dont_worry"),
    ProseEntry(
        .negation,
        "not no cannot can't won't don't doesn't isn't aren't never nobody none unable unfortunately_unable nothing impossible hardly neither nor couldn't wouldn't shouldn't"
    ),
    ProseEntry([], "not_only no_matter no_worries no_problem without_fail don't_worry"),
    ProseEntry(.duty, "please must should have_to has_to required kindly obliged need_to ought"),
    ProseEntry(.past, "was were had did used_to replied_to answered_your took responded_to"),
    ProseEntry(.perfect, "have has having"),
    ProseEntry(.future, "will shall is are be get gets gotten being been can may'll ll usually normally"),
    ProseEntry(.condition, "if unless whether although in_case provided"),
    ProseEntry(.when, "when once after_you before_they as_soon_as while as_long_as before_you"),
    ProseEntry(.that, "that"),
    ProseEntry(.relative, "which who whom whose until before_you_hear before_you_get"),
    ProseEntry(.and, "and or but so otherwise yet"),
    ProseEntry(.short, "e g i eg ie etc ltd mr mrs ms dr st vs approx max art p m"),
]

private let contacts: [ProseEntry] = [
    .contact(.email, "e_mail* inbox"), .contact(.chat, "live_chat web_chat webchat chats chatting"),
    .contact(
        .phone,
        "phone phones telephone* calls callback* voicemail answerphone hotline phone_line* phone_lines all_lines our_lines"),
    .contact(.sms, "text_us text_message* texts text_you"),
    .contact(.social, "social_{media network* channel*} direct_message* dm dms"),
    .contact(.review, "review reviews rating ratings"),
]
