//! The same change of many committees at once. A lazy part.

use std::collections::BTreeSet;

use leptos::prelude::*;
use leptos::web_sys::HtmlSelectElement;
use rust_decimal::Decimal;

use crate::i18n::typed::InputUnit;
use crate::state::{CommitteeChange, change_committees};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::field::{NumberField, Take, unreadable};
use crate::ui::primitives::labels::committee_name;
use crate::ui::primitives::lists::listed;
use crate::ui::shell::levers::group;
use model::municipality::CommitteeIx;
use model::scenario::Scenario;

/// What is changed, by how much, and in which committees not.
#[derive(Debug, Clone, Copy)]
struct Form {
    change: RwSignal<CommitteeChange>,
    percent: RwSignal<Decimal>,
    left_out: RwSignal<BTreeSet<CommitteeIx>>,
    /// What came of the last change, and the scenario after it.
    report: RwSignal<Option<(String, Scenario)>>,
}

impl Form {
    fn new() -> Self {
        Self {
            change: RwSignal::new(CommitteeChange::Efficiency),
            percent: RwSignal::new(Decimal::ONE),
            left_out: RwSignal::new(BTreeSet::new()),
            report: RwSignal::new(None),
        }
    }
}

/// The form, in a group that opens.
pub fn all_committees(app: AppContext) -> El {
    let words = &app.language.lazy_texts().all_committees;
    let form = Form::new();
    group(words.title, || words.about.to_owned(), move || vec![fields(app, form)])
}

fn committees(app: AppContext) -> Vec<CommitteeIx> {
    app.session.municipality(|m| m.committees().map(|(c, _)| c).collect())
}

fn fields(app: AppContext, form: Form) -> El {
    let words = &app.language.lazy_texts().all_committees;
    let Form { change, left_out, .. } = form;
    let exception = |c: CommitteeIx| {
        let checkbox = el("input")
            .attr("type", "checkbox")
            .bind_bool_property("checked", move || left_out.with(|left_out| left_out.contains(&c)))
            .on("change", move |_| {
                left_out.update(|left_out| {
                    if !left_out.remove(&c) {
                        left_out.insert(c);
                    }
                });
            });
        el("label").class("choice").child(checkbox).child(el("span").text(&committee_name(app, c)))
    };
    let exceptions = committees(app).into_iter().map(exception).collect::<Vec<_>>();
    let except = group(
        words.except,
        move || (words.left_out)(left_out.with(BTreeSet::len)),
        move || exceptions.clone(),
    );
    let count = move || committees(app).len().saturating_sub(left_out.with(BTreeSet::len));
    let apply = button("btn")
        .bind_bool_attr("disabled", move || count() == 0 || app.state.open.is_read_only())
        .on_click(move || apply(app, form))
        .bind_text(move || {
            let words = match change.get() {
                CommitteeChange::Lock => words.lock_in,
                CommitteeChange::Unlock => words.unlock_in,
                CommitteeChange::Efficiency
                | CommitteeChange::Index
                | CommitteeChange::Volume
                | CommitteeChange::Grant => words.change_in,
            };
            words(count())
        });
    el("div")
        .class("all-committees")
        .child(change_choice(app, form))
        .dyn_children_if(move || change.get().has_percent(), move || vec![percent_field(app, form)])
        .child(except)
        .child(apply)
        .child(el("p").class("lever-note").attr("role", "status").bind_text(move || report_text(app, form)))
}

fn change_choice(app: AppContext, form: Form) -> El {
    let words = &app.language.lazy_texts().all_committees;
    let name = |change| match change {
        CommitteeChange::Efficiency => words.efficiency,
        CommitteeChange::Index => words.index,
        CommitteeChange::Volume => words.volume,
        CommitteeChange::Grant => words.grant,
        CommitteeChange::Lock => words.lock,
        CommitteeChange::Unlock => words.unlock,
    };
    let select = el("select");
    let chosen: HtmlSelectElement = select.element_as();
    let options = CommitteeChange::ALL
        .into_iter()
        .enumerate()
        .map(|(at, change)| el("option").attr("value", &at.to_string()).text(name(change)));
    let select = select
        .class("btn")
        .children(options)
        .bind_value(move || {
            let at = CommitteeChange::ALL.iter().position(|change| *change == form.change.get());
            at.map_or_else(String::new, |at| at.to_string())
        })
        .on("change", move |_| {
            let at = usize::try_from(chosen.selected_index()).ok();
            if let Some(change) = at.and_then(|at| CommitteeChange::ALL.get(at)) {
                form.change.set(*change);
                form.report.set(None);
            }
        });
    el("label").child(el("span").text(words.change)).child(select)
}

fn percent_field(app: AppContext, form: Form) -> El {
    let words = &app.language.lazy_texts().all_committees;
    let unit = InputUnit::Percent;
    let read = move |typed: String| match unit.read(app.language, &typed) {
        Ok(percent) => {
            form.percent.set(percent);
            None
        }
        Err(error) => Some(unreadable(app.language, error, &typed, &unit.example(app.language))),
    };
    let field = NumberField {
        label: words.percent.to_owned(),
        placeholder: "",
        unit,
        value: Box::new(move || app.language.exact(form.percent.get())),
        disabled: Box::new(move || app.state.open.is_read_only()),
        take: Take::Now(Box::new(read)),
    };
    field.build_with_unit(app.language)
}

/// What came of the last change, until the scenario is another: an undo takes it back.
fn report_text(app: AppContext, form: Form) -> String {
    form.report.with(|report| {
        let report = report.as_ref().filter(|(_, after)| app.session.scenario(|scenario| scenario == after));
        report.map_or_else(String::new, |(text, _)| text.clone())
    })
}

fn apply(app: AppContext, form: Form) {
    let report = |text: String| form.report.set(Some((text, app.session.scenario_now())));
    let words = &app.language.lazy_texts().all_committees;
    let change = form.change.get_untracked();
    let mut chosen = committees(app);
    form.left_out.with_untracked(|left_out| chosen.retain(|c| !left_out.contains(c)));
    let done = change_committees(app.state.editor(), change, form.percent.get_untracked(), &chosen);
    let Ok(done) = done else {
        return report(app.language.lazy_texts().typing.outside.to_owned());
    };
    let changed = match change {
        CommitteeChange::Lock => words.locked,
        CommitteeChange::Unlock => words.unlocked,
        CommitteeChange::Efficiency
        | CommitteeChange::Index
        | CommitteeChange::Volume
        | CommitteeChange::Grant => words.changed,
    };
    let mut sentences = vec![changed(done.changed.len())];
    if !done.locked.is_empty() {
        let names: Vec<String> = done.locked.iter().map(|c| committee_name(app, *c)).collect();
        sentences.push((words.left_locked)(&listed(&names, words.and)));
    }
    report(sentences.join(" "));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::ui::tables::tests::page;

    #[test]
    fn a_report_goes_away_when_what_it_reports_is_undone() {
        let app = page(Language::from_tag("sv"));
        let form = Form::new();
        form.left_out.set(BTreeSet::from([CommitteeIx(0)]));
        apply(app, form);
        let count = committees(app).len() - 1;
        assert_eq!(report_text(app, form), format!("{count} nämnder ändrades."));
        app.state.undo().undo();
        assert_eq!(report_text(app, form), "");
    }

    #[test]
    fn a_percentage_for_all_with_all_but_one_locked_changes_that_one() {
        let app = page(Language::from_tag("sv"));
        app.state.editor().reset_all();
        let grants = || -> Vec<Decimal> {
            app.session.read(|outcome, year| {
                year.committees.iter().map(|committee| outcome.value(committee.grant)).collect()
            })
        };
        let before = grants();
        let form = Form::new();
        form.change.set(CommitteeChange::Lock);
        form.left_out.set(BTreeSet::from([CommitteeIx(0)]));
        apply(app, form);
        assert_eq!(report_text(app, form), format!("{} nämnder låstes.", before.len() - 1));

        form.left_out.set(BTreeSet::new());
        form.change.set(CommitteeChange::Grant);
        form.percent.set(Decimal::NEGATIVE_ONE);
        apply(app, form);
        let report = report_text(app, form);
        assert!(report.starts_with("1 nämnd ändrades. Låst och därför inte ändrat: "), "{report}");
        for (c, name) in committees(app).into_iter().map(|c| (c, committee_name(app, c))) {
            assert_eq!(report.contains(&name), c != CommitteeIx(0), "{name}");
        }
        let after = grants();
        assert_eq!(after[1..], before[1..], "the locked ones");
        let hundredth = before[0] / Decimal::ONE_HUNDRED;
        assert!((before[0] - after[0] - hundredth).abs() < Decimal::ONE_THOUSAND, "{before:?} {after:?}");
        app.state.undo().undo();
        assert_eq!(grants(), before, "one step, and the locks stay");
        assert_eq!(app.session.scenario(|scenario| scenario.locks.len()), before.len() - 1);
    }
}
