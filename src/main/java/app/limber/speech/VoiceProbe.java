package app.limber.speech;

import app.limber.practice.guidance.VoiceState;
import app.limber.values.Durations;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds out without a sound whether a session would have a voice: asks one speech engine after the
/// other for its voices, as [SystemVoice] does before its first phrase.
public final class VoiceProbe {
  private static final Duration AT_MOST = Duration.ofMillis(1400);
  // PowerShell alone takes seconds to start.
  private static final Duration AT_MOST_ON_WINDOWS = Duration.ofSeconds(20);

  private VoiceProbe() {}

  /// Blocks for two seconds at most; on Windows for as long as a session waits for its voice.
  ///
  /// @param osName the system property `os.name`
  /// @param environment the environment, for its search path
  /// @return ready with the first engine that answers; broken with the last one if none does
  public static VoiceState of(String osName, Map<String, String> environment) {
    boolean windows = osName.toLowerCase(Locale.ROOT).startsWith("windows");
    try {
      return of(SpeechEngines.find(osName, environment), windows ? AT_MOST_ON_WINDOWS : AT_MOST);
    } catch (IOException e) {
      return new VoiceState.Missing();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new VoiceState.Missing();
    }
  }

  /// Asks the engines and closes them.
  ///
  /// @param atMost for all of them together; the first may have to start a server and gets most
  static VoiceState of(List<SpeechEngine> engines, Duration atMost) throws InterruptedException {
    Duration later = Durations.part(atMost, 4);
    Duration time = atMost.minus(Durations.times(later, Math.max(0, engines.size() - 1)));
    VoiceState state = new VoiceState.Missing();
    for (SpeechEngine engine : engines) {
      if (answers(engine, time)) {
        return new VoiceState.Ready(engine.name());
      }
      state = new VoiceState.Broken(engine.name());
      time = later;
    }
    return state;
  }

  private static boolean answers(SpeechEngine engine, Duration atMost) throws InterruptedException {
    TimeLimit limit = TimeLimit.of(atMost, engine::close);
    try {
      engine.voices();
      return true;
    } catch (IOException e) {
      return false;
    } finally {
      limit.lift();
      engine.close();
    }
  }
}
