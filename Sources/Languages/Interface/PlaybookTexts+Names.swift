extension PlaybookTexts {
    /// The texts that need nothing filled in, by the names that templates use.
    package var byName: [String: String] {
        [
            "playbook": playbook, "internal_only": internalOnly, "sections": sections, "overview": overview,
            "playbooks": playbooks, "replies": replies, "guidelines": guidelines, "articles": articles, "pages": pages,
            "duty": duty, "ledger": ledger, "health": health, "by_channel": byChannel, "by_severity": bySeverity,
            "severity": severity, "low": low, "normal": normal, "high": high, "critical": critical, "draft": draft,
            "flow": flow, "steps": steps, "role": role, "within": within, "reply": reply, "outcome": outcome,
            "resolved": resolved, "handed_over": handedOver, "closed": closed, "escalation": escalation, "goes_to": goesTo,
            "longest_way": longestWay, "way_fits": wayFits, "way_too_long": wayTooLong, "way_step": wayStep,
            "way_begins": wayBegins, "way_ends": wayEnds, "promise": promise, "automation": automation, "bot_allowed": botAllowed,
            "bot_first": botFirst,
            "human_only": humanOnly, "channels": channels, "owner": owner, "review_by": reviewBy, "subject": subject,
            "mood": mood, "neutral": neutral, "worried": worried, "upset": upset, "happy": happy, "order_stage": orderStage,
            "any": any, "placed": placed, "shipped": shipped, "delivered": delivered, "before_order": beforeOrder,
            "after_delivery": afterDelivery, "copy": copy, "copied": copied, "show_samples": showSamples,
            "other_languages": otherLanguages, "used_in": usedIn, "applies_to": appliesTo, "all_texts": allTexts,
            "rules": rules, "enforced": enforced, "not_enforced": notEnforced, "not_enforced_text": notEnforcedText,
            "error": error, "warning": warning, "note": note, "formal": formal, "informal": informal, "do_example": doExample,
            "dont_example": dontExample, "for_agents": forAgents, "duty_lead": dutyLead, "on_duty": onDuty,
            "ledger_lead": ledgerLead, "ledger_empty": ledgerEmpty, "verdict": verdict, "verdict_kept": verdictKept,
            "verdict_broken": verdictBroken,
            "verdict_unbacked": verdictUnbacked, "all_verdicts": allVerdicts, "all_channels": allChannels,
            "all_languages": allLanguages, "week_picture": weekPicture, "legend_open": legendOpen, "legend_broken": legendBroken,
            "text": text, "kind": kind,
            "place": place,
            "service_level": serviceLevel, "first_response": firstResponse, "next_update": nextUpdate, "resolution": resolution,
            "callback": callback, "health_lead": healthLead, "stale": stale, "unowned": unowned, "untranslated": untranslated,
            "nothing_here": nothingHere, "due": due, "missing_in": missingIn,
            "manual": manual, "manual_lead": manualLead, "manual_in_english": manualInEnglish,
        ]
    }
}
