package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.guidance.VoiceState;
import app.limber.practice.program.DisplayState;
import app.limber.testing.SilentGuidance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  private static final List<String> AWAKE =
      List.of("org.freedesktop.ScreenSaver", "systemd-inhibit");

  @TempDir private Path folder;

  @Test
  void everythingWell_isSaidOfEachAndEndsWithZero() {
    CommandRun run = CommandRun.of(folder, "doctor");

    assertThat(run.code()).isZero();
    assertThat(run.lines().subList(0, 6)).allMatch(line -> line.startsWith("ok "));
    assertThat(run.lines()).last().isEqualTo("All is well.");
  }

  @Test
  void absentDataFolder_isWellAndStaysAbsent() throws IOException {
    Path absent = folder.resolve("not/yet");

    CommandRun run = CommandRun.of(folder, "doctor", "--data-dir", absent.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(absent + " will be made");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void fileInPlaceOfTheDataFolder_isAProblem() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    CommandRun run = CommandRun.of(folder, "doctor", "--data-dir", file.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(problem(run, "Data folder")).contains(file + " is a file");
  }

  @Test
  void logThatIsNone_isAProblem() throws IOException {
    Files.writeString(folder.resolve("limber.db"), "no database at all, but long enough for one");

    CommandRun run = CommandRun.of(folder, "doctor");

    assertThat(run.code()).isEqualTo(1);
    assertThat(problem(run, "Log")).contains("limber.db");
    assertThat(run.lines()).last().isEqualTo("1 thing needs your attention.");
  }

  @Test
  void backupsFolderThatTakesNone_isAProblem() throws IOException {
    Path backups = Files.createFile(folder.resolve("backups"));

    CommandRun run = CommandRun.of(folder, "doctor");

    assertThat(run.code()).isEqualTo(1);
    assertThat(problem(run, "Backup")).contains(backups + " is no folder that can be written");
  }

  @Test
  void brokenContent_isCounted() throws IOException {
    Path stretches = Files.createDirectories(folder.resolve("content/stretches"));
    Files.writeString(stretches.resolve("mine.json"), "{");

    CommandRun run = CommandRun.of(folder, "doctor");

    assertThat(run.code()).isEqualTo(1);
    assertThat(problem(run, "Content")).contains("1 problem").contains("limber check");
  }

  @Test
  void noDisplay_namesTheConsole() {
    SystemProbes bare =
        machine(DisplayState.NoDisplay::new, AWAKE, new VoiceState.Ready("spd-say"), true);

    CommandRun run = CommandRun.of(bare, folder, "doctor");

    assertThat(run.code()).isEqualTo(1);
    assertThat(problem(run, "Display")).contains("--console");
  }

  @Test
  void keepAwake_isNamedOrMissed() {
    SystemProbes awake =
        machine(DisplayState.Ready::new, AWAKE, new VoiceState.Ready("spd-say"), true);
    SystemProbes asleep =
        machine(DisplayState.Ready::new, List.of(), new VoiceState.Ready("spd-say"), true);

    assertThat(CommandRun.of(awake, folder, "doctor").out())
        .contains("org.freedesktop.ScreenSaver, systemd-inhibit");
    assertThat(problem(CommandRun.of(asleep, folder, "doctor"), "Keep awake"))
        .contains("system settings");
  }

  @Test
  void voiceAndSound_areNamedOrMissed() {
    SystemProbes mute = machine(DisplayState.Ready::new, AWAKE, new VoiceState.Missing(), false);

    assertThat(CommandRun.of(folder, "doctor").lines())
        .anyMatch(line -> line.matches("ok +Voice +By spd-say"))
        .anyMatch(line -> line.matches("ok +Sound +Tones can be heard"));
    CommandRun run = CommandRun.of(mute, folder, "doctor");
    assertThat(run.code()).isEqualTo(1);
    assertThat(problem(run, "Voice")).contains("install espeak-ng");
    assertThat(problem(run, "Sound")).contains("No sound device");
  }

  @Test
  void voiceThatDoesNotAnswer_isAProblemThatSaysWhatToDo() {
    SystemProbes mute =
        machine(DisplayState.Ready::new, AWAKE, new VoiceState.Broken("Speech Dispatcher"), true);

    CommandRun run = CommandRun.of(mute, folder, "doctor");

    assertThat(run.code()).isEqualTo(1);
    assertThat(problem(run, "Voice"))
        .contains("Speech Dispatcher does not answer")
        .contains("espeak-ng");
  }

  private static SystemProbes machine(
      Supplier<DisplayState> display, List<String> awake, VoiceState voice, boolean sound) {
    return new SystemProbes(
        display, () -> awake, () -> voice, () -> sound, (face, folder) -> new SilentGuidance(face));
  }

  private static String problem(CommandRun run, String topic) {
    return run.lines().stream()
        .filter(line -> line.startsWith("problem") && line.contains(topic))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no problem with " + topic + ":\n" + run.out()));
  }
}
