package app.limber.speech;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// Begins to speak and stays, until somebody kills it.
final class KilledProgram {
  private KilledProgram() {}

  public static void main(String[] arguments) throws InterruptedException {
    SystemVoice voice =
        SystemVoice.of(
            System.getProperty("os.name"),
            System.getenv(),
            () -> Locale.ENGLISH,
            Executors.newSingleThreadExecutor(),
            state -> {});
    voice.say("Hold", Locale.ENGLISH, said -> {});
    new CountDownLatch(1).await();
  }
}
