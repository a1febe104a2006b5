package app.limber.ui.settings;

import app.limber.practice.text.PlanText;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.FocusScroller;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The rows of the plan for the week: for each day its routines in order, each with a button that
/// removes it, and a menu that adds one.
final class WeekPlanRows {
  private final WeekPlanModel model;
  private final Messages messages;
  private final PlanText text;

  WeekPlanRows(WeekPlanModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.text = new PlanText(messages, model::name);
  }

  Node[] rows() {
    return Stream.concat(
            Stream.of(
                Texts.of(messages.text("settings.plan.means"), "setting-meaning", "plan-intro")),
            text.week().map(this::row))
        .toArray(Node[]::new);
  }

  private Node row(DayOfWeek day) {
    FlowPane routines = Boxes.flow("choices");
    MenuButton add = new MenuButton(messages.text("settings.plan.add"));
    add.setId("plan-add-" + Messages.code(day));
    add.setAccessibleText(messages.text("settings.plan.add-to", text.day(day)));
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.getStyleClass().add("plan-add");
    model.routinesProperty().subscribe(_ -> fill(add, day));
    model.planProperty().subscribe(_ -> show(routines, add, day));
    model.routinesProperty().subscribe(_ -> show(routines, add, day));
    Node row = Boxes.column("plan-row", Texts.of(text.heading(day), "setting-name"), routines);
    row.getStyleClass().add("setting-row");
    FocusScroller.keepWhole(row);
    return row;
  }

  private void fill(MenuButton add, DayOfWeek day) {
    add.getItems()
        .setAll(
            model.routinesProperty().get().stream()
                .map(
                    routine -> {
                      MenuItem item = new MenuItem(routine.name());
                      item.setId(add.getId() + "-" + routine.id());
                      item.setMnemonicParsing(false);
                      item.setOnAction(_ -> model.add(day, routine.id()));
                      return item;
                    })
                .toList());
  }

  private void show(FlowPane routines, MenuButton add, DayOfWeek day) {
    List<String> ids = model.planProperty().get().of(day);
    add.setDisable(model.isFull(day));
    List<Node> nodes = new ArrayList<>();
    for (int place = 0; place < ids.size(); place++) {
      nodes.add(remove(day, place, model.name(ids.get(place))));
    }
    if (ids.isEmpty() && !model.planProperty().get().isEmpty()) {
      nodes.add(Texts.of(messages.text("plan.none"), "setting-meaning"));
    }
    nodes.add(add);
    boolean adding = add.isFocused();
    Focus.through(routines, () -> routines.getChildren().setAll(nodes), add::requestFocus);
    if (adding) {
      add.requestFocus();
    }
  }

  private Button remove(DayOfWeek day, int place, String name) {
    Button button =
        Buttons.plain(
            "plan-" + Messages.code(day) + "-" + place,
            Icon.LEAVE,
            name,
            () -> model.remove(day, place));
    button.setAccessibleText(messages.text("settings.plan.remove", name, text.day(day)));
    return button;
  }
}
