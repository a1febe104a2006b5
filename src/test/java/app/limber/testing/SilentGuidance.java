package app.limber.testing;

import app.limber.practice.guidance.Guidance;
import app.limber.practice.guidance.GuidanceFactory;
import app.limber.practice.guidance.SoundService;
import app.limber.practice.preferences.Settings;
import app.limber.words.Messages;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Silent guidance, beside a sound that a test can inspect.
public record SilentGuidance(HeardSound heard) implements GuidanceFactory {
  public SilentGuidance(Executor ui) {
    this(new HeardSound(ui));
  }

  @Override
  public Guidance create(Settings settings, Messages words, Consumer<Boolean> voiceBusy) {
    sound().play(settings);
    return Guidance.none();
  }

  @Override
  public SoundService sound() {
    return heard.desk();
  }

  @Override
  public void close() {}
}
