package app.limber.progress;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.journal.StepFact;
import app.limber.journal.StepFact.Answer;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The rules of progression: when a small step is offered, and what dose the accepted steps make.
///
/// 1. A session goes well for a stretch if every side of it was done in full, the session was not
///    stopped for pain, and stiffness after is not above before; an answer that is missing is not
///    above.
/// 2. After seven such sessions since the last answer, one step forward is offered, if the range of
///    the stretch has room for a whole step. A stop for pain at the stretch, or stiffness that was
///    greater after a session with it, restarts the count.
/// 3. If the latest session with the stretch was stopped for pain at it and that has not been
///    answered, one step back is offered, to the smallest dose at most, or leaving the stretch out
///    if it is at its smallest dose.
/// 4. *Never* ends steps forward permanently, unless the answer is undone. A fixed dose is never
///    changed.
///
/// The figures are our own; decision 0027 names what supports them. Sessions and facts may come in
/// any order and more than once.
public final class Progression {
  /// How many sessions must go well before a step forward.
  public static final int SESSIONS = 7;

  private final List<Session> sessions;
  private final List<StepFact> facts;

  /// @param sessions the standing sessions that have started
  /// @param facts the answers that stand
  public Progression(Collection<Session> sessions, Collection<StepFact> facts) {
    this.sessions = sessions.stream().distinct().sorted(SessionOrder.BY_START).toList();
    Map<UUID, StepFact> byId = new HashMap<>();
    facts.forEach(fact -> byId.putIfAbsent(fact.id(), fact));
    this.facts = byId.values().stream().sorted(Progression::inOrder).toList();
  }

  private static int inOrder(StepFact one, StepFact other) {
    int order = one.at().compareTo(other.at());
    return order == 0 ? one.id().compareTo(other.id()) : order;
  }

  /// Returns a dose with the accepted steps, within the stretch's range. Each step stays within the
  /// range by itself: a step back from the largest dose makes the dose smaller, even if the steps
  /// before it, accepted for a smaller dose, would have led beyond the range.
  ///
  /// @param planned the dose of the routine, or the user's own
  public StretchDose applied(StretchDose planned) {
    StretchDose dose = planned;
    for (StepFact fact : facts) {
      if (fact.stretch().equals(planned.stretch()) && fact.measure() == planned.measure()) {
        dose = dose.changed(fact.amount());
      }
    }
    return dose;
  }

  /// The step to offer for a stretch, if any.
  ///
  /// @param planned the dose of the routine, or the user's own, without the accepted steps
  public Optional<StepOffer> offer(StretchDose planned) {
    if (planned.fixed()) {
      return Optional.empty();
    }
    StretchDose dose = applied(planned);
    return hurts(planned.stretch()) ? Optional.of(back(dose)) : forward(planned, dose);
  }

  /// Whether the log allows an offer for any stretch, regardless of doses. If false, [#offer] is
  /// empty for every dose, and the content need not be read.
  public boolean mayOffer() {
    return sessions.stream()
        .flatMap(
            session ->
                Stream.concat(
                    session.stretches().stream().map(StretchEntry::stretch),
                    painfulStretch(session).stream()))
        .distinct()
        .anyMatch(stretch -> hurts(stretch) || wentWell(stretch) >= SESSIONS);
  }

  /// The reason why the step of an answer was offered, derived from the sessions and answers before
  /// it that the log contains today.
  public StepReason reason(StepFact answered) {
    Progression before =
        new Progression(
            sessions.stream()
                .filter(session -> session.startedAt().toInstant().isBefore(answered.at()))
                .toList(),
            facts.stream().filter(fact -> fact.at().isBefore(answered.at())).toList());
    String stretch = answered.stretch();
    if (before.hurts(stretch)) {
      return new StepReason.StoppedForPain(before.with(stretch).getLast().practiceDay());
    }
    int went = before.wentWell(stretch);
    return went < SESSIONS ? new StepReason.Unknown() : new StepReason.WentWell(went);
  }

  private static StepOffer back(StretchDose dose) {
    return dose.value() == dose.min()
        ? new StepOffer.LeaveOut(dose)
        : new StepOffer.Back(dose, Math.max(dose.min(), dose.value() - dose.step()));
  }

  private Optional<StepOffer> forward(StretchDose planned, StretchDose dose) {
    int to = dose.value() + dose.step();
    boolean never = of(planned.stretch()).anyMatch(fact -> fact.answer() == Answer.NEVER);
    int went = wentWell(planned.stretch());
    return to > dose.max() || never || went < SESSIONS
        ? Optional.empty()
        : Optional.of(new StepOffer.Forward(dose, to, went));
  }

  private Stream<StepFact> of(String stretch) {
    return facts.stream().filter(fact -> fact.stretch().equals(stretch));
  }

  /// Whether the latest session with the stretch was stopped for pain at it, without an answer yet.
  private boolean hurts(String stretch) {
    List<Session> with = with(stretch);
    return !with.isEmpty()
        && isStoppedAt(with.getLast(), stretch)
        && isUnanswered(with.getLast(), stretch);
  }

  private int wentWell(String stretch) {
    int count = 0;
    for (Session session : with(stretch)) {
      if (isStoppedAt(session, stretch) || isStiffer(session)) {
        count = 0;
      } else if (isUnanswered(session, stretch) && isWell(session, stretch)) {
        count++;
      }
    }
    return count;
  }

  /// The sessions with a stretch, those that were stopped at it included, oldest first.
  private List<Session> with(String stretch) {
    return sessions.stream()
        .filter(
            session ->
                isStoppedAt(session, stretch)
                    || session.stretches().stream()
                        .anyMatch(
                            entry ->
                                entry.stretch().equals(stretch)
                                    && entry.outcome() != StretchOutcome.SKIPPED))
        .toList();
  }

  private boolean isUnanswered(Session session, String stretch) {
    Instant started = session.startedAt().toInstant();
    return of(stretch).noneMatch(fact -> fact.at().isAfter(started));
  }

  private static boolean isWell(Session session, String stretch) {
    return session.outcome() != Outcome.STOPPED_FOR_PAIN
        && session.stretches().stream()
            .filter(entry -> entry.stretch().equals(stretch))
            .allMatch(entry -> entry.outcome() == StretchOutcome.DONE);
  }

  private static boolean isStiffer(Session session) {
    Integer before = session.stiffnessBefore();
    Integer after = session.stiffnessAfter();
    return before != null && after != null && after > before;
  }

  private static boolean isStoppedAt(Session session, String stretch) {
    return session.outcome() == Outcome.STOPPED_FOR_PAIN
        && painfulStretch(session).filter(stretch::equals).isPresent();
  }

  /// The stretch that a session was stopped at: what the user said, else the last one begun.
  public static Optional<String> painfulStretch(Session session) {
    if (session.pain() != null && session.pain().stretch() != null) {
      return Optional.ofNullable(session.pain().stretch());
    }
    return session.stretches().reversed().stream()
        .filter(entry -> entry.outcome() != StretchOutcome.SKIPPED)
        .findFirst()
        .map(StretchEntry::stretch);
  }
}
