//! Writes a record.

use serde_json::{Map, Value};

use super::put_in;
use super::value::{
    assessed_key, written_assessment, written_measure, written_method, written_money, written_play,
    written_request, written_shares,
};
use crate::scenario_file::value::written_decimal;
use model::follow_up::record::{RecordPart, YearRecord};
use model::follow_up::{Line, Month};
use model::money::Money;
use model::municipality::{CommitteeIx, Municipality};
use model::vec_map::VecMap;

/// `record` as JSON; what belongs to nothing in `municipality` is not written.
pub(in crate::scenario_file) fn written_record(
    record: &YearRecord,
    municipality: &Municipality,
) -> Map<String, Value> {
    // Does not compile where a field is not written.
    let YearRecord {
        spread,
        threshold,
        activities,
        exempt,
        to_date,
        last_year,
        methods,
        measures,
        requests,
        assessments,
        comments,
        rules,
        play,
    } = record;
    let id = |c: &CommitteeIx| municipality.committee(*c).map(|committee| committee.id.as_str());
    let mut written = Map::new();
    let mut put = |part: RecordPart, path: &[&str], value: Value| {
        put_in(&mut written, &[&[part.key()], path].concat(), value);
    };
    if let Some(spread) = spread {
        put(RecordPart::Spread, &[], spread.key().into());
    }
    if let Some(threshold) = threshold {
        put(RecordPart::Threshold, &[], threshold.key().into());
    }
    for (c, shares) in activities.iter() {
        if let Some(id) = id(c) {
            put(RecordPart::Activities, &[id], written_shares(shares));
        }
    }
    for c in exempt.keys() {
        if let Some(id) = id(c) {
            put(RecordPart::Exempt, &[id], true.into());
        }
    }
    for (part, amounts) in [(RecordPart::ToDate, to_date), (RecordPart::LastYear, last_year)] {
        put_amounts(part, amounts, municipality, &mut put);
    }
    for ((line, month), method) in methods.iter() {
        if let Some(line) = line.key(municipality) {
            put(RecordPart::Methods, &[&line, month.key()], written_method(method));
        }
    }
    for ((c, kind), measure) in measures.iter() {
        if let Some(id) = id(c) {
            put(RecordPart::Measures, &[id, kind.key()], written_measure(measure));
        }
    }
    for ((c, month), request) in requests.iter() {
        if let Some(id) = id(c) {
            put(RecordPart::Requests, &[id, month.key()], written_request(request));
        }
    }
    for ((assessed, month), assessment) in assessments.iter() {
        if let Some(key) = assessed_key(*assessed, municipality) {
            put(RecordPart::Assessments, &[&key, month.key()], written_assessment(assessment));
        }
    }
    for (month, comment) in comments.iter() {
        put(RecordPart::Comments, &[month.key()], comment.as_str().into());
    }
    for (key, value) in rules.iter() {
        put(RecordPart::Rules, &[&key.key()], written_decimal(*value));
    }
    if let Some(play) = play.and_then(|play| written_play(play, municipality)) {
        put(RecordPart::Play, &[], play);
    }
    written
}

fn put_amounts(
    part: RecordPart,
    amounts: &VecMap<(Line, Month), Money>,
    municipality: &Municipality,
    put: &mut impl FnMut(RecordPart, &[&str], Value),
) {
    for ((line, month), amount) in amounts.iter() {
        if let Some(line) = line.key(municipality) {
            put(part, &[&line, month.key()], written_money(*amount));
        }
    }
}
