package app.limber.practice.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.ContentReader;
import app.limber.content.store.LanguageReader;
import app.limber.cue.Cue;
import app.limber.cue.CueOptions;
import app.limber.cue.CuePlanner;
import app.limber.files.DataFolderLayout;
import app.limber.journal.Side;
import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.practice.session.Planner;
import app.limber.routine.Library;
import app.limber.routine.Phase;
import app.limber.routine.Routine;
import app.limber.testing.Options;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every language that is shipped is complete, takes the arguments that it is given and says what
/// fits.
class ShippedLanguagesTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);

  static List<Locale> languages() {
    return Languages.all();
  }

  private static LanguageReport report(Locale language) {
    return new LanguageCheck(WORDS)
        .report(LanguageReader.read(language, WORDS, new DataFolderLayout(Path.of("absent"))));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void language_hasNothingWrong(Locale language) {
    LanguageReport report = report(language);

    assertThat(report.sentences()).isEmpty();
    assertThat(report.missing()).isEmpty();
    assertThat(report.unknown()).isEmpty();
    assertThat(report.untranslated()).isEmpty();
    assertThat(report.overlaps()).isZero();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void language_saysAsManyPhrasesAsEnglish(Locale language) {
    assertThat(report(language).phrases()).isPositive().isEqualTo(report(Locale.ENGLISH).phrases());
  }

  /// What is said to someone who knows a routine fits in every language, so that no set-up has to
  /// be longer than in English.
  @ParameterizedTest
  @MethodSource("languages")
  void practisedUser_takesExactlyTheTotals(Locale language) {
    Library library = library(language);
    Planner planner = new Planner(library, Messages.of(language));

    Map<String, Long> totals =
        library.routines().values().stream()
            .collect(
                Collectors.toMap(
                    Routine::id,
                    routine -> planner.practised(routine).timeline().total().toSeconds()));

    assertThat(totals)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "full-morning", 687L,
                "in-bed-five", 521L,
                "five-minutes", 325L,
                "gentle-start", 541L));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void practisedUser_hearsEverythingWhicheverLegIsFirst(Locale language) {
    Library library = library(language);
    Messages words = Messages.of(language);
    CuePlanner planner = new CuePlanner(CueOptions.calm(words), words);
    TimelineOptions rightFirst = Options.firstSide(Side.RIGHT);

    assertThat(library.routines().values())
        .allSatisfy(
            routine ->
                assertThat(planner.announcementOverruns(Timeline.of(routine, library, rightFirst)))
                    .isEmpty());
  }

  /// Rolls from side to side are marked by tones, so that *last one* stands alone there.
  @ParameterizedTest
  @MethodSource("languages")
  void lastRepetition_isSaidWithItsMovement(Locale language) {
    Library library = library(language);
    Messages words = Messages.of(language);
    CuePlanner planner = new CuePlanner(CueOptions.calm(words), words);
    for (Routine routine : library.routines().values()) {
      Timeline timeline = Timeline.of(routine, library, TimelineOptions.standard());

      assertThat(planner.plan(timeline).cues())
          .filteredOn(Cue.Speech.class::isInstance)
          .extracting(Cue.Speech.class::cast)
          .filteredOn(phrase -> phrase.text().equals(words.text("cue.last-one")))
          .allMatch(phrase -> phasesAt(timeline, phrase).stream().allMatch(Phase::counts));
    }
  }

  /// The phases of the movement during which `phrase` is said.
  private static List<Phase> phasesAt(Timeline timeline, Cue.Speech phrase) {
    int item = timeline.at(phrase.at()).item();
    return timeline.stretches().get(item).variant().movement();
  }

  private static Library library(Locale language) {
    return new ContentReader(Messages.of(language)).translated(language).content().library();
  }
}
