package app.limber.content.store;

import app.limber.files.DataFolderLayout;
import app.limber.words.Languages;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where the files of the user's own stretches are: the finished ones in `content/stretches`, the
/// drafts in `content/drafts`, and their texts in other languages in a folder of the language
/// within either, such as `content/de/stretches` and `content/drafts/de`.
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

  /// The texts of a stretch in another language.
  Path texts(String id, Locale language, boolean draft) {
    String tag = language.toLanguageTag();
    Path folder = draft ? layout.drafts().resolve(tag) : content().resolve(tag).resolve(FOLDER);
    return folder.resolve(id + ENDING);
  }

  /// All files of a stretch or draft that exist.
  List<Path> existing(String id, boolean draft) {
    List<Path> files = new ArrayList<>();
    files.add(file(id, draft));
    Languages.all().forEach(language -> files.add(texts(id, language, draft)));
    return files.stream().filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS)).toList();
  }
}
