import Analysis

extension CalendarReading {
    /// A row for each day with an effect: the day, the levels, the scores, and what brings it about.
    func rowsWithEffect(_ calendar: VillageCalendar) -> [[String]] {
        calendar.events.filter(\.isEffective).map { event in
            let causes = groups(of: event).filter(\.isEffective).map(sentence)
            return [notation.day(event.day), levels(of: event), scores(of: event), causes.joined(separator: "; ")]
        }
    }

    /// A row for each day on which something begins or ends without effect, beside others with one or alone: the day and
    /// what it is.
    func rowsWithoutEffect(_ calendar: VillageCalendar) -> [[String]] {
        calendar.events.compactMap { event in
            let groups = groups(of: event).filter { !$0.isEffective }
            guard !groups.isEmpty else { return nil }
            return [notation.day(event.day), groups.map(sentence).joined(separator: "; ")]
        }
    }
}
