//! The amounts of an item: one amount from a year on or in one year, or an own amount in each year.

use leptos::prelude::*;

use crate::i18n::typed::InputUnit;
use crate::state::read_item_amount;
use crate::ui::context::AppContext;
use crate::ui::primitives::field::{NumberField, Take};
use crate::ui::primitives::items::item_amount_problem;
use crate::ui::primitives::years::year_number;
use model::items::{BudgetItem, ItemDuration};
use model::money::Money;
use model::{YEARS, YearIx};

/// In which years the item has its amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spread {
    /// The same amount from this year on.
    From(YearIx),
    /// An amount in this year only.
    OnlyIn(YearIx),
    /// An own amount in each year.
    EachYear,
}

/// All choices, in the order of the list.
const SPREADS: [Spread; 7] = [
    Spread::From(YearIx::First),
    Spread::From(YearIx::Second),
    Spread::From(YearIx::Third),
    Spread::OnlyIn(YearIx::First),
    Spread::OnlyIn(YearIx::Second),
    Spread::OnlyIn(YearIx::Third),
    Spread::EachYear,
];

/// What is typed as the amounts of an item. A handle: copies are the same.
#[derive(Debug, Clone, Copy)]
pub(super) struct Amounts {
    spread: RwSignal<Spread>,
    /// The amount of each year. None where what is typed cannot be used.
    years: RwSignal<[Option<Money>; YEARS]>,
    /// Whether own amounts go on after the last year.
    goes_on: RwSignal<bool>,
}

impl Amounts {
    /// Those of `item`. A new one is permanent from the year in view on.
    pub(super) fn new(app: AppContext, item: Option<&BudgetItem>) -> Self {
        let from = app.view.year.get_untracked();
        let spread = item.map_or(Spread::From(from), |item| {
            let is_as = |spread: &Spread| {
                let [first, second, third] = item.amounts;
                let amount = [first, second, third].into_iter().find(|amount| !amount.is_zero());
                spread.duration().is_some_and(|duration| duration == item.duration)
                    && spread.over(amount.unwrap_or(Money::ZERO)) == item.amounts
            };
            SPREADS.into_iter().find(is_as).unwrap_or(Spread::EachYear)
        });
        let years = item.map_or([Money::ZERO; YEARS], |item| item.amounts);
        let goes_on = item.is_none_or(|item| item.duration == ItemDuration::Permanent);
        Self {
            spread: RwSignal::new(spread),
            years: RwSignal::new(years.map(Some)),
            goes_on: RwSignal::new(goes_on),
        }
    }

    /// The id of the row with the field of the amount in `year`.
    pub(super) fn row_id(self, year: YearIx) -> String {
        match self.spread.get_untracked() {
            Spread::EachYear => row_id(year),
            one @ (Spread::From(_) | Spread::OnlyIn(_)) => row_id(one.first()),
        }
    }

    /// The amounts. None while one cannot be used.
    pub(super) fn now(self) -> Option<[Money; YEARS]> {
        match self.years.get_untracked() {
            [Some(first), Some(second), Some(third)] => Some([first, second, third]),
            [..] => None,
        }
    }

    /// Whether they go on after the last year.
    pub(super) fn duration(self) -> ItemDuration {
        let of_own =
            if self.goes_on.get_untracked() { ItemDuration::Permanent } else { ItemDuration::OneOff };
        self.spread.get_untracked().duration().unwrap_or(of_own)
    }

    /// Chooses another spread. The amount stays.
    fn choose(self, spread: Spread) {
        let amount = self.years.get_untracked().into_iter().flatten().find(|amount| !amount.is_zero());
        if spread == Spread::EachYear {
            // What could not be read stands in no field any more.
            self.years.update(|years| years.iter_mut().for_each(|year| *year = year.or(Some(Money::ZERO))));
        } else {
            self.years.set(spread.over(amount.unwrap_or(Money::ZERO)).map(Some));
        }
        self.spread.set(spread);
    }

    /// Sets the amount in `year`, and in the others of its spread.
    fn set(self, year: YearIx, amount: Option<Money>) {
        self.years.update(|years| match (self.spread.get_untracked(), amount) {
            (Spread::EachYear, amount) => *year.get_mut(years) = amount,
            (Spread::From(_) | Spread::OnlyIn(_), None) => *years = [None; YEARS],
            (spread @ (Spread::From(_) | Spread::OnlyIn(_)), Some(amount)) => {
                *years = spread.over(amount).map(Some);
            }
        });
    }
}

impl Spread {
    /// The first year that it has an amount in.
    fn first(self) -> YearIx {
        match self {
            Self::From(year) | Self::OnlyIn(year) => year,
            Self::EachYear => YearIx::First,
        }
    }

    /// Whether it goes on after the last year. None where that is chosen apart.
    fn duration(self) -> Option<ItemDuration> {
        match self {
            Self::From(_) => Some(ItemDuration::Permanent),
            Self::OnlyIn(_) => Some(ItemDuration::OneOff),
            Self::EachYear => None,
        }
    }

    /// `amount` in its years, and nothing in the others.
    fn over(self, amount: Money) -> [Money; YEARS] {
        YearIx::map(|year| {
            let has_amount = match self {
                Self::From(first) => year >= first,
                Self::OnlyIn(only) => year == only,
                Self::EachYear => true,
            };
            if has_amount { amount } else { Money::ZERO }
        })
    }
}

/// The fields of the amounts.
pub(super) fn amount_fields(app: AppContext, amounts: Amounts) -> AnyView {
    let words = &app.language.lazy_texts().items;
    let spread_name = move |spread: Spread| match spread {
        Spread::From(year) => (words.from_year)(year_number(app, year)),
        Spread::OnlyIn(year) => (words.only_in)(year_number(app, year)),
        Spread::EachYear => words.each_year.to_owned(),
    };
    let chosen = amounts.spread.get_untracked();
    let options = (0_usize..).zip(SPREADS).map(|(at, spread)| {
        view! { <option value=at.to_string() selected=spread == chosen>{spread_name(spread)}</option> }
    });
    let choose = move |value: String| {
        let spread = value.parse().ok().and_then(|at: usize| SPREADS.get(at));
        if let Some(spread) = spread {
            amounts.choose(*spread);
        }
    };
    let fields = move || match amounts.spread.get() {
        Spread::EachYear => {
            let field = |year| {
                let name = (words.amount_in)(year_number(app, year));
                view! {
                    <div class="form-row" id=row_id(year)>
                        <span class="lever-name" aria-hidden="true">{year_number(app, year)}</span>
                        {amount_field(app, amounts, year, name)}
                    </div>
                }
            };
            let goes_on = amounts.goes_on;
            view! {
                <div class="item-years">{YearIx::ALL.map(field).into_iter().collect_view()}</div>
                <label class="choice">
                    <input
                        type="checkbox"
                        prop:checked=move || goes_on.get()
                        on:change:target=move |event| goes_on.set(event.target().checked())
                    />
                    {(words.goes_on)(year_number(app, YearIx::LAST))}
                </label>
            }
            .into_any()
        }
        one @ (Spread::From(_) | Spread::OnlyIn(_)) => view! {
            <div class="form-row" id=row_id(one.first())>
                <span class="lever-name" aria-hidden="true">{words.amount}</span>
                {amount_field(app, amounts, one.first(), words.amount.to_owned())}
            </div>
        }
        .into_any(),
    };
    view! {
        <div class="form-row">
            <label for="item-spread">{words.spread}</label>
            <select
                class="btn"
                id="item-spread"
                on:change:target=move |event| choose(event.target().value())
            >
                {options.collect_view()}
            </select>
        </div>
        {fields}
        <p class="small soft">{words.amount_about}</p>
    }
    .into_any()
}

fn row_id(year: YearIx) -> String {
    format!("item-amount-{}", year.index())
}

fn amount_field(app: AppContext, amounts: Amounts, year: YearIx, label: String) -> AnyView {
    let value = move || {
        let amount = *year.get(&amounts.years.get());
        let amount = amount.filter(|amount| !amount.is_zero());
        amount.map_or_else(String::new, |amount| app.language.exact(amount.in_millions()))
    };
    let field = NumberField {
        label,
        placeholder: "",
        unit: InputUnit::Millions,
        value: Box::new(value),
        disabled: Box::new(|| false),
        take: Take::Now(Box::new(move |typed| match read_item_amount(app.language, &typed) {
            Ok(amount) => {
                amounts.set(year, Some(amount));
                None
            }
            Err(why) => {
                amounts.set(year, None);
                Some(item_amount_problem(app, why, &typed))
            }
        })),
    };
    field.build_with_unit(app.language).into_any()
}
