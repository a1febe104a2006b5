package app.limber.ui.settings;

import app.limber.practice.profiles.Profile;
import app.limber.practice.profiles.ProfileException;
import app.limber.practice.profiles.ProfileText;
import app.limber.practice.profiles.WindowProfiles;
import app.limber.ui.controls.ButtonLine;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.QuestionCard;
import app.limber.ui.controls.Texts;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The rows that list the profiles, and make, rename and remove them.
final class ProfileRows {
  private static final int NAME_COLUMNS = 14;

  private final WindowProfiles profiles;
  private final Navigator navigator;
  private final Notifier notifier;
  private final Messages messages;
  private final VBox list = new VBox();
  private final TextField name = new TextField();

  ProfileRows(WindowProfiles profiles, Navigator navigator, Notifier notifier, Messages messages) {
    this.profiles = profiles;
    this.navigator = navigator;
    this.notifier = notifier;
    this.messages = messages;
  }

  Node[] rows() {
    refresh();
    return new Node[] {
      Texts.of(
          messages.text("settings.profiles.means") + " " + messages.text("profile.no-password"),
          "setting-meaning",
          "profile-intro"),
      list,
      addRow()
    };
  }

  private void refresh() {
    profiles.list(all -> list.getChildren().setAll(all.stream().map(this::row).toList()));
  }

  private Node row(Profile profile) {
    String id = profile.isFirst() ? "first" : profile.folder();
    List<Node> actions = new ArrayList<>();
    actions.add(
        named(
            "profile-rename-" + id,
            Icon.EDIT,
            messages.text("settings.profiles.rename"),
            messages.text("settings.profiles.rename.whose", profile.name()),
            () -> askName(profile)));
    if (!profile.isFirst() && !profiles.isShown(profile)) {
      actions.add(
          named(
              "profile-remove-" + id,
              Icon.DELETE,
              messages.text("settings.profiles.remove"),
              messages.text("settings.profiles.remove.whose", profile.name()),
              () -> askRemoval(profile)));
    }
    String state =
        profiles.isShown(profile)
            ? messages.text("settings.profiles.shown", profile.path())
            : profile.path().toString();
    ButtonLine buttons = new ButtonLine();
    buttons.getChildren().setAll(actions);
    return new SettingRow(profile.name(), state, buttons);
  }

  private static Node named(String id, Icon icon, String text, String name, Runnable action) {
    Node button = Buttons.plain(id, icon, text, action);
    button.setAccessibleText(name);
    return button;
  }

  private SettingRow addRow() {
    name.setId("profile-name");
    name.setAccessibleText(messages.text("settings.profiles.name"));
    name.setPromptText(messages.text("settings.profiles.name"));
    name.setPrefColumnCount(NAME_COLUMNS);
    name.setOnAction(_ -> add());
    return new SettingRow(
        messages.text("settings.profiles.add"),
        messages.text("settings.profiles.add.means"),
        new ControlStack(
            name,
            Buttons.plain(
                "profile-add", Icon.MORE, messages.text("settings.profiles.add.do"), this::add)));
  }

  private void add() {
    profiles.add(
        name.getText(),
        made -> {
          name.clear();
          refresh();
          notifier.say(messages.text("settings.profiles.added", made.name()));
        },
        this::fail);
  }

  private void fail(ProfileException problem) {
    notifier.say(new ProfileText(messages).problem(problem));
  }

  private void askName(Profile profile) {
    Card card = new Card(messages.text("settings.profiles.rename.whose", profile.name()));
    card.setId("rename-card");
    TextField field = new TextField(profile.name());
    field.setId("new-name");
    field.setAccessibleText(messages.text("settings.profiles.name"));
    card.whenEscaped(card::close);
    card.add(field);
    Runnable rename =
        () ->
            profiles.rename(
                profile,
                field.getText(),
                () -> {
                  card.close();
                  refresh();
                },
                this::fail);
    field.setOnAction(_ -> rename.run());
    card.addActions(
        Buttons.main("rename-do", messages.text("settings.profiles.rename"), rename),
        Buttons.plain("rename-cancel", messages.text("settings.profiles.cancel"), card::close));
    navigator.showCard(card);
  }

  private void askRemoval(Profile profile) {
    navigator.showCard(
        new QuestionCard(
                messages,
                "remove-profile-card",
                messages.text("settings.profiles.remove.ask", profile.name()),
                messages.text("settings.profiles.remove.means"))
            .answer("settings.profiles.keep", () -> {})
            .answer("settings.profiles.remove", () -> remove(profile))
            .card());
  }

  private void remove(Profile profile) {
    profiles.remove(
        profile,
        kept -> {
          refresh();
          notifier.say(messages.text("profile.removed", profile.name(), kept));
        },
        this::fail);
  }
}
