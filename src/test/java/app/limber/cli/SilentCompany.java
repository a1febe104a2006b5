package app.limber.cli;

import app.limber.practice.Accompaniment;
import app.limber.practice.Accompanist;
import app.limber.practice.Settings;
import app.limber.practice.SoundDesk;
import app.limber.testing.HeardSound;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Company that nobody hears.
final class SilentCompany implements Accompanist {
  private final HeardSound sound;

  SilentCompany(Executor face) {
    sound = new HeardSound(face);
  }

  @Override
  public SoundDesk sound() {
    return sound.desk();
  }

  @Override
  public Accompaniment of(Settings settings, Consumer<Boolean> voiceBusy) {
    return Accompaniment.none();
  }

  @Override
  public void close() {}
}
