package app.limber.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.practice.VoiceName;
import app.limber.practice.VoiceSettings;
import app.limber.testing.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Holds the speakers against real programs.
@Timeout(60)
class SpeakerTest {
  private static final String HOSTILE = "-x $(touch pwned) `id` \"quoted\" 'single' %PATH% ; & | >";

  @TempDir Path folder;
  private Path file;

  @Test
  void text_reachesTheProgramAsItIs() throws Exception {
    PhraseSpeaker speaker = speaker(SpeechProgram.ESPEAK_NG, "speak");

    speaker.speak(HOSTILE, VoiceSettings.standard(), () -> true);

    assertThat(Files.readAllLines(file))
        .endsWith("espeak-ng", "--stdin", "-s", "140", "-a", "100", HOSTILE);
    assertThat(folder.resolve("pwned")).doesNotExist();
  }

  @Test
  void textAsAnArgument_staysOneArgument() throws Exception {
    PhraseSpeaker speaker = speaker(SpeechProgram.SPD_SAY, "speak");

    speaker.speak("--version and more", VoiceSettings.standard(), () -> true);

    assertThat(Files.readAllLines(file)).endsWith("--", "--version and more");
  }

  @Test
  void programThatFails_isAProblem() {
    PhraseSpeaker speaker = speaker(SpeechProgram.ESPEAK_NG, "fail");

    assertThatThrownBy(() -> speaker.speak("Hold", VoiceSettings.standard(), () -> true))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("3");
  }

  @Test
  void programThatCannotBeStarted_isAProblem() {
    PhraseSpeaker speaker =
        new PhraseSpeaker(
            SpeechProgram.ESPEAK_NG, folder.resolve("none").toString(), new Children(List.of()));

    assertThatThrownBy(() -> speaker.speak("Hold", VoiceSettings.standard(), () -> true))
        .isInstanceOf(IOException.class);
  }

  @Test
  void silence_endsTheProgramAtOnceAndIsNoProblem() throws IOException {
    PhraseSpeaker speaker = speaker(SpeechProgram.ESPEAK_NG, "hang");
    CompletableFuture<Void> spoken = inBackground(speaker, "Hold");
    long program = started();

    speaker.silence();

    spoken.join();
    Eventually.until(() -> !isAlive(program));
  }

  @Test
  void close_leavesNoProgramBehind() throws IOException {
    PhraseSpeaker speaker = speaker(SpeechProgram.ESPEAK_NG, "hang");
    CompletableFuture<Void> spoken = inBackground(speaker, "Hold");
    long program = started();

    speaker.close();

    spoken.join();
    Eventually.until(() -> !isAlive(program));
  }

  @Test
  void phraseNotWantedAnyMore_startsNothing() throws Exception {
    PhraseSpeaker speaker = speaker(SpeechProgram.ESPEAK_NG, "speak");

    speaker.speak("Hold", VoiceSettings.standard(), () -> false);

    assertThat(file).doesNotExist();
  }

  @Test
  void voices_areWhatTheProgramPrints() throws IOException {
    assertThat(speaker(SpeechProgram.ESPEAK_NG, "speak").voices())
        .containsExactly(new VoiceName("en", "English"));
  }

  @Test
  void longLivedProgram_saysOnePhraseAfterTheOther() throws IOException {
    TalkingSpeaker speaker = talking();

    speaker.speak("One", VoiceSettings.standard(), () -> true);
    speaker.speak("Two", VoiceSettings.standard(), () -> true);

    assertThat(Files.readAllLines(file)).contains("say T25l").endsWith("say VHdv");
    assertThat(speaker.voices()).containsExactly(new VoiceName("Zira", "Zira"));
    speaker.close();
    Eventually.until(() -> !isAlive(program()));
  }

  @Test
  void longLivedProgram_isSilencedWithoutEnding() throws IOException {
    TalkingSpeaker speaker = talking();
    CompletableFuture<Void> spoken = inBackground(speaker, "wait");
    long program = started();
    Eventually.until(() -> lastLine().equals("say d2FpdA=="));

    speaker.silence();

    spoken.join();
    assertThat(isAlive(program)).isTrue();
    speaker.close();
  }

  @Test
  void longLivedProgramThatDied_isStartedAgain() throws IOException {
    TalkingSpeaker speaker = talking();
    speaker.speak("die", VoiceSettings.standard(), () -> true);
    long first = program();
    Eventually.until(() -> !isAlive(first));

    speaker.speak("Again", VoiceSettings.standard(), () -> true);

    assertThat(program()).isNotEqualTo(first);
    speaker.close();
  }

  private PhraseSpeaker speaker(SpeechProgram program, String mode) {
    file = folder.resolve("seen");
    return new PhraseSpeaker(program, program.command(), new Children(StandIn.command(mode, file)));
  }

  private TalkingSpeaker talking() {
    file = folder.resolve("seen");
    return new TalkingSpeaker("talk", StandIn.command("talk", file), new Children(List.of()));
  }

  private static CompletableFuture<Void> inBackground(Speaker speaker, String text) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            speaker.speak(text, VoiceSettings.standard(), () -> true);
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
    return lines().getLast();
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
