package app.limber.ui.today;

import app.limber.figure.FigureFrame;
import app.limber.player.PlannedStretch;
import app.limber.player.Seconds;
import app.limber.player.Timeline;
import app.limber.practice.session.Plan;
import app.limber.practice.session.TodaySnapshot;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Texts;
import app.limber.ui.controls.Visible;
import app.limber.ui.figure.FigureCanvas;
import app.limber.ui.figure.Figures;
import app.limber.words.Messages;
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
  private final Messages messages;
  private final Label name = Texts.of("", "offer-name");
  private final Label size = Texts.of("", "offer-size");
  private final Label things = Texts.of("", "offer-things");
  private final Button start;

  OfferCard(TodayModel model, Figures figures, Messages messages) {
    this.model = model;
    this.figures = figures;
    this.picture = figures.still();
    this.messages = messages;
    getStyleClass().add("offer");
    name.setId("offer-name");
    start = Buttons.main("start", messages.text("today.start"), model::start);
    start.setDefaultButton(true);
    Visible.when(things, things.textProperty().isNotEmpty());
    VBox texts = Boxes.column("offer-texts", name, size, things);
    HBox.setHgrow(texts, Priority.ALWAYS);
    picture.setId("offer-picture");
    picture.getStyleClass().add("offer-picture");
    getChildren().addAll(picture, texts, start);
    model.planProperty().subscribe((_, _) -> show());
    model.snapshotProperty().subscribe((_, _) -> show());
    model.startingProperty().subscribe((_, _) -> show());
    show();
  }

  void focus() {
    start.requestFocus();
  }

  boolean isStart(Button button) {
    return start.equals(button);
  }

  private void show() {
    Plan plan = model.planProperty().get();
    TodaySnapshot todaySnapshot = model.snapshotProperty().get();
    boolean empty = todaySnapshot != null && plan == null;
    start.setDisable(empty);
    showPicture(plan, todaySnapshot);
    if (plan == null) {
      boolean waits = model.startingProperty().get();
      name.setText(standstill(empty));
      size.setText(waits ? messages.text("today.start-kept") : "");
      things.setText("");
      return;
    }
    name.setText(plan.routine().name());
    size.setText(
        messages.text(
            "today.size",
            messages.count("today.stretches", plan.timeline().stretches().size()),
            minutes(plan.timeline(), messages)));
    Set<String> needed = things(plan.timeline());
    things.setText(
        needed.isEmpty() ? "" : messages.text("today.things", String.join(", ", needed)));
  }

  /// Shows the first stretch, or nothing if it has no poses.
  private void showPicture(@Nullable Plan plan, @Nullable TodaySnapshot todaySnapshot) {
    Optional<FigureFrame> frame =
        plan == null || todaySnapshot == null
            ? Optional.empty()
            : figures.emblem(
                todaySnapshot.poses(), plan.timeline().stretches().getFirst().stretch());
    frame.ifPresent(picture::show);
    picture.setVisible(frame.isPresent());
    picture.setManaged(frame.isPresent());
  }

  private String standstill(boolean empty) {
    if (model.isAllLeftOut()) {
      return messages.text("today.all-left-out");
    }
    return messages.text(empty ? "today.nothing" : "today.loading");
  }

  private static Set<String> things(Timeline timeline) {
    Set<String> things = new LinkedHashSet<>();
    for (PlannedStretch planned : timeline.stretches()) {
      things.addAll(planned.stretch().equipment());
    }
    return things;
  }

  /// The length of a timeline in whole minutes, at least one.
  static String minutes(Timeline timeline, Messages messages) {
    int seconds = Seconds.rounded(timeline.total());
    int minutes = Math.max(1, Math.round((float) seconds / SECONDS_IN_MINUTE));
    return messages.count("today.minutes", minutes);
  }
}
