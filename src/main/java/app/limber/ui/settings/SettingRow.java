package app.limber.ui.settings;

import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.FocusScroller;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A setting: its name and explanation, its reset button, and its control beside them, or below
/// where the width does not suffice.
final class SettingRow extends Pane {
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
  private static final double LEAST_TEXT_SHARE = 0.42;

  private final VBox texts;
  private final Node control;
  private final Region reset;

  /// The width for which [#knownHeight] was computed; NaN after a layout request. Parents query the
  /// height many times, and each query would wrap all texts again.
  private double knownWidth = Double.NaN;

  private double knownHeight;

  /// Creates a row without a reset button.
  ///
  /// @param name the name of the setting
  /// @param meaning explains the setting
  SettingRow(String name, String meaning, Node control) {
    this(name, meaning, control, new Region());
  }

  private SettingRow(String name, String meaning, Node control, Region reset) {
    this.control = control;
    this.reset = reset;
    getStyleClass().add("setting-row");
    FocusScroller.keepWhole(this);
    texts =
        Boxes.column(
            "setting-texts", Texts.of(name, "setting-name"), Texts.of(meaning, "setting-meaning"));
    getChildren().addAll(texts, reset, control);
  }

  /// Creates the row of a choice. Its reset button is visible while the value differs from the
  /// default.
  static SettingRow of(
      Messages messages, String name, String meaning, Choice<?> choice, Node control) {
    Button reset =
        Buttons.icon(
            null,
            Icon.RESET,
            messages.text("settings.reset", name),
            () -> {
              // First, because the button goes away.
              control.requestFocus();
              choice.reset();
            });
    reset.getStyleClass().add("setting-reset");
    reset.visibleProperty().bind(choice.changedProperty());
    return new SettingRow(name, meaning, control, reset);
  }

  /// Sets the ids of the control and of the reset button, and returns this row.
  SettingRow named(String id) {
    control.setId(id);
    reset.setId(id + "-reset");
    return this;
  }

  /// Focuses the control.
  @Override
  public void requestFocus() {
    control.requestFocus();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double inner(double width) {
    Insets insets = getInsets();
    return width - insets.getLeft() - insets.getRight();
  }

  private double gap() {
    return texts.getSpacing() * 4;
  }

  private double resetWidth() {
    return reset.prefWidth(-1);
  }

  private double controlWidth(double inner) {
    return Math.min(control.prefWidth(-1), inner);
  }

  private boolean isBeside(double inner) {
    double taken = gap() + resetWidth() + controlWidth(inner);
    return taken <= inner * (1 - LEAST_TEXT_SHARE);
  }

  private double textWidth(double inner) {
    double beside = isBeside(inner) ? gap() + controlWidth(inner) : 0;
    return inner - resetWidth() - beside;
  }

  @Override
  public void requestLayout() {
    knownWidth = Double.NaN;
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width != knownWidth) {
      knownHeight = height(width);
      knownWidth = width;
    }
    return knownHeight;
  }

  private double height(double width) {
    double inner = inner(width < 0 ? prefWidth(-1) : width);
    double text = Math.max(texts.prefHeight(textWidth(inner)), reset.prefHeight(-1));
    double end = control.prefHeight(controlWidth(inner));
    double content = isBeside(inner) ? Math.max(text, end) : text + gap() / 2 + end;
    return getInsets().getTop() + content + getInsets().getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return texts.prefWidth(-1) + gap() + resetWidth() + control.prefWidth(-1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double left = getInsets().getLeft();
    double top = getInsets().getTop();
    double inner = inner(getWidth());
    double height = getHeight() - top - getInsets().getBottom();
    double textWidth = textWidth(inner);
    double controlWidth = controlWidth(inner);
    boolean beside = isBeside(inner);
    double end = control.prefHeight(controlWidth);
    double above = beside ? height : height - end - gap() / 2;
    pseudoClassStateChanged(BELOW, !beside);
    knownWidth = Double.NaN;
    place(texts, left, top, textWidth, above);
    if (beside) {
      double x = left + inner - controlWidth;
      place(reset, x - resetWidth(), top, resetWidth(), above);
      place(control, x, top, controlWidth, above);
    } else {
      place(reset, left + textWidth, top, resetWidth(), above);
      place(control, left, top + height - end, controlWidth, end);
    }
  }

  private void place(Node node, double x, double y, double width, double height) {
    Insets none = Insets.EMPTY;
    layoutInArea(node, x, y, width, height, 0, none, true, false, HPos.LEFT, VPos.CENTER);
  }
}
