package app.limber.content.store;

import app.limber.files.DataFolderLayout;
import app.limber.words.Languages;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The locations of the user's own stretch files: finished ones in `content/stretches`, drafts in
/// `content/drafts`, and translations in a folder per language, such as `content/de/stretches` and
/// `content/drafts/de`.
record StretchPlaces(DataFolderLayout layout) {
  static final String ENDING = ".json";
  private static final String FOLDER = "stretches";

  Path content() {
    return layout.content();
  }

  Path folder(boolean draft) {
    return draft ? layout.drafts() : content().resolve(FOLDER);
  }

  Path file(String id, boolean draft) {
    return folder(draft).resolve(id + ENDING);
  }

  /// The file with the texts of a stretch in another language.
  Path texts(String id, Locale language, boolean draft) {
    String tag = language.toLanguageTag();
    Path folder = draft ? layout.drafts().resolve(tag) : content().resolve(tag).resolve(FOLDER);
    return folder.resolve(id + ENDING);
  }

  /// The existing files of a finished stretch or of a draft, including translations.
  List<Path> existing(String id, boolean draft) {
    List<Path> files = new ArrayList<>();
    files.add(file(id, draft));
    Languages.all().forEach(language -> files.add(texts(id, language, draft)));
    return files.stream().filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS)).toList();
  }
}
