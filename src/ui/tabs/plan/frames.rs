//! Pasting frames: the text, how it is read, what comes of it, and taking it over.

mod preview;

use std::rc::Rc;

use leptos::prelude::*;
use leptos::web_sys::HtmlTextAreaElement;

use self::preview::preview;
use super::PASTE_BUTTON;
use super::grid::Grid;
use crate::state::{FrameEntry, frame_entries, take_frames};
use crate::ui::context::AppContext;
use crate::ui::el::{El, button, el};
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::segments::Segments;
use files::pasted_frames::{self, DecimalMarks, PasteOptions, PastedFrames, PastedKind, PastedUnit};

const TEXT: &str = "frames-text";
const TITLE: &str = "frames-title";

/// What is pasted and how it is read.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub(super) app: AppContext,
    text: RwSignal<String>,
    pub(super) options: RwSignal<PasteOptions>,
    pub(super) read: Memo<PastedFrames>,
    pub(super) entries: Memo<Vec<FrameEntry>>,
    report: RwSignal<&'static str>,
}

impl Form {
    fn new(app: AppContext, text: String) -> Self {
        let (text, options) = (RwSignal::new(text), RwSignal::new(PasteOptions::default()));
        let read = Memo::new(move |_| {
            options.with(|options| {
                text.with(|text| app.session.municipality(|m| pasted_frames::read(text, m, options)))
            })
        });
        let entries = Memo::new(move |_| read.with(|read| frame_entries(app.state.editor(), read)));
        Self { app, text, options, read, entries, report: RwSignal::new("") }
    }

    fn is_empty(self) -> bool {
        self.text.with(|text| text.trim().is_empty())
    }

    /// How many amounts are taken over.
    pub(super) fn amount_count(self) -> usize {
        self.entries.with(|all| all.iter().filter(|entry| !entry.is_carried).count())
    }

    /// How many errors there are.
    pub(super) fn error_count(self) -> usize {
        let refused = self.entries.with(|all| all.iter().filter(|entry| entry.problem.is_some()).count());
        self.read.with(|read| read.problems.len()).saturating_add(refused)
    }

    fn change(self, change: impl FnOnce(&mut PasteOptions)) {
        self.report.set("");
        self.options.update(change);
    }
}

/// The form, with `text` in it.
pub(super) fn frames(grid: Grid, text: String) -> El {
    let app = grid.app;
    let words = &app.language.lazy_texts().plan.frames;
    let form = Form::new(app, text.clone());
    let close = move || {
        grid.pasting.set(None);
        focus_soon(PASTE_BUTTON);
    };
    let area =
        el("textarea").attr("id", TEXT).attr("rows", "6").attr("spellcheck", "false").attr("wrap", "off");
    let typed: HtmlTextAreaElement = area.element_as();
    typed.set_value(&text);
    let area = area.attr("placeholder", words.example).on("input", move |_| {
        form.report.set("");
        form.text.set(typed.value());
    });
    let count = move || form.amount_count();
    let take = move || {
        let entries = form.entries.get_untracked();
        if untrack(|| form.error_count()) > 0
            || entries.is_empty()
            || !take_frames(app.state.editor(), &entries)
        {
            return form.report.set(words.mend_first);
        }
        grid.say((words.taken)(untrack(count)));
        close();
    };
    let take = button("btn primary")
        .bind_aria("aria-disabled", move || form.error_count() > 0 || count() == 0)
        .on_click(take)
        .bind_text(move || (words.take)(count()));
    let report = el("p").class("small down").attr("role", "alert").bind_text(move || form.report.get());
    focus_soon(if text.is_empty() { TEXT } else { TITLE });
    el("section")
        .class("frames stack")
        .attr("aria-labelledby", TITLE)
        .child(el("h3").attr("id", TITLE).attr("tabindex", "-1").text(words.title))
        .child(el("p").text(words.about))
        .child(el("div").class("form-row").child(el("label").attr("for", TEXT).text(words.text)).child(area))
        .child(choices(form))
        .dyn_children_if(move || !form.is_empty(), move || vec![preview(form)])
        .child(report)
        .child(el("div").class("row").child(take).child(button("btn").on_click(close).text(words.cancel)))
}

/// What the amounts are, and how they are written.
fn choices(form: Form) -> El {
    let words = &form.app.language.lazy_texts().plan.frames;
    let kinds = [PastedKind::Frames, PastedKind::Changes].map(|kind| (kind, (words.kinds)(kind).to_owned()));
    let kind = Segments {
        legend: words.kind,
        name: "frames-kind",
        choices: kinds.to_vec(),
        chosen: Rc::new(move || form.read.with(|read| read.kind)),
        choose: Rc::new(move |kind| form.change(|options| options.kind = Some(kind))),
    };
    let units = [PastedUnit::Kronor, PastedUnit::Thousands, PastedUnit::Millions];
    let unit = Segments {
        legend: words.unit,
        name: "frames-unit",
        choices: units.map(|unit| (unit, (words.units)(unit).to_owned())).to_vec(),
        chosen: Rc::new(move || form.read.with(|read| read.unit)),
        choose: Rc::new(move |unit| form.change(|options| options.unit = Some(unit))),
    };
    let heading = el("span").class("small soft").bind_text(move || {
        let unit = form.read.with(|read| read.heading_unit);
        unit.map_or_else(String::new, |unit| (words.unit_in_heading)((words.units)(unit)))
    });
    let marks = [DecimalMarks::AsWritten, DecimalMarks::Comma, DecimalMarks::Point];
    let decimals = Segments {
        legend: words.decimals,
        name: "frames-decimals",
        choices: marks.map(|marks| (marks, (words.marks)(marks).to_owned())).to_vec(),
        chosen: Rc::new(move || form.options.with(|options| options.decimals)),
        choose: Rc::new(move |marks| form.change(|options| options.decimals = marks)),
    };
    let line = |name: &str, control: El| {
        let name = el("span").class("frames-choice").attr("aria-hidden", "true").text(name);
        el("div").class("row").child(name).child(control)
    };
    el("div")
        .class("stack frames-choices")
        .child(line(words.kind, kind.bar("seg")))
        .child(line(words.unit, unit.bar("seg")).child(heading))
        .child(line(words.decimals, decimals.bar("seg")))
}
