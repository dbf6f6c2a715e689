//! The groups of levers that open, and the notice of an adopted scenario: lazy parts.

use js_sys::{Array, JsString, Object};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsValue;
use leptos::web_sys::HtmlInputElement;
use rust_decimal::Decimal;

use crate::i18n::catalogue::glossary::Term;
use crate::i18n::numbers::amounts_compared;
use crate::state::Page;
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::amounts::mnkr;
use crate::ui::primitives::control::{control, control_at, position_of};
use crate::ui::primitives::labels::committee_name;
use crate::ui::primitives::term::term_button;
use crate::ui::route::address;
use crate::ui::shell::all_committees::all_committees;
use crate::ui::shell::levers::{group, revenue_rows};
use model::distribution::Policy;
use model::lever::Lever;
use model::money::DecimalExt;
use model::municipality::{CommitteeIx, FeeIx};
use model::rows::RowGroup;
use model::scenario::FrameRule;

/// Why no lever moves, and the way on.
pub fn adopted_notice(app: AppContext) -> El {
    let again = button("btn")
        .on_click(move || app.state.library().duplicate_and_edit())
        .text(app.language.lazy_texts().lever_groups.duplicate);
    el("div").class("notice").child(el("p").text(app.t.levers.adopted)).child(again)
}

/// More fees than this have a field that filters them.
const MOST_WITHOUT_FILTER: usize = 10;

/// What the equalisation is, in sum, and its parts, which open.
pub fn equalisation_levers(app: AppContext) -> El {
    let words = &app.language.lazy_texts().lever_groups;
    let session = app.session;
    let total = button("ask")
        .on_click(move || {
            let id = untrack(|| session.read(|_, year| year.now.equalisation));
            app.view.ask(id);
        })
        .attr("title", &(app.t.common.explain_number)(words.equalisation_total))
        .bind_text(move || mnkr(app, session.value(|year| year.now.equalisation)));
    let head = el("div")
        .class("lever-head")
        .child(el("span").class("lever-name").text(words.equalisation_total))
        .child(total);
    let what = term_button(app, Term::Equalisation, app.t.levers.equalisation);
    let about = el("p").class("lever-note").text(words.equalisation_about).text(" ").child(what);
    let parts = group(words.show_parts, String::new, move || {
        let levers = &app.t.levers;
        let population = control(app, Lever::Population, levers.population, levers.population_note);
        revenue_rows(app, RowGroup::Equalisation).into_iter().chain([population]).collect()
    });
    el("div").class("part").child(el("div").class("lever").child(head).child(about)).child(parts)
}

/// What a fee is paid for, and the fees of it: one for each committee that charges it.
#[derive(Debug, Clone)]
struct FeeGroup {
    name: String,
    fees: Vec<(CommitteeIx, FeeIx)>,
    committees: Vec<String>,
}

impl FeeGroup {
    /// The groups by name.
    fn all(app: AppContext) -> Vec<Self> {
        let mut groups: Vec<Self> = Vec::new();
        app.session.municipality(|municipality| {
            for (c, committee) in municipality.committees() {
                for (f, fee) in (0..).map(FeeIx).zip(&committee.fees) {
                    let (name, committee) = (app.file_text(&fee.name), app.file_text(&committee.name));
                    match groups.iter_mut().find(|group| group.name == name) {
                        Some(group) => {
                            group.fees.push((c, f));
                            group.committees.push(committee);
                        }
                        None => groups.push(Self { name, fees: vec![(c, f)], committees: vec![committee] }),
                    }
                }
            }
        });
        let tag = JsValue::from_str(app.language.tag());
        groups.sort_by(|one, other| {
            let (one, other) = (JsString::from(one.name.as_str()), &other.name);
            one.locale_compare(other, &Array::of1(&tag), &Object::new()).cmp(&0)
        });
        groups
    }

    fn matches(&self, typed: &str) -> bool {
        let typed = lowercase(typed);
        [&self.name].into_iter().chain(&self.committees).any(|name| lowercase(name).contains(&typed))
    }

    /// The committee in short, and what the fees bring.
    fn about(&self, app: AppContext) -> String {
        let total = app.session.read(|outcome, year| {
            self.fees.iter().try_fold(Decimal::ZERO, |sum, (c, f)| {
                sum.try_add(outcome.value(year.committee(*c)?.fees.get(usize::from(f.0))?.now))
            })
        });
        let total = total.filter(|_| app.session.error().is_none());
        let total = total.map_or_else(|| app.t.common.out_of_range.to_owned(), |total| mnkr(app, total));
        let committee = match self.committees.as_slice() {
            [one] => one.clone(),
            many => (app.language.lazy_texts().lever_groups.committees)(many.len()),
        };
        format!("{committee} · {total}")
    }

    fn levers(&self, app: AppContext) -> Vec<El> {
        let name = |committee: &str| match self.fees.as_slice() {
            [_] => self.name.clone(),
            _ => format!("{}, {committee}", self.name),
        };
        let fees = self.fees.iter().zip(&self.committees);
        fees.map(|((c, f), committee)| fee_control(app, *c, *f, &name(committee))).collect()
    }
}

/// The fees by what they are paid for, each with its committee.
pub fn fee_levers(app: AppContext) -> El {
    let words = &app.language.lazy_texts().lever_groups;
    let groups = FeeGroup::all(app);
    let typed = RwSignal::new(String::new());
    let input = el("input").attr("type", "search").attr("aria-label", words.filter_fees);
    let field: HtmlInputElement = input.element_as();
    let input = input.attr("placeholder", words.filter_fees).on("input", move |_| typed.set(field.value()));
    let filter = (groups.len() > MOST_WITHOUT_FILTER).then(|| el("span").class("field search").child(input));
    let nothing_found = {
        let groups = groups.clone();
        let is_none = move || typed.with(|typed| !groups.iter().any(|group| group.matches(typed)));
        el("p")
            .class("lever-note")
            .attr("role", "status")
            .dyn_children_if(is_none, move || vec![el("span").text(words.no_fee_found)])
    };
    let rows = groups.into_iter().map(|fee_group| {
        let (about, levers) = (fee_group.clone(), fee_group.clone());
        group(&fee_group.name.clone(), move || about.about(app), move || levers.levers(app))
            .bind_bool_attr("hidden", move || !typed.with(|typed| fee_group.matches(typed)))
    });
    let examples = el("a").attr("href", address(Page::YourTax)).text(words.fees_in_examples);
    el("div")
        .class("part")
        .children(filter)
        .children(rows)
        .child(nothing_found)
        .child(el("p").class("lever-note").child(examples))
}

/// `text` in lower case, by the browser.
fn lowercase(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

/// The control of a fee, with what the law says of the fee.
fn fee_control(app: AppContext, c: CommitteeIx, f: FeeIx, name: &str) -> El {
    let lever = Lever::Fee(c, f);
    let position = position_of(app, lever);
    let around = control_at(app, lever, position, name, "");
    let costs = app.session.municipality(|m| {
        let costs = m.fee(c, f).and_then(|fee| fee.service_cost);
        costs.map(|costs| costs.map(|cost| cost.value))
    });
    around.dyn_children(move || {
        let now = position.get().now;
        let at = app.view.year.get();
        let cost = costs.map(|costs| *at.get(&costs)).filter(|cost| now > *cost);
        let words = cost.map(|cost| {
            let [now, cost] = amounts_compared(app.language, [now, cost]);
            (app.language.lazy_texts().lever_groups.self_cost)(&now, &cost)
        });
        let changed = move || position.with(|here| here.changed);
        let note = |words: &String| el("p").class("lever-note").bind_class("is-stop", changed).text(words);
        words.iter().map(note).collect()
    })
}

/// Whether index, volume and efficiency move the frames, and each committee's index, volume, efficiency and weight.
pub fn more_levers(app: AppContext) -> El {
    let session = app.session;
    let words = &app.language.lazy_texts().lever_groups;
    let in_frame = move || session.scenario(|scenario| scenario.frame_rule == FrameRule::FollowsNeed);
    let switch = el("input")
        .attr("type", "checkbox")
        .bind_bool_property("checked", in_frame)
        .bind_bool_attr("disabled", move || app.state.open.is_read_only())
        .on("change", move |_| {
            let rule = if untrack(in_frame) { FrameRule::Unchanged } else { FrameRule::FollowsNeed };
            app.state.editor().set_frame_rule(rule);
        });
    let switch = el("label")
        .class("choice lever")
        .child(switch)
        .child(el("span").text(words.in_frame))
        .child(el("small").text(words.in_frame_about));
    let committees: Vec<CommitteeIx> = session.municipality(|m| m.committees().map(|(c, _)| c).collect());
    let groups = committees
        .into_iter()
        .map(|c| group(&committee_name(app, c), String::new, move || vec![committee_levers(app, c)]));
    el("div")
        .class("part")
        .child(switch)
        .child(el("p").class("lever-note").text(words.yearly))
        .child(all_committees(app))
        .children(groups)
}

fn committee_levers(app: AppContext, c: CommitteeIx) -> El {
    let words = &app.t.levers;
    el("div")
        .child(control(app, Lever::Index(c), words.index, ""))
        .child(control(app, Lever::Volume(c), words.volume, ""))
        .child(control(app, Lever::Efficiency(c), words.efficiency, ""))
        .dyn_children_if(
            move || app.state.editor().policy() == Policy::Weighted,
            move || {
                let about = app.language.lazy_texts().lever_groups.weight_about;
                vec![control(app, Lever::Weight(c), words.weight, about)]
            },
        )
}
