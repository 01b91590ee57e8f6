import ServiceTime

extension ProseLexicon {
    static let english = ProseLexicon(
        hasGenitives: true, answers, .englishIdioms, .englishOthers, .englishPeople, .englishGrammar, contacts, .shared)
}

private let answers: [ProseEntry] = [
    .replying(.callback, "{will we'll i'll}_have_{called rung phoned}_you {will we'll i'll}_have_rung", person: .we),
    ProseEntry(.reply, "{reply answer response}_due thank_you_note reply_guaranteed", metric: .firstResponse),
    ProseEntry(.waiting, "{estimated expected current typical}_wait wait_is", metric: .firstResponse),
    .replying(
        .firstResponse,
        """
        {give gives}_you_{chapter word our_view a_straight_answer} {shed sheds}_light {advise advises}_you {put puts}_your_mind_at_rest \
        {drop drops shoot}_you_a_{message note reply} {message messages whatsapp whatsapps}_you {come comes}_on_the_line \
        {hop hops jump jumps}_on_the_chat will_be_with_you
        """),
    ProseEntry(.informing, "say_so tell_you_what's_what put_you_wise let_on", metric: .firstResponse),
    .replying(
        .firstResponse, "{will we'll i'll}_have_{replied answered responded} have_replied_by have_answered_by", person: .we),
    .replying(
        .resolution,
        "{approved accepted granted upheld}_or_{declined rejected refused denied turned_down dismissed}", person: .participle),
    .replying(
        .resolution,
        """
        {say says tell tells}+{yes_or_no yes} make_up_{our my}_mind rules_on ruled_on rule_upon {put puts}_{it things this that}_right \
        {give gives}+{go-ahead} come_to_a_view {reach reaches}_a_{conclusion view decision}
        """),
    ProseEntry(
        .reply,
        "yes_or_no yes_or_a_no the_result the_results your_result our_conclusion our_finding the_verdict final_say",
        metric: .resolution),
    ProseEntry(
        .reply,
        """
        {personal written short brief}_confirmation confirmation_of_receipt confirmation_that_{we your it} receipt_confirmed \
        receipt_acknowledged receipt_{is will_be}_{confirmed acknowledged} sign_of_life first_sign_of_life
        """, metric: .firstResponse),
    ProseEntry(.reply, "{fresh new another short brief}_report situation_report", metric: .nextUpdate),
    ProseEntry(.reply, "pick_up_time", metric: .firstResponse, contact: .phone),
    ProseEntry(
        .hearing, "callers_{get_through are_connected} {callers you}_are_put_through", metric: .firstResponse, contact: .phone),
    .replying(.callback, "{return returns}+{voicemail voicemails}"),
    ProseEntry(.giving, "{text texts}_{a the you}_{photo picture snap pic line message}", contact: .sms),
    ProseEntry(.receiving, "you've_got you_have_got you've you'll_have"),
    ProseEntry(.progress, "state_of latest_state the_state"),
    ProseEntry(.ruling, "covered"),
    ProseEntry(.matter, "tip tips tip-off* flag flags withdrawal_of_consent consent_withdrawal* {pay price}_match_request*"),
    ProseEntry(.informing, "{check checks}_in_with_{you them}", metric: .nextUpdate),
    .replying(.firstResponse, "explained_to_you", person: .participle),
    ProseEntry(.reply, "{his her our my}_{email e-mail}", metric: .firstResponse, contact: .email),
    ProseEntry(.reply, "{his her our my}_{call phone_call}", metric: .callback),
    .replying(.callback, "back_to_you_by_{phone telephone} will_call"),
    ProseEntry(.replying, "{take takes}_over_{the your}_chat", metric: .firstResponse, contact: .chat),
    ProseEntry(.reply, "a_report a_short_report", metric: .nextUpdate),
    .replying(.firstResponse, "clarify clarifies explains"), .handling(.resolution, "consider considers considered determines"),
    .handling(.firstResponse, "triage triages triaged triaging"),
    .replying(.callback, "{phones rings calls phone}+{owners clients customers patients guests parents members families}"),
    ProseEntry(.offer, "our_{comments remarks thoughts suggestions notes feedback_on}"),
    ProseEntry(.reply, "{a the}_full_one our_findings the_findings workaround* hotfix* restoration_time", metric: .resolution),
    .replying(.resolution, "wrapped_up tied_up squared_away ironed_out straightened_out", person: .participle),
    ProseEntry([.giving, .receiving, .personal], "{help helps assist assists serve serves}_you join_you"),
    .handling(.firstResponse, "turn+round turn+around turns+round turns+around action actions actioned"),
    ProseEntry([.giving, .receiving, .personal], "be_with_you"), ProseEntry(.receiving, "reach_you reaches_you reaching_you"),
    .replying(.firstResponse, "{try_to we we'll i'll}_reach_you"),
    ProseEntry(.waiting, "give_us give_her give_him allow_us"), ProseEntry([], "{give allow}_us_{your feedback feedback}"),
    .replying(
        .firstResponse,
        "turn+{request query enquiry ticket tickets email emails message messages} turns+{request query enquiry ticket} {turn turned}_{round around}_{your every all}"
    ),
    ProseEntry(
        .giving, "{send sends drop drops shoot shoots fire fires}_you_an_{email e-mail}", contact: .email),
    ProseEntry(.giving, "{send sends drop drops shoot fire}_you_a_{text sms}", contact: .sms),
    .replying(
        .firstResponse,
        """
        {get getting}_to_{your every all the each}_{message messages email emails enquiry enquiries query queries question questions \
        request requests note mail turn} catch_up catches_up catching_up plough_through {agent adviser advisor colleague operator}_will_join_you
        """),
    .replying(
        .firstResponse,
        """
        {contact contacts}+{buyer buyers customer customers client clients consumer consumers complainant complainants \
        applicant applicants claimant claimants owner owners tenant guest guests everyone everybody} {contact contacts}_them
        """),
    ProseEntry(
        .hearing,
        """
        you_{reach get_through get_hold_of} you'll_{reach get_through get_hold_of be_through} you_will_{reach get_through} \
        you're_through
        """, person: .you), ProseEntry([], "you_{can may will - could}_reach_{us me}"),
    ProseEntry(
        .progress,
        """
        {you us with get}_the_latest the_latest_on latest_news how_things_{are stand go} where_things_{are stand} where_it_{stands is} what's_happening \
        how_it's_going how_it_is_going where_we_are where_we're_at how_far_we've_got state_of_play
        """),
    ProseEntry([.giving, .needing], "need needs take takes takes_us take_us needing"),
    ProseEntry([.doing], "close closes closing", metric: .resolution),
    ProseEntry([.doing], "closed", metric: .resolution, person: .participle),
    ProseEntry(
        .reply,
        """
        {status progress}_{message messages note notes report reports update updates} \
        {email message}_updates
        """, metric: .nextUpdate),
    ProseEntry(.reply, "{status progress}_{email emails e-mail e-mails mail}", metric: .nextUpdate, contact: .email),
    ProseEntry(.reply, "{status progress}_{text texts}", metric: .nextUpdate, contact: .sms),
    ProseEntry(
        [.replying], "be_called be_called_back be_rung_back be_phoned_back get_called_back", metric: .callback, person: .passive),
    ProseEntry(
        [.replying, .receiving, .giving],
        "{have get}_{a our the your}_{decision verdict ruling answer_in_full final_answer} {have get}_a_{final firm}_{decision answer}",
        metric: .resolution),
    ProseEntry([.handling, .matter], "{confirm confirms acknowledge acknowledges}_receipt", metric: .firstResponse),
    ProseEntry(.personal, "answers replies writes calls"),
    ProseEntry(
        .matter,
        """
        complain complains complaining {every each all your any}_{report reports} {reports report}_of pre-order_question* \
        grumble* gripe* feedback_form* nonconformit* discrepanc* mishap* mix-up* worry worries
        """),
    ProseEntry(.reply, "{expect await}_an_email", metric: .firstResponse, contact: .email),
    ProseEntry(.reply, "{expect await}_a_{call phone_call ring}", metric: .callback),
    ProseEntry(
        .matter,
        """
         \
        {refund return cancellation warranty replacement exchange}_{request requests query queries claim claims enquiry enquiries} \
        grievance* objection* rfq rfqs tender tenders correspondence defect defects incident incidents escalation* \
        pre-order_quer* {abuse bug damage incident fault error}_report* notice_of_defect* remark remarks testimonial* note \
        notes fault faults outage* glitch* bug bugs criticism letter letters suggestion* referral* booking_enquir* \
        support_{ticket tickets request requests enquiries queries} message messages question questions enquir* inquir* \
        quer* request requests complaint* claim claims case cases ticket tickets issue issues problem* concern* dispute* \
        appeal* application* comment comments submission* form
        """),
    .replying(
        .firstResponse,
        """
        {field fields tackle tackles triage triages clear clears}+{questions queries enquiries requests tickets emails messages} send_word sends_word \
        {loop loops shout shouts}_back give_you_a_{shout heads_up} send_you_word hop_on_a_call jump_on_a_call
        """),
    .replying(.firstResponse, "{fielded tackled triaged}+{questions queries enquiries requests tickets}", person: .participle),
    ProseEntry(.reply, "{first initial}_contact contact_from_us heads-up", metric: .firstResponse),
    ProseEntry(.offer, "diagnosis diagnoses"), ProseEntry([.matter, .offer], "suggestions"),
    ProseEntry(
        .waiting,
        "{leave leaves leaving keep keeps}_{you anyone anybody customers people}_{hanging waiting} left_{hanging waiting}",
        metric: .firstResponse),
    .replying(.firstResponse, "back_to_{u ya}"),
    ProseEntry(
        [.replying, .personal],
        """
        be_in_touch be_in_contact {make makes making establish initiate}_contact in_touch in_contact get_in_touch gets_in_touch getting_in_touch reaches_out reaching_out \
        follows_up following_up {message messages dm dms pm}_you_back {issue issues}+{response reply acknowledgement} come_to_you_with \
        {write writes}_to_{everyone everybody all customers people} on_the_line_with_you {be is are}_on_the_case set_to_work_on
        """, metric: .firstResponse),
    .replying(
        .callback,
        "{return returns returning}_{calls your_calls missed_calls all_calls your_call a_call every_call voicemails all_voicemails your_voicemail} {dial dials}_you {telephones telephone}_{you back}"
    ),
    .replying(
        .resolution,
        "{issue issues}+{decision verdict ruling} {close closes}_out {reach reaches}+verdict arbitrate arbitrates mediate mediates {get gets}_to_the_bottom_of"
    ),
    ProseEntry(
        .reply,
        "determination adjudication final_word time_to_{resolution resolve fix} {resolution fix}_time* root_cause_analysis",
        metric: .resolution),
    ProseEntry(.receiving, "enjoy enjoys earn earns"), ProseEntry(.determiner, "a_guaranteed our_guaranteed the_guaranteed"),
    ProseEntry(.giving, "share shares supply supplies {get gets}_you"),
    ProseEntry(.giving, "posted published shared", person: .participle),
    ProseEntry(.reply, "an_email_back an_email_from an_email_from_us", metric: .firstResponse, contact: .email),
    ProseEntry(.reply, "a_call_from a_phone_call_from a_ring_from", metric: .callback), ProseEntry(.receiving, "coming"),
    .replying(.firstResponse, "returned+message returned+messages returned+email returned+emails", person: .participle),
    ProseEntry(.waiting, "average_wait the_wait", metric: .firstResponse),
    ProseEntry(
        .offer,
        "assessment advice recommendation* opinion quote quotes quotation quotations estimate estimates proposal proposals costing price_list our_price a_price our_offer an_offer a_tailored_offer"
    ), .replying(.firstResponse, "quote_you quotes_you quote_for price_up price_your"),
    ProseEntry(.giving, "email_you emails_you e-mail_you mail_you mails_you", contact: .email),
    ProseEntry(.giving, "text_you texts_you texting_you", contact: .sms),
    ProseEntry(.giving, "guaranteed promised assured", person: .participle),
    ProseEntry(.giving, "emailed mailed", contact: .email), ProseEntry(.giving, "texted", contact: .sms),
    ProseEntry(
        .replying, "{text texts texting}_you_back {text texts texting}_back text_back_to_you", metric: .firstResponse,
        contact: .sms),
    ProseEntry(
        .replying, "{email emails emailing}_you_back {email emails emailing}_back", metric: .firstResponse, contact: .email),
    ProseEntry(
        .replying,
        "{pick picks picking}_up_{the_phone your_call the_receiver your_calls every_call} {answers answer}_the_phone {take takes}_your_call picks_up",
        metric: .firstResponse, contact: .phone),
    ProseEntry(.hearing, "be_{speaking talking}_to be_{connected put_through}_to be_through_to speaking_to", contact: .phone),
    .replying(
        .firstResponse,
        "give_you_an_answer {turn turns}+enquiries {turn turns}+requests {turn turns}+queries clear_our_inbox circle_back circles_back be_on_to_you on_to_it respond_back in_touch_with_you {shoot fire fires}+reply come_through_with deal_with_your get_to_every work_through be_on_it see_to_it get_round_to get_around_to gets_round_to replying_to_you"
    ), .replying(.firstResponse, "turned_around turned_round written_back", person: .participle),
    .replying(
        .callback,
        "give_you_a_{bell buzz shout} gives_you_a_{bell buzz} {ring rings phone phones call calls telephone}_{everyone everybody customers people}_back {phone phones}_back {ring rings}_back in_touch_by_{phone telephone} contact_you_by_{phone telephone} contacts_you_by_{phone telephone} get_in_touch_by_{phone telephone} {be gets}_on_the_phone_to_you have+call_you"
    ), .replying(.callback, "returned_calls calls_returned ring_you_back"),
    .replying(.callback, "called_back rung_back phoned_back", person: .participle),
    .replying(
        .resolution,
        "dealt_with_in_full fully_dealt_with dealt_with_conclusively",
        person: .participle),
    .replying(
        .resolution,
        "{sort sorts}_things_out {make makes}_{it things}_right {make makes}_good come_to_a_conclusion reaches_a_conclusion reach_a_conclusion get_it_resolved wind_up"
    ),
    ProseEntry(
        .reply, "final_{answer reply response} findings_of full_and_final_response conclusion",
        metric: .resolution),
    .handling(.resolution, "fix fixes fixing fixed remedied rectified straightened_out"),
    ProseEntry(
        .reply,
        "{reply response answer answering reaction}_{guarantee promise pledge commitment window aim goal} first_reply time_to_{reply respond answer} time_to_first_{reply response answer} word_from_us a_word_back word_back reply_from_us response_from_us email_from_me message_from_me",
        metric: .firstResponse),
    ProseEntry(.reply, "{callback call-back call_back}_{guarantee promise pledge}", metric: .callback),
    ProseEntry(
        [.informing, .receiving], "find_an_update find_updates find_the_latest find_news see_an_update see_updates",
        metric: .nextUpdate),
    ProseEntry(
        .informing,
        "let_you_know lets_you_know letting_you_know tell_you tells_you let+know advise_you",
        metric: .firstResponse), ProseEntry(.informing, "told", metric: .firstResponse, person: .participle),
    ProseEntry([.informing, .hearing], "find_out know_whether know_if", metric: .firstResponse),
    ProseEntry(.about, "how where"), ProseEntry(.with, "with"), ProseEntry(.on, "about on regarding concerning over"),
    ProseEntry(
        .determiner,
        "that's here's there's it's he's she's what's who's its it them these those your our_first his her whose one another"),
    ProseEntry([], "give_me give_it please_give_us kindly_give_us our_review review_of_the"),
    ProseEntry(.waiting, "be_on_hold on_hold kept_on_hold", metric: .firstResponse, contact: .phone),
    ProseEntry(.receiving, "lands land turns_up go_out goes_out"), .handling(.firstResponse, "pick_up"),
    ProseEntry([.relative, .hearing], "{before until till}_{you you_ll}_hear"),
    ProseEntry(.reply, "a_message_back a_message_from_us a_line_from_us", metric: .firstResponse),
    .replying(.resolution, "sort_it sort_this sort_that"),
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
        "find+answer comment_on comments_on commenting_on get_round_to_your get_round_to_you get_around_to_your get_around_to_you come_through_to_you pick_up_your_message drops_you_a_line drop_you_a_note {tend tends}_to_{your every all each} see_to_your take_care_of_your"
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
    .replying(.callback, "returned+calls returned+call returned+voicemail returned+voicemails", person: .participle),
    .replying(
        .resolution,
        "put_things_right put_it_right put_right reach_a_decision make_a_decision come_to_a_decision have_a_decision reaches_a_decision"
    ), ProseEntry(.informing, "keep+loop fill_you_in bring_you_up_to_date report_to_you", metric: .nextUpdate),
    .replying(
        .firstResponse,
        "revert reverts drop_you_a_line ping_you touch_base with_you_shortly_on pick_up_your get_an_answer_to_you explain respond_to write_you"
    ), .replying(.firstResponse, "addressed attended", person: .participle),
    .handling(.firstResponse, "look_at looks_at"),
    ProseEntry(.handling, "picked_up", metric: .firstResponse, person: .participle), ProseEntry(.giving, "propose suggest"),
    ProseEntry(.reply, "answering_time answer_time first_response_time average_response reply_within"),
    ProseEntry([.receiving, .giving], "have has"),
    ProseEntry(.reply, "{get gets receive receives}_a_call {get gets receive receives}_a_call_back", metric: .callback),
    ProseEntry(.waiting, "allow allowing bear_with"),
    ProseEntry(
        .determiner, "our a an the my their first every any no quick personal full written proper prompt final this expect each"),
    .replying(
        .firstResponse,
        """
        respond responds responding reply replies replying answering answers_you {get gets}+back_to {come comes coming}+back get_in_touch_with_you gets_in_touch_with_you write_back writes_back writing_back \
        message_you text+back texts+back react reacts reach_out follow_up attend_to contact_you contacts_you email_you_back writes_to_you write_to_you join+chat joins+chat pick+up_the_phone pick_up+call picks_up get_to_you return_your_message return_your_email \
        back_to_you with_you_on_chat attended_to reached answer_it answers_it speak_to
        """),
    .replying(.firstResponse, "answered replied responded contacted acknowledged reacted dealt_with", person: .participle),
    ProseEntry([.replying, .reply], "answer answers", metric: .firstResponse),
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
    ProseEntry(.progress, "progress status"),
    ProseEntry(
        .informing,
        "inform informs informing notify notifies notifying {keep keeps}_you_{posted informed updated} keep+informed keep+posted keep+updated keeps+informed keeps+posted update_you updates_you updating_you brief_you report_back report_on give_you_an_update post_news post_updates tell+outcome tell+decision",
        metric: .nextUpdate),
    ProseEntry(.informing, "informed notified updated", metric: .nextUpdate, person: .participle),
]

private let contacts: [ProseEntry] = [
    .contact(.phone, "press_{star hash one two zero} on_the_blower"), .contact(.email, "e_mail* inbox"),
    .contact(.chat, "live_chat web_chat webchat chats chatting"),
    .contact(
        .phone,
        "phone phones telephone* calls {your every each our any the missed}_call callback* voicemail answerphone hotline helpline* phone_line* phone_lines all_lines our_lines"
    ),
    .contact(.sms, "by_text via_text a_text text_only text_us text_message* texts"),
    .contact(.social, "tweet* social_{media network* channel*} direct_message* dm dms"),
    .contact(.review, "review reviews rating ratings"),
]
