//! An upright axis of amounts in mnkr, with lines at round amounts.

use rust_decimal::Decimal;

use model::money::DecimalExt;

/// The most lines, beside the one at 0.
const MOST_LINES: Decimal = Decimal::from_parts(4, 0, 0, false, 0);
/// The smallest distance between two lines: ten thousand kronor.
const SMALLEST: Decimal = Decimal::from_parts(1, 0, 0, false, 2);

/// An axis from the lowest to the highest amount, mnkr. 0 is on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Axis {
    lowest: Decimal,
    highest: Decimal,
}

impl Axis {
    /// The axis that `values` fill, with 0.
    pub fn around(values: impl Iterator<Item = Decimal>) -> Self {
        let (lowest, highest) = values.fold((Decimal::ZERO, Decimal::ZERO), |(lowest, highest), value| {
            (lowest.min(value), highest.max(value))
        });
        Self { lowest, highest }
    }

    /// From the lowest to the highest, and 1 where they are the same.
    fn span(self) -> Decimal {
        self.highest.try_sub(self.lowest).filter(|span| !span.is_zero()).unwrap_or(Decimal::ONE)
    }

    /// How far below the top `value` stands, of an axis of the length `length`. None out of range.
    #[must_use]
    pub fn below_top(self, value: Decimal, length: Decimal) -> Option<Decimal> {
        self.highest.try_sub(value)?.try_mul(length)?.try_div(self.span())
    }

    /// The distance between two lines: 1, 2 or 5 times a power of ten.
    fn step(self) -> Option<Decimal> {
        let span = self.span();
        let mut power = SMALLEST;
        loop {
            let steps = [1, 2, 5].into_iter().filter_map(|factor| power.try_mul(Decimal::from(factor)));
            let is_enough = |step: &Decimal| span.try_div(*step).is_some_and(|count| count <= MOST_LINES);
            if let Some(step) = steps.into_iter().find(is_enough) {
                return Some(step);
            }
            power = power.try_mul(Decimal::TEN)?;
        }
    }

    /// The amounts of the lines: 0, and whole steps from it.
    #[must_use]
    pub fn lines(self) -> Vec<Decimal> {
        let Some(step) = self.step() else { return vec![Decimal::ZERO] };
        (-4..=4_i32)
            .filter_map(|at| Decimal::from(at).try_mul(step))
            .filter(|line| *line >= self.lowest && *line <= self.highest)
            .collect()
    }

    /// How many decimals the amounts of the lines have.
    #[must_use]
    pub fn decimals(self) -> u32 {
        self.step().map_or(0, |step| step.normalize().scale())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axis(values: &[&str]) -> Axis {
        Axis::around(values.iter().map(|value| value.parse().expect("a decimal")))
    }

    fn texts(lines: &[Decimal]) -> Vec<String> {
        lines.iter().map(|line| line.normalize().to_string()).collect()
    }

    #[test]
    fn lines_stand_at_round_amounts_and_at_nothing() {
        assert_eq!(texts(&axis(&["-86.4", "-31.8", "2"]).lines()), ["-50", "0"]);
        assert_eq!(texts(&axis(&["6249.9", "6309"]).lines()), ["0", "2000", "4000", "6000"]);
        assert_eq!(texts(&axis(&["-0.3", "0.15"]).lines()), ["-0.2", "0"]);
        assert_eq!(axis(&["-0.3", "0.15"]).decimals(), 1);
        assert_eq!(axis(&["6249.9"]).decimals(), 0);
        assert_eq!(texts(&axis(&[]).lines()), ["0"]);
    }

    #[test]
    fn the_highest_is_at_the_top_and_the_lowest_at_the_end() {
        let axis = axis(&["-30", "10"]);
        let at = |value: i32| axis.below_top(value.into(), Decimal::ONE_HUNDRED);
        assert_eq!([at(10), at(0), at(-30)], [0, 25, 100].map(|place| Some(place.into())));
        assert_eq!(
            Axis::around(std::iter::empty()).below_top(Decimal::ZERO, Decimal::TEN),
            Some(Decimal::ZERO)
        );
    }
}
