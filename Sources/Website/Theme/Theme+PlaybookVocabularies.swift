internal import Languages

extension Theme {
    /// The interface's texts for customers and for agents.
    private static let allTexts = TemplateVocabulary.Entry.texts(
        Set(Language.english.interface.byName.keys).union(Language.english.playbook.byName.keys).sorted())

    private static let item: TemplateVocabulary = [
        "item_title": .text, "item_description": .text, "item_url": .text, "item_language": .text, "item_is_draft": .flag,
    ]
    private static let step: TemplateVocabulary = ["step_title": .text, "step_url": .text]
    private static let hours: TemplateVocabulary = ["days": .text, "periods": .text]
    private static let place: TemplateVocabulary = ["t": allTexts, "title": .text]
    private static let heading: TemplateVocabulary = [
        "t": allTexts, "title": .text, "description": .text, "content_language": .text, "notice": .text, "is_draft": .flag,
        "owner": .text, "updated": .text, "review_by": .text, "is_stale": .flag, "file": .text, "has_body": .flag, "body": .html,
    ]
    private static let group: TemplateVocabulary = ["name": .text, "items": .html]
    private static let row: TemplateVocabulary = [
        "item_title": .text, "item_language": .text, "item_url": .text, "kind_name": .text, "file": .text, "owner_name": .text,
    ]

    private static let bare: TemplateVocabulary = head.adding(logo).adding([
        "t": allTexts, "language": .text, "root": .text, "site_title": .text, "styles": .list(address),
        "editions": .list(["t": allTexts, "code": .text, "name": .text, "url": .text, "edition_title": .text]),
    ])

    private static func listed(_ item: TemplateVocabulary) -> TemplateVocabulary { item.adding(["t": allTexts]) }

    static let playbookVocabularies: [String: TemplateVocabulary] = [
        "playbook/page": head.adding(["logo": .fields(shownLogo)]).adding([
            "t": allTexts, "language": .text, "root": .text, "site_title": .text, "home_url": .text,
            "find_url": .text, "desk_url": .text, "places_url": .text, "desk_style_url": .text,
            "sections": .list(["name": .text, "title": .text, "url": .text, "is_current": .flag]),
            "search": .fields(search), "styles": .list(address), "scripts": .list(address), "generator": .text,
            "page_title": .html, "languages": .html, "main": .html,
        ]),
        "playbook/chooser": bare.adding(["scripts": .list(address)]),
        "playbook/not-found": bare,
        "playbook/home": place.adding([
            "severities": .list(group.adding(["level": .text])), "channels": .list(group),
        ]),
        "playbook/list": place.adding(["items": .html]),
        "playbook/articles": place.adding(["groups": .list(group.adding(["url": .text]))]),
        "playbook/row": listed(item),
        "playbook/list-row": listed(item.adding(["item_remark": .text])),
        "playbook/ledger-row": listed([
            "words": .text, "words_language": .text, "condition": .text, "level": .text, "verdict_id": .text,
            "verdict_name": .text, "channel": .text, "locale": .text, "worst_case": .text, "repairs": .text, "week": .html,
            "places": .html,
        ]),
        "playbook/ledger-place": listed(["text_title": .text, "text_url": .text, "text_language": .text, "place": .text]),
        "playbook/stale-row": listed(row.adding(["due": .text])),
        "playbook/unowned-row": listed(row),
        "playbook/untranslated-row": listed(row.adding(["missing": .text])),
        "playbook/search": place.adding(["search": .fields(search)]),
        "playbook/heading": heading,
        "playbook/colophon": heading,
        "playbook/article": heading.adding(["automation": .text, "crumbs": .list(link), "articles": .html]),
        "playbook/playbook": heading.adding([
            "level": .text, "severity": .text, "channels": .text, "promise": .text, "automation": .text, "flow": .html,
            "steps": .list(step), "promise_channel": .text, "promise_limit": .text, "steps_url": .text, "steps_need": .text,
            "has_channels": .flag, "playbook_channels": .list(["channel_id": .text, "channel_name": .text]),
            "way": .fields([
                "fits": .flag, "summary": .text,
                "legs": .list(
                    step.adding(["role": .text, "within": .text, "begins": .text, "ends": .text, "is_escalated": .flag])),
            ]),
        ]),
        "playbook/step": [
            "t": allTexts, "role_id": .text, "within_limit": .text, "role": .text, "within": .text, "outcome": .text,
            "escalation": .fields([
                "after_limit": .text, "to": .text, "contact": .text, "contact_text": .text, "after": .text,
                "target": .fields(step),
            ]),
            "reply": .fields(["reply_title": .text, "reply_url": .text, "reply_text": .html]), "transitions": .list(step),
        ],
        "playbook/reply": heading.adding([
            "channels": .text, "mood": .text, "order_stage": .text, "reply_text": .html,
            "has_others": .flag, "others": .list(["other_name": .text, "other_language": .text, "reply_text": .html]),
            "has_uses": .flag, "uses": .list(item),
            "reply_id": .text, "reply_locale": .text,
            "reply_languages": .list(["code": .text, "name": .text, "is_current": .flag, "has_vocative": .flag]),
            "has_choice": .flag, "reply_channels": .list(["channel_id": .text, "channel_kind": .text, "channel_name": .text]),
            "has_gaps": .flag,
            "gaps": .list([
                "gap_name": .text, "gap_number": .text, "gap_title": .text, "is_name": .flag, "is_answer": .flag,
                "is_agents": .flag,
                "varies": .flag,
            ]),
            "has_moods": .flag, "moods": .list(["mood_name": .text, "is_current": .flag, "siblings": .list(item)]),
            "still_empty": .text, "language_now": .text, "typed_elsewhere": .text, "sms_length": .text,
        ]),
        "playbook/reply-text": ["t": allTexts, "reply_language": .text, "subject": .html, "text_html": .html],
        "playbook/guideline": heading.adding([
            "is_enforced": .flag, "applies_to": .text, "channels": .text,
            "limits": .list(["limit_name": .text, "limit_values": .text]),
            "rules": .list([
                "rule_id": .text, "message": .text, "suggest": .text, "rule_severity": .text, "rule_level": .text,
                "demands": .list(["demand": .text]), "rule_limits": .list(["limit_name": .text, "limit_values": .text]),
            ]),
        ]),
        "playbook/duty": place.adding([
            "roles": .list([
                "role_name": .text, "contact": .text, "contact_text": .text, "hours": .list(hours), "staffs": .text,
            ]),
            "channels": .list([
                "channel_name": .text, "hours": .list(hours), "levels": .list(["metric": .text, "limit": .text]),
            ]),
        ]),
        "playbook/ledger": place.adding([
            "has_promises": .flag, "promises": .html,
            "verdicts": .list(["value": .text, "name": .text, "count": .text]),
            "channels": .list(["value": .text, "name": .text]), "locales": .list(["value": .text, "name": .text]),
        ]),
        "playbook/manual": place.adding([
            "is_foreign": .flag, "health_url": .text,
            "groups": .list([
                "group": .text, "group_url": .text, "codes": .list(["code": .text, "code_url": .text, "summary": .text]),
            ]),
        ]),
        "playbook/manual-group": place.adding([
            "is_foreign": .flag, "health_url": .text, "manual_url": .text,
            "codes": .list([
                "code": .text, "code_anchor": .text, "code_severity": .text, "level": .text, "summary": .text, "body": .html,
            ]),
        ]),
        "playbook/health": place.adding([
            "has_manual": .flag, "manual_url": .text,
            "has_stale": .flag, "stale": .html, "stale_count": .text, "has_unowned": .flag,
            "unowned": .html, "unowned_count": .text,
            "has_untranslated": .flag, "untranslated": .html, "untranslated_count": .text,
        ]),
    ]
}
