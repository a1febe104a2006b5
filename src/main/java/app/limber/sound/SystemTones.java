package app.limber.sound;

import app.limber.cue.Tone;
import app.limber.practice.guidance.Tones;
import app.limber.values.Require;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sound.sampled.LineUnavailableException;
import org.jspecify.annotations.Nullable;

/// Plays tones on the system's audio output, on its own executor.
///
/// A new tone replaces one that is still sounding, which fades out within a few milliseconds.
public final class SystemTones implements Tones {
  private static final System.Logger LOG = System.getLogger(SystemTones.class.getName());

  private static final int ATTEMPTS = 2;

  /// Samples between two checks for a newer request: five milliseconds.
  private static final int CHUNK = ToneWave.RATE / 200;

  private final AudioLine.Opener opener;
  private final Executor executor;
  private final Runnable noDevice;
  private final VolumeRamp volumeRamp = new VolumeRamp();
  // Goes up with each tone and each silence; what is of an older number fades out.
  private final AtomicInteger newest = new AtomicInteger();
  private volatile int percent = 100;
  private volatile boolean closed;

  // Touched on the executor only.
  private final Map<Tone, float[]> waves = new EnumMap<>(Tone.class);
  private @Nullable AudioLine audioLine;
  private boolean toldNoDevice;

  SystemTones(AudioLine.Opener opener, Executor executor, Runnable noDevice) {
    this.opener = opener;
    this.executor = executor;
    this.noDevice = noDevice;
  }

  /// Tones on the default device of this system, which is opened with the first tone.
  ///
  /// @param executor runs one task after the other, on a thread that may block
  /// @param noDevice runs on that thread, once, if there is no device or it is gone, and again when
  ///     a later one is gone
  public static SystemTones of(Executor executor, Runnable noDevice) {
    return new SystemTones(SystemLine::open, executor, noDevice);
  }

  /// Whether this system has a sound device; briefly opens it.
  public static boolean hasDevice() {
    try {
      SystemLine.open().close();
      return true;
    } catch (LineUnavailableException e) {
      return false;
    }
  }

  @Override
  public void play(Tone tone) {
    int number = newest.incrementAndGet();
    double gain = gain();
    execute(() -> sound(tone, number, gain));
  }

  /// Perceived loudness is logarithmic: half the volume is a quarter of the amplitude.
  private double gain() {
    double share = percent / 100.0;
    return share * share * volumeRamp.next();
  }

  @Override
  public void silence() {
    newest.incrementAndGet();
  }

  @Override
  public void volume(int newPercent) {
    Require.range("volume", newPercent, 0, 100);
    percent = newPercent;
  }

  @Override
  public void startQuietly() {
    volumeRamp.begin();
  }

  @Override
  public void close() {
    closed = true;
    newest.incrementAndGet();
    execute(this::letGo);
  }

  @Override
  public void prepare(Consumer<Boolean> there) {
    execute(
        () -> {
          there.accept(!closed && opened() != null);
          for (Tone tone : Tone.values()) {
            wave(tone);
          }
        });
  }

  @Override
  public void release() {
    execute(this::letGo);
  }

  private void sound(Tone tone, int number, double gain) {
    if (closed || number != newest.get()) {
      return;
    }
    float[] wave = wave(tone);
    // A device that was taken away may be back, or another may have its place: try once more.
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      AudioLine open = opened();
      if (open == null || written(open, wave, number, gain)) {
        return;
      }
    }
    tellNoDevice(null);
  }

  /// Computes the wave of a tone on first use, so that none delays the start of the program. Call
  /// on the executor.
  private float[] wave(Tone tone) {
    return waves.computeIfAbsent(tone, ToneWave::of);
  }

  private boolean written(AudioLine open, float[] wave, int number, double gain) {
    byte[] bytes = new byte[2 * CHUNK];
    for (int from = 0; from < wave.length; from += CHUNK) {
      boolean cut = number != newest.get();
      int count = Pcm.write(wave, from, CHUNK, gain, cut, bytes);
      if (!open.write(bytes, count)) {
        letGo();
        return false;
      }
      if (cut) {
        return true;
      }
    }
    return true;
  }

  private @Nullable AudioLine opened() {
    if (audioLine == null) {
      try {
        audioLine = opener.open();
        toldNoDevice = false;
      } catch (LineUnavailableException e) {
        tellNoDevice(e);
      }
    }
    return audioLine;
  }

  private void tellNoDevice(@Nullable Exception reason) {
    if (!toldNoDevice) {
      toldNoDevice = true;
      LOG.log(System.Logger.Level.DEBUG, "no sound device", reason);
      noDevice.run();
    }
  }

  private void letGo() {
    if (audioLine != null) {
      audioLine.close();
      audioLine = null;
    }
  }

  private void execute(Runnable task) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      // The program is ending, so the failure does not matter.
    }
  }
}
