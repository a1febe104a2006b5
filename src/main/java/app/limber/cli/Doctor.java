package app.limber.cli;

import app.limber.content.ContentReader;
import app.limber.practice.Release;
import app.limber.practice.VoiceState;
import app.limber.practice.VoiceWords;
import app.limber.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks at each thing that Limber needs, one after the other, and changes none of them.
final class Doctor {
  private final CommandContext context;
  private final Words words;
  private final Machine machine;

  Doctor(CommandContext context, Machine machine) {
    this.context = context;
    this.words = context.words();
    this.machine = machine;
  }

  List<Finding> findings() {
    return List.of(
        program(), dataFolder(), log(), content(), display(), voice(), sound(), keepAwake());
  }

  private Finding program() {
    return Finding.well(
        words.text("doctor.program"),
        words.text(
            "doctor.program.version",
            Release.number(),
            Runtime.version().feature(),
            System.getProperty("os.name"),
            System.getProperty("os.arch")));
  }

  private Finding dataFolder() {
    String topic = words.text("doctor.data-folder");
    Path folder = context.dataFolder();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return Finding.problem(topic, words.text("doctor.data-folder.file", folder));
    }
    if (!isWritable(folder)) {
      return Finding.problem(topic, words.text("doctor.data-folder.unwritable", folder));
    }
    return Finding.well(
        topic,
        Files.exists(folder)
            ? words.text("doctor.data-folder.writable", folder)
            : words.text("doctor.data-folder.absent", folder));
  }

  /// Whether the folder, or the nearest one above it that is there, may be written.
  private static boolean isWritable(Path folder) {
    @Nullable Path nearest = folder;
    while (nearest != null && !Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    return nearest != null && Files.isDirectory(nearest) && Files.isWritable(nearest);
  }

  private Finding log() {
    String topic = words.text("doctor.log");
    try {
      int sessions = new LogAccess(context).facts().size();
      return Finding.well(topic, words.count("doctor.log.sessions", sessions));
    } catch (CommandProblem problem) {
      return Finding.problem(topic, Optional.ofNullable(problem.getMessage()).orElse(""));
    }
  }

  private Finding content() {
    String topic = words.text("doctor.content");
    int problems = new ContentReader(words).read(context.contentFolder()).problems().size();
    return problems == 0
        ? Finding.well(topic, words.text("doctor.content.fine"))
        : Finding.problem(topic, words.count("doctor.content.problems", problems));
  }

  private Finding display() {
    String topic = words.text("doctor.display");
    return DisplayText.problem(words, machine.display().get())
        .map(sentence -> Finding.problem(topic, sentence))
        .orElseGet(() -> Finding.well(topic, words.text("doctor.display.ready")));
  }

  private Finding voice() {
    String topic = words.text("doctor.voice");
    VoiceWords voiceWords = new VoiceWords(words);
    return switch (machine.voice().get()) {
      case VoiceState.Ready ready ->
          Finding.well(topic, words.text("doctor.voice.by", ready.program()));
      case VoiceState.Looking looking -> noVoice(topic, voiceWords.problem(looking));
      case VoiceState.Missing missing -> noVoice(topic, voiceWords.problem(missing));
      case VoiceState.Broken broken -> noVoice(topic, voiceWords.problem(broken));
    };
  }

  private static Finding noVoice(String topic, Optional<String> problem) {
    return Finding.problem(topic, problem.orElse(""));
  }

  private Finding sound() {
    String topic = words.text("doctor.sound");
    return machine.sound().getAsBoolean()
        ? Finding.well(topic, words.text("doctor.sound.ready"))
        : Finding.problem(topic, new VoiceWords(words).noSoundDevice());
  }

  private Finding keepAwake() {
    String topic = words.text("doctor.keep-awake");
    List<String> means = machine.keepAwake().get();
    return means.isEmpty()
        ? Finding.problem(topic, words.text("doctor.keep-awake.none"))
        : Finding.well(topic, words.text("doctor.keep-awake.by", String.join(", ", means)));
  }
}
