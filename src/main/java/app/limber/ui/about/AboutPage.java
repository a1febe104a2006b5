package app.limber.ui.about;

import app.limber.practice.program.Component;
import app.limber.practice.program.Release;
import app.limber.practice.session.DataService;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.ui.navigation.ScrollingPage;
import app.limber.words.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/// The page About: what Limber is and is not, the sources of its stretches, where the data is
/// stored, and its components.
public final class AboutPage extends ScrollingPage {
  private final DataService data;
  private final Navigator navigator;
  private final Notifier notifier;
  private final Messages messages;

  /// @param readSafety shows the safety card
  public AboutPage(
      DataService data,
      Runnable readSafety,
      Navigator navigator,
      Notifier notifier,
      Messages messages) {
    super("about");
    this.data = data;
    this.navigator = navigator;
    this.notifier = notifier;
    this.messages = messages;
    Button safety =
        Buttons.plain("about-safety", Icon.SAFETY, messages.text("about.safety"), readSafety);
    show(
        safety,
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
        section("about.data.title", whereTheDataLies(), showFolder(), copyReport()),
        section("about.made.title", parts()));
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
            "about.source.feland",
            "about.source.mcgill",
            "about.source.snook",
            "about.source.quentin",
            "about.source.nice")
        .map(this::text)
        .toArray(Node[]::new);
  }

  private Label whereTheDataLies() {
    return Texts.of(messages.text("about.data", data.path()), "about-text", "about-data");
  }

  private Button showFolder() {
    return Buttons.plain(
        "about-show",
        Icon.FOLDER,
        messages.text("data.show"),
        () -> data.show(() -> notifier.say(messages.text("data.not-shown", data.path()))));
  }

  private Button copyReport() {
    return Buttons.plain(
        "about-report",
        messages.text("about.report"),
        () ->
            data.report(
                report -> {
                  ClipboardContent content = new ClipboardContent();
                  content.putString(report);
                  Clipboard.getSystemClipboard().setContent(content);
                  notifier.say(messages.text("about.report.copied"));
                }));
  }

  private Node[] parts() {
    VBox list = Boxes.column("about-parts");
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
    Button read =
        Buttons.plain(
            "about-typeface", messages.text("about.made.read"), this::readTypefaceLicence);
    return new Node[] {text("about.made.own"), list, read};
  }

  private static VBox part(String name, String licence) {
    return Boxes.column("about-part-box", Texts.of(name, "about-part"), Texts.of(licence, "small"));
  }

  private void readTypefaceLicence() {
    Card card = new Card(messages.text("about.made.typeface"));
    card.setId("typeface-card");
    for (String paragraph : paragraphs(Component.typefaceLicence())) {
      card.add(Texts.of(paragraph, "card-text"));
    }
    Button close = Buttons.main("typeface-close", messages.text("about.made.close"), card::close);
    card.addActions(close);
    navigator.showCard(card);
  }

  /// Joins lines into paragraphs, which blank lines separate.
  private static List<String> paragraphs(List<String> lines) {
    return Stream.of(String.join("\n", lines).split("\n\\s*\n"))
        .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}
