//! Services: what committees' whole frames pay for, in plain words.

use files::file::{CommitteeEntry, ServiceEntry, ServicePartEntry};

use super::localised;
use super::problem::Problem;
use super::table::{Row, Table};

/// The services in the order of the table. Every committee has a part of one.
pub fn entries(table: &Table, committees: &[CommitteeEntry]) -> Result<Vec<ServiceEntry>, Problem> {
    let services = table.rows().map(|row| entry(row, committees)).collect::<Result<Vec<_>, _>>()?;
    let parts = || services.iter().flat_map(|service: &ServiceEntry| &service.parts);
    for committee in committees {
        if parts().filter(|part| part.committee == committee.id).count() != 1 {
            let what = format!("\"{}\" is not a part of one service", committee.id);
            return Err(Problem::new(table.name(), what));
        }
    }
    Ok(services)
}

fn entry(row: Row<'_>, committees: &[CommitteeEntry]) -> Result<ServiceEntry, Problem> {
    let part = |id: String| {
        let committee = committees.iter().find(|committee| committee.id == id);
        let first = committee.and_then(|committee| committee.years.first());
        let first = first.ok_or_else(|| row.problem(format!("no committee \"{id}\"")))?;
        Ok(ServicePartEntry { committee: id, net_cost: first.grant.clone() })
    };
    Ok(ServiceEntry {
        id: row.text("id")?,
        name: localised(|language| row.text(language))?,
        about: Some(localised(|language| row.text(&format!("about_{language}")))?),
        parts: row.list("committees", '+')?.into_iter().map(part).collect::<Result<_, Problem>>()?,
        users: None,
    })
}
