package app.limber.practice.library;

import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.seconds;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.routine.Library;
import app.limber.routine.Phase;
import app.limber.routine.Phrase;
import app.limber.testing.Routines;
import app.limber.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CueCheckTest {
  private final CueCheck check = new CueCheck(Messages.of(Locale.ENGLISH));

  @Test
  void textsThatFit_areNoProblem() {
    assertThat(notes(Phrase.of("Move a little."))).isEmpty();
  }

  @Test
  void shortCueOfAWordThatIsEasilyMisheard_isNamedWithTheReason() {
    assertThat(notes(Phrase.of("Left")))
        .containsExactly(
            "Note: stretch one: in “Left”, spoken alone, “left” is easily misheard: it sounds like"
                + " “lift”. Give the phase a whole sentence to say.");
    assertThat(notes(Phrase.of("Draw in."))).singleElement().asString().contains("“and”");
  }

  @Test
  void sameWordInASentence_isFine() {
    assertThat(notes(Phrase.of("Roll your knees left."))).isEmpty();
    assertThat(notes(new Phrase("Left", "Roll your knees left.", null))).isEmpty();
  }

  @Test
  void wordSaidOnlyTheFirstTime_isLookedAtToo() {
    assertThat(notes(new Phrase("Stay", "Stay where you are.", "Hold")))
        .singleElement()
        .asString()
        .contains("“fold”");
  }

  @Test
  void digits_areMeasuredAsTheyAreSpoken() {
    assertThat(notes(Phrase.of("Breathe 777777 times.")))
        .isNotEmpty()
        .allSatisfy(note -> assertThat(note).contains("the voice needs 3.6 s"));
    assertThat(notes(Phrase.of("Breathe many more times."))).isEmpty();
  }

  @Test
  void timeThatIsLeft_isLessThanWhatTheVoiceNeeds() {
    // Of the 2 s of the move, its note and the pause after the words take 0.55 s.
    Phase.Move phase =
        new Phase.Move(seconds(2), Phrase.of("Go on, slowly and kindly."), null, true, null);

    assertThat(check.notes(Routines.routine(stretch("one").movement(3, phase).build()).library()))
        .isNotEmpty()
        .allSatisfy(note -> assertThat(note).contains("needs 1.8 s").contains("there are 1.5 s"));
  }

  @Test
  void changeOfLegsWithoutTimeForIt_isNamedWithWhatIsNotSaid() {
    Library library =
        Routines.routine(
                stretch("one")
                    .eachSide(0)
                    .sideSay("Left knee up.", "Right knee up.")
                    .endSay("Foot down first.")
                    .movement(1, counted(hold(20)))
                    .build())
            .library();

    assertThat(check.notes(library))
        .filteredOn(note -> note.contains("there are 0.0 s"))
        .anyMatch(note -> note.contains("“Foot down first.”"))
        .anyMatch(note -> note.contains("“Right knee up.”"))
        .noneMatch(note -> note.contains("“Left knee up.”"));
  }

  private List<String> notes(Phrase phrase) {
    Phase.Move phase = new Phase.Move(seconds(3), phrase, null, true, null);
    return check.notes(Routines.routine(stretch("one").movement(3, phase).build()).library());
  }

  @Test
  void textTooLongForItsPhase_isNamedWithItsTime() {
    Phase.Move phase =
        new Phase.Move(
            seconds(1), new Phrase("Move", "Move as slowly as you can.", null), null, true, null);

    assertThat(check.notes(Routines.routine(stretch("one").movement(3, phase).build()).library()))
        .containsExactly(
            "Note: routine morning, stretch one: the voice needs 1.9 s for “Move as slowly as you can.”,"
                + " and there are 0.5 s. Shorten the text or give it more time.");
  }

  @Test
  void setupWithoutRoomForAllTexts_tellsTheTimeThatIsLeft() {
    Phase.Move phase = new Phase.Move(seconds(3), Phrase.of("Move a little."), null, true, null);
    Library library =
        Routines.routine(
                stretch("one")
                    .caution("It may hurt.", "Stay where nothing hurts, and stop if it gets worse.")
                    .setup(3)
                    .movement(3, phase)
                    .build())
            .library();

    assertThat(check.notes(library)).isNotEmpty().allMatch(CueCheckTest::isTooLong);
    assertThat(new CueCheck(Messages.of(Locale.GERMAN)).notes(library)).isEmpty();
  }

  private static boolean isTooLong(String note) {
    Matcher times = Pattern.compile("needs ([0-9.]+) s .* are ([0-9.]+) s").matcher(note);
    return times.find() && Double.parseDouble(times.group(1)) > Double.parseDouble(times.group(2));
  }
}
