import Certification

extension TestRules {
    /// One fact of each type, with bounds, options and documents.
    static let allTypes = rules(
        facts: """
              - {id: a.yes, type: boolean, label: A, question: {id: A?, en: A?}}
              - {id: a.count, type: integer, unit: orang, label: A, question: {id: A?, en: A?}, at least: 0, at most: most}
              - {id: a.rate, type: decimal, label: A, question: {id: A?, en: A?}}
              - {id: a.percent, type: decimal, unit: "%", label: A, question: {id: A?, en: A?}}
              - {id: a.day, type: date, label: A, question: {id: A?, en: A?}, at least: 2020-01-01, at most: 2025-12-31}
              - {id: a.name, type: text, label: A, question: {id: A?, en: A?}, may be absent: true}
              - {id: a.office, type: text, label: A, question: {id: A?, en: A?}}
              - id: a.kind
                type: choice
                label: A
                question: {id: A?, en: A?}
                options: [{id: bpd, label: {id: Badan Permusyawaratan, en: Council}}, {id: pkk, label: PKK}]
              - id: b.crew
                type: choices
                label: B
                question: {id: B?, en: B?}
                options: [{id: bpd, label: {id: Badan Permusyawaratan, en: Council}}, {id: pkk, label: PKK}]
              - id: b.decree
                type: boolean
                label: B
                question: {id: B?, en: B?}
                documents: [{kind: SK Kepala Desa}, {kind: Perdes}]
            """,
        parameters: """
              - {id: most, label: M, value: 30000}
            """
    )
}
