//! What a deficit of the year leaves to the next ones.

use leptos::prelude::*;

use super::YearContext;
use files::parameter_files;
use model::YearIx;
use model::follow_up::Month;
use model::follow_up::next_year::to_restore;
use model::money::Money;
use model::statutes::balance_requirement::BalanceInputs;
use model::statutes::provision::Provision;

/// What has to be restored of this `result` of the year, as the follow-up of `month` counts it, and until when. None where there is no
/// deficit, or the law of the year is not known.
pub fn restored(cx: YearContext, month: Month, result: Money) -> Option<String> {
    let basis = cx.followed.with(|followed| followed.balance_basis(cx.app, month));
    let year = cx.app.session.municipality(|municipality| YearIx::First.get(&municipality.years).year);
    let law = parameter_files::carried().year(year).ok()?;
    let deficit =
        to_restore(law, year, &BalanceInputs { result: result.kronor(), ..basis.inputs }).ok()??;
    let amount = cx.app.language.amount(deficit.remaining);
    let provision = Provision::RestoreDeficit.to_string();
    Some((cx.t.status.to_restore)(&amount, deficit.due, &provision, !basis.is_entered))
}
