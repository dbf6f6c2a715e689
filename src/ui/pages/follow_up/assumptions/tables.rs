//! The tables of sizes: which sizes stand in which table, row and column.

use crate::i18n::YearTexts;
use model::follow_up::rules::{RuleKey, Rules, Size};
use model::follow_up::{Activity, EventKind, MeasureKind, Month, Season};

/// A table of sizes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleTable {
    /// The heading.
    pub title: &'static str,
    /// What the sizes are.
    pub about: &'static str,
    /// The head of the first column, and of the others.
    pub heads: Vec<String>,
    /// The rows that have any size.
    pub rows: Vec<RuleRow>,
}

/// A row of sizes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleRow {
    /// What they are sizes of.
    pub name: String,
    /// The size in each column. None where there is none.
    pub keys: Vec<Option<RuleKey>>,
}

impl RuleTable {
    fn new(
        texts: [&'static str; 2],
        heads: Vec<String>,
        rows: Vec<(String, Vec<RuleKey>)>,
        rules: &Rules,
    ) -> Self {
        let row = |(name, keys): (String, Vec<RuleKey>)| RuleRow {
            name,
            keys: keys.into_iter().map(|key| Some(key).filter(|key| rules.given(*key).is_some())).collect(),
        };
        let rows = rows.into_iter().map(row).filter(|row| row.keys.iter().any(Option::is_some)).collect();
        let [title, about] = texts;
        Self { title, about, heads, rows }
    }

    /// The table with only the rows whose name has all of `words`, which are in lower case.
    #[must_use]
    pub fn with_words(mut self, words: &[String]) -> Self {
        self.rows.retain(|row| {
            let name = row.name.to_lowercase();
            words.iter().all(|word| name.contains(word.as_str()))
        });
        self
    }
}

/// All tables, in the order of the page.
#[must_use]
pub fn rule_tables(t: &YearTexts, rules: &Rules) -> Vec<RuleTable> {
    let (a, names, frame) = (&t.assumptions, &t.names, &t.frame);
    let own = str::to_owned;
    let sizes = [a.low, a.typical, a.high];
    let season = |season: Season| {
        (own((names.season)(season)), Month::ALL.map(|month| RuleKey::SeasonShare(season, month)).to_vec())
    };
    let drift = |activity: Activity| {
        (own((names.activity)(activity)), vec![RuleKey::DriftMean(activity), RuleKey::DriftSpread(activity)])
    };
    let event = |event: EventKind| {
        let of_size = Size::ALL.map(|size| RuleKey::EventSize(event, size));
        (own((names.event)(event)), [vec![RuleKey::EventChance(event)], of_size.to_vec()].concat())
    };
    let measure = |kind: MeasureKind| {
        let lead = Size::ALL.map(|size| RuleKey::MeasureLead(kind, size));
        let effect = Size::ALL.map(|size| RuleKey::MeasureEffect(kind, size));
        (own((names.measure)(kind)), [lead, effect].concat())
    };
    let revision = |month: Month| ((a.tax_revision)((frame.month)(month)), vec![RuleKey::TaxRevision(month)]);
    let one = |name: &str, key: RuleKey| (own(name), vec![key]);
    let of_one = || vec![own(a.name), own(a.value)];
    let heads = |columns: &[String]| [&[own(a.name)], columns].concat();
    let short_months = Month::ALL.map(|month| own((frame.month_short)(month)));
    let lower = |size: &str| size.to_lowercase();
    let measure_heads: Vec<String> = sizes
        .iter()
        .map(|size| (a.lead_time)(&lower(size)))
        .chain(sizes.iter().map(|size| (a.full_year)(&lower(size))))
        .collect();
    let of_sizes = sizes.map(own);
    let mut tax: Vec<(String, Vec<RuleKey>)> = Month::ALL.into_iter().map(revision).collect();
    tax.push(one(a.large_revisions_chance, RuleKey::LargeRevisionsChance));
    tax.push(one(a.large_revisions_factor, RuleKey::LargeRevisionsFactor));
    tax.push(one(a.tax_per_point, RuleKey::TaxPerPoint));
    let shares = Size::ALL.map(RuleKey::RealisedShare).to_vec();
    vec![
        RuleTable::new(
            a.measures,
            heads(&measure_heads),
            MeasureKind::ALL.into_iter().map(measure).collect(),
            rules,
        ),
        RuleTable::new(a.effects, heads(&of_sizes), vec![(own(a.realised_share), shares)], rules),
        RuleTable::new(
            ["", ""],
            of_one(),
            vec![
                one(a.same_root, RuleKey::SameRootShare),
                one(a.deficit_growth, RuleKey::DeficitGrowth),
                one(a.fades_after, RuleKey::FadesAfter),
                one(a.return_dearer, RuleKey::ReturnDearer),
            ],
            rules,
        ),
        RuleTable::new(
            a.events,
            heads(&[&[own(a.chance)], &of_sizes[..]].concat()),
            EventKind::ALL.into_iter().map(event).collect(),
            rules,
        ),
        RuleTable::new(["", ""], of_one(), vec![one(a.most_events, RuleKey::MostEvents)], rules),
        RuleTable::new(a.tax, of_one(), tax, rules),
        RuleTable::new(
            a.drift,
            heads(&[own(a.mean), own(a.spread)]),
            Activity::ALL.into_iter().map(drift).collect(),
            rules,
        ),
        RuleTable::new(
            a.forecasts,
            heads(&[own(a.mean), own(a.spread)]),
            vec![(own(a.forecast_error), vec![RuleKey::ForecastErrorMean, RuleKey::ForecastErrorSpread])],
            rules,
        ),
        RuleTable::new(a.seasons, heads(&short_months), Season::ALL.into_iter().map(season).collect(), rules),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::i18n::LANGUAGES;
    use files::year_rules::carried;

    #[test]
    fn each_size_stands_in_one_place_in_every_language() {
        let given: BTreeSet<RuleKey> = carried().iter().map(|(key, _)| key).collect();
        for language in LANGUAGES {
            let tables = rule_tables(language.year_texts(), carried());
            let shown: Vec<RuleKey> = tables
                .iter()
                .flat_map(|table| &table.rows)
                .flat_map(|row| row.keys.iter().flatten())
                .copied()
                .collect();
            assert_eq!(shown.iter().copied().collect::<BTreeSet<_>>(), given, "{language:?}");
            assert_eq!(shown.len(), given.len(), "{language:?}: none stands twice");
            for table in &tables {
                assert!(
                    table.rows.iter().all(|row| row.keys.len() + 1 == table.heads.len()),
                    "{}",
                    table.title
                );
            }
        }
    }

    #[test]
    fn a_search_finds_rows_by_their_words() {
        let sv = LANGUAGES[0].year_texts();
        let found = |words: &str| -> Vec<String> {
            let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
            let tables = rule_tables(sv, carried()).into_iter().map(|table| table.with_words(&words));
            tables.flat_map(|table| table.rows).map(|row| row.name).collect()
        };
        assert_eq!(found("dygnet omsorg"), ["Omsorg dygnet runt"]);
        assert_eq!(found("finns inte"), [""; 0]);
    }
}
