package app.limber.cli;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.LogAccess;
import app.limber.files.DataFolderLayout;
import app.limber.files.TemporaryFolder;
import app.limber.journal.LogBackup;
import app.limber.practice.guidance.SoundProblemText;
import app.limber.practice.guidance.VoiceState;
import app.limber.practice.profiles.Profile;
import app.limber.practice.profiles.ProfileText;
import app.limber.practice.program.Release;
import app.limber.practice.reminder.Installation;
import app.limber.practice.reminder.ReminderException;
import app.limber.practice.reminder.ReminderText;
import app.limber.practice.text.SettingsText;
import app.limber.reminder.ReminderPlan;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks at each thing that Limber needs, one after the other, and changes none of them.
final class Doctor {
  private final CommandContext context;
  private final Messages messages;
  private final SystemProbes systemProbes;

  Doctor(CommandContext context, SystemProbes systemProbes) {
    this.context = context;
    this.messages = context.messages();
    this.systemProbes = systemProbes;
  }

  List<Finding> findings() {
    List<Finding> found = new ArrayList<>(List.of(program(), dataFolder()));
    profiles().ifPresent(found::add);
    found.addAll(parts());
    return found;
  }

  private List<Finding> parts() {
    return List.of(
        log(),
        backup(),
        settings(),
        content(),
        display(),
        voice(),
        sound(),
        keepAwake(),
        reminder());
  }

  private Finding program() {
    return Finding.well(
        messages.text("doctor.program"),
        messages.text(
            "doctor.program.version",
            Release.number(),
            Runtime.version().feature(),
            System.getProperty("os.name"),
            System.getProperty("os.arch")));
  }

  /// How many profiles there are, if there are several, or that their names cannot be read.
  private Optional<Finding> profiles() {
    Optional<String> problem =
        new ProfileText(messages).problems(context.profiles()).stream().findFirst();
    if (problem.isPresent()) {
      return problem.map(text -> Finding.problem(messages.text("doctor.profiles"), text));
    }
    List<Profile> all = context.profiles().list();
    Path used = context.dataFolder();
    return all.stream()
        .filter(profile -> all.size() > 1 && profile.path().equals(used))
        .findFirst()
        .map(
            profile ->
                Finding.well(
                    messages.text("doctor.profiles"),
                    messages.text("doctor.profiles.some", all.size(), profile.name())));
  }

  private Finding dataFolder() {
    String topic = messages.text("doctor.data-folder");
    Path folder = context.dataFolder();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return Finding.problem(topic, messages.text("doctor.data-folder.file", folder));
    }
    if (!isWritable(folder)) {
      return Finding.problem(topic, messages.text("doctor.data-folder.unwritable", folder));
    }
    return Finding.well(
        topic,
        Files.exists(folder)
            ? messages.text("doctor.data-folder.writable", folder)
            : messages.text("doctor.data-folder.absent", folder));
  }

  /// Whether the folder, or the nearest one above it that is there, may be written.
  private static boolean isWritable(Path folder) {
    @Nullable Path nearest = folder;
    while (nearest != null && !Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    return nearest != null
        && Files.isDirectory(nearest)
        && Files.isWritable(nearest)
        && (nearest.equals(folder) || takesFolders(nearest));
  }

  /// Whether a folder can be made in another. Some file systems, such as `/proc`, take none though
  /// they may be written.
  private static boolean takesFolders(Path parent) {
    try (TemporaryFolder made = TemporaryFolder.in(parent)) {
      return Files.isDirectory(made.path());
    } catch (IOException _) {
      return false;
    }
  }

  private Finding log() {
    String topic = messages.text("doctor.log");
    try {
      LogAccess access = new LogAccess(context);
      access.check();
      int sessions = access.facts().size();
      access.tryToWrite();
      List<String> copies = access.copiesToMerge();
      if (!copies.isEmpty()) {
        return Finding.problem(topic, String.join(" ", copies));
      }
      return Finding.well(topic, messages.count("doctor.log.sessions", sessions));
    } catch (CommandProblem problem) {
      return Finding.problem(topic, Optional.ofNullable(problem.getMessage()).orElse(""));
    }
  }

  private Finding backup() {
    String topic = messages.text("doctor.backup");
    Path folder = new DataFolderLayout(context.dataFolder()).backups();
    if (Files.exists(folder) && !isWritable(folder)) {
      return Finding.problem(topic, messages.text("doctor.backup.unwritable", folder));
    }
    Optional<LogBackup> newest;
    try {
      newest = new LogAccess(context).newestBackup();
    } catch (CommandProblem problem) {
      return Finding.problem(topic, Optional.ofNullable(problem.getMessage()).orElse(""));
    }
    return newest
        .map(
            backup ->
                Finding.well(
                    topic,
                    messages.text(
                        "doctor.backup.newest",
                        backup.name(),
                        messages.count("doctor.log.sessions", backup.sessions()))))
        .orElseGet(() -> Finding.well(topic, messages.text("doctor.backup.none")));
  }

  private Finding settings() {
    String topic = messages.text("doctor.settings");
    return SettingsText.ofLeft(context.services().loadedSettings(), messages)
        .map(sentence -> Finding.problem(topic, sentence))
        .orElseGet(() -> Finding.well(topic, messages.text("doctor.settings.fine")));
  }

  private Finding content() {
    String topic = messages.text("doctor.content");
    int problems = context.services().library().content().library().problems().size();
    return problems == 0
        ? Finding.well(topic, messages.text("doctor.content.fine"))
        : Finding.problem(topic, messages.count("doctor.content.problems", problems));
  }

  private Finding display() {
    String topic = messages.text("doctor.display");
    return DisplayText.problem(messages, systemProbes.display().get())
        .map(sentence -> Finding.problem(topic, sentence))
        .orElseGet(() -> Finding.well(topic, messages.text("doctor.display.ready")));
  }

  private Finding voice() {
    String topic = messages.text("doctor.voice");
    SoundProblemText soundProblemText = new SoundProblemText(messages);
    return switch (systemProbes.voice().get()) {
      case VoiceState.Ready ready ->
          Finding.well(topic, messages.text("doctor.voice.by", ready.program()));
      case VoiceState.Looking looking -> noVoice(topic, soundProblemText.problem(looking));
      case VoiceState.Missing missing -> noVoice(topic, soundProblemText.problem(missing));
      case VoiceState.Broken broken ->
          Finding.problem(topic, messages.text("doctor.voice.silent", broken.program()));
    };
  }

  private static Finding noVoice(String topic, Optional<String> problem) {
    return Finding.problem(topic, problem.orElse(""));
  }

  private Finding sound() {
    String topic = messages.text("doctor.sound");
    return systemProbes.sound().getAsBoolean()
        ? Finding.well(topic, messages.text("doctor.sound.ready"))
        : Finding.problem(topic, new SoundProblemText(messages).noSoundDevice());
  }

  private Finding keepAwake() {
    String topic = messages.text("doctor.keep-awake");
    List<String> means = systemProbes.keepAwake().get();
    return means.isEmpty()
        ? Finding.problem(topic, messages.text("doctor.keep-awake.none"))
        : Finding.well(topic, messages.text("doctor.keep-awake.by", String.join(", ", means)));
  }

  private Finding reminder() {
    String topic = messages.text("doctor.reminder");
    ReminderPlan plan = context.services().settings().settings().reminder();
    try {
      Installation found = context.services().reminders().lookNow(plan);
      String names = String.join(", ", found.names());
      if (!found.isRight()) {
        String repair = plan.isActive() ? "doctor.reminder.repair" : "doctor.reminder.left";
        return Finding.problem(topic, messages.text(repair, names));
      }
      return Finding.well(
          topic,
          plan.isActive()
              ? messages.text("doctor.reminder.installed", names)
              : messages.text("doctor.reminder.off"));
    } catch (ReminderException e) {
      return Finding.problem(topic, new ReminderText(messages).problem(e));
    }
  }
}
