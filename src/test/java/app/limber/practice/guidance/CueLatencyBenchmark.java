package app.limber.practice.guidance;

import app.limber.content.ContentReader;
import app.limber.cue.Cue;
import app.limber.cue.CueOptions;
import app.limber.cue.CuePlanner;
import app.limber.cue.Tone;
import app.limber.player.Player;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerOptions;
import app.limber.player.PlayerState;
import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.practice.preferences.VoiceSettings;
import app.limber.routine.Library;
import app.limber.testing.QuietTones;
import app.limber.words.Messages;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// How late each cue reaches the voice or the tones, over a whole routine at true speed, while
/// another thread pulses and draws sixty times a second. The goal is a p99 below 20 ms and a last
/// cue that is no later than the first.
///
/// `main` takes the id of a routine, `full-morning` unless named, and lasts as long as that does.
public final class CueLatencyBenchmark {
  /// How late the cues and the bare timers beside them came, in milliseconds.
  public record Lateness(List<Double> cues, List<Double> timers) {}

  private static final double GOAL_MILLISECONDS = 20;

  private record Heard(String what, long tick) {}

  private final ConcurrentLinkedQueue<Heard> heard = new ConcurrentLinkedQueue<>();
  private final ScheduledExecutorService cues = Executors.newSingleThreadScheduledExecutor();
  private final ScheduledExecutorService face = Executors.newSingleThreadScheduledExecutor();
  private final ScheduledExecutorService control = Executors.newSingleThreadScheduledExecutor();
  private final ConcurrentLinkedQueue<Double> controlLate = new ConcurrentLinkedQueue<>();
  private final List<Future<?>> timers = new ArrayList<>();
  private volatile long start = Long.MAX_VALUE;
  private double drawn;

  private CueLatencyBenchmark() {}

  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    Lateness lateness = measure(arguments.length == 0 ? "full-morning" : arguments[0]);
    summary("cues", lateness.cues());
    summary("bare timers beside them", lateness.timers());
  }

  /// Plays a routine at true speed.
  public static Lateness measure(String routine) throws InterruptedException, ExecutionException {
    Messages messages = Messages.of(Locale.ENGLISH);
    Library library = new ContentReader(messages).readAll(null, null).library();
    Timeline timeline =
        Timeline.of(library.routine(routine).orElseThrow(), library, TimelineOptions.standard());
    return new CueLatencyBenchmark().run(timeline, messages);
  }

  private Lateness run(Timeline timeline, Messages messages)
      throws InterruptedException, ExecutionException {
    Player player =
        new Player(timeline, System::nanoTime, InstantSource.system(), PlayerOptions.guided());
    SessionGuidance guidance =
        new SessionGuidance(
            CueOptions.standard(),
            messages,
            new TimedVoice(),
            new TimedTones(),
            new SleepBlocker(() -> () -> {}, Runnable::run),
            System::nanoTime,
            cues,
            (Executor) face,
            busy -> player.perform(new PlayerCommand.VoiceBusy(busy)),
            rate -> {});
    // As in the program: the session is there before the user starts it.
    guidance.follow(player.snapshot());
    cues.submit(() -> {}).get();
    List<Cue> plan = new CuePlanner(CueOptions.standard(), messages).plan(timeline).cues();
    scheduleControl(plan);
    face.execute(
        () -> {
          player.perform(new PlayerCommand.Start());
          guidance.follow(player.snapshot());
        });
    var frames =
        face.scheduleAtFixedRate(
            () -> {
              player.pulse();
              long position = player.snapshot().position().toNanos();
              start = Math.min(start, System.nanoTime() - position);
              guidance.follow(player.snapshot());
              draw();
              if (player.snapshot().state() instanceof PlayerState.Finished) {
                face.shutdown();
              }
            },
            16,
            16,
            TimeUnit.MILLISECONDS);
    face.awaitTermination(timeline.total().toSeconds() + 60, TimeUnit.SECONDS);
    frames.cancel(false);
    guidance.close();
    cues.shutdown();
    cues.awaitTermination(5, TimeUnit.SECONDS);
    control.shutdownNow();
    return lateness(plan);
  }

  /// Bare timers for the same instants: how late the machine itself is.
  private void scheduleControl(List<Cue> plan) {
    long from = System.nanoTime();
    for (Cue cue : plan) {
      long due = from + cue.at().toNanos();
      timers.add(
          control.schedule(
              () -> controlLate.add((System.nanoTime() - due) / 1e6),
              due - System.nanoTime(),
              TimeUnit.NANOSECONDS));
    }
  }

  /// Some milliseconds of arithmetic, as a figure that moves would take.
  private void draw() {
    for (int i = 0; i < 100_000; i++) {
      drawn += Math.sin(i) * Math.cos(drawn);
    }
  }

  private Lateness lateness(List<Cue> plan) {
    List<Heard> order = List.copyOf(heard);
    if (order.size() != plan.size()) {
      throw new IllegalStateException(
          "%d cues planned, %d heard".formatted(plan.size(), order.size()));
    }
    List<Double> late = new ArrayList<>();
    for (int i = 0; i < plan.size(); i++) {
      Duration at = Duration.ofNanos(order.get(i).tick() - start);
      double milliseconds = at.minus(plan.get(i).at()).toNanos() / 1e6;
      late.add(milliseconds);
      if (milliseconds > GOAL_MILLISECONDS) {
        System.out.printf(
            Locale.ROOT, "%.1f ms late at %s: %s%n", milliseconds, at, order.get(i).what());
      }
    }
    System.out.printf(
        Locale.ROOT, "first %.2f ms, last %.2f ms%n", late.getFirst(), late.getLast());
    return new Lateness(late, List.copyOf(controlLate));
  }

  private static void summary(String what, List<Double> lateness) {
    List<Double> late = new ArrayList<>(lateness);
    Collections.sort(late);
    System.out.printf(
        Locale.ROOT,
        "%s (%d): p50 %.2f ms, p99 %.2f ms, most %.2f ms%n",
        what,
        late.size(),
        late.get(late.size() / 2),
        late.get((int) (late.size() * 0.99)),
        late.getLast());
  }

  /// Takes as long for a phrase as the plan reckons.
  private final class TimedVoice implements Voice {
    @Override
    public void lookAgain(Runnable done) {
      done.run();
    }

    @Override
    public void say(String text, Locale language, Consumer<PhraseOutcome> done) {
      heard.add(new Heard(text, System.nanoTime()));
      long millis = CueOptions.standard().timeToSay(text).toMillis();
      timers.add(
          cues.schedule(() -> done.accept(PhraseOutcome.SPOKEN), millis, TimeUnit.MILLISECONDS));
    }

    @Override
    public void silence() {}

    @Override
    public VoiceState state() {
      return new VoiceState.Ready("timed");
    }

    @Override
    public List<VoiceName> voices() {
      return List.of();
    }

    @Override
    public void use(VoiceSettings settings) {}

    @Override
    public void close() {}
  }

  private final class TimedTones extends QuietTones {
    @Override
    public void play(Tone tone) {
      heard.add(new Heard(tone.name(), System.nanoTime()));
    }
  }
}
