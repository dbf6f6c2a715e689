//! What is changed against the start state, row by row.

use leptos::prelude::*;

use crate::i18n::numbers::HARD_SPACE;
use crate::ui::page::Page;
use model::changes::{Change, Value, changes};
use model::label::Unit;

impl Page {
    pub(super) fn printed_changes(self) -> AnyView {
        let t = &self.language.lazy_texts().print;
        let words = &self.language.lazy_texts().tables;
        let all = self.session.municipality(|municipality| {
            changes(municipality, &self.session.parameters(), &self.session.scenario_now())
        });
        let all = all.unwrap_or_default();
        let table = if all.is_empty() {
            view! { <p>{t.no_changes}</p> }.into_any()
        } else {
            use files::tables::Column;
            let heads = [
                Column::Row,
                Column::Year,
                Column::From,
                Column::To,
                Column::BringsPool,
                Column::BringsResult,
            ];
            let heads = heads.map(|column| {
                let class = if matches!(column, Column::Row | Column::Year) { "" } else { "num" };
                view! { <th scope="col" class=class>{(words.column)(column)}</th> }
            });
            let rows: Vec<_> = all.iter().filter_map(|change| self.printed_change(change)).collect();
            view! {
                <p class="small">{t.changes_about}</p>
                <table class="table dense wraps">
                    <thead><tr>{heads.into_iter().collect_view()}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            }
            .into_any()
        };
        view! { <section><h2>{t.changes}</h2>{table}</section> }.into_any()
    }

    fn printed_change(self, change: &Change) -> Option<AnyView> {
        let t = &self.language.lazy_texts().print;
        let year = change.years.first()?;
        let (first, last) = (self.printed_year(change.first), self.printed_year(change.last));
        let years = if first == last { first.to_string() } else { (t.all_years)(first, last) };
        let brings = |pick: fn(&model::changes::Brings) -> rust_decimal::Decimal| {
            year.brings
                .as_ref()
                .map_or_else(|| "–".to_owned(), |brings| self.language.mnkr_change(pick(brings)))
        };
        Some(
            view! {
                <tr>
                    <th scope="row">{self.changed_row(change.row)}</th>
                    <td class="nowrap">{years}</td>
                    <td class="num">{self.printed_value(&year.from)}</td>
                    <td class="num">{self.printed_value(&year.to)}</td>
                    <td class="num">{brings(|brings| brings.pool)}</td>
                    <td class="num">{brings(|brings| brings.result)}</td>
                </tr>
            }
            .into_any(),
        )
    }

    /// What a row says, before or after.
    fn printed_value(self, value: &Value) -> String {
        match value {
            Value::Number(number, Unit::Kronor) => self.language.amount(*number),
            Value::Number(number, Unit::Percent) => self.language.percent_exact(*number),
            Value::Number(number, Unit::Factor) => self.language.exact(*number),
            Value::Number(number, unit) => {
                let unit = if *unit == Unit::PerHundred {
                    self.t.common.kr
                } else {
                    (self.language.lazy_texts().tables.unit)(*unit)
                };
                format!("{}{HARD_SPACE}{unit}", self.language.number(*number, 2))
            }
            Value::Policy(policy) => (self.t.levers.policy_name)(*policy).to_owned(),
            Value::Shares(shares) => {
                let share = |(goal, percent): &(_, _)| {
                    format!("{} {}", self.goal(*goal), self.language.percent(*percent))
                };
                shares.iter().map(share).collect::<Vec<_>>().join("; ")
            }
        }
    }
}
