//! Tables: as files for Excel and for programs, and on the clipboard.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::state::Toast;
use crate::ui::page::Page;
use crate::ui::primitives::copy::copy;
use crate::ui::primitives::file_picker::{file_name, save_file_as};
use files::csv::{Table, Variant, write};
use files::tables::{self, Column, Keys, Words};
use model::changes::{Row, changes};
use model::distribution::Policy;
use model::figure::Quality;
use model::goals::{AreaIx, GoalIx};
use model::label::{Label, Unit};
use model::municipality::{Committee, CommitteeIx, Municipality};

/// Makes a table, with what is called how.
pub type Make = Arc<dyn Fn(&Municipality, &dyn Words) -> Option<Table> + Send + Sync>;

/// Draws a picture, a file of its own.
pub type Draw = Arc<dyn Fn() -> String + Send + Sync>;

/// The same of the open scenario.
type OfPage = fn(Page, &Municipality, &dyn Words) -> Option<Table>;

/// The tables' names in the page's language.
struct Named(Page);

impl Words for Named {
    fn column(&self, column: Column) -> String {
        (self.0.language.lazy_texts().tables.column)(column).to_owned()
    }

    fn committee(&self, c: CommitteeIx, _: &Committee) -> String {
        self.0.committee(c)
    }

    fn area(&self, area: AreaIx) -> String {
        self.0
            .session
            .municipality(|m| m.areas.get(usize::from(area.0)).map(|area| self.0.of(&area.name)))
            .unwrap_or_default()
    }

    fn goal(&self, goal: GoalIx) -> String {
        self.0.goal(goal)
    }

    fn label(&self, label: Label) -> String {
        self.0.label(label)
    }

    fn row(&self, row: Row) -> String {
        self.0.changed_row(row)
    }

    fn share(&self, c: CommitteeIx, goal: GoalIx) -> String {
        format!("{}: {}", self.0.changed_row(Row::Shares(c)), self.0.goal(goal))
    }

    fn quality(&self, quality: Quality) -> String {
        self.0.quality(quality).0.to_owned()
    }

    fn policy(&self, policy: Policy) -> String {
        (self.0.t.levers.policy_name)(policy).to_owned()
    }

    fn unit(&self, unit: Unit) -> String {
        (self.0.language.lazy_texts().tables.unit)(unit).to_owned()
    }
}

fn frames(page: Page, municipality: &Municipality, words: &dyn Words) -> Option<Table> {
    Some(tables::frames(municipality, untrack(|| page.session.outcome()).as_ref(), words))
}

fn goals(page: Page, municipality: &Municipality, words: &dyn Words) -> Option<Table> {
    Some(tables::goals(municipality, untrack(|| page.session.outcome()).as_ref(), words))
}

fn budget(page: Page, municipality: &Municipality, words: &dyn Words) -> Option<Table> {
    Some(tables::result_budget(municipality, untrack(|| page.session.outcome()).as_ref(), words))
}

fn changed(page: Page, municipality: &Municipality, words: &dyn Words) -> Option<Table> {
    let all = changes(municipality, &page.session.parameters(), &page.session.scenario_now()).ok()?;
    Some(tables::changes(municipality, &all, words))
}

impl Page {
    /// What a row of the list of changes is called.
    pub fn changed_row(self, row: Row) -> String {
        let t = &self.language.lazy_texts().tables;
        match row {
            Row::Lever(lever) => self.label(lever.label()),
            Row::Policy => self.t.levers.policy.to_owned(),
            Row::Lock(c) => (t.locked)(&self.committee(c)),
            Row::Shares(c) => (t.shares)(&self.committee(c)),
        }
    }

    /// The way by tables.
    pub(super) fn share_tables(self) -> AnyView {
        let t = &self.language.lazy_texts().tables;
        let rows: [(&'static str, OfPage); 4] =
            [(t.frames, frames), (t.goals, goals), (t.budget, budget), (t.changes, changed)];
        let rows = rows.map(|(name, make)| {
            self.table_row(
                name.to_owned(),
                Arc::new(move |municipality, words| make(self, municipality, words)),
            )
        });
        view! {
            <section class="stack" aria-labelledby="share-tables">
                <h3 id="share-tables">{t.title}</h3>
                <p class="small soft">{t.about}</p>
                <ul class="scenarios">{rows.into_iter().collect_view()}</ul>
            </section>
        }
        .into_any()
    }

    /// A table, called `name`, with its ways out of the page.
    pub fn table_row(self, name: String, make: Make) -> AnyView {
        self.table_and_picture(name, make, None)
    }

    /// The same with its bars as a picture, where it has any.
    pub(super) fn table_and_picture(self, name: String, make: Make, picture: Option<Draw>) -> AnyView {
        let t = &self.language.lazy_texts().tables;
        let state = self.state;
        let text = move |variant: Variant| {
            let table = self.session.municipality(|municipality| match variant {
                Variant::Machine => make(municipality, &Keys(municipality)),
                _ => make(municipality, &Named(self)),
            });
            table.map(|table| write(&table, variant))
        };
        let text = StoredValue::new(text);
        let named = StoredValue::new(name.clone());
        let text = move |variant: Variant| text.with_value(|text| text(variant));
        let save = move |variant: Variant| {
            let title = self.session.municipality(|municipality| self.of(&municipality.title));
            let file = named.with_value(|name| file_name(&format!("{title} {name}"), "csv"));
            if let Some(text) = text(variant) {
                // A browser that does not let files be saved says so itself.
                drop(save_file_as(&file, &text, "text/csv"));
            }
        };
        let copy_it = move |_| {
            let Some(text) = text(Variant::Clipboard) else { return };
            spawn_local(async move {
                let copied = copy(&text).await;
                let words =
                    if copied { named.with_value(|name| (t.copied)(name)) } else { t.not_copied.to_owned() };
                state.notices.toast.set(Some(Toast::Text(words)));
            });
        };
        let of = |what: &str| (t.of_table)(what, &name);
        let picture = picture.map(|draw| {
            let draw = move |_| {
                let title = self.session.municipality(|municipality| self.of(&municipality.title));
                let file = named.with_value(|name| file_name(&format!("{title} {name}"), "svg"));
                drop(save_file_as(&file, &draw(), "image/svg+xml"));
            };
            view! {
                <button class="btn" type="button" aria-label=of(t.image_short) on:click=draw>{t.image_short}</button>
            }
        });
        view! {
            <li class="spread table-ways">
                <span>{name.clone()}</span>
                <span class="row">
                    <button class="btn" type="button" aria-label=of(t.excel) on:click=move |_| save(Variant::SwedishExcel)>
                        {t.excel}
                    </button>
                    <button class="btn" type="button" aria-label=of(t.machine) on:click=move |_| save(Variant::Machine)>
                        {t.machine}
                    </button>
                    <button class="btn" type="button" aria-label=of(t.copy) on:click=copy_it>{t.copy}</button>
                    {picture}
                </span>
            </li>
        }
        .into_any()
    }
}
