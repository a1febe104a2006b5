package app.limber.ui.about;

import app.limber.practice.program.Component;
import app.limber.practice.program.Release;
import app.limber.practice.session.DataService;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Page;
import app.limber.ui.controls.ScrollKeys;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The page that says what Limber is and is not, where its stretches come from, where the data
/// lies, and what it is made of.
public final class AboutPage implements Page {
  private final DataService data;
  private final Consumer<String> say;
  private final Consumer<Card> showCard;
  private final Messages messages;
  private final ScrollPane view = new ScrollPane();
  private final Button safety;

  /// @param readSafety shows the safety card
  /// @param say says something at the foot of the window
  /// @param showCard lays a card over the page
  public AboutPage(
      DataService data,
      Runnable readSafety,
      Consumer<String> say,
      Consumer<Card> showCard,
      Messages messages) {
    this.data = data;
    this.say = say;
    this.showCard = showCard;
    this.messages = messages;
    safety = Buttons.plain(messages.text("about.safety"), readSafety);
    safety.setGraphic(Icon.SAFETY.node());
    safety.setId("about-safety");
    VBox column =
        new VBox(
            Texts.of(messages.text("about.title", Release.number()), "page-title"),
            Texts.of(messages.text("about.lead"), "page-lead"),
            section("about.is.title", text("about.is"), text("about.is-not"), safety),
            section(
                "about.why.title",
                text("about.why.stiff"),
                text("about.why.helps"),
                text("about.why.study")),
            section("about.caution.title", text("about.caution")),
            section("about.sources.title", sources()),
            section("about.data.title", whereTheDataLies(), showFolder()),
            section("about.made.title", parts()));
    column.getStyleClass().add("page-column");
    VBox centred = new VBox(column);
    centred.getStyleClass().add("page-centre");
    view.setContent(centred);
    view.setFitToWidth(true);
    view.getStyleClass().add("about");
  }

  private VBox section(String title, Node... content) {
    VBox section = new VBox(Texts.of(messages.text(title), "section-title"));
    section.getChildren().addAll(content);
    section.getStyleClass().add("about-section");
    return section;
  }

  private Label text(String key) {
    return Texts.of(messages.text(key), "about-text");
  }

  private Node[] sources() {
    return Stream.of(
            "about.source.article",
            "about.source.nhs",
            "about.source.mayo",
            "about.source.acsm",
            "about.source.bandy",
            "about.source.mcgill",
            "about.source.snook")
        .map(this::text)
        .toArray(Node[]::new);
  }

  private Label whereTheDataLies() {
    Label where = Texts.of(messages.text("about.data", data.path()), "about-text");
    where.setId("about-data");
    return where;
  }

  private Button showFolder() {
    Button show =
        Buttons.plain(
            messages.text("data.show"),
            () -> data.show(() -> say.accept(messages.text("data.not-shown", data.path()))));
    show.setGraphic(Icon.FOLDER.node());
    show.setId("about-show");
    return show;
  }

  private Node[] parts() {
    VBox list = new VBox();
    list.getStyleClass().add("about-parts");
    list.setId("about-parts");
    list.getChildren()
        .addAll(
            part(
                messages.text("about.made.typeface"), messages.text("about.made.typeface-licence")),
            part(messages.text("about.made.icons"), messages.text("about.made.icons-licence")),
            part(messages.text("about.made.java"), messages.text("about.made.java-licence")));
    for (Component component : Component.all()) {
      String name = messages.text("about.made.part", component.name(), component.version());
      list.getChildren().add(part(name, component.licence() + "\n" + component.url()));
    }
    Button read = Buttons.plain(messages.text("about.made.read"), this::readTypefaceLicence);
    read.setId("about-typeface");
    return new Node[] {text("about.made.own"), list, read};
  }

  private static VBox part(String name, String licence) {
    VBox part = new VBox(Texts.of(name, "about-part"), Texts.of(licence, "small"));
    part.getStyleClass().add("about-part-box");
    return part;
  }

  private void readTypefaceLicence() {
    Card card = new Card(messages.text("about.made.typeface"));
    card.setId("typeface-card");
    for (String paragraph : paragraphs(Component.typefaceLicence())) {
      card.add(Texts.of(paragraph, "card-text"));
    }
    Button close = Buttons.main(messages.text("about.made.close"), card::close);
    close.setId("typeface-close");
    card.addActions(close);
    showCard.accept(card);
  }

  /// Lines without blank ones between them run on.
  private static List<String> paragraphs(List<String> lines) {
    return Stream.of(String.join("\n", lines).split("\n\\s*\n"))
        .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void shown() {
    focus();
  }

  @Override
  public void key(KeyEvent key) {
    ScrollKeys.scroll(view, key);
  }

  @Override
  public void focus() {
    safety.requestFocus();
  }
}
