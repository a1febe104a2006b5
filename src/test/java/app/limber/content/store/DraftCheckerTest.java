package app.limber.content.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.ContentReader;
import app.limber.maker.Draft;
import app.limber.maker.DraftPhases;
import app.limber.maker.Place;
import app.limber.maker.Value;
import app.limber.practice.library.CheckedContent;
import app.limber.practice.library.Content;
import app.limber.practice.library.CueCheck;
import app.limber.practice.maker.DraftCheck;
import app.limber.practice.maker.DraftCheck.Remark;
import app.limber.practice.maker.DraftChecker;
import app.limber.practice.maker.StretchDocument;
import app.limber.practice.text.ContentProblemText;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftCheckerTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);
  private static final Place PHASE = DraftPhases.phase(0, 0);

  @TempDir Path folder;
  private final ContentReader reader = new ContentReader(WORDS);
  private final DraftChecker checker = new DraftChecker(WORDS);

  private Draft copy(String id) {
    Content content = reader.readAll(null, null);
    return new UserStretches(folder, WORDS)
        .copy(content.library().stretch(id).orElseThrow(), content.poses().stretch(id));
  }

  private DraftCheck check(Draft draft) {
    StretchDocument document = new UserStretches(folder, WORDS).create(draft);
    return checker.check(document, draft, "mine", "");
  }

  @Test
  void shippedStretch_hasNoRemark() {
    for (String id : reader.readAll(null, null).library().stretches().keySet()) {
      assertThat(check(copy(id)).remarks()).as(id).isEmpty();
    }
  }

  @Test
  void remarks_areBesideWhatTheyAreAbout() {
    Draft draft = copy("pelvic-tilt");
    assertThat(check(draft.with(PHASE.child("cue"), "")).remarks())
        .extracting(Remark::place)
        .containsExactly(PHASE.child("cue"));
    assertThat(check(draft.with(PHASE.child("pose"), "nowhere")).remarks())
        .extracting(Remark::place)
        .containsExactly(PHASE.child("pose"));
    String long60 = "Tilt your pelvis slowly, and then a little further still, as far as it goes.";
    assertThat(check(draft.with(PHASE.child("say"), long60)).remarks())
        .anySatisfy(
            remark -> {
              assertThat(remark.place()).isEqualTo(PHASE.child("say"));
              assertThat(remark.problem()).isFalse();
              assertThat(remark.words()).contains("the voice needs");
            });
  }

  @Test
  void textsOfAnotherLanguage_areJudgedByItsVoice() {
    Place say = PHASE.child("say");
    Draft german =
        copy("pelvic-tilt")
            .with(say, "Tilt.")
            .withText("de", say, "Kipp dein Becken langsam und dann noch weiter, so weit es geht.")
            .withText("de", Place.of("name"), "x".repeat(90));
    StretchDocument document = new UserStretches(folder, WORDS).create(german);
    assertThat(checker.check(document, german, "mine", "de").texts())
        .extracting(Remark::place)
        .containsExactly(Place.of("name"));
    Draft named = german.withText("de", Place.of("name"), "Kippen");
    assertThat(checker.check(document, named, "mine", "de").texts())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.place()).isEqualTo(say);
              assertThat(remark.words()).contains("the voice needs");
            });
    assertThat(checker.check(document, named, "mine", "").texts()).isEmpty();
    assertThat(checker.check(document, named, "mine", "de").remarks()).isEmpty();
  }

  @Test
  void jumpThatNobodyMakes_isNoted() {
    Draft fast =
        copy("prayer")
            .with(PHASE.child("seconds"), Value.Numeral.of(new java.math.BigDecimal("0.1")));
    assertThat(check(fast).remarks())
        .anySatisfy(
            remark -> {
              assertThat(remark.place()).isEqualTo(PHASE.child("seconds"));
              assertThat(remark.words()).contains("Nobody moves that fast");
            });
  }

  @Test
  void phaseAfterTheLastThatCounts_isNoted() {
    Draft lifted =
        copy("pelvic-tilt")
            .with(Place.of("variants", 0, "movement", 0, "counts"), new Value.Flag(true))
            .with(Place.of("variants", 0, "movement", 1, "counts"), new Value.Flag(false));
    assertThat(check(lifted).remarks())
        .anySatisfy(
            remark -> {
              assertThat(remark.place())
                  .isEqualTo(Place.of("variants", 0, "movement", 1, "counts"));
              assertThat(remark.words())
                  .contains("ends with “Tilt back”", "“Tilt forward” is not done");
            });
  }

  @Test
  void sidesThatSayTheSame_areNoted() {
    Draft same =
        copy("hamstring")
            .with(Place.of("sideSay", "left"), "This knee comes up.")
            .with(Place.of("sideSay", "right"), "This knee comes up.");
    assertThat(check(same).remarks())
        .extracting(Remark::place)
        .contains(Place.of("sideSay", "right"));
  }

  /// For any draft, the remarks are the sentences that `limber check` prints for the saved file.
  @Test
  void anyDraft_isJudgedInTheWordsOfLimberCheck() throws IOException {
    long seed = 7;
    Random random = new Random(seed);
    List<String> ids = List.of("hamstring", "pelvic-tilt", "prayer", "thomas");
    for (int round = 0; round < 60; round++) {
      Draft draft = copy(ids.get(random.nextInt(ids.size()))).with(Place.of("id"), "mine");
      for (int i = 0; i <= random.nextInt(3); i++) {
        draft = spoiled(draft, random);
      }
      Path file = folder.resolve("stretches/mine.json");
      Files.createDirectories(file.getParent());
      Files.write(
          file, StretchSource.of(draft.with(Place.of("$schema"), UserStretches.SCHEMA)).bytes());
      CheckedContent checked = reader.check(null, List.of(file));
      List<String> told =
          Stream.concat(
                  checked.problems().stream().map(new ContentProblemText(WORDS)::words),
                  checked.stretches().isEmpty()
                      ? Stream.of()
                      : new CueCheck(WORDS)
                          .notes(checked.library(), Set.of("mine"), Set.of()).stream().distinct())
              .toList();
      List<String> remarks =
          new ArrayList<>(
              check(draft).remarks().stream()
                  .map(Remark::words)
                  .filter(words -> !words.contains("Nobody moves that fast"))
                  .filter(words -> !words.contains("is not done then"))
                  .toList());
      assertThat(remarks).as("seed %d, round %d", seed, round).containsExactlyElementsOf(told);
    }
  }

  private static Draft spoiled(Draft draft, Random random) {
    List<Place> places = new ArrayList<>();
    collect(draft.root(), Place.ROOT, places);
    Place place = places.get(random.nextInt(places.size()));
    return switch (random.nextInt(5)) {
      case 0 -> draft.without(place);
      case 1 -> draft.with(place, "");
      case 2 -> draft.with(place, "a\u0007b\u202e");
      case 3 -> draft.with(place, Value.Numeral.of(random.nextInt(2000)));
      default -> draft.with(place, "Some text that may be said here, or not.");
    };
  }

  private static void collect(Value value, Place at, List<Place> places) {
    if (!at.steps().isEmpty() && !at.equals(Place.of("id")) && !at.equals(Place.of("$schema"))) {
      places.add(at);
    }
    switch (value) {
      case Value.Fields fields ->
          fields.fields().forEach((name, field) -> collect(field, at.child(name), places));
      case Value.Items items -> {
        for (int i = 0; i < items.items().size(); i++) {
          collect(items.items().get(i), at.child(i), places);
        }
      }
      case Value.Text _, Value.Numeral _, Value.Flag _, Value.Nothing _ -> {}
    }
  }
}
