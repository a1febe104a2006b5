package app.limber.ui.today;

import app.limber.figure.FigureFrame;
import app.limber.player.PlannedStretch;
import app.limber.player.Seconds;
import app.limber.player.Timeline;
import app.limber.practice.Morning;
import app.limber.practice.Plan;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Texts;
import app.limber.ui.controls.Visible;
import app.limber.ui.figure.FigureCanvas;
import app.limber.ui.figure.Figures;
import app.limber.words.Words;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The routine that Start begins, and the button that begins it.
final class OfferCard extends HBox {
  private static final int SECONDS_IN_MINUTE = 60;

  private final TodayModel model;
  private final Figures figures;
  private final FigureCanvas picture;
  private final Words words;
  private final Label name = Texts.of("", "offer-name");
  private final Label size = Texts.of("", "offer-size");
  private final Label things = Texts.of("", "offer-things");
  private final Button start;

  OfferCard(TodayModel model, Figures figures, Words words) {
    this.model = model;
    this.figures = figures;
    this.picture = figures.still();
    this.words = words;
    getStyleClass().add("offer");
    name.setId("offer-name");
    start = Buttons.main(words.text("today.start"), model::start);
    start.setId("start");
    start.setDefaultButton(true);
    Visible.when(things, things.textProperty().isNotEmpty());
    VBox texts = new VBox(name, size, things);
    texts.getStyleClass().add("offer-texts");
    HBox.setHgrow(texts, Priority.ALWAYS);
    picture.setId("offer-picture");
    picture.getStyleClass().add("offer-picture");
    getChildren().addAll(picture, texts, start);
    model.planProperty().subscribe(plan -> show());
    model.morningProperty().subscribe(morning -> show());
    model.startingProperty().subscribe(starting -> show());
  }

  void focus() {
    start.requestFocus();
  }

  boolean isStart(Button button) {
    return start.equals(button);
  }

  private void show() {
    Plan plan = model.planProperty().get();
    Morning morning = model.morningProperty().get();
    boolean empty = morning != null && plan == null;
    start.setDisable(empty);
    showPicture(plan, morning);
    if (plan == null) {
      boolean waits = model.startingProperty().get();
      name.setText(standstill(empty));
      size.setText(waits ? words.text("today.start-kept") : "");
      things.setText("");
      return;
    }
    name.setText(plan.routine().name());
    size.setText(
        words.text(
            "today.size",
            words.count("today.stretches", plan.timeline().stretches().size()),
            minutes(plan.timeline(), words)));
    Set<String> needed = things(plan.timeline());
    things.setText(needed.isEmpty() ? "" : words.text("today.things", String.join(", ", needed)));
  }

  /// The first stretch; without poses it takes no room.
  private void showPicture(@Nullable Plan plan, @Nullable Morning morning) {
    Optional<FigureFrame> frame =
        plan == null || morning == null
            ? Optional.empty()
            : figures.emblem(morning.poses(), plan.timeline().stretches().getFirst().stretch());
    frame.ifPresent(picture::show);
    picture.setVisible(frame.isPresent());
    picture.setManaged(frame.isPresent());
  }

  private String standstill(boolean empty) {
    if (model.isAllLeftOut()) {
      return words.text("today.all-left-out");
    }
    return words.text(empty ? "today.nothing" : "today.loading");
  }

  private static Set<String> things(Timeline timeline) {
    Set<String> things = new LinkedHashSet<>();
    for (PlannedStretch planned : timeline.stretches()) {
      things.addAll(planned.stretch().equipment());
    }
    return things;
  }

  /// The length of a timeline in whole minutes, at least one.
  static String minutes(Timeline timeline, Words words) {
    int seconds = Seconds.rounded(timeline.total());
    int minutes = Math.max(1, Math.round((float) seconds / SECONDS_IN_MINUTE));
    return words.count("today.minutes", minutes);
  }
}
