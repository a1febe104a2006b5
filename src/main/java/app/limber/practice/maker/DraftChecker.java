package app.limber.practice.maker;

import app.limber.maker.Draft;
import app.limber.maker.Place;
import app.limber.maker.StretchTexts;
import app.limber.practice.library.CueCheck;
import app.limber.practice.library.MovementCheck;
import app.limber.practice.maker.DraftCheck.Remark;
import app.limber.practice.text.ContentProblemText;
import app.limber.routine.ContentProblem;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Checks a draft with the content reader and the checks of `limber check`, so that problems and
/// their wording have a single source. Thread-safe; does not access files.
public final class DraftChecker {
  private static final Place NAME = Place.of("name");
  private static final Set<String> SPOKEN =
      Set.of(
          "cue", "say", "firstSay", "left", "right", "beginSay", "switchSay", "endSay", "closeSay");
  private static final Set<String> SPOKEN_LISTS = Set.of("setup", "explain");

  private final Messages messages;
  private final ContentProblemText problemText;
  private final CueCheck cueCheck;
  private final MovementCheck movementCheck;

  public DraftChecker(Messages messages) {
    this.messages = messages;
    problemText = new ContentProblemText(messages);
    cueCheck = new CueCheck(messages);
    movementCheck = new MovementCheck(messages);
  }

  /// Checks the text that saving `draft` to `document` would write.
  ///
  /// @param newId the id that a new stretch would get
  /// @param language the tag of a language whose translation is checked as well; empty for none
  public DraftCheck check(StretchDocument document, Draft draft, String newId, String language) {
    StretchReading reading = document.read(draft, newId);
    List<Remark> remarks = new ArrayList<>();
    for (ContentProblem problem : reading.problems()) {
      remarks.add(
          new Remark(
              existing(draft, Place.parse(problem.pointer())), problemText.words(problem), true));
    }
    reading
        .stretch()
        .ifPresent(
            stretch -> {
              cueNotes(draft, stretch, remarks);
              movementCheck
                  .notes(stretch, reading.poses())
                  .forEach(
                      note ->
                          remarks.add(
                              new Remark(Place.parse(note.pointer()), note.sentence(), false)));
            });
    List<Remark> texts = language.isEmpty() ? List.of() : texts(document, draft, newId, language);
    return new DraftCheck(remarks, texts);
  }

  /// Checks the stretch with its texts replaced by their translations. Only remarks about
  /// translated texts are returned.
  private List<Remark> texts(StretchDocument document, Draft draft, String newId, String language) {
    Draft merged = StretchTexts.merged(draft, language);
    StretchReading reading = document.read(merged, newId);
    List<Remark> remarks = new ArrayList<>();
    for (ContentProblem problem : reading.problems()) {
      remarks.add(new Remark(Place.parse(problem.pointer()), problemText.words(problem), true));
    }
    Messages spoken = Messages.of(Locale.forLanguageTag(language));
    reading
        .stretch()
        .map(new CueCheck(messages, spoken)::tooLong)
        .orElse(List.of())
        .forEach(
            note ->
                place(merged, note.text())
                    .ifPresent(place -> remarks.add(new Remark(place, note.sentence(), false))));
    remarks.removeIf(remark -> draft.text(language, remark.place()).isBlank());
    return remarks;
  }

  private void cueNotes(Draft draft, Stretch stretch, List<Remark> remarks) {
    cueCheck
        .notes(stretch)
        .forEach(
            note ->
                remarks.add(
                    new Remark(
                        place(draft, note.text()).orElse(Place.ROOT), note.sentence(), false)));
  }

  /// Returns the place, or its nearest ancestor that exists in the draft.
  private static Place existing(Draft draft, Place place) {
    Place known = place;
    while (draft.get(known).isEmpty()) {
      known = known.parent();
    }
    return known;
  }

  /// Finds the longest text in the draft from which a spoken text is made.
  private static Optional<Place> place(Draft draft, String spoken) {
    return StretchTexts.places(draft).stream()
        .filter(place -> isSpoken(place) && spoken.contains(draft.text(place).strip()))
        .max(Comparator.comparingInt(place -> draft.text(place).length()));
  }

  private static boolean isSpoken(Place place) {
    return SPOKEN.contains(place.last())
        || SPOKEN_LISTS.contains(place.parent().last())
        || place.equals(NAME);
  }
}
