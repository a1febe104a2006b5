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

/// The programs that say one phrase and end: their command lines and what they print, as data.
///
/// A text is one argument, or comes on standard input; no shell ever sees it.
enum SpeechProgram {
  /// Speech Dispatcher's client. Its server speaks, so silence has to be asked for.
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

  /// espeak-ng, which speaks itself and ends when it is ended.
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

  /// macOS's own. Its volume is a command inside the text.
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

  /// The name of its file.
  String command() {
    return command;
  }

  /// The command line that says `text`, which is left out where the program reads its input.
  abstract List<String> speak(String path, VoiceSettings settings, String text);

  /// Whether the text goes to its standard input.
  boolean readsInput() {
    return false;
  }

  /// What goes to its standard input.
  String input(VoiceSettings settings, String text) {
    return text;
  }

  /// The command line that makes it silent besides ending its process; empty if none is needed.
  List<String> silence(String path) {
    return List.of();
  }

  abstract List<String> listVoices(String path);

  /// The voices in what [#listVoices] printed.
  abstract Stream<VoiceName> voices(Stream<String> lines);

  /// The programs to try on a system, the best first; none on Windows, which has no such program.
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
