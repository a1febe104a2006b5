package app.limber.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.cue.Tone;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Test;

class SystemTonesTest {
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private final List<FakeLine> lines = new ArrayList<>();
  private int reports;
  private int linesThatOpen = 10;
  private Runnable whileWriting = () -> {};
  private int chunksUntilGone = Integer.MAX_VALUE;

  private final SystemTones tones = new SystemTones(this::open, tasks::add, () -> reports++);

  @Test
  void tone_isWrittenWhole() {
    tones.play(Tone.TICK);
    runAll();

    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().written.size()).isEqualTo(2 * ToneWave.of(Tone.TICK).length);
  }

  @Test
  void device_isOpenedOnceForManyTones() {
    tones.play(Tone.TICK);
    runAll();
    tones.play(Tone.LEFT);
    runAll();

    assertThat(lines).hasSize(1);
  }

  @Test
  void newerTone_cutsTheOneThatSoundsAndFadesItOut() {
    whileWriting =
        () -> {
          whileWriting = () -> {};
          tones.play(Tone.TICK);
        };

    tones.play(Tone.FINISH);
    runAll();

    int chunk = 2 * (ToneWave.RATE / 200);
    byte[] bytes = lines.getFirst().written.toByteArray();
    assertThat(bytes).hasSize(2 * chunk + 2 * ToneWave.of(Tone.TICK).length);
    assertThat(new byte[] {bytes[2 * chunk - 2], bytes[2 * chunk - 1]}).containsOnly(0);
  }

  @Test
  void toneThatIsLate_isLeftOutForTheNewer() {
    tones.play(Tone.FINISH);
    tones.play(Tone.TICK);
    runAll();

    assertThat(lines.getFirst().written.size()).isEqualTo(2 * ToneWave.of(Tone.TICK).length);
  }

  @Test
  void silence_dropsTheWaitingTone() {
    tones.play(Tone.TICK);
    tones.silence();
    runAll();

    assertThat(lines).isEmpty();
  }

  @Test
  void noDevice_isToldOnce() {
    linesThatOpen = 0;

    for (int i = 0; i < 5; i++) {
      tones.play(Tone.TICK);
      runAll();
    }

    assertThat(reports).isOne();
  }

  @Test
  void headphonesPluggedInLater_soundWithTheNextTone() {
    linesThatOpen = 0;
    tones.play(Tone.TICK);
    runAll();
    linesThatOpen = 10;

    tones.play(Tone.LEFT);
    runAll();

    assertThat(lines.getFirst().written.size()).isEqualTo(2 * ToneWave.of(Tone.LEFT).length);
    assertThat(reports).isOne();
  }

  @Test
  void prepare_tellsWhetherThereIsADevice() {
    List<Boolean> there = new ArrayList<>();
    linesThatOpen = 0;
    tones.prepare(there::add);
    runAll();
    linesThatOpen = 10;

    tones.prepare(there::add);
    runAll();

    assertThat(there).containsExactly(false, true);
  }

  @Test
  void release_closesTheDeviceAfterTheToneAndTheNextOpensIt() {
    tones.play(Tone.LEFT);
    tones.release();
    runAll();

    assertThat(lines).singleElement().matches(line -> line.closed);
    assertThat(lines.getFirst().written.size()).isEqualTo(2 * ToneWave.of(Tone.LEFT).length);

    tones.play(Tone.TICK);
    runAll();

    assertThat(lines).hasSize(2);
    assertThat(reports).isZero();
  }

  @Test
  void deviceThatDisappears_isOpenedAgainForTheSameTone() {
    tones.play(Tone.TICK);
    runAll();
    lines.getFirst().chunksLeft = 1;

    tones.play(Tone.LEFT);
    runAll();

    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst().closed).isTrue();
    assertThat(lines.getLast().written.size()).isEqualTo(2 * ToneWave.of(Tone.LEFT).length);
    assertThat(reports).isZero();
  }

  @Test
  void deviceThatDisappearsForGood_isToldOnce() {
    linesThatOpen = 1;
    chunksUntilGone = 1;

    tones.play(Tone.LEFT);
    runAll();
    tones.play(Tone.LEFT);
    runAll();

    assertThat(reports).isOne();
  }

  @Test
  void firstTones_areQuietAndRiseToTheFullVolume() {
    tones.startQuietly();
    List<Integer> peaks = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      tones.play(Tone.TICK);
      runAll();
      peaks.add(lines.getFirst().peakAndForget());
    }

    assertThat(peaks).isSorted();
    assertThat(peaks.getFirst()).isLessThan(peaks.getLast() / 4);
    assertThat(peaks.get(8)).isEqualTo(peaks.get(9));
  }

  @Test
  void volumeOfZero_isSilence() {
    tones.volume(0);
    tones.play(Tone.TICK);
    runAll();

    assertThat(lines.getFirst().peakAndForget()).isZero();
  }

  @Test
  void volumeOutOfRange_isRefused() {
    assertThatThrownBy(() -> tones.volume(101)).hasMessageContaining("volume");
  }

  @Test
  void close_letsTheDeviceGo() {
    tones.play(Tone.TICK);
    runAll();

    tones.close();
    tones.play(Tone.TICK);
    runAll();

    assertThat(lines).singleElement().matches(line -> line.closed);
  }

  private AudioLine open() throws LineUnavailableException {
    if (lines.size() >= linesThatOpen) {
      throw new LineUnavailableException("none");
    }
    FakeLine line = new FakeLine(chunksUntilGone);
    lines.add(line);
    return line;
  }

  private void runAll() {
    while (!tasks.isEmpty()) {
      tasks.removeFirst().run();
    }
  }

  private final class FakeLine implements AudioLine {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private int chunksLeft;
    private boolean closed;

    FakeLine(int chunksLeft) {
      this.chunksLeft = chunksLeft;
    }

    @Override
    public boolean write(byte[] bytes, int length) {
      if (chunksLeft-- <= 0) {
        return false;
      }
      written.write(bytes, 0, length);
      whileWriting.run();
      return true;
    }

    int peakAndForget() {
      byte[] bytes = written.toByteArray();
      written.reset();
      int peak = 0;
      for (int i = 0; i < bytes.length; i += 2) {
        peak = Math.max(peak, Math.abs((bytes[i] & 0xff) | (bytes[i + 1] << 8)));
      }
      return peak;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
