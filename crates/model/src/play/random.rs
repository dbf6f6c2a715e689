//! Random numbers that are the same on every machine: exact decimals from a PCG generator.

use rand_pcg::Pcg32;
use rand_pcg::rand_core::{Rng, SeedableRng};
use rust_decimal::Decimal;

use crate::follow_up::activity::Activity;
use crate::follow_up::event_kind::EventKind;
use crate::follow_up::measure_kind::MeasureKind;
use crate::money::DecimalExt;
use crate::municipality::CommitteeIx;

/// What a stream of random numbers is for. Each subject has its own, so that what is drawn for one never moves another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Whether an event happens.
    Chance(EventKind),
    /// How it happens.
    Event(EventKind),
    /// The forecasts of the tax base.
    Tax,
    /// What an activity of a committee deviates from its budget.
    Drift(CommitteeIx, Activity),
    /// The error of a committee's forecasts.
    ForecastError(CommitteeIx),
    /// How much of what a measure promises is realised.
    Measure(CommitteeIx, MeasureKind),
}

impl Subject {
    /// A number of its own. A changed number is another year for the same seed.
    fn number(self) -> u32 {
        let bytes = |kind: u8, committee: CommitteeIx, detail: u8| {
            let [high, low] = committee.0.to_be_bytes();
            u32::from_be_bytes([kind, high, low, detail])
        };
        match self {
            Self::Chance(event) => bytes(1, CommitteeIx(0), event as u8),
            Self::Event(event) => bytes(2, CommitteeIx(0), event as u8),
            Self::Tax => bytes(3, CommitteeIx(0), 0),
            Self::Drift(c, activity) => bytes(4, c, activity as u8),
            Self::ForecastError(c) => bytes(5, c, 0),
            Self::Measure(c, kind) => bytes(6, c, kind as u8),
        }
    }
}

/// A stream of random numbers.
#[derive(Debug, Clone)]
pub struct Stream(Pcg32);

impl Stream {
    /// The stream of `subject` in the year of `seed`.
    #[must_use]
    pub fn new(seed: u32, subject: Subject) -> Self {
        // The subject is part of the seed: streams of one seed that differ only in the generator's increment are correlated.
        let seed = u64::from(seed).wrapping_shl(32) | u64::from(subject.number());
        Self(Pcg32::seed_from_u64(seed))
    }

    /// A whole number from 0 to below `bound`, each as likely as another to within `bound` / 2³².
    pub fn below(&mut self, bound: u32) -> u32 {
        let wide = u64::from(self.whole()).wrapping_mul(bound.into());
        u32::try_from(wide.wrapping_shr(32)).unwrap_or(0)
    }

    /// A whole number of 32 bits.
    pub fn whole(&mut self) -> u32 {
        self.0.next_u32()
    }

    /// One of `options`. None if there is none.
    pub fn one_of<T: Copy>(&mut self, options: &[T]) -> Option<T> {
        let index = self.below(u32::try_from(options.len()).ok()?);
        options.get(usize::try_from(index).ok()?).copied()
    }

    /// A percentage from 0 to below 100 with four decimals: it is below `chance` with just that chance.
    pub fn percent(&mut self) -> Decimal {
        Decimal::from_parts(self.below(1_000_000), 0, 0, false, 4)
    }

    /// The middle of one of [`PARTS`] equal parts of the range from 0 to 1, whose mean is exactly 1/2.
    fn fraction(&mut self) -> Decimal {
        let part = self.below(PARTS);
        Decimal::from_parts(part.saturating_mul(10).saturating_add(5), 0, 0, false, 5)
    }

    /// A number from the standard normal distribution, by [`QUANTILES`]: mean exactly 0, standard deviation 1 to within 0.000 002.
    /// None is further from 0 than 3.1012.
    pub fn normal(&mut self) -> Decimal {
        let size = self.one_of(&QUANTILES).map_or(0, u32::from);
        let is_below = self.below(2) == 0;
        Decimal::from_parts(size, 0, 0, is_below, 4)
    }

    /// A number from the triangular distribution from `low` to `high` with its peak at `typical`.
    ///
    /// With two uniform numbers, (1 − peak) × the smaller + peak × the larger is triangular on 0 to 1 (W. E. Stein and M. F. Keblis,
    /// A new method to simulate the triangular distribution, 2009): no square root is needed. The mean is (`low` + `typical` +
    /// `high`) / 3 and the variance (the squares less the products of two) / 18, both to within a part in 10⁸, since the uniform
    /// numbers are of [`PARTS`] parts. None if out of range.
    pub fn triangular(&mut self, [low, typical, high]: [Decimal; 3]) -> Option<Decimal> {
        let (one, other) = (self.fraction(), self.fraction());
        let (smaller, larger) = (one.min(other), one.max(other));
        let width = high.try_sub(low)?.try_mul(smaller)?;
        let peak = typical.try_sub(low)?.try_mul(larger.try_sub(smaller)?)?;
        low.try_add(width)?.try_add(peak)
    }
}

/// The parts of a uniform number in [`Stream::triangular`].
pub const PARTS: u32 = 10_000;

/// The positive half of the standard normal distribution: the middle of each of its 256 equally likely parts (of 512 in all),
/// in ten-thousandths, scaled by 1/√0.997 474 so that the standard deviation of the table is 1.
pub const QUANTILES: [u16; 256] = [
    25, 74, 123, 172, 221, 270, 319, 368, 417, 466, 515, 564, 613, 662, 711, 761, 810, 859, 908, 957, 1007,
    1056, 1105, 1155, 1204, 1253, 1303, 1352, 1402, 1451, 1501, 1550, 1600, 1650, 1699, 1749, 1799, 1849,
    1899, 1949, 1998, 2049, 2099, 2149, 2199, 2249, 2299, 2350, 2400, 2451, 2501, 2552, 2603, 2653, 2704,
    2755, 2806, 2857, 2908, 2959, 3010, 3062, 3113, 3165, 3216, 3268, 3320, 3371, 3423, 3475, 3528, 3580,
    3632, 3684, 3737, 3790, 3842, 3895, 3948, 4001, 4054, 4107, 4161, 4214, 4268, 4322, 4376, 4430, 4484,
    4538, 4592, 4647, 4702, 4756, 4811, 4866, 4922, 4977, 5033, 5088, 5144, 5200, 5256, 5313, 5369, 5426,
    5483, 5540, 5597, 5654, 5712, 5770, 5828, 5886, 5944, 6003, 6062, 6121, 6180, 6239, 6299, 6359, 6419,
    6479, 6540, 6600, 6661, 6723, 6784, 6846, 6908, 6970, 7033, 7096, 7159, 7222, 7286, 7350, 7415, 7479,
    7544, 7609, 7675, 7741, 7807, 7874, 7941, 8008, 8076, 8144, 8212, 8281, 8350, 8420, 8490, 8560, 8631,
    8702, 8774, 8846, 8919, 8992, 9066, 9140, 9215, 9290, 9365, 9441, 9518, 9596, 9673, 9752, 9831, 9911,
    9991, 10072, 10154, 10236, 10319, 10403, 10487, 10572, 10658, 10745, 10833, 10921, 11010, 11101, 11192,
    11284, 11377, 11471, 11566, 11662, 11759, 11857, 11957, 12057, 12159, 12262, 12367, 12472, 12580, 12688,
    12798, 12910, 13024, 13139, 13255, 13374, 13495, 13617, 13742, 13869, 13998, 14129, 14263, 14400, 14539,
    14681, 14826, 14975, 15126, 15282, 15441, 15604, 15771, 15943, 16119, 16301, 16488, 16682, 16881, 17088,
    17302, 17524, 17756, 17997, 18249, 18514, 18792, 19085, 19395, 19726, 20079, 20460, 20872, 21323, 21822,
    22382, 23023, 23774, 24689, 25873, 27590, 31012,
];

#[cfg(test)]
mod tests;
