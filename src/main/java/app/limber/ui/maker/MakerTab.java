package app.limber.ui.maker;

import app.limber.maker.Place;
import java.util.Set;

/// A part of the form.
enum MakerTab {
  PHASE,
  POSE,
  DOSE,
  TEXTS,
  WAY,
  CARE;

  private static final Set<String> WAY_FIELDS =
      Set.of(
          "setup",
          "setupSeconds",
          "ready",
          "readyFirstTime",
          "sides",
          "switchSeconds",
          "sideSay",
          "switchSay",
          "endSay",
          "closeSay",
          "closeSeconds",
          "waysIn");
  private static final Set<String> CARE_FIELDS = Set.of("feel", "feelRegion", "inset", "cautions");

  /// The part in which a value of the draft is edited.
  static MakerTab of(Place place) {
    if (place.steps().isEmpty()) {
      return TEXTS;
    }
    String field = place.steps().getFirst();
    if (field.equals("variants")) {
      return place.steps().size() > 3 && place.steps().get(2).equals("movement") ? PHASE : DOSE;
    }
    if (field.equals("poses") || field.equals("startPose")) {
      return POSE;
    }
    return WAY_FIELDS.contains(field) ? WAY : CARE_FIELDS.contains(field) ? CARE : TEXTS;
  }
}
