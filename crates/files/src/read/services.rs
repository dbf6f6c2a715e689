//! Reads services with what they cost and who uses them.

use serde_json::{Map, Value};

use super::revenue::year_number;
use super::{Cursor, Names, NumberKind, bounded_list, items, localised, required_figure};
use crate::cursor::shortened;
use crate::problem::Problem;
use model::municipality::CommitteeIx;
use model::services::{Service, ServicePart, Users};

pub(super) fn read(file: &Cursor, names: &Names) -> Vec<Service> {
    let Some(at) = file.optional("services") else { return Vec::new() };
    items(&at).iter().map(|at| service(at, names)).collect()
}

fn service(at: &Cursor, names: &Names) -> Service {
    at.check_fields(&["id", "name", "about", "parts", "users"]);
    Service {
        id: at.required("id").id(),
        name: localised(&at.required("name")),
        about: at.optional("about").map(|at| localised(&at)),
        parts: parts(&at.required("parts"), names),
        users: at.optional("users").map(|at| users(&at, names)),
    }
}

fn parts(at: &Cursor, names: &Names) -> Vec<ServicePart> {
    let items = bounded_list(at);
    if items.is_empty() && at.is_list() {
        at.report(Problem::WrongCount { wanted: 1, found: 0 });
    }
    let mut earlier: Map<String, Value> = Map::new();
    let mut parts = Vec::with_capacity(items.len());
    for at in &items {
        at.check_fields(&["committee", "net_cost"]);
        let committee = at.required("committee");
        let id = committee.text();
        if earlier.insert(id.to_owned(), Value::Null).is_some() && !id.is_empty() {
            committee.report(Problem::DuplicateId(shortened(id)));
        }
        parts.push(ServicePart {
            committee: CommitteeIx(committee.index_in(id, &names.committees)),
            net_cost: required_figure(at, "net_cost", NumberKind::Positive, names),
        });
    }
    parts
}

fn users(at: &Cursor, names: &Names) -> Users {
    at.check_fields(&["name", "year", "number"]);
    Users {
        name: localised(&at.required("name")),
        year: year_number(&at.required("year")),
        number: required_figure(at, "number", NumberKind::Count, names),
    }
}
