package app.limber.practice.guidance;

import app.limber.player.Ticker;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Gives the voice one phrase at a time, so that phrases never overlap.
///
/// Set-up texts keep their order and are all spoken. Of the short cues only the newest is queued,
/// and it is dropped when it is late. Confined to the thread of its executor, which also receives
/// the voice's callbacks.
final class PhraseQueue {
  private final Voice voice;
  private final Function<String, Locale> languages;
  private final Ticker ticker;
  private final Executor executor;
  private final Listener listener;
  private final Deque<String> awaited = new ArrayDeque<>();
  private @Nullable ShortCue shortCue;
  private @Nullable Running running;
  private int generation;

  /// Receives the progress of the queue.
  interface Listener {
    /// A phrase was spoken in `time`.
    void spoken(String text, Duration time);

    /// A phrase has ended, or phrases were added or dropped.
    void changed();
  }

  private record ShortCue(String text, long latest) {}

  private record Running(String text, boolean isAwaited, long since) {}

  /// @param languages the language of each phrase
  PhraseQueue(
      Voice voice,
      Function<String, Locale> languages,
      Ticker ticker,
      Executor executor,
      Listener listener) {
    this.voice = voice;
    this.languages = languages;
    this.ticker = ticker;
    this.executor = executor;
    this.listener = listener;
  }

  /// Speaks a short cue if the voice is free within `patience`, unless a newer one replaces it.
  void say(String text, Duration patience) {
    shortCue = new ShortCue(text, ticker.read() + patience.toNanos());
    next();
  }

  /// Queues a set-up text.
  void sayInOrder(String text) {
    awaited.add(text);
    next();
    listener.changed();
  }

  /// Whether set-up texts are queued or being spoken.
  boolean isAwaited() {
    return !awaited.isEmpty() || (running != null && running.isAwaited());
  }

  /// Whether nothing is queued or being spoken.
  boolean isIdle() {
    return running == null && awaited.isEmpty() && shortCue == null;
  }

  /// Drops the set-up texts that have not started, except those that match.
  void dropAwaited(Predicate<String> except) {
    awaited.removeIf(except.negate());
    listener.changed();
  }

  /// Silences the voice immediately and clears the queue.
  ///
  /// @return the set-up texts that were not spoken in full, in order
  List<String> silence() {
    List<String> cut = new ArrayList<>();
    if (running != null && running.isAwaited()) {
      cut.add(running.text());
    }
    cut.addAll(awaited);
    generation++;
    awaited.clear();
    shortCue = null;
    running = null;
    voice.silence();
    listener.changed();
    return cut;
  }

  private void next() {
    if (running != null) {
      return;
    }
    String setUp = awaited.poll();
    if (setUp != null) {
      speak(setUp, true);
      return;
    }
    ShortCue cue = shortCue;
    shortCue = null;
    if (cue != null && ticker.read() - cue.latest() <= 0) {
      speak(cue.text(), false);
    }
  }

  private void speak(String text, boolean isAwaited) {
    int asked = generation;
    running = new Running(text, isAwaited, ticker.read());
    voice.say(
        text,
        languages.apply(text),
        phraseOutcome -> executor.execute(() -> over(asked, phraseOutcome)));
  }

  private void over(int asked, PhraseOutcome phraseOutcome) {
    Running phrase = running;
    if (asked != generation || phrase == null) {
      return;
    }
    running = null;
    if (phraseOutcome == PhraseOutcome.SPOKEN) {
      listener.spoken(phrase.text(), Duration.ofNanos(ticker.read() - phrase.since()));
    }
    next();
    listener.changed();
  }
}
