package app.limber.speech;

import app.limber.practice.guidance.VoiceName;
import app.limber.practice.preferences.VoiceSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The command lines and output formats of the programs that are started for each phrase.
///
/// A text is passed as one argument or on standard input, never through a shell.
enum SpeechProgram {
  /// The client of Speech Dispatcher. Its server speaks, so silencing takes a command of its own.
  SPD_SAY("spd-say") {
    @Override
    List<String> speak(String path, VoiceSettings settings, String text) {
      List<String> command = new ArrayList<>(List.of(path, "--wait"));
      command.addAll(List.of("--rate", Integer.toString(rate(wordsPerMinute(settings)))));
      command.addAll(List.of("--volume", Integer.toString(2 * settings.volume() - 100)));
      voice(settings, "--synthesis-voice", command);
      command.addAll(List.of("--", text));
      return command;
    }

    // Speech Dispatcher counts from −100 to 100, where 0 is 175 words a minute.
    private static int rate(int wordsPerMinute) {
      int apart = wordsPerMinute - 175;
      return Math.clamp(Math.round(apart * 100f / (apart < 0 ? 95 : 275)), -100, 100);
    }

    @Override
    List<String> silence(String path) {
      return List.of(path, "--cancel");
    }

    @Override
    List<String> listVoices(String path) {
      return List.of(path, "--list-synthesis-voices");
    }

    @Override
    Stream<VoiceName> voices(Stream<String> lines) {
      return lines
          .skip(1)
          .map(line -> line.strip().split("\\s{2,}|\\t"))
          .filter(columns -> columns.length >= 2)
          .map(columns -> new VoiceName(columns[0], columns[0] + " (" + columns[1] + ")"));
    }
  },

  /// espeak-ng, which speaks itself and is silenced by ending it.
  ESPEAK_NG("espeak-ng") {
    @Override
    List<String> speak(String path, VoiceSettings settings, String text) {
      List<String> command = new ArrayList<>(List.of(path, "--stdin"));
      command.addAll(List.of("-s", Integer.toString(wordsPerMinute(settings))));
      command.addAll(List.of("-a", Integer.toString(settings.volume())));
      voice(settings, "-v", command);
      return command;
    }

    @Override
    boolean readsInput() {
      return true;
    }

    @Override
    List<String> listVoices(String path) {
      return List.of(path, "--voices");
    }

    @Override
    Stream<VoiceName> voices(Stream<String> lines) {
      return lines
          .skip(1)
          .map(line -> line.strip().split("\\s+"))
          .filter(columns -> columns.length >= 4)
          .map(columns -> new VoiceName(columns[1], columns[3].replace('_', ' ')));
    }
  },

  /// The program of macOS. Its volume is a command within the text.
  SAY("say") {
    @Override
    List<String> speak(String path, VoiceSettings settings, String text) {
      List<String> command = new ArrayList<>(List.of(path));
      command.addAll(List.of("-r", Integer.toString(wordsPerMinute(settings))));
      voice(settings, "-v", command);
      command.addAll(List.of("-f", "-"));
      return command;
    }

    @Override
    boolean readsInput() {
      return true;
    }

    @Override
    String input(VoiceSettings settings, String text) {
      return String.format(Locale.ROOT, "[[volm %.2f]] %s", settings.volume() / 100.0, text);
    }

    @Override
    List<String> listVoices(String path) {
      return List.of(path, "-v", "?");
    }

    @Override
    Stream<VoiceName> voices(Stream<String> lines) {
      return lines
          .map(SAY_VOICE::matcher)
          .filter(Matcher::find)
          .map(
              found -> new VoiceName(found.group(1), found.group(1) + " (" + found.group(2) + ")"));
    }
  };

  private static final Pattern SAY_VOICE = Pattern.compile("^(.+?)\\s+(\\w\\w[_-]\\S+)\\s+#");
  // At 6 characters to a word with its space, this is the plan's 14 characters a second.
  private static final int CALM_WORDS_PER_MINUTE = 140;

  private final String command;

  SpeechProgram(String command) {
    this.command = command;
  }

  /// The name of the executable.
  String command() {
    return command;
  }

  /// The command line that speaks `text`; omits the text if the program reads standard input.
  abstract List<String> speak(String path, VoiceSettings settings, String text);

  /// Whether the text is passed on standard input.
  boolean readsInput() {
    return false;
  }

  /// What is written to standard input.
  String input(VoiceSettings settings, String text) {
    return text;
  }

  /// The command line that silences it, besides ending its process; empty if none is needed.
  List<String> silence(String path) {
    return List.of();
  }

  abstract List<String> listVoices(String path);

  /// Parses the output of [#listVoices].
  abstract Stream<VoiceName> voices(Stream<String> lines);

  /// The programs to try on a system, best first; none on Windows.
  static List<SpeechProgram> of(String osName) {
    String system = osName.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return List.of();
    }
    return system.startsWith("mac") ? List.of(SAY) : List.of(SPD_SAY, ESPEAK_NG);
  }

  static int wordsPerMinute(VoiceSettings settings) {
    return (int) Math.round(CALM_WORDS_PER_MINUTE * settings.rate());
  }

  private static void voice(VoiceSettings settings, String option, List<String> command) {
    String voice = settings.voice();
    if (voice != null) {
      command.addAll(Arrays.asList(option, SpokenText.of(voice)));
    }
  }
}
