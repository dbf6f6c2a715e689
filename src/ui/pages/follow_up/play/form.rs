//! The form of a game: the number of the year, which is its seed, its length and the role. A game is started by it, and the link of a class
//! is made by it.

use std::rc::Rc;

use leptos::prelude::*;

use crate::i18n::catalogue::year::play::Play as PlayTexts;
use crate::ui::context::AppContext;
use crate::ui::primitives::labels::committee_name;
use crate::ui::primitives::segments::Segments;
use model::follow_up::record::{Pace, Play, Role};

/// The largest number of a year that the form takes: short enough to be read out in a classroom.
const LARGEST_SEED: u32 = 999_999;
/// The form opens with one of so many numbers, from this one on: they have four digits.
const FIRST_SEEDS: (u32, u32) = (9_000, 1_000);

const SEED: &str = "game-seed";
const SEED_PROBLEM: &str = "game-seed-problem";
const ROLE: &str = "game-role";

/// What is chosen in the form. A handle: copies are the same.
#[derive(Clone, Copy)]
pub struct GameForm {
    app: AppContext,
    /// None while what is typed is not a number.
    seed: RwSignal<Option<u32>>,
    pace: RwSignal<Pace>,
    role: RwSignal<Role>,
}

impl GameForm {
    /// A game of four stops with all roles.
    pub fn new(app: AppContext) -> Self {
        Self {
            app,
            seed: RwSignal::new(Some(first_seed(app.state.persistence().now()))),
            pace: RwSignal::new(Pace::FourStops),
            role: RwSignal::new(Role::All),
        }
    }

    /// The game that is chosen, before its first stop. None while the number of the year is none. Tracks the form.
    pub fn chosen(self) -> Option<Play> {
        Some(Play { seed: self.seed.get()?, pace: self.pace.get(), role: self.role.get(), at: None })
    }

    /// The fields.
    pub fn fields(self) -> AnyView {
        let t = self.texts();
        view! { <div class="game-form stack">{self.seed_field(t)}{self.pace_field(t)}{self.role_field(t)}</div> }
            .into_any()
    }

    fn texts(self) -> &'static PlayTexts {
        &self.app.language.year_texts().play
    }

    fn seed_field(self, t: &'static PlayTexts) -> AnyView {
        let problem = move || self.seed_problem();
        let first = self.seed.get_untracked().unwrap_or_default().to_string();
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
                        aria-invalid=move || self.seed.get().is_none().then_some("true")
                        on:input:target=move |event| self.seed.set(read_seed(&event.target().value()))
                    />
                </span>
                <span class="lever-note is-stop" role="alert" id=SEED_PROBLEM>{problem}</span>
                <span class="small soft">{t.seed_about}</span>
            </div>
        }
        .into_any()
    }

    /// Why what is typed is not the number of a year. Tracks the form.
    fn seed_problem(self) -> Option<String> {
        let most = self.app.language.number(LARGEST_SEED.into(), 0);
        self.seed.get().is_none().then(|| (self.texts().seed_problem)(&most))
    }

    fn pace_field(self, t: &'static PlayTexts) -> AnyView {
        let paces = Segments {
            legend: t.pace,
            name: "game-pace",
            choices: Pace::ALL.map(|pace| (pace, (t.pace_name)(pace).to_owned())).to_vec(),
            chosen: Rc::new(move || self.pace.get()),
            choose: Rc::new(move |pace| self.pace.set(pace)),
        };
        view! {
            <div class="form-row">
                <strong class="small" aria-hidden="true">{t.pace}</strong>
                <div>{paces.bar("seg").into_any()}</div>
            </div>
        }
        .into_any()
    }

    fn role_field(self, t: &'static PlayTexts) -> AnyView {
        let shared = [Role::All, Role::ExecutiveBoard, Role::Council];
        let committees: Vec<Role> = self.app.session.municipality(|municipality| {
            municipality.committees().map(|(c, _)| Role::Committee(c)).collect()
        });
        let option = |role: &Role| view! { <option>{role_name(self.app, *role)}</option> };
        let [first, of_committees] =
            [&shared[..], &committees].map(|roles| roles.iter().map(option).collect_view());
        let offered: Vec<Role> = shared.into_iter().chain(committees).collect();
        let choose = move |at: i32| {
            let chosen = usize::try_from(at).ok().and_then(|at| offered.get(at).copied());
            self.role.set(chosen.unwrap_or(Role::All));
        };
        view! {
            <div class="form-row">
                <label for=ROLE>{t.role}</label>
                <select id=ROLE class="btn" on:change:target=move |event| choose(event.target().selected_index())>
                    {first}
                    <optgroup label=t.one_committee>{of_committees}</optgroup>
                </select>
                <span class="small soft">{t.role_about}" "{move || (t.role_alone)(self.role.get())}</span>
            </div>
        }
        .into_any()
    }
}

/// What a role is called.
pub fn role_name(app: AppContext, role: Role) -> String {
    let t = &app.language.year_texts().play;
    match role {
        Role::All => t.role_all.to_owned(),
        Role::ExecutiveBoard => t.role_board.to_owned(),
        Role::Council => t.role_council.to_owned(),
        Role::Committee(c) => committee_name(app, c),
    }
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

#[cfg(test)]
mod tests;
