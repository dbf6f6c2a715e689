//! A record of the calculation: a graph in which each node is a number with its operation and inputs.
//!
//! The model does its arithmetic through the ledger. So every number can be explained by its inputs, and its quality is the worst of
//! theirs, without separate code for explanations that could differ from the calculation. [`Ledger::recompute`] computes a node again
//! from its inputs, and a property test does so for every node.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::distribution::{self, Claim, Policy};
use super::error::ModelError;
use super::figure::{Figure, Origin, Quality};
use super::label::{Label, Moment, Unit};
use super::money::{DecimalExt, Money, Rounding, in_percent_of, percent_of};
use super::{YEARS, YearIx};

/// The id of a node in a ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

/// The operation that computes a node from its inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// An input of the calculation.
    Input(Origin),
    /// The inputs, added and subtracted.
    Sum,
    /// The inputs, multiplied.
    Product,
    /// The first input, the second in per cent of it.
    PercentOf,
    /// The first input, raised by the second in per cent.
    RaisedBy,
    /// The first input, lowered by the second in per cent.
    LoweredBy,
    /// The first input divided by the second.
    Quotient,
    /// The first input in per cent of the second.
    InPercentOf,
    /// The smaller of two inputs.
    Smaller,
    /// The input, or 0 if it is negative.
    NotBelowZero,
    /// The input if it is negative, otherwise 0.
    OnlyBelowZero,
    /// The first input, held between 0 and the second.
    Within,
    /// The part at this index of the first input, distributed by a policy. The other inputs are weight, grant before any distribution
    /// and grant before this one, for each claim.
    DistributedPart(Policy, u16),
    /// The part at this index of the first input, divided in whole thousands. The other inputs are the weights.
    ApportionedPart(u16),
}

/// An input of a node, added or subtracted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The node.
    pub id: NodeId,
    /// Whether it is subtracted.
    pub minus: bool,
}

/// An added term.
#[must_use]
pub const fn plus(id: NodeId) -> Term {
    Term { id, minus: false }
}

/// A subtracted term.
#[must_use]
pub const fn minus(id: NodeId) -> Term {
    Term { id, minus: true }
}

/// A number and its computation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node {
    /// Its label.
    pub label: Label,
    /// The year that it belongs to.
    pub year: YearIx,
    /// Whether it belongs to the start state or the scenario.
    pub moment: Moment,
    /// Its unit.
    pub unit: Unit,
    /// Its operation.
    pub op: Op,
    /// Its rounding.
    pub rounding: Rounding,
    /// Its value, in its unit.
    pub value: Decimal,
    /// The worst quality of its inputs.
    pub quality: Quality,
    first: u32,
    count: u32,
}

/// All numbers of a calculation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// The ledger that this one continues, and how many nodes it has: they have the lower ids.
    earlier: Option<Arc<Ledger>>,
    earlier_count: usize,
    nodes: Vec<Node>,
    terms: Vec<Term>,
    year: YearIx,
    moment: Moment,
    failed: Option<(Label, YearIx)>,
}

impl Default for Ledger {
    /// An empty ledger.
    fn default() -> Self {
        Self::with_capacity(0)
    }
}

// The functions that add nodes are not inlined: they are called in many places, and a call is smaller than the body.
impl Ledger {
    /// An empty ledger with capacity for `numbers` nodes.
    #[must_use]
    pub fn with_capacity(numbers: usize) -> Self {
        Self {
            earlier: None,
            earlier_count: 0,
            nodes: Vec::with_capacity(numbers),
            terms: Vec::with_capacity(numbers.saturating_mul(2)),
            year: YearIx::First,
            moment: Moment::Start,
            failed: None,
        }
    }

    /// A ledger that continues `earlier`, whose nodes keep their ids, with capacity for `numbers` more.
    #[must_use]
    pub fn continuing(earlier: &Arc<Ledger>, numbers: usize) -> Self {
        Self {
            earlier: Some(Arc::clone(earlier)),
            earlier_count: index(NodeId(earlier.next())),
            ..Self::with_capacity(numbers)
        }
    }

    /// Sets the year and moment of the nodes that are added from here on.
    pub fn set_period(&mut self, year: YearIx, moment: Moment) {
        self.year = year;
        self.moment = moment;
    }

    /// Adds a figure of the municipality file.
    #[inline(never)]
    pub fn figure(&mut self, label: Label, unit: Unit, figure: &Figure) -> NodeId {
        self.add_input(label, unit, figure.value, figure.quality, Origin::File(figure.source))
    }

    /// Adds an amount of the municipality file, in kronor.
    pub fn amount(&mut self, label: Label, figure: &Figure) -> NodeId {
        self.figure(label, Unit::Kronor, figure)
    }

    /// Adds an input of the calculation.
    #[inline(never)]
    pub fn add_input(
        &mut self,
        label: Label,
        unit: Unit,
        value: Decimal,
        quality: Quality,
        origin: Origin,
    ) -> NodeId {
        self.push(label, unit, Op::Input(origin), Rounding::Exact, Some(value), quality, (0, 0))
    }

    /// Adds a node computed from `terms`.
    #[inline(never)]
    pub fn make(&mut self, label: Label, unit: Unit, op: Op, rounding: Rounding, terms: &[Term]) -> NodeId {
        let first = self.terms.len();
        self.terms.extend_from_slice(terms);
        self.push_computed(label, unit, op, rounding, first)
    }

    /// Adds the sum of `terms`, unrounded.
    pub fn sum(&mut self, label: Label, unit: Unit, terms: &[Term]) -> NodeId {
        self.make(label, unit, Op::Sum, Rounding::Exact, terms)
    }

    /// Adds the sum of amounts in kronor, unrounded. The terms are written to the ledger without an intermediate list.
    #[inline(never)]
    pub fn total(&mut self, label: Label, terms: &mut dyn Iterator<Item = Term>) -> NodeId {
        let first = self.terms.len();
        self.terms.extend(terms);
        self.push_computed(label, Unit::Kronor, Op::Sum, Rounding::Exact, first)
    }

    /// Adds the parts of one amount in kronor, which are computed together from the same inputs, one for each label. `op` gives the
    /// operation of the part at an index.
    #[inline(never)]
    pub fn parts(
        &mut self,
        op: &dyn Fn(u16) -> Op,
        terms: &mut dyn Iterator<Item = Term>,
        labels: &mut dyn Iterator<Item = Label>,
    ) -> impl Iterator<Item = NodeId> + use<> {
        let first = self.terms.len();
        self.terms.extend(terms);
        let terms = self.terms.get(first..).unwrap_or_default();
        let inputs = (first, terms.len());
        let quality = self.worst_quality(terms);
        let parts = self.evaluate_parts(op(0), terms);
        let from = self.next();
        for (position, label) in (0..).zip(labels) {
            let value =
                parts.as_ref().and_then(|parts| parts.get(usize::from(position))).map(|part| part.kronor());
            self.push(label, Unit::Kronor, op(position), Rounding::Exact, value, quality, inputs);
        }
        (from..self.next()).map(NodeId)
    }

    /// Adds a node whose inputs are the terms from `first` on.
    fn push_computed(
        &mut self,
        label: Label,
        unit: Unit,
        op: Op,
        rounding: Rounding,
        first: usize,
    ) -> NodeId {
        let terms = self.terms.get(first..).unwrap_or_default();
        let (value, quality) = if op == Op::Sum {
            // Most nodes are sums: their inputs are looked up once for value and quality.
            let (sum, quality) = self.sum_of(terms);
            (sum.and_then(|sum| rounding.apply(sum)), quality)
        } else {
            (self.evaluate(op, rounding, terms), self.worst_quality(terms))
        };
        self.push(label, unit, op, rounding, value, quality, (first, terms.len()))
    }

    #[expect(clippy::too_many_arguments, reason = "the fields of a node, in one place")]
    #[inline(never)]
    fn push(
        &mut self,
        label: Label,
        unit: Unit,
        op: Op,
        rounding: Rounding,
        value: Option<Decimal>,
        quality: Quality,
        (first, count): (usize, usize),
    ) -> NodeId {
        let value = value.filter(|value| unit != Unit::Kronor || Money::is_within_limit(*value));
        if value.is_none() && self.failed.is_none() {
            self.failed = Some((label, self.year));
        }
        let id = NodeId(self.next());
        self.nodes.push(Node {
            label,
            year: self.year,
            moment: self.moment,
            unit,
            op,
            rounding,
            value: value.unwrap_or_default(),
            quality,
            first: to_u32(first),
            count: to_u32(count),
        });
        id
    }

    /// The id of the next node.
    fn next(&self) -> u32 {
        to_u32(self.earlier_count.saturating_add(self.nodes.len()))
    }

    /// The node `id`. None if it is not in this ledger.
    #[must_use]
    pub fn node(&self, id: NodeId) -> Option<&Node> {
        match index(id).checked_sub(self.earlier_count) {
            Some(position) => self.nodes.get(position),
            None => self.earlier.as_ref()?.node(id),
        }
    }

    /// The value of `id`; 0 if it is not in this ledger.
    ///
    /// An id comes from the ledger that made it, and an outcome keeps the ids of its own ledger and its own start state only. Where an
    /// id outlives an outcome, as in the explanation of a number, [`Self::node`] is asked.
    #[must_use]
    pub fn value(&self, id: NodeId) -> Decimal {
        self.node(id).map_or(Decimal::ZERO, |node| node.value)
    }

    /// The value of `id`, which is a number in kronor; 0 if it is not in this ledger.
    #[must_use]
    pub fn money(&self, id: NodeId) -> Money {
        Money::from_checked(self.value(id))
    }

    /// The inputs of `id`; empty if it is an input of the calculation or not in this ledger.
    #[must_use]
    pub fn inputs(&self, id: NodeId) -> &[Term] {
        if let Some(earlier) = self.earlier.as_ref().filter(|_| index(id) < self.earlier_count) {
            return earlier.inputs(id);
        }
        let Some(node) = self.node(id) else {
            return &[];
        };
        let first = usize::try_from(node.first).unwrap_or(usize::MAX);
        let count = usize::try_from(node.count).unwrap_or(0);
        self.terms.get(first..first.saturating_add(count)).unwrap_or(&[])
    }

    /// All nodes, in the order of their creation: inputs before the nodes that use them.
    pub fn ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.next()).map(NodeId)
    }

    /// Computes `id` again from its inputs. None for an input of the calculation.
    #[must_use]
    pub fn recompute(&self, id: NodeId) -> Option<Decimal> {
        let node = self.node(id)?;
        if matches!(node.op, Op::Input(_)) {
            return None;
        }
        self.evaluate(node.op, node.rounding, self.inputs(id))
    }

    /// Whether all numbers are in the range of exact arithmetic.
    #[must_use]
    pub fn is_in_range(&self) -> bool {
        self.failed.is_none()
    }

    /// Checks that all numbers are in range. `years` are the calendar years, for the error.
    ///
    /// # Errors
    /// The first number that is out of the range of exact arithmetic.
    pub fn check(&self, years: &[u16; YEARS]) -> Result<(), ModelError> {
        match self.failed {
            None => Ok(()),
            Some((label, year)) => Err(ModelError::OutOfRange { label, year: *year.get(years) }),
        }
    }

    fn worst_quality(&self, terms: &[Term]) -> Quality {
        terms
            .iter()
            .filter_map(|term| self.node(term.id))
            .map(|node| node.quality)
            .max()
            .unwrap_or(Quality::Published)
    }

    fn evaluate(&self, op: Op, rounding: Rounding, terms: &[Term]) -> Option<Decimal> {
        let input = |index: usize| terms.get(index).map(|term| self.value(term.id));
        let exact = match op {
            Op::Input(_) => None,
            Op::Sum => self.sum_of(terms).0,
            Op::Product => {
                terms.iter().try_fold(Decimal::ONE, |product, term| product.try_mul(self.value(term.id)))
            }
            Op::PercentOf => percent_of(input(0)?, input(1)?),
            Op::RaisedBy => percent_of(input(0)?, Decimal::ONE_HUNDRED.try_add(input(1)?)?),
            Op::LoweredBy => percent_of(input(0)?, Decimal::ONE_HUNDRED.try_sub(input(1)?)?),
            Op::Quotient => input(0)?.try_div(input(1)?),
            Op::InPercentOf => in_percent_of(input(0)?, input(1)?),
            Op::Smaller => Some(input(0)?.min(input(1)?)),
            Op::NotBelowZero => Some(input(0)?.max(Decimal::ZERO)),
            Op::OnlyBelowZero => Some(input(0)?.min(Decimal::ZERO)),
            Op::Within => {
                let (zero, limit) = (Decimal::ZERO, input(1)?);
                Some(input(0)?.clamp(limit.min(zero), limit.max(zero)))
            }
            Op::DistributedPart(_, position) | Op::ApportionedPart(position) => {
                self.evaluate_parts(op, terms)?.get(usize::from(position)).map(|part| part.kronor())
            }
        }?;
        rounding.apply(exact)
    }

    /// The sum of `terms`, and their worst quality. The sum is None if out of range.
    fn sum_of(&self, terms: &[Term]) -> (Option<Decimal>, Quality) {
        let mut sum = Some(Decimal::ZERO);
        let mut quality = Quality::Published;
        for (position, term) in terms.iter().enumerate() {
            let Some(node) = self.node(term.id) else { continue };
            quality = quality.max(node.quality);
            sum = match sum {
                Some(_) if position == 0 && !term.minus => Some(node.value),
                Some(sum) if term.minus => sum.try_sub(node.value),
                Some(sum) => sum.try_add(node.value),
                None => None,
            };
        }
        (sum, quality)
    }

    /// All parts of the first input, of which `op` is one. None if they are out of range, or `op` has no parts.
    fn evaluate_parts(&self, op: Op, terms: &[Term]) -> Option<Vec<Money>> {
        let money = |term: &Term| self.money(term.id);
        let (whole, others) = terms.split_first()?;
        match op {
            Op::DistributedPart(policy, _) => {
                let mut claims = Vec::with_capacity(others.len().div_ceil(3));
                for claim in others.chunks(3) {
                    let [weight, before, base] = claim else { return None };
                    claims.push(Claim { weight: money(weight), before: money(before), base: money(base) });
                }
                distribution::distribute(policy, money(whole), &claims)
            }
            Op::ApportionedPart(_) => distribution::apportion_amount(
                money(whole),
                &mut others.iter().map(|term| self.value(term.id)),
            ),
            Op::Input(_)
            | Op::Sum
            | Op::Product
            | Op::PercentOf
            | Op::RaisedBy
            | Op::LoweredBy
            | Op::Quotient
            | Op::InPercentOf
            | Op::Smaller
            | Op::NotBelowZero
            | Op::OnlyBelowZero
            | Op::Within => None,
        }
    }
}

fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn index(id: NodeId) -> usize {
    usize::try_from(id.0).unwrap_or(usize::MAX)
}
