package app.limber.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.practice.guidance.VoiceName;
import app.limber.practice.preferences.VoiceSettings;
import app.limber.testing.Eventually;
import app.limber.testing.OnPosix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@OnPosix
@Timeout(60)
class SpeechDispatcherEngineTest {
  private static final VoiceSettings STANDARD = VoiceSettings.standard();

  @TempDir Path folder;
  private FakeSpeechDispatcher server;
  private SpeechDispatcherEngine engine;

  @BeforeEach
  void begin() throws IOException {
    Path socket = folder.resolve("speechd.sock");
    server = new FakeSpeechDispatcher(socket);
    engine =
        new SpeechDispatcherEngine(
            List.of("/nowhere/spd-say"), socket, new ChildProcesses(List.of()));
  }

  @AfterEach
  void end() throws IOException {
    engine.close();
    server.close();
  }

  @Test
  void speak_tellsTheLanguageAndHowItSounds() throws Exception {
    assertThat(
            engine.speak(
                "Hold",
                Locale.ENGLISH,
                new VoiceSettings("English (America)", 1.5, 40),
                () -> true))
        .isTrue();

    assertThat(server.received())
        .containsExactly(
            "SET SELF CLIENT_NAME user:limber:main",
            "SET SELF NOTIFICATION END ON",
            "SET SELF NOTIFICATION CANCEL ON",
            "GET OUTPUT_MODULE",
            "SET SELF LANGUAGE en",
            "SET SELF RATE 13",
            "SET SELF VOLUME -20",
            "SET SELF SYNTHESIS_VOICE English (America)",
            "SPEAK",
            "Hold",
            ".");
  }

  @Test
  void line9_close_endsAClientThatHangsWhileItStartsTheServer() throws Exception {
    Path started = folder.resolve("started");
    SpeechDispatcherEngine waiting =
        new SpeechDispatcherEngine(
            FakeProgram.command("hang", started),
            folder.resolve("nobody.sock"),
            new ChildProcesses(List.of()));
    CompletableFuture<Boolean> voices = new CompletableFuture<>();
    Thread listing =
        Thread.startVirtualThread(
            () -> {
              try {
                waiting.voices();
              } catch (IOException | InterruptedException e) {
                voices.complete(false);
              }
            });
    Eventually.until(() -> Files.exists(started));
    long pid = Long.parseLong(Files.readAllLines(started).getFirst());

    waiting.close();

    // Otherwise it would wait five seconds for the client.
    assertThat(listing.join(Duration.ofSeconds(4))).isTrue();
    assertThat(voices).isCompletedWithValue(false);
    Eventually.until(() -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
  }

  @Test
  void secondPhrase_goesThroughTheSameConnection() throws Exception {
    engine.speak("One", Locale.ENGLISH, STANDARD, () -> true);
    server.received().clear();

    engine.speak("Two", Locale.ENGLISH, STANDARD, () -> true);

    assertThat(server.received())
        .containsExactly(
            "SET SELF LANGUAGE en",
            "SET SELF RATE -37",
            "SET SELF VOLUME 100",
            "SPEAK",
            "Two",
            ".");
  }

  @Test
  void textThatLooksLikeTheEnd_isText() throws Exception {
    engine.speak(". CANCEL all", Locale.ENGLISH, STANDARD, () -> true);

    assertThat(server.received()).endsWith("SPEAK", ".. CANCEL all", ".");
  }

  @Test
  void silence_cancelsOnlyWhatLimberSays() throws Exception {
    CompletableFuture<Boolean> spoken = inBackground("wait");
    Eventually.until(() -> server.received().contains("wait"));

    engine.silence();

    assertThat(spoken.join()).isFalse();
    assertThat(server.received())
        .endsWith("CANCEL self")
        .noneMatch(line -> line.startsWith("CANCEL all") || line.startsWith("STOP"));
    assertThat(engine.speak("Next", Locale.ENGLISH, STANDARD, () -> true)).isTrue();
  }

  @Test
  void silenceBetweenPhrases_cancelsNothing() throws Exception {
    engine.speak("One", Locale.ENGLISH, STANDARD, () -> true);

    engine.silence();
    engine.speak("Two", Locale.ENGLISH, STANDARD, () -> true);

    assertThat(server.received()).noneMatch(line -> line.startsWith("CANCEL"));
  }

  @Test
  void serverThatDoesNotAnswerTheCancel_isAwaitedNoLongerThanTheBound() throws Exception {
    server.ignoreCancel();
    CompletableFuture<Boolean> spoken = inBackground("wait");
    Eventually.until(() -> server.received().contains("wait"));

    engine.silence();

    assertThat(spoken).succeedsWithin(PhraseTime.TO_FALL_SILENT.multipliedBy(3)).isEqualTo(false);
    assertThat(engine.speak("Next", Locale.ENGLISH, STANDARD, () -> true)).isTrue();
  }

  @Test
  void close_cancelsWhatIsBeingSaid() {
    CompletableFuture<Boolean> spoken = inBackground("wait");
    Eventually.until(() -> server.received().contains("wait"));

    engine.close();

    assertThat(spoken.join()).isFalse();
    Eventually.until(() -> server.received().contains("CANCEL self"));
  }

  @Test
  void phraseCutByAScreenReader_wasNotSpoken() throws Exception {
    assertThat(engine.speak("cut", Locale.ENGLISH, STANDARD, () -> true)).isFalse();
  }

  @Test
  void phraseNotWantedAnyMore_asksForNothing() throws Exception {
    assertThat(engine.speak("Hold", Locale.ENGLISH, STANDARD, () -> false)).isFalse();

    assertThat(server.received()).isEmpty();
  }

  @Test
  void serverRestarted_saysTheNextPhrase() throws Exception {
    engine.speak("One", Locale.ENGLISH, STANDARD, () -> true);
    server.drop();

    assertThat(engine.speak("Two", Locale.ENGLISH, STANDARD, () -> true)).isTrue();
  }

  @Test
  void serverThatHangs_isAProblemWithinTheBound() {
    server.hang();

    assertThatThrownBy(() -> engine.speak("Hold", Locale.ENGLISH, STANDARD, () -> true))
        .isInstanceOf(IOException.class);
  }

  @Test
  void serverWithoutAVoice_isAProblem() {
    server.useModule("dummy");

    assertThatThrownBy(() -> engine.speak("Hold", Locale.ENGLISH, STANDARD, () -> true))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no voice");
  }

  @Test
  void noServerAndNothingToStartIt_isAProblem() throws IOException {
    SpeechDispatcherEngine alone =
        new SpeechDispatcherEngine(
            List.of("/nowhere/spd-say"), folder.resolve("none"), new ChildProcesses(List.of()));

    assertThatThrownBy(() -> alone.speak("Hold", Locale.ENGLISH, STANDARD, () -> true))
        .isInstanceOf(IOException.class);
  }

  @Test
  void voiceLeftToTheSystemAgain_isNotTheOneBefore() throws Exception {
    engine.speak("One", Locale.ENGLISH, STANDARD.withVoice("hans"), () -> true);
    server.received().clear();

    engine.speak("Two", Locale.ENGLISH, STANDARD, () -> true);

    assertThat(server.received())
        .startsWith("SET SELF CLIENT_NAME user:limber:main")
        .noneMatch(line -> line.contains("SYNTHESIS_VOICE"));
  }

  @Test
  void voices_areTheServersWithTheirLanguages() throws Exception {
    assertThat(engine.voices())
        .containsExactly(
            new InstalledVoice(new VoiceName("hans", "hans (de)"), "de"),
            new InstalledVoice(new VoiceName("kal", "kal (en)"), "en"));
  }

  private CompletableFuture<Boolean> inBackground(String text) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return engine.speak(text, Locale.ENGLISH, STANDARD, () -> true);
          } catch (IOException e) {
            throw new AssertionError(e);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
          }
        });
  }
}
