package app.limber.ui.stretches;

import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Stretch;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.ui.figure.Figures;
import app.limber.ui.figure.StretchAnimationPane;
import app.limber.ui.library.LibraryPage;
import app.limber.ui.library.LibraryTabs;
import app.limber.ui.library.StretchDeletion;
import app.limber.ui.library.TextCell;
import app.limber.ui.navigation.MakerOrder;
import app.limber.ui.navigation.Navigator;
import app.limber.words.Messages;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The page Stretches: read about a stretch, choose its dose, leave it out, play it alone.
public final class StretchesPage extends LibraryPage<Stretch> {
  private final StretchesModel model;
  private final StretchDeletion deletion;
  private final Messages messages;
  private final Navigator navigator;
  private final Subscription following;
  private final StretchAnimationPane animation;
  private @Nullable StretchDetail shown;

  public StretchesPage(
      StretchesModel model,
      StretchDeletion deletion,
      Navigator navigator,
      Figures figures,
      Messages messages) {
    super(
        model,
        "stretches",
        messages.text("stretches.tab.stretches"),
        new LibraryTabs(messages, navigator, false),
        () ->
            new TextCell<>(
                model::name,
                stretch -> remark(model, stretch, messages),
                stretch -> figures.emblem(model.poses(), stretch),
                figures.still()));
    this.model = model;
    this.deletion = deletion;
    this.messages = messages;
    this.animation = figures.demonstration();
    this.navigator = navigator;
    addBelowList(
        Boxes.flow(
            "choices",
            deletion.undoButton("undo-delete-stretch", this::changed),
            Buttons.plain(
                "make-stretch",
                Icon.MORE,
                messages.text("maker.make"),
                () -> navigator.make(new MakerOrder.Start()))));
    following =
        Subscription.combine(
            model.snapshotProperty().subscribe(this::arrived),
            model.chosenProperty().subscribe(this::show),
            model.ownProperty().subscribe(_ -> settingsChanged()),
            model.settingsProperty().subscribe(_ -> settingsChanged()));
  }

  /// Stops following the model.
  public void retire() {
    following.unsubscribe();
  }

  private void delete(Stretch stretch) {
    deletion.ask(stretch.id(), this::changed);
  }

  private void changed() {
    model.refresh();
    list().requestFocus();
  }

  private static String remark(StretchesModel model, Stretch stretch, Messages messages) {
    return model
        .leftOut(stretch)
        .map(
            how ->
                messages.text(
                    how.isAlways() ? "stretches.is-left-out" : "stretches.is-left-out-today"))
        .orElse("");
  }

  private void arrived(@Nullable TodaySnapshot now) {
    if (now == null) {
      return;
    }
    fill();
    settingsChanged();
    if (now.library().stretches().isEmpty()) {
      shown = null;
      showDetail(Texts.of(messages.text("today.nothing"), "small"));
    }
  }

  private void show(@Nullable Stretch stretch) {
    if (stretch == null) {
      // The detail of a removed stretch must no longer be refreshed.
      shown = null;
    } else {
      shown = new StretchDetail(model, stretch, animation, navigator, this::delete, messages);
      showDetail(shown);
      list().getSelectionModel().select(stretch);
    }
  }

  @Override
  protected void settingsChanged() {
    list().refresh();
    if (shown != null) {
      shown.refresh();
    }
  }
}
