package app.limber.ui.maker.posing;

import app.limber.figure.Pose;
import app.limber.figure.posing.Handle;
import app.limber.figure.posing.Pin;
import app.limber.figure.posing.Posing;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// The menu of what a hand, a foot, the head or the pelvis can be pinned to. It offers everything
/// within reach.
final class PosePins {
  private final PoseText text;
  private final Supplier<Posing> posing;
  private final Supplier<Pose> pose;
  private final Consumer<Pose> edit;
  private final ContextMenu menu = new ContextMenu();

  /// @param edit receives the pose that was chosen
  PosePins(PoseText text, Supplier<Posing> posing, Supplier<Pose> pose, Consumer<Pose> edit) {
    this.text = text;
    this.posing = posing;
    this.pose = pose;
    this.edit = edit;
  }

  /// Shows the menu of a part below a node; does nothing for a part without one.
  void show(Node anchor, Handle handle) {
    Pose now = pose.get();
    if (!Posing.canRest(now, handle)) {
      return;
    }
    Optional<Pin> current = Posing.pinOf(now, handle);
    ToggleGroup group = new ToggleGroup();
    menu.getItems().clear();
    Optional<Pose> freed = current.isEmpty() ? Optional.of(now) : posing.get().unpin(now, handle);
    freed.ifPresent(free -> add(group, text.free(), current.isEmpty(), free));
    current.ifPresent(pin -> add(group, text.pin(handle, pin), true, now));
    for (Pin pin : posing.get().pins(now, handle)) {
      posing
          .get()
          .pin(now, handle, pin)
          .ifPresent(pinned -> add(group, text.pin(handle, pin), false, pinned));
    }
    menu.show(anchor, Side.BOTTOM, 0, 0);
  }

  private void add(ToggleGroup group, String name, boolean chosen, Pose then) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setToggleGroup(group);
    item.setSelected(chosen);
    item.setOnAction(_ -> edit.accept(then));
    menu.getItems().add(item);
  }
}
