use super::*;
use crate::i18n::Language;
use crate::ui::tables::tests::page;
use files::parameter_files;
use model::checks::checks as all_checks;

fn summary(tag: &str) -> (String, usize) {
    let app = page(Language::from_tag(tag));
    app.state.editor().reset_all();
    let outcome = app.session.outcome();
    let (assumed, _) = app.state.settings().assumptions();
    let found = app.session.municipality(|municipality| {
        all_checks(&outcome, municipality, parameter_files::carried(), &assumed.standing)
    });
    let found = found.expect("checks");
    let of_year = found.iter().filter(|check| check.ix == app.view.year.get()).count();
    (summary_of(app, &found), of_year)
}

/// The numbers of checks: of the budget and of fees.
fn counts(summary: &str) -> Vec<usize> {
    let number = |part: &str| part.trim().split(' ').next().and_then(|word| word.parse::<usize>().ok());
    let (_, parts) = summary.split_once(':').expect("the year");
    parts.split(". ").filter_map(number).collect()
}

/// None of the words clears the budget in law.
#[test]
fn the_summary_counts_the_checks_of_the_budget_and_of_fees_apart_and_is_no_legal_clearance() {
    let (swedish, of_year) = summary("sv");
    assert!(
        swedish.contains(" kontroller av budgeten") && swedish.contains(" kontroller av avgifter"),
        "{swedish}"
    );
    let of_each = counts(&swedish);
    assert_eq!((of_each.len(), of_each.iter().sum::<usize>()), (2, of_year), "{swedish}");
    assert!(swedish.contains(" inte en juridisk prövning."), "{swedish}");
    assert!(!swedish.to_lowercase().contains("klara"), "{swedish}");
    let (english, _) = summary("en");
    assert_eq!(counts(&english), of_each, "{english}");
}
