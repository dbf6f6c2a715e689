use super::*;
use crate::i18n::LANGUAGES;
use crate::ui::tables::tests::page;
use model::goals::GoalIx;
use model::lever::{Lever, Setting, SettingKind};
use model::money::DecimalExt;
use model::municipality::CommitteeIx;

/// The values before and after the change of each row, as they are printed, and whether they are equal: a fee at its ceiling
/// cannot be raised.
fn printed(app: AppContext) -> Vec<([String; 2], bool)> {
    let all = app
        .session
        .municipality(|m| changes(m, &app.session.law(), &app.session.scenario_now()))
        .expect("changes");
    let rows = changes_table(app, &all).rows;
    let texts = rows.iter().map(|row| [2, 3].map(|at: usize| row.cells[at].value.text().to_owned()));
    let years = all.iter().flat_map(|change| &change.years);
    texts.zip(years.map(|year| year.from == year.to)).collect()
}

#[test]
fn a_value_and_what_it_was_changed_to_are_not_printed_alike() {
    for language in LANGUAGES {
        let app = page(*language);
        let levers: Vec<Lever> = app.session.municipality(|municipality| Lever::all(municipality).collect());
        for lever in levers {
            app.state.editor().reset_all();
            let start = app.state.editor().position_now(lever).start;
            for part in ["1", "-1", "0.03", "-0.0333333", "0.00001"] {
                let by = lever.spec().step.try_mul(part.parse().expect("a decimal")).expect("in range");
                let setting = match lever.spec().setting_kind {
                    SettingKind::Change => Setting::Change(by),
                    SettingKind::Percent => Setting::Percent(by),
                    SettingKind::Yearly => Setting::Yearly(by),
                    SettingKind::Value => Setting::Value(start.try_add(by).expect("in range")),
                };
                if !lever.accepts(setting, start) {
                    continue;
                }
                app.state.editor().set(lever, setting);
                for ([from, to], is_equal) in printed(app) {
                    assert_eq!(from == to, is_equal, "{setting:?} of {lever:?}: {from}, {to}");
                }
            }
        }
    }
}

#[test]
fn goal_shares_that_differ_are_not_printed_alike() {
    let app = page(LANGUAGES[0]);
    app.state.editor().reset_all();
    let share = app.state.editor().goal_shares(CommitteeIx(0))[0].percent;
    let slightly = share.try_add(Decimal::new(1, 2)).expect("in range");
    assert!(app.state.editor().set_goal_share(CommitteeIx(0), GoalIx(0), slightly));
    // A row for each year of the plan.
    let [([from, to], _), _, _] = printed(app).try_into().expect("three rows");
    let (from, to): (Vec<_>, Vec<_>) = (from.split("; ").collect(), to.split("; ").collect());
    assert_ne!(from[0], to[0]);
}

#[test]
fn an_own_change_is_printed_with_what_it_gives_the_committee_each_year() {
    let app = page(LANGUAGES[0]);
    app.state.editor().reset_all();
    let education = app.session.municipality(|municipality| {
        let found = municipality.committees().find(|(_, committee)| committee.id == "utbildningsnamnden");
        found.map(|(c, _)| c).expect("the education committee")
    });
    app.state.editor().set(Lever::Grant(education), Setting::Change(Decimal::from(20_000_000)));
    let all = app
        .session
        .municipality(|m| changes(m, &app.session.law(), &app.session.scenario_now()))
        .expect("changes");
    let rows = changes_table(app, &all).rows;
    let texts = |at: usize| rows.iter().map(|row| row.cells[at].value.text()).collect::<Vec<_>>();
    assert_eq!(texts(1), ["2022", "2023", "2024"]);
    assert_eq!(texts(4), ["+20,0"; 3]);
}

/// An efficiency demand frees as much of the grant as it lowers the need, in the dialog and in print.
#[test]
fn an_efficiency_demand_is_printed_with_the_grant_and_the_need() {
    let app = page(LANGUAGES[0]);
    app.state.editor().reset_all();
    app.state.editor().set(Lever::Efficiency(CommitteeIx(0)), Setting::Yearly(Decimal::ONE));
    let all = app
        .session
        .municipality(|m| changes(m, &app.session.law(), &app.session.scenario_now()))
        .expect("changes");
    let table = changes_table(app, &all);
    let headings: Vec<_> = table.columns.iter().map(|column| column.heading.as_str()).collect();
    assert_eq!(headings[4..], ["Ger nämnden", "Ger kommunbidraget", "Ger behovet", "Ger resultatet"]);
    for row in &table.rows {
        let text = |at: usize| row.cells[at].value.text();
        assert!(text(4).starts_with('−'), "{}", text(4));
        assert_eq!(text(4), text(6));
    }
}
