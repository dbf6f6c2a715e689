//! The three years' revenue, and how much grant it leaves.
//!
//! A revenue row's figure is computed here, or looked up in the table of figures under the row's key.

use files::file::{FigureEntry, QualityEntry, RowEntries, YearEntry};
use model::rows::{FigureKind, PerRow, RevenueRow, RowSum};
use rust_decimal::Decimal;

use super::amounts::{add, divide, multiply, subtract, sum, whole};
use super::figures::{Figure, Figures, entry};
use super::parameters::YearLaw;
use super::problem::Problem;
use super::{BASE, YEARS};
use QualityEntry::{Derived, Estimate};

/// The last year that the municipality's own plan of the LSS equalisation covers.
const LSS_PLAN: u16 = 2021;

/// The year whose planned property fee is brought forward by the fee's ceiling.
const FEE_PLAN: u16 = 2020;

/// The years of the file, and the sum of the committees' grants in each, whole tkr.
pub struct Years {
    pub entries: Vec<YearEntry>,
    pub grants: [Decimal; 3],
}

/// Amounts that are the same in all years, tkr.
struct Flat {
    cost: Decimal,
    financial: Decimal,
    central: Decimal,
}

/// One year's figures that the rest follows from, tkr.
struct Outlook<'a> {
    figures: &'a Figures,
    year: u16,
    population: Decimal,
    preliminary: Decimal,
    income: Decimal,
    adjustment: Decimal,
    lss: Decimal,
    property_fee: Decimal,
    looked_up: PerRow<Option<LookedUp>>,
}

/// The figure of a revenue row in the table of figures.
#[derive(Clone)]
struct LookedUp {
    /// The figure of the year, or of the outturn where the table has none of the year.
    entry: FigureEntry,
    /// The amount in tkr; none for the tax rate.
    tkr: Option<Decimal>,
}

/// The years, given what the activities cost net in the outturn and in 2024.
pub fn years(figures: &Figures, total_2022: Decimal, total_2024: Decimal) -> Result<Years, Problem> {
    let [first, second, third] = YEARS.map(|year| Outlook::new(figures, year));
    let (first, second, third) = (first?, second?, third?);

    let tax = whole(figures.tkr("skatteintakter", BASE)?);
    let general = whole(figures.tkr("generella-bidrag", BASE)?);
    let financial = whole(figures.tkr("finansnetto", BASE)?);
    let result = whole(figures.tkr("resultat", BASE)?);
    let grants_2022 = whole(total_2022);
    let cost = subtract(general, first.general_without_cost()?)?;
    let net_cost = subtract(sum([tax, general, financial, first.looked_up_in(&[RowSum::Pool])?])?, result)?;
    let outturn = Flat { cost, financial, central: subtract(net_cost, grants_2022)? };
    let settlement = subtract(tax, first.preliminary)?;
    let flat = Flat { cost: whole(cost), ..outturn };

    let before_2023 = second.before_grants(second.settlement()?, &flat)?;
    let grants_2023 = whole(subtract(before_2023, figures.tkr("resultat", 2023)?)?);
    let result_2023 = subtract(before_2023, grants_2023)?;
    let grants_2024 = whole(total_2024);
    let result_2024 = subtract(third.before_grants(third.settlement()?, &flat)?, grants_2024)?;

    let entries = vec![
        first.entry(settlement, result, &outturn)?,
        second.entry(second.settlement()?, result_2023, &flat)?,
        third.entry(third.settlement()?, result_2024, &flat)?,
    ];
    Ok(Years { entries, grants: [grants_2022, grants_2023, grants_2024] })
}

impl<'a> Outlook<'a> {
    fn new(figures: &'a Figures, year: u16) -> Result<Self, Problem> {
        let law = YearLaw::carried(year, "01")?;
        let before = year.saturating_sub(1);
        let persons = |key: &str| figures.number(key, before, "persons");
        let scaled = divide(
            multiply(persons("folkmangd")?, persons("riket.november")?)?,
            persons("riket.folkmangd")?,
        )?;
        let population = whole(scaled);

        let base = multiply(figures.tkr(RevenueRow::TaxBase.definition().key, year)?, Decimal::ONE_THOUSAND)?;
        let projected = multiply(base, law.projection)?;
        let rate = divide(
            figures.number(RevenueRow::TaxRate.definition().key, year, "percent")?,
            Decimal::ONE_HUNDRED,
        )?;
        let guaranteed = multiply(multiply(law.guarantee, law.mean)?, population)?;
        let difference = subtract(guaranteed, projected)?;
        let county = if difference.is_sign_negative() { law.fee_rate } else { law.grant_rate };
        let income = whole(divide(multiply(difference, county)?, Decimal::ONE_HUNDRED)?);

        let since = Decimal::from(year.saturating_sub(LSS_PLAN));
        let growth = multiply(figures.tkr("lss.okning", BASE)?, since)?;
        let cap = |of: u16| figures.number("smahusavgift", of, "kr");
        Ok(Self {
            figures,
            year,
            population,
            preliminary: divide(whole(multiply(projected, rate)?), Decimal::ONE_THOUSAND)?,
            income: divide(income, Decimal::ONE_THOUSAND)?,
            adjustment: whole(divide(multiply(law.adjustment, population)?, Decimal::ONE_THOUSAND)?),
            lss: add(figures.tkr("lss", LSS_PLAN)?, growth)?,
            property_fee: whole(divide(
                multiply(figures.tkr("fastighetsavgift", FEE_PLAN)?, cap(year)?)?,
                cap(FEE_PLAN)?,
            )?),
            looked_up: looked_up(figures, year)?,
        })
    }

    /// The final settlement by the estimate per inhabitant.
    fn settlement(&self) -> Result<Decimal, Problem> {
        let each = self.figures.number("slutavrakning", self.year, "kr_inv")?;
        Ok(whole(divide(multiply(each, self.population)?, Decimal::ONE_THOUSAND)?))
    }

    /// The sum of the looked-up rows that are parts of one of `sums`; subtracted ones count as negative.
    fn looked_up_in(&self, sums: &[RowSum]) -> Result<Decimal, Problem> {
        let rows = RevenueRow::ALL.into_iter().filter(|row| row.sum().is_some_and(|sum| sums.contains(&sum)));
        let mut total = Decimal::ZERO;
        for row in rows {
            if let Some(amount) = self.looked_up[row].as_ref().and_then(|looked_up| looked_up.tkr) {
                total = if row.is_subtracted() { subtract(total, amount)? } else { add(total, amount)? };
            }
        }
        Ok(total)
    }

    fn general_without_cost(&self) -> Result<Decimal, Problem> {
        let looked_up = self.looked_up_in(&[RowSum::Equalisation, RowSum::TaxAndGeneralGrants])?;
        sum([self.income, looked_up, self.adjustment, self.lss, self.property_fee])
    }

    /// What there is before the committees' grants and the result.
    fn before_grants(&self, settlement: Decimal, flat: &Flat) -> Result<Decimal, Problem> {
        let income = sum([
            self.preliminary,
            settlement,
            self.general_without_cost()?,
            flat.cost,
            flat.financial,
            self.looked_up_in(&[RowSum::Pool])?,
        ])?;
        subtract(income, flat.central)
    }

    fn entry(&self, settlement: Decimal, result: Decimal, flat: &Flat) -> Result<YearEntry, Problem> {
        let base_year = self.year == BASE;
        let pick = |known: FigureEntry, later: FigureEntry| if base_year { known } else { later };
        let of_figure = |key: &str, year: u16| self.figures.get(key, year).map(Figure::entry);
        let later = if base_year { "ur-kolada" } else { "uppskattning" };
        let by_law = if base_year { "lag" } else { "efter" };
        let budgeted_result = match self.year {
            BASE => entry(result, Derived, "ur-kolada"),
            2023 => entry(result, Derived, "resultat-2023"),
            _ => entry(result, Estimate, "efter"),
        };
        let derived_or_estimate =
            |amount| pick(entry(amount, Derived, later), entry(amount, Estimate, later));
        let mut rows = PerRow::from_fn(|row| Some(self.looked_up[row].as_ref()?.entry.clone()));
        for (row, computed) in [
            (RevenueRow::CostEqualisation, entry(flat.cost, Estimate, later)),
            (RevenueRow::Adjustment, entry(self.adjustment, Derived, by_law)),
            (RevenueRow::LssEqualisation, entry(self.lss, Estimate, "plan-2019")),
            (RevenueRow::PropertyFee, entry(self.property_fee, Estimate, "plan-2019")),
            (RevenueRow::FinancialNet, derived_or_estimate(flat.financial)),
            (RevenueRow::CentralNet, derived_or_estimate(flat.central)),
            (RevenueRow::BudgetedResult, budgeted_result),
        ] {
            rows[row] = Some(computed);
        }
        let is_missing = |row: &RevenueRow| row.definition().field.required && rows[*row].is_none();
        if let Some(missing) = RevenueRow::ALL.into_iter().find(is_missing) {
            return Err(Problem::new(
                "tools/figures/sodertalje-2022.csv",
                format!("no figure \"{}\" for {}", missing.definition().key, self.year),
            ));
        }
        Ok(YearEntry {
            year: self.year,
            projection: None,
            mean_tax_base: None,
            population: entry(self.population, Derived, "november"),
            inhabitants: of_figure("folkmangd", self.year)?,
            final_settlement: pick(entry(settlement, Derived, later), entry(settlement, Estimate, "efter")),
            surplus_target: of_figure("resultatmal", BASE)?,
            rows: RowEntries(rows),
        })
    }
}

/// The figures of the revenue rows that the table of figures has under their keys.
fn looked_up(figures: &Figures, year: u16) -> Result<PerRow<Option<LookedUp>>, Problem> {
    let mut rows = PerRow::from_fn(|_| None);
    for row in RevenueRow::ALL {
        let key = row.definition().key;
        let Some((of_year, figure)) =
            [year, BASE].into_iter().find_map(|year| Some((year, figures.find(key, year)?)))
        else {
            continue;
        };
        let (value, tkr) = match row.definition().field.kind {
            FigureKind::Rate => (figure.value, None),
            FigureKind::Amount | FigureKind::NotNegative => {
                let tkr = figures.tkr(key, of_year)?;
                (tkr, Some(tkr))
            }
        };
        rows[row] = Some(LookedUp { entry: entry(value, figure.quality, &figure.source), tkr });
    }
    Ok(rows)
}
