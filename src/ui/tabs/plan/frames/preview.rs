//! What comes of pasted frames, before they are taken over: all errors, and each committee's amounts.

use leptos::prelude::*;
use leptos::web_sys::HtmlSelectElement;
use rust_decimal::Decimal;

use super::super::edit::problem_text as cell_problem_text;
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

/// The errors and the table. All but the count of the errors, which a screen reader reads, is built anew when what was read is another.
pub(super) fn preview(form: Form) -> El {
    let words = &form.app.language.lazy_texts().plan.frames;
    let summary = move || match (form.error_count(), form.amount_count()) {
        (0, 0) => String::new(),
        (0, _) => words.no_errors.to_owned(),
        (count, _) => (words.errors)(count),
    };
    let summary = el("p").attr("role", "status").child(el("strong").bind_text(summary));
    el("div").class("stack").child(summary).dyn_children(move || {
        let words = &form.app.language.lazy_texts().plan.frames;
        let read = form.read.get();
        let entries = form.entries.get();
        let mut parts: Vec<El> = errors(form, &read.problems, &entries).into_iter().collect();
        if !read.rows.is_empty() {
            let count = read.rows.iter().filter(|row| !row.is_left_out).count();
            parts.push(el("h4").text(&(words.preview)(count)));
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
            (!read.left_out.is_empty()).then(|| (words.left_out)(&read.left_out.join(", "))),
            (!read.other_columns.is_empty()).then(|| (words.other_columns)(&read.other_columns.join(", "))),
        ];
        parts.extend(notes.into_iter().flatten().map(|note| el("p").class("small soft").text(&note)));
        parts
    })
}

/// All errors, each with its place. None if there are none.
fn errors(form: Form, problems: &[PasteError], entries: &[FrameEntry]) -> Option<El> {
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
        return None;
    }
    let item = |(_, place, text): (usize, String, String)| {
        let place = (!place.is_empty()).then(|| el("strong").text(&format!("{place}: ")));
        el("li").children(place).child(el("span").text(&text))
    };
    let list = el("ul").class("plain").children(lines.into_iter().map(item));
    Some(el("div").class("notice is-error").child(list))
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
        el("tr").class(if row.is_left_out { "soft" } else { "" }).child(name_cell(form, row)).children(cells)
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
    let (key, id) = (row.key(), format!("frames-row-{}", row.line));
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
        .child(option("", words.choose_one, chosen.is_none() && !row.is_left_out))
        .children(options)
        .child(option("-", words.leave_out, row.is_left_out))
        .on("change", move |_| {
            let value = typed.value();
            let choice = if value == "-" {
                Some(RowChoice::LeftOut)
            } else {
                value.parse().ok().map(|c| RowChoice::Committee(CommitteeIx(c)))
            };
            form.change(|options| {
                options.rows.retain(|(of, _)| *of != key);
                options.rows.extend(choice.map(|choice| (key.clone(), choice)));
            });
            focus_soon(id.clone());
        })
}

/// The pasted amount with the start grant, and what gives it.
fn entry_cell(form: Form, entry: &FrameEntry) -> El {
    let words = &form.app.language.lazy_texts().plan.frames;
    let is_frame = form.read.with_untracked(|read| read.kind == PastedKind::Frames);
    let shown = |amount: Money| form.app.language.number_within(amount.in_millions(), 1, 3);
    let signed = item_amount(form.app.language, entry.own_change);
    let (main, below) = if is_frame {
        (shown(entry.grant), (words.own_change)(&signed))
    } else {
        (signed, (words.grant)(&shown(entry.grant)))
    };
    el("td")
        .bind_class("is-wrong", {
            let is_wrong = entry.problem.is_some();
            move || is_wrong
        })
        .class(if entry.is_carried { "num soft" } else { "num" })
        .child(el("span").text(&main))
        .children(entry.is_carried.then(|| el("small").text(words.goes_on)))
        .child(el("small").class("soft").text(&(words.start)(&shown(entry.start))))
        .child(el("small").class("soft").text(&below))
}

fn entry_problem(form: Form, problem: FrameProblem) -> String {
    let words = &form.app.language.lazy_texts().plan.frames;
    match problem {
        FrameProblem::Closed(problem) => cell_problem_text(form.app, problem, ""),
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
        PasteProblem::SameYearTwice(headings) => (words.same_year_twice)(headings),
        PasteProblem::NoPlannedYears => words.no_planned_years.to_owned(),
        PasteProblem::TooManyAmounts => words.too_many.to_owned(),
        PasteProblem::UnclearColumns => words.unclear_columns.to_owned(),
        PasteProblem::NotANumber(text) => (words.not_a_number)(text),
        PasteProblem::TwoMeanings([one, other]) => (words.two_meanings)(&exact(*one), &exact(*other)),
        PasteProblem::Negative => words.negative.to_owned(),
        PasteProblem::FinerThanThousand => words.finer.to_owned(),
        PasteProblem::Outside => words.outside.to_owned(),
    }
}
