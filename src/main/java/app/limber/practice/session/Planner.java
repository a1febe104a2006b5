package app.limber.practice.session;

import app.limber.cue.CueLevel;
import app.limber.cue.CueOptions;
import app.limber.cue.CueOverrun;
import app.limber.cue.CuePlanner;
import app.limber.journal.Session;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.practice.preferences.FirstSide;
import app.limber.practice.preferences.PlaySettings;
import app.limber.practice.preferences.RoutineDoses;
import app.limber.practice.preferences.Settings;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.words.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes a plan of a routine, from the user's settings and from what the log says of earlier days.
public final class Planner {
  /// The number of times a stretch must be done before it counts as known.
  public static final int TIMES_TO_KNOW = 3;

  /// After this long without practice, every stretch is introduced in full again.
  static final Period FORGOTTEN_AFTER = Period.ofWeeks(2);

  private final Library library;
  private final Messages messages;
  private final int timesToKnow;
  private final RoutineDoses.Steps steps;

  /// @param messages the texts of the introductions, whose length determines their duration
  public Planner(Library library, Messages messages) {
    this(library, messages, TIMES_TO_KNOW, RoutineDoses.Steps.none());
  }

  /// @param timesToKnow the number of times a stretch must be done before it counts as known, 0 or
  ///     more
  Planner(Library library, Messages messages, int timesToKnow, RoutineDoses.Steps steps) {
    this.library = library;
    this.messages = messages;
    this.timesToKnow = timesToKnow;
    this.steps = steps;
  }

  /// Plans a routine. What the routine leaves open about a stretch follows the user's settings for
  /// it.
  ///
  /// @param log the standing sessions, oldest first
  /// @param leftOut the ids of the stretches to leave out
  /// @param today the practice day to which the session will belong
  /// @throws IllegalArgumentException if every stretch is left out
  public Plan plan(
      Routine routine, Settings settings, List<Session> log, Set<String> leftOut, LocalDate today) {
    PlaySettings play = settings.play();
    TimelineOptions options =
        new TimelineOptions(
            play.pace(),
            play.breath(),
            firstSide(play.firstSide(), log),
            play.setupTime(),
            waiting(routine, play, log),
            leftOut,
            Map.of());
    Routine dosed = new RoutineDoses(library, settings.stretches(), steps).applied(routine);
    CueOptions cues = settings.sound().cueOptions(messages);
    Set<String> learning = learning(routine, cues, log, today);
    Set<String> explained = cues.level().explains() ? learning : Set.of();
    return new Plan(routine, introduced(dosed, options, cues, explained), learning);
  }

  /// Builds a timeline with time for a full introduction of the stretches in `candidates`.
  private Timeline introduced(
      Routine routine, TimelineOptions options, CueOptions cues, Set<String> candidates) {
    Set<String> unknown =
        candidates.stream().filter(this::hasIntroduction).collect(Collectors.toSet());
    if (unknown.isEmpty()) {
      return spoken(routine, options, cues);
    }
    Map<String, Duration> noTime =
        unknown.stream().collect(Collectors.toMap(id -> id, _ -> Duration.ZERO));
    Map<String, Duration> times =
        new CuePlanner(cues, messages)
            .setupTimes(Timeline.of(routine, library, options.withIntroductions(noTime)));
    Map<String, Duration> introductions = new HashMap<>(noTime);
    introductions.replaceAll((id, none) -> times.getOrDefault(id, none));
    return spoken(routine, options.withIntroductions(introductions), cues);
  }

  /// Builds a timeline in which each set-up whose words do not fit, in a language of longer words
  /// or with a slow voice, is as long as they need. A time that the user has chosen stays.
  private Timeline spoken(Routine routine, TimelineOptions options, CueOptions cues) {
    Timeline timeline = Timeline.of(routine, library, options);
    CuePlanner planner = new CuePlanner(cues, messages);
    Set<String> tooShort =
        planner.announcementOverruns(timeline).stream()
            .map(CueOverrun::stretch)
            .collect(Collectors.toSet());
    if (tooShort.isEmpty() || options.setupTime() != null) {
      return timeline;
    }
    Map<String, Duration> times = planner.setupTimes(timeline);
    List<RoutineStep> steps =
        routine.steps().stream()
            .map(
                step ->
                    tooShort.contains(step.stretch())
                        ? withTime(step, times.getOrDefault(step.stretch(), Duration.ZERO))
                        : step)
            .toList();
    return Timeline.of(routine.withSteps(steps), library, options);
  }

  /// The step with a set-up of at least `time`.
  private RoutineStep withTime(RoutineStep step, Duration time) {
    Duration setup = step.setupTime() != null ? step.setupTime() : setupTime(step);
    return setup.compareTo(time) >= 0 ? step : step.withSetupTime(time);
  }

  private Duration setupTime(RoutineStep step) {
    Stretch stretch = library.stretch(step.stretch()).orElseThrow();
    Variant variant =
        Optional.ofNullable(step.variant())
            .flatMap(stretch::variant)
            .orElseGet(stretch::standardVariant);
    return stretch.doneAs(variant).setupTime();
  }

  /// Whether a stretch has an introduction beyond its name: a set-up, or an explanation of its
  /// movement.
  private boolean hasIntroduction(String stretch) {
    return library
        .stretch(stretch)
        .filter(
            found ->
                !found.setup().isEmpty()
                    || found.variants().stream().anyMatch(each -> !each.explain().isEmpty()))
        .isPresent();
  }

  /// Returns the stretches to be explained in full: those that this user has done fewer than
  /// `timesToKnow` times, or all of them if everything is to be spoken or after two weeks without
  /// practice.
  private Set<String> learning(
      Routine routine, CueOptions cues, List<Session> log, LocalDate today) {
    Set<String> all = routine.stretches();
    boolean forgotten =
        log.stream()
            .map(Session::practiceDay)
            .max(Comparator.naturalOrder())
            .filter(last -> !last.plus(FORGOTTEN_AFTER).isAfter(today))
            .isPresent();
    if (cues.level() == CueLevel.FULL || forgotten) {
      return all;
    }
    Map<String, Long> done =
        log.stream()
            .flatMap(Planner::done)
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    return all.stream()
        .filter(id -> done.getOrDefault(id, 0L) < timesToKnow)
        .collect(Collectors.toSet());
  }

  /// Returns the stretches that a session completed on all of its sides.
  private static Stream<String> done(Session session) {
    Map<String, Boolean> whole = new HashMap<>();
    for (StretchEntry entry : session.stretches()) {
      whole.merge(
          entry.stretch(), entry.outcome() == StretchOutcome.DONE, (one, other) -> one && other);
    }
    return whole.keySet().stream().filter(whole::get);
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
        : Optional.of(plan(routine, settings, todaySnapshot.log(), away, todaySnapshot.today()));
  }

  /// Returns the timeline that a routine would have today, to show its duration. If the user leaves
  /// out every stretch, none is left out.
  public Timeline preview(Routine routine, Settings settings, TodaySnapshot now) {
    return preview(routine, settings, now.log(), now.today());
  }

  /// Like the overload, for any day and the sessions in `log`.
  public Timeline preview(Routine routine, Settings settings, List<Session> log, LocalDate day) {
    Set<String> away = settings.stretches().leftOutOn(day);
    boolean nothingLeft = routine.steps().stream().allMatch(step -> away.contains(step.stretch()));
    return plan(routine, settings, log, nothingLeft ? Set.of() : away, day).timeline();
  }

  /// Plans a routine as shipped for someone who does every stretch for the first time, with the
  /// standard cues.
  public Plan firstTime(Routine routine) {
    return new Plan(
        routine,
        introduced(
            routine, TimelineOptions.standard(), CueOptions.calm(messages), routine.stretches()),
        routine.stretches());
  }

  /// Plans a routine as shipped for someone who knows every stretch, with the standard cues.
  public Plan practised(Routine routine) {
    Timeline timeline = spoken(routine, TimelineOptions.standard(), CueOptions.calm(messages));
    return new Plan(routine, timeline, Set.of());
  }

  /// Plans a routine with the user's settings, for someone who does every stretch for the first
  /// time, or knows every stretch.
  public Plan tryOut(Routine routine, Settings settings, boolean firstTime, LocalDate today) {
    int times = firstTime ? TIMES_TO_KNOW : 0;
    return new Planner(library, messages, times, RoutineDoses.Steps.none())
        .plan(routine, settings, List.of(), Set.of(), today);
  }

  /// Returns the stretches whose movement starts when the user is ready.
  private Set<String> waiting(Routine routine, PlaySettings play, List<Session> log) {
    if (play.startByHand()) {
      return routine.stretches();
    }
    return play.waitForReady() ? askingForReady(routine, log) : Set.of();
  }

  /// Returns the stretches that wait for the user to be ready: always, or until they have been done
  /// once.
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
    // A session that ended before any side was stretched does not alternate the first side.
    return log.reversed().stream()
        .map(Session::stretches)
        .filter(
            entries ->
                entries.stream()
                    .anyMatch(
                        entry -> entry.side() != null && entry.outcome() != StretchOutcome.SKIPPED))
        .flatMap(entries -> entries.stream().map(StretchEntry::side))
        .filter(Objects::nonNull)
        .findFirst();
  }
}
