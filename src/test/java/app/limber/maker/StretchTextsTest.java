package app.limber.maker;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.base.BasePoses;
import app.limber.maker.Value.Text;
import app.limber.routine.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTextsTest {
  private static final Place STEPS = Place.of("steps");
  private static final Draft ENGLISH =
      DraftTemplate.of(Position.STANDING, BasePoses.of(Position.STANDING), "Standard")
          .with(Place.of("name"), "Bend")
          .with(STEPS.child(0), "One.")
          .inserting(STEPS, 1, new Text("Two."));
  private static final Draft GERMAN = ENGLISH.withText("de", STEPS.child(1), "Zwei.");

  private static List<String> steps(Draft draft) {
    return draft.items(STEPS).stream().map(item -> ((Text) item).text()).toList();
  }

  private static Draft written(Draft draft) {
    return new Draft(StretchTexts.written(draft, "de"));
  }

  @Test
  void textOfAList_isWrittenWithTheOthersAsTheyAre() {
    assertThat(GERMAN.text("de", STEPS.child(1))).isEqualTo("Zwei.");
    assertThat(GERMAN.text("de", STEPS.child(0))).isEmpty();
    assertThat(steps(written(GERMAN))).containsExactly("One.", "Zwei.");
    assertThat(written(GERMAN).root().fields()).hasSize(1);
  }

  @Test
  void items_areInsertedMovedAndRemovedInEveryLanguage() {
    Draft more = GERMAN.inserting(STEPS, 0, new Text("Zero."));
    assertThat(more.text("de", STEPS.child(2))).isEqualTo("Zwei.");
    Draft moved = more.moving(STEPS, 2, 0);
    assertThat(moved.text("de", STEPS.child(0))).isEqualTo("Zwei.");
    assertThat(steps(written(moved))).containsExactly("Zwei.", "Zero.", "One.");
    Draft less = moved.without(STEPS.child(1));
    assertThat(steps(written(less))).containsExactly("Zwei.", "One.");
    assertThat(steps(written(less.without(STEPS.child(0))))).isEmpty();
  }

  @Test
  void phaseRemoved_takesItsTranslationWithIt() {
    Draft cue = ENGLISH.withText("de", DraftPhases.phase(0, 1).child("cue"), "Zurück");
    Draft less = DraftPhases.remove(cue, 0, 0);
    assertThat(less.text("de", DraftPhases.phase(0, 0).child("cue"))).isEqualTo("Zurück");
    assertThat(written(DraftPhases.remove(less, 0, 0)).root().fields()).isEmpty();
  }

  @Test
  void textThatTheStretchNoLongerHas_isNotWrittenAndComesBackWithIt() {
    Place say = Place.of("endSay");
    Draft both = ENGLISH.with(say, "Done.").withText("de", say, "Fertig.");
    Draft without = both.without(say);
    assertThat(written(without).root().fields()).isEmpty();
    assertThat(written(without.with(say, "Done now.")).text(say)).isEqualTo("Fertig.");
  }

  @Test
  void unknownFieldsAndOtherSizes_stay() {
    Draft odd =
        new Draft(
            new Value.Fields(java.util.Map.of("mood", new Text("x"), "steps", Value.Items.none())));
    Draft draft = new Draft(ENGLISH.root(), java.util.Map.of("de", odd.root()));
    assertThat(StretchTexts.written(draft, "de")).isEqualTo(odd.root());
    Draft changed = draft.withText("de", STEPS.child(0), "Eins.");
    assertThat(steps(written(changed))).containsExactly("Eins.", "Two.");
  }

  @Test
  void itemsThatOnlyTheTranslationHas_areKeptWhenAnotherIsTyped() {
    Place third = STEPS.child(2);
    Draft longer = ENGLISH.inserting(STEPS, 2, new Text("Three.")).withText("de", third, "Drei.");
    Draft draft = new Draft(ENGLISH.root(), longer.texts());
    assertThat(draft.withText("de", STEPS.child(0), "Eins.").text("de", third)).isEqualTo("Drei.");
  }

  @Test
  void translationTypedAndTakenOut_leavesNoTrace() {
    for (Place place : StretchTexts.places(ENGLISH)) {
      assertThat(ENGLISH.withText("de", place, "x").withText("de", place, ""))
          .as(place.pointer())
          .isEqualTo(ENGLISH);
      assertThat(ENGLISH.withText("de", place, "")).isEqualTo(ENGLISH);
    }
    assertThat(GERMAN.withText("de", STEPS.child(0), "x").withText("de", STEPS.child(0), " "))
        .isEqualTo(GERMAN);
  }

  @Test
  void openedTranslation_isWrittenAsItWas() {
    for (List<String> texts :
        List.of(List.of("One.", "Zwei."), List.of("One.", "Two."), List.of("Eins.", "Zwei."))) {
      Value list = new Value.Items(texts.stream().<Value>map(Text::new).toList());
      Value.Fields file = new Value.Fields(java.util.Map.of("steps", list));
      Value.Fields opened = StretchTexts.opened(ENGLISH.root(), file);
      Draft draft = new Draft(ENGLISH.root(), java.util.Map.of("de", opened));
      assertThat(StretchTexts.written(draft, "de")).isEqualTo(file);
    }
  }

  @Test
  void merged_hasTheTranslationWhereThereIsOne() {
    Draft merged = StretchTexts.merged(GERMAN, "de");
    assertThat(steps(merged)).containsExactly("One.", "Zwei.");
    assertThat(merged.text(Place.of("name"))).isEqualTo("Bend");
    assertThat(StretchTexts.places(ENGLISH))
        .containsExactly(
            Place.of("name"), STEPS.child(0), STEPS.child(1), Place.of("variants", 0, "name"));
  }
}
