//! The lines of the budget, as someone else names them.

use crate::pasted::names::{alike, committee, folded};
use model::follow_up::Line;
use model::municipality::{CommitteeIx, Municipality};

/// Names of the lines that belong to no committee, folded.
const SHARED: [(Line, &[&str]); 3] = [
    (
        Line::TaxAndGrants,
        &[
            "skatter",
            "skatt",
            "skatteintakter",
            "kommunalskatt",
            "skatterbidrag",
            "skattbidrag",
            "skattutjamning",
            "skatterutjamning",
            "skatteintakterbidrag",
            "skatteintaktergenerellastatsbidrag",
            "skatteintakterutjamning",
            "skatteintaktergenerellastatsbidragutjamning",
            "skattergenerellastatsbidrag",
            "skattergenerellabidrag",
            "generellastatsbidrag",
            "generellastatsbidragutjamning",
            "generellabidrag",
            "kommunalekonomiskutjamning",
            "utjamning",
            "fastighetsavgift",
            "kommunalfastighetsavgift",
            "slutavrakning",
            "tax",
            "taxes",
            "taxgrants",
            "taxesgrants",
            "taxrevenue",
            "taxgeneralgrants",
            "taxesgeneralgrants",
            "generalgrants",
        ],
    ),
    (
        Line::FinancialNet,
        &[
            "finansnetto",
            "finansiellanetto",
            "finansielltnetto",
            "finansiellaposter",
            "financialnet",
            "netfinancialitems",
            "financialitems",
        ],
    ),
    (
        Line::Central,
        &[
            "centralt",
            "centralaposter",
            "centralamedel",
            "centralreserv",
            "centralbuffert",
            "gemensamt",
            "gemensammaposter",
            "gemensammakostnader",
            "kommungemensamt",
            "oforutsett",
            "central",
            "centralitems",
            "centralreserve",
        ],
    ),
];

/// The line that `name` says without doubt. Otherwise the committees that can be meant.
pub(super) fn known(name: &str, municipality: &Municipality) -> Result<Line, Vec<CommitteeIx>> {
    if let Some(line) = Line::from_key(name, municipality) {
        return Ok(line);
    }
    committee(municipality, name).map(Line::Committee).or_else(|several| {
        let folded = folded(name);
        let shared = SHARED.iter().find(|(_, names)| names.contains(&folded.as_str()));
        shared.map(|(line, _)| *line).ok_or(several)
    })
}

/// The line that `name` says: a committee's by its names, any by its key. Otherwise those that can be meant.
pub(super) fn line(name: &str, municipality: &Municipality) -> Result<Line, Vec<Line>> {
    let several = match known(name, municipality) {
        Ok(line) => return Ok(line),
        Err(several) => several,
    };
    let mut candidates: Vec<Line> = several.into_iter().map(Line::Committee).collect();
    let folded = folded(name);
    if candidates.is_empty() {
        candidates.extend(alike(municipality, name).into_iter().map(Line::Committee));
    }
    let can_be = |names: &[&str]| {
        folded.len() > 3 && names.iter().any(|name| name.starts_with(&folded) || folded.starts_with(name))
    };
    candidates.extend(SHARED.iter().filter(|(_, names)| can_be(names)).map(|(line, _)| *line));
    Err(candidates)
}
