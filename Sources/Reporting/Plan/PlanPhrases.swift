import Analysis
import Certification
import Diagnostics

/// The phrases of plans, in both languages side by side.
enum PlanPhrases {
    static func title(_ level: LocalizedText?) -> LocalizedText {
        guard let level else { return LocalizedText(id: "Rencana", en: "Plan") }
        return LocalizedText(id: "Rencana menuju “\(level.indonesian)”", en: "Plan to reach “\(level.english)”")
    }

    static func reached(_ level: String?) -> LocalizedText {
        guard let level else {
            return LocalizedText(
                id: "Jenjang tertinggi sudah pasti; tidak ada yang perlu direncanakan.",
                en: "The highest level is certain already; there is nothing to plan."
            )
        }
        return LocalizedText(
            id: "Jenjang “\(level)” sudah pasti; tidak ada yang perlu direncanakan.",
            en: "The level “\(level)” is certain already; there is nothing to plan."
        )
    }

    /// - Parameter number: The place of the plan; nothing where it is the only one.
    static func heading(_ number: Int?, _ plan: Plan) -> LocalizedText {
        let (effort, count) = (effort(plan), plan.actions.count)
        let lead = number.map { LocalizedText(id: "Rencana \($0): ", en: "Plan \($0): ") } ?? LocalizedText(same: "")
        guard count > 0 else {
            return LocalizedText(id: lead.indonesian + effort.indonesian, en: lead.english + effort.english)
        }
        return LocalizedText(
            id: "\(lead.indonesian)\(count) tindakan, \(effort.indonesian)",
            en: "\(lead.english)\(count) action\(count == 1 ? "" : "s"), \(effort.english)"
        )
    }

    static func effort(_ plan: Plan) -> LocalizedText {
        guard plan.months > 0 else {
            return LocalizedText(id: "tinggal verifikasi", en: "only verification")
        }
        let (low, high) = (plan.monthsRange.lowerBound, plan.monthsRange.upperBound)
        return LocalizedText(
            id: "\(plan.months) bulan kerja (perkiraan antara \(low) dan \(high)), "
                + "selesai dalam \(plan.duration) bulan bila dikerjakan bersamaan",
            en: "\(plan.months) month\(plan.months == 1 ? "" : "s") of work (estimated between \(low) and \(high)), "
                + "done in \(plan.duration) month\(plan.duration == 1 ? "" : "s") where work goes on side by side"
        )
    }

    static func proof(gap: Int, isComplete: Bool) -> LocalizedText {
        let first =
            gap == 0
            ? LocalizedText(
                id:
                    "Sudah dihitung: dari tindakan yang ada dalam aturan, tidak ada rencana dengan bulan kerja lebih sedikit.",
                en: "It is proven: with the actions of the rules no plan takes fewer months of work."
            )
            : LocalizedText(
                id: "Pencarian dihentikan: rencana pertama paling banyak \(gap) bulan di atas yang paling ringan.",
                en: "The search was cut: the first plan is at most \(gap) months above the least."
            )
        guard !isComplete else { return first }
        return LocalizedText(
            id: "\(first.indonesian) Rencana berikutnya belum tentu yang teringan sesudahnya.",
            en: "\(first.english) The further plans need not be the lightest of the rest."
        )
    }

    /// That no plan fits a budget, and what the least is.
    static func overBudget(_ plan: Plan, gap: Int, _ budget: Int) -> LocalizedText {
        let months = "\(budget) month\(budget == 1 ? "" : "s")"
        guard gap > 0 else {
            return LocalizedText(
                id:
                    "Tidak ada rencana yang cukup dengan \(budget) bulan kerja: yang paling ringan memerlukan \(plan.months) bulan.",
                en: "No plan fits \(months) of work: the least takes \(plan.months)."
            )
        }
        let least = plan.months - gap
        guard least > budget else {
            return LocalizedText(
                id:
                    "Belum ditemukan rencana yang cukup dengan \(budget) bulan kerja, tetapi mungkin ada: pencarian dihentikan. Yang paling ringan ditemukan memerlukan \(plan.months) bulan.",
                en:
                    "No plan was found that fits \(months) of work, but there may be one: the search was cut. The lightest that was found takes \(plan.months)."
            )
        }
        return LocalizedText(
            id:
                "Tidak ada rencana yang cukup dengan \(budget) bulan kerja. Yang paling ringan ditemukan memerlukan \(plan.months) bulan, dan tidak ada yang kurang dari \(least).",
            en:
                "No plan fits \(months) of work. The lightest that was found takes \(plan.months), and none takes less than \(least)."
        )
    }

    static func headingOverBudget(_ plan: Plan) -> LocalizedText {
        let (effort, count) = (effort(plan), plan.actions.count)
        return LocalizedText(
            id: "Rencana paling ringan, melebihi batas: \(count) tindakan, \(effort.indonesian)",
            en: "The lightest plan, above the budget: \(count) action\(count == 1 ? "" : "s"), \(effort.english)"
        )
    }

    static func denied(_ count: Int) -> LocalizedText {
        LocalizedText(
            id:
                "Tidak ada rencana: \(count) rangkaian tindakan memenuhi kriterianya, tetapi jenjang ini tetap tidak pasti setelah desa dinilai lagi secara utuh.",
            en:
                "There is no plan: \(count) set\(count == 1 ? "" : "s") of actions settle\(count == 1 ? "s" : "") the criteria, but the level isn't certain when the whole village is assessed again."
        )
    }

    static func lapses(_ end: String) -> LocalizedText {
        LocalizedText(
            id:
                "Bila dikerjakan satu per satu, semuanya selesai pada \(end). Sebelum itu bukti berikut habis masa berlakunya, padahal jenjang ini bergantung padanya; perbarui pada waktunya:",
            en:
                "Done one after another, all is finished on \(end). The evidence of these facts runs out before, and the level relies on them; renew it in time:"
        )
    }
    static func lapse(_ facts: String, _ day: String) -> LocalizedText {
        LocalizedText(id: "sampai \(day): \(facts)", en: "until \(day): \(facts)")
    }

    static let impossible = LocalizedText(
        id: "Tidak ada rangkaian tindakan yang membuat jenjang ini pasti. Yang menghalangi:",
        en: "No set of actions makes this level certain. What stands in the way:"
    )
    static let notApplicableLevel = LocalizedText(
        id: "syarat jenjang ini tidak dapat dipenuhi desa seperti ini, apa pun hasil kriterianya",
        en: "a village like this can't fulfil the level's condition, whatever its criteria come to"
    )
    static let notFound = LocalizedText(
        id: "Pencarian dihentikan sebelum sebuah rencana ditemukan; mungkin ada.",
        en: "The search was cut before a plan was found; there may be one."
    )
    static let noActions = LocalizedText(
        id: "Paket aturan ini tidak memuat tindakan apa pun di 'actions.yaml', jadi tidak ada yang dapat direncanakan.",
        en: "This rule pack lists no actions in 'actions.yaml', so there is nothing to plan with."
    )
    static func needed(_ condition: String) -> LocalizedText {
        LocalizedText(id: "terpenuhi bila \(condition)", en: "met when \(condition)")
    }

    /// What becomes of a fact by all actions together.
    static func read(now: String?, after: String?, isEstablished: Bool) -> LocalizedText {
        switch (now, after) {
        case (let now?, let after?) where now != after:
            LocalizedText(
                id: "menurut data \(now), setelah semua tindakan \(after)",
                en: "\(now) by the data, \(after) after all actions"
            )
        case (let now?, _):
            LocalizedText(
                id: "menurut data \(now), dan tidak ada tindakan yang mengubahnya",
                en: "\(now) by the data, and no action changes that"
            )
        case (nil, let after?):
            LocalizedText(
                id: "belum pasti, setelah semua tindakan \(after)",
                en: "not certain yet, \(after) after all actions"
            )
        case (nil, nil) where isEstablished:
            LocalizedText(
                id: "belum pasti, dan tetap begitu setelah semua tindakan",
                en: "not certain yet, nor after all actions"
            )
        case (nil, nil):
            LocalizedText(
                id: "belum pasti, dan tidak ada tindakan yang memastikannya",
                en: "not certain yet, and no action settles it"
            )
        }
    }

    static let disputed = LocalizedText(
        id: "sumber-sumbernya berbeda; minta dahulu diverifikasi mana yang benar",
        en: "its sources differ; first have verified which one is right"
    )
    static func verification(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Minta verifikasi atas \(count) data yang sudah diklaim desa",
            en: "Have \(count) fact\(count == 1 ? "" : "s") verified that the village claims already"
        )
    }
    static let noWork = LocalizedText(id: "tanpa pekerjaan baru", en: "no new work")
    static let verifier = LocalizedText(id: "Desa bersama verifikator", en: "Village with the verifier")
    static let changes = LocalizedText(id: "Data yang dihasilkan", en: "Facts it leads to")
    static let met = LocalizedText(id: "Terpenuhi karenanya", en: "Met by it")
    static let after = LocalizedText(id: "Sesudahnya", en: "After it")
    static let by = LocalizedText(id: "Pelaksana", en: "Done by")
    static let done = LocalizedText(
        id: "Sudah ada menurut bukti atau klaim; teruskan saja",
        en: "Done already by the evidence or the claims; only to be kept up"
    )
    static func count(_ met: String, of all: Int) -> LocalizedText {
        LocalizedText(id: "\(met) dari \(all)", en: "\(met) of \(all)")
    }
    static let step = LocalizedText(id: "Langkah", en: "Step")
    static let action = LocalizedText(id: "Tindakan", en: "Action")
    static let effort = LocalizedText(id: "Usaha (perkiraan)", en: "Effort (estimated)")
    static let assumption = LocalizedText(
        id: "Lama dan biaya tindakan adalah perkiraan dalam paket aturan. Data yang dihasilkan dihitung sebagai "
            + "terverifikasi pada tanggal penilaian.",
        en:
            "The time and the cost of actions are estimates of the rule pack. The facts they lead to count as verified on "
            + "the as-of date."
    )

    static func cost(_ cost: CostClass) -> LocalizedText {
        switch cost {
        case .free: LocalizedText(id: "tanpa biaya", en: "no cost")
        case .low: LocalizedText(id: "biaya rendah", en: "low cost")
        case .medium: LocalizedText(id: "biaya sedang", en: "medium cost")
        case .high: LocalizedText(id: "biaya tinggi", en: "high cost")
        }
    }

    static func months(_ action: Action) -> LocalizedText {
        let (low, high) = (action.monthsRange.lowerBound, action.monthsRange.upperBound)
        return LocalizedText(
            id: "\(action.months) bulan (\(low)–\(high))",
            en: "\(action.months) month\(action.months == 1 ? "" : "s") (\(low)–\(high))"
        )
    }

    static func value(_ value: String, _ kind: Plan.Kind, isDay: Bool) -> LocalizedText {
        switch kind {
        case .exactly: LocalizedText(same: value)
        case .atLeast where isDay: LocalizedText(id: "\(value) atau sesudahnya", en: "\(value) or later")
        case .atMost where isDay: LocalizedText(id: "\(value) atau sebelumnya", en: "\(value) or earlier")
        case .atLeast: LocalizedText(id: "\(value) atau lebih", en: "\(value) or more")
        case .atMost: LocalizedText(id: "\(value) atau kurang", en: "\(value) or less")
        case .expected:
            LocalizedText(
                id: "menurut hasil pendataan (rencana ini memakai \(value))",
                en: "as it is found (this plan takes \(value))"
            )
        }
    }
}
