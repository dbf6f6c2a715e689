//! Taking in a table: its text, what is asked of it, what is wrong with it, what was read, and taking it over.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::HtmlInputElement;
use wasm_bindgen::JsCast;

use super::super::YearContext;
use super::questions::questions;
use super::reading::reading;
use crate::ui::primitives::download::download;
use crate::ui::primitives::file_picker::read as read_file;
use files::csv::{Variant, write};
use files::outturn::{self, Answers, Reading, SheetWords};
use model::follow_up::Month;

/// The largest file that is read, bytes.
const LARGEST_FILE: usize = 2_000_000;

/// A table that is taken in. A handle: copies are the same.
#[derive(Clone, Copy)]
pub struct PasteForm {
    pub cx: YearContext,
    pub text: RwSignal<String>,
    /// What is answered of this table.
    pub answers: RwSignal<Answers>,
    /// What has been answered of this table and those before it.
    pub earlier: RwSignal<Answers>,
    /// What the table is read with: its own answers, and earlier ones where it asks the same.
    pub used: Memo<Answers>,
    pub read: Memo<Reading>,
    /// What became of it.
    pub report: RwSignal<String>,
}

impl PasteForm {
    fn new(cx: YearContext) -> Self {
        let (text, report) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
        let (answers, earlier) = (RwSignal::new(Answers::default()), RwSignal::new(Answers::default()));
        let read = move |answers: &Answers| {
            let read = |text: &String| cx.app.session.municipality(|m| outturn::read(text, m, answers));
            text.with(|text| if text.trim().is_empty() { Reading::default() } else { read(text) })
        };
        let used = Memo::new(move |_| {
            // Which line a row is first: what else is asked depends on it.
            (0..2).fold(answers.get(), |own, _| {
                let asked = read(&own).questions;
                earlier.with(|earlier| own.and_earlier(&asked, earlier))
            })
        });
        let read = Memo::new(move |_| used.with(read));
        Self { cx, text, answers, earlier, used, read, report }
    }

    fn set_text(self, text: String) {
        self.report.set(String::new());
        self.answers.set(Answers::default());
        self.text.set(text);
    }

    fn amounts(self) -> usize {
        self.read
            .with(|read| [&read.to_date, &read.last_year, &read.forecasts].into_iter().map(Vec::len).sum())
    }
}

/// The form.
pub fn paste(cx: YearContext) -> AnyView {
    let t = &cx.t.outturn;
    let form = PasteForm::new(cx);
    let is_empty = move || form.text.with(|text| text.trim().is_empty());
    let is_complete = move || form.read.with(Reading::is_complete);
    let take = move |_| {
        if !is_complete() {
            return form.report.set(t.mend_first.to_owned());
        }
        let amounts = untrack(|| form.amounts());
        let last = form.read.with_untracked(|read| read.to_date.iter().map(|(_, month, _)| *month).max());
        if form.read.with_untracked(|read| cx.app.state.follow_up().take_outturn(read, t.from_table)) {
            form.set_text(String::new());
            cx.month.set(last.filter(|month| Month::FOLLOWED_UP.contains(month)));
            form.report.set((t.taken)(amounts));
        }
    };
    let open = move |event: leptos::web_sys::Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
            return;
        };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        input.set_value("");
        spawn_local(async move {
            let bytes = read_file(&file, LARGEST_FILE).await.and_then(Result::ok);
            match bytes.and_then(|bytes| String::from_utf8(bytes).ok()) {
                Some(text) => form.set_text(text.trim_start_matches('\u{feff}').to_owned()),
                None => form.report.set(t.not_text.to_owned()),
            }
        });
    };
    view! {
        <section class="stack outturn-paste" aria-labelledby="outturn-paste">
            <h2 id="outturn-paste">{t.paste}</h2>
            <p class="soft">{t.paste_about}</p>
            <textarea
                rows="5"
                spellcheck="false"
                wrap="off"
                aria-label=t.text
                placeholder=t.example
                prop:value=move || form.text.get()
                on:input:target=move |event| form.set_text(event.target().value())
            ></textarea>
            <div class="row">
                <label class="btn">
                    <input class="sr-only" type="file" accept=".csv,.txt,.tsv,text/csv,text/plain" on:change=open />
                    {t.open_file}
                </label>
                <button class="btn" type="button" on:click=move |_| save_csv(cx)>{t.save_csv}</button>
            </div>
            {move || (!is_empty()).then(|| view! {
                {questions(form)}
                {reading(form)}
                <div class="row">
                    <button class="btn" class:primary=is_complete type="button" aria-disabled=move || (!is_complete()).to_string() on:click=take>
                        {move || (t.take)(form.amounts())}
                    </button>
                    <button class="btn" type="button" on:click=move |_| form.set_text(String::new())>{t.clear}</button>
                </div>
            })}
            <p role="status">{move || form.report.get()}</p>
        </section>
    }
    .into_any()
}

/// Saves the outturn as a table that can be read again.
fn save_csv(cx: YearContext) {
    let frame = &cx.t.frame;
    let sheet = cx.app.session.municipality(|municipality| {
        let words = SheetWords {
            name: cx.t.outturn.csv_name,
            line: &|line| super::super::numbers::line_name(cx, line),
            to_date: &|month, year| {
                format!("{} {year}", (cx.t.outturn.csv_to_date)((frame.month_short)(month)))
            },
        };
        cx.followed.with(|followed| outturn::sheet(followed.record(), municipality, &words))
    });
    let text = write(&sheet, Variant::Machine);
    let name = [cx.t.outturn.csv_file, ".csv"].concat();
    // The browser says itself why it refuses a file.
    let _ = download(&name, &text, "text/csv");
}
