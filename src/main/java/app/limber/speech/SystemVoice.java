package app.limber.speech;

import app.limber.practice.guidance.PhraseOutcome;
import app.limber.practice.guidance.Voice;
import app.limber.practice.guidance.VoiceName;
import app.limber.practice.guidance.VoiceState;
import app.limber.practice.preferences.VoiceSettings;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Speaks through the programs of the system.
///
/// Speaks on its own executor, which must run one task after the other; its first task finds the
/// programs. If one fails, the next is tried with the same phrase. After the last the voice is
/// broken and every phrase fails immediately, so that nothing waits for it, until [#lookAgain].
public final class SystemVoice implements Voice {
  private static final System.Logger LOG = System.getLogger(SystemVoice.class.getName());

  private static final int FAILURES_ALLOWED = 2;

  private final Executor executor;
  private final Consumer<VoiceState> changes;
  private final Finder finder;
  private final Supplier<Locale> language;
  // Changed on the executor only; read by whoever asks for silence.
  private final List<SpeechEngine> engines = new CopyOnWriteArrayList<>();
  // Goes up with each silence: what was asked for before is not wanted any more.
  private final AtomicInteger generation = new AtomicInteger();

  private volatile VoiceSettings settings = VoiceSettings.standard();
  private volatile VoiceState state = new VoiceState.Looking();
  private volatile List<VoiceName> voices = List.of();
  private volatile boolean closed;
  // Touched on the executor only.
  private int failures;
  private boolean incomplete;
  private List<InstalledVoice> installed = List.of();

  /// Finds the speech engines.
  @FunctionalInterface
  interface Finder {
    List<SpeechEngine> find() throws IOException, InterruptedException;
  }

  SystemVoice(
      Finder finder, Supplier<Locale> language, Executor executor, Consumer<VoiceState> changes) {
    this.finder = finder;
    this.language = language;
    this.executor = executor;
    this.changes = changes;
    execute(this::look, () -> {});
  }

  /// Creates the voice of this system and starts to look for its programs.
  ///
  /// @param osName the system property `os.name`
  /// @param environment the environment, for its search path
  /// @param language the language of the program, whose voices come first in the list
  /// @param executor runs one task after the other, on a thread that may block
  /// @param changes receives each new state, on that thread
  public static SystemVoice of(
      String osName,
      Map<String, String> environment,
      Supplier<Locale> language,
      Executor executor,
      Consumer<VoiceState> changes) {
    return new SystemVoice(
        () -> SpeechEngines.find(osName, environment), language, executor, changes);
  }

  @Override
  public void lookAgain(Runnable done) {
    execute(
        () -> {
          if (incomplete && !closed) {
            look();
          }
          done.run();
        },
        done);
  }

  private void look() {
    List<SpeechEngine> before = List.copyOf(engines);
    engines.clear();
    before.forEach(SpeechEngine::close);
    failures = 0;
    List<SpeechEngine> found = List.of();
    try {
      found = finder.find();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "cannot look for a voice", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    keep(found);
    incomplete = found.isEmpty();
    // First, so that who is told of the voice finds all that it can be.
    SpeechEngine first = listVoices();
    become(first == null ? new VoiceState.Missing() : new VoiceState.Ready(first.name()));
  }

  /// Lists the voices of the first engine. One that cannot even do that gives way to the next, so
  /// that the first phrase need not wait for it; the last one is kept all the same.
  ///
  /// @return the first engine; null if there is none
  private @Nullable SpeechEngine listVoices() {
    installed = List.of();
    voices = List.of();
    for (SpeechEngine engine = first(); engine != null; engine = first()) {
      try {
        installed = engine.voices();
        voices = InstalledVoice.ordered(installed, language.get());
        return engine;
      } catch (IOException e) {
        LOG.log(System.Logger.Level.DEBUG, "no list of voices", e);
        if (engines.size() == 1) {
          return engine;
        }
        drop(engine);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return engine;
      }
    }
    return null;
  }

  private void drop(SpeechEngine engine) {
    incomplete = true;
    engines.remove(engine);
    engine.close();
  }

  @Override
  public void say(String text, Locale spoken, Consumer<PhraseOutcome> done) {
    int asked = generation.get();
    execute(
        () -> done.accept(speak(SpokenText.of(text), spoken, asked)),
        () -> done.accept(PhraseOutcome.SILENCED));
  }

  private PhraseOutcome speak(String text, Locale spoken, int asked) {
    for (SpeechEngine engine = first(); wanted(asked) && engine != null; engine = first()) {
      try {
        boolean said =
            text.isEmpty()
                || engine.speak(text, spoken, usable(settings, spoken), () -> wanted(asked));
        failures = 0;
        return said && wanted(asked) ? PhraseOutcome.SPOKEN : PhraseOutcome.SILENCED;
      } catch (IOException e) {
        LOG.log(System.Logger.Level.DEBUG, "the voice failed", e);
        if (!replaced(engine)) {
          return PhraseOutcome.FAILED;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return PhraseOutcome.SILENCED;
      }
    }
    return wanted(asked) ? PhraseOutcome.FAILED : PhraseOutcome.SILENCED;
  }

  /// Replaces a voice that this system lacks, such as one of another computer, or that does not
  /// speak the language, by the default of the language.
  private VoiceSettings usable(VoiceSettings chosen, Locale spoken) {
    boolean usable =
        installed.isEmpty()
            || installed.stream()
                .filter(voice -> voice.name().id().equals(chosen.voice()))
                .anyMatch(voice -> voice.mayRead(spoken));
    return usable ? chosen : chosen.withVoice(null);
  }

  private boolean wanted(int asked) {
    return !closed && asked == generation.get();
  }

  /// Drops an engine that failed; the last one only after two failures in a row.
  ///
  /// @return whether an engine is left to try
  private boolean replaced(SpeechEngine failed) {
    failures++;
    boolean last = engines.size() == 1;
    if (last && failures < FAILURES_ALLOWED) {
      return false;
    }
    failures = 0;
    drop(failed);
    SpeechEngine next = listVoices();
    become(next == null ? new VoiceState.Broken(failed.name()) : new VoiceState.Ready(next.name()));
    return next != null;
  }

  @Override
  public void silence() {
    generation.incrementAndGet();
    engines.forEach(SpeechEngine::silence);
  }

  @Override
  public VoiceState state() {
    return state;
  }

  @Override
  public List<VoiceName> voices() {
    return voices;
  }

  @Override
  public void use(VoiceSettings newSettings) {
    settings = newSettings;
  }

  @Override
  public void close() {
    closed = true;
    generation.incrementAndGet();
    engines.forEach(SpeechEngine::close);
  }

  private void keep(List<SpeechEngine> found) {
    engines.addAll(found);
    if (closed) {
      found.forEach(SpeechEngine::close);
    }
  }

  private @Nullable SpeechEngine first() {
    return engines.isEmpty() ? null : engines.getFirst();
  }

  private void become(VoiceState now) {
    state = now;
    if (!closed) {
      changes.accept(now);
    }
  }

  /// Runs a task on the executor, or `refused` if that has been shut down.
  private void execute(Runnable task, Runnable refused) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      refused.run();
    }
  }
}
