package app.limber.testing;

import app.limber.cue.Tone;
import app.limber.practice.guidance.Tones;
import java.util.function.Consumer;

/// Tones of a machine with a sound device, which plays none of them. Tests override what they
/// watch.
public class QuietTones implements Tones {
  @Override
  public void prepare(Consumer<Boolean> there) {
    there.accept(true);
  }

  @Override
  public void release() {}

  @Override
  public void play(Tone tone) {}

  @Override
  public void silence() {}

  @Override
  public void volume(int percent) {}

  @Override
  public void startQuietly() {}

  @Override
  public void close() {}
}
