//! What each activity costs net, year by year, and which committee carries it.

use std::collections::BTreeMap;

use files::file::{FigureEntry, QualityEntry};
use model::follow_up::Activity as ActivityKind;
use rust_decimal::Decimal;

use super::BASE;
use super::amounts::{add, divide, multiply, per_cents, subtract, sum};
use super::committees::Material;
use super::figures::{Figures, entry, quality};
use super::problem::Problem;
use super::table::{Row, Table};

/// An activity: the block that committees are built of.
pub struct Activity {
    pub id: String,
    /// Published fields that it belongs to, such as "kultur" and "fritid".
    pub fields: Vec<String>,
    pub committee: String,
    /// Kind of activity.
    pub kind: ActivityKind,
    /// Goals that it serves, in equal parts.
    pub goals: Vec<String>,
    /// How far its net cost of the outturn can be trusted.
    pub quality: QualityEntry,
    /// Whether the statistics of 2024 give its net cost directly.
    pub known_2024: bool,
    net_2022: Decimal,
    net_2024: Decimal,
}

impl Activity {
    /// Net cost in the outturn, tkr.
    pub fn outturn(&self) -> Decimal {
        self.net_2022
    }
}

/// What an activity's row says, before its field's figures are split.
struct Draft<'a> {
    row: Row<'a>,
    field: String,
    method: String,
    published: Option<Decimal>,
    of_codes: Decimal,
    has_codes: bool,
}

/// The activities, each with its part of its field's published net cost.
pub fn read(table: &Table, figures: &Figures) -> Result<Vec<Activity>, Problem> {
    let drafts = table.rows().map(|row| draft(row, figures)).collect::<Result<Vec<_>, _>>()?;
    let mut activities = Vec::with_capacity(drafts.len());
    for draft in &drafts {
        let same = || drafts.iter().filter(|other| other.field == draft.field);
        let net_2022 = net_2022(draft, same(), figures)?;
        let net_2024 = if draft.has_codes {
            draft.of_codes
        } else {
            let field = codes(&draft.row.list("field_codes", '+')?, figures)?;
            divide(multiply(field, net_2022)?, names_net(&draft.field, figures)?)?
        };
        activities.push(Activity {
            id: draft.row.text("id")?,
            fields: draft.row.list("field", '+')?,
            committee: draft.row.text("committee")?,
            kind: kind(draft.row)?,
            goals: draft.row.list("goals", '+')?,
            quality: quality(draft.row)?,
            known_2024: draft.has_codes,
            net_2022,
            net_2024,
        });
    }
    Ok(activities)
}

fn kind(row: Row<'_>) -> Result<ActivityKind, Problem> {
    let kind = row.text("kind")?;
    ActivityKind::from_key(&kind).ok_or_else(|| row.problem(format!("\"{kind}\" is no kind of activity")))
}

/// Per cent of a committee's net cost that each kind of activity has.
pub fn kinds(committee: &str, material: &Material<'_>) -> Result<BTreeMap<String, FigureEntry>, Problem> {
    let mut amounts: BTreeMap<ActivityKind, Decimal> = BTreeMap::new();
    for activity in material.activities {
        let net = multiply(material.districts.part(committee, activity)?, activity.outturn())?;
        if !net.is_zero() {
            let amount = amounts.entry(activity.kind).or_default();
            *amount = add(*amount, net)?;
        }
    }
    let share = |(kind, value): (ActivityKind, Decimal)| {
        (kind.key().to_owned(), entry(value, QualityEntry::Estimate, "slag"))
    };
    Ok(per_cents(committee, &amounts)?.into_iter().map(share).collect())
}

fn draft<'a>(row: Row<'a>, figures: &Figures) -> Result<Draft<'a>, Problem> {
    let method = row.text("net_2022")?;
    let published = method.strip_prefix("published:").map(|names| names_net(names, figures)).transpose()?;
    let own = row.list("codes_2024", '+')?;
    let of_codes = codes(&own, figures)?;
    Ok(Draft { row, field: row.text("field")?, method, published, of_codes, has_codes: !own.is_empty() })
}

/// The net cost of the outturn: published, or a part of what the field's published parts leave.
fn net_2022<'a>(
    draft: &Draft<'_>,
    same: impl Iterator<Item = &'a Draft<'a>>,
    figures: &Figures,
) -> Result<Decimal, Problem> {
    if let Some(published) = draft.published {
        return Ok(published);
    }
    let own = weight(draft, figures)?;
    let mut left = names_net(&draft.field, figures)?;
    let mut weights = Decimal::ZERO;
    for other in same {
        match other.published {
            Some(published) => left = subtract(left, published)?,
            None => weights = add(weights, weight(other, figures)?)?,
        }
    }
    divide(multiply(left, own)?, weights)
}

fn weight(draft: &Draft<'_>, figures: &Figures) -> Result<Decimal, Problem> {
    match draft.method.as_str() {
        "codes" => Ok(draft.of_codes),
        "weight" => figures.number(&format!("vikt.{}", draft.row.text("id")?), 2016, "weight"),
        other => Err(draft.row.problem(format!("\"{other}\" is no way to split a field"))),
    }
}

/// The published net cost of the fields that "a+b" names.
fn names_net(names: &str, figures: &Figures) -> Result<Decimal, Problem> {
    names
        .split('+')
        .try_fold(Decimal::ZERO, |so_far, name| add(so_far, figures.tkr(&format!("netto.{name}"), BASE)?))
}

fn codes(codes: &[String], figures: &Figures) -> Result<Decimal, Problem> {
    codes
        .iter()
        .try_fold(Decimal::ZERO, |so_far, code| add(so_far, figures.tkr(&format!("scb.{code}"), 2024)?))
}

/// The net cost of all activities in the outturn or in 2024.
pub fn total(activities: &[Activity], year: u16) -> Result<Decimal, Problem> {
    sum(activities.iter().map(|activity| if year == BASE { activity.net_2022 } else { activity.net_2024 }))
}

/// Net cost by activity in the three years. In 2023 every activity has gone the same part of its way from 2022 to 2024,
/// so far that the sum is what 2023's published result leaves.
pub fn nets(
    activities: &[Activity],
    grants: &[Decimal; 3],
) -> Result<BTreeMap<String, [Decimal; 3]>, Problem> {
    let [first, second, third] = *grants;
    let way = divide(subtract(second, first)?, subtract(third, first)?)?;
    let mut nets = BTreeMap::new();
    for activity in activities {
        let rise = subtract(activity.net_2024, activity.net_2022)?;
        let between = add(activity.net_2022, multiply(way, rise)?)?;
        nets.insert(activity.id.clone(), [activity.net_2022, between, activity.net_2024]);
    }
    Ok(nets)
}

/// Which part of each activity the districts have.
pub struct Districts(BTreeMap<(String, String), Decimal>);

impl Districts {
    /// From the districts' net cost and what it goes to.
    pub fn new(figures: &Figures, activities: &[Activity], committees: &Table) -> Result<Self, Problem> {
        let mix = figures
            .under("kommundel.", BASE)
            .map(|(activity, figure)| (activity, figure.value))
            .collect::<Vec<_>>();
        if sum(mix.iter().map(|(_, part)| *part))? != Decimal::ONE_HUNDRED {
            return Err(Problem::new("kommundel.*", "the parts do not sum to 100 per cent"));
        }
        let before = figures.tkr("nettokostnad-rs", 2018)?;
        let growth = divide(total(activities, BASE)?, before)?;
        let mut parts = BTreeMap::new();
        for row in committees.rows().filter(|row| row.text("kind").is_ok_and(|kind| kind == "district")) {
            let district = row.text("id")?;
            let frame = match figures.find(&format!("ram-2022.{district}"), BASE) {
                Some(_) => figures.tkr(&format!("ram-2022.{district}"), BASE)?,
                None => multiply(figures.tkr(&format!("ram-2018.{district}"), 2018)?, growth)?,
            };
            for (name, per_cent) in &mix {
                let activity = activities.iter().find(|activity| activity.id == *name);
                let activity =
                    activity.ok_or_else(|| Problem::new(format!("kommundel.{name}"), "no such activity"))?;
                let amount = divide(multiply(frame, *per_cent)?, Decimal::ONE_HUNDRED)?;
                parts.insert((district.clone(), activity.id.clone()), divide(amount, activity.net_2022)?);
            }
        }
        Ok(Self(parts))
    }

    /// How much of an activity a committee has, as a fraction.
    pub fn part(&self, committee: &str, activity: &Activity) -> Result<Decimal, Problem> {
        if committee == activity.committee {
            let given = self.0.iter().filter(|((_, of), _)| *of == activity.id).map(|(_, part)| *part);
            return subtract(Decimal::ONE, sum(given)?);
        }
        Ok(self.0.get(&(committee.to_owned(), activity.id.clone())).copied().unwrap_or_default())
    }
}
