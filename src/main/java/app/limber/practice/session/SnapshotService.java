package app.limber.practice.session;

import app.limber.figure.PoseBook;
import app.limber.journal.JournalException;
import app.limber.player.Timeline;
import app.limber.practice.library.Content;
import app.limber.practice.library.LibraryService;
import app.limber.practice.log.LogContents;
import app.limber.practice.log.LogService;
import app.limber.practice.preferences.DayPart;
import app.limber.practice.preferences.DaySettings;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.program.LocalClock;
import app.limber.progress.Progress;
import app.limber.progress.Today;
import app.limber.routine.ContentProblem;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes snapshots of the content, the log and the clock.
///
/// Call on the UI thread; never blocks unless a method says so.
public final class SnapshotService {
  private static final System.Logger LOG = System.getLogger(SnapshotService.class.getName());

  private final LibraryService library;
  private final LogService log;
  private final SettingsService settings;
  private final LocalClock clock;
  private final Messages messages;
  private final int timesToKnow;
  private final Executor background;
  private final AtomicReference<@Nullable TodaySnapshot> latest = new AtomicReference<>();
  private final AtomicReference<@Nullable Plans> plans = new AtomicReference<>();

  /// How routines would be played today, by the routine's id, as far as anyone has asked. Any
  /// thread may ask; one that asks while another plans the same routine waits.
  ///
  /// @param today plans; empty if every stretch is left out
  /// @param previews timelines to show, with every stretch if all are left out
  private record Plans(
      TodaySnapshot snapshot,
      Settings settings,
      Map<String, Optional<Plan>> today,
      Map<String, Timeline> previews) {
    Plans(TodaySnapshot snapshot, Settings settings) {
      this(snapshot, settings, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    boolean areOf(TodaySnapshot other, Settings chosen) {
      return snapshot.equals(other) && settings.equals(chosen);
    }
  }

  /// @param background runs tasks off the UI thread
  public SnapshotService(
      LibraryService library,
      LogService log,
      SettingsService settings,
      LocalClock clock,
      Messages messages,
      int timesToKnow,
      Executor background) {
    this.library = library;
    this.log = log;
    this.settings = settings;
    this.clock = clock;
    this.messages = messages;
    this.timesToKnow = timesToKnow;
    this.background = background;
  }

  /// Takes a snapshot, delivered on the UI thread. If the log cannot be read, the snapshot has no
  /// sessions and says why.
  public void take(Consumer<TodaySnapshot> answer) {
    DaySettings days = settings.settings().days();
    background.execute(
        () -> {
          Content content;
          try {
            clock.findZone();
            content = library.content();
          } catch (RuntimeException e) {
            // A defect; without an answer, the window would wait forever.
            LOG.log(System.Logger.Level.DEBUG, "no content", e);
            content = nothing(e);
          }
          Content found = content;
          log.read(
              contents -> known(snapshot(found, contents, days, null)),
              answer,
              problem ->
                  answer.accept(
                      known(snapshot(found, LogContents.empty(), days, problem.reason()))));
        });
  }

  /// Returns the latest snapshot in place of an equal one, so that comparing the two later costs
  /// nothing.
  private TodaySnapshot known(TodaySnapshot taken) {
    TodaySnapshot before = latest.get();
    if (before != null && taken.equals(before)) {
      return before;
    }
    latest.set(taken);
    return taken;
  }

  /// Returns a task that takes the first snapshot before the window opens, and then plans all
  /// routines in the background, first the one that is offered. The settings are read now; the task
  /// blocks and must run on the log's thread.
  ///
  /// @param first is given the poses and the first stretch of the routine that is offered, in the
  ///     background
  public Runnable takingAhead(BiConsumer<PoseBook, Stretch> first) {
    Settings chosen = settings.settings();
    return () -> {
      TodaySnapshot snapshot =
          known(snapshot(library.content(), log.contentsNow(), chosen.days(), null));
      Plans made = new Plans(snapshot, chosen);
      plans.set(made);
      background.execute(
          () -> {
            DayOffer.routine(chosen.weekPlan(), snapshot)
                .flatMap(routine -> today(made, routine))
                .map(plan -> plan.timeline().stretches().getFirst().stretch())
                .ifPresent(stretch -> first.accept(snapshot.poses(), stretch));
            snapshot.offeredRoutines().forEach(routine -> preview(made, routine));
          });
    };
  }

  /// The snapshot that was taken last; empty before the first.
  public Optional<TodaySnapshot> latest() {
    return Optional.ofNullable(latest.get());
  }

  /// The plan of a routine as it would be played today, without what the user leaves out; empty if
  /// that is all of it. The plans of the latest snapshot and settings are kept.
  public Optional<Plan> today(Routine routine, TodaySnapshot snapshot) {
    return today(plansOf(snapshot), routine);
  }

  /// The timeline of a routine as it would be played today, to show its duration. If the user
  /// leaves out every stretch, none is left out. Kept as plans are.
  public Timeline preview(Routine routine, TodaySnapshot snapshot) {
    return preview(plansOf(snapshot), routine);
  }

  private Plans plansOf(TodaySnapshot snapshot) {
    Settings chosen = settings.settings();
    Plans known = plans.get();
    if (known == null || !known.areOf(snapshot, chosen)) {
      known = new Plans(snapshot, chosen);
      plans.set(known);
    }
    return known;
  }

  private Optional<Plan> today(Plans known, Routine routine) {
    return known
        .today()
        .computeIfAbsent(
            routine.id(),
            _ -> planner(known.snapshot()).today(routine, known.settings(), known.snapshot()));
  }

  private Timeline preview(Plans known, Routine routine) {
    return known
        .previews()
        .computeIfAbsent(
            routine.id(),
            _ ->
                today(known, routine)
                    .map(Plan::timeline)
                    .orElseGet(
                        () ->
                            planner(known.snapshot())
                                .preview(routine, known.settings(), known.snapshot())));
  }

  private Content nothing(RuntimeException failure) {
    ContentProblem problem =
        new ContentProblem(
            "content",
            0,
            0,
            "",
            failure.toString(),
            messages.text("content.expected.readable"),
            null);
    return new Content(new Library(Map.of(), Map.of(), List.of(problem)), PoseBook.empty());
  }

  /// A snapshot of known contents of the log; blocks while the content is read.
  public TodaySnapshot of(LogContents contents) {
    return snapshot(library.content(), contents, settings.settings().days(), null);
  }

  /// Creates a planner for the content of a snapshot.
  public Planner planner(TodaySnapshot snapshot) {
    return new Planner(snapshot.library(), messages, timesToKnow, snapshot.steps());
  }

  /// Progress by now; the content is not needed for that.
  public Progress progress(LogContents contents) {
    DaySettings days = settings.settings().days();
    return progress(today(contents, clock.instant(), days), days);
  }

  /// Looks up the system's time zone in the background, since a travelling computer may change it.
  public void findZone() {
    background.execute(clock::findZone);
  }

  /// Whether a snapshot is still of this day and of this part of it.
  public boolean isCurrent(TodaySnapshot snapshot) {
    DaySettings days = settings.settings().days();
    Today today = Today.of(snapshot.sessions(), clock.instant(), clock.zone(), days.dayStart());
    return snapshot.today().equals(today.date()) && snapshot.dayPart() == dayPart();
  }

  public DayPart dayPart() {
    return DayPart.at(clock.time());
  }

  private TodaySnapshot snapshot(
      Content content,
      LogContents stored,
      DaySettings days,
      JournalException.@Nullable Reason logProblem) {
    LogContents contents = stored.named(id -> content.library().playable(id).map(Routine::name));
    Instant now = clock.instant();
    Today today = today(contents, now, days);
    return new TodaySnapshot(
        DayPart.at(now.atZone(clock.zone()).toLocalTime()),
        content.library(),
        content.poses(),
        content.programmes(),
        contents,
        today.started(),
        progress(today, days),
        logProblem);
  }

  private Today today(LogContents contents, Instant now, DaySettings days) {
    return Today.of(contents.sessions(), now, clock.zone(), days.dayStart());
  }

  private static Progress progress(Today today, DaySettings days) {
    return Progress.of(today.started(), today.date(), days.rules());
  }
}
