//! Divides amounts of the whole municipality among its committees, in whole tkr.

use rust_decimal::Decimal;

use super::amounts::{add, apportion, multiply, whole};
use super::committees::Material;
use super::incomes::Income;
use super::problem::Problem;

/// A line of income, divided among the committees in whole tkr: `[committee][year]`.
pub struct SplitLine<'a> {
    pub income: &'a Income,
    pub amounts: Vec<[Decimal; 3]>,
}

/// The grants in whole tkr. The sum of each year equals the pool.
pub fn grants(ids: &[String], material: &Material<'_>) -> Result<Vec<[Decimal; 3]>, Problem> {
    let exact = ids
        .iter()
        .map(|id| {
            let mut years = [Decimal::ZERO; 3];
            for activity in material.activities {
                let part = material.districts.part(id, activity)?;
                let nets = material.nets.get(&activity.id);
                let nets = nets.ok_or_else(|| Problem::new(&activity.id, "no net cost"))?;
                for (year, net) in years.iter_mut().zip(nets) {
                    *year = add(*year, multiply(part, *net)?)?;
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

/// A line of income, divided as its activity is.
pub fn split<'a>(
    ids: &[String],
    income: &'a Income,
    material: &Material<'_>,
) -> Result<SplitLine<'a>, Problem> {
    let activity = material.activities.iter().find(|activity| activity.id == income.activity);
    let activity = activity.ok_or_else(|| Problem::new(&income.activity, "no such activity"))?;
    let exact = ids
        .iter()
        .map(|id| {
            let part = match (income.in_districts, *id == activity.committee) {
                (true, _) => material.districts.part(id, activity)?,
                (false, own) => Decimal::from(u8::from(own)),
            };
            let [first, second, third] = income.amounts.map(|amount| multiply(amount, part));
            Ok([first?, second?, third?])
        })
        .collect::<Result<Vec<_>, Problem>>()?;
    Ok(SplitLine { income, amounts: by_year(&exact, income.amounts.map(whole))? })
}
