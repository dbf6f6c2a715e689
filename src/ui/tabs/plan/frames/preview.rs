//! What comes of pasted frames, before they are taken over: all errors, and each committee's amounts.

use leptos::prelude::*;
use leptos::web_sys::HtmlSelectElement;
use rust_decimal::Decimal;

use super::Form;
use crate::state::{FrameEntry, FrameProblem};
use crate::ui::el::{El, el};
use crate::ui::primitives::focus::focus_soon;
use crate::ui::primitives::items::item_amount;
use crate::ui::primitives::labels::committee_name;
use crate::ui::primitives::years::{plan_years, year_number};
use files::pasted_frames::{PasteError, PasteProblem, PastedKind, PastedRow, RowChoice};
use model::YearIx;
use model::money::Money;
use model::municipality::CommitteeIx;

/// The errors and the table. Built anew when what was read is another.
pub(super) fn preview(form: Form) -> El {
    el("div").class("stack").dyn_children(move || {
        let words = &form.app.language.lazy_texts().plan.frames;
        let read = form.read.get();
        let entries = form.entries.get();
        let mut parts = vec![errors(form, &read.problems, &entries)];
        if !read.rows.is_empty() {
            parts.push(el("h4").text(&(words.preview)(read.rows.len())));
            let table = table(form, &read.rows, &read.problems, &entries);
            parts.push(
                el("div")
                    .class("plan-scroll")
                    .attr("tabindex", "0")
                    .attr("role", "group")
                    .attr("aria-label", words.title)
                    .child(table),
            );
        }
        let notes = [
            (read.problems.is_empty() && read.rows.iter().any(has_gap)).then(|| words.goes_on.to_owned()),
            (!read.left_out.is_empty()).then(|| (words.left_out)(&read.left_out.join(", "))),
            (!read.other_years.is_empty()).then(|| {
                let years: Vec<String> = read.other_years.iter().map(u16::to_string).collect();
                (words.other_years)(&years.join(", "))
            }),
        ];
        parts.extend(notes.into_iter().flatten().map(|note| el("p").class("small soft").text(&note)));
        parts
    })
}

/// Whether a year without an amount follows one with an amount.
fn has_gap(row: &PastedRow) -> bool {
    row.amounts.iter().skip_while(|amount| amount.is_none()).any(Option::is_none)
}

/// All errors, each with its place.
fn errors(form: Form, problems: &[PasteError], entries: &[FrameEntry]) -> El {
    let words = &form.app.language.lazy_texts().plan.frames;
    let place = |line: Option<usize>, name: &str, year: Option<YearIx>| {
        let line = line.map(|line| (words.at_line)(line, name));
        let year = year.map(|year| year_number(form.app, year).to_string());
        line.into_iter().chain(year).collect::<Vec<_>>().join(", ")
    };
    let mut lines: Vec<(usize, String, String)> = problems
        .iter()
        .map(|error| {
            let place = place(error.line, &error.name, error.year);
            (error.line.unwrap_or(0), place, problem_text(form, &error.problem))
        })
        .collect();
    lines.extend(entries.iter().filter_map(|entry| {
        let name = committee_name(form.app, entry.committee);
        let place = place(Some(entry.line), &name, Some(entry.year));
        Some((entry.line, place, entry_problem(form, entry.problem?)))
    }));
    lines.sort_by_key(|(line, _, _)| *line);
    if lines.is_empty() {
        return el("p").attr("role", "status").text(words.no_errors);
    }
    let count = lines.len();
    let item = |(_, place, text): (usize, String, String)| {
        let place = (!place.is_empty()).then(|| el("strong").text(&format!("{place}: ")));
        el("li").children(place).child(el("span").text(&text))
    };
    el("div")
        .class("notice is-error")
        .attr("role", "status")
        .child(el("p").child(el("strong").text(&(words.errors)(count))))
        .child(el("ul").class("plain").children(lines.into_iter().map(item)))
}

fn table(form: Form, rows: &[PastedRow], problems: &[PasteError], entries: &[FrameEntry]) -> El {
    let words = &form.app.language.lazy_texts().plan.frames;
    let heading = |name: &str| el("th").attr("scope", "col").text(name);
    let head = el("tr")
        .child(heading(form.app.t.results.committee))
        .children(plan_years(form.app).map(|year| heading(&year.to_string()).class("num")));
    let row = |row: &PastedRow| {
        let cells = YearIx::ALL.map(|year| {
            let entry = entries.iter().find(|entry| entry.line == row.line && entry.year == year);
            let error =
                problems.iter().find(|error| error.line == Some(row.line) && error.year == Some(year));
            match (entry, error) {
                (Some(entry), _) => entry_cell(form, entry),
                (None, Some(_)) => el("td").class("num down").text(words.wrong),
                (None, None) => el("td").class("num"),
            }
        });
        el("tr").child(name_cell(form, row)).children(cells)
    };
    el("table")
        .class("table plan frames-preview")
        .child(el("thead").child(head))
        .child(el("tbody").children(rows.iter().map(row)))
}

/// The name as it was pasted, and the committee that it is read as, or the choice of one.
fn name_cell(form: Form, row: &PastedRow) -> El {
    let words = &form.app.language.lazy_texts().plan.frames;
    let name = el("th").attr("scope", "row").child(el("span").text(&row.name));
    if row.is_asked {
        return name.child(committee_choice(form, row));
    }
    let committee = row.committee.map(|c| committee_name(form.app, c));
    let read_as = committee.filter(|committee| *committee != row.name);
    name.children(read_as.map(|committee| el("small").class("soft").text(&(words.read_as)(&committee))))
}

fn committee_choice(form: Form, row: &PastedRow) -> El {
    let words = &form.app.language.lazy_texts().plan.frames;
    let committees = form.app.session.municipality(|m| m.committees().map(|(c, _)| c).collect::<Vec<_>>());
    let (line, id) = (row.line, format!("frames-row-{}", row.line));
    let chosen = row.committee;
    let option = |value: &str, text: &str, is_chosen: bool| {
        let option = el("option").attr("value", value).text(text);
        if is_chosen { option.attr("selected", "") } else { option }
    };
    let options = committees
        .into_iter()
        .map(|c| option(&c.0.to_string(), &committee_name(form.app, c), chosen == Some(c)));
    let select = el("select").attr("id", &id).attr("aria-label", &(words.choose)(&row.name));
    let typed: HtmlSelectElement = select.element_as();
    select
        .class("btn")
        .child(option("", words.choose_one, chosen.is_none()))
        .children(options)
        .child(option("-", words.leave_out, false))
        .on("change", move |_| {
            let value = typed.value();
            let choice = if value == "-" {
                Some(RowChoice::LeftOut)
            } else {
                value.parse().ok().map(|c| RowChoice::Committee(CommitteeIx(c)))
            };
            form.change(|options| {
                options.rows.retain(|(at, _)| *at != line);
                options.rows.extend(choice.map(|choice| (line, choice)));
            });
            focus_soon(id.clone());
        })
}

/// The pasted amount with the start grant, and what gives it.
fn entry_cell(form: Form, entry: &FrameEntry) -> El {
    let words = &form.app.language.lazy_texts().plan.frames;
    let is_frame = form.options.with_untracked(|options| options.kind == PastedKind::Frames);
    let shown = |amount: Money| form.app.language.number_within(amount.in_millions(), 1, 3);
    let signed = item_amount(form.app.language, entry.own_change);
    let (main, below) = if is_frame {
        (shown(entry.grant), (words.own_change)(&signed))
    } else {
        (signed, (words.grant)(&shown(entry.grant)))
    };
    el("td")
        .class("num")
        .bind_class("is-wrong", {
            let is_wrong = entry.problem.is_some();
            move || is_wrong
        })
        .child(el("span").text(&main))
        .child(el("small").class("soft").text(&(words.start)(&shown(entry.start))))
        .child(el("small").class("soft").text(&below))
}

fn entry_problem(form: Form, problem: FrameProblem) -> String {
    let words = &form.app.language.lazy_texts().plan.frames;
    match problem {
        FrameProblem::Locked => words.locked.to_owned(),
        FrameProblem::TooLow(lowest) => (words.too_low)(&form.app.language.amount(lowest.kronor())),
        FrameProblem::Outside => words.outside.to_owned(),
    }
}

fn problem_text(form: Form, problem: &PasteProblem) -> String {
    let words = &form.app.language.lazy_texts().plan.frames;
    let exact = |number: Decimal| form.app.language.exact(number);
    match problem {
        PasteProblem::TooLong => words.too_long.to_owned(),
        PasteProblem::NoRows => words.no_rows.to_owned(),
        PasteProblem::UnknownCommittee => words.unknown.to_owned(),
        PasteProblem::SeveralCommittees(committees) => {
            let names: Vec<String> = committees.iter().map(|c| committee_name(form.app, *c)).collect();
            (words.several)(&names.join(", "))
        }
        PasteProblem::DuplicateCommittee(line) => (words.duplicate)(*line),
        PasteProblem::NoName => words.no_name.to_owned(),
        PasteProblem::NoAmount => words.no_amount.to_owned(),
        PasteProblem::TooManyAmounts => words.too_many.to_owned(),
        PasteProblem::UnclearColumns => words.unclear_columns.to_owned(),
        PasteProblem::NotANumber(text) => (words.not_a_number)(text),
        PasteProblem::TwoMeanings([one, other]) => (words.two_meanings)(&exact(*one), &exact(*other)),
        PasteProblem::Negative => words.negative.to_owned(),
        PasteProblem::FinerThanThousand => words.finer.to_owned(),
        PasteProblem::Outside => words.outside.to_owned(),
    }
}
