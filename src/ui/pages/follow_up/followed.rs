//! The year that is followed up, computed once for all views.

use std::sync::Arc;

use crate::ui::context::AppContext;
use files::year_rules::carried;
use model::YearIx;
use model::follow_up::duty::{Duty, Position, answered_until, duty};
use model::follow_up::outlook::Outlook;
use model::follow_up::record::{Play, SpreadMethod};
use model::follow_up::report::Report;
use model::follow_up::requests::earliest_answer;
use model::follow_up::year::Year;
use model::follow_up::{EventKind, Line, Month, YearRecord};
use model::money::{DecimalExt, Money};
use model::municipality::{CommitteeIx, Municipality};
use model::outcome::Outcome;
use model::play::roles::Player;
use model::play::{PlayedEvent, PlayedYear, Promise, Setup, YearCourse};
use model::statutes::balance_requirement::BalanceInputs;

/// The year of the scenario that is shown. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Followed(Arc<Parts>);

#[derive(Debug)]
struct Parts {
    /// What is reported and decided; of a played year also what the game has reported.
    record: YearRecord,
    outcome: Arc<Outcome>,
    player: Player,
    game: Option<Game>,
}

/// A year that is played: what is drawn by its seed, and its course with what has been decided.
#[derive(Debug)]
pub struct Game {
    /// The game.
    pub play: Play,
    /// What is drawn.
    pub year: PlayedYear,
    /// What it costs and brings, month by month.
    pub course: YearCourse,
}

/// What the balance requirement counts beside the year's result.
#[derive(Debug, Clone, Copy)]
pub struct BalanceBasis {
    /// Gains that do not count, the reserve, and special reasons.
    pub inputs: BalanceInputs,
    /// Whether the user has entered any of it, where the checks of the law ask for it.
    pub is_entered: bool,
    /// Whether a game has sold land: what that brings more or less than planned does not count either.
    pub has_land_sales: bool,
}

impl Game {
    /// The game of `record`. None where the year is not played, or cannot be computed by the sizes.
    fn new(municipality: &Municipality, outcome: &Outcome, record: &YearRecord) -> Option<Self> {
        let play = record.play?;
        let year = Year::new(municipality, outcome, record, carried());
        let drawn = PlayedYear::new(play.seed, &Setup::new(municipality, &year), year.sizes())?;
        let course = drawn.course(&Promise::all(&year)?)?;
        Some(Self { play, year: drawn, course })
    }
}

impl Followed {
    /// The year of the scenario that is shown. Tracks the scenario and the outcome.
    pub fn of(app: AppContext) -> Self {
        let record = app.session.scenario(|scenario| scenario.record.clone());
        Self::new(app, app.session.outcome(), record)
    }

    /// The year of `record`, whose budget is the first year of `outcome`.
    pub fn new(app: AppContext, outcome: Arc<Outcome>, record: YearRecord) -> Self {
        let (player, game) = app.session.municipality(|municipality| {
            let player = Player::new(municipality, &outcome, &record, carried());
            (player, Game::new(municipality, &outcome, &record))
        });
        let record = match &game {
            Some(game) => game.course.reported(&record, game.play.at),
            None => record,
        };
        Self(Arc::new(Parts { record, outcome, player, game }))
    }

    /// Who follows up the year: what it sees and may do.
    pub fn player(&self) -> Player {
        self.0.player
    }

    /// Whether the reader has made the forecast of `line` in `month`. In a game the committees make their own.
    pub fn is_own_forecast(&self, app: AppContext, line: Line, month: Month) -> bool {
        self.game().is_none()
            || app.session.scenario(|scenario| scenario.record.methods.contains_key(&(line, month)))
    }

    /// The game, where the year is played and can be computed.
    pub fn game(&self) -> Option<&Game> {
        self.0.game.as_ref()
    }

    /// What is reported and decided.
    pub fn record(&self) -> &YearRecord {
        &self.0.record
    }

    /// Reads from the year.
    pub fn year<T>(&self, app: AppContext, read: impl FnOnce(&Year) -> T) -> T {
        let Parts { record, outcome, .. } = &*self.0;
        app.session.municipality(|municipality| read(&Year::new(municipality, outcome, record, carried())))
    }

    /// The follow-up of `month`, as the player sees it. None in January, June and July.
    pub fn report(&self, app: AppContext, month: Month) -> Option<Report> {
        self.year(app, |year| Report::of_lines(year, month, |line| self.player().sees(line)))
    }

    /// What the balance requirement counts in `month` beside the year's result. What the reader has entered for the checks of the law is
    /// about its own municipality's year: that of a link does not count it.
    pub fn balance_basis(&self, app: AppContext, month: Month) -> BalanceBasis {
        let entered = if app.shows_open() { entered_under_law(app) } else { BalanceInputs::default() };
        let events = self.game().into_iter().flat_map(|game| game.year.events());
        let sales = events.filter(|event| event.kind == EventKind::LandSales && event.is_known(month));
        let land = sales.map(PlayedEvent::amount).sum::<Money>();
        BalanceBasis {
            inputs: BalanceInputs {
                gains: entered.gains.try_add(land.kronor()).unwrap_or(entered.gains),
                ..entered
            },
            is_entered: entered != BalanceInputs::default(),
            has_land_sales: !land.is_zero(),
        }
    }

    /// How it is chosen to spread the budgets of `lines`. None where nothing is known of what any of them does: then they lie in twelfths,
    /// whatever is chosen.
    pub fn chosen_spread(
        &self,
        app: AppContext,
        lines: impl IntoIterator<Item = Line>,
    ) -> Option<SpreadMethod> {
        let is_known = self.year(app, |year| {
            let unknown: Vec<CommitteeIx> = year.without_activities().collect();
            lines.into_iter().filter_map(Line::committee).any(|committee| !unknown.contains(&committee))
        });
        is_known.then(|| self.record().spread())
    }

    /// Whether there is an outturn of `month`.
    pub fn is_reported(&self, month: Month) -> bool {
        self.0.record.to_date.keys().any(|(_, of)| *of == month)
    }

    /// The earliest month in which the council can answer a request that is made in `made`. None if that is in the next year.
    pub fn earliest_answer(&self, app: AppContext, made: Month) -> Option<Month> {
        self.year(app, |year| earliest_answer(made, year.sizes()))
    }

    /// How many measures are decided for `committee` until the meeting after the follow-up of `month`.
    pub fn decided_measures(&self, committee: CommitteeIx, month: Month) -> usize {
        let until = answered_until(month);
        let of_committee = self.record().measures.iter().filter(|((of, _), _)| *of == committee);
        of_committee.filter(|(_, measure)| measure.decided <= until).count()
    }

    /// What `committee` has to do as of `month`. None if it need not act.
    pub fn duty(&self, year: &Year, committee: CommitteeIx, month: Month) -> Option<Duty> {
        let record = self.record();
        let line = Line::Committee(committee);
        let position = |month: Month| {
            let budget = year.budget().of(line, month);
            let deviation = line.deviation(budget, year.forecast(line, month)?);
            Some(Position { month, budget, deviation })
        };
        let positions: Vec<Position> = Month::FOLLOWED_UP.into_iter().filter_map(position).collect();
        duty(&positions, month, record.threshold(), record.exempt.contains_key(&committee))
    }

    /// Whether `committee` has to decide more than it has until the meeting after the follow-up of `month`.
    pub fn has_open_duty(&self, year: &Year, committee: CommitteeIx, month: Month) -> bool {
        let until = answered_until(month);
        let decided = || Outlook::of_decided(year, self.record(), committee, (month, until));
        self.duty(year, committee, month).is_some_and(|duty| duty.is_open(decided().as_ref()))
    }

    /// The committees that the player sees and that have to act as of `month`, in the order of the file.
    pub fn must_act(&self, app: AppContext, month: Month) -> Vec<CommitteeIx> {
        self.seen_committees(app, |year, committee| self.duty(year, committee, month).is_some())
    }

    /// Those of them for which what is decided is not enough. None in December, when nothing more can be decided.
    pub fn must_do_more(&self, app: AppContext, month: Month) -> Vec<CommitteeIx> {
        self.seen_committees(app, |year, committee| self.has_open_duty(year, committee, month))
    }

    fn seen_committees(
        &self,
        app: AppContext,
        wanted: impl Fn(&Year, CommitteeIx) -> bool,
    ) -> Vec<CommitteeIx> {
        self.year(app, |year| {
            let seen = year.budget().lines().filter(|line| self.player().sees(*line));
            seen.filter_map(Line::committee).filter(|committee| wanted(year, *committee)).collect()
        })
    }

    /// The last follow-up of which there is an outturn.
    pub fn last_reported(&self) -> Option<Month> {
        Month::FOLLOWED_UP.into_iter().rev().find(|month| self.is_reported(*month))
    }
}

/// What the user has entered of the budget year for the checks of the law.
fn entered_under_law(app: AppContext) -> BalanceInputs {
    let (assumed, _) = app.state.settings().assumptions();
    let standing = &assumed.standing;
    let [gains, to_reserve, from_reserve, special_reasons] =
        [&standing.gains, &standing.to_reserve, &standing.from_reserve, &standing.special_reasons]
            .map(|years| *YearIx::First.get(years));
    BalanceInputs { gains, to_reserve, from_reserve, special_reasons, ..BalanceInputs::default() }
}
