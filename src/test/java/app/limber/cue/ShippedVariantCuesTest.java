package app.limber.cue;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.ContentReader;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.practice.session.Planner;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is said of the shipped variants with a strap: Thomas with one around the ankle, and the
/// hamstring's gentle movement.
class ShippedVariantCuesTest {
  /// A stretch and a variant between two others, as spoken.
  private record Said(Timeline timeline, CuePlan plan) {
    List<String> between(Duration from, Duration to) {
      return plan.cues().stream()
          .filter(Cue.Speech.class::isInstance)
          .map(Cue.Speech.class::cast)
          .filter(phrase -> phrase.at().compareTo(from) >= 0 && phrase.end().compareTo(to) <= 0)
          .map(Cue.Speech::text)
          .toList();
    }

    List<String> beforeTheMovement() {
      return between(timeline.startOf(1), timeline.movementOf(1));
    }

    List<String> inTheSwap() {
      Segment swap =
          timeline.segments().stream()
              .filter(segment -> segment instanceof Segment.SwitchSides)
              .findFirst()
              .orElseThrow();
      return between(swap.at(), swap.end());
    }
  }

  @ParameterizedTest
  @CsvSource({"en, true", "en, false", "de, true", "de, false"})
  void strap_isPutOnBeforeLyingBack(String language, boolean firstTime) {
    List<String> said = said(language, "thomas", "strap", firstTime).beforeTheMovement();

    String puttingOn = language.equals("de") ? "Leg den Gurt um den Knöchel" : "Put the strap";
    String lyingBack = language.equals("de") ? "leg dich langsam zurück" : "lie back slowly";
    String leg = language.equals("de") ? "Zuerst dein linkes Bein." : "Your left leg first.";
    assertThat(said).filteredOn(text -> text.contains(puttingOn)).hasSize(1);
    assertThat(said).filteredOn(text -> text.contains(lyingBack)).hasSize(1);
    assertThat(index(said, leg)).isLessThan(index(said, puttingOn));
    assertThat(index(said, puttingOn)).isLessThan(index(said, lyingBack));
    assertThat(said).noneMatch(text -> text.contains("both hands") || text.contains("beiden H"));
  }

  @Test
  void strapInTheSwap_isMovedWhileSitting_theLegFirst() {
    assertThat(said("en", "thomas", "strap", false).inTheSwap())
        .containsExactly(
            "Draw the hanging leg up, hug both knees, roll onto your side, and sit up.",
            "Put the strap around the other ankle, and lie back slowly; at the side of the bed, the other"
                + " way round.",
            "Now your right leg.",
            "Your right leg hangs; you hold your left knee.");
    assertThat(said("de", "thomas", "strap", false).inTheSwap())
        .startsWith(
            "Zieh das hängende Bein hoch, umarme beide Knie, roll auf die Seite, und setz dich"
                + " auf.",
            "Leg den Gurt um den anderen Knöchel, und leg dich langsam zurück, an der Bettseite"
                + " andersherum.");
  }

  @Test
  void strap_isTakenOffBeforeTheNextStretch() {
    Said said = said("en", "thomas", "strap", false);

    assertThat(said.between(Duration.ZERO, said.timeline().total()))
        .contains("Rest. Draw the hanging leg up, and take the strap off.");
  }

  @ParameterizedTest
  @CsvSource({"en, true", "en, false", "de, true", "de, false"})
  void pulse_beginsByStraighteningTheKneeOnEachSide(String language, boolean firstTime) {
    Said said = said(language, "hamstring", "pulse", firstTime);
    String straighten = language.equals("de") ? "Streck dieses Knie" : "Straighten that knee";

    List<String> before = said.beforeTheMovement();
    assertThat(before.get(before.size() - 2)).startsWith(straighten);
    assertThat(said.inTheSwap()).last().asString().startsWith(straighten);
  }

  @Test
  void changingLegsInTheHamstringStretch_takesOffTheStrapAndHoldsTheOtherThigh() {
    assertThat(said("en", "hamstring", "hold", false).inTheSwap())
        .first()
        .asString()
        .contains("take hands or strap off", "hold the other as before");
  }

  static Stream<Locale> languages() {
    return Languages.all().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyVariant_fitsItsTimeAndLeavesTheLastSecondsOfItsSwap(Locale language) {
    for (boolean firstTime : new boolean[] {true, false}) {
      for (String variant : List.of("thomas/strap", "hamstring/pulse")) {
        String[] names = variant.split("/", -1);
        Said said = said(language.toLanguageTag(), names[0], names[1], firstTime);
        assertThat(said.plan().overruns()).as("%s %s", language, variant).isEmpty();

        Segment swap =
            said.timeline().segments().stream()
                .filter(segment -> segment instanceof Segment.SwitchSides)
                .findFirst()
                .orElseThrow();
        assertThat(said.between(swap.at(), swap.end().minusSeconds(3)))
            .as("%s %s", language, variant)
            .isEqualTo(said.inTheSwap());
      }
    }
  }

  private static int index(List<String> said, String part) {
    return said.stream().map(text -> text.contains(part)).toList().indexOf(true);
  }

  private static Said said(String tag, String stretch, String variant, boolean firstTime) {
    Messages words = Messages.of(Locale.forLanguageTag(tag));
    Library library = new ContentReader(words).readAll(null, null).library();
    Routine routine =
        new Routine(
            "mine",
            "Mine",
            "",
            Duration.ofSeconds(10),
            List.of(
                step(library, "trunk-rotation", null),
                step(library, stretch, variant),
                step(library, "cat-camel", null)));
    Planner planner = new Planner(library, words);
    Timeline timeline =
        (firstTime ? planner.firstTime(routine) : planner.practised(routine)).timeline();
    return new Said(timeline, new CuePlanner(CueOptions.calm(words), words).plan(timeline));
  }

  private static RoutineStep step(Library library, String id, String variant) {
    Stretch stretch = library.stretch(id).orElseThrow();
    String chosen =
        variant == null
            ? stretch.standardVariant().id()
            : stretch.variant(variant).map(Variant::id).orElseThrow();
    return new RoutineStep(id, chosen, null, null, null);
  }
}
