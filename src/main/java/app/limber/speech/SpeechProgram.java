package app.limber.speech;

import app.limber.practice.guidance.VoiceName;
import app.limber.practice.preferences.VoiceSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The command lines and output formats of the programs that are started for each phrase.
///
/// A text is passed on standard input, never as an argument or through a shell.
enum SpeechProgram {
  /// espeak-ng, which speaks itself and is silenced by ending it.
  ESPEAK_NG("espeak-ng") {
    @Override
    List<String> commandLine(String path, VoiceSettings settings) {
      List<String> command = new ArrayList<>(List.of(path, "--stdin"));
      command.addAll(List.of("-s", Integer.toString(wordsPerMinute(settings))));
      command.addAll(List.of("-a", Integer.toString(settings.volume())));
      addVoice(settings, command);
      return command;
    }

    @Override
    List<String> listVoices(String path) {
      return List.of(path, "--voices");
    }

    @Override
    Stream<InstalledVoice> voices(Stream<String> lines) {
      return lines
          .skip(1)
          .map(line -> line.strip().split("\\s+"))
          .filter(columns -> columns.length >= 4)
          .map(
              columns ->
                  new InstalledVoice(
                      new VoiceName(columns[1], columns[3].replace('_', ' ')), columns[1]));
    }

    // It knows its voices by their languages, too.
    @Override
    Optional<String> voice(Locale language, List<InstalledVoice> installed) {
      return Optional.of(language.toLanguageTag().toLowerCase(Locale.ROOT));
    }
  },

  /// The program of macOS. Its volume is a command within the text.
  SAY("say") {
    @Override
    List<String> commandLine(String path, VoiceSettings settings) {
      List<String> command = new ArrayList<>(List.of(path));
      command.addAll(List.of("-r", Integer.toString(wordsPerMinute(settings))));
      addVoice(settings, command);
      command.addAll(List.of("-f", "-"));
      return command;
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
    Stream<InstalledVoice> voices(Stream<String> lines) {
      return lines
          .map(SAY_VOICE::matcher)
          .filter(Matcher::find)
          .map(
              found ->
                  new InstalledVoice(
                      new VoiceName(found.group(1), found.group(1) + " (" + found.group(2) + ")"),
                      found.group(2)));
    }

    @Override
    Optional<String> voice(Locale language, List<InstalledVoice> installed) {
      List<String> speaking =
          installed.stream()
              .filter(voice -> voice.speaks(language))
              .map(voice -> voice.name().id())
              .toList();
      return PLAIN_VOICES.stream()
          .filter(speaking::contains)
          .findFirst()
          .or(() -> speaking.stream().findFirst());
    }
  };

  // The first in the list of `say` are joke voices. These come with macOS or are offered for it.
  private static final List<String> PLAIN_VOICES =
      List.of("Samantha", "Daniel", "Karen", "Moira", "Tessa", "Rishi", "Alex");
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

  /// The command line that speaks what is written to standard input.
  abstract List<String> commandLine(String path, VoiceSettings settings);

  /// What is written to standard input.
  String input(VoiceSettings settings, String text) {
    return text;
  }

  /// The voice for texts of a language where the user has chosen none; empty for the system's.
  ///
  /// @param installed the voices that the program has listed
  abstract Optional<String> voice(Locale language, List<InstalledVoice> installed);

  abstract List<String> listVoices(String path);

  /// Parses the output of [#listVoices].
  abstract Stream<InstalledVoice> voices(Stream<String> lines);

  /// The programs to try on a system, best first; none on Windows.
  static List<SpeechProgram> of(String osName) {
    String system = osName.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return List.of();
    }
    return system.startsWith("mac") ? List.of(SAY) : List.of(ESPEAK_NG);
  }

  static int wordsPerMinute(VoiceSettings settings) {
    return (int) Math.round(CALM_WORDS_PER_MINUTE * settings.rate());
  }

  private static void addVoice(VoiceSettings settings, List<String> command) {
    String voice = settings.voice();
    if (voice != null) {
      command.addAll(List.of("-v", SpokenText.of(voice)));
    }
  }
}
