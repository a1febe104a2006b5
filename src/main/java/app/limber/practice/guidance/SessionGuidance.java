package app.limber.practice.guidance;

import app.limber.cue.Cue;
import app.limber.cue.CueLevel;
import app.limber.cue.CueOptions;
import app.limber.cue.PositionAnnouncement;
import app.limber.cue.WayOut;
import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import app.limber.player.Segment;
import app.limber.player.Ticker;
import app.limber.player.WaitReason;
import app.limber.values.Durations;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Plays the cues of one session on time.
///
/// Each cue is scheduled ahead on an executor of its own, so that none waits for a frame. The
/// public methods are called on the UI thread; all other state is confined to the executor.
public final class SessionGuidance implements Guidance {
  private static final Duration JUMP = Duration.ofMillis(250);
  private static final Duration LATEST_TONE = Duration.ofMillis(250);
  private static final Duration LAST_TONE = Duration.ofMillis(2500);
  private static final Duration POSITION_PATIENCE = Duration.ofSeconds(3);

  private final CueOptions options;
  private final Messages messages;
  private final Tones tones;
  private final SessionRest rest;
  private final Ticker ticker;
  private final ScheduledExecutorService executor;
  private final Executor face;
  private final Consumer<Boolean> voiceBusy;
  private final DoubleConsumer measuredRate;
  private final PhraseQueue queue;
  private final SentenceSpeaker speaker;
  private final VoiceRate rate;
  private final SnapshotChangeFilter filter = new SnapshotChangeFilter(Durations.part(JUMP, 2));

  private @Nullable CueSchedule schedule;
  private PlayerState state = new PlayerState.NotStarted();
  private Duration anchor = Duration.ZERO;
  private long anchorTick;
  private int lastItem = -1;
  private boolean reportedBusy;
  private @Nullable Future<?> timer;

  /// @param executor a single thread, which the caller ends after [#close]
  /// @param face runs tasks on the UI thread
  /// @param voiceBusy receives, on the UI thread, whether the voice is saying what a movement has
  ///     to wait for
  /// @param measuredRate receives, on the executor when the session closes, the rate of the voice,
  ///     in characters per second, if it was measured
  public SessionGuidance(
      CueOptions options,
      Messages messages,
      Voice voice,
      Tones tones,
      SleepBlocker sleepBlocker,
      Ticker ticker,
      ScheduledExecutorService executor,
      Executor face,
      Consumer<Boolean> voiceBusy,
      DoubleConsumer measuredRate) {
    this.options = options;
    this.messages = messages;
    this.tones = tones;
    this.ticker = ticker;
    this.executor = executor;
    this.face = face;
    this.voiceBusy = voiceBusy;
    this.measuredRate = measuredRate;
    this.rest = new SessionRest(sleepBlocker, () -> run(tones::release), executor, face);
    this.rate = new VoiceRate(options.charactersPerSecond());
    this.queue = new PhraseQueue(voice, this::language, ticker, this::run, listener());
    this.speaker = new SentenceSpeaker(queue, options.level());
  }

  /// The language of a phrase: the program's, unless it is a text of a stretch that has its own.
  private Locale language(String text) {
    CueSchedule current = schedule;
    Optional<Locale> own =
        current == null
            ? Optional.empty()
            : current.timeline().stretches().stream()
                .map(planned -> planned.stretch().otherLanguages().get(text))
                .filter(Objects::nonNull)
                .findFirst();
    return own.orElseGet(messages::language);
  }

  private PhraseQueue.Listener listener() {
    return new PhraseQueue.Listener() {
      @Override
      public void spoken(String text, Duration time) {
        rate.spoken(text, time);
      }

      @Override
      public void changed() {
        reportBusy();
        run(SessionGuidance.this::wake);
      }
    };
  }

  @Override
  public void follow(PlayerSnapshot snapshot) {
    long tick = ticker.read();
    if (filter.passes(snapshot, tick)) {
      run(() -> adopt(snapshot, tick));
    }
    rest.follow(snapshot.state());
  }

  @Override
  public void mute(boolean nowMuted) {
    run(
        () -> {
          speaker.mute(nowMuted);
          if (nowMuted) {
            interrupt();
          } else {
            sayUnfinished();
          }
        });
  }

  @Override
  public void finish(Runnable done) {
    run(
        () -> {
          if (state instanceof PlayerState.Finished && isHeard()) {
            later(mayPlay() ? LAST_TONE : JUMP, done);
          } else {
            face.execute(done);
          }
        });
  }

  private boolean isHeard() {
    return !speaker.isMuted() && options.level() != CueLevel.OFF;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // it ends with its executor
  private void later(Duration delay, Runnable done) {
    executor.schedule(() -> whenSaid(done), delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void whenSaid(Runnable done) {
    if (queue.isIdle()) {
      face.execute(done);
    } else {
      later(JUMP, done);
    }
  }

  @Override
  public void close() {
    run(
        () -> {
          state = new PlayerState.NotStarted();
          hush();
          stopTimer();
          rate.report(measuredRate);
        });
    rest.close();
  }

  private void adopt(PlayerSnapshot snapshot, long tick) {
    Duration before = position(tick);
    boolean jumped = snapshot.position().minus(before).abs().compareTo(JUMP) > 0;
    if (schedule == null) {
      schedule = new CueSchedule(options, messages, snapshot.timeline(), snapshot.position());
    } else if (jumped) {
      List<String> unsaid = speaker.forget();
      tones.silence();
      schedule.jump(before, snapshot.timeline(), snapshot.position(), unsaid);
    } else if (!schedule.timeline().equals(snapshot.timeline())) {
      schedule.change(snapshot.timeline(), snapshot.position());
    }
    anchor = snapshot.position();
    anchorTick = tick;
    enter(snapshot);
    wake();
  }

  private void enter(PlayerSnapshot snapshot) {
    PlayerState before = state;
    state = snapshot.state();
    if (before instanceof PlayerState.Finished && !(state instanceof PlayerState.Finished)) {
      hush();
    }
    switch (snapshot.state()) {
      case PlayerState.NotStarted _ -> {}
      case PlayerState.Running _ -> sayUnfinished();
      case PlayerState.Waiting waiting -> {
        if (waiting.reason() == WaitReason.READY && !(before instanceof PlayerState.Waiting)) {
          speaker.sayInOrder(messages.text("cue.say-when-ready"));
        }
      }
      case PlayerState.LeadIn _ -> {
        if (!(before instanceof PlayerState.LeadIn)) {
          speaker.say(
              new PositionAnnouncement(messages).at(snapshot.timeline(), snapshot.position()),
              POSITION_PATIENCE);
        }
      }
      case PlayerState.Paused _ -> interrupt();
      case PlayerState.Finished finished -> {
        if (!mayPlay() && !(before instanceof PlayerState.Finished)) {
          hush();
          WayOut.ofSession(finished.outcome(), snapshot.timeline(), snapshot.position(), messages)
              .forEach(speaker::sayInOrder);
        }
      }
    }
  }

  /// The position in the timeline at a tick.
  private Duration position(long tick) {
    return state instanceof PlayerState.Running ? anchor.plusNanos(tick - anchorTick) : anchor;
  }

  /// Fires what is due and schedules what comes next.
  private void wake() {
    stopTimer();
    CueSchedule current = schedule;
    if (current == null || !mayPlay()) {
      return;
    }
    for (Cue cue = current.next(); cue != null; cue = current.next()) {
      Duration left = cue.at().minus(position(ticker.read()));
      if (isHeldBack(current, cue)) {
        filter.passNext();
        return;
      }
      if (left.isPositive()) {
        timer = wakeAfter(left);
        return;
      }
      if (!learned(current, cue)) {
        current.heard();
        fire(current, cue, left.negated());
      }
    }
  }

  /// Whether time runs, or has just run out.
  private boolean mayPlay() {
    return state instanceof PlayerState.Running
        || (state instanceof PlayerState.Finished
            && schedule != null
            && anchor.compareTo(schedule.timeline().total()) >= 0);
  }

  /// Whether a movement begins with this cue that may have to wait, and the player has not reported
  /// its start yet.
  private boolean isHeldBack(CueSchedule current, Cue cue) {
    Segment segment = current.timeline().at(cue.at());
    return segment instanceof Segment.Movement
        && cue.at().equals(current.timeline().movementOf(segment.item()))
        && anchor.compareTo(cue.at()) < 0
        && (current.timeline().stretches().get(segment.item()).waits() || reportedBusy);
  }

  /// Plans anew when another stretch begins and the voice has proved slower or faster than planned.
  private boolean learned(CueSchedule current, Cue cue) {
    int item = current.timeline().at(cue.at()).item();
    boolean entered = item != lastItem;
    lastItem = item;
    boolean anew = entered && rate.isOff();
    if (anew) {
      current.atRate(rate.adopt());
    }
    return anew;
  }

  private void fire(CueSchedule current, Cue cue, Duration late) {
    switch (cue) {
      case Cue.Sound sound -> {
        if (!speaker.isMuted() && late.compareTo(LATEST_TONE) <= 0) {
          tones.play(sound.tone());
        }
      }
      case Cue.Speech speech -> speaker.say(speech, current.timeline(), late);
    }
  }

  private void hush() {
    speaker.forget();
    tones.silence();
  }

  private void interrupt() {
    if (schedule != null) {
      speaker.interrupt(schedule.timeline(), position(ticker.read()));
    }
    tones.silence();
  }

  private void sayUnfinished() {
    if (schedule != null && state instanceof PlayerState.Running) {
      speaker.goOn(schedule.timeline(), position(ticker.read()));
    }
  }

  /// Reports whether a movement would have to wait. A voice that has never spoken is not waited
  /// for: it may be stuck.
  private void reportBusy() {
    boolean busy = queue.isAwaited() && rate.isProven();
    if (busy != reportedBusy) {
      reportedBusy = busy;
      face.execute(() -> voiceBusy.accept(busy));
    }
  }

  private Future<?> wakeAfter(Duration delay) {
    return executor.schedule(this::wake, delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void stopTimer() {
    Future<?> set = timer;
    timer = null;
    if (set != null) {
      set.cancel(false);
    }
  }

  private void run(Runnable task) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      // The program is ending: nothing is left to guide.
    }
  }
}
