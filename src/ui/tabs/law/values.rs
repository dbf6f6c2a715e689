//! The law's values of a year: those that are not known, with the reason and a place for an assumption, and then all of them.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{Here, section};
use crate::i18n::{LAW_LANGUAGE, Language};
use crate::state::{InputProblem, read_for_model, read_legal};
use crate::ui::primitives::badge::badge;
use crate::ui::primitives::icon::chevron;
use model::figure::{LegalValue, Quality};
use model::law::{Measure, Parameter, Provision, Wanted};

/// A value of the law: one that its own rules ask for, or one that the model goes by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    Model(LegalValue),
    Law(Parameter),
}

impl Which {
    fn all() -> impl Iterator<Item = Self> {
        let model = LegalValue::ALL.into_iter().map(Self::Model);
        model.chain(Parameter::ALL.iter().copied().map(Self::Law))
    }

    fn measure(self) -> Measure {
        match self {
            Self::Model(value) => value.measure(),
            Self::Law(parameter) => parameter.measure(),
        }
    }

    fn read(self, text: &str, language: Language) -> Result<Option<Decimal>, InputProblem> {
        match self {
            Self::Model(value) => read_for_model(value, text, language),
            Self::Law(parameter) => read_legal(parameter, text, language),
        }
    }
}

impl Here {
    pub(super) fn values(self) -> AnyView {
        let t = &self.t.values;
        // What can be assumed: what is not known, assumed already or not. Its rows stay while something is typed into them.
        let lacking = Memo::new(move |_| {
            let year = self.year();
            Which::all().filter(|which| self.lacks(year, *which)).collect::<Vec<_>>()
        });
        let said = move || {
            let year = self.year();
            let count = lacking
                .with(|lacking| lacking.iter().filter(|one| self.assumes(year, **one).is_none()).count());
            let known = if count == 0 { (t.all_known)(year) } else { (t.unknown)(year, count) };
            // The rest of the year's law has no file here.
            if self.carried.with_value(|law| law.year(year).is_ok()) {
                known
            } else {
                format!("{} {known}", (self.t.no_year)(year))
            }
        };
        let rows = move || {
            let year = self.year();
            lacking.get().into_iter().map(|which| self.lacking_row(year, which)).collect_view()
        };
        let all = move || {
            let year = self.year();
            let model = LegalValue::ALL.into_iter().filter_map(|value| self.of_model(year, value));
            let law = Parameter::ALL.iter().map(|parameter| self.of_law(year, *parameter));
            self.lines_table(model.chain(law).collect())
        };
        let open = RwSignal::new(false);
        view! {
            <section aria-labelledby=section("lagens-tal")>
                <h3 class="section" id=section("lagens-tal")>{t.title}</h3>
                <p class="about">{t.about}</p>
                <p class="verdict" role="status">{said}</p>
                <ul class="lacking">{rows}</ul>
                <details class="sums" on:toggle=move |_| open.set(true)>
                    <summary>
                        {chevron()}
                        <span class="small">{move || (t.known)(self.year())}</span>
                    </summary>
                    {move || open.get().then(all)}
                </details>
            </section>
        }
        .into_any()
    }

    /// Whether the program's own law has no value there.
    fn lacks(self, year: u16, which: Which) -> bool {
        match which {
            Which::Model(value) => {
                let wanted = self.wanted(year, value);
                self.model.with_value(|model| wanted.among(model).is_none())
            }
            Which::Law(parameter) => self.carried.with_value(|law| {
                law.year(year)
                    .is_ok_and(|law| matches!(law.provisions.get(&parameter), Some(Provision::Unknown(_))))
            }),
        }
    }

    /// What the user assumes. Follows.
    fn assumes(self, year: u16, which: Which) -> Option<Decimal> {
        self.assumed.with(|assumed| match which {
            Which::Model(value) => self.wanted(year, value).among(&assumed.model).map(|legal| legal.value),
            Which::Law(parameter) => assumed.legal(year, parameter),
        })
    }

    fn say(self, year: u16, which: Which, said: Option<Decimal>) {
        self.assume(|assumed| {
            self.model.with_value(|model| match which {
                Which::Model(value) => assumed.put_for_model(&self.wanted(year, value), said, model),
                Which::Law(parameter) => {
                    assumed.put_legal(year, parameter, said);
                    if matches!(parameter, Parameter::FirstProjection | Parameter::SecondProjection) {
                        assumed.join_projections(year, model);
                    }
                }
            });
        });
    }

    /// A value that the model goes by, in the municipality's own county.
    pub(super) fn wanted(self, year: u16, value: LegalValue) -> Wanted {
        let county = self.page.session.municipality(|municipality| municipality.county.clone());
        Wanted { year, county, value }
    }

    /// Why there is none, in the words of the law's file.
    fn reason(self, year: u16, which: Which) -> String {
        match which {
            Which::Model(value) => {
                let wanted = self.wanted(year, value);
                self.model.with_value(|model| wanted.reason(model).unwrap_or_default().to_owned())
            }
            Which::Law(parameter) => self.carried.with_value(|law| {
                match law.year(year).ok().and_then(|law| law.provisions.get(&parameter)) {
                    Some(Provision::Unknown(reason)) => reason.clone(),
                    _ => String::new(),
                }
            }),
        }
    }

    /// The nearest year that it is known of, and what it was then.
    fn nearest(self, year: u16, which: Which) -> Option<(u16, Decimal)> {
        match which {
            Which::Model(value) => {
                let wanted = self.wanted(year, value);
                self.model.with_value(|model| wanted.nearest(model).map(|(year, legal)| (year, legal.value)))
            }
            Which::Law(parameter) => self.carried.with_value(|law| {
                let nearest = law.nearest_known(year, parameter)?;
                Some((nearest, law.year(nearest).ok()?.get(parameter).ok()?.value))
            }),
        }
    }

    fn lacking_row(self, year: u16, which: Which) -> AnyView {
        let t = &self.t.values;
        let language = self.page.language;
        let name = match which {
            Which::Model(value) => (language.lazy_texts().law.legal_name)(value),
            Which::Law(parameter) => (t.name)(parameter),
        };
        let reason = self.reason(year, which);
        let reason = (!reason.is_empty()).then(|| view! { ": "<q lang=LAW_LANGUAGE>{reason}</q> });
        let unit = (language.lazy_texts().law.unit)(which.measure());
        let said = move || self.assumes(year, which);
        let field = self.number_field(
            (t.assume)(name, unit),
            "",
            unit,
            move || said().map(|value| language.exact(value)),
            move |typed| {
                self.say(year, which, which.read(&typed, self.page.language)?);
                Ok(())
            },
        );
        let nearest = self.nearest(year, which);
        let mark = move || match (said(), nearest) {
            (Some(_), _) => {
                let forget = move |_| self.say(year, which, None);
                view! {
                    {badge(self.page, Quality::Assumption)}
                    " "
                    <button class="link small" type="button" aria-label=(t.forget)(name) on:click=forget>
                        {t.forget_word}
                    </button>
                }
                .into_any()
            }
            (None, Some((nearest, value))) => {
                let words = (t.as_in)(nearest, &language.measured(which.measure(), value));
                let take = move |_| self.say(year, which, Some(value));
                view! {
                    <button class="link small" type="button" aria-label=format!("{name}: {words}") on:click=take>
                        {words.clone()}
                    </button>
                }
                .into_any()
            }
            (None, None) => ().into_any(),
        };
        view! {
            <li class="lacking-row">
                <span>
                    <strong>{name}</strong>
                    " "
                    {mark}
                    <span class="small soft"><br />{self.t.not_known}{reason}</span>
                </span>
                {field}
            </li>
        }
        .into_any()
    }
}
