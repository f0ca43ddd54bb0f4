import Certification
public import FEEL

/// The values that a parameter can take in its range: evenly spaced, both ends and the value in force among them.
///
/// The step is 1 where the value and both ends are whole numbers; else it is the largest power of ten, a hundredth at most,
/// on which all three lie and with which the range has 100 steps at least. Durations go by months or by days.
public struct ParameterGrid: Hashable, Sendable {
    /// What a step is.
    private enum Step: Hashable {
        case number(Number)
        case month
        case day
    }

    /// The fewest steps of a range of numbers that aren't whole.
    private static let leastSteps = 100

    /// The index of the upper end; that of the lower end is 0.
    public let last: Int
    /// The index of the value in force.
    public let written: Int
    /// The lower end in steps.
    private let base: Int
    private let step: Step

    /// The grid of a parameter on a day; nothing where it has no range, or one too fine for whole numbers of 64 bits.
    ///
    /// - Parameter isContinuous: Whether whole numbers, too, are taken for points on a finer scale.
    init?(_ parameter: Parameter, on day: Day, isContinuous: Bool) {
        guard let bounds = parameter.bounds else { return nil }
        let all = [bounds.from, bounds.to, parameter.value(on: day)]
        let numbers = all.compactMap { if case .number(let number) = $0 { number } else { nil } }
        let months = all.compactMap {
            if case .yearMonthDuration(let duration) = $0 { duration.totalMonths } else { nil }
        }
        let days = all.compactMap { if case .dayTimeDuration(let duration) = $0 { duration.wholeDays } else { nil } }
        if numbers.count == all.count {
            let areWhole = numbers.allSatisfy(\.isInteger)
            var decimals = areWhole && !isContinuous ? 0 : max(2, numbers.map(\.decimals).max() ?? 0)
            while decimals <= Number.digits {
                guard let step = Number(exactly: "1E-\(decimals)", allowingExponent: true) else { return nil }
                let scaled = numbers.compactMap { (try? $0.divided(by: step))?.integer }
                guard scaled.count == all.count else { return nil }
                self.init(scaled, .number(step))
                if decimals == 0 || last >= Self.leastSteps || last == 0 { return }
                decimals += 1
            }
            return nil
        } else if months.count == all.count {
            self.init(months, .month)
        } else if days.count == all.count {
            self.init(days, .day)
        } else {
            return nil
        }
    }

    /// From the ends and the value in steps.
    private init?(_ ends: [Int], _ step: Step) {
        let (last, overflow) = ends[1].subtractingReportingOverflow(ends[0])
        guard !overflow, last >= 0, last < Int.max / 100, (ends[0]...ends[1]).contains(ends[2]) else { return nil }
        self.last = last
        base = ends[0]
        written = ends[2] - ends[0]
        self.step = step
    }

    /// The value at an index from 0 to ``last``.
    public func value(at index: Int) -> Value {
        let steps = base + index
        switch step {
        case .number(let step): return .number(((try? step.multiplying(by: Number(steps))) ?? .zero).reduced)
        case .month: return YearMonthDuration(months: steps).map { .yearMonthDuration($0) } ?? .null
        case .day: return .dayTimeDuration(DayTimeDuration(seconds: 86_400 * steps))
        }
    }
}

extension Number {
    /// How many decimals it has; 0 for a whole number.
    fileprivate var decimals: Int { max(0, -reduced.exponent) }
}

extension DayTimeDuration {
    /// The duration in days; nothing where hours are left over.
    fileprivate var wholeDays: Int? {
        nanoseconds == Int128(days) * 86_400_000_000_000 ? days : nil
    }
}
