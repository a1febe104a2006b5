package app.limber.ui.maker;

import app.limber.maker.Draft;
import app.limber.maker.Place;
import app.limber.maker.Value;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.NameConverter;
import app.limber.ui.controls.UncachedTextArea;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Creates the fields of the form. Each edits one value of the draft.
final class DraftFields {
  /// The maximum length of typed text: longer than any text of a stretch, and a bound for pasted
  /// text.
  private static final int LONGEST = 2000;

  private static final int LINES = 2;

  /// The number of lines while another language is shown, because the areas are then narrower.
  private static final int MORE_LINES = 4;

  private static final Place SIDE_SAY = Place.of("sideSay");

  private final MakerModel model;
  private final Messages messages;

  DraftFields(MakerModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /// The id of the control for a place.
  static String id(Place place) {
    return "maker" + place.pointer().replace('/', '-');
  }

  /// A short text.
  ///
  /// @param optional whether a blank text is removed from the draft
  DraftField line(Place place, String key, boolean optional) {
    return text(place, messages.text(key), new TextField(), optional);
  }

  /// Creates the field for the translation of another field's text.
  ///
  /// @param name the visible name; empty for none
  DraftField translation(DraftField of, String name, Locale language) {
    String tag = language.toLanguageTag();
    Place place = of.place();
    TextInputControl control =
        of.control() instanceof TextArea area ? area(area.getPrefRowCount()) : new TextField();
    String whole =
        messages.text("maker.text-in", of.control().getAccessibleText(), Languages.name(language));
    prepare(control, place, whole);
    control.setId("maker-" + tag + place.pointer().replace('/', '-'));
    control.setTextFormatter(new TextFormatter<>(DraftFields::onOneLine));
    DraftField field =
        new DraftField(
            place,
            name,
            control,
            draft -> {
              control.setPromptText(draft.text(place));
              show(control, draft.text(tag, place));
            });
    field.refresh(model.draft());
    control
        .textProperty()
        .subscribe(
            (_, text) -> {
              if (!text.equals(model.draft().text(tag, place))) {
                model.edit(List.of(tag, place), now -> now.withText(tag, place, text));
              }
            });
    return field;
  }

  private static TextArea area(int rows) {
    TextArea area = new UncachedTextArea();
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    Focus.leaveByTab(area, () -> {});
    return area;
  }

  /// A sentence or two.
  DraftField area(Place place, String key, boolean optional) {
    return area(place, messages.text(key), messages.text(key), optional);
  }

  /// A sentence or two.
  ///
  /// @param name the visible name; empty for none
  DraftField area(Place place, String name, String accessibleName, boolean optional) {
    TextArea area = area(model.language().shownProperty().get() == null ? LINES : MORE_LINES);
    DraftField field = text(place, name, area, optional);
    area.setAccessibleText(accessibleName);
    return field;
  }

  private DraftField text(Place place, String name, TextInputControl control, boolean optional) {
    prepare(control, place, name);
    control.setTextFormatter(new TextFormatter<>(DraftFields::onOneLine));
    DraftField field =
        new DraftField(place, name, control, draft -> show(control, draft.text(place)));
    field.refresh(model.draft());
    control
        .textProperty()
        .subscribe(
            (_, text) -> {
              if (!text.equals(model.draft().text(place))) {
                model.edit(
                    place,
                    now ->
                        optional
                            ? withoutEmptySides(now.withOptional(place, text))
                            : now.with(place, text));
              }
            });
    return field;
  }

  /// Removes the object with the two sentences for the sides if both are blank.
  private static Draft withoutEmptySides(Draft draft) {
    boolean empty =
        draft.text(SIDE_SAY.child("left")).isBlank()
            && draft.text(SIDE_SAY.child("right")).isBlank();
    return empty ? draft.without(SIDE_SAY) : draft;
  }

  private void prepare(TextInputControl control, Place place, String name) {
    control.setId(id(place));
    control.setAccessibleText(name);
    control
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                model.endStep();
              }
            });
  }

  private static TextFormatter.Change onOneLine(TextFormatter.Change change) {
    change.setText(change.getText().replaceAll("[\\r\\n\\t]+", " "));
    int room =
        LONGEST
            - (change.getControlText().length() - (change.getRangeEnd() - change.getRangeStart()));
    if (change.getText().length() > Math.max(0, room)) {
      change.setText(change.getText().substring(0, Math.max(0, room)));
    }
    int length = change.getControlNewText().length();
    change.setCaretPosition(Math.min(change.getCaretPosition(), length));
    change.setAnchor(Math.min(change.getAnchor(), length));
    return change;
  }

  /// Shows a text, unless an equivalent one is being typed.
  private static void show(TextInputControl control, String text) {
    String typed = control.getText();
    if (!typed.equals(text) && !(typed.isBlank() && text.isBlank() && control.isFocused())) {
      control.setText(text);
    }
  }

  /// A number; the arrow keys change it.
  ///
  /// @param optional whether the field may be empty
  DraftField number(Place place, String key, String step, boolean optional) {
    TextField control = new TextField();
    prepare(control, place, messages.text(key));
    control.getStyleClass().add("maker-number");
    DraftField field =
        new DraftField(
            place,
            messages.text(key),
            control,
            draft -> {
              String shown = numberText(draft, place);
              boolean same = value(control.getText()).equals(value(shown));
              if (!same) {
                control.setText(shown);
              }
            });
    field.refresh(model.draft());
    control
        .textProperty()
        .subscribe(
            (_, text) -> {
              boolean none = optional && text.isBlank();
              if (none || !value(text).equals(model.draft().get(place).orElse(null))) {
                model.edit(place, now -> none ? now.without(place) : now.with(place, value(text)));
              }
            });
    BigDecimal by = new BigDecimal(step);
    control.addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          boolean up = press.getCode() == KeyCode.UP;
          if (up || press.getCode() == KeyCode.DOWN) {
            press.consume();
            BigDecimal now = model.draft().number(place).orElse(BigDecimal.ZERO);
            BigDecimal next = (up ? now.add(by) : now.subtract(by)).max(by);
            control.setText(next.stripTrailingZeros().toPlainString());
            control.end();
          }
        });
    return field;
  }

  private static String numberText(Draft draft, Place place) {
    return switch (draft.get(place).orElse(null)) {
      case Value.Numeral(String written) -> written;
      case Value.Text(String text) -> text;
      case null, default -> "";
    };
  }

  /// Parses typed text as a number; returns the text itself if it is not one, so that the check
  /// reports it.
  private static Value value(String typed) {
    String plain = typed.strip().replace(',', '.');
    try {
      return plain.length() > 20 ? new Value.Text(typed) : Value.Numeral.of(new BigDecimal(plain));
    } catch (NumberFormatException _) {
      return new Value.Text(typed);
    }
  }

  /// A choice among codes of the file's format.
  ///
  /// @param none the label of having no value; empty if a value is required
  /// @param naming the name of each code
  DraftField choice(
      Place place, String key, List<String> codes, String none, Function<String, String> naming) {
    return choice(
        place,
        key,
        codes,
        none,
        naming,
        (now, code) -> code.isEmpty() ? now.without(place) : now.with(place, code));
  }

  /// How a choice changes a draft.
  interface Choosing {
    Draft apply(Draft draft, String code);
  }

  /// Like the other overload, but with a custom change.
  DraftField choice(
      Place place,
      String key,
      List<String> codes,
      String none,
      Function<String, String> naming,
      Choosing choosing) {
    return choice(place, messages.text(key), key, codes, none, naming, choosing);
  }

  /// A choice of a pose in a list, without a visible name.
  DraftField pose(Place place, String key, List<String> poses) {
    return choice(place, "", key, poses, "", name -> name, (now, pose) -> now.with(place, pose));
  }

  private DraftField choice(
      Place place,
      String name,
      String key,
      List<String> codes,
      String none,
      Function<String, String> naming,
      Choosing choosing) {
    ComboBox<String> box = new ComboBox<>();
    box.setId(id(place));
    box.setAccessibleText(messages.text(key));
    List<String> all = new ArrayList<>(codes);
    if (!none.isEmpty()) {
      all.addFirst("");
    }
    box.getItems().setAll(all);
    box.setConverter(new NameConverter<>(code -> code.isEmpty() ? none : naming.apply(code)));
    DraftField field =
        new DraftField(
            place,
            name,
            box,
            draft -> {
              if (!draft.text(place).equals(box.getValue())) {
                box.setValue(draft.text(place));
              }
            });
    field.refresh(model.draft());
    box.setOnAction(
        _ -> {
          String code = box.getValue() == null ? "" : box.getValue();
          if (!code.equals(model.draft().text(place))) {
            model.edit(now -> choosing.apply(now, code));
          }
        });
    return field;
  }

  /// A flag; it is removed from the draft if it is not set.
  DraftField flag(Place place, String key) {
    CheckBox box = new CheckBox(messages.text(key));
    box.setId(id(place));
    box.setAccessibleText(messages.text(key));
    box.setWrapText(true);
    DraftField field = new DraftField(place, "", box, draft -> box.setSelected(draft.flag(place)));
    field.refresh(model.draft());
    box.setOnAction(_ -> model.edit(flag(place, box.isSelected())));
    return field;
  }

  private static UnaryOperator<Draft> flag(Place place, boolean on) {
    return now -> on ? now.with(place, new Value.Flag(true)) : now.without(place);
  }
}
