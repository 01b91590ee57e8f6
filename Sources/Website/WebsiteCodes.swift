package import Diagnostics

/// The findings that planning a website can make.
package enum WebsiteCodes {
    package static let all: [DiagnosticCode] = [.template, .templateName, .golden]
}

extension DiagnosticCode {
    package static let template = DiagnosticCode(
        "config/template", .error, "A template cannot be read.", isBinding: true,
        manual: """
            The files below `templates/` take the place of the built-in theme's files of the same name. They are written in
            [Mustache](https://mustache.github.io/mustache.5.html): `{{name}}` prints a value, `{{#name}}…{{/name}}` repeats or
            shows a part, `{{^name}}…{{/name}}` shows it when there is nothing, `{{> shared/contact}}` includes another template.

            A section that is opened must be closed, in the same order:

                {{#crumbs}}<a href="{{url}}">{{title}}</a>{{/crumbs}}

            Without a template that can be read no page can be made, so nothing is written.
            """)

    package static let templateName = DiagnosticCode(
        "config/template-name", .error, "A template uses a name that does not exist.",
        manual: """
            Mustache prints nothing for a name it does not know, so a slip such as `{{titel}}` would leave a hole in every page.
            Pult therefore knows what each template is given, and says so in the note of this finding.

            Mend the name, or remove the tag. A name inside a section is looked up in the section first, then around it:

                {{#crumbs}}
                  <a href="{{url}}">{{title}}</a>     title and address of the page above
                {{/crumbs}}

            The texts of the interface are under `t`: `{{t.search}}`.
            """)
}
