package app.limber.speech;

import app.limber.practice.guidance.Voice;
import app.limber.practice.guidance.VoiceState;
import app.limber.practice.preferences.VoiceSettings;
import app.limber.testing.PortGuard;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The voice of the program on an engine that a guard watches: what finds engines, speaks or lists
/// voices starts programs and blocks. To silence an engine is allowed anywhere, as promised.
public final class WatchedVoice {
  private WatchedVoice() {}

  /// A voice whose engine is guarded.
  ///
  /// @param spoken receives each phrase that reached the engine
  public static Voice of(
      PortGuard guard, Consumer<String> spoken, Executor executor, Consumer<VoiceState> changes) {
    return new SystemVoice(
        () -> {
          guard.use("the search for a voice");
          return List.of(new Engine(guard, spoken));
        },
        () -> Locale.ENGLISH,
        executor,
        changes);
  }

  private record Engine(PortGuard guard, Consumer<String> spoken) implements SpeechEngine {
    @Override
    public String name() {
      return "watched";
    }

    @Override
    public boolean speak(
        String text, Locale language, VoiceSettings settings, BooleanSupplier wanted) {
      guard.use("speech");
      spoken.accept(text);
      return wanted.getAsBoolean();
    }

    @Override
    public void silence() {}

    @Override
    public List<InstalledVoice> voices() {
      guard.use("the list of voices");
      return List.of();
    }

    @Override
    public void close() {}
  }
}
