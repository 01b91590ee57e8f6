extension InterfaceTexts {
    /// The texts that need nothing filled in, by the names that templates use.
    package var byName: [String: String] {
        [
            "skip_to_content": skipToContent, "home": home, "breadcrumbs": breadcrumbs, "topics": topics,
            "all_articles": allArticles, "on_this_page": onThisPage, "related": related, "language": language,
            "choose_language": chooseLanguage, "question": question, "search": search,
            "search_placeholder": searchPlaceholder, "search_results": searchResults, "search_count": searchCount,
            "search_nothing": searchNothing, "search_failed": searchFailed, "search_browse": searchBrowse,
            "search_near": searchNear, "search_shown": searchShown, "search_more": searchMore, "search_all": searchAll,
            "copy_link": copyLink, "link_copied": linkCopied, "link_shown": linkShown, "other_languages": otherLanguages,
            "helpful": helpful, "helpful_yes": helpfulYes, "helpful_no": helpfulNo, "helpful_why": helpfulWhy,
            "reason_unanswered": reasonUnanswered, "reason_unclear": reasonUnclear, "reason_outdated": reasonOutdated,
            "reason_other": reasonOther, "feedback_comment": feedbackComment, "feedback_hint": feedbackHint,
            "feedback_mail_hint": feedbackMailHint, "feedback_send": feedbackSend, "feedback_thanks": feedbackThanks,
            "feedback_failed": feedbackFailed,
            "contact_title": contactTitle, "contact_lead": contactLead, "contact_page": contactPage,
            "opening_hours": openingHours, "special_days": specialDays,
            "not_found_title": notFoundTitle, "not_found_text": notFoundText, "moved_title": movedTitle,
            "moved_text": movedText, "feed": feed,
        ]
    }
}
