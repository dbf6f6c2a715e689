use super::*;

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

fn stream() -> Stream {
    Stream::new(1, Subject::Tax)
}

#[test]
fn the_table_of_the_normal_distribution_is_that_of_a_standard_one() {
    let squares: u64 = QUANTILES.iter().map(|size| u64::from(*size).pow(2)).sum();
    // In ten-thousandths squared: 256 times 10⁸ for a standard deviation of 1.
    assert!(squares.abs_diff(256 * 100_000_000) < 256 * 400, "within 0.000 004 of the variance 1: {squares}");
    assert!(QUANTILES.is_sorted());
    // Known quantiles of the standard normal distribution: half lies within 0.6745, 90 per cent within 1.6449.
    assert!(QUANTILES[127] < 6_753 + 20 && QUANTILES[128] > 6_745 - 20);
    assert!((16_300..16_600).contains(&QUANTILES[230]), "{}", QUANTILES[230]);
}

#[test]
fn normal_numbers_come_from_the_whole_table_with_both_signs() {
    let mut stream = stream();
    let drawn: Vec<Decimal> = (0..20_000).map(|_| stream.normal()).collect();
    for size in QUANTILES {
        let size = Decimal::new(size.into(), 4);
        assert!(drawn.contains(&size) && drawn.contains(&-size), "{size}");
    }
}

#[test]
fn a_triangular_number_lies_between_low_and_high() {
    let mut stream = stream();
    let corners = [decimal("-10"), decimal("-6"), decimal("-3")];
    let [low, _, high] = corners;
    let drawn: Vec<Decimal> = (0..10_000).map(|_| stream.triangular(corners).expect("in range")).collect();
    assert!(drawn.iter().all(|number| *number > low && *number < high));
    // 3/7 of the area lies above the peak: (−3 + 6) / (−3 + 10). Four standard deviations are 0.0198.
    let above = drawn.iter().filter(|number| **number > decimal("-6")).count();
    assert!((4_088..4_484).contains(&above), "{above}");
}

#[test]
fn a_triangular_number_without_width_is_its_peak() {
    let two = decimal("2");
    assert_eq!(stream().triangular([two; 3]), Some(two));
}

#[test]
fn a_chance_of_0_never_comes_and_one_of_100_always() {
    let mut stream = stream();
    for _ in 0..10_000 {
        let percent = stream.percent();
        assert!(percent >= Decimal::ZERO && percent < Decimal::ONE_HUNDRED);
    }
}

#[test]
fn every_subject_has_a_stream_of_its_own() {
    let mut numbers: Vec<u32> = EventKind::ALL.map(|kind| Subject::Event(kind).number()).to_vec();
    numbers.extend(EventKind::ALL.map(|kind| Subject::Chance(kind).number()));
    numbers.push(Subject::Tax.number());
    for c in [0, 1, 255, 256, u16::MAX].map(CommitteeIx) {
        numbers.push(Subject::ForecastError(c).number());
        numbers.extend(Activity::ALL.map(|activity| Subject::Drift(c, activity).number()));
        numbers.extend(MeasureKind::ALL.map(|kind| Subject::Measure(c, kind).number()));
    }
    let count = numbers.len();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), count);
}

#[test]
fn nothing_comes_of_no_options() {
    assert_eq!(stream().one_of::<u8>(&[]), None);
}
