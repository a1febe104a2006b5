package app.limber.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.guidance.VoiceState;
import app.limber.practice.preferences.VoiceSettings;
import app.limber.testing.OnPosix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class VoiceProbeTest {
  private static final Duration SHORT = Duration.ofMillis(200);

  @TempDir private Path folder;

  @Test
  void noEngine_isMissing() throws Exception {
    assertThat(VoiceProbe.of(List.of(), SHORT)).isEqualTo(new VoiceState.Missing());
  }

  @Test
  void onlyEngine_isBrokenIfItDoesNotAnswer() throws Exception {
    FakeEngine failing = new FakeEngine("one", Answer.FAILS);

    assertThat(VoiceProbe.of(List.of(failing), SHORT)).isEqualTo(new VoiceState.Broken("one"));
    assertThat(failing.closed.getCount()).isZero();
  }

  @Test
  void engineThatHangs_givesWayToTheNextWithinTheBound() throws Exception {
    FakeEngine hanging = new FakeEngine("one", Answer.HANGS);
    FakeEngine answering = new FakeEngine("two", Answer.LISTS);

    assertThat(VoiceProbe.of(List.of(hanging, answering), SHORT))
        .isEqualTo(new VoiceState.Ready("two"));
    assertThat(hanging.closed.getCount()).isZero();
    assertThat(answering.closed.getCount()).isZero();
  }

  @Test
  void firstEngineThatAnswers_isTheVoice() throws Exception {
    FakeEngine answering = new FakeEngine("one", Answer.LISTS);

    assertThat(VoiceProbe.of(List.of(answering, new FakeEngine("two", Answer.FAILS)), SHORT))
        .isEqualTo(new VoiceState.Ready("one"));
  }

  @Test
  @OnPosix
  void programsThatAreThereAndFail_areNoVoice() throws IOException {
    program("spd-say");
    Map<String, String> environment =
        Map.of("PATH", folder.toString(), "XDG_RUNTIME_DIR", folder.toString());

    assertThat(VoiceProbe.of("Linux", environment))
        .isEqualTo(new VoiceState.Broken("Speech Dispatcher"));
    program("espeak-ng");
    assertThat(VoiceProbe.of("Linux", environment)).isEqualTo(new VoiceState.Broken("espeak-ng"));
  }

  private void program(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\nexit 1\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private enum Answer {
    LISTS,
    FAILS,
    HANGS
  }

  /// Speaks nothing, and may be asked only for its voices.
  private static final class FakeEngine implements SpeechEngine {
    private final String name;
    private final Answer answer;
    private final CountDownLatch closed = new CountDownLatch(1);

    FakeEngine(String name, Answer answer) {
      this.name = name;
      this.answer = answer;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public List<InstalledVoice> voices() throws IOException, InterruptedException {
      if (answer == Answer.HANGS) {
        closed.await();
      }
      if (answer != Answer.LISTS) {
        throw new IOException("no answer");
      }
      return List.of();
    }

    @Override
    public boolean speak(
        String text, Locale language, VoiceSettings settings, BooleanSupplier wanted) {
      throw new AssertionError("nothing is spoken");
    }

    @Override
    public void silence() {}

    @Override
    public void close() {
      closed.countDown();
    }
  }
}
