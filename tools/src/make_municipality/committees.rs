//! Committees and districts: grant, incomes and gross cost in the three years.

use std::collections::BTreeMap;

use files::file::{
    CommitteeEntry, CommitteeKind, CommitteeYearEntry, FeeEntry, FigureEntry, LineEntry, QualityEntry,
};
use rust_decimal::Decimal;

use super::activities::{self, Activity, Districts};
use super::amounts::{add, multiply, sum, whole};
use super::figures::{Figures, entry};
use super::incomes::{Income, Kind, Service};
use super::problem::Problem;
use super::split::{SplitLine, grants, split};
use super::table::{Row, Table};
use super::{BASE, YEARS};
use super::{goals, localised};
use QualityEntry::{Derived, Estimate};

/// What the committees are made of.
pub struct Material<'a> {
    pub figures: &'a Figures,
    pub activities: &'a [Activity],
    pub districts: &'a Districts,
    /// Net cost by activity.
    pub nets: &'a BTreeMap<String, [Decimal; 3]>,
    /// Sum of the grants.
    pub totals: &'a [Decimal; 3],
    pub incomes: &'a [Income],
}

/// The committees in the order of the table.
pub fn entries(table: &Table, material: &Material<'_>) -> Result<Vec<CommitteeEntry>, Problem> {
    let rows = table.rows().collect::<Vec<_>>();
    let ids = rows.iter().map(|row| row.text("id")).collect::<Result<Vec<_>, _>>()?;
    let known = |activity: &&Activity| !ids.contains(&activity.committee);
    if let Some(activity) = material.activities.iter().find(known) {
        return Err(Problem::new(table.name(), format!("no committee \"{}\"", activity.committee)));
    }
    let grants = grants(&ids, material)?;
    let lines =
        material.incomes.iter().map(|income| split(&ids, income, material)).collect::<Result<Vec<_>, _>>()?;
    let mut entries = Vec::new();
    for (index, (row, grant)) in rows.iter().zip(&grants).enumerate() {
        let own = Own { row: *row, index, grant, lines: &lines, material };
        entries.push(own.entry()?);
    }
    Ok(entries)
}

/// One committee's share of everything.
struct Own<'a> {
    row: Row<'a>,
    index: usize,
    grant: &'a [Decimal; 3],
    lines: &'a [SplitLine<'a>],
    material: &'a Material<'a>,
}

impl Own<'_> {
    fn entry(&self) -> Result<CommitteeEntry, Problem> {
        let district = match self.row.text("kind")?.as_str() {
            "committee" => false,
            "district" => true,
            other => {
                return Err(self.row.problem(format!("\"{other}\" is no kind of committee")));
            }
        };
        let id = self.row.text("id")?;
        let suffix = if district { format!("-{}", self.row.text("short")?) } else { String::new() };
        Ok(CommitteeEntry {
            name: localised(|language| self.row.text(language))?,
            about: Some(localised(|language| self.row.text(&format!("about_{language}")))?),
            kind: if district { CommitteeKind::District } else { CommitteeKind::Committee },
            years: self.years(district, &id)?,
            fees: self.fees(&suffix, district)?,
            state_grants: self.state_grants(&suffix)?,
            shares: goals::shares(&id, self.material)?,
            activities: activities::kinds(&id, self.material)?,
            id,
        })
    }

    /// The sum of the lines that `wanted` picks, by year.
    fn sum_of(&self, wanted: impl Fn(&Income) -> bool) -> Result<[Decimal; 3], Problem> {
        let mut years = [Decimal::ZERO; 3];
        for line in self.lines.iter().filter(|line| wanted(line.income)) {
            for (year, amount) in
                years.iter_mut().zip(line.amounts.get(self.index).copied().unwrap_or_default())
            {
                *year = add(*year, amount)?;
            }
        }
        Ok(years)
    }

    fn years(&self, district: bool, id: &str) -> Result<Vec<CommitteeYearEntry>, Problem> {
        let income = self.sum_of(|_| true)?;
        let other = self.sum_of(|income| income.kind == Kind::Other)?;
        let mut years = Vec::new();
        for (index, ((year, grant), (income, other))) in
            YEARS.into_iter().zip(*self.grant).zip(income.into_iter().zip(other)).enumerate()
        {
            let (quality, source) = self.trust(year, district, id)?;
            let gross = sum([grant, income])?;
            // What 2024's statistics give is the net cost; the gross cost rests on our incomes.
            let gross_quality = if index == 0 { quality } else { Estimate };
            years.push(CommitteeYearEntry {
                gross_cost: entry(gross, gross_quality, source),
                index: None,
                volume: None,
                efficiency: None,
                other_income: income_entry(other, index),
                grant: entry(grant, quality, source),
            });
        }
        Ok(years)
    }

    /// How far the committee's net cost of a year can be trusted, and where it comes from.
    fn trust(&self, year: u16, district: bool, id: &str) -> Result<(QualityEntry, &'static str), Problem> {
        let mut activities = Vec::new();
        for activity in self.material.activities {
            let part = self.material.districts.part(id, activity)?;
            if !part.is_zero() {
                activities.push((activity, part));
            }
        }
        let whole = activities.iter().all(|(_, part)| *part == Decimal::ONE);
        let derived = |activity: &Activity| matches!(activity.quality, QualityEntry::Derived);
        Ok(match year {
            _ if district => (Estimate, "kommundelar"),
            BASE if whole && activities.iter().all(|(activity, _)| derived(activity)) => {
                (Derived, "ur-kolada")
            }
            BASE => (Estimate, "verksamheter"),
            2024 if whole && activities.iter().all(|(activity, _)| activity.known_2024) => {
                (Derived, "efter-verksamhet")
            }
            2024 => (Estimate, "efter-verksamhet"),
            _ => (Estimate, "mellan"),
        })
    }

    fn fees(&self, suffix: &str, district: bool) -> Result<Vec<FeeEntry>, Problem> {
        let mut fees: Vec<FeeEntry> = Vec::new();
        for line in self.lines.iter().filter(|line| line.income.kind == Kind::Fee) {
            let amounts = line.amounts.get(self.index).copied().unwrap_or_default();
            if amounts.iter().all(Decimal::is_zero) {
                continue;
            }
            let service = match &line.income.service {
                Some(_) if district => None,
                Some(Service::Given(amounts)) => Some(amounts.map(whole)),
                Some(Service::Activity) => Some(self.activity_gross(line.income)?),
                None => None,
            };
            fees.push(FeeEntry {
                id: format!("{}{suffix}", line.income.id),
                name: line.income.name.clone(),
                amounts: income_entries(amounts),
                service_cost: service.map(income_entries).unwrap_or_default(),
                ceiling: line.income.ceiling.clone(),
            });
        }
        Ok(fees)
    }

    /// What an activity costs gross in this committee.
    fn activity_gross(&self, income: &Income) -> Result<[Decimal; 3], Problem> {
        let nets = self.material.nets.get(&income.activity).copied().unwrap_or_default();
        let activity = self.material.activities.iter().find(|activity| activity.id == income.activity);
        let part = match activity {
            Some(activity) => self.material.districts.part(&self.row.text("id")?, activity)?,
            None => Decimal::ZERO,
        };
        let incomes = self.sum_of(|other| other.activity == income.activity)?;
        let mut gross = [Decimal::ZERO; 3];
        for (year, (net, income)) in gross.iter_mut().zip(nets.into_iter().zip(incomes)) {
            *year = add(whole(multiply(net, part)?), income)?;
        }
        Ok(gross)
    }

    fn state_grants(&self, suffix: &str) -> Result<Vec<LineEntry>, Problem> {
        let mut lines: Vec<LineEntry> = Vec::new();
        for line in self.lines.iter().filter(|line| line.income.kind == Kind::State) {
            let id = format!("{}{suffix}", line.income.id);
            let amounts = self.sum_of(|income| income.kind == Kind::State && income.id == line.income.id)?;
            if lines.iter().all(|entry| entry.id != id) && amounts.iter().any(|amount| !amount.is_zero()) {
                lines.push(LineEntry {
                    id,
                    name: line.income.name.clone(),
                    amounts: income_entries(amounts),
                });
            }
        }
        Ok(lines)
    }
}

fn income_entries(amounts: [Decimal; 3]) -> Vec<FigureEntry> {
    amounts.into_iter().enumerate().map(|(index, amount)| income_entry(amount, index)).collect()
}

fn income_entry(amount: Decimal, year: usize) -> FigureEntry {
    entry(amount, Estimate, if year == 0 { "intakter" } else { "tak" })
}
