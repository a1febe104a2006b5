package app.limber.speech;

import app.limber.practice.guidance.VoiceName;
import app.limber.practice.preferences.VoiceSettings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where Speech Dispatcher listens and what is sent to it, as data.
final class SpeechDispatcher {
  static final String CLIENT = "spd-say";
  static final String BEGIN = "SPEAK";
  static final String LIST_VOICES = "LIST SYNTHESIS_VOICES";
  static final String OUTPUT_MODULE = "GET OUTPUT_MODULE";

  /// The commands that begin a connection.
  static final List<String> GREETING =
      List.of(
          "SET SELF CLIENT_NAME user:limber:main",
          "SET SELF NOTIFICATION END ON",
          "SET SELF NOTIFICATION CANCEL ON");

  /// Ends what this connection has queued and nothing else. `spd-say --cancel` would end a screen
  /// reader's speech too, and ending a client leaves its message to be spoken to the end.
  static final String CANCEL = "CANCEL self";

  /// The output module that only tells that there is no voice.
  static final String NO_VOICE = "dummy";

  static final int CANCEL_DONE = 213;
  static final int EVENT_END = 702;
  static final int EVENT_CANCELLED = 703;

  private static final String ADDRESS = "SPEECHD_ADDRESS";
  private static final String UNIX_SOCKET = "unix_socket";

  private SpeechDispatcher() {}

  /// The server's socket; empty if the user has it listen on a network.
  static Optional<Path> socket(Map<String, String> environment) {
    String address = environment.getOrDefault(ADDRESS, UNIX_SOCKET);
    if (!address.startsWith(UNIX_SOCKET)) {
      return Optional.empty();
    }
    String path = address.substring(UNIX_SOCKET.length());
    try {
      return Optional.of(
          path.length() > 1
              ? Path.of(path.substring(1))
              : runtimeFolder(environment).resolve("speech-dispatcher", "speechd.sock"));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Path runtimeFolder(Map<String, String> environment) {
    String runtime = environment.get("XDG_RUNTIME_DIR");
    String cache = environment.get("XDG_CACHE_HOME");
    if (runtime != null) {
      return Path.of(runtime);
    }
    return cache == null
        ? Path.of(environment.getOrDefault("HOME", "/"), ".cache")
        : Path.of(cache);
  }

  /// The commands that set how the next phrase sounds.
  static List<String> settings(Locale language, VoiceSettings settings) {
    List<String> commands = new ArrayList<>();
    commands.add("SET SELF LANGUAGE " + language.toLanguageTag());
    commands.add("SET SELF RATE " + rate(SpeechProgram.wordsPerMinute(settings)));
    commands.add("SET SELF VOLUME " + (2 * settings.volume() - 100));
    String voice = settings.voice();
    if (voice != null) {
      commands.add("SET SELF SYNTHESIS_VOICE " + SpokenText.of(voice));
    }
    return commands;
  }

  /// Speech Dispatcher counts from −100 to 100, where 0 is 175 words a minute.
  private static int rate(int wordsPerMinute) {
    int apart = wordsPerMinute - 175;
    return Math.clamp(Math.round(apart * 100f / (apart < 0 ? 95 : 275)), -100, 100);
  }

  /// The lines that carry a text after [#BEGIN]. A line of one dot would end it.
  static String[] message(String text) {
    return new String[] {text.startsWith(".") ? "." + text : text, "."};
  }

  /// A voice in the data of the reply to [#LIST_VOICES]: name, language and variant.
  static InstalledVoice voice(String line) {
    String[] columns = line.split("\t", -1);
    String language = columns.length > 1 ? columns[1] : "";
    return new InstalledVoice(
        new VoiceName(columns[0], columns[0] + " (" + language + ")"), language);
  }
}
