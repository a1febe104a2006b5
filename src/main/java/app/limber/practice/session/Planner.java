package app.limber.practice.session;

import app.limber.journal.Session;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.practice.preferences.FirstSide;
import app.limber.practice.preferences.PlaySettings;
import app.limber.practice.preferences.Settings;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes a plan of a routine, from the user's settings and from what the log says of earlier days.
public final class Planner {
  private final Library library;

  public Planner(Library library) {
    this.library = library;
  }

  /// Plans a routine. What it leaves open about a stretch is as the user does that stretch.
  ///
  /// @param log the sessions that stand, oldest first
  /// @param leftOut the ids of the stretches that are not to be played
  /// @throws IllegalArgumentException if every stretch is left out
  public Plan plan(Routine routine, Settings settings, List<Session> log, Set<String> leftOut) {
    PlaySettings play = settings.play();
    TimelineOptions options =
        new TimelineOptions(
            play.pace(),
            play.breath(),
            firstSide(play.firstSide(), log),
            play.setupTime(),
            play.startByHand() ? everyStretch(routine) : askingForReady(routine, log),
            leftOut,
            Map.of());
    return new Plan(routine, Timeline.of(withOwnDoses(routine, settings), library, options));
  }

  /// Plans a routine for today, without what the user leaves out; empty if that is all of it. A
  /// stretch played alone is played even so: the user asks for just that.
  public Optional<Plan> today(Routine routine, Settings settings, TodaySnapshot todaySnapshot) {
    Set<String> away =
        Routine.isSingle(routine.id())
            ? Set.of()
            : settings.stretches().leftOutOn(todaySnapshot.today());
    return routine.steps().stream().allMatch(step -> away.contains(step.stretch()))
        ? Optional.empty()
        : Optional.of(plan(routine, settings, todaySnapshot.log(), away));
  }

  /// How a routine would go on a day, for how long that takes; as it stands if the user leaves out
  /// all of it. The log is not needed for that.
  public Timeline preview(Routine routine, Settings settings, LocalDate day) {
    Set<String> away = settings.stretches().leftOutOn(day);
    boolean nothingLeft = routine.steps().stream().allMatch(step -> away.contains(step.stretch()));
    return plan(routine, settings, List.of(), nothingLeft ? Set.of() : away).timeline();
  }

  private Routine withOwnDoses(Routine routine, Settings settings) {
    return new Routine(
        routine.id(),
        routine.name(),
        routine.description(),
        routine.restTime(),
        routine.steps().stream().map(step -> withOwnDose(step, settings)).toList());
  }

  private RoutineStep withOwnDose(RoutineStep step, Settings settings) {
    return settings
        .stretches()
        .dose(step.stretch())
        .flatMap(dose -> library.stretch(step.stretch()).map(found -> dose.fill(step, found)))
        .orElse(step);
  }

  /// Plans a routine as shipped: default settings, nothing waited for.
  public Plan standard(Routine routine) {
    return new Plan(routine, Timeline.of(routine, library, TimelineOptions.standard()));
  }

  private static Set<String> everyStretch(Routine routine) {
    return routine.steps().stream().map(RoutineStep::stretch).collect(Collectors.toSet());
  }

  /// The stretches that ask for the user's word: every time, or until they were done once.
  private Set<String> askingForReady(Routine routine, List<Session> log) {
    Set<String> played =
        log.stream()
            .flatMap(session -> session.stretches().stream())
            .filter(entry -> entry.outcome() != StretchOutcome.SKIPPED)
            .map(StretchEntry::stretch)
            .collect(Collectors.toSet());
    return routine.steps().stream()
        .map(step -> library.stretch(step.stretch()))
        .flatMap(Optional::stream)
        .filter(
            stretch ->
                switch (stretch.ready()) {
                  case NEVER -> false;
                  case FIRST_TIME -> !played.contains(stretch.id());
                  case ALWAYS -> true;
                })
        .map(Stretch::id)
        .collect(Collectors.toSet());
  }

  private static Side firstSide(FirstSide wish, List<Session> log) {
    return switch (wish) {
      case LEFT -> Side.LEFT;
      case RIGHT -> Side.RIGHT;
      case ALTERNATE -> lastFirstSide(log).map(Side::other).orElse(Side.LEFT);
    };
  }

  private static Optional<Side> lastFirstSide(List<Session> log) {
    return log.reversed().stream()
        .flatMap(session -> session.stretches().stream().map(StretchEntry::side).limit(20))
        .filter(Objects::nonNull)
        .findFirst();
  }
}
