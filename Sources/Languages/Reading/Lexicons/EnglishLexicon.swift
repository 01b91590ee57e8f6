extension Lexicon {
    static let english = Lexicon(readsDotAsDecimal: true, numbers, units, days, clocks, edges, conditions)
}

private let numbers: [LexiconEntry] = [
    .numbers(
        from: 1,
        [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]),
    .tens(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]),
    .article("a an"), .number(100, "hundred"), .number(2, "a_couple_of couple_of"), .fraction(50, "half"),
    .fraction(25, "quarter"), .fraction(75, "three_quarters three-quarters"), .ordinal(1, "first"), .ordinal(2, "second"),
    .ordinal(3, "third"), .ordinal(4, "fourth"), .ordinal(5, "fifth"), LexiconEntry([.ordinal, .attached], "st nd rd th"),
]

private let units: [LexiconEntry] = [
    LexiconEntry(
        Sense(roles: .span, number: 200, unit: .week, bound: .every), "once_every_two_weeks every_second_week every_other_week"),
    .every(.day, "day_by_day once_daily twice_daily"), .every(.week, "once_weekly week_by_week"),
    LexiconEntry(Sense(roles: .span, number: 300, unit: .day, bound: .every), "every_third_day"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .atMost), "within_the_week inside_the_week"),
    LexiconEntry(Sense(roles: .span, number: 1500, unit: .minute, bound: .atMost), "within_the_quarter_hour"),
    .span(50, .hour, "half-hour halfhour"),
    .every(.day, "{every each}_{morning evening night afternoon} nightly"),
    LexiconEntry(Sense(roles: [.span, .business], number: 100, unit: .day, bound: .every), "{every each}_weekday"),
    LexiconEntry(
        Sense(roles: .span, number: 3000, unit: .minute, bound: .every), "every_half_hour half-hourly every_half_an_hour"),
    LexiconEntry(Sense(roles: .span, number: 1500, unit: .minute, bound: .every), "every_quarter_of_an_hour"),
    LexiconEntry(Sense(roles: .span, number: 50, unit: .hour, bound: .atMost), "within_the_half_hour"),
    .every(.day, "daily"), .every(.hour, "hourly"), .every(.week, "weekly"),
    LexiconEntry(
        Sense(roles: .span, number: 200, unit: .week, bound: .every),
        "fortnightly once_a_fortnight once_every_fortnight every_fortnight"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .month, bound: .every),
        "monthly once_a_month once_every_month every_month each_month"),
    LexiconEntry(Sense(roles: .span, number: 200, unit: .day, bound: .every), "every_{other second}_day"),
    LexiconEntry([.business, .dotted], "bus"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .week, bound: .plain), "end_of_the_week end_of_this_week"),
    LexiconEntry(.filler, "single"),
    LexiconEntry(
        Sense(roles: .span, number: 100, unit: .hour, bound: .atMost),
        "within_the_next_hour in_the_next_hour within_the_hour in_under_an_hour inside_the_hour"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .day, bound: .atMost), "inside_a_day"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .month, bound: .atMost), "within_the_month"),
    LexiconEntry(Sense(roles: .span, number: 100, unit: .minute, bound: .atMost), "within_the_minute in_under_a_minute"),
    .oneOrTwo(.day, "a_day_or_two day_or_two a_day_or_so"), .oneOrTwo(.hour, "an_hour_or_two hour_or_two"),
    .oneOrTwo(.minute, "a_minute_or_two minute_or_two"), .oneOrTwo(.week, "a_week_or_two week_or_two"),
    .every(.day, "once_every_day every_single_day every_day each_day once_a_day at_least_once_a_day"),
    .every(.week, "every_week each_week once_a_week once_every_week every_single_week at_least_once_a_week"),
    .every(.hour, "every_hour once_an_hour at_least_once_an_hour"),
    .unit(.second, "second{- s}"), .unit(.minute, "minute{- s}"), .unit(.hour, "hour{- s}"), .unit(.day, "day{- s}"),
    .unit(.week, "week{- s}"), .unit(.month, "month{- s}"), .shortUnit(.second, "sec{- s}"), .shortUnit(.minute, "min{- s}"),
    .figureUnit(.hour, "h"), .shortUnit(.hour, "hr hrs"), .shortUnit(.week, "wk wks"), .attachedUnit(.second, "s"),
    .attachedUnit(.day, "d"),
    LexiconEntry(.business, "business working work office"), LexiconEntry(.calendar, "calendar"),
    .businessUnit(.day, "workday{- s} weekday{- s} businessday{- s}"),
    LexiconEntry(.filler, "full whole straight consecutive short"),
    .span(200, .week, "fortnight a_fortnight"),
]

private let days: [LexiconEntry] = [
    LexiconEntry(
        Sense(roles: [.dayWord, .end, .business]),
        "before_the_{working business}_day_is_{out over} before_{close closing closing_time we_close the_office_closes the_shop_closes}"
    ),
    .day(
        1,
        """
        the_day_after_{your_enquiry your_message your_request your_email your_call you_write we_receive_it it_arrives receipt}
        """), .day(0, "on_the_day_{it_lands it_arrives it_is_made it_was_sent it_is_sent they_arrive they_come_in}"),
    LexiconEntry(
        Sense(roles: [.dayWord, .receipt]),
        "on_the_day_{you_write you_ask you_call you_email of_your_enquiry of_your_message it_came_in it_comes_in it_reaches_us}"),
    LexiconEntry(Sense(roles: [.weekday, .same], weekday: 0), "monday"),
    .businessDay(1, "within_the_next_{working business}_day"),
    .day(1, "{next following}_evening"),
    .day(0, "that_day that_same_{day afternoon evening} in_the_same_day"), LexiconEntry(.next, "very_next very_following"),
    .businessDay(1, "next_{weekday workday}"), LexiconEntry(.immediately, "in_no_time_at_all on_the_spot"),
    .day(1, "{next following}_{morning afternoon}"),
    .day(
        0, "the_same_{afternoon evening} same_{afternoon evening morning} that_{afternoon evening} before_the_day_is_{out over}"),
    .day(0, "within_the_day during_the_day in_the_course_of_the_day"),
    LexiconEntry(.same, "very_same that_very"), .day(1, "the_day_after"), .day(0, "later_{today this_afternoon this_evening}"),
    .day(0, "this_{afternoon evening morning} on_the_day_{of_receipt it_arrives we_receive_it} same-day"), .day(1, "next-day"),
    .businessDay(1, "next-business-day next-working-day"),
    LexiconEntry(
        Sense(roles: [.dayWord, .end, .business]),
        "{close end}_of_{business office working}_hours closing_time {close end}_of_play"),
    LexiconEntry(.same, "same this_{very same} that_same"), LexiconEntry(.next, "next following"),
    .day(0, "today tonight eod"), .day(1, "tomorrow"), .day(2, "{day the_day}_after_tomorrow"), .businessDay(0, "cob eob"),
    LexiconEntry(Sense(roles: [.dayWord, .end, .business]), "{close end}_of_{business trading}"),
    LexiconEntry(.end, "end"), LexiconEntry(.of, "of"), LexiconEntry(.article, "the"), LexiconEntry(.filler, "that current"),
    LexiconEntry(.immediately, "immediately instantly right_away straight_away straightaway at_once without_delay"),
    LexiconEntry(.lastDay, "on_the_last_day"),
    .weekdays(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]),
]

private let hours = ["twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"]

private let clocks: [LexiconEntry] = [
    .halves(hours.map { "half_past_\($0)" }, after: 30), .halves(hours.map { "quarter_past_\($0)" }, after: 15),
    .halves(hours.map { "quarter_to_\($0)" }, after: -15),
    LexiconEntry(.dayPart, "morning afternoon evening night lunchtime in_the_{morning afternoon evening}"),
    .clock(12, "noon midday"), .clock(24, "midnight"), LexiconEntry(.clockUnit, "o'clock oclock"),
    LexiconEntry(.morning, "am in_the_morning"),
    LexiconEntry(.afternoon, "pm in_the_{afternoon evening} tonight {this that same the_same}_{afternoon evening}"),
    .by(.atMost, "by until till"), .by(.plain, "at"), LexiconEntry([.before, .by, .lead], "before"),
]

private let edges: [LexiconEntry] = [
    LexiconEntry(.spoilsAfter, "twice three_times several_times many_times {the these our}_{last past previous}"),
    .lead(.every, "at_least_every at_least_once_every"),
    .lead(.atMost, "as_long_as anything_up_to as_much_as no_further_than within_no_more_than in_fewer_than"),
    .by(.atMost, "no_later_than not_later_than by_no_later_than at_the_latest_by at_the_latest"),
    .trail("or_less"), .lead(.moreThan, "for_{more longer}_than for_over"),
    .lead(.atMost, "as_many_as in_as_little_as as_little_as in_at_most inside_of well_within in_fewer_than not_more_than"),
    .lead(.atMost, "for_up_to for_no_more_than for_no_longer_than for_at_most"),
    LexiconEntry(.spoilsAfter, "tenths_of tenth_of hundredths_of fraction_of"),
    .trail("at_the_{outside most maximum absolute_most very_most} at_most tops at_the_very_{most outside}"),
    .trail("at_the_{very absolute}_latest or_even_{less sooner faster earlier}"),
    LexiconEntry(
        .spoilsBefore,
        "before_{delivery the_delivery dispatch collection the_collection arrival your_appointment the_appointment shipping it_expires expiry}"
    ),
    .lead(.atMost, "in_the_course_of during_the_course_of over_the_course_of during throughout in_the_first within_the_first"),
    .lead(
        .atMost,
        "no_later_than_by at_the_latest_by at_the_latest_on at_the_latest_within latest_by before_the in_up_to within_up_to inside"
    ), .lead(.plain, "by_around sometime some_time well later"),
    .lead(
        .atMost,
        "within_just within_only in_just by_no_later_than within_a_period_of within_around within_about within_approximately inside_of within_at_most in_a_maximum_of"
    ),
    .lead(.atLeast, "no_sooner_than not_sooner_than no_earlier_than not_before at_the_earliest"),
    .lead(.atMost, "within_the_next in_the_next over_the_next in_no_more_than inside_of in_at_most within_a_maximum_of"),
    .lead(.moreThan, "later_than any_longer_than beyond past"),
    .lead(
        .atMost,
        """
        within no_later_than not_later_than up_to at_most less_than in_less_than fewer_than under in_under no_more_than \
        not_more_than no_longer_than not_longer_than inside maximum a_maximum_of maximum_of at_the_latest
        """),
    LexiconEntry(Sense(roles: [.lead, .dotted], bound: .atMost), "max"),
    .lead(.plain, "in on the about around approximately roughly some just only even at_around in_about"),
    LexiconEntry([.lead, .dotted], "approx ca"), .lead(.moreThan, "more_than longer_than over exceeding"),
    .lead(.atLeast, "at_least minimum no_less_than"), .lead(.after, "after"), .lead(.every, "every each"),
    LexiconEntry(.from, "from"),
    LexiconEntry(.between, "between"), LexiconEntry(.to, "to"), LexiconEntry(.or, "or"), LexiconEntry(.and, "and"),
    .trail("at_the_{latest most} or_{sooner faster earlier} at_most maximum max tops latest"),
    LexiconEntry(
        .spoilsBefore,
        "ago old {per each every}_{day week month year} daily weekly of_age support hotline helpline earlier"),
    LexiconEntry(.spoilsAfter, "once twice times what such nice"),
    LexiconEntry(.afterEvent, "after when once as upon following if"),
]

private let conditions: [LexiconEntry] = [
    LexiconEntry(.answer, "{our a the your}_{reply answer response decision callback} an_answer back"),
    LexiconEntry(
        .arrives, "{message dm text email write_to call ring phone ping whatsapp}_me {dm text call ring phone ping whatsapp}_us"),
    LexiconEntry([], "{you you_ll you'll you_will we_ll we'll we_will will}_get"),
    LexiconEntry(
        .arrives,
        "opened logged booked entered left written typed uploaded sent_in handed_in called_in {is are}_raised lands landing"),
    LexiconEntry([], "{contact contacts write_to writes_to reach reaches email message text send get_in_touch_with}_you"),
    LexiconEntry(.arrives, "{are is}_with_us {are is}_in_our_inbox"),
    LexiconEntry(
        [.openTime, .arrives],
        "{while when}_{the_shop the_store our_shop our_store the_office}_is_open {while when}_{we_re_here we_are_here we_are_in}"),
    LexiconEntry(
        [.openTime, .arrives],
        "whenever_{the_shop_is_open we're_open we_are_open the_chat_is_open}"
    ),
    LexiconEntry(.arrives, "enquire enquires inquire inquires leave leaves whoever"), LexiconEntry([], "{is are}_coming"),
    LexiconEntry(.businessDays, "mo-fr mo_to_fr"),
    LexiconEntry(.openTime, "during_{opening business service working}_times"),
    LexiconEntry(.businessDays, "on_a_weekday on_any_{weekday workday business_day working_day} on_working_weekdays"),
    LexiconEntry(.arrives, "posted phoned rung asked turn_up turns_up get{s} got_in_touch logged"),
    LexiconEntry([.openTime, .arrives], "{when while}_{we_are_open we're_open the_chat_is_open chat_is_open}"),
    LexiconEntry(.arrives, "reaches asks ask request"),
    LexiconEntry(.outside, "outside after before"),
    LexiconEntry(
        .arrives,
        "received arrived arriving reached comes hits land{s} made raised lodged emailed messaged messages_us write_to_us contacted submit submits drop filed"
    ),
    LexiconEntry(.message, "complaint{- s} call{- s} email{s} text{s} case{s} claim{s} form{s} request{s}"),
    LexiconEntry(
        Sense(roles: .businessDays, bound: .every),
        "{every each once_every once_each once_a once_per}_{business working}_day every_weekday each_weekday"),
    LexiconEntry(.businessDays, "during_the_week on_week_days"),
    LexiconEntry(
        .openTime,
        "{during in within}_{opening service store shop support}_hours during_our_{opening service support}_times when_{we're_open the_chat_is_open} while_{we're_open the_chat_is_open chat_is_open}"
    ),
    LexiconEntry(
        .openTime,
        """
        {during in within}{_ _our_ _the_ _regular_ _normal_}{business opening office working}_hours of_{business opening working}_time \
        {while when}_we_are_open
        """),
    LexiconEntry(
        .businessDays,
        """
        on{_ _a_}{business working}_da{y ys} on_{weekdays workdays} {excluding except without excl}_weekends \
        {excluding except without}_weekends_and_{public_holidays holidays bank_holidays} not_{counting including}_weekends \
        weekends{- _and_holidays _and_public_holidays}_{excluded excepted} weekends_{not_included do_not_count} \
        monday{_to_ _through_ -}friday from_monday{_to_ _through_}friday mon-fri mon_to_fri
        """),
    LexiconEntry(.allDays, "including_weekends weekends_included {even also}_{at on}_weekends"),
    LexiconEntry(
        .receipt,
        """
        {of after from}_receipt {of after from}_receiving_your_{message email e-mail request enquiry inquiry} \
        {of after from}_your_{message email e-mail request enquiry inquiry} of_receiving_it of_contacting_us
        """),
    LexiconEntry(
        .message,
        """
        message{- s} e-mail{- s} email{- s} mail{- s} enquir{y ies} inquir{y ies} request{- s} question{- s} order{- s} ticket{- s} \
        quer{y ies}
        """),
    LexiconEntry(
        .arrives,
        """
        receive{- d s} arriv{e es ed ing} sen{t d ding} submitted placed write writing contact reach{- es ing} come{- s} coming \
        get_in_touch order{- ed} email_us e-mail_us
        """),
    LexiconEntry(.otherwise, "otherwise later others else any_other all_other"),
]
