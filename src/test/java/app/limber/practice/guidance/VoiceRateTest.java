package app.limber.practice.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceRateTest {
  /// The durations, in seconds, of the opening of `five-minutes` in German, spoken by espeak-ng at
  /// Limber's rate.
  private static final List<Spoken> OPENING =
      List.of(
          new Spoken("Leg dich in die Mitte des Bettes.", 2.273),
          new Spoken("Gurt oder Kissen, falls du sie benutzt: leg sie griffbereit.", 4.472),
          new Spoken(
              "Geh nur so weit, wie es angenehm ist. Hör auf, wenn es wehtut oder etwas in Hüfte"
                  + " oder Bein ausstrahlt.",
              8.672),
          new Spoken("Wir beginnen mit: Beckenkippen.", 2.439),
          new Spoken("Leg dich auf den Rücken, Knie gebeugt, Füße flach auf dem Bett.", 4.821));

  private record Spoken(String text, double seconds) {}

  private final VoiceRate rate = new VoiceRate(14);

  @Test
  void countedMovements_doNotMakeTheVoiceSlow() {
    OPENING.forEach(this::speak);
    List.of("Eins", "Zwei", "Drei", "Vier", "Fünf", "Sechs", "Sieben", "Acht", "Neun")
        .forEach(number -> speak(new Spoken(number + ". Nach hinten kippen", 2.5)));

    assertThat(rate.isProven()).isTrue();
    assertThat(rate.isOff()).isFalse();
  }

  @Test
  void longSentencesInTwiceTheirTime_doMakeItSlow() {
    OPENING.forEach(spoken -> speak(new Spoken(spoken.text(), 2 * spoken.seconds())));

    assertThat(rate.isOff()).isTrue();
    assertThat(rate.adopt()).isBetween(7.0, 11.0);
  }

  private void speak(Spoken spoken) {
    rate.spoken(spoken.text(), Duration.ofMillis(Math.round(1000 * spoken.seconds())));
  }
}
