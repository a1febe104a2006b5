package app.limber.ui.maker;

import app.limber.maker.Draft;
import app.limber.maker.Place;
import app.limber.practice.maker.DraftCheck.Remark;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.FocusScroller;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// A field of the form: its name, a control, and the remarks of the check beside it.
final class DraftField extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Place place;
  private final Node control;
  private final Consumer<Draft> refresh;
  private final VBox remarks = Boxes.column("maker-remarks");

  /// @param place the value that is edited
  /// @param refresh shows the value of a draft in the control
  DraftField(Place place, String name, Node control, Consumer<Draft> refresh) {
    this.place = place;
    this.control = control;
    this.refresh = refresh;
    getStyleClass().add("maker-field");
    FocusScroller.keepWhole(this);
    if (!name.isEmpty()) {
      getChildren().add(Texts.of(name, "small"));
    }
    getChildren().addAll(control, remarks);
    remarks.setManaged(false);
  }

  /// Whether its name is visible.
  boolean isNamed() {
    return getChildren().size() > 2;
  }

  /// Whether it edits a text that can be given in other languages.
  boolean isText() {
    return control instanceof TextInputControl && !control.getStyleClass().contains("maker-number");
  }

  Place place() {
    return place;
  }

  Node control() {
    return control;
  }

  void refresh(Draft draft) {
    refresh.accept(draft);
  }

  void focus() {
    control.requestFocus();
  }

  void show(List<Remark> told) {
    fill(remarks, told);
    pseudoClassStateChanged(WRONG, told.stream().anyMatch(Remark::problem));
  }

  /// Shows remarks in a box, which takes up no space if there are none.
  static void fill(VBox box, List<Remark> told) {
    List<String> words = told.stream().map(Remark::words).toList();
    if (words.equals(box.getUserData())) {
      return;
    }
    box.setUserData(words);
    box.getChildren().clear();
    for (Remark remark : told) {
      Label label = Texts.of(remark.words(), remark.problem() ? "maker-problem" : "maker-note");
      label.setGraphic((remark.problem() ? Icon.PROBLEM : Icon.ABOUT).node());
      box.getChildren().add(label);
    }
    box.setManaged(!told.isEmpty());
  }
}
