//! The left side: what the municipality lives on, to be moved.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::web_sys::HtmlDetailsElement;

use crate::state::{Back, Dialog};
use crate::ui::el::{El, button, el};
use crate::ui::page::Page;
use crate::ui::primitives::control::control;
use crate::ui::primitives::icon::{chevron, icon};
use crate::ui::primitives::segments::Segments;
use model::distribution::Policy;
use model::label::Label;
use model::lever::Lever;
use model::money::Arithmetic;
use model::municipality::{CommitteeIx, FeeIx};
use model::rows::{RevenueRow, RowGroup};

/// The levers.
pub fn levers(page: Page) -> El {
    let session = page.session;
    let words = &page.t.levers;
    let reset_all = button("btn quiet")
        .bind_bool_attr("disabled", move || session.scenario(model::scenario::Scenario::is_start))
        .on_click(move || session.reset_all())
        .child(icon("#i-reset"))
        .text(words.reset_all);
    let close = button("icon-btn only-phone")
        .attr("aria-label", page.t.common.close)
        .on_click(move || session.levers_open.set(false))
        .child(icon("#i-close"));
    let head = el("div")
        .class("levers-head")
        .child(el("h2").attr("id", "levers-title").attr("tabindex", "-1").text(words.title))
        .child(el("span").class("row").child(reset_all).child(close));
    let seek = button("link")
        .attr("aria-haspopup", "dialog")
        .on_click(move || page.desk.dialog.set(Some(Dialog::Seek)))
        .text(words.seek);
    let equalisation = move || page.mnkr(session.value(|year| year.now.equalisation));
    el("aside")
        .class("levers")
        .bind_class("is-open", move || session.levers_open.get())
        .attr("id", "levers")
        .attr("aria-labelledby", "levers-title")
        .child(head)
        .child(page.years().bar("seg wide"))
        .child(
            el("p")
                .class("levers-note")
                .bind_text(move || (words.holds_from)(session.year_number()))
                .text(" ")
                .child(seek),
        )
        .dyn_children_if(move || session.adopted.get(), move || vec![page.adopted()])
        .children(page.rows(RowGroup::Tax))
        .child(group(words.equalisation, equalisation, move || page.rows(RowGroup::Equalisation)))
        .children(page.rows(RowGroup::Single))
        .child(group(words.fees, move || page.fees_words(), move || page.fees()))
        .child(group(words.other, String::new, move || page.rows(RowGroup::Other)))
        .child(group(words.more, || words.more_about.to_owned(), move || page.more()))
}

impl Page {
    /// The choice of the year in view.
    pub fn years(self) -> Segments {
        let session = self.session;
        Segments {
            legend: self.t.levers.year,
            name: "year",
            choices: session.municipality(|m| m.years.each_ref().map(|year| year.year.to_string()).to_vec()),
            chosen: Rc::new(move || session.year.get()),
            choose: Rc::new(move |at| session.year.set(at)),
        }
    }

    /// Why no lever moves, and the way on.
    fn adopted(self) -> El {
        let words = &self.t.levers;
        let again = button("btn").on_click(move || self.session.go(Back::Duplicate)).text(words.duplicate);
        el("div").class("notice").child(el("p").text(words.adopted)).child(again)
    }

    /// The controls of a group of revenue rows.
    fn rows(self, group: RowGroup) -> Vec<El> {
        RevenueRow::in_group(group).map(|row| self.row(row)).collect()
    }

    fn row(self, row: RevenueRow) -> El {
        let words = &self.t.levers;
        let (name, note) = if row == RevenueRow::TaxBase {
            (words.tax_base_name, words.tax_base_note)
        } else {
            ((self.t.label)(&Label::Row(row)), "")
        };
        control(self, Lever::Row(row), name, note)
    }

    fn fees_words(self) -> String {
        let session = self.session;
        let fees = session.read(|outcome, year| {
            let fees = year.committees.iter().map(|committee| outcome.value(committee.fees_total));
            fees.fold(rust_decimal::Decimal::ZERO, |sum, fee| sum.added(fee).unwrap_or(sum))
        });
        let year = session.year.get();
        let changed = session.scenario(|scenario| {
            let fees = scenario.settings.keys().filter(|lever| matches!(lever, Lever::Fee(..)));
            fees.filter(|lever| scenario.setting(**lever, year).is_some()).count()
        });
        let mut words = self.mnkr(fees);
        if changed > 0 {
            words.push_str(", ");
            words.push_str(&(self.t.levers.changed)(changed));
        }
        words
    }

    /// Every committee with fees, and its fees.
    fn fees(self) -> Vec<El> {
        let committees: Vec<(CommitteeIx, Vec<(FeeIx, String)>)> = self.session.municipality(|m| {
            m.committees()
                .map(|(c, committee)| {
                    (c, (0..).map(FeeIx).zip(committee.fees.iter().map(|fee| self.of(&fee.name))).collect())
                })
                .filter(|(_, fees): &(_, Vec<_>)| !fees.is_empty())
                .collect()
        });
        committees
            .into_iter()
            .map(|(c, fees)| {
                let total = move || {
                    self.mnkr(self.session.read(|outcome, year| {
                        year.committee(c)
                            .map_or_else(Default::default, |found| outcome.value(found.fees_total))
                    }))
                };
                let lever = move |(f, name): &(FeeIx, String)| control(self, Lever::Fee(c, *f), name, "");
                group(&self.committee(c), total, move || fees.iter().map(lever).collect())
            })
            .collect()
    }

    /// How the room is spread, and each committee's index, volume, efficiency and weight.
    fn more(self) -> Vec<El> {
        let session = self.session;
        let words = &self.t.levers;
        let choice = |policy: Policy| {
            let radio = el("input")
                .attr("type", "radio")
                .attr("name", "policy")
                .bind_bool_property("checked", move || session.policy() == policy)
                .bind_bool_attr("disabled", move || session.adopted.get())
                .on("change", move |_| session.set_policy(policy));
            el("label")
                .class("choice")
                .child(radio)
                .child(el("span").text((words.policy_name)(policy)))
                .child(el("small").text((words.policy_about)(policy)))
        };
        let policies = el("fieldset")
            .class("lever")
            .child(el("legend").class("lever-name").text(words.policy))
            .children(Policy::ALL.map(choice));
        let committees: Vec<CommitteeIx> = session.municipality(|m| m.committees().map(|(c, _)| c).collect());
        let groups = committees
            .into_iter()
            .map(|c| group(&self.committee(c), String::new, move || vec![self.committee_levers(c)]));
        std::iter::once(policies).chain(groups).collect()
    }

    fn committee_levers(self, c: CommitteeIx) -> El {
        let words = &self.t.levers;
        el("div")
            .child(control(self, Lever::Index(c), words.index, ""))
            .child(control(self, Lever::Volume(c), words.volume, ""))
            .child(control(self, Lever::Efficiency(c), words.efficiency, ""))
            .dyn_children_if(
                move || self.session.policy() == Policy::Weighted,
                move || vec![control(self, Lever::Weight(c), words.weight, "")],
            )
    }
}

/// A group that opens; what is in it is built only then.
fn group(name: &str, about: impl Fn() -> String + 'static, content: impl Fn() -> Vec<El> + 'static) -> El {
    let open = RwSignal::new(false);
    let details = el("details").class("lever-group");
    let element: HtmlDetailsElement = details.element_as();
    let summary = el("summary")
        .child(chevron())
        .child(el("span").class("lever-name").text(name))
        .child(el("span").class("lever-step").bind_text(about));
    details
        .on("toggle", move |_| open.set(element.open()))
        .child(summary)
        .child(el("div").class("nested").dyn_children_if(move || open.get(), content))
}
