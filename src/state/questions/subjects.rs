//! What the ready questions are about: the schools and the parking of a municipality file, which are known by their names alone.

use rust_decimal::Decimal;

use super::FEE_RISE;
use model::YearIx;
use model::municipality::{Committee, CommitteeIx, Fee, FeeIx, Municipality, Text};

/// How the words for schools begin.
const SCHOOL: &[&str] = &["skol", "grundskol", "utbildning"];
/// How the words for parking begin.
const PARKING: &[&str] = &["parkering", "boendeparkering"];

/// The committee that pays most of the schools, where the file has a service of them; else, of the committees that are named after
/// them, the one with the largest grant.
pub(super) fn school(municipality: &Municipality) -> Option<CommitteeIx> {
    let services = municipality.services.iter().filter(|service| is_named(&service.name, SCHOOL));
    let most = services.flat_map(|service| &service.parts).max_by_key(|part| part.net_cost.value);
    most.map(|part| part.committee).or_else(|| {
        let grant = |committee: &Committee| YearIx::First.get(&committee.years).grant.value;
        let schools = municipality.committees().filter(|(_, committee)| is_named(&committee.name, SCHOOL));
        schools.max_by_key(|(_, committee)| grant(committee)).map(|(c, _)| c)
    })
}

/// The fee of parking with the largest income, if it may be raised.
pub(super) fn parking(municipality: &Municipality) -> Option<(CommitteeIx, FeeIx)> {
    let income = |fee: &Fee| YearIx::First.get(&fee.amounts).value;
    let fees = municipality
        .committees()
        .flat_map(|(c, committee)| (0..).map(FeeIx).zip(&committee.fees).map(move |(f, fee)| ((c, f), fee)));
    let may_rise = |fee: &Fee| {
        let is_free = fee.ceiling.as_ref().is_none_or(|ceiling| ceiling.headroom.value >= FEE_RISE);
        is_named(&fee.name, PARKING) && is_free && income(fee) > Decimal::ZERO
    };
    fees.filter(|(_, fee)| may_rise(fee)).max_by_key(|(_, fee)| income(fee)).map(|(place, _)| place)
}

/// Whether a word of the Swedish name begins so. A part within a word means something else: adult education is no school.
fn is_named(name: &Text, beginnings: &[&str]) -> bool {
    let name = name.in_language(Text::ORIGINAL_LANGUAGE).to_ascii_lowercase();
    name.split([' ', '-', ',', '/', '(']).any(|word| beginnings.iter().any(|one| word.starts_with(one)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(name: &str, beginnings: &[&str]) -> bool {
        is_named(&Text::new(name.to_owned(), Vec::new()), beginnings)
    }

    #[test]
    fn a_name_is_read_by_its_words() {
        for name in
            ["Utbildningsnämnden", "Barn- och utbildningsnämnden", "Skola och förskola", "Grundskolenämnden"]
        {
            assert!(is(name, SCHOOL), "{name}");
        }
        for name in
            ["Arbetsmarknads- och vuxenutbildningsnämnden", "Kulturskola", "Förskola", "Socialnämnden"]
        {
            assert!(!is(name, SCHOOL), "{name}");
        }
        assert!(
            is("Parkering", PARKING) && is("Boendeparkering", PARKING) && is("Avgift, parkering", PARKING)
        );
        assert!(!is("Markeringsavgift", PARKING) && !is("Felparkering", PARKING));
    }
}
