package app.limber.ui.maker;

import app.limber.figure.Pose;
import app.limber.figure.base.BasePoses;
import app.limber.maker.PosePicture;
import app.limber.practice.maker.OwnStretch;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Position;
import app.limber.routine.Stretch;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.NameConverter;
import app.limber.ui.controls.Texts;
import app.limber.ui.figure.FigureCanvas;
import app.limber.ui.figure.Figures;
import app.limber.ui.library.StretchDeletion;
import app.limber.ui.navigation.NavSection;
import app.limber.ui.navigation.Navigator;
import app.limber.words.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The choice of a starting point: a position, a copy of any stretch, or one of the user's own.
final class MakerStart extends VBox {
  private final MakerModel model;
  private final StretchDeletion deletion;
  private final Messages messages;
  private final Consumer<String> open;
  private final Button first;
  private final ComboBox<Stretch> copied = new ComboBox<>();
  private final Subscription following;
  private final VBox own = Boxes.column("maker-own");

  /// @param open opens one of the user's own stretches
  MakerStart(
      MakerModel model,
      StretchDeletion deletion,
      Figures figures,
      Navigator navigator,
      Consumer<String> open,
      Messages messages) {
    this.model = model;
    this.deletion = deletion;
    this.messages = messages;
    this.open = open;
    getStyleClass().add("maker-start");
    TilePane positions = new TilePane();
    positions.getStyleClass().add("maker-positions");
    for (Position position : Position.values()) {
      if (position != Position.BED_EDGE) { // on the back like the first; a copy starts there
        positions
            .getChildren()
            .add(
                position(
                    "maker-from-" + Messages.code(position),
                    messages.name("position", position),
                    position,
                    BasePoses.of(position),
                    figures));
      }
    }
    positions
        .getChildren()
        .add(
            position(
                "maker-from-chair",
                messages.text("maker.from.chair"),
                Position.SITTING,
                BasePoses.sittingOnChair(),
                figures));
    first = (Button) positions.getChildren().getFirst();
    copied.setId("maker-copied");
    copied.setAccessibleText(messages.text("maker.from.copied"));
    copied.setConverter(new NameConverter<>(Stretch::name));
    Button copy =
        Buttons.plain("maker-copy", Icon.COPY, messages.text("maker.from.copy"), this::copy);
    Button back =
        Buttons.link(
            "maker-back",
            Icon.BACK_TO,
            messages.text("maker.back"),
            () -> navigator.go(NavSection.STRETCHES));
    getChildren()
        .addAll(
            back,
            Texts.of(messages.text("maker.title"), "stretch-name"),
            Texts.of(messages.text("maker.lead"), "card-lead"),
            Texts.of(messages.text("maker.from.position"), "card-heading"),
            positions,
            Texts.of(messages.text("maker.from.stretch"), "card-heading"),
            Boxes.flow("choices", copied, copy),
            own,
            Boxes.flow("choices", deletion.undoButton("maker-undo-delete", this::changed)));
    following =
        Subscription.combine(
            model.ownProperty().subscribe(this::showOwn),
            model.snapshotProperty().subscribe(this::showStretches));
  }

  private Button position(String id, String name, Position position, Pose pose, Figures figures) {
    Button button = Buttons.plain(id, name, () -> model.startNew(position, pose));
    FigureCanvas picture = figures.still();
    picture.show(PosePicture.of(pose, position, Optional.empty()));
    button.setGraphic(picture);
    button.setContentDisplay(ContentDisplay.TOP);
    button.setWrapText(true);
    button.getStyleClass().add("maker-from");
    // As high as the one with the longest name.
    button.setMaxHeight(Double.MAX_VALUE);
    return button;
  }

  private void copy() {
    Stretch stretch = copied.getValue();
    if (stretch != null) {
      model.startCopy(stretch);
    }
  }

  private void showStretches(@Nullable TodaySnapshot now) {
    if (now != null) {
      copied.getItems().setAll(now.library().stretches().values());
      copied.getSelectionModel().selectFirst();
    }
  }

  private void showOwn(List<OwnStretch> all) {
    own.getChildren().clear();
    if (!all.isEmpty()) {
      FlowPane line = Boxes.flow("choices");
      for (OwnStretch one : all) {
        String name = one.draft() ? messages.text("maker.own.draft", one.name()) : one.name();
        Button edit =
            Buttons.plain("maker-own-" + one.id(), Icon.EDIT, name, () -> open.accept(one.id()));
        Button delete =
            Buttons.icon(
                "maker-delete-" + one.id(),
                Icon.ERASE,
                messages.text("maker.delete", name),
                () -> deletion.ask(one.id(), this::changed));
        line.getChildren().add(Boxes.row("maker-own-one", edit, delete));
      }
      own.getChildren().setAll(Texts.of(messages.text("maker.own"), "card-heading"), line);
    }
  }

  private void changed() {
    model.refresh();
    focusFirst();
  }

  /// Stops following the model.
  void end() {
    following.unsubscribe();
  }

  void focusFirst() {
    first.requestFocus();
  }
}
