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
    texts.zip(all.iter().map(|change| change.years[0].from == change.years[0].to)).collect()
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
    let [([from, to], _)] = printed(app).try_into().expect("one row");
    let (from, to): (Vec<_>, Vec<_>) = (from.split("; ").collect(), to.split("; ").collect());
    assert_ne!(from[0], to[0]);
}
