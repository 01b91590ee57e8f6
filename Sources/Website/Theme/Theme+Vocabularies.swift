internal import Languages

extension Theme {
    /// The names that each built-in template is given.
    package static let vocabularies: [String: TemplateVocabulary] = helpCenterVocabularies.merging(playbookVocabularies) { $1 }

    /// For templates that the site adds and that are only included: any name that some template is given.
    static let anyVocabulary = vocabularies.values.reduce(TemplateVocabulary()) { $0.adding($1) }

    static let texts = TemplateVocabulary.Entry.texts(Language.english.interface.byName.keys.sorted())
    static let search: TemplateVocabulary = [
        "page_url": .text, "base": .text, "index_url": .text, "engine_url": .text, "language_url": .text, "contact_url": .text,
    ]
    static let address: TemplateVocabulary = ["url": .text]
    static let head: TemplateVocabulary = [
        "icon_url": .text, "icon_type": .text, "fonts": .list(["font_url": .text, "font_type": .text]),
    ]
    static let shownLogo: TemplateVocabulary = [
        "logo_url": .text, "logo_title": .text, "logo_width": .text, "logo_height": .text, "has_plate": .flag,
    ]
    static let logo: TemplateVocabulary = [
        "logo": .fields(
            shownLogo.adding(["dark_logo": .fields(["dark_url": .text, "dark_width": .text, "dark_height": .text])]))
    ]
    static let link: TemplateVocabulary = ["title": .text, "url": .text]

    private static let hours: TemplateVocabulary = ["days": .text, "periods": .text]
    private static let channel: TemplateVocabulary = [
        "id": .text, "kind": .text, "name": .text, "url": .text, "contact": .text, "mailbox": .text, "mail_host": .text,
        "answer": .text, "hours": .list(hours),
    ]
    private static let channels: TemplateVocabulary = [
        "t": texts, "channels": .list(channel), "times_url": .text, "has_notices": .flag,
        "notices": .list(["concerns": .text, "special_days": .list(["until": .text, "text": .text])]),
    ]
    private static let item: TemplateVocabulary = [
        "title": .text, "description": .text, "url": .text, "link_language": .text,
    ]
    private static let topic: TemplateVocabulary = item.adding([
        "initial": .text, "articles": .html, "has_more": .flag,
    ])
    private static let text: TemplateVocabulary = [
        "t": texts, "title": .text, "description": .text, "content_language": .text, "notice": .text, "updated": .text,
        "updated_date": .text, "has_contents": .flag, "contents": .list(["heading": .text, "url": .text]),
        "crumbs": .list(link), "contact": .html, "body": .html,
    ]
    private static let alternate: TemplateVocabulary = ["language": .text, "url": .text]
    private static let bare: TemplateVocabulary = head.adding(logo).adding([
        "language": .text, "root": .text, "site_title": .text, "t": texts, "styles": .list(address),
        "editions": .list([
            "code": .text, "name": .text, "url": .text, "t": texts, "search_url": .text, "edition_title": .text,
        ]),
    ])

    private static let helpCenterVocabularies: [String: TemplateVocabulary] = [
        "help-center/page": head.adding(logo).adding([
            "t": texts, "language": .text, "site_title": .text, "root": .text, "home_url": .text, "contact_url": .text,
            "styles": .list(address), "scripts": .list(address), "topics": .list(link),
            "organization": .fields(["name": .text, "address": .text, "website": .text]), "feed_url": .text, "generator": .text,
            "head": .html, "languages": .html, "header_search": .html, "main": .html,
            "feedback_origin": .html,
        ]),
        "help-center/head": [
            "title": .text, "description": .text, "is_listed": .flag, "canonical": .text, "alternates": .list(alternate),
            "open_graph": .fields(["og_title": .text, "og_type": .text, "og_locale": .text, "og_site": .text]),
            "twin": .text, "structured_data": .html,
        ],
        "shared/languages": [
            "t": texts, "has_languages": .flag, "current_name": .text,
            "languages": .list(["code": .text, "name": .text, "url": .text, "is_current": .flag]),
        ],
        "help-center/header-search": ["t": texts, "search": .fields(search)],
        "help-center/contact": channels.adding(["contact_url": .text]),
        "help-center/home": [
            "t": texts, "site_title": .text, "search": .fields(search), "topics": .list(topic), "contact": .html,
        ],
        "help-center/search": ["t": texts, "search": .fields(search), "topics": .list(topic), "contact": .html],
        "help-center/article": text.adding([
            "related": .html, "feedback": .html,
            "elsewhere": .fields(["languages": .list(["code": .text, "name": .text, "url": .text])]),
        ]),
        "help-center/feedback": [
            "t": texts,
            "service": .fields([
                "service_url": .text, "article_id": .text, "article_locale": .text, "page": .text, "scripts": .list(address),
            ]),
            "mail": .fields(["yes_url": .text, "reasons": .list(["reason": .text, "mail_url": .text])]),
        ],
        "help-center/category": text.adding(["articles": .html, "has_body": .flag]),
        "help-center/text": text.adding(channels).adding([
            "is_contact": .flag,
            "hours_table": .fields([
                "columns": .list(["column": .text]), "days": .list(["day": .text, "cells": .list(["periods": .text])]),
            ]),
        ]),
        "help-center/chooser": bare.adding([
            "canonical": .text, "alternates": .list(alternate), "scripts": .list(address),
        ]),
        "help-center/not-found": bare,
        "help-center/redirect": head.adding([
            "language": .text, "root": .text, "t": texts, "url": .text, "title": .text, "canonical": .text,
            "styles": .list(address),
        ]),
        "help-center/row": item,
        "help-center/link-row": item,
        // Parts that other templates include.
        "help-center/heading": text,
        "help-center/channels": channels,
        "help-center/notices": channels,
        "help-center/bare-head": head.adding(["root": .text, "styles": .list(address)]),
        "shared/head-files": head.adding(["styles": .list(address)]),
        "shared/logo": logo,
        "shared/crumbs": ["t": texts, "crumbs": .list(link)],
        "shared/search-form": ["t": texts, "search": .fields(search)],
    ]
}
