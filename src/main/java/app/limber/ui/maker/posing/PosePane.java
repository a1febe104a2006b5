package app.limber.ui.maker.posing;

import app.limber.figure.Joint;
import app.limber.figure.Pose;
import app.limber.figure.posing.Posing;
import app.limber.routine.Position;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Texts;
import app.limber.ui.figure.Figures;
import app.limber.words.Messages;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An editor for a pose: the large figure, whose parts can be dragged, beside a list of its joints.
///
/// [#poseProperty] is the pose that is shown. It changes at the end of each drag, nudge, mirroring
/// or change of a pin, once, just before the callback of [#setOnEdited] runs; while a part is
/// dragged it stays what it was. Setting it shows another pose, without a callback, and ends a
/// drag. Without a pose, nothing is shown. The pane keeps no history and touches no file.
///
/// Use on the JavaFX application thread.
public final class PosePane extends HBox {
  private final ObjectProperty<@Nullable Pose> pose = new SimpleObjectProperty<>();
  private final ObjectProperty<Position> position;
  private final PoseMoves moves;
  private final PoseJoints joints;
  private final Button mirror;
  private final VBox side;
  private Posing posing;
  private Consumer<Pose> onEdited = _ -> {};

  /// @param position whose bed the figure is on
  public PosePane(Figures figures, Messages messages, Position position) {
    this.position = new SimpleObjectProperty<>(position);
    this.posing = new Posing(position);
    PoseText text = new PoseText(messages);
    PosePins pins = new PosePins(text, () -> posing, this::pose, this::edit);
    PoseFigure figure = new PoseFigure(figures.canvas(), position, text);
    moves = new PoseMoves(figure, position, text, this::edit, pins::show);
    joints = new PoseJoints(text, this::nudge, pins::show);
    mirror = Buttons.plain("pose-mirror", messages.text("pose.mirror"), this::mirror);
    getStyleClass().add("pose-pane");
    setId("pose-pane");
    Label telling = Texts.of("", "pose-telling", "pose-telling");
    // It keeps its space while empty, because otherwise the figure would shrink under the pointer.
    telling.textProperty().bind(moves.telling());
    VBox picture = Boxes.column("pose-picture", figure, telling);
    side = Boxes.column("pose-side", joints, mirror);
    VBox.setVgrow(figure, Priority.ALWAYS);
    VBox.setVgrow(joints, Priority.ALWAYS);
    HBox.setHgrow(picture, Priority.ALWAYS);
    picture.setMinWidth(0);
    getChildren().addAll(picture, side);
    pose.subscribe(_ -> show());
    this.position.subscribe(
        where -> {
          posing = new Posing(where);
          show();
        });
  }

  /// Removes the list of joints from the pane so that it can be shown elsewhere.
  public VBox detachJoints() {
    getChildren().remove(side);
    return side;
  }

  /// The pose that is shown; null for none.
  public ObjectProperty<@Nullable Pose> poseProperty() {
    return pose;
  }

  /// The position whose bed the figure is on.
  public ObjectProperty<Position> positionProperty() {
    return position;
  }

  /// Sets what receives the new pose after each whole edit.
  public void setOnEdited(Consumer<Pose> newOnEdited) {
    onEdited = newOnEdited;
  }

  private Pose pose() {
    return Objects.requireNonNull(pose.get());
  }

  private void show() {
    Pose shown = pose.get();
    setDisable(shown == null);
    if (shown != null) {
      moves.show(shown, position.get());
      joints.show(shown);
      mirror.setDisable(Posing.mirror(shown).isEmpty());
    }
  }

  private void edit(Pose edited) {
    if (!edited.equals(pose.get())) {
      pose.set(edited);
      onEdited.accept(edited);
    }
  }

  private void nudge(Joint joint, double degrees) {
    Pose now = pose();
    edit(posing.rounded(posing.nudge(now, joint, degrees), now));
  }

  private void mirror() {
    Posing.mirror(pose()).ifPresent(this::edit);
  }
}
