package app.limber.cli;

import app.limber.practice.guidance.Guidance;
import app.limber.practice.guidance.GuidanceFactory;
import app.limber.practice.guidance.SoundService;
import app.limber.practice.preferences.Settings;
import app.limber.testing.HeardSound;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Company that nobody hears.
final class SilentGuidance implements GuidanceFactory {
  private final HeardSound sound;

  SilentGuidance(Executor face) {
    sound = new HeardSound(face);
  }

  @Override
  public SoundService sound() {
    return sound.desk();
  }

  @Override
  public Guidance of(Settings settings, Consumer<Boolean> voiceBusy) {
    return Guidance.none();
  }

  @Override
  public void close() {}
}
