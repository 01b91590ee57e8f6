import Diagnostics

/// Of the `step` blocks in playbooks.
enum StepCodes {
    static let all = [syntax, key, value, outside, twice]

    static let syntax = DiagnosticCode(
        "playbook/step-syntax", .error, "The data of a step is not well-formed YAML.",
        manual: """
            A step block is YAML, like front matter: lines of `key: value`. Close quotes and brackets, indent with blanks, put a text with
            `: ` in it in quotes, and write values out instead of using anchors and aliases.
            """)

    static let key = DiagnosticCode(
        "playbook/step-key", .error, "The data of a step has an unknown, repeated or missing key.",
        manual: """
            A step can have `role`, `within`, `reply`, `outcome` and `escalate`; an escalation has `to` (required), `after` and `step`:

                ```step
                role: agent
                within: 1 business hour
                escalate: { to: team-lead, after: 30 minutes, step: "#decide" }
                ```
            """)

    static let value = DiagnosticCode(
        "playbook/step-value", .error, "The data of a step has a value that cannot be.",
        manual: """
            `within` and `after` are durations (`15 minutes`, `1 business day`); `outcome` is `resolved`, `handed_over` or `closed`; `step` is
            the anchor of a step of the same playbook in quotes (`"#decide"`), since YAML takes a bare `#` for a comment.
            """)

    static let outside = DiagnosticCode(
        "playbook/step-outside", .error, "A step block stands outside of any step.",
        manual: """
            Every `##` heading of a playbook is a step, and the block with its data stands somewhere below that heading. Before the first `##`,
            or under a `#`, there is no step that it could belong to. Move it.
            """)

    static let twice = DiagnosticCode(
        "playbook/step-twice", .error, "A step has two step blocks.",
        manual: """
            The data of a step stands in one block; a second one is not read. Perhaps a `##` heading was forgotten between the two. Add it, or
            put all the data into the first block.
            """)
}
