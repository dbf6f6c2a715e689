//! The cost to a person in the bar of the simulation: the same person, and the same law, as in the room.

use leptos::prelude::*;

use super::{Answer, Here};
use crate::state::{Person, Room};
use crate::ui::page::{text, use_page};
use crate::ui::route::address;

/// What the scenario costs a month, and whom; the way to how it was counted.
#[component]
pub fn Cost() -> impl IntoView {
    let here = Here::new(use_page());
    let t = here.t;
    let cost = text(move || {
        here.told().map_or_else(|| "–".to_owned(), |told| here.page.language.signed(told.cost.monthly, 0))
    });
    let whose = text(move || match here.answer.get() {
        Answer::NoRegion => t.cost_no_region.to_owned(),
        Answer::NotTold(_) => (t.cost_not_told)(here.law_year()),
        Answer::Told(_) => {
            let (kind, monthly) = here.person.with(|person| (person.kind, person.monthly));
            let is_example = here.person.with(|person| *person == Person::default());
            (t.cost_of)((t.kinds)(kind), &here.kr(monthly), is_example)
        }
    });
    view! {
        <div class="key-value">
            <a class="ask" href=address(Room::YourTax) title=t.cost_how>
                {cost}" "<span class="unit">{here.page.t.common.kr}</span>
            </a>
        </div>
        <div class="key-note soft">
            <span class="hide-phone">{whose}</span>
            <span class="only-phone">{here.page.t.common.kr}</span>
        </div>
    }
}
