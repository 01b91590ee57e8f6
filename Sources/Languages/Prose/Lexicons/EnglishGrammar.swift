/// The words that hold English sentences together.
extension [ProseEntry] {
    static let englishGrammar: [ProseEntry] = [
        ProseEntry(.condition, "so_that_{we i} so_{we i}_can so_we're_able"),
        ProseEntry(.negation, "{we'd i'd we_would i_would}_{love_to dearly_love_to like_to wish_to} wish_we wish_i"),
        ProseEntry(.negation, "skip rarely seldom scarcely"), ProseEntry(.your, "their"),
        ProseEntry([], "thank_you thank_you_so_much many_thanks"),
        ProseEntry(.lasting, "for"), ProseEntry(.on, "like such_as"),
        ProseEntry(.preposition, "for until till to at"),
        ProseEntry(.those, "they they'll theyll he he'll she she'll there these those"),
        ProseEntry(.it, "it them"),
        ProseEntry(
            .customer,
            "applicant* candidate* participants patient patients parents student students contestant* donor* guest guests tenant*"
        ),
        ProseEntry(.duty, "appreciate welcome would_{like love} kindly_ask await_your"),
        ProseEntry(.past, "replied responded reacted"),
        ProseEntry(.past, "needed waited lasted"),
        ProseEntry(.you, "u ya"), ProseEntry(.your, "ur"),
        ProseEntry(.but, "but yet however instead"),
        ProseEntry(.article, "the a an"), ProseEntry(.on, "via through"),
        ProseEntry(
            .party,
            "workshop shop store studio counter desk branch bench our to_you at_you for_you with_you you_back from_us to_us"),
        ProseEntry([.relative, .we], "before_we until_we"),
        ProseEntry(.without, "without"),
        ProseEntry(.since, "of after from since"),
        ProseEntry(.us, "us"), ProseEntry(.negation, "unlikely unrealistic"),
        ProseEntry(.future, "hell youre youll itll shell theyll"),
        ProseEntry([.we, .future], "well ill", person: .we),
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
        ProseEntry(
            .duty,
            "please must should have_to has_to required kindly are_expected_to is_expected_to ask_{guests your them people everyone friends} remind urge encourage undertake_to_reply obliged need_to ought"
        ),
        ProseEntry(
            .past,
            "was were had did used_to answered_your took has_taken have_taken taken_us got_back replied_already already_replied"),
        ProseEntry(.perfect, "have has having"),
        ProseEntry(.future, "will shall is are be get gets gotten being been can may'll ll usually normally"),
        ProseEntry(.condition, "if unless whether although in_case provided"),
        ProseEntry(.when, "when once after_you before_they as_soon_as while as_long_as before_you"),
        ProseEntry(.that, "that"),
        ProseEntry(.relative, "which who whom whose until before_you_get"),
        ProseEntry(.and, "and or but so otherwise yet"),
        ProseEntry(.short, "e g i eg ie etc ltd mr mrs ms dr st vs approx max art p m co inc"),
    ]
}
