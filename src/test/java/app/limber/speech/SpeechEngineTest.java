package app.limber.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.practice.guidance.VoiceName;
import app.limber.practice.preferences.VoiceSettings;
import app.limber.testing.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Holds the speakers against real programs.
@Timeout(60)
class SpeechEngineTest {
  private static final String HOSTILE = "-x $(touch pwned) `id` \"quoted\" 'single' %PATH% ; & | >";

  @TempDir Path folder;
  private Path file;

  @Test
  void text_reachesTheProgramAsItIs() throws Exception {
    CommandLineSpeechEngine speechEngine = speaker(SpeechProgram.ESPEAK_NG, "speak");

    speechEngine.speak(HOSTILE, Locale.ENGLISH, VoiceSettings.standard(), () -> true);

    assertThat(Files.readAllLines(file))
        .endsWith("espeak-ng", "--stdin", "-s", "140", "-a", "100", "-v", "en", HOSTILE);
    assertThat(folder.resolve("pwned")).doesNotExist();
  }

  @Test
  void programThatFails_isAProblem() {
    CommandLineSpeechEngine speechEngine = speaker(SpeechProgram.ESPEAK_NG, "fail");

    assertThatThrownBy(
            () -> speechEngine.speak("Hold", Locale.ENGLISH, VoiceSettings.standard(), () -> true))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("3");
  }

  @Test
  void programThatCannotBeStarted_isAProblem() {
    CommandLineSpeechEngine speechEngine =
        new CommandLineSpeechEngine(
            SpeechProgram.ESPEAK_NG,
            folder.resolve("none").toString(),
            new ChildProcesses(List.of()));

    assertThatThrownBy(
            () -> speechEngine.speak("Hold", Locale.ENGLISH, VoiceSettings.standard(), () -> true))
        .isInstanceOf(IOException.class);
  }

  @Test
  void silence_endsTheProgramAtOnceAndIsNoProblem() throws IOException {
    CommandLineSpeechEngine speechEngine = speaker(SpeechProgram.ESPEAK_NG, "hang");
    CompletableFuture<Void> spoken = inBackground(speechEngine, "Hold");
    long program = started();

    speechEngine.silence();

    spoken.join();
    Eventually.until(() -> !isAlive(program));
  }

  @Test
  void close_leavesNoProgramBehind() throws IOException {
    CommandLineSpeechEngine speechEngine = speaker(SpeechProgram.ESPEAK_NG, "hang");
    CompletableFuture<Void> spoken = inBackground(speechEngine, "Hold");
    long program = started();

    speechEngine.close();

    spoken.join();
    Eventually.until(() -> !isAlive(program));
  }

  @Test
  void phraseNotWantedAnyMore_startsNothing() throws Exception {
    CommandLineSpeechEngine speechEngine = speaker(SpeechProgram.ESPEAK_NG, "speak");

    speechEngine.speak("Hold", Locale.ENGLISH, VoiceSettings.standard(), () -> false);

    assertThat(file).doesNotExist();
  }

  @Test
  void voices_areWhatTheProgramPrints() throws Exception {
    assertThat(speaker(SpeechProgram.ESPEAK_NG, "speak").voices())
        .containsExactly(new InstalledVoice(new VoiceName("en", "English"), "en"));
  }

  @Test
  void programThatFailsToListItsVoices_isAProblem() {
    assertThatThrownBy(() -> speaker(SpeechProgram.ESPEAK_NG, "fail").voices())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("3");
  }

  @Test
  void close_endsAProgramThatListsItsVoices() throws Exception {
    CommandLineSpeechEngine speechEngine = speaker(SpeechProgram.ESPEAK_NG, "hang");
    Thread listing =
        Thread.startVirtualThread(
            () -> assertThatThrownBy(speechEngine::voices).isInstanceOf(IOException.class));
    long program = started();

    speechEngine.close();

    assertThat(listing.join(Duration.ofSeconds(4))).isTrue();
    Eventually.until(() -> !isAlive(program));
  }

  @Test
  void longLivedProgram_saysOnePhraseAfterTheOther() throws IOException {
    PowerShellSpeechEngine speechEngine = talking();

    speechEngine.speak("One", Locale.ENGLISH, VoiceSettings.standard(), () -> true);
    speechEngine.speak("Two", Locale.ENGLISH, VoiceSettings.standard(), () -> true);

    assertThat(Files.readAllLines(file)).contains("say T25l").endsWith("say VHdv");
    assertThat(speechEngine.voices())
        .containsExactly(new InstalledVoice(new VoiceName("Zira", "Zira"), "en-US"));
    speechEngine.close();
    Eventually.until(() -> !isAlive(program()));
  }

  @Test
  void longLivedProgram_isSilencedWithoutEnding() throws IOException {
    PowerShellSpeechEngine speechEngine = talking();
    CompletableFuture<Void> spoken = inBackground(speechEngine, "wait");
    long program = started();
    Eventually.until(() -> lastLine().equals("say d2FpdA=="));

    speechEngine.silence();

    spoken.join();
    assertThat(isAlive(program)).isTrue();
    speechEngine.close();
  }

  @Test
  void longLivedProgramThatDied_isStartedAgain() throws IOException {
    PowerShellSpeechEngine speechEngine = talking();
    speechEngine.speak("die", Locale.ENGLISH, VoiceSettings.standard(), () -> true);
    long first = program();
    Eventually.until(() -> !isAlive(first));

    speechEngine.speak("Again", Locale.ENGLISH, VoiceSettings.standard(), () -> true);

    assertThat(program()).isNotEqualTo(first);
    speechEngine.close();
  }

  private CommandLineSpeechEngine speaker(SpeechProgram program, String mode) {
    file = folder.resolve("seen");
    return new CommandLineSpeechEngine(
        program, program.command(), new ChildProcesses(FakeProgram.command(mode, file)));
  }

  private PowerShellSpeechEngine talking() {
    file = folder.resolve("seen");
    return new PowerShellSpeechEngine(
        "talk", FakeProgram.command("talk", file), new ChildProcesses(List.of()));
  }

  private static CompletableFuture<Void> inBackground(SpeechEngine speechEngine, String text) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            speechEngine.speak(text, Locale.ENGLISH, VoiceSettings.standard(), () -> true);
          } catch (IOException e) {
            throw new AssertionError(e);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private long started() {
    Eventually.until(() -> Files.exists(file));
    return program();
  }

  /// The process id that the stand-in wrote down.
  private long program() {
    return Long.parseLong(lines().getFirst());
  }

  private static boolean isAlive(long program) {
    return ProcessHandle.of(program).map(ProcessHandle::isAlive).orElse(false);
  }

  private String lastLine() {
    List<String> lines = lines();
    return lines.isEmpty() ? "" : lines.getLast();
  }

  /// What the program was asked for until now; nothing if it has not started yet.
  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
