package app.limber.ui.controls;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/// A column of texts whose type is as large as its room allows: style sheets make the type smaller
/// for `:fit1` to `:fit4`, and the first that fits is used.
public final class FittingBox extends VBox {
  private static final List<PseudoClass> STEPS =
      List.of(
          PseudoClass.getPseudoClass("fit1"),
          PseudoClass.getPseudoClass("fit2"),
          PseudoClass.getPseudoClass("fit3"),
          PseudoClass.getPseudoClass("fit4"));

  private String fitted = "";

  public FittingBox(Node... children) {
    super(children);
    setMinHeight(0);
    setMinWidth(0);
  }

  @Override
  protected void layoutChildren() {
    // A change of type asks for another layout, so it is made only when there is a reason.
    String reason = reason();
    if (!reason.equals(fitted)) {
      fit();
      fitted = reason;
    }
    super.layoutChildren();
  }

  private void fit() {
    STEPS.forEach(step -> pseudoClassStateChanged(step, false));
    applyCss();
    for (PseudoClass step : STEPS) {
      if (computePrefHeight(getWidth()) <= getHeight()) {
        return;
      }
      pseudoClassStateChanged(step, true);
      applyCss();
    }
  }

  private String reason() {
    return getChildren().stream()
            .filter(Node::isManaged)
            .map(child -> child instanceof Labeled labeled ? labeled.getText() : "")
            .collect(Collectors.joining("\n"))
        + getWidth()
        + "×"
        + getHeight();
  }
}
