//! One saved scenario in the list.

use leptos::prelude::*;

use super::HEADING;
use crate::i18n::numbers::HARD_SPACE;
use crate::state::{KeyFigures, Room, Row, Side};
use crate::storage::{Saved, Stage};
use crate::ui::page::{Page, flag};
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::icon::icon;
use crate::ui::route::go_to;

impl Page {
    /// A scenario with what can be done with it.
    pub(super) fn scenario_row(self, row: Row, renaming: RwSignal<Option<String>>) -> AnyView {
        let t = &self.t.scenarios;
        let desk = self.desk;
        let Row { saved, openable } = row;
        let (id, name) = (saved.id.clone(), saved.name.clone());
        let of_row = StoredValue::new((id.clone(), name.clone()));
        let is_open = {
            let id = id.clone();
            flag(move || desk.open.with(|open| open.as_ref().is_some_and(|open| open.id == id)))
        };
        let open = move || {
            of_row.with_value(|(id, _)| desk.open_saved(id));
            if desk.dialog.get_untracked().is_none() {
                go_to(Room::Simulate);
            }
        };
        let head = {
            let id = id.clone();
            let cannot = flag(move || is_open.get() || !openable);
            move || {
                if renaming.with(|renaming| renaming.as_ref() == Some(&id)) {
                    return self.rename_form(of_row, renaming);
                }
                let name = of_row.with_value(|(_, name)| name.clone());
                view! {
                    <h3>
                        <button class="ask name" type="button" disabled=cannot on:click=move |_| open()>{name}</button>
                    </h3>
                }
                .into_any()
            }
        };
        let delete = move |_| {
            of_row.with_value(|(id, name)| desk.delete(id, name));
            focus_soon(HEADING);
        };
        let here = openable && saved.municipality == self.here();
        let compare = here.then(|| self.to_compare(of_row));
        let figures = here.then(|| desk.figures(&saved)).flatten();
        let about = self.about_saved(&saved);
        let open_now = move || is_open.get().then(|| format!(" · {}", t.open_now));
        view! {
            <li class="scenario" class:is-open=is_open>
                <div>
                    {head}
                    <p class="small soft">{about}{open_now}</p>
                </div>
                <div class="row">
                    <button
                        class="btn"
                        type="button"
                        aria-label=(t.open_this)(&name)
                        disabled=move || is_open.get() || !openable
                        on:click=move |_| open()
                    >
                        {t.open}
                    </button>
                    {compare}
                    <button
                        class="icon-btn"
                        type="button"
                        id=rename_id(&id)
                        aria-label=(t.rename)(&name)
                        title=(t.rename)(&name)
                        on:click=move |_| renaming.set(Some(of_row.with_value(|(id, _)| id.clone())))
                    >
                        {icon("#i-edit")}
                    </button>
                    <button
                        class="icon-btn"
                        type="button"
                        aria-label=(t.copy)(&name)
                        title=(t.copy)(&name)
                        on:click=move |_| of_row.with_value(|(id, _)| desk.duplicate(id))
                    >
                        {icon("#i-copy")}
                    </button>
                    <button
                        class="icon-btn"
                        type="button"
                        aria-label=(t.delete)(&name)
                        title=(t.delete)(&name)
                        on:click=delete
                    >
                        {icon("#i-trash")}
                    </button>
                </div>
                {self.stage_and_notes(&saved)}
                {self.key_figures(figures, here)}
            </li>
        }
        .into_any()
    }

    /// Puts the scenario beside those that are compared, and goes there.
    fn to_compare(self, of_row: StoredValue<(String, String)>) -> AnyView {
        let desk = self.desk;
        let words = of_row.with_value(|(_, name)| (self.language.compare().compare_this)(name));
        let go = move |_| {
            desk.dialog.set(None);
            of_row.with_value(|(id, _)| desk.compare_with(Side::Saved(id.clone())));
            go_to(Room::Compare);
        };
        view! { <button class="btn" type="button" aria-label=words on:click=go>{self.t.common.compare}</button> }
            .into_any()
    }

    fn rename_form(
        self,
        of_row: StoredValue<(String, String)>,
        renaming: RwSignal<Option<String>>,
    ) -> AnyView {
        let desk = self.desk;
        let (id, name) = of_row.get_value();
        let button = rename_id(&id);
        let stop = move || {
            renaming.set(None);
            focus_soon(button.clone());
        };
        let done = stop.clone();
        let take = Callback::new(move |name: String| {
            desk.rename(&id, name);
            done();
        });
        self.name_form("rename", name, take, Callback::new(move |()| stop()))
    }

    /// Its stage, unless it is a draft, and when it was saved.
    pub(super) fn about_saved(self, saved: &Saved) -> AnyView {
        let t = &self.t.scenarios;
        let stage = (saved.stage != Stage::Draft)
            .then(|| view! { <span class="badge">{(t.stage)(saved.stage)}</span>" " });
        let file =
            (saved.municipality != self.here()).then(|| format!(" · {}", (t.made_for)(&saved.municipality)));
        view! { {stage}{(t.saved_at)(&self.language.time(saved.changed))}{file} }.into_any()
    }

    /// The id of the open municipality.
    pub fn here(self) -> String {
        self.session.municipality(|municipality| municipality.id.clone())
    }

    /// Four key figures, or why there are none.
    pub fn key_figures(self, figures: Option<KeyFigures>, wanted: bool) -> AnyView {
        let t = &self.t.results;
        let language = self.language;
        let Some(figures) = figures else {
            return wanted.then(|| view! { <p class="small soft">{self.t.scenarios.no_keys}</p> }).into_any();
        };
        let result = format!("{} · {}", self.mnkr(figures.result), language.percent(figures.result_share));
        let kr = |number: String| format!("{number}{HARD_SPACE}{}", self.t.common.kr);
        let keys = [
            (t.grant, self.mnkr(figures.grant)),
            (t.result, result),
            (t.tax_rate, kr(language.number(figures.tax_rate, 2))),
            (self.language.undo().tax_each, kr(language.number(figures.tax_per_inhabitant, 0))),
        ];
        let keys = keys.map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> });
        view! { <dl class="scenario-keys">{keys.into_iter().collect_view()}</dl> }.into_any()
    }
}

/// The id of a row's button for a new name.
fn rename_id(id: &str) -> String {
    format!("rename-{id}")
}
