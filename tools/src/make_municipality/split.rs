//! What is counted for the whole municipality, split on its committees in whole tkr.

use rust_decimal::Decimal;

use super::amounts::{apportion, plus, times, whole};
use super::committees::Material;
use super::incomes::Income;
use super::problem::Problem;

/// A line of income, split on the committees in whole tkr: `[committee][year]`.
pub struct SplitLine<'a> {
    pub income: &'a Income,
    pub amounts: Vec<[Decimal; 3]>,
}

/// Grants in whole tkr, so that each year's sum is what revenue leaves.
pub fn grants(ids: &[String], material: &Material<'_>) -> Result<Vec<[Decimal; 3]>, Problem> {
    let exact = ids
        .iter()
        .map(|id| {
            let mut years = [Decimal::ZERO; 3];
            for activity in material.activities {
                let part = material.districts.part(id, activity)?;
                let nets = material.nets.get(&activity.id).copied().unwrap_or_default();
                for (year, net) in years.iter_mut().zip(nets) {
                    *year = plus(*year, times(part, net)?)?;
                }
            }
            Ok(years)
        })
        .collect::<Result<Vec<_>, Problem>>()?;
    by_year(&exact, *material.totals)
}

/// Rounds each year's column to whole tkr with the given sum.
fn by_year(exact: &[[Decimal; 3]], totals: [Decimal; 3]) -> Result<Vec<[Decimal; 3]>, Problem> {
    let column = |pick: fn(&[Decimal; 3]) -> Decimal, total: Decimal| {
        apportion(&exact.iter().map(pick).collect::<Vec<_>>(), total)
    };
    let [first, second, third] = totals;
    let years = column(|[first, _, _]| *first, first)?
        .into_iter()
        .zip(column(|[_, second, _]| *second, second)?)
        .zip(column(|[_, _, third]| *third, third)?);
    Ok(years.map(|((first, second), third)| [first, second, third]).collect())
}

/// A line of income, split as its activity is.
pub fn split<'a>(
    ids: &[String],
    income: &'a Income,
    material: &Material<'_>,
) -> Result<SplitLine<'a>, Problem> {
    let activity = material.activities.iter().find(|activity| activity.id == income.activity);
    let activity = activity.ok_or_else(|| Problem::at(&income.activity, "no such activity"))?;
    let exact = ids
        .iter()
        .map(|id| {
            let part = match (income.in_districts, *id == activity.committee) {
                (true, _) => material.districts.part(id, activity)?,
                (false, own) => Decimal::from(u8::from(own)),
            };
            let [first, second, third] = income.amounts.map(|amount| times(amount, part));
            Ok([first?, second?, third?])
        })
        .collect::<Result<Vec<_>, Problem>>()?;
    Ok(SplitLine { income, amounts: by_year(&exact, income.amounts.map(whole))? })
}
