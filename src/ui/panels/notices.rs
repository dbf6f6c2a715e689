//! What the reader must know: stays until it is solved or put away.

use leptos::prelude::*;

use crate::data::scenario_file::{Part, Unresolved, Why};
use crate::domain::lever::Lever;
use crate::state::Notice;
use crate::storage::StoreError;
use crate::ui::page::{Page, use_page};
use crate::ui::primitives::icon::icon;

/// At most so many entries that do not apply are named; the rest are counted.
const MOST_NAMED: usize = 6;

/// The notices of the page. An open dialog shows them itself.
#[component]
pub fn Notices() -> impl IntoView {
    let page = use_page();
    let in_page = move || page.desk.dialog.with(Option::is_none).then(|| page.notices());
    view! {
        <div class="wrap">
            <div role="alert">
                {move || {
                    page.session.error().map(|_| view! { <p class="notice is-error">{page.t.common.too_large}</p> })
                }}
            </div>
            {in_page}
        </div>
    }
}

impl Page {
    /// The notices. The region is always there, so that what comes into it is read out.
    pub fn notices(self) -> AnyView {
        let notices = self.desk.notices;
        view! {
            <div role="alert">
                {move || notices.get().into_iter().map(|notice| self.notice(notice)).collect_view()}
            </div>
        }
        .into_any()
    }

    fn notice(self, notice: Notice) -> AnyView {
        let t = &self.t.scenarios.notice;
        let notices = self.desk.notices;
        let (words, list) = match &notice {
            Notice::NotKept => (self.t.common.not_kept.to_owned(), None),
            Notice::NotSaved(StoreError::Full) => (self.t.common.full.to_owned(), None),
            Notice::NotSaved(_) => (self.t.common.not_saved.to_owned(), None),
            Notice::NotDone(error) => (self.not_done(*error).to_owned(), None),
            Notice::Unresolved { name, entries } => ((t.unresolved)(name), Some(self.unresolved(entries))),
            Notice::ChangedElsewhere { name, copy } => ((t.both_kept)(name, copy), None),
            Notice::DeletedElsewhere { name } => ((t.deleted_elsewhere)(name), None),
            Notice::FileNotRead => (t.file_not_read.to_owned(), None),
        };
        let class = match notice {
            Notice::NotSaved(_) | Notice::NotDone(_) | Notice::FileNotRead => "notice is-error spread",
            _ => "notice spread",
        };
        // What is not saved goes when it is saved.
        let away = !matches!(notice, Notice::NotSaved(_));
        let away = away.then(move || {
            view! {
                <button
                    class="icon-btn"
                    type="button"
                    aria-label=self.t.common.close
                    on:click=move |_| notices.update(|all| all.retain(|one| *one != notice))
                >
                    {icon("#i-close")}
                </button>
            }
        });
        view! { <div class=class><div>{words}{list}</div>{away}</div> }.into_any()
    }

    fn not_done(self, error: StoreError) -> &'static str {
        let t = &self.t.scenarios.notice;
        match error {
            StoreError::Full => self.t.common.full,
            StoreError::Blocked => self.t.common.not_saved,
            StoreError::Missing => t.missing,
            StoreError::Unreadable => t.unreadable,
            StoreError::NewerFormat(_) => t.newer,
            StoreError::ChangedElsewhere => t.elsewhere,
            StoreError::Deleted => t.deleted,
        }
    }

    fn unresolved(self, entries: &[Unresolved]) -> AnyView {
        let t = &self.t.scenarios.notice;
        let more = entries.len().saturating_sub(MOST_NAMED);
        let points = entries.iter().take(MOST_NAMED).map(|entry| self.unresolved_words(entry));
        let more = (more > 0).then(|| (t.more)(more));
        view! {
            <ul class="plain">{points.chain(more).map(|words| view! { <li>{words}</li> }).collect_view()}</ul>
            <p>{t.unresolved_kept}</p>
        }
        .into_any()
    }

    fn unresolved_words(self, entry: &Unresolved) -> String {
        let t = &self.t.scenarios.notice;
        let lever = self.session.municipality(|municipality| match entry.part {
            Part::Setting | Part::Held => Lever::from_key(&entry.key, municipality),
            _ => None,
        });
        let name = match (lever, entry.part) {
            (Some(lever), _) => self.label(lever.label()),
            (None, Part::Policy) => self.t.levers.policy.to_owned(),
            (None, _) => entry.key.clone(),
        };
        let year = entry.year.and_then(|at| {
            self.session.municipality(|municipality| municipality.years.get(at).map(|year| year.year))
        });
        let name = match year {
            Some(year) => format!("{name} {year}"),
            None => name,
        };
        let why = match entry.why {
            Why::NotHere => t.not_here,
            Why::OutOfRange => t.out_of_range,
            Why::NotUnderstood => t.not_understood,
        };
        format!("{name} {why}")
    }
}
