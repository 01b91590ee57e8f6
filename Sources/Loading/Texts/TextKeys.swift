package import Catalog
internal import Languages

/// What the front matter of each kind of text may say.
package enum TextKeys {
    /// The keys of one kind of text.
    package static func keys(of kind: TextKind) -> [KeyDescription] {
        switch kind {
        case .category: category
        case .article: article
        case .page: page
        case .playbook: playbook
        case .guideline: guideline
        case .reply: reply
        }
    }

    package static let common: [KeyDescription] = [
        KeyDescription(
            "id", .text,
            "Name for links; by default the path below the kind's folder without `.md`. The same id in another locale is its translation."
        ),
        KeyDescription("title", .text, required: true, "The heading of the page, as its readers would say it."),
        KeyDescription("description", .text, "One sentence for search results and previews."),
        KeyDescription("slug", .text, "Last part of the address; by default the file's name."),
        KeyDescription("weight", .wholeNumber, "Order among its neighbours; lower comes first."),
        KeyDescription("tags", .texts, "Words that group texts."),
        KeyDescription("keywords", .texts, "Extra search words that the text itself does not hold."),
        KeyDescription("aliases", .texts, "Old addresses (`/sl/stara-pot/`) that lead here."),
        KeyDescription("owner", .text, "Who keeps the text right."),
        KeyDescription("updated", .date, "When the text last changed in substance."),
        KeyDescription("review_by", .date, "When somebody must read it again."),
        KeyDescription("expires", .date, "From when on it no longer holds."),
        KeyDescription("draft", .trueOrFalse, "Whether it stays unpublished except with `--drafts`."),
    ]

    private static let automation = KeyDescription(
        "automation", .choice(Automation.allCases.map(\.rawValue)), "How far a machine may answer with this text.")
    private static let channels = KeyDescription("channels", .texts, "Ids of the channels it is for.")

    package static let category = common
    package static let page = common

    package static let article =
        common + [
            KeyDescription("channel", .text, "Id of the channel whose promises the text makes, when it names none."),
            automation,
            KeyDescription("related", .texts, "Ids of articles to read next."),
        ]

    package static let playbook =
        common + [
            channels,
            KeyDescription(
                "severity", .choice(Playbook.Level.allCases.map(\.rawValue)), "How bad the case is; `normal` by default."),
            KeyDescription("promise", .text, "The service level (`email.resolution`) into which the whole way must fit."),
            automation,
        ]

    package static let guideline =
        common + [
            KeyDescription("locales", .texts, "The locales whose texts it speaks about; by default its own."),
            KeyDescription("rules", .list("of rules"), "What Pult enforces."),
        ] + scope

    /// What limits a guideline, and a rule further.
    package static let scope: [KeyDescription] = [
        KeyDescription(
            "applies_to", .texts,
            "The kinds of text: articles, pages, categories, playbooks, replies, guidelines; all but guidelines by default."),
        channels,
        KeyDescription(
            "audience", .choice(TextAudience.allCases.map(\.rawValue)),
            "Only what customers read in the help center, or what agents read."
        ),
        KeyDescription("mood", .texts, "Only replies for these moods: neutral, worried, upset, happy."),
        KeyDescription(
            "order_stage", .texts,
            "Only replies for these stages: placed, shipped, delivered, before_order, after_delivery; replies for any stage belong to all."
        ),
    ]

    package static let reply =
        common + [
            channels,
            KeyDescription("subject", .text, "Subject line; placeholders allowed."),
            KeyDescription("mood", .choice(Reply.Mood.allCases.map(\.rawValue)), "How the customer feels who gets this reply."),
            KeyDescription("order_stage", .choice(Reply.OrderStage.allCases.map(\.rawValue)), "Where the order stands."),
            KeyDescription(
                "apology", .trueOrFalse,
                "Whether it says sorry for a mistake of the shop and needs the four parts of an apology; by default its title and words decide."
            ),
        ]

    package static let rule: [KeyDescription] =
        [
            KeyDescription("id", .text, required: true, "Name of the rule, which its examples refer to."),
            KeyDescription("message", .text, "What the writer is told."),
            KeyDescription("suggest", .text, "What to write instead."),
            KeyDescription("severity", .choice(["error", "warning", "note"]), "How much it matters; `warning` by default."),
            KeyDescription("avoid", .texts, "Words and phrases that must not occur."),
            KeyDescription("prefer", .mapping("of wrong words to right ones"), "Words that have a better one."),
            KeyDescription("require_any", .texts, "One of these must occur."),
            KeyDescription("require_all", .texts, "All of these must occur."),
            KeyDescription(
                "limit", .mapping("of measures to numbers"),
                "At most so many `exclamation_marks`, `question_marks`, `emoji`, `capitals_words`, `words_per_sentence`, `words`."
            ),
            KeyDescription(
                "formality", .choice(Guideline.Formality.allCases.map(\.rawValue)),
                "How the reader is addressed (vi or ti, Sie or du)."),
            KeyDescription("pattern", .text, "A regular expression that must not match."),
            KeyDescription(
                "match", .choice(PhraseTable.Precision.allCases.map(\.rawValue)),
                "How closely words must agree: `forms` (the default) lets endings differ, `words` does not, `letters` wants every mark, `exact` every capital, too."
            ),
        ] + scope

    package static let step: [KeyDescription] = [
        KeyDescription("role", .text, "Id of the role that does the step."),
        KeyDescription("within", .duration, "Time limit of the step."),
        KeyDescription("reply", .text, "Id of the reply to send."),
        KeyDescription("outcome", .choice(Step.Outcome.allCases.map(\.rawValue)), "How the case ends, when it may end here."),
        KeyDescription("escalate", .mapping("with `to`, `after`, `step`"), "Who takes over when the step is not done in time."),
    ]

    package static let escalation: [KeyDescription] = [
        KeyDescription("to", .text, required: true, "Id of the role that takes over."),
        KeyDescription("after", .duration, "When; by default when the step's own limit is over."),
        KeyDescription("step", .text, "The step it leads to, `\"#anchor\"` in quotes, since YAML takes a bare # for a comment."),
    ]

    static let sections: [KeyReference.Section] = [
        .init(title: "Front matter of every text", keys: common),
        .init(title: "Articles", keys: Array(article.dropFirst(common.count))),
        .init(title: "Playbooks", keys: Array(playbook.dropFirst(common.count))),
        .init(title: "Steps of playbooks", keys: step),
        .init(title: "Escalations of steps", keys: escalation),
        .init(title: "Guidelines", keys: Array(guideline.dropFirst(common.count))),
        .init(title: "Rules of guidelines", keys: rule),
        .init(title: "Replies", keys: Array(reply.dropFirst(common.count))),
    ]
}
