package app.limber.content;

import app.limber.routine.ContentProblem;
import app.limber.values.Orders;
import app.limber.words.Languages;
import app.limber.words.Messages;
import app.limber.words.NearestName;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds the content files of one place.
///
/// Hidden files and files with an ending other than `.json` are somebody else's; everything else
/// that is not where it belongs is a problem.
final class ContentScan {
  private static final String SCHEMAS = "schema";

  private final Messages messages;
  private final Locale language;
  private final Function<Path, String> shownName;
  private final Set<Path> seen = new HashSet<>();
  private final List<ContentFile> files = new ArrayList<>();
  private final List<ContentFile> translations = new ArrayList<>();
  private final List<ContentProblem> problems = new ArrayList<>();

  /// @param language the language whose texts are looked for
  /// @param shownName formats the path of a file for the user
  ContentScan(Messages messages, Locale language, Function<Path, String> shownName) {
    this.messages = messages;
    this.language = language;
    this.shownName = shownName;
  }

  List<ContentFile> files() {
    return List.copyOf(files);
  }

  /// The files with texts in the program's language.
  List<ContentFile> translations() {
    return List.copyOf(translations);
  }

  List<ContentProblem> problems() {
    return List.copyOf(problems);
  }

  /// A content folder, with its `stretches` and `routines`. One that is not there has no content.
  void contentFolder(Path folder) {
    realFolder(folder)
        .ifPresent(
            fence -> {
              for (Path entry : entries(folder)) {
                if (Files.isDirectory(entry)) {
                  subfolder(entry, fence);
                } else if (Kind.ofFolder(ContentFile.nameOf(entry)).isPresent()) {
                  problem(
                      entry,
                      messages.text("content.found.file"),
                      messages.text("content.expected.folder"));
                } else if (ContentFile.hasEnding(entry)) {
                  problem(
                      entry,
                      messages.text("content.found.stray"),
                      messages.text("content.expected.in-folder"));
                }
              }
            });
  }

  /// Any folder that the user names: a content folder, one of its two folders, or a folder with
  /// content files of both kinds.
  void anyFolder(Path folder) {
    realFolder(folder)
        .ifPresent(
            fence -> {
              Optional<Kind> kind = Kind.ofFolder(ContentFile.nameOf(folder.toAbsolutePath()));
              for (Path entry : entries(folder)) {
                if (Files.isDirectory(entry) && kind.isEmpty()) {
                  subfolder(entry, fence);
                } else if (Files.isDirectory(entry) || ContentFile.hasEnding(entry)) {
                  add(files, entry, kind, Optional.of(fence));
                }
              }
            });
  }

  /// A folder with programmes. Other files in it are somebody else's.
  void programmeFolder(Path folder) {
    realFolder(folder)
        .ifPresent(
            fence ->
                entries(folder).stream()
                    .filter(entry -> ContentFile.nameOf(entry).endsWith(ProgrammeLoader.ENDING))
                    .forEach(entry -> add(files, entry, Optional.empty(), Optional.of(fence))));
  }

  /// A file that the user names.
  void file(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    Optional<Kind> kind =
        parent == null ? Optional.empty() : Kind.ofFolder(ContentFile.nameOf(parent));
    add(files, path, kind, Optional.empty());
  }

  private void subfolder(Path folder, Path fence) {
    String name = ContentFile.nameOf(folder);
    Optional<Kind> kind = Kind.ofFolder(name);
    if (kind.isPresent()) {
      kindFolder(folder, kind.get(), fence, files);
    } else if (ContentFile.hasEnding(folder)) {
      problem(
          folder, messages.text("content.found.folder"), messages.text("content.expected.file"));
    } else if (name.equals(language.toLanguageTag())) {
      translations(folder, fence);
    } else if (!name.equals(SCHEMAS) && Languages.ofTag(name).isEmpty()) {
      List<String> known = Arrays.stream(Kind.values()).map(Kind::folder).toList();
      Optional<String> meant = NearestName.of(name, known);
      if (meant.isPresent()) {
        problem(
            folder,
            messages.text("content.found.folder-name", Phrases.quoted(name)),
            new Phrases(messages).oneOf(known),
            meant);
      }
    }
  }

  private void translations(Path folder, Path fence) {
    for (Path entry : entries(folder)) {
      Optional<Kind> kind = Kind.ofFolder(ContentFile.nameOf(entry));
      if (kind.isPresent() && Files.isDirectory(entry)) {
        kindFolder(entry, kind.get(), fence, translations);
      } else if (Files.isDirectory(entry) || ContentFile.hasEnding(entry)) {
        problem(
            entry,
            messages.text("content.found.stray"),
            messages.text("content.expected.in-folder"));
      }
    }
  }

  private void kindFolder(Path folder, Kind kind, Path fence, List<ContentFile> found) {
    try {
      if (!folder.toRealPath().startsWith(fence)) {
        problem(
            folder, messages.text("content.found.link"), messages.text("content.expected.inside"));
        return;
      }
    } catch (IOException e) {
      unreadable(folder, e);
      return;
    }
    for (Path entry : entries(folder)) {
      if (ContentFile.hasEnding(entry) || Files.isDirectory(entry)) {
        add(found, entry, Optional.of(kind), Optional.of(fence));
      }
    }
  }

  private void add(List<ContentFile> found, Path path, Optional<Kind> kind, Optional<Path> fence) {
    // A user may name a folder and a file in it: that is one file.
    if (seen.add(path.toAbsolutePath().normalize())) {
      found.add(new ContentFile(path, shownName.apply(path), kind, fence));
    }
  }

  private Optional<Path> realFolder(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (Files.isDirectory(real)) {
        return Optional.of(real);
      }
      problem(
          folder, messages.text("content.found.file"), messages.text("content.expected.folder"));
    } catch (NoSuchFileException e) {
      if (Files.isSymbolicLink(folder)) {
        unreadable(folder, e);
      }
    } catch (IOException e) {
      unreadable(folder, e);
    }
    return Optional.empty();
  }

  /// What is in a folder, but for hidden files, by name.
  private List<Path> entries(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!ContentFile.nameOf(entry).startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      unreadable(folder, new IOException(e));
    } catch (IOException e) {
      unreadable(folder, e);
    }
    entries.sort(Orders.by(ContentFile::nameOf));
    return entries;
  }

  private void unreadable(Path path, IOException e) {
    problem(path, new FileText(messages).unreadable(e), messages.text("content.expected.readable"));
  }

  private void problem(Path path, String found, String expected) {
    problem(path, found, expected, Optional.empty());
  }

  private void problem(Path path, String found, String expected, Optional<String> hint) {
    problems.add(
        new ContentProblem(shownName.apply(path), 0, 0, "", found, expected, hint.orElse(null)));
  }
}
