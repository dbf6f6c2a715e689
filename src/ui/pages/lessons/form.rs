//! The form that makes the link of a group: the number of the year, its length and the role.

use leptos::prelude::*;
use std::rc::Rc;

use super::FORM;
use crate::state::{Page, played_budget, year_to_play};
use crate::ui::context::AppContext;
use crate::ui::dialogs::share::{link_address, qr_code_view};
use crate::ui::primitives::copy::copied_text_box;
use crate::ui::primitives::labels::committee_name;
use crate::ui::primitives::qr;
use crate::ui::primitives::segments::Segments;
use crate::ui::route::section_id;
use model::follow_up::record::{Pace, Play, Role};

/// The largest number of a year that the form takes: short enough to be read out.
const LARGEST_SEED: u32 = 999_999;
/// The form opens with one of so many numbers, from this one on: they have four digits.
const FIRST_SEEDS: (u32, u32) = (9_000, 1_000);

const SEED: &str = "lesson-seed";
const SEED_PROBLEM: &str = "lesson-seed-problem";
const ROLE: &str = "lesson-role";
const LINK: &str = "lesson-link";

/// What is chosen in the form.
#[derive(Clone, Copy)]
struct Choice {
    /// None while what is typed is not a number.
    seed: RwSignal<Option<u32>>,
    pace: RwSignal<Pace>,
    role: RwSignal<Role>,
}

/// The section of the form.
pub(super) fn link_form(app: AppContext) -> AnyView {
    let t = &app.language.year_texts().lessons.form;
    let id = section_id(Page::Lessons, FORM);
    let choice = Choice {
        seed: RwSignal::new(Some(first_seed(app.state.persistence().now()))),
        pace: RwSignal::new(Pace::FourStops),
        role: RwSignal::new(Role::All),
    };
    let budget = move || match played_budget(app.state) {
        Some(name) => view! { <p>{(t.budget)(&name)}</p> }.into_any(),
        None => view! { <p>{t.start_budget}" "<span class="soft">{t.other_budget}</span></p> }.into_any(),
    };
    view! {
        <section class="stack lesson-form" aria-labelledby=id>
            <h2 id=id.clone()>{t.title}</h2>
            <p>{t.about}</p>
            {budget}
            {seed_field(app, choice)}
            {pace_field(app, choice)}
            {role_field(app, choice)}
            {link(app, choice)}
        </section>
    }
    .into_any()
}

/// The number that the form opens with: another one each minute, so that classes do not all play the same year.
fn first_seed(now: i64) -> u32 {
    let (many, first) = FIRST_SEEDS;
    let minutes = now.checked_div(60_000).and_then(|minutes| minutes.checked_rem_euclid(i64::from(many)));
    minutes.and_then(|minutes| u32::try_from(minutes).ok()).unwrap_or_default().saturating_add(first)
}

/// The number that `typed` says; digits may be in groups.
fn read_seed(typed: &str) -> Option<u32> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let is_number = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
    digits.parse().ok().filter(|seed| is_number && *seed <= LARGEST_SEED)
}

fn seed_field(app: AppContext, choice: Choice) -> AnyView {
    let t = &app.language.year_texts().lessons.form;
    let problem = move || {
        let most = app.language.number(LARGEST_SEED.into(), 0);
        choice.seed.get().is_none().then(|| (t.seed_problem)(&most))
    };
    let first = choice.seed.get_untracked().unwrap_or_default().to_string();
    view! {
        <div class="form-row">
            <label for=SEED>{t.seed}</label>
            <span class="field text">
                <input
                    id=SEED
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    value=first
                    aria-describedby=SEED_PROBLEM
                    aria-invalid=move || choice.seed.get().is_none().then_some("true")
                    on:input:target=move |event| choice.seed.set(read_seed(&event.target().value()))
                />
            </span>
            <span class="lever-note is-stop" role="alert" id=SEED_PROBLEM>{problem}</span>
            <span class="small soft">{t.seed_about}</span>
        </div>
    }
    .into_any()
}

fn pace_field(app: AppContext, choice: Choice) -> AnyView {
    let t = &app.language.year_texts().lessons.form;
    let paces = Segments {
        legend: t.pace,
        name: "lesson-pace",
        choices: Pace::ALL.map(|pace| (pace, (t.pace_name)(pace).to_owned())).to_vec(),
        chosen: Rc::new(move || choice.pace.get()),
        choose: Rc::new(move |pace| choice.pace.set(pace)),
    };
    view! {
        <div class="form-row">
            <strong class="small" aria-hidden="true">{t.pace}</strong>
            <div>{paces.bar("seg").into_any()}</div>
        </div>
    }
    .into_any()
}

fn role_field(app: AppContext, choice: Choice) -> AnyView {
    let t = &app.language.year_texts().lessons.form;
    let committees: Vec<Role> = app
        .session
        .municipality(|municipality| municipality.committees().map(|(c, _)| Role::Committee(c)).collect());
    let offered: Vec<Role> = [Role::All, Role::ExecutiveBoard, Role::Council]
        .into_iter()
        .chain(committees.iter().copied())
        .collect();
    let choose = move |at: i32| {
        let chosen = usize::try_from(at).ok().and_then(|at| offered.get(at).copied());
        choice.role.set(chosen.unwrap_or(Role::All));
    };
    let committees = committees.into_iter().map(|role| view! { <option>{role_name(app, role)}</option> });
    view! {
        <div class="form-row">
            <label for=ROLE>{t.role}</label>
            <select id=ROLE class="btn" on:change:target=move |event| choose(event.target().selected_index())>
                <option>{role_name(app, Role::All)}</option>
                <option>{role_name(app, Role::ExecutiveBoard)}</option>
                <option>{role_name(app, Role::Council)}</option>
                <optgroup label=t.committees>{committees.collect_view()}</optgroup>
            </select>
            <span class="small soft">{t.role_about}</span>
        </div>
    }
    .into_any()
}

fn role_name(app: AppContext, role: Role) -> String {
    let t = &app.language.year_texts().lessons.form;
    match role {
        Role::All => t.all_roles.to_owned(),
        Role::ExecutiveBoard => t.executive_board.to_owned(),
        Role::Council => t.council.to_owned(),
        Role::Committee(c) => committee_name(app, c),
    }
}

/// The link and its QR code; nothing while the number is none.
fn link(app: AppContext, choice: Choice) -> AnyView {
    let t = &app.language.year_texts().lessons.form;
    // The name of what is played and, unless the budget is too large, the link.
    let made = Memo::new(move |_| {
        let seed = choice.seed.get()?;
        let budget = played_budget(app.state);
        let budget = budget.as_deref().unwrap_or(t.start_name);
        let role = choice.role.get();
        let name = match role {
            Role::All => (t.name)(budget, seed),
            Role::ExecutiveBoard | Role::Council | Role::Committee(_) => {
                format!("{}, {}", (t.name)(budget, seed), role_name(app, role))
            }
        };
        let play = Play { seed, pace: choice.pace.get(), role, at: None };
        let fragment = year_to_play(app.state, play, name.clone()).to_fragment(app.language.tag());
        Some((name, fragment.ok().map(|fragment| link_address(app, &fragment))))
    });
    let text = Memo::new(move |_| made.get().and_then(|(_, link)| link).unwrap_or_default());
    let is_too_large = move || made.with(|made| matches!(made, Some((_, None))));
    let code = move || {
        let (name, link) = made.get()?;
        Some(match qr::code(&link?) {
            Some(code) => qr_code_view(app, code, &name),
            None => view! { <p>{t.no_code}</p> }.into_any(),
        })
    };
    view! {
        <p role="status">{move || is_too_large().then_some(t.no_link)}</p>
        <div class="stack" hidden=move || text.with(String::is_empty)>
            {copied_text_box(app, LINK, t.link, app.language.lazy_texts().share.copy, text, 3)}
            {code}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_year_is_a_whole_number_that_can_be_read_out() {
        for (typed, seed) in
            [("7", Some(7)), (" 4 821 ", Some(4_821)), ("999999", Some(999_999)), ("0", Some(0))]
        {
            assert_eq!(read_seed(typed), seed, "{typed}");
        }
        for typed in ["", " ", "1000000", "-1", "+1", "1,5", "sju", "99999999999999"] {
            assert_eq!(read_seed(typed), None, "{typed}");
        }
    }

    #[test]
    fn the_form_opens_with_another_four_digit_number_each_minute() {
        let hour: Vec<u32> = (0..60).map(|minute| first_seed(1_795_938_343_000 + minute * 60_000)).collect();
        assert!(hour.windows(2).all(|pair| pair[0] != pair[1]), "{hour:?}");
        for now in [0, -1, i64::MIN, i64::MAX, 1_795_938_343_000] {
            assert!((1_000..10_000).contains(&first_seed(now)), "{now}");
        }
    }
}
