internal import Catalog
internal import Diagnostics
internal import Languages
internal import ServiceTime

/// The words for what the catalog counts up.
extension Edition {
    func name(of level: Playbook.Level) -> String {
        switch level {
        case .low: playbookTexts.low
        case .normal: playbookTexts.normal
        case .high: playbookTexts.high
        case .critical: playbookTexts.critical
        }
    }

    func name(of kind: TextKind) -> String {
        switch kind {
        case .category, .article: playbookTexts.articles
        case .page: playbookTexts.pages
        case .playbook: playbookTexts.playbooks
        case .guideline: playbookTexts.guidelines
        case .reply: playbookTexts.replies
        }
    }

    func name(of automation: Automation) -> String {
        switch automation {
        case .botAllowed: playbookTexts.botAllowed
        case .botFirst: playbookTexts.botFirst
        case .humanOnly: playbookTexts.humanOnly
        }
    }

    func name(of outcome: Step.Outcome) -> String {
        switch outcome {
        case .resolved: playbookTexts.resolved
        case .handedOver: playbookTexts.handedOver
        case .closed: playbookTexts.closed
        }
    }

    func name(of mood: Reply.Mood) -> String {
        switch mood {
        case .neutral: playbookTexts.neutral
        case .worried: playbookTexts.worried
        case .upset: playbookTexts.upset
        case .happy: playbookTexts.happy
        }
    }

    func name(of stage: Reply.OrderStage) -> String {
        switch stage {
        case .any: playbookTexts.any
        case .placed: playbookTexts.placed
        case .shipped: playbookTexts.shipped
        case .delivered: playbookTexts.delivered
        case .beforeOrder: playbookTexts.beforeOrder
        case .afterDelivery: playbookTexts.afterDelivery
        }
    }

    func name(of metric: Metric) -> String {
        switch metric {
        case .firstResponse: playbookTexts.firstResponse
        case .nextUpdate: playbookTexts.nextUpdate
        case .resolution: playbookTexts.resolution
        case .callback: playbookTexts.callback
        }
    }
}

extension PlaybookTexts {
    func name(of severity: Severity) -> String {
        switch severity {
        case .error: error
        case .warning: warning
        case .note: note
        }
    }
}
